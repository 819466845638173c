/** Which sessions a transcript has: its titled parts, the talks whose titles are said, or all of it. */
import type { DraftSession, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import type { SessionKind } from '#shared/session.ts';
import type { TranscriptFacts } from './facts.ts';
import { kindIn } from './kinds.ts';
import type { Layout } from './layout.ts';
import { saidTitles } from './saidTitles.ts';
import type { SaidTitle } from './saidTitles.ts';
import { namesEvent } from './sessionTitle.ts';
import { spokenTitles } from './spokenTitles.ts';
import type { Turn } from './turns.ts';

export interface Piece {
  readonly title: DraftSession['title'];
  readonly kind: SessionKind | null;
  readonly span: Span;
  readonly turns: readonly Turn[];
}

/** The stretches of a transcript that are sessions, in order and at least one. */
export function piecesOf(
  source: string,
  layout: Layout,
  { session, kind }: TranscriptFacts,
): Piece[] {
  const { parts, turns, said } = layout;
  const titles = parts.length === 0 ? titlesSaid(source, layout) : [];
  if (titles.length > 1) return saidPieces(titles, layout);
  const [only] = titles;
  if (parts.length === 0) {
    const isOnlySaid =
      only &&
      (layout.speakers.length === 0 || session.confidence === 'unsure' || session.value === null);
    return [{ title: isOnlySaid ? surer(session, only) : session, kind, span: said, turns }];
  }
  return parts.map(({ title, written, start }, index) => {
    const end = parts[index + 1]?.start ?? said.end;
    return {
      title: { value: title.text.slice(0, LIMITS.name), confidence: 'likely', span: title.span },
      kind: kindIn(written),
      span: { start, end },
      turns: turns.filter(({ span }) => span.start >= start && span.start < end),
    };
  });
}

/** Titles in quotation marks, and where nobody is labelled those without them as well. */
function titlesSaid(source: string, { turns, speakers }: Layout): SaidTitle[] {
  const quoted = saidTitles(source, turns).filter(({ text }) => !namesEvent(text));
  if (speakers.length > 0) return quoted;
  let last = -1;
  const seen = new Set(quoted.map(({ text }) => text.toLowerCase()));
  return turns
    .slice(0, MOST_SEARCHED)
    .flatMap(({ span }) => spokenTitles(source, span).map((title) => ({ ...title, turn: span })))
    .filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
    .map(({ text, span, turn }) => {
      const start = turn.start > last ? turn.start : span.start;
      last = span.start;
      return { text, span, start };
    })
    .concat(quoted)
    .toSorted((one, other) => one.span.start - other.span.start);
}

const MOST_SEARCHED = 4_000;

/** The title that is stated, else the one that is said. */
const surer = (stated: Piece['title'], { text, span }: SaidTitle): Piece['title'] =>
  stated.value !== null && stated.confidence !== 'unsure'
    ? stated
    : { value: text.slice(0, LIMITS.name), confidence: 'unsure', span };

/** The talks of a transcript in which several titles are said; what is said before belongs to the first. */
const saidPieces = (titles: readonly SaidTitle[], { turns, said }: Layout): Piece[] =>
  titles.map(({ text, span: place, start: from }, index) => {
    const start = index === 0 ? said.start : from;
    const end = titles[index + 1]?.start ?? said.end;
    return {
      title: { value: text.slice(0, LIMITS.name), confidence: 'likely', span: place },
      kind: 'talk',
      span: { start, end },
      turns: turns.filter(({ span }) => span.start >= start && span.start < end),
    };
  });

/** Who takes part in a session: those listed for it in their order, then all others who speak. */
