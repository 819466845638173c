import type { EventRecord } from '#shared/event.ts';
import type { PersonEntry } from '#shared/person.ts';
import type {
  PortableEvent,
  PortableFilter,
  PortablePersonEntry,
  PortableSession,
  PortableSource,
  PortableTakeaway,
  PortableVerdict,
} from '#shared/portable.ts';
import { Refusal } from '#shared/result.ts';
import type { Session } from '#shared/session.ts';
import type { Takeaway } from '#shared/takeaway.ts';
import type { Verdict } from '#shared/worth.ts';
import { postponementsOf } from '../../db/decisionTables.ts';
import type { StoredFilter } from '../../db/savedFiltersTable.ts';
import { getSource, sourceBytes } from '../../db/sourcesTable.ts';
import type { JournalContext } from '../context.ts';
import { readEvent } from '../eventRecord.ts';
import { readStored } from '../filters.ts';
import { sourceText } from './sourceText.ts';

/** From a key of this journal to the lasting name that stands for it in an export. */
export interface Uids {
  readonly series: ReadonlyMap<number, string>;
  readonly people: ReadonlyMap<number, string>;
}

/** One event with all that belongs to it, its source documents included. */
export function portableEvent(journal: JournalContext, id: number, uids: Uids): PortableEvent {
  const event = readEvent(journal, id);
  const sessions = new Map(event.sessions.map((session) => [session.id, session.uid]));
  return {
    ...ownFields(event),
    postponed: postponementsOf(journal.db, id),
    series: event.seriesId === null ? null : uidOf(uids.series, event.seriesId),
    people: event.people.map((entry) => portableEntry(entry, uids)),
    verdicts: event.verdicts.map(portableVerdict),
    sessions: event.sessions.map((session) => portableSession(session, uids)),
    takeaways: event.takeaways.map((takeaway) => portableTakeaway(takeaway, sessions)),
    sources: event.sources.map((source) => portableSource(journal, source.id)),
  };
}

/** What an event holds by itself, without its parts and the keys of this journal. */
function ownFields({
  id: _id,
  revision: _revision,
  seriesId: _seriesId,
  series: _series,
  people: _people,
  verdicts: _verdicts,
  sessions: _sessions,
  takeaways: _takeaways,
  sources: _sources,
  ...fields
}: EventRecord) {
  return fields;
}

const portableEntry = (
  { personId, affiliation, part }: PersonEntry,
  uids: Uids,
): PortablePersonEntry => ({ person: uidOf(uids.people, personId), affiliation, part });

const portableVerdict = (verdict: Verdict): PortableVerdict => ({
  uid: verdict.uid,
  createdAt: verdict.createdAt,
  worth: verdict.worth,
  reasons: verdict.reasons,
  condition: verdict.condition,
  sentence: verdict.sentence,
  givenOn: verdict.givenOn,
});

const portableSession = (session: Session, uids: Uids): PortableSession => ({
  uid: session.uid,
  kind: session.kind,
  title: session.title,
  startsAt: session.startsAt,
  endsAt: session.endsAt,
  room: session.room,
  track: session.track,
  notes: session.notes,
  opinion: session.opinion,
  rating: session.rating,
  presence: session.presence,
  people: session.people.map((entry) => portableEntry(entry, uids)),
});

const portableTakeaway = (
  takeaway: Takeaway,
  sessions: ReadonlyMap<number, string>,
): PortableTakeaway => ({
  uid: takeaway.uid,
  createdAt: takeaway.createdAt,
  kind: takeaway.kind,
  text: takeaway.text,
  outcome: takeaway.outcome,
  quote: takeaway.quote,
  due: takeaway.due,
  laterUntil: takeaway.laterUntil,
  session: takeaway.sessionId === null ? null : uidOf(sessions, takeaway.sessionId),
});

function portableSource({ db }: JournalContext, id: number): PortableSource {
  const source = getSource(db, id);
  const bytes = source && sourceBytes(db, source.sha256);
  if (!bytes) {
    throw new Refusal('journal-damaged', 'the original of a source document is missing', {
      details: { source: id },
    });
  }
  return {
    uid: source.uid,
    name: source.name,
    mediaType: source.mediaType,
    encoding: source.encoding,
    size: source.size,
    sha256: source.sha256,
    addedAt: source.addedAt,
    base64: Buffer.from(bytes).toString('base64'),
    spans: source.spans,
    entryKey: source.entryKey,
    text: source.text === sourceText(bytes, source.encoding) ? null : source.text,
  };
}

/** A saved filter; conditions on series or people that are gone are left out. */
export function portableFilter(stored: StoredFilter, uids: Uids): PortableFilter {
  const { opens, filter: conditions } = readStored(stored.filter);
  const { seriesIds, personIds, ...filter } = conditions;
  const known = (map: ReadonlyMap<number, string>, ids: readonly number[]): string[] =>
    ids.flatMap((id) => map.get(id) ?? []);
  return {
    uid: stored.uid,
    name: stored.name,
    opens,
    filter: {
      ...filter,
      series: known(uids.series, seriesIds),
      people: known(uids.people, personIds),
    },
  };
}

function uidOf(uids: ReadonlyMap<number, string>, id: number | null): string {
  const uid = id === null ? undefined : uids.get(id);
  if (uid === undefined) {
    throw new Refusal('journal-damaged', 'a record refers to one that is not there');
  }
  return uid;
}
