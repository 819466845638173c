/** A draft whose spans point into one stretch of its document instead of all of it. */
import type { Draft, DraftPerson, DraftSession, Span } from '#shared/draft.ts';

/** The same draft for the text of `stretch` alone; what was read from outside it loses its span. */
export function shiftedDraft(draft: Draft, stretch: Span): Draft {
  const shift = (span: Span | null): Span | null => {
    if (span === null || span.start < stretch.start || span.end > stretch.end) return null;
    return { start: span.start - stretch.start, end: span.end - stretch.start };
  };
  const shiftAll = (spans: readonly Span[]): Span[] => spans.flatMap((span) => shift(span) ?? []);
  const shifted = <T extends { span: Span | null }>(value: T): T => ({
    ...value,
    span: shift(value.span),
  });
  const person = (each: DraftPerson): DraftPerson => shifted(each);
  const session = (each: DraftSession): DraftSession => ({
    ...shifted(each),
    title: shifted(each.title),
    people: each.people.map(person),
    opinionSpans: shiftAll(each.opinionSpans),
  });
  const verdictSpan = draft.verdict && shift(draft.verdict.span);
  const entrySpan = draft.entry && shift(draft.entry.span);
  return {
    ...draft,
    name: shifted(draft.name),
    series: shifted(draft.series),
    edition: shifted(draft.edition),
    organiser: shifted(draft.organiser),
    dateStart: shifted(draft.dateStart),
    dateEnd: shifted(draft.dateEnd),
    place: shifted(draft.place),
    format: shifted(draft.format),
    role: shifted(draft.role),
    state: shifted(draft.state),
    language: shifted(draft.language),
    link: shifted(draft.link),
    summary: shifted(draft.summary),
    purpose: shifted(draft.purpose),
    hours: shifted(draft.hours),
    opinionSpans: shiftAll(draft.opinionSpans),
    tagSpans: draft.tagSpans.map(shift),
    people: draft.people.map(person),
    sessions: draft.sessions.map(session),
    takeaways: draft.takeaways.map(shifted),
    verdict: draft.verdict && verdictSpan ? { ...draft.verdict, span: verdictSpan } : null,
    hints: draft.hints.map(shifted),
    // Transcripts are never entries of a list.
    transcript: null,
    entry: draft.entry && entrySpan ? { ...draft.entry, span: entrySpan } : null,
  };
}
