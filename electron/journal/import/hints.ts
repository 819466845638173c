/** What a text tells about itself beside its content: its language, when it appeared. */
import type { Draft, Proposal } from '#shared/draft.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../text/dates.ts';

/** Enough of a text to know its language. */
const SAMPLE = 100_000;
/** A Latin word has so many letters for each Chinese character that says as much. */
const LETTERS_PER_CHARACTER = 4;
const CLEAR_SHARE = 0.8;

/** `zh` or `en` by the share of their scripts; other languages are not told apart. */
export function languageOf(text: string): Proposal<string> {
  const sample = text.slice(0, SAMPLE);
  const chinese = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = (sample.match(/[A-Za-z]/gu)?.length ?? 0) / LETTERS_PER_CHARACTER;
  const all = chinese + latin;
  if (all === 0) return { value: null, confidence: 'missing', span: null };
  const share = Math.max(chinese, latin) / all;
  return {
    value: chinese >= latin ? 'zh' : 'en',
    confidence: share >= CLEAR_SHARE ? 'likely' : 'unsure',
    span: null,
  };
}

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
