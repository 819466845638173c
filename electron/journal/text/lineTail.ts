/**
 * The understood tail of a log line. Words such as "duty" or "3" also stand in names, so they
 * count only where everything to their right is understood too.
 */
import type { LinePart } from '#shared/logLine.ts';
import { LONGEST_PHRASE, meaningOf } from './lineWords.ts';
import type { WordMeaning } from './lineWords.ts';
import type { KnownPlaces } from './places.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly part: LinePart;
}

/** A word or phrase of the tail; `needs` is what must stand before it within the tail. */
export interface TailWord extends Token {
  readonly meaning: WordMeaning | { readonly part: 'place' };
  readonly needs: 'date' | 'anything' | 'nothing';
}

interface Unit {
  readonly start: number;
  readonly end: number;
}

const SEPARATED = /[^\s,;、，；|@]+/gu;

/** The stretches of a line between white space and commas that lie outside the given tokens. */
export function unitsOf(folded: string, tokens: readonly Unit[]): Unit[] {
  const blanked = [...tokens].reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    folded,
  );
  return [...blanked.matchAll(SEPARATED)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
}

/**
 * Reads the tail of a folded line from the right: dates, tags and the place after @ (`strong`), then worth, reasons,
 * role, state and known places, back to the first word that is none of them or to `@`.
 */
export function readTail(
  folded: string,
  strong: readonly Token[],
  places: KnownPlaces,
): TailWord[] {
  const units = unitsOf(folded, strong);
  const tail = tailFromRight(folded, strong, units, places);
  return withinRules(tail, folded, units).filter((token) => 'meaning' in token);
}

function tailFromRight(
  folded: string,
  strong: readonly Token[],
  units: readonly Unit[],
  places: KnownPlaces,
): (Token | TailWord)[] {
  const tail: (Token | TailWord)[] = [];
  const waiting = strong.toSorted((a, b) => a.start - b.start);
  let edge = folded.length;
  let next = units.length - 1;
  while (next >= 0 || waiting.length > 0) {
    const last = units[next];
    const token = waiting.at(-1);
    const understood =
      token && (!last || token.start > last.start)
        ? waiting.pop()
        : phraseEndingAt(folded, units, next, places);
    if (!understood || folded.slice(understood.end, edge).includes('@')) break;
    if (isSecondWorth(understood, tail)) break;
    tail.unshift(understood);
    edge = understood.start;
    while (next >= 0 && (units[next]?.start ?? 0) >= edge) next -= 1;
  }
  return tail;
}

const isSecondWorth = (token: Token, tail: readonly Token[]): boolean =>
  token.part === 'worth' && tail.some(({ part }) => part === 'worth');

/** The longest phrase of known words, or known place, that ends with a unit. */
function phraseEndingAt(
  folded: string,
  units: readonly Unit[],
  last: number,
  places: KnownPlaces,
): TailWord | null {
  const end = units[last]?.end ?? 0;
  for (
    let count = Math.min(Math.max(LONGEST_PHRASE, places.longest), last + 1);
    count > 0;
    count -= 1
  ) {
    const start = units[last - count + 1]?.start ?? end;
    const word = tailWord(folded.slice(start, end), start, end, places);
    if (word) return word;
  }
  return null;
}

function tailWord(
  phrase: string,
  start: number,
  end: number,
  places: KnownPlaces,
): TailWord | null {
  const word = meaningOf(phrase);
  if (word) {
    const { meaning, afterDate } = word;
    const likeTitle = /^\p{Lu}/u.test(phrase);
    const needs = afterDate ? 'date' : likeTitle ? 'anything' : 'nothing';
    return { start, end, part: meaning.part, meaning, needs };
  }
  if (!places.has(phrase.replace(/^in\s/iu, ''))) return null;
  return { start, end, part: 'place', meaning: { part: 'place' }, needs: 'date' };
}

/** Gives words back to the name, from the left, until every word of the tail has what it needs. */
function withinRules(
  tail: readonly (Token | TailWord)[],
  folded: string,
  units: readonly Unit[],
): (Token | TailWord)[] {
  let kept = [...tail];
  for (
    let wrong = firstOutOfPlace(kept, folded);
    wrong >= 0;
    wrong = firstOutOfPlace(kept, folded)
  ) {
    kept = kept.slice(wrong + 1);
  }
  const first = kept[0];
  const nameIsLeft = first && (units[0]?.start ?? 0) < first.start;
  return first && 'meaning' in first && !nameIsLeft ? kept.slice(1) : kept;
}

function firstOutOfPlace(tail: readonly (Token | TailWord)[], folded: string): number {
  let dateSeen = false;
  return tail.findIndex((token, index) => {
    if (!('meaning' in token)) {
      dateSeen ||= token.part === 'date';
      return false;
    }
    if (token.needs === 'date') return !dateSeen;
    if (index > 0) return false;
    return token.needs === 'anything' || belongsToName(token, tail[1], folded);
  });
}

/** In `Web 3 Dec 19` and `Web 3 @ Paris` the 3 belongs to the name. */
const belongsToName = (token: TailWord, next: Token | undefined, folded: string): boolean =>
  next !== undefined &&
  (next.part === 'date' || folded[next.start] === '@') &&
  /^\d$/u.test(folded.slice(token.start, token.end));
