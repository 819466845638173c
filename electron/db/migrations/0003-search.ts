import type { Database } from 'better-sqlite3';

/**
 * The index that searches use. Frozen once shipped.
 *
 * All of it is derived from the journal's own tables: it is neither exported nor recorded for undo,
 * and it can be thrown away and made anew. Triggers only note which parts of the journal have
 * changed; the words are cut by the program, which catches up within the same transaction or, after
 * a large change, a little later.
 *
 * A part is what is indexed as one: 1 an event with its tags and series, 2 a session, 3 a takeaway,
 * 4 a verdict, 5 the people of an event (by the event), 6 a source document.
 */
const TABLES = `
CREATE TABLE search_dirty (
  part INTEGER NOT NULL,
  target INTEGER NOT NULL,
  PRIMARY KEY (part, target)
) STRICT, WITHOUT ROWID;

-- id = event * 2^24 + field * 2^20 + n, so that hits come out grouped by event.
CREATE TABLE search_chunk (
  id INTEGER PRIMARY KEY,
  part INTEGER NOT NULL,
  target INTEGER NOT NULL,
  -- The person where the part is the people of an event; the target otherwise.
  item INTEGER NOT NULL,
  -- In the text of the field, in UTF-16 units.
  start INTEGER NOT NULL,
  length INTEGER NOT NULL
) STRICT;
CREATE INDEX search_chunk_part ON search_chunk (part, target);

-- Which rules the words were cut by.
CREATE TABLE search_state (rules INTEGER NOT NULL) STRICT;
INSERT INTO search_state VALUES (0);

CREATE VIRTUAL TABLE search_index USING fts5 (
  words, pinyin, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
`;

const note = (part: number, target: string): string =>
  `INSERT OR IGNORE INTO search_dirty VALUES (${part}, ${target});`;
const noteAll = (part: number, select: string): string =>
  `INSERT OR IGNORE INTO search_dirty SELECT ${part}, ${select};`;

/** Notes a part whenever a row of its table comes, goes or changes in one of the columns. */
const follow = (table: string, columns: string, noted: (row: 'NEW' | 'OLD') => string): string => `
CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table} BEGIN ${noted('NEW')} END;
CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table} BEGIN ${noted('OLD')} END;
CREATE TRIGGER search_${table}_update AFTER UPDATE OF ${columns} ON ${table} BEGIN
  ${noted('OLD')} ${noted('NEW')}
END;`;

const EVENT_COLUMNS =
  'name, series_id, edition, organiser, place, purpose, summary, notes, opinion';

const TRIGGERS = [
  follow('event', EVENT_COLUMNS, (row) => note(1, `${row}.id`) + note(5, `${row}.id`)),
  follow('event_tag', 'event_id, tag', (row) => note(1, `${row}.event_id`)),
  follow('session', 'event_id, title, notes, opinion', (row) => note(2, `${row}.id`)),
  follow('takeaway', 'event_id, text', (row) => note(3, `${row}.id`)),
  follow('verdict', 'event_id, sentence, condition', (row) => note(4, `${row}.id`)),
  follow('source', 'event_id, text', (row) => note(6, `${row}.id`)),
  follow('event_person', 'event_id, person_id, affiliation', (row) => note(5, `${row}.event_id`)),
  follow('session_person', 'session_id, person_id, affiliation', (row) =>
    noteAll(5, `event_id FROM session WHERE id = ${row}.session_id`),
  ),
  `CREATE TRIGGER search_series_update AFTER UPDATE OF name ON series BEGIN
     ${noteAll(1, 'id FROM event WHERE series_id = NEW.id')}
   END;`,
  `CREATE TRIGGER search_person_update AFTER UPDATE OF name ON person BEGIN
     ${noteAll(5, 'event_id FROM event_person WHERE person_id = NEW.id')}
     ${noteAll(5, 's.event_id FROM session_person p JOIN session s ON s.id = p.session_id WHERE p.person_id = NEW.id')}
   END;`,
].join('\n');

export const migration0003 = {
  version: 3,
  name: 'search',
  up(db: Database): void {
    db.exec(TABLES);
    db.exec(TRIGGERS);
  },
} as const;
