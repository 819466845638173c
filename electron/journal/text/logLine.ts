/** The one line that an event is logged with: `OSF2024 Dec 19 Shanghai 2 fluff #ai`. */
import type { Span } from '#shared/draft.ts';
import type { State } from '#shared/event.ts';
import type { LinePart, LineReading } from '#shared/logLine.ts';
import { partialDate, precisionOf, yearOf } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { findDates } from './dates.ts';
import type { DatePhrase, DatesFound } from './dates.ts';
import { foldText } from '../../text/fold.ts';
import { readTail, unitsOf } from './lineTail.ts';
import type { TailWord, Token } from './lineTail.ts';
import { LEADING_STATE, meaningOf } from './lineWords.ts';
import { knownPlaces } from './places.ts';
import type { KnownPlaces } from './places.ts';
import { editionIn, matchSeries } from './seriesMatch.ts';
import type { KnownSeries } from './seriesMatch.ts';

export interface LineKnowledge {
  readonly today: PartialDate;
  /** Places that the journal knows, beside the cities that everybody does. */
  readonly places: readonly string[];
  readonly series: readonly KnownSeries[];
}

const TAG = /(?<![A-Za-z\d&#])#(?<tag>[\p{L}\p{N}_][\p{L}\p{N}_-]{0,59})/gu;
const PLACE_SIGN = /(?<![A-Za-z\d._%+-])@/u;
const YEAR_IN_NAME = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const SEPARATORS = String.raw`[\s,;:、，；|\-–—·]`;
const OUTER_SEPARATORS = new RegExp(`^${SEPARATORS}+`, 'u');
/** A year that names an edition lies in the past or is being announced. */
const YEARS_AHEAD = 2;

/**
 * Understands the line as far as it is unmistakable; the rest is the name. A year that is attached
 * to the name stays there, gives its year to a date without one, and is the date where nothing else
 * is. Words of worth, reasons, role and state count in the understood tail of the line only, so
 * that a name keeps its own words. Spans are UTF-16 offsets into the line, in order, and cover the
 * name's pieces too.
 */
export function readLogLine(line: string, known: LineKnowledge): LineReading {
  const folded = foldText(line);
  const places = knownPlaces(known.places);
  const tags = tagsIn(folded);
  const found = findDates(folded, { today: known.today, lean: 'past' });
  const phrase = eventDate(found.dates, folded, tags);
  const leading = leadingState(folded);
  const claimed = [...leading.tokens, ...tags, ...(phrase ? [around(phrase, folded)] : [])];

  const atEnd = readTail(folded, claimed, places);
  const place = placeAfterSign(folded, [...claimed, ...atEnd], places);
  const strong = place ? [...claimed, place] : claimed;
  const tail = readTail(folded, strong, places);
  const tokens = inOrder([...strong, ...tail]);
  const pieces = namePieces(folded, tokens);
  const name = pieces.map(({ start, end }) => line.slice(start, end)).join(' ');

  const words = collect(tail);
  const state = leading.state ?? words.state;
  const nameYear = yearInName(pieces, folded, found.unreadable, known.today);
  return {
    name,
    ...dates(folded, phrase, nameYear, state, known.today),
    place: placeText(line, place ?? words.place),
    worth: words.worth,
    reasons: words.reasons,
    tags: [...new Set(tags.map(({ start, end }) => line.slice(start + 1, end)))],
    role: words.role,
    state,
    spans: inOrder([...tokens, ...pieces]),
    series: seriesOf(name, known.series),
  };
}

const inOrder = <T extends Span>(spans: readonly T[]): T[] =>
  spans.toSorted((a, b) => a.start - b.start);

function tagsIn(folded: string): Token[] {
  return [...folded.matchAll(TAG)]
    .filter(({ groups }) => /\p{L}/u.test(groups?.['tag'] ?? ''))
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length, part: 'tag' }));
}

function leadingState(folded: string): { tokens: Token[]; state: State | null } {
  const match = LEADING_STATE.exec(folded);
  const word = match?.groups?.['english'] ?? match?.groups?.['chinese'];
  const meaning = word === undefined ? undefined : meaningOf(word)?.meaning;
  if (!match || meaning?.part !== 'state') return { tokens: [], state: null };
  return { tokens: [{ start: 0, end: match[0].length, part: 'state' }], state: meaning.value };
}

const isYear = ({ dateStart, dateEnd }: DatePhrase): boolean =>
  dateEnd === null && precisionOf(dateStart) === 'year';

/** The phrase that dates the event: one that is no part of a name, the most exact first. */
function eventDate(
  phrases: readonly DatePhrase[],
  folded: string,
  tags: readonly Token[],
): DatePhrase | null {
  const sign = folded.search(PLACE_SIGN);
  const standsAlone = ({ start, end }: DatePhrase): boolean =>
    !/[\p{L}\p{N}]/u.test(folded.charAt(start - 1) + folded.charAt(end));
  const belongsToName = (phrase: DatePhrase): boolean => {
    if (!phrase.bare) return false;
    if (!standsAlone(phrase)) return true;
    const digitsAlone = isYear(phrase) && phrase.end - phrase.start === 4;
    return (
      digitsAlone &&
      !(sign >= 0 && sign < phrase.start) &&
      !tags.some(({ start }) => start < phrase.start)
    );
  };
  const usable = phrases.filter(
    (phrase) =>
      !belongsToName(phrase) &&
      !tags.some(({ start, end }) => phrase.start < end && start < phrase.end),
  );
  const weight = (phrase: DatePhrase): number =>
    (phrase.bare ? 0 : 100) + 10 * phrase.dateStart.length + (phrase.certain ? 1 : 0);
  return usable.reduce<DatePhrase | null>(
    (best, phrase) => (best === null || weight(phrase) > weight(best) ? phrase : best),
    null,
  );
}

/** The date with the brackets or the "on" around it. */
function around({ start, end }: DatePhrase, folded: string): Token {
  if (folded[start - 1] === '(' && folded[end] === ')')
    return { start: start - 1, end: end + 1, part: 'date' };
  const word = /(?<![\p{L}\p{N}])(?:on|from)[ ]$/iu.exec(
    folded.slice(Math.max(0, start - 8), start),
  );
  return { start: start - (word?.[0].length ?? 0), end, part: 'date' };
}

/** What stands after @, up to whatever is understood next. */
function placeAfterSign(
  folded: string,
  claimed: readonly Token[],
  places: KnownPlaces,
): Token | null {
  const start = folded.search(PLACE_SIGN);
  if (start < 0 || claimed.some((token) => start >= token.start && start < token.end)) return null;
  const limit = claimed.reduce(
    (next, token) => (token.start > start ? Math.min(next, token.start) : next),
    folded.length,
  );
  const units = unitsOf(folded.slice(0, limit), []).filter((unit) => unit.start > start);
  const stop = folded.slice(start, limit).search(/[;；|]/u);
  const last = units.findLast((unit) => stop < 0 || unit.start < start + stop);
  if (!last) return null;
  const whole: Token = { start, end: last.end, part: 'place' };
  const nameIsElsewhere = namePieces(folded, inOrder([...claimed, whole])).length > 0;
  if (nameIsElsewhere) return whole;
  const first = units[0] ?? last;
  const tried = units.slice(0, places.longest);
  const city = tried.findLast((unit) => places.has(folded.slice(first.start, unit.end)));
  return { ...whole, end: (city ?? first).end };
}

/** The place without its @ or "in". */
const placeText = (line: string, token: Token | null): string | null =>
  token && line.slice(token.start, token.end).replace(/^(?:[@＠]|in\s)\s*/iu, '');

interface NamePiece extends Span {
  part: Extract<LinePart, 'name'>;
}

/** What the tokens leave of the line, without the separators at its edges. */
function namePieces(folded: string, tokens: readonly Token[]): NamePiece[] {
  const edges = [...tokens, { start: folded.length, end: folded.length }];
  let from = 0;
  return edges.flatMap(({ start, end }) => {
    const gap = folded.slice(from, Math.max(from, start));
    const lead = OUTER_SEPARATORS.exec(gap)?.[0].length ?? 0;
    const text = withoutTrailingSeparators(gap.slice(lead));
    const pieceStart = from + lead;
    from = Math.max(from, end);
    if (!/[\p{L}\p{N}\p{S}]/u.test(text)) return [];
    return [{ start: pieceStart, end: pieceStart + text.length, part: 'name' as const }];
  });
}

function withoutTrailingSeparators(text: string): string {
  const separator = new RegExp(SEPARATORS, 'u');
  let end = text.length;
  while (end > 0 && separator.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function yearInName(
  pieces: readonly NamePiece[],
  folded: string,
  unreadable: DatesFound['unreadable'],
  today: PartialDate,
): number | undefined {
  const years = pieces.flatMap(({ start, end }) =>
    [...folded.slice(start, end).matchAll(YEAR_IN_NAME)]
      .filter(
        ({ index }) =>
          !unreadable.some((date) => start + index >= date.start && start + index < date.end),
      )
      .map(([year]) => Number(year)),
  );
  return years.find((year) => year <= yearOf(today) + YEARS_AHEAD);
}

/** The date read again, now that the state and the name have said which year it may be in. */
function dates(
  folded: string,
  phrase: DatePhrase | null,
  nameYear: number | undefined,
  state: State | null,
  today: PartialDate,
): Pick<LineReading, 'dateStart' | 'dateEnd'> {
  if (!phrase) {
    return { dateStart: nameYear === undefined ? null : partialDate(nameYear), dateEnd: null };
  }
  const lean = state === 'planned' || state === 'interested' ? 'future' : 'past';
  const again = findDates(folded, { today, lean, year: nameYear }).dates.find(
    ({ start }) => start === phrase.start,
  );
  return { dateStart: (again ?? phrase).dateStart, dateEnd: (again ?? phrase).dateEnd };
}

function collect(tail: readonly TailWord[]) {
  const all = tail.map(({ meaning }) => meaning);
  const role = all.find((meaning) => meaning.part === 'role');
  const state = all.find((meaning) => meaning.part === 'state');
  const worth = all.find((meaning) => meaning.part === 'worth');
  const reasons = all.flatMap((meaning) => (meaning.part === 'reason' ? [meaning.value] : []));
  return {
    role: role?.value ?? null,
    state: state?.value ?? null,
    worth: worth?.value ?? null,
    reasons: [...new Set(reasons)],
    place: tail.find(({ part }) => part === 'place') ?? null,
  };
}

function seriesOf(name: string, known: readonly KnownSeries[]): LineReading['series'] {
  const series = matchSeries(name, known);
  if (!series) return null;
  const { organiser, place } = series;
  return { name: series.name, edition: editionIn(name), organiser, place };
}
