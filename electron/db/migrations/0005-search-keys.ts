import type { Database } from 'better-sqlite3';

/**
 * The tables of the search index anew, half as large for the same text: ids of one event close
 * together, spellings as syllables among the words, keys for what very many words begin with. Frozen
 * once shipped. What the former tables held is derived, and is made anew at the next start.
 */
const TABLES = `
DROP TABLE search_index;
DROP TABLE search_chunk;

-- id = event * 2^13 + n * 2^3 + group, so that hits come out grouped by event.
CREATE TABLE search_chunk (
  id INTEGER PRIMARY KEY,
  -- The part of the journal: its target * 8 + its number.
  owner INTEGER NOT NULL,
  field INTEGER NOT NULL,
  -- The person where the part is the people of an event; the target otherwise.
  item INTEGER NOT NULL,
  -- In the text of the field, in UTF-16 units.
  start INTEGER NOT NULL,
  length INTEGER NOT NULL
) STRICT;
CREATE INDEX search_chunk_owner ON search_chunk (owner);

CREATE VIRTUAL TABLE search_index USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE search_keys USING fts5 (
  keys, detail = none, content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);
UPDATE search_state SET rules = 0;
`;

export const migration0005 = {
  version: 5,
  name: 'search-keys',
  up(db: Database): void {
    db.exec(TABLES);
  },
} as const;
