/**
 * Keeps what is private from coming in by another door: a sentence of an opinion may stand in the
 * summary, the notes or a takeaway as well, as when a draft was made of one document.
 */
import type { EventRecord } from '#shared/event.ts';
import type { ReportPart } from '#shared/report.ts';
import type { SourceText } from '#shared/source.ts';
import { sentencesIn } from '../import/prose/sentences.ts';

/** Below this weight a sentence is too common to be known again; a Chinese character counts twice. */
const LEAST_WEIGHT = 12;

/** Leaves out of a text, or refuses as a whole, what repeats something private; counts what it found. */
export interface Guard {
  /** The text without the sentences and lines that are private elsewhere. */
  without(text: string): string;
  /** Whether a text has one of them in it. */
  repeats(text: string): boolean;
  /** Whether a quotation has one of them in it, or is part of one. */
  overlaps(quote: string): boolean;
  /** How many were found so far. */
  found(): number;
}

/** Makes the guard of one event, whose sources tell which sentences an opinion was taken from. */
export function guardOf(
  event: EventRecord,
  sources: readonly Pick<SourceText, 'text' | 'spans'>[],
  include: ReadonlySet<ReportPart>,
): Guard {
  const known = sentencesKnown(privateTexts(event, sources, include));
  let count = 0;
  const isKnown = (text: string): boolean => known.has(folded(text));
  const anyOf = (text: string, test: (whole: string, one: string) => boolean): boolean => {
    const whole = folded(text);
    return weight(whole) >= LEAST_WEIGHT && [...known].some((one) => test(whole, one));
  };
  const counted = (isOne: boolean): boolean => {
    if (isOne) count += 1;
    return isOne;
  };
  return {
    without: (text) => {
      if (known.size === 0 || text === '') return text;
      const spans = [...linesIn(text), ...sentencesIn(text, { start: 0, end: text.length })];
      const repeated = spans.filter(({ start, end }) => isKnown(text.slice(start, end)));
      if (repeated.length === 0) return text;
      const cuts = merged(repeated);
      count += cuts.length;
      return withoutSpans(text, cuts);
    },
    repeats: (text) => counted(anyOf(text, (whole, one) => whole.includes(one))),
    overlaps: (quote) =>
      counted(anyOf(quote, (whole, one) => whole.includes(one) || one.includes(whole))),
    found: () => count,
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function privateTexts(
  event: EventRecord,
  sources: readonly Pick<SourceText, 'text' | 'spans'>[],
  include: ReadonlySet<ReportPart>,
): string[] {
  const opinions = include.has('opinions')
    ? []
    : [
        event.opinion,
        ...event.sessions.map(({ opinion }) => opinion),
        ...sources.flatMap(({ text, spans }) =>
          spans
            .filter(({ field }) => field === 'opinion')
            .map(({ start, end }) => text.slice(start, end)),
        ),
      ];
  const verdicts = event.verdicts.flatMap(({ sentence, condition }) => [
    include.has('sentences') ? null : sentence,
    include.has('reasons') ? null : condition,
  ]);
  return [...opinions, ...verdicts].filter((text) => text !== null);
}

function sentencesKnown(texts: readonly string[]): ReadonlySet<string> {
  const known = texts.flatMap((text) =>
    [...linesIn(text), ...sentencesIn(text, { start: 0, end: text.length })].map(({ start, end }) =>
      folded(text.slice(start, end)),
    ),
  );
  return new Set(known.filter((sentence) => weight(sentence) >= LEAST_WEIGHT));
}

function linesIn(text: string): Stretch[] {
  return [...text.matchAll(/[^\r\n]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

/** Only the letters and digits count: marks, emphasis and list signs differ from place to place. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const weight = (sentence: string): number =>
  sentence.length + (sentence.match(/\p{Script=Han}/gu)?.length ?? 0);

function merged(spans: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last === undefined || span.start >= last.end) result.push(span);
    else if (span.end > last.end) result[result.length - 1] = { start: last.start, end: span.end };
  }
  return result;
}

/** What is left; a line of which only the signs of a list or a quote are left goes as well. */
function withoutSpans(text: string, cuts: readonly Stretch[]): string {
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const rest = outside(line, start, cuts);
    start += line.length + 1;
    if (rest === line || /[\p{L}\p{N}]/u.test(rest)) lines.push(rest);
  }
  return lines.join('\n');
}

/** What is left of a line that begins at a place of the text. */
function outside(line: string, start: number, cuts: readonly Stretch[]): string {
  let rest = '';
  let at = 0;
  for (const cut of cuts) {
    if (cut.end <= start || cut.start >= start + line.length) continue;
    rest += line.slice(at, Math.max(cut.start - start, at));
    at = Math.max(cut.end - start, at);
  }
  return rest + line.slice(at);
}
