import type { Database } from 'better-sqlite3';

/**
 * Why one goes and what came of it: purpose, aims, the decision and its reason, what a session
 * needed, what waits for later. Frozen once shipped.
 */
const CHANGES = `
ALTER TABLE event ADD COLUMN purpose_kind TEXT
  CHECK (purpose_kind IN ('learn', 'meet', 'speak', 'recruit', 'customer', 'duty'));
ALTER TABLE event ADD COLUMN invited_by TEXT
  CHECK (invited_by IN ('myself', 'organiser', 'vendor', 'colleague', 'friend', 'employer'));
ALTER TABLE event ADD COLUMN decision_reason TEXT;
ALTER TABLE event ADD COLUMN decided_on TEXT CHECK (length(decided_on) = 10);
ALTER TABLE event ADD COLUMN missed TEXT CHECK (missed IN ('yes', 'no', 'unknown'));
ALTER TABLE session ADD COLUMN presence TEXT CHECK (presence IN ('room', 'recording', 'none'));
ALTER TABLE takeaway ADD COLUMN later_until TEXT CHECK (length(later_until) = 10);
CREATE INDEX takeaway_due ON takeaway (due) WHERE due IS NOT NULL;
CREATE INDEX takeaway_later ON takeaway (later_until) WHERE later_until IS NOT NULL;

CREATE TABLE aim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  met INTEGER CHECK (met IN (0, 1))
) STRICT;
CREATE INDEX aim_event ON aim (event_id, position);

CREATE TABLE postponement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  question TEXT NOT NULL CHECK (question IN ('second-verdict', 'missed')),
  until TEXT NOT NULL CHECK (length(until) = 10),
  UNIQUE (event_id, question)
) STRICT;

-- Aims and the reason of a decision are found by a search as the purpose is.
DROP TRIGGER search_event_update;
CREATE TRIGGER search_event_update AFTER UPDATE OF
  name, series_id, edition, organiser, place, purpose, summary, notes, opinion, decision_reason
ON event BEGIN
  INSERT OR IGNORE INTO search_dirty VALUES (1, OLD.id);
  INSERT OR IGNORE INTO search_dirty VALUES (5, OLD.id);
END;
CREATE TRIGGER search_aim_insert AFTER INSERT ON aim BEGIN
  INSERT OR IGNORE INTO search_dirty VALUES (1, NEW.event_id);
END;
CREATE TRIGGER search_aim_delete AFTER DELETE ON aim BEGIN
  INSERT OR IGNORE INTO search_dirty VALUES (1, OLD.event_id);
END;
CREATE TRIGGER search_aim_update AFTER UPDATE OF event_id, text ON aim BEGIN
  INSERT OR IGNORE INTO search_dirty VALUES (1, OLD.event_id);
  INSERT OR IGNORE INTO search_dirty VALUES (1, NEW.event_id);
END;
`;

export const migration0004 = {
  version: 4,
  name: 'decisions',
  up(db: Database): void {
    db.exec(CHANGES);
  },
} as const;
