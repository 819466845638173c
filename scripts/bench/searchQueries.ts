/** Searches drawn from the texts of a journal, as its owner would remember them. */
import type { Database } from 'better-sqlite3';
import { type Random, randomFrom } from './random.ts';

export const QUERY_KINDS = [
  'one character',
  'two characters',
  'three or four',
  'English word',
  'beginning of a word',
  'two words',
] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

export interface DrawnQuery {
  readonly kind: QueryKind;
  readonly text: string;
}

const SEED = 7;

/** The same 320 searches for the same journal: common words as often as they stand in its texts. */
export function drawQueries(db: Database): DrawnQuery[] {
  const random = randomFrom(SEED);
  const texts = textsAtRandom(db, random);
  const han = (length: number): string => {
    for (;;) {
      const runs = (texts(true).match(/\p{Script=Han}+/gu) ?? []).filter(
        (run) => run.length >= length,
      );
      if (runs.length === 0) continue;
      const run = random.pick(runs);
      const at = random.below(run.length - length + 1);
      return run.slice(at, at + length);
    }
  };
  const word = (shortest: number): string => {
    for (;;) {
      const words = (
        texts(false)
          .toLowerCase()
          .match(/[a-z]+/gu) ?? []
      ).filter((each) => each.length >= shortest);
      if (words.length > 0) return random.pick(words);
    }
  };
  const makers: Readonly<Record<QueryKind, (round: number) => string>> = {
    'one character': () => han(1),
    'two characters': () => han(2),
    'three or four': (round) => han(3 + (round % 2)),
    'English word': () => word(4),
    'beginning of a word': (round) => word(5).slice(0, 2 + (round % 3)),
    'two words': (round) =>
      [
        [han(2), han(2)],
        [word(4), word(4)],
        [han(2), word(4)],
      ][round % 3]?.join(' ') ?? '',
  };
  return QUERY_KINDS.flatMap((kind) =>
    Array.from({ length: kind === 'one character' ? 20 : 60 }, (_, round) => ({
      kind,
      text: makers[kind](round),
    })),
  );
}

/** Takeaways of the journal, in Chinese or not. */
function textsAtRandom(db: Database, random: Random): (isChinese: boolean) => string {
  const highest = db.prepare('SELECT max(id) FROM takeaway').pluck().get() as number;
  const read = db.prepare('SELECT text FROM takeaway WHERE id = ?').pluck();
  return (isChinese) => {
    for (;;) {
      const text = read.get(1 + random.below(highest)) as string | undefined;
      if (text !== undefined && /\p{Script=Han}/u.test(text) === isChinese) return text;
    }
  };
}
