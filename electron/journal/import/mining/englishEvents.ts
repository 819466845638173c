/** Names of events in English: capitalised words around one such as Conference, or a name with its year. */
import { knownPlaces } from '../../text/places.ts';
import {
  KINDS,
  WEAK_KINDS,
  LOWER_KINDS,
  COINED,
  YEARED,
  ACRONYM,
  YEAR,
  ORDINAL,
  AFTER_ORDINAL,
  INNER,
  PARTING,
  BREAKS,
  AFTER_KIND_INNER,
  TRAILING,
  MONTHS,
  SEASONS,
  GENERIC,
  HOUSES,
  PASSING_YEARS,
  REGIONS,
  YEARLY,
} from './englishEventWords.ts';
import { afterTown, wordsOf } from './englishWords.ts';
import type { Word } from './englishWords.ts';
import { mentionOf } from './eventMention.ts';
import type { EventMention } from './eventMention.ts';

const places = knownPlaces([]);
const MOST_WORDS = 18;

const isCapitalised = (word: string): boolean =>
  /^(?:\p{Lu}|\d{1,3}(?:st|nd|rd|th)$)/u.test(word) ||
  YEAR.test(word) ||
  /^\p{Ll}{1,3}\p{Lu}/u.test(word);

/** The names in an English text, or in the English stretches of any. */
export function englishEvents(text: string, from = 0): EventMention[] {
  const mentions: EventMention[] = [];
  let run: Word[] = [];
  const finish = (next: Word | null): void => {
    const parts = apart(afterTown(text, run));
    for (const [index, part] of parts.entries()) {
      const found = nameInRun(text, part, index === parts.length - 1 ? next : null);
      if (!found) continue;
      const span = { start: found.start + from, end: found.end + from };
      mentions.push(mentionOf(text.slice(found.start, found.end), span, found));
    }
    run = [];
  };
  for (const word of wordsOf(text)) {
    const fits =
      isCapitalised(word.text) ||
      INNER.test(word.text) ||
      (AFTER_ORDINAL.test(word.text) && ORDINAL.test(run.at(-1)?.text ?? '')) ||
      ORDINAL.test(word.text);
    if (word.opens || run.length >= MOST_WORDS) finish(null);
    if (!fits) finish(word);
    else if (run.length > 0 || !INNER.test(word.text)) run.push(word);
    if (word.closes) finish(null);
  }
  finish(null);
  return mentions;
}

/** `KiteConf and the Tidal Summit` are two events, `Tidal Summit and Expo` is one. */
function apart(run: readonly Word[]): (readonly Word[])[] {
  const at = run.findIndex(
    ({ text: word }, index) =>
      /^(?:and|&)$/iu.test(word) &&
      run.slice(0, index).some((other) => kindOf(other.text) === 'strong') &&
      run
        .slice(index + 2)
        .some((other) => kindOf(other.text) === 'strong' || YEAR.test(other.text)) &&
      !KINDS.has(run[index + 1]?.text.toLowerCase() ?? ''),
  );
  return at < 0 ? [run] : [run.slice(0, at), ...apart(run.slice(at + 1))];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly generic: boolean;
  readonly weak: boolean;
}

function kindOf(word: string): 'strong' | 'weak' | null {
  const plain = word.toLowerCase().replace(/['’](?:s|\d{2})$/u, '');
  if (KINDS.has(plain) || COINED.test(word)) return 'strong';
  if (/^\p{Lu}[\p{L}-]{0,30}-(?:Conference|Summit|Forum|Workshop|Meetup|Expo)$/u.test(word))
    return 'strong';
  return WEAK_KINDS.has(plain) ? 'weak' : null;
}

/** The name within a run of capitalised words, if it holds one. */
function nameInRun(text: string, run: readonly Word[], next: Word | null): Found | null {
  const strong = run.findLastIndex(
    ({ text: word }, index) =>
      (kindOf(word) === 'strong' && !isOfHouse(run, index)) ||
      (word === 'School' && /^(?:Summer|Winter|Spring|Autumn)$/u.test(run[index - 1]?.text ?? '')),
  );
  const lower =
    strong < 0 &&
    next !== null &&
    LOWER_KINDS.test(next.text) &&
    run.length > 0 &&
    !INNER.test(run.at(-1)?.text ?? '') &&
    !(run.at(-1)?.closes ?? true);
  if (strong >= 0) return cut(text, run, strong, false);
  if (lower) return cut(text, [...run, next], run.length, true);
  const weak = run.findLastIndex(({ text: word }) => kindOf(word) === 'weak');
  const yearly = run.findIndex((_, index) => isYearlyOf(run, index));
  if (yearly >= 0) return cut(text, run, yearly, false);
  const year = run.findIndex(({ text: word }, index) => YEAR.test(word) && index > 0);
  if (weak > 0 && (year >= 0 || run.some(({ text: word }) => ORDINAL.test(word)) || weak >= 2))
    return cut(text, run, weak, year < 0);
  return yearedName(text, run, year);
}

/** `Convention Center`, `Conference & Exhibition Centre`: where events are held. */
function isOfHouse(run: readonly Word[], kind: number): boolean {
  const [after = '', second = '', third = ''] = run.slice(kind + 1).map(({ text }) => text);
  return HOUSES.test(/^(?:&|and)$/u.test(after) && kindOf(second) !== null ? third : after);
}

/** `Annual Meeting of the Kelp Law Association`. */
const isYearlyOf = (run: readonly Word[], at: number): boolean =>
  kindOf(run[at]?.text ?? '') === 'weak' &&
  YEARLY.test(run[at - 1]?.text ?? '') &&
  run[at + 1]?.text === 'of' &&
  run.length > at + 3;

/** `ABCD 2024`, `KITE'24`, `GKF2024`: a name by its year alone. */
function yearedName(text: string, run: readonly Word[], year: number): Found | null {
  const glued = run.findIndex(
    ({ text: word }) => YEARED.test(word) && !MONTHS.test(word.replace(/['’\d]+$/u, '')),
  );
  if (glued >= 0) {
    const word = run[glued];
    return word
      ? withAcronym(text, {
          start: word.start,
          end: word.end,
          generic: false,
          weak: !/\p{Lu}.*\p{Lu}/u.test(word.text),
        })
      : null;
  }
  const [before, last] = [run[year - 1], run[year]];
  if (
    !before ||
    !last ||
    MONTHS.test(before.text) ||
    SEASONS.test(before.text) ||
    PASSING_YEARS.test(before.text) ||
    YEAR.test(before.text)
  )
    return null;
  const acronym = ACRONYM.test(before.text);
  const first =
    run
      .slice(0, year)
      .findLastIndex(
        ({ text: word }) => BREAKS.test(word) || MONTHS.test(word) || PARTING.test(word),
      ) + 1;
  const start = run[first];
  if (!start || first >= year || ORDINAL.test(before.text)) return null;
  const named = run.slice(first, year);
  if (named.every(({ text: word }) => /^\d{1,2}$/u.test(word) || MONTHS.test(word))) return null;
  if (!acronym && named.some(({ text: word }) => places.has(word)) && named.length === 1)
    return null;
  return {
    start: acronym && named.length > 3 ? before.start : start.start,
    end: last.end,
    generic: false,
    weak: !acronym,
  };
}

const OWNED = /(?<!\p{L})(?:my|your|his|her|their) (?:very )?$/iu;
const HOLIDAY =
  /^(?:Anzac|Christmas|Boxing|Bastille|Valentine['’]?s?|Mothers?['’]?s?|Fathers?['’]?s?|Labou?r|Memorial|Independence|Patrick['’]?s|Year['’]?s|May|Canada|Australia|Thanksgiving|Earth|Veterans|Republic|Election|Inauguration|Groundhog|Leap|Snow|Sports|Match|Game|Moving|Release|Launch|Judgement)$/u;

/** Cuts a run around its kind to the words of the name. */
function cut(text: string, run: readonly Word[], kind: number, weak: boolean): Found | null {
  let first = 0;
  for (let index = 0; index < kind; index += 1) {
    const word = run[index]?.text ?? '';
    const acronymBefore =
      YEAR.test(word) && index > 0 && index < kind - 1 && !ORDINAL.test(run[index + 1]?.text ?? '');
    const ended =
      (/^(?:for|in|to|of)$/iu.test(word) && endsBefore(run, first, index)) ||
      (/^(?:for|in|to)$/iu.test(word) && isNumbered(run, index + 1)) ||
      BREAKS.test(word) ||
      MONTHS.test(word);
    if (ended || (acronymBefore && index > 2)) first = index + 1;
  }
  while (first < kind && INNER.test(run[first]?.text ?? '')) first += 1;
  // `my first Kite Congress`: how often one was there.
  if (first === 0 && ORDINAL.test(run[0]?.text ?? '') && OWNED.test(text.slice(0, run[0]?.start)))
    first += 1;
  if (/^Day$/u.test(run[kind]?.text ?? '') && HOLIDAY.test(run[kind - 1]?.text ?? '')) return null;
  const last = lastWord(run, kind);
  const start = run[first];
  const end = run[last];
  if (!start || !end) return null;
  const words = run
    .slice(first, last + 1)
    .filter(({ text: word }) => kindOf(word) !== 'strong' && !INNER.test(word));
  const coined = run.slice(first, last + 1).some(({ text: word }) => COINED.test(word));
  const telling = words.filter(
    ({ text: word }) =>
      !GENERIC.test(word) && !YEAR.test(word) && !ORDINAL.test(word) && kindOf(word) === null,
  );
  const generic = telling.length === 0 && !coined;
  if (generic && !words.some(({ text: word }) => YEAR.test(word) || ORDINAL.test(word)))
    return null;
  return withAcronym(text, { start: start.start, end: end.end, generic, weak });
}

/** `the fourth …`, with which a name begins. */
const isNumbered = (run: readonly Word[], at: number): boolean =>
  (run[at]?.text === 'the' && /^(?:annual|inaugural)$/iu.test(run[at + 1]?.text ?? '')) ||
  (run[at]?.text === 'the' && ORDINAL.test(run[at + 1]?.text ?? ''));

/** Before `for`, `in` or `of`, what is no part of a name: a place, or `second edition`. */
function endsBefore(run: readonly Word[], first: number, at: number): boolean {
  const before = run.slice(first, at).map(({ text }) => text);
  const after = run[at + 1]?.text ?? '';
  return (
    /^editions?$/iu.test(before.at(-1) ?? '') ||
    places.has(before.join(' ')) ||
    (run[at]?.text !== 'of' && COINED.test(after))
  );
}

/** The last word that belongs to a name after its kind: `Conference on Kites 2024`. */
function lastWord(run: readonly Word[], kind: number): number {
  let last = kind;
  let open = false;
  for (let index = kind + 1; index < run.length; index += 1) {
    const word = run[index]?.text ?? '';
    if (TRAILING.test(word) || MONTHS.test(word) || BREAKS.test(word)) break;
    if (AFTER_KIND_INNER.test(word)) {
      const later = run.slice(index + 1).some((other) => kindOf(other.text) !== null);
      if (/^(?:and|&|\+)$/iu.test(word) && !later && !open) break;
      open = true;
    } else if (INNER.test(word)) break;
    else {
      last = index;
      if (YEAR.test(word)) break;
      if (!open && !isRegion(word)) {
        const yearNext = YEAR.test(run[index + 1]?.text ?? '');
        if (!yearNext) {
          last = index - 1;
          break;
        }
      }
    }
  }
  return last;
}

const isRegion = (word: string): boolean =>
  REGIONS.test(word) || places.has(word) || kindOf(word) !== null;

/** Takes the brackets after a name that hold its short form. */
function withAcronym(text: string, found: Found): Found {
  const after =
    /^[ ]?#\d{1,4}(?!\d)|^[ ]?[(（](?=[^()（）]{0,12}\p{Lu}[^()（）]{0,12}[\p{Lu}\d])[\p{L}][\p{L}\p{N} .'’&+-]{1,18}[)）]/u.exec(
      text.slice(found.end, found.end + 30),
    );
  const inside = after?.[0] ?? '';
  return inside === '' || inside.trim().split(' ').length > 2
    ? found
    : { ...found, end: found.end + inside.length };
}
