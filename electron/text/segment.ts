/**
 * Text as the search index keeps it, and words as it is asked for them. Chinese, Japanese and Korean
 * runs are cut into overlapping pairs of characters, with the last character alone after them, so
 * that any piece of a run is found by its pairs standing in a row: a word of two characters by one
 * pair, a single character as the beginning of one. Everything else is left to SQLite's `unicode61`,
 * which ignores case and accents.
 */
import { foldText } from './fold.ts';

/** An index made by other rules is rebuilt. */
export const SEGMENT_VERSION = 1;

const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々〆ー`;
/** What `unicode61` takes as parts of a word, apart by script: `llm数据` is two runs. */
const RUN = new RegExp(`(?<cjk>[${CJK}]+)|(?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}\\p{Co}])+`, 'gu');

interface Run {
  readonly isCjk: boolean;
  readonly text: string;
}

/** Both sides of a search see the same letters: compatibility forms and scripts are folded. */
const normalised = (text: string): string => foldText(text.normalize('NFKC')).toLowerCase();

const runsOf = (text: string): Run[] =>
  Array.from(normalised(text).matchAll(RUN), ({ groups, 0: run }) => ({
    isCjk: groups?.['cjk'] !== undefined,
    text: run,
  }));

function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(0, -1).map((character, at) => character + (characters[at + 1] ?? ''));
}

/** What the index is given for a text. */
export function indexedText(text: string): string {
  const pieces: string[] = [];
  for (const run of runsOf(text)) {
    if (!run.isCjk) pieces.push(run.text);
    else pieces.push(...pairsOf(run.text), lastOf(run.text));
  }
  return pieces.join(' ');
}

const lastOf = (run: string): string => Array.from(run).at(-1) ?? '';

/** Tokens that have to stand in a row; the last of them may be only the beginning of one. */
export interface Phrase {
  readonly tokens: readonly string[];
  readonly isPrefix: boolean;
}

/**
 * A word or phrase as it is looked for, or null where it holds nothing to look for. A single
 * character is the beginning of a pair. A word of letters is the beginning of one while it may still
 * be typed on, which `isWhole` says it is not.
 */
export function phraseOf(text: string, isWhole: boolean): Phrase | null {
  const runs = runsOf(text);
  const last = runs.length - 1;
  const tokens = runs.flatMap(({ isCjk, text: run }, at) => {
    if (!isCjk) return [run];
    const pairs = pairsOf(run);
    // Where more follows, the run has to end here.
    return pairs.length === 0 || at < last ? [...pairs, lastOf(run)] : pairs;
  });
  const end = runs[last];
  if (!end) return null;
  const isSingle = end.isCjk && Array.from(end.text).length === 1;
  return { tokens, isPrefix: isSingle || (!end.isCjk && !isWhole) };
}

/** A phrase in the query language of FTS5. Its tokens are letters and digits only. */
export const matchOf = ({ tokens, isPrefix }: Phrase): string =>
  `${tokens.map((token) => `"${token}"`).join(' + ')}${isPrefix ? ' *' : ''}`;
