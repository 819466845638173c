/** Which characters of a document the values of its draft were read from. */
import type { Draft, Span } from '#shared/draft.ts';
import { draftedEvent } from '#shared/draftEvent.ts';
import type { Proposed } from './reviewForm.ts';

export type MarkKind = 'value' | 'takeaway' | 'opinion';

/** Characters that values of the form were read from. */
export interface SourceMark extends Span {
  /** The field of the form, such as `name`, `person.1`, `session.3` or `takeaway.0`. */
  readonly field: string;
  /** All fields that were read from these characters; that of the shortest words comes first. */
  readonly fields: readonly string[];
  readonly kind: MarkKind;
}

interface FieldSpan extends Span {
  readonly field: string;
}

/** Where the values of a draft stand, in order and without overlaps. */
export function marksOf({ draft, source }: Pick<Proposed, 'draft' | 'source'>): SourceMark[] {
  const { spans } = draftedEvent(draft, source, '2000-01-01');
  const values = spans
    // The notes of a session are all of its text; its title is mark enough.
    .filter(({ target, field }) => target !== 'session' || field === 'title')
    .map(({ target, index, field, start, end }) => ({
      start,
      end,
      field: target === 'event' ? field : `${target}.${index}`,
    }));
  return disjoint([...values, ...spansBeside(draft)], source.text.length);
}

/** What a draft holds besides the fields that are saved with their places. */
function spansBeside(draft: Draft): FieldSpan[] {
  const at = (field: string, span: Span | null): FieldSpan[] =>
    span === null ? [] : [{ start: span.start, end: span.end, field }];
  return [
    ...draft.people.flatMap(({ span }, index) => at(`person.${index}`, span)),
    ...draft.tagSpans.flatMap((span) => at('tags', span)),
    ...draft.opinionSpans.flatMap((span) => at('opinion', span)),
    ...draft.hints.flatMap(({ span }) => at('hints', span)),
    ...at('worth', draft.verdict?.span ?? null),
    ...draft.sessions.flatMap(({ people, opinionSpans }, index) => [
      ...people.flatMap(({ span }) => at(`session.${index}.people`, span)),
      ...opinionSpans.flatMap((span) => at(`session.${index}.opinion`, span)),
    ]),
  ];
}

/** Cuts spans wherever one begins or ends, so that each piece knows all that were read from it. */
function disjoint(spans: readonly FieldSpan[], length: number): SourceMark[] {
  const inOrder = spans
    .map((span) => ({ ...span, end: Math.min(span.end, length) }))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start);
  const cuts = [...new Set(inOrder.flatMap(({ start, end }) => [start, end]))].toSorted(
    (a, b) => a - b,
  );
  const marks: SourceMark[] = [];
  let open: FieldSpan[] = [];
  let next = 0;
  cuts.forEach((start, at) => {
    const end = cuts[at + 1];
    open = open.filter((span) => span.end > start);
    for (let span = inOrder[next]; span?.start === start; span = inOrder[next]) {
      open.push(span);
      next += 1;
    }
    if (end === undefined || open.length === 0) return;
    const shortestFirst = open.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    const fields = [...new Set(shortestFirst.map(({ field }) => field))];
    const [field = ''] = fields;
    marks.push({ start, end, field, fields, kind: kindOf(field) });
  });
  return marks;
}

function kindOf(field: string): MarkKind {
  if (field === 'opinion' || field === 'worth' || field.endsWith('.opinion')) return 'opinion';
  return field.startsWith('takeaway.') ? 'takeaway' : 'value';
}

/** The characters of the whole session that a field belongs to; null where it belongs to none. */
export function regionOf({ draft }: Pick<Proposed, 'draft'>, field: string | null): Span | null {
  const index = /^session\.(\d+)/u.exec(field ?? '')?.[1];
  return index === undefined ? null : (draft.sessions[Number(index)]?.span ?? null);
}
