/** What a text tells about itself beside its content: its language, when it appeared. */
import type { Draft } from '#shared/draft.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../text/dates.ts';

export { languageOf } from './prose/language.ts';

const HEAD_CHARACTERS = 1_000;
const HEAD_LINES = 12;
/** A time of day right after the date: of a page's stamp, not of an event. */
const CLOCK = /^[ ,T]{0,3}\d{1,2}:\d{2}/u;

/** When a page appeared, as the stamp near its head says: a date with the time after it. */
export function publicationHints(text: string, from: number, today: PartialDate): Draft['hints'] {
  const head = text
    .slice(from, from + HEAD_CHARACTERS)
    .split('\n')
    .slice(0, HEAD_LINES)
    .join('\n');
  const stamp = readDates(head, { today, lean: 'past' }).find(
    ({ dateStart, end }) => dateStart.length === 10 && CLOCK.test(head.slice(end, end + 20)),
  );
  if (!stamp) return [];
  const span = { start: from + stamp.start, end: from + stamp.end };
  return [{ kind: 'published', date: stamp.dateStart, span }];
}
