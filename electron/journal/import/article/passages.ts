/** What is left of a page's lines for its notes, and what its takeaways are looked for in. */
import type { DraftSession, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { overlapFinder } from '../prose/spans.ts';
import type { Passage } from '../prose/takeaways.ts';
import type { ArticleLine, ArticleText } from './articleText.ts';

/**
 * The lines that are kept, in runs with nothing left out between them, without those of sessions and
 * without headings that have nothing left beneath them.
 *
 * @param taken the text that is the sessions' alone, in order
 */
export function passagesOf({ lines }: ArticleText, taken: readonly Span[]): Span[] {
  const isTaken = overlapFinder(taken);
  const own = lines.map((line, place) => ({ ...line, place })).filter(({ span }) => !isTaken(span));
  const left: typeof own = [];
  for (const line of own.toReversed()) {
    const next = left.at(-1);
    const level = levelOf(line);
    const isOver = next !== undefined && (levelOf(next) === 0 || levelOf(next) > level);
    if (level === 0 || isOver) left.push(line);
  }
  const runs: { start: number; end: number }[] = [];
  let last = -1;
  for (const { span, follows, place } of left.toReversed()) {
    const run = runs.at(-1);
    if (run && follows && place === last + 1) run.end = span.end;
    else runs.push({ ...span });
    last = place;
  }
  return runs;
}

const levelOf = ({ text }: Pick<ArticleLine, 'text'>): number =>
  /^#{1,6}(?= )/u.exec(text)?.[0].length ?? 0;

/** The text of spans, each a paragraph or more, without what is set apart from it. */
export function piecesOf(text: string, spans: readonly Span[], without: readonly Span[]): string {
  const isApart = overlapFinder(without);
  return spans
    .map((span) => (isApart(span) ? cutOut(text, span, without) : text.slice(span.start, span.end)))
    .map((piece) => piece.replaceAll('\r\n', '\n').trim())
    .filter((piece) => piece !== '')
    .join('\n\n')
    .slice(0, LIMITS.longText);
}

function cutOut(text: string, { start, end }: Span, without: readonly Span[]): string {
  let at = start;
  let piece = '';
  for (const apart of without) {
    if (apart.end <= start || apart.start >= end) continue;
    piece += text.slice(at, Math.max(at, apart.start));
    at = Math.max(at, Math.min(apart.end, end));
  }
  return (piece + text.slice(at, end)).replace(/[ \t]+\n/gu, '\n').replace(/\n{3,}/gu, '\n\n');
}

const within = (spans: readonly Span[], { start, end }: Span): Span[] =>
  spans.filter((span) => span.start >= start && span.end <= end);

/** Where takeaways may be: what is left of the text, and what each session tells. */
export function takeawayPassages(
  kept: readonly Span[],
  sessions: readonly DraftSession[],
  { strong, without }: { readonly strong: readonly Span[]; readonly without: readonly Span[] },
): Passage[] {
  const own = sessions.flatMap(({ span, title, notes }, session) => {
    if (!span || notes === '') return [];
    return [
      { span: { start: Math.max(span.start, title.span?.end ?? 0), end: span.end }, session },
    ];
  });
  return [...kept.map((span) => ({ span, session: null })), ...own]
    .toSorted((one, other) => one.span.start - other.span.start)
    .map((passage) => ({
      ...passage,
      emphasis: within(strong, passage.span),
      without,
      weight: 1,
    }));
}
