/** The words around a hit, with the hit marked. */
import { foldText } from '../../text/fold.ts';
import type { QueryTerm } from './readQuery.ts';

export type Marks = [number, number][];

const WORD = /[\p{L}\p{N}\p{M}]/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々〆ー]/u;
const ACCENTS = /\p{M}/gu;

/** Letters beyond ASCII that an accent may be taken off; Chinese has none. */
const ACCENTED = /[\u00C0-\u024F\u0370-\u04FF\u1E00-\u1FFF]/gu;
const HAS_ACCENTED = /[\u00C0-\u024F\u0370-\u04FF\u1E00-\u1FFF]/u;

/** Folded character by character, so that offsets into it are offsets into the text. */
function foldedInPlace(text: string): string {
  const plain = withoutAccents(foldText(text));
  const folded = plain.toLowerCase();
  return folded.length === text.length ? folded : plain;
}

/** Most texts have none, which is quickly seen. */
const withoutAccents = (text: string): string =>
  HAS_ACCENTED.test(text)
    ? text.replaceAll(ACCENTED, (character) => {
        const plain = character.normalize('NFD').replace(ACCENTS, '').toLowerCase();
        return plain.length === 1 ? plain : character;
      })
    : text;

/**
 * Where the terms stand in a text: characters anywhere, letters at the beginning of a word. What a
 * name is spelt like is not marked.
 *
 * @returns offsets in UTF-16 units, in order and apart.
 */
export function marksIn(text: string, terms: readonly QueryTerm[]): Marks {
  const folded = foldedInPlace(text);
  const found = terms.flatMap(({ text: term }) => placesOf(folded, foldedInPlace(term.trim())));
  return apart(found.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]));
}

const MOST_MARKS = 50;

function placesOf(text: string, term: string): Marks {
  const places: Marks = [];
  const first = term.charAt(0);
  if (first === '') return places;
  const startsWord = WORD.test(first) && !CJK.test(first);
  let at = text.indexOf(term);
  while (at >= 0 && places.length < MOST_MARKS) {
    const before = text.charAt(at - 1);
    const isInside = startsWord && before !== '' && WORD.test(before) && !CJK.test(before);
    if (!isInside) places.push([at, at + term.length]);
    at = text.indexOf(term, at + 1);
  }
  return places;
}

function apart(marks: Marks): Marks {
  const kept: Marks = [];
  for (const [start, end] of marks) {
    const last = kept.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else kept.push([start, end]);
  }
  return kept;
}

const BEFORE = 30;
const LONGEST = 130;

/**
 * The stretch of a text that shows the first hit, on one line, with its marks.
 *
 * @returns also where the first hit stands in the whole text, in UTF-16 units
 */
export function snippetOf(
  text: string,
  terms: readonly QueryTerm[],
): { text: string; marks: Marks; first: Marks[number] | undefined } {
  const marks = marksIn(text, terms);
  const [first] = marks;
  const from = first ? wordStart(text, Math.max(0, first[0] - BEFORE), first[0]) : 0;
  const to = Math.min(text.length, from + LONGEST);
  const before = from > 0 ? '… ' : '';
  const cut = text.slice(from, to).replaceAll(/\s/gu, ' ');
  const moved = before.length - from;
  const shown = marks
    .filter(([start]) => start < to)
    .map(([start, end]): Marks[number] => [start + moved, Math.min(end, to) + moved]);
  return { text: `${before}${cut}${to < text.length ? ' …' : ''}`, marks: shown, first };
}

/** Not in the middle of a word, nor of a character of two units. */
function wordStart(text: string, from: number, hit: number): number {
  for (let at = from; at < hit; at += 1) {
    const character = text.charAt(at);
    if (from === 0 || CJK.test(character)) return at;
    if (/\s/u.test(character)) return at + 1;
  }
  return hit;
}
