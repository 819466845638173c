import { createHash } from 'node:crypto';
import type {
  PortableEvent,
  PortableFilter,
  PortableJournal,
  PortablePersonEntry,
  PortableSource,
} from '#shared/portable.ts';
import { postpone, replaceAims } from '../../db/decisionTables.ts';
import { insertEvent, replaceCosts, replaceTags } from '../../db/eventsTable.ts';
import { insertPerson, type PeopleOf, replacePeople } from '../../db/peopleTable.ts';
import { insertSavedFilter } from '../../db/savedFiltersTable.ts';
import { insertSeries } from '../../db/seriesTable.ts';
import { insertSession } from '../../db/sessionsTable.ts';
import { insertSource } from '../../db/sourcesTable.ts';
import { insertTakeaway } from '../../db/takeawaysTable.ts';
import { insertVerdict } from '../../db/verdictsTable.ts';
import type { JournalContext } from '../context.ts';
import { storedJson } from '../filters.ts';
import { damaged } from './portableDocument.ts';
import { sourceText } from './sourceText.ts';

/** What the writing of a document needs to know everywhere: where to, as which change, who is who. */
interface Target {
  readonly db: JournalContext['db'];
  readonly revision: number;
  readonly series: Keys;
  readonly people: Keys;
}

/** From the uids of a document to the keys that its records have in this journal. */
type Keys = Map<string, number>;

/**
 * Writes the records of a document into an empty journal, within a step that is open already.
 * Settings are left to the caller.
 *
 * @throws Refusal 'export-damaged' where a record refers to one that is not in the document, has
 *   the uid or name of another, or holds a source whose bytes are not those it was saved with.
 */
export function writePortable(
  { db }: JournalContext,
  document: PortableJournal,
  revision: number,
): void {
  const target: Target = { db, revision, series: new Map(), people: new Map() };
  for (const [index, series] of document.series.entries()) {
    writing(`series.${index}`, () => target.series.set(series.uid, insertSeries(db, series)));
  }
  for (const [index, person] of document.people.entries()) {
    writing(`people.${index}`, () =>
      target.people.set(person.uid, insertPerson(db, { ...person, revision })),
    );
  }
  // Of two events of one day the later entry is shown first, so the last of the document goes first.
  for (const [index, event] of [...document.events.entries()].toReversed()) {
    writing(`events.${index}`, () => writeEvent(target, event, `events.${index}`));
  }
  for (const [index, filter] of document.filters.entries()) {
    writing(`filters.${index}`, () => writeFilter(target, filter, `filters.${index}`));
  }
}

/** Runs a write; what the database refuses as contradictory is the document's fault. */
function writing(where: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (isConstraint(error)) throw damaged(where, 'a contradiction or a duplicate');
    throw error;
  }
}

const isConstraint = (error: unknown): boolean =>
  String((error as { code?: unknown } | null)?.code).startsWith('SQLITE_CONSTRAINT');

function writeEvent(target: Target, event: PortableEvent, where: string): void {
  const { db, revision } = target;
  const seriesId =
    event.series === null ? null : keyOf(target.series, event.series, `${where}.series`);
  const eventId = insertEvent(db, { ...event, seriesId, revision });
  replaceTags(db, eventId, event.tags);
  replaceCosts(db, eventId, event.costs);
  replaceAims(db, eventId, event.aims);
  for (const postponement of event.postponed) postpone(db, eventId, postponement);
  writePeople(target, 'event', eventId, event.people, where);
  for (const verdict of event.verdicts) insertVerdict(db, { ...verdict, eventId });
  const sessions = writeSessions(target, eventId, event, where);
  for (const [position, { session, ...takeaway }] of event.takeaways.entries()) {
    const at = `${where}.takeaways.${position}.session`;
    const sessionId = session === null ? null : keyOf(sessions, session, at);
    insertTakeaway(db, { ...takeaway, eventId, sessionId, position, revision });
  }
  for (const [index, source] of event.sources.entries()) {
    insertSource(db, { ...readSource(source, `${where}.sources.${index}`), eventId });
  }
}

function writeSessions(target: Target, eventId: number, event: PortableEvent, where: string): Keys {
  const keys: Keys = new Map();
  for (const [position, { people, ...session }] of event.sessions.entries()) {
    const { db, revision } = target;
    const id = insertSession(db, { ...session, eventId, position, revision });
    writePeople(target, 'session', id, people, `${where}.sessions.${position}`);
    keys.set(session.uid, id);
  }
  return keys;
}

function writePeople(
  target: Target,
  of: PeopleOf,
  ownerId: number,
  people: readonly PortablePersonEntry[],
  where: string,
): void {
  const entries = people.map(({ person, affiliation, part }, index) => {
    const personId = keyOf(target.people, person, `${where}.people.${index}.person`);
    return { personId, name: '', affiliation, part };
  });
  replacePeople(target.db, of, ownerId, entries);
}

function writeFilter(
  { db, ...target }: Target,
  { uid, name, opens, filter }: PortableFilter,
  at: string,
): void {
  const { series, people, ...conditions } = filter;
  const keys = (known: Keys, uids: readonly string[], list: string): number[] =>
    uids.map((each, index) => keyOf(known, each, `${at}.filter.${list}.${index}`));
  const stored = {
    ...conditions,
    seriesIds: keys(target.series, series, 'series'),
    personIds: keys(target.people, people, 'people'),
  };
  insertSavedFilter(db, { uid, name, filter: storedJson(stored, opens) });
}

/** A source with its bytes and text, once the bytes have proved to be those that were saved. */
function readSource({ base64, ...source }: PortableSource, where: string) {
  const bytes = Buffer.from(base64, 'base64');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (bytes.length !== source.size || sha256 !== source.sha256) {
    throw damaged(`${where}.base64`, 'not the bytes that were saved');
  }
  const text = source.text ?? sourceText(bytes, source.encoding);
  if (text === null) {
    throw damaged(`${where}.encoding`, 'the bytes are no text of that encoding');
  }
  return { ...source, bytes, text };
}

function keyOf(keys: Keys, uid: string, where: string): number {
  const key = keys.get(uid);
  if (key === undefined) throw damaged(where, 'refers to a record that is not in the document');
  return key;
}
