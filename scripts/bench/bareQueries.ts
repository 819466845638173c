/**
 * The least that SQLite itself has to do for an answer of the core: hand-written statements on a
 * connection of their own, prepared once. They only serve to be compared with.
 */
import { join } from 'node:path';
import Database from 'better-sqlite3';

export interface BareQueries {
  year(year: number): unknown;
  all(): unknown;
  rows(ids: readonly number[]): unknown;
  lowValueText(organiser: string, text: string): unknown;
  text(text: string): unknown;
  close(): void;
}

const SHORT = 'id, name, date_start, date_end, state';
const ORDER = 'ORDER BY date_start DESC, id DESC';

export function bareQueries(folder: string): BareQueries {
  const db = new Database(join(folder, 'journal.sqlite'), { readonly: true });
  const year = db.prepare(
    `SELECT ${SHORT} FROM event WHERE date_start >= @from AND date_start < @to ${ORDER}`,
  );
  const all = db.prepare(`SELECT ${SHORT} FROM event ${ORDER}`);
  const rows = db.prepare('SELECT * FROM event WHERE id IN (SELECT value FROM json_each(@ids))');
  const lowValueText = db.prepare(
    `SELECT e.id FROM event e JOIN event_stat st ON st.event_id = e.id
     WHERE e.organiser = @organiser AND st.worth <= 2 AND (e.notes LIKE @text
       OR EXISTS (SELECT 1 FROM session s WHERE s.event_id = e.id AND s.notes LIKE @text)
       OR EXISTS (SELECT 1 FROM takeaway t WHERE t.event_id = e.id AND t.text LIKE @text))`,
  );
  const text = db.prepare(
    `SELECT id FROM event WHERE notes LIKE @text
     UNION SELECT event_id FROM session WHERE notes LIKE @text
     UNION SELECT event_id FROM takeaway WHERE text LIKE @text`,
  );
  return {
    year: (of) => year.all({ from: String(of), to: String(of + 1) }),
    all: () => all.all(),
    rows: (ids) => rows.all({ ids: JSON.stringify(ids) }),
    lowValueText: (organiser, of) => lowValueText.all({ organiser, text: `%${of}%` }),
    text: (of) => text.all({ text: `%${of}%` }),
    close: () => db.close(),
  };
}
