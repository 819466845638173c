/** What saving a draft just as it was proposed would write. */
import type { NewEvent } from './contract.ts';
import type { Draft, DraftPerson, DraftSession, DraftTakeaway, Proposal, Span } from './draft.ts';
import { emptyEvent, type State } from './event.ts';
import { LIMITS } from './fields.ts';
import type { PersonEntry } from './person.ts';
import type { SourceSpan } from './source.ts';

/** The proposals of a draft that are fields of an event under the same name. */
const PROPOSED = [
  'name',
  'series',
  'edition',
  'organiser',
  'dateStart',
  'dateEnd',
  'place',
  'format',
  'role',
  'language',
  'link',
  'summary',
] as const;

export interface DraftedEvent {
  readonly event: NewEvent;
  /** Where its values stand in the document. */
  readonly spans: SourceSpan[];
}

/**
 * Turns a draft of the document `source` into an event. Without a name in the draft it is called
 * after its file; it is planned where it lies after `today` (`YYYY-MM-DD`), else attended. A stated
 * verdict is left out: a verdict is the user's to give.
 *
 * @param verdictConfirmed true where the user has said that the document holds their verdicts, as
 *   by mapping a column of a table to worth; it is then given as of `today`
 */
export function draftedEvent(
  draft: Draft,
  source: { readonly name: string; readonly text: string },
  today: string,
  verdictConfirmed = false,
): DraftedEvent {
  const { dateStart } = draft;
  const name = draft.name.value ?? source.name.replace(/\.[^.]+$/, '');
  return {
    event: {
      event: {
        ...emptyEvent(name),
        series: draft.series.value,
        edition: draft.edition.value,
        organiser: draft.organiser.value,
        dateStart: dateStart.value,
        dateEnd: dateStart.value === null ? null : draft.dateEnd.value,
        place: draft.place.value,
        format: draft.format.value,
        role: draft.role.value,
        state: draft.state.value ?? stateBy(dateStart.value, today),
        language: draft.language.value,
        link: draft.link.value,
        summary: draft.summary.value ?? '',
        purpose: draft.purpose.value,
        hours: draft.hours.value,
        costs: draft.costs,
        notes: draft.notes,
        opinion: draft.opinion,
        tags: draft.tags,
        people: draft.people.map(personOf),
      },
      verdict: verdictConfirmed ? verdictOf(draft, today) : null,
      sessions: draft.sessions.map(sessionOf),
      takeaways: draft.takeaways.map((takeaway) => takeawayOf(takeaway, source.text)),
    },
    spans: spansOf(draft),
  };
}

/** Figures and stars alone are no sentence of the user's. */
const BARE_WORTH = /^(?:[\d\s/.★☆⭐分星]|\uFE0F){0,20}$/u;

function verdictOf({ verdict }: Draft, today: string): NewEvent['verdict'] {
  if (verdict === null) return null;
  const { worth, reasons, sentence } = verdict;
  const said = BARE_WORTH.test(sentence) ? null : sentence;
  return { worth, reasons, condition: null, sentence: said, givenOn: today };
}

const stateBy = (dateStart: string | null, today: string): State =>
  dateStart !== null && dateStart > today ? 'planned' : 'attended';

/** A proposed person as one to save; without an organisation the title says where they stand. */
export const personOf = ({ name, affiliation, title, part }: DraftPerson): PersonEntry => ({
  personId: null,
  name,
  affiliation: affiliation ?? title,
  part,
});

const sessionOf = (session: DraftSession, index: number): NewEvent['sessions'][number] => ({
  kind: session.kind,
  title: session.title.value ?? `#${index + 1}`,
  startsAt: session.startsAt,
  endsAt: session.endsAt,
  room: session.room,
  track: session.track,
  notes: session.notes,
  opinion: session.opinion,
  rating: null,
  presence: null,
  people: session.people.map(personOf),
});

const takeawayOf = (
  { kind, text, session, span }: DraftTakeaway,
  source: string,
): NewEvent['takeaways'][number] => ({
  kind,
  text,
  outcome: 'open',
  sessionId: null,
  sessionIndex: session,
  quote: span === null ? null : source.slice(span.start, span.end).slice(0, LIMITS.takeaway),
  due: null,
  laterUntil: null,
});

function spansOf(draft: Draft): SourceSpan[] {
  const at = (
    target: SourceSpan['target'],
    index: number,
    field: string,
    span: Span | null,
  ): SourceSpan[] => (span === null ? [] : [{ target, index, field, ...span }]);
  return [
    ...PROPOSED.flatMap((field) => {
      const proposal: Proposal<unknown> = draft[field];
      return at('event', 0, field, proposal.span);
    }),
    ...draft.sessions.flatMap(({ title, span }, index) => [
      ...at('session', index, 'title', title.span),
      ...at('session', index, 'notes', span),
    ]),
    ...draft.takeaways.flatMap(({ span }, index) => at('takeaway', index, 'text', span)),
  ];
}
