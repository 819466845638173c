import type { Database } from 'better-sqlite3';
import type { Person, PersonEntry, PersonRow } from '#shared/person.ts';
import { all, get, run } from './statements.ts';
import { likePattern } from './textMatch.ts';

export interface StoredPerson extends Person {
  createdAt: string;
  updatedAt: string;
}

const COLUMNS = `id, uid, revision, name, affiliation, note, created_at AS createdAt,
  updated_at AS updatedAt`;

export const getPerson = (db: Database, id: number): StoredPerson | undefined =>
  get<StoredPerson>(db, `SELECT ${COLUMNS} FROM person WHERE id = @id`, { id });

/** What is noted of some people, by their keys; nobody of whom nothing is noted. */
export const notesOfPeople = (db: Database, ids: readonly number[]): Map<number, string> =>
  new Map(
    all<{ id: number; note: string }>(
      db,
      `SELECT id, note FROM person WHERE id IN (SELECT value FROM json_each(@ids)) AND note <> ''`,
      { ids: JSON.stringify(ids) },
    ).map(({ id, note }) => [id, note]),
  );

/** The person of that name who was entered first, letter case aside. */
export const findPerson = (db: Database, name: string): StoredPerson | undefined =>
  get<StoredPerson>(
    db,
    `SELECT ${COLUMNS} FROM person WHERE name = @name COLLATE NOCASE ORDER BY id LIMIT 1`,
    { name },
  );

export const insertPerson = (db: Database, person: Omit<StoredPerson, 'id'>): number =>
  run(
    db,
    `INSERT INTO person (uid, revision, name, affiliation, note, created_at, updated_at)
     VALUES (@uid, @revision, @name, @affiliation, @note, @createdAt, @updatedAt)`,
    { ...person },
  );

export function updatePerson(db: Database, person: Omit<StoredPerson, 'uid' | 'createdAt'>): void {
  run(
    db,
    `UPDATE person SET revision = @revision, name = @name, affiliation = @affiliation,
       note = @note, updated_at = @updatedAt
     WHERE id = @id`,
    { ...person },
  );
}

/** Marks the events and sessions that name a person as changed: they show the person's name. */
export function touchNaming(db: Database, personId: number, revision: number): void {
  run(
    db,
    `UPDATE event SET revision = @revision
     WHERE id IN (SELECT event_id FROM event_person WHERE person_id = @personId)`,
    { personId, revision },
  );
  run(
    db,
    `UPDATE session SET revision = @revision
     WHERE id IN (SELECT session_id FROM session_person WHERE person_id = @personId)`,
    { personId, revision },
  );
}

/** Somebody whom nothing names any more, and of whom nothing was noted, is forgotten. */
export function deleteUnnamedPeople(db: Database, ids: readonly number[]): void {
  run(
    db,
    `DELETE FROM person WHERE id IN (SELECT value FROM json_each(@ids)) AND note = ''
       AND NOT EXISTS (SELECT 1 FROM event_person p WHERE p.person_id = person.id)
       AND NOT EXISTS (SELECT 1 FROM session_person p WHERE p.person_id = person.id)`,
    { ids: JSON.stringify(ids) },
  );
}

/** What a list of people belongs to. */
export type PeopleOf = 'event' | 'session';

const SELECT_PEOPLE = {
  event: `SELECT p.person_id AS personId, n.name, p.affiliation, p.part FROM event_person p
    JOIN person n ON n.id = p.person_id WHERE p.event_id = @ownerId ORDER BY p.position, p.id`,
  session: `SELECT p.person_id AS personId, n.name, p.affiliation, p.part FROM session_person p
    JOIN person n ON n.id = p.person_id WHERE p.session_id = @ownerId ORDER BY p.position, p.id`,
} as const;

const DELETE_PEOPLE = {
  event: 'DELETE FROM event_person WHERE event_id = @ownerId',
  session: 'DELETE FROM session_person WHERE session_id = @ownerId',
} as const;

const INSERT_PERSON = {
  event: `INSERT INTO event_person (event_id, person_id, position, part, affiliation)
    VALUES (@ownerId, @personId, @position, @part, @affiliation)`,
  session: `INSERT INTO session_person (session_id, person_id, position, part, affiliation)
    VALUES (@ownerId, @personId, @position, @part, @affiliation)`,
} as const;

export const peopleOf = (db: Database, of: PeopleOf, ownerId: number): PersonEntry[] =>
  all<PersonEntry>(db, SELECT_PEOPLE[of], { ownerId });

export function replacePeople(
  db: Database,
  of: PeopleOf,
  ownerId: number,
  people: readonly (PersonEntry & { personId: number })[],
): void {
  run(db, DELETE_PEOPLE[of], { ownerId });
  people.forEach(({ personId, part, affiliation }, position) => {
    run(db, INSERT_PERSON[of], { ownerId, personId, position, part, affiliation });
  });
}

/** Who was named with an event, directly or in one of its sessions, once each. */
const NAMED = `SELECT person_id, event_id FROM event_person UNION
  SELECT p.person_id, s.event_id FROM session_person p JOIN session s ON s.id = p.session_id`;

export const countPeople = (db: Database): number =>
  get<{ n: number }>(db, 'SELECT count(*) AS n FROM person')?.n ?? 0;

/** The keys of people by a part of their name or affiliation. */
export const peopleLike = (db: Database, text: string): number[] =>
  all<{ id: number }>(
    db,
    `SELECT id FROM person
     WHERE name LIKE @pattern ESCAPE '\\' OR affiliation LIKE @pattern ESCAPE '\\'`,
    { pattern: likePattern(text) },
  ).map(({ id }) => id);

/** Everybody, those named with most events first. */
export const listPeople = (db: Database): PersonRow[] =>
  all<PersonRow>(
    db,
    `SELECT p.id, p.name, p.affiliation, count(e.id) AS eventCount, max(e.date_start) AS lastDate
     FROM person p LEFT JOIN (${NAMED}) named ON named.person_id = p.id
     LEFT JOIN event e ON e.id = named.event_id
     GROUP BY p.id ORDER BY eventCount DESC, lastDate DESC, p.name`,
  );

export const eventIdsOfPerson = (db: Database, personId: number): number[] =>
  all<{ id: number }>(
    db,
    `SELECT e.id FROM event e WHERE e.id IN (
       SELECT event_id FROM event_person WHERE person_id = @personId
       UNION SELECT s.event_id FROM session_person p JOIN session s ON s.id = p.session_id
       WHERE p.person_id = @personId)
     ORDER BY e.date_start DESC, e.id DESC`,
    { personId },
  ).map(({ id }) => id);
