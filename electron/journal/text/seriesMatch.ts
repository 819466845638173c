/** Whether a name is that of an edition of a known series, by name or by initials. */
import { foldForComparison, foldText } from '../../text/fold.ts';

export interface KnownSeries {
  readonly name: string;
  /** Edition, organiser and place of its last event. */
  readonly edition: string | null;
  readonly organiser: string | null;
  readonly place: string | null;
}

const ORDINAL =
  /第\s?[\d一二三四五六七八九十百]{1,5}\s?[届期次回]|(?<![\p{L}\d])\d{1,3}(?:st|nd|rd|th)(?![\p{L}\d])|(?:#|no\.?\s?|vol\.?\s?)\d{1,4}(?!\d)/iu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)年?/u;

/** The edition as a name states it: its ordinal (`38th`, `第38届`), else its year. */
export function editionIn(name: string): string | null {
  const folded = foldText(name);
  const ordinal = ORDINAL.exec(folded)?.[0];
  return ordinal ?? YEAR.exec(folded)?.[0].replace('年', '') ?? null;
}

/** A name for comparing, without the edition that it states. */
export const withoutEdition = (name: string): string =>
  foldForComparison(foldText(name).replace(ORDINAL, ' ').replace(YEAR, ' '));

const SMALL_WORDS = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'to', 'a', 'an', 'at', 'de']);

/** `IEEE Conference on Robot Learning` as `ieeecorl` with its small words and as `ieeecrl` without. */
function initials(name: string): string[] {
  const words = foldForComparison(name)
    .split(' ')
    .filter((word) => /^[\p{Script=Latin}\d]+$/u.test(word));
  if (words.length < 2) return [];
  const large = words.filter((word) => !SMALL_WORDS.has(word));
  return [words, large].map((chosen) => chosen.map((word) => word.charAt(0)).join(''));
}

/** The forms in which a series is named: whole, without its brackets, what is in them, initials. */
function formsOf(name: string): Set<string> {
  const folded = foldText(name);
  const inside = /\(([^()]{1,80})\)/u.exec(folded)?.[1];
  const outside = folded.replace(/\([^()]{0,80}\)/u, ' ');
  const forms = [name, outside, inside ?? ''].map(withoutEdition);
  return new Set([...forms, ...initials(outside)].filter((form) => form.length > 1));
}

/** The first known series that the name belongs to, or null. */
export function matchSeries(name: string, known: readonly KnownSeries[]): KnownSeries | null {
  const wanted = withoutEdition(name);
  if (wanted === '') return null;
  return known.find((series) => formsOf(series.name).has(wanted)) ?? null;
}
