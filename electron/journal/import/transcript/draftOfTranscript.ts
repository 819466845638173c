/** The draft of a transcript as it can be read. */
import { emptyDraft } from '#shared/draft.ts';
import type { Draft, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { breaksOf, proseIn, trimSpan } from '#shared/prose.ts';
import { languageOf, publicationHints } from '../hints.ts';
import { peopleIn } from '../mining/people.ts';
import { mineTitleLine } from '../mining/titleLine.ts';
import { opinionsIn } from '../prose/opinions.ts';
import { findVerdict } from '../prose/verdict.ts';
import type { ReaderContext } from '../reader.ts';
import { factsOf } from './facts.ts';
import { isFurniture } from './furniture.ts';
import { linesFrom } from './groups.ts';
import { readHead } from './head.ts';
import type { Head } from './head.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { sessionsOf } from './sessions.ts';
import { titleOf } from './titleOf.ts';

/** A head is no longer than this; what follows is said. */
const LONGEST_HEAD = 20_000;
/** So much of what is said first may name the event. */
const OPENING = 1_200;

/** Reads a transcript that stands as one reads it, with times in brackets at most. */
export function draftOfTranscript(source: string, { today }: ReaderContext): Draft {
  const head = readHead(source, 0);
  const layout = layoutOf(source, head, (end) => {
    const span = { start: 0, end: Math.min(end, LONGEST_HEAD) };
    const title = titleOf(source, span);
    return {
      titled: title ? mineTitleLine(source, title).people : [],
      told: peopleIn(source, { start: title?.span.end ?? 0, end: span.end }),
    };
  });
  const hints = publicationHints(source, 0, today);
  const facts = factsOf(source, {
    title: layout.title,
    head: { start: 0, end: Math.min(layout.said.start, LONGEST_HEAD) },
    opening: openingOf(layout),
    fields: head.fields.filter(({ line }) => line.start < layout.said.start),
    published: hints.find(({ kind }) => kind === 'published')?.date ?? null,
    today,
  });
  const draft: Draft = {
    ...emptyDraft('transcript'),
    ...facts.event,
    language: languageOf(source.slice(layout.said.start)),
    hints,
    ...sessionsOf(source, layout, facts),
  };
  return { ...draft, ...writersOwn(source, layout, head) };
}

/** The turn that opens it, as far as it is looked at. */
function openingOf({ turns }: Layout): Span | null {
  const [first] = turns;
  if (!first) return null;
  const { start, end } = first.span;
  return { start, end: Math.min(end, start + OPENING) };
}

type Own = Pick<Draft, 'summary' | 'notes' | 'opinion' | 'opinionSpans' | 'verdict'>;

/** What the writer says around the transcript: an introduction, and what they thought of it. */
function writersOwn(source: string, layout: Layout, head: Head): Own {
  const before = proseOfHead(source, layout, head);
  const after = layout.afterwards;
  const opinions = after ? opinionsIn(source, after) : [];
  const [summary, ...others] = before;
  const paragraphs = [...others, ...(after ? [after] : [])];
  const breaks = breaksOf(source, paragraphs);
  const verdict =
    (after && findVerdict(source, after)) ??
    before.map((span) => findVerdict(source, span)).find((found) => found !== null);
  return {
    summary: summary
      ? {
          value: textOf(source, [summary]).slice(0, LIMITS.takeaway),
          confidence: 'likely',
          span: summary,
        }
      : emptyDraft('').summary,
    notes: paragraphs
      .map((span) => proseIn(source, [span], breaks))
      .join('\n\n')
      .slice(0, LIMITS.longText),
    opinion: opinions
      .map((span) => textOf(source, [span]))
      .join('\n\n')
      .slice(0, LIMITS.longText),
    opinionSpans: opinions,
    verdict: verdict ?? null,
  };
}

const textOf = (source: string, spans: readonly Span[]): string =>
  proseIn(source, spans, breaksOf(source, spans));

/** The paragraphs of the head that are no title, field, list or furniture. */
function proseOfHead(source: string, { said, title }: Layout, head: Head): Span[] {
  const own = new Set(head.lines.map(({ start }) => start));
  const isKnown = (line: Span): boolean =>
    (title !== null && line.start <= title.span.start && line.end >= title.span.end) ||
    own.has(line.start) ||
    isFurniture(source.slice(line.start, line.end));
  const paragraphs: Span[] = [];
  let end = -1;
  for (const line of linesFrom(source, 0, said.start)) {
    const isApart = end < 0 || source.slice(end, line.start).split('\n', 3).length > 2;
    end = line.end;
    if (isKnown(line)) continue;
    const last = paragraphs.at(-1);
    if (last && !isApart) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push(line);
  }
  return paragraphs.filter((span) => trimSpan(source, span) !== null);
}
