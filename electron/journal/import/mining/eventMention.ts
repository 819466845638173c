/** A name of an event, as it stands in a text. */
import type { Span } from '#shared/draft.ts';
import { foldForComparison, foldText } from '../../../text/fold.ts';

export interface EventMention {
  readonly span: Span;
  readonly text: string;
  /** Folded, without year, ordinal and brackets: the same for every edition of a series. */
  readonly core: string;
  /** `GKF` of `Global Kite Forum (GKF2024)`, or null. */
  readonly acronym: string | null;
  readonly year: number | null;
  /** Whether it states its year or the number of its edition. */
  readonly dated: boolean;
  /** Nothing but common words: `年度论坛`, `the conference`. */
  readonly generic: boolean;
  /** Taken for a name by a word or sign that other things have as well. */
  readonly weak: boolean;
  /** Words stand before it that only lead to an event. */
  readonly told?: boolean;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)年?/gu;
const SHORT_YEAR = /(?<=\p{L}[ ]?)['’](?<year>\d{2})(?!\d)/u;
const ORDINAL =
  /第[ ]?[\d一二三四五六七八九十百零]{1,6}[ ]?[届期次回季场]|首届|#\d{1,4}(?!\d)|(?<![\p{L}\d])\d{1,3}(?:st|nd|rd|th)(?![\p{L}\d])|(?<!\p{L})(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?!\p{L})/iu;
const BRACKETS = /[(（](?<inside>[^()（）]{2,40})[)）]/u;

/** `2024年度股东大会` is held in the year after the one that it speaks of. */
const OF_THE_YEAR =
  /(?<!\d)(?<year>(?:19|20)\d{2})(?!\d|[ ]?年?年度(?:股东|业绩|财报|年报|报告|述职|决算|财务))/u;

/** The year that a name states, `2024`, `’24` or `GKF2024`, or null. */
export function yearInName(name: string): number | null {
  const folded = foldText(name);
  const full = OF_THE_YEAR.exec(folded)?.groups?.['year'];
  if (full !== undefined) return Number(full);
  const short = SHORT_YEAR.exec(folded)?.groups?.['year'];
  return short === undefined ? null : 2000 + Number(short);
}

/** The name of a series: without year, ordinal and what stands in brackets. */
export function withoutEdition(name: string): string {
  return foldText(name)
    .replace(BRACKETS, ' ')
    .replace(SHORT_YEAR, ' ')
    .replace(YEAR, ' ')
    .replace(ORDINAL, ' ')
    .replace(/^[\s·:-]{1,6}|[\s·:-]{1,6}$/gu, '');
}

/** Puts together what a name says of itself. */
export function mentionOf(
  name: string,
  span: Span,
  { generic, weak, told = false }: { generic: boolean; weak: boolean; told?: boolean },
): EventMention {
  const inside = BRACKETS.exec(name)
    ?.groups?.['inside']?.replace(/['’]?\d{2,4}$/u, '')
    .trim();
  const year = yearInName(name);
  return {
    span,
    text: name,
    core: foldForComparison(withoutEdition(name)).replace(/^the /u, ''),
    acronym: inside !== undefined && /^[A-Z][\w&+.-]{1,14}$/u.test(inside) ? inside : null,
    year,
    dated: year !== null || ORDINAL.test(foldText(name)),
    generic,
    weak,
    told,
  };
}
