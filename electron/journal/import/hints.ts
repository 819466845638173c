/** What a text tells about itself beside its content: its language, when it appeared. */
import type { Draft } from '#shared/draft.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../text/dates.ts';

export { languageOf } from './prose/language.ts';

const HEAD_CHARACTERS = 1_000;
const HEAD_LINES = 12;
/** A time of day right after the date: of a page's stamp, not of an event. */
const CLOCK = /^[ ,T]{0,3}\d{1,2}:\d{2}/u;

/** Before the stamp of a change. */
const CHANGED = /(?:最[后後][编編][辑輯]|更新|修改|last edited|edited|updated|modified)/iu;

/** When a page appeared and was changed, as the stamps near its head say: a date with the time after it. */
export function publicationHints(text: string, from: number, today: PartialDate): Draft['hints'] {
  const head = text
    .slice(from, from + HEAD_CHARACTERS)
    .split('\n')
    .slice(0, HEAD_LINES)
    .join('\n');
  const stamps = readDates(head, { today, lean: 'past' }).filter(
    ({ dateStart, end }) => dateStart.length === 10 && CLOCK.test(head.slice(end, end + 20)),
  );
  const isChange = ({ start }: { start: number }): boolean =>
    CHANGED.test(
      head
        .slice(Math.max(0, start - 24), start)
        .split('\n')
        .at(-1) ?? '',
    );
  const [published, modified] = [stamps.find((one) => !isChange(one)), stamps.find(isChange)];
  const hint = (kind: 'published' | 'modified', found: (typeof stamps)[number] | undefined) =>
    found
      ? [
          {
            kind,
            date: found.dateStart,
            span: { start: from + found.start, end: from + found.end },
          },
        ]
      : [];
  return [...hint('published', published), ...hint('modified', modified)];
}
