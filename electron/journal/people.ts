import type { Input, Output } from '#shared/contract.ts';
import type { PersonEntry, PersonRow } from '#shared/person.ts';
import { Refusal } from '#shared/result.ts';
import { eventRows } from '../db/eventsTable.ts';
import { keptUntilWritten } from '../db/keptUntilWritten.ts';
import {
  deleteUnnamedPeople,
  eventIdsOfPerson,
  findPerson,
  getPerson,
  insertPerson,
  listPeople,
  peopleLike,
  type PeopleOf,
  peopleOf,
  replacePeople,
  type StoredPerson,
  touchNaming,
  updatePerson,
} from '../db/peopleTable.ts';
import { type JournalContext, timestamp } from './context.ts';
import { differs, given, requireRevision } from './patch.ts';
import { inStep } from './steps.ts';

/** Writes who was named with an event or session, in order; new names become new people. */
export function writePeople(
  journal: JournalContext,
  of: PeopleOf,
  ownerId: number,
  people: readonly PersonEntry[],
  revision: number,
): void {
  const { db } = journal;
  const before = peopleOf(db, of, ownerId);
  const after = people.map((entry) => ({
    ...entry,
    personId: personIdOf(journal, entry, revision),
  }));
  replacePeople(db, of, ownerId, after);
  const kept = new Set(after.map(({ personId }) => personId));
  const gone = before.map(({ personId }) => personId ?? 0).filter((id) => !kept.has(id));
  if (gone.length > 0) deleteUnnamedPeople(db, gone);
}

/** A given id counts only while the name still is that person's; an edited name is somebody else. */
function personIdOf(journal: JournalContext, entry: PersonEntry, revision: number): number {
  const { db } = journal;
  const known = entry.personId === null ? undefined : getPerson(db, entry.personId);
  if (known?.name === entry.name) return known.id;
  const sameName = findPerson(db, entry.name);
  if (sameName) return sameName.id;
  const at = timestamp(journal);
  const { name, affiliation } = entry;
  return insertPerson(db, {
    uid: journal.newId(),
    revision,
    name,
    affiliation,
    note: '',
    createdAt: at,
    updatedAt: at,
  });
}

/** Everybody in order, which takes counting all that they were named with. */
const keptPeople = keptUntilWritten<readonly PersonRow[]>();

export function personList(
  { db }: JournalContext,
  { text, offset, limit }: Input<'person.list'>,
): Output<'person.list'> {
  const everybody = keptPeople(db, '', () => listPeople(db));
  const found = text === '' ? null : new Set(peopleLike(db, text));
  const people = found === null ? everybody : everybody.filter(({ id }) => found.has(id));
  return { total: people.length, rows: people.slice(offset, offset + limit) };
}

function requirePerson({ db }: JournalContext, id: number): StoredPerson {
  const person = getPerson(db, id);
  if (!person) throw new Refusal('not-found', `there is no person ${id}`);
  return person;
}

export function personGet(
  journal: JournalContext,
  { id }: Input<'person.get'>,
): Output<'person.get'> {
  return {
    person: requirePerson(journal, id),
    events: eventRows(journal.db, eventIdsOfPerson(journal.db, id).slice(0, 200)),
  };
}

export function personUpdate(
  journal: JournalContext,
  { id, revision: seen, patch }: Input<'person.update'>,
): Output<'person.update'> {
  const { step } = inStep(journal, 'person.update', (revision, about) => {
    const person = requirePerson(journal, id);
    requireRevision(person, seen, 'person');
    about.subject = person.name;
    const changes = given(patch);
    if (!differs<StoredPerson>(person, changes)) return;
    updatePerson(journal.db, { ...person, ...changes, revision, updatedAt: timestamp(journal) });
    // A form that was opened before would write the old name back, as that of somebody else.
    if (changes.name !== undefined && changes.name !== person.name) {
      touchNaming(journal.db, id, revision);
    }
  });
  return { person: requirePerson(journal, id), step };
}
