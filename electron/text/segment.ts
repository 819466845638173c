/**
 * Text as the search index keeps it, and words as it is asked for them. Chinese, Japanese and Korean
 * runs are cut into overlapping pairs of characters, with the last character alone after them, so
 * that any piece of a run is found by its pairs standing in a row: a word of two characters by one
 * pair. Everything else is left to SQLite's `unicode61`, which ignores case and accents.
 *
 * The words that a very common character or two letters begin are far too many to put together while
 * somebody types. Those beginnings are kept as keys of their own, once for each stretch of text.
 */
import { isCommonCharacter } from './commonCharacters.ts';
import { foldText } from './fold.ts';

/** An index made by other rules is rebuilt. */
export const SEGMENT_VERSION = 2;

const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々〆ー`;
/** What `unicode61` takes as parts of a word, apart by script: `llm数据` is two runs. */
const RUN = new RegExp(`(?<cjk>[${CJK}]+)|(?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}\\p{Co}])+`, 'gu');

interface Run {
  readonly isCjk: boolean;
  readonly text: string;
}

/** Both sides of a search see the same letters: compatibility forms and scripts are folded. */
const normalised = (text: string): string => foldText(text.normalize('NFKC')).toLowerCase();

const runsOf = (text: string): Run[] => runsIn(normalised(text));

const runsIn = (folded: string): Run[] =>
  Array.from(folded.matchAll(RUN), ({ groups, 0: run }) => ({
    isCjk: groups?.['cjk'] !== undefined,
    text: run,
  }));

function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(0, -1).map((character, at) => character + (characters[at + 1] ?? ''));
}

/** What the index is given for a text. */
export interface IndexedText {
  /** In their order, for words and phrases. */
  readonly words: string;
  /** Once each, in no order, for single characters and the first letters of a word. */
  readonly keys: string;
}

const LETTERS_OF_KEY = 2;

/** The words and keys of a text, each apart by spaces. */
export function indexedText(text: string): IndexedText {
  const folded = normalised(text);
  return SURROGATE.test(folded) ? indexedByRuns(folded) : indexedByUnits(folded);
}

const SURROGATE = /[\ud800-\udfff]/;

function indexedByRuns(folded: string): IndexedText {
  const words: string[] = [];
  const keys = new Set<string>();
  for (const { isCjk, text } of runsIn(folded)) {
    if (isCjk) {
      words.push(...pairsOf(text), lastOf(text));
      for (const character of text) if (isCommonCharacter(character)) keys.add(character);
    } else {
      words.push(text);
      if (text.length >= LETTERS_OF_KEY) keys.add(text.slice(0, LETTERS_OF_KEY));
    }
  }
  return { words: words.join(' '), keys: [...keys].join(' ') };
}

const lastOf = (run: string): string => Array.from(run).at(-1) ?? '';

const NEITHER = 1;
const CHARACTER = 2;
const COMMON_CHARACTER = 3;
const LETTER = 4;

/** What each UTF-16 unit is, 0 until it is first met. */
const KINDS = new Uint8Array(0x10000);
const IS_CJK = new RegExp(`[${CJK}]`, 'u');
const IS_LETTER = /[\p{L}\p{N}\p{M}\p{Co}]/u;

function kindOf(character: string): number {
  if (isCommonCharacter(character)) return COMMON_CHARACTER;
  if (IS_CJK.test(character)) return CHARACTER;
  return IS_LETTER.test(character) ? LETTER : NEITHER;
}

const isCharacter = (kind: number): boolean => kind === CHARACTER || kind === COMMON_CHARACTER;

const SPACE = 0x20;
const UNITS = 0x10000;

/** The same in numbers, without a string for every pair: all that is written passes through here. */
function indexedByUnits(folded: string): IndexedText {
  const written = new Uint16Array(3 * folded.length + 1);
  const keys = new Set<number>();
  let end = 0;
  let before = NEITHER;
  let runStart = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    const kind = (KINDS[unit] ||= kindOf(folded.charAt(at)));
    if (isCharacter(kind)) {
      // The second of the pair that the last character began, a space, and the first of the next.
      if (isCharacter(before)) written[end++] = unit;
      if (before !== NEITHER) written[end++] = SPACE;
      written[end++] = unit;
      if (kind === COMMON_CHARACTER) keys.add(unit);
    } else if (kind === LETTER) {
      if (before !== LETTER) runStart = at;
      if (isCharacter(before)) written[end++] = SPACE;
      written[end++] = unit;
      if (at - runStart === 1) keys.add(folded.charCodeAt(runStart) * UNITS + unit);
    } else if (before !== NEITHER) written[end++] = SPACE;
    before = kind;
  }
  return { words: textOf(written, end).trimEnd(), keys: keysOf(keys) };
}

function keysOf(keys: ReadonlySet<number>): string {
  const written = new Uint16Array(3 * keys.size);
  let end = 0;
  for (const key of keys) {
    if (key >= UNITS) written[end++] = Math.floor(key / UNITS);
    written[end++] = key % UNITS;
    written[end++] = SPACE;
  }
  return textOf(written, Math.max(0, end - 1));
}

const textOf = (units: Uint16Array, length: number): string =>
  Buffer.from(units.buffer, 0, 2 * length).toString('utf16le');

/** Tokens that have to stand in a row; the last of them may be only the beginning of one. */
export interface Phrase {
  readonly tokens: readonly string[];
  readonly isPrefix: boolean;
}

/**
 * A word or phrase as it is looked for, or null where it holds nothing to look for. A single
 * character is the beginning of a pair. A word of letters is the beginning of one while it may still
 * be typed on, which `isWhole` says it is not; a single letter is nothing but itself, as in R or C.
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
  return { tokens, isPrefix: isSingle || (!end.isCjk && !isWhole && end.text.length > 1) };
}

/** A phrase in the query language of FTS5. Its tokens are letters and digits only. */
export const matchOf = ({ tokens, isPrefix }: Phrase): string =>
  `${tokens.map((token) => `"${token}"`).join(' + ')}${isPrefix ? ' *' : ''}`;

/** Letters and digits that `unicode61` neither cuts nor leaves out. */
const KEY = /^[\p{L}\p{N}]+$/u;

/** The key that says the same as a phrase, if there is one. */
export function keyOf({ tokens, isPrefix }: Phrase): string | null {
  const [only = ''] = tokens;
  if (!isPrefix || tokens.length !== 1) return null;
  const isKey = only.length === LETTERS_OF_KEY && KEY.test(only);
  return isKey || isCommonCharacter(only) ? only : null;
}
