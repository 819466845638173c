/** An event of an export as a draft. */
import { draftPerson, emptyDraft, emptyDraftSession, missing } from '#shared/draft.ts';
import type {
  Draft,
  DraftPerson,
  DraftSession,
  DraftTakeaway,
  Proposal,
  Span,
} from '#shared/draft.ts';
import type {
  PortableEvent,
  PortableJournal,
  PortablePersonEntry,
  PortableSession,
} from '#shared/portable.ts';
import type { EventPlace } from './eventPlaces.ts';

/** Names by the lasting names of their records. */
export interface Names {
  readonly people: ReadonlyMap<string, string>;
  readonly series: ReadonlyMap<string, string>;
}

export const namesIn = ({ people, series }: PortableJournal): Names => ({
  people: new Map(people.map(({ uid, name }) => [uid, name])),
  series: new Map(series.map(({ uid, name }) => [uid, name])),
});

/** A draft that says of an event all that a draft can say. */
export function backupDraft(
  event: PortableEvent,
  { span, fields }: EventPlace,
  names: Names,
): Draft {
  const stated = <T>(key: string, value: T | null): Proposal<T> =>
    value === null || value === ''
      ? missing()
      : { value, confidence: 'sure', span: fields.get(key) ?? null };
  const sessions = event.sessions.map((session) => sessionOf(session, names));
  return {
    ...emptyDraft('backup'),
    name: stated('name', event.name),
    series: stated(
      'series',
      event.series === null ? null : (names.series.get(event.series) ?? null),
    ),
    edition: stated('edition', event.edition),
    organiser: stated('organiser', event.organiser),
    dateStart: stated('dateStart', event.dateStart),
    dateEnd: stated('dateEnd', event.dateEnd),
    place: stated('place', event.place),
    format: stated('format', event.format),
    role: stated('role', event.role),
    state: stated('state', event.state),
    language: stated('language', event.language),
    link: stated('link', event.link),
    summary: stated('summary', event.summary),
    purpose: stated('purpose', event.purpose),
    hours: stated('hours', event.hours),
    costs: event.costs,
    notes: event.notes,
    opinion: event.opinion,
    tags: event.tags,
    tagSpans: event.tags.map(() => null),
    people: event.people.flatMap((person) => personOf(person, names)),
    sessions,
    takeaways: takeawaysOf(event),
    verdict: lastVerdict(event, span),
    entry: { key: event.uid, span },
  };
}

function takeawaysOf({ takeaways, sessions }: PortableEvent): DraftTakeaway[] {
  const places = new Map(sessions.map(({ uid }, index) => [uid, index]));
  return takeaways.map(({ kind, text, session }) => ({
    kind,
    text,
    session: session === null ? null : (places.get(session) ?? null),
    confidence: 'sure',
    span: null,
  }));
}

function lastVerdict({ verdicts }: PortableEvent, span: Span): Draft['verdict'] {
  const verdict = verdicts.at(-1);
  if (!verdict) return null;
  const { worth, reasons, sentence } = verdict;
  return { worth, reasons, sentence: sentence ?? '', span };
}

function personOf(
  { person, affiliation, part }: PortablePersonEntry,
  { people }: Names,
): DraftPerson[] {
  const name = people.get(person);
  return name === undefined ? [] : [draftPerson({ name, affiliation, part, confidence: 'sure' })];
}

const sessionOf = (session: PortableSession, names: Names): DraftSession => ({
  ...emptyDraftSession(),
  kind: session.kind,
  title: { value: session.title, confidence: 'sure', span: null },
  startsAt: session.startsAt,
  endsAt: session.endsAt,
  room: session.room,
  track: session.track,
  people: session.people.flatMap((person) => personOf(person, names)),
  notes: session.notes,
  opinion: session.opinion,
});
