import type { Database } from 'better-sqlite3';

/**
 * The first shape of the journal. Frozen: a later change is a migration of its own, and nothing
 * here imports the app's code, which will move on.
 *
 * `event_stat` holds what lists need of an event's parts. It is derived, kept right by the triggers
 * below, and therefore neither exported nor recorded for undo.
 */
const TABLES = `
CREATE TABLE series (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  affiliation TEXT,
  note TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX person_name ON person (name COLLATE NOCASE);

CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  series_id INTEGER REFERENCES series (id) ON DELETE SET NULL,
  edition TEXT,
  organiser TEXT,
  date_start TEXT CHECK (date_start GLOB '[0-9][0-9][0-9][0-9]*' AND length(date_start) IN (4, 7, 10)),
  date_end TEXT CHECK (date_end GLOB '[0-9][0-9][0-9][0-9]*' AND length(date_end) IN (4, 7, 10)),
  place TEXT,
  format TEXT CHECK (format IN ('in-person', 'online', 'hybrid')),
  role TEXT CHECK (role IN ('attendee', 'speaker', 'panelist', 'moderator', 'organiser')),
  state TEXT NOT NULL CHECK (state IN ('interested', 'planned', 'attended', 'skipped', 'cancelled')),
  language TEXT,
  link TEXT,
  purpose TEXT,
  summary TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  opinion TEXT NOT NULL DEFAULT '',
  hours REAL CHECK (hours >= 0),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CHECK (date_end IS NULL OR date_start IS NOT NULL)
) STRICT;
CREATE INDEX event_date ON event (date_start DESC, id DESC);
CREATE INDEX event_series ON event (series_id, date_start);
CREATE INDEX event_organiser ON event (organiser);

CREATE TABLE event_tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  tag TEXT NOT NULL COLLATE NOCASE CHECK (tag <> ''),
  position INTEGER NOT NULL,
  UNIQUE (event_id, tag)
) STRICT;
CREATE INDEX event_tag_tag ON event_tag (tag, event_id);

CREATE TABLE cost_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL CHECK (length(currency) = 3)
) STRICT;
CREATE INDEX cost_item_event ON cost_item (event_id, position, currency, amount);

CREATE TABLE verdict (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  worth INTEGER NOT NULL CHECK (worth BETWEEN 1 AND 5),
  reasons TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(reasons)),
  condition TEXT,
  sentence TEXT,
  given_on TEXT NOT NULL CHECK (length(given_on) = 10),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX verdict_event ON verdict (event_id, given_on, id);

CREATE TABLE session (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('keynote', 'talk', 'panel', 'workshop', 'poster', 'hallway', 'other')),
  title TEXT NOT NULL CHECK (title <> ''),
  starts_at TEXT,
  ends_at TEXT,
  room TEXT,
  track TEXT,
  notes TEXT NOT NULL DEFAULT '',
  opinion TEXT NOT NULL DEFAULT '',
  rating INTEGER CHECK (rating BETWEEN 1 AND 5)
) STRICT;
CREATE INDEX session_event ON session (event_id, position);

CREATE TABLE takeaway (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  session_id INTEGER REFERENCES session (id) ON DELETE SET NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('insight', 'action', 'question', 'quote', 'contact')),
  text TEXT NOT NULL CHECK (text <> ''),
  outcome TEXT NOT NULL CHECK (outcome IN ('open', 'used', 'changed-my-mind', 'dropped')),
  quote TEXT,
  due TEXT CHECK (length(due) = 10),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX takeaway_event ON takeaway (event_id, position);
CREATE INDEX takeaway_outcome ON takeaway (outcome, event_id);
CREATE INDEX takeaway_session ON takeaway (session_id);

CREATE TABLE event_person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('speaker', 'panelist', 'moderator', 'host', 'author', 'met')),
  affiliation TEXT
) STRICT;
CREATE INDEX event_person_event ON event_person (event_id, position);
CREATE INDEX event_person_person ON event_person (person_id, event_id);

CREATE TABLE session_person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('speaker', 'panelist', 'moderator', 'host', 'author', 'met')),
  affiliation TEXT
) STRICT;
CREATE INDEX session_person_session ON session_person (session_id, position);
CREATE INDEX session_person_person ON session_person (person_id, session_id);

CREATE TABLE source (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  encoding TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  text TEXT NOT NULL,
  spans TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(spans)),
  added_at TEXT NOT NULL
) STRICT;
CREATE INDEX source_event ON source (event_id);
CREATE INDEX source_sha256 ON source (sha256);

-- The originals, by content: an undone deletion finds its bytes again.
CREATE TABLE source_bytes (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

CREATE TABLE saved_filter (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  position INTEGER NOT NULL,
  filter TEXT NOT NULL CHECK (json_valid(filter))
) STRICT;

CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE change_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  operation TEXT NOT NULL,
  subject TEXT,
  event_id INTEGER,
  count INTEGER NOT NULL,
  at TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX change_step_event ON change_step (event_id);

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL REFERENCES change_step (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
  -- What undoing (or redoing, once undone) has to write back; null for a fresh insert.
  row TEXT CHECK (row IS NULL OR json_valid(row))
) STRICT;
CREATE INDEX change_step_id ON change (step_id, id);

CREATE TABLE event_stat (
  event_id INTEGER PRIMARY KEY REFERENCES event (id) ON DELETE CASCADE,
  verdict_id INTEGER,
  worth INTEGER,
  sessions INTEGER NOT NULL DEFAULT 0,
  takeaways INTEGER NOT NULL DEFAULT 0,
  used INTEGER NOT NULL DEFAULT 0
) STRICT;
`;

const keepStat = (table: string, columns: string, update: string): string =>
  [
    ['insert', 'INSERT', ['NEW']],
    ['delete', 'DELETE', ['OLD']],
    ['update', `UPDATE OF ${columns}`, ['OLD', 'NEW']],
  ]
    .map(
      ([name, when, rows]) => `
CREATE TRIGGER stat_${table}_${name as string} AFTER ${when as string} ON ${table} BEGIN
${(rows as string[]).map((row) => update.replaceAll('@event', `${row}.event_id`)).join('\n')}
END;`,
    )
    .join('\n');

const TRIGGERS = [
  `CREATE TRIGGER stat_event_insert AFTER INSERT ON event BEGIN
     INSERT INTO event_stat (event_id) VALUES (NEW.id);
   END;`,
  keepStat(
    'verdict',
    'event_id, worth, given_on',
    `UPDATE event_stat SET (verdict_id, worth) = (
       SELECT max(latest.id), max(latest.worth) FROM (
         SELECT id, worth FROM verdict WHERE event_id = @event
         ORDER BY given_on DESC, id DESC LIMIT 1) AS latest)
     WHERE event_id = @event;`,
  ),
  keepStat(
    'session',
    'event_id',
    `UPDATE event_stat SET sessions = (SELECT count(*) FROM session WHERE event_id = @event)
     WHERE event_id = @event;`,
  ),
  keepStat(
    'takeaway',
    'event_id, outcome',
    `UPDATE event_stat SET
       takeaways = (SELECT count(*) FROM takeaway WHERE event_id = @event),
       used = (SELECT count(*) FROM takeaway
               WHERE event_id = @event AND outcome IN ('used', 'changed-my-mind'))
     WHERE event_id = @event;`,
  ),
].join('\n');

export const migration0001 = {
  version: 1,
  name: 'journal',
  up(db: Database): void {
    db.exec(TABLES);
    db.exec(TRIGGERS);
  },
} as const;
