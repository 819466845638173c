/**
 * The least that SQLite itself has to do for an answer of the core: hand-written statements for the
 * same facts, on a connection of their own, prepared once. They only serve to be compared with.
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

/** What the order, the strip and the figures need of each event. */
const ENTRY = `e.id, e.date_start, e.date_end, e.state, e.hours, st.worth, st.takeaways, st.used
  FROM event e JOIN event_stat st ON st.event_id = e.id`;
const ORDER = 'ORDER BY e.date_start DESC, e.id DESC';
const SPEND = 'SELECT currency, sum(amount) FROM cost_item c JOIN event e ON e.id = c.event_id';
const ROWS = `
  SELECT e.*, s.name AS series, v.reasons, v.condition, st.*, (SELECT text FROM takeaway t
      WHERE t.event_id = e.id ORDER BY position, id LIMIT 1) AS first
  FROM event e JOIN event_stat st ON st.event_id = e.id
  LEFT JOIN series s ON s.id = e.series_id LEFT JOIN verdict v ON v.id = st.verdict_id
  WHERE e.id IN (SELECT value FROM json_each(@ids))`;
const OF_ROWS = 'WHERE event_id IN (SELECT value FROM json_each(@ids)) ORDER BY event_id';
const FIRST_ROWS = 30;

export function bareQueries(folder: string): BareQueries {
  const db = new Database(join(folder, 'journal.sqlite'), { readonly: true });
  const inYear = 'e.date_start >= @from AND e.date_start < @to';
  const year = db.prepare(`SELECT ${ENTRY} WHERE ${inYear} ${ORDER}`);
  const yearSpend = db.prepare(`${SPEND} WHERE ${inYear} AND e.state = 'attended' GROUP BY 1`);
  const all = db.prepare(`SELECT ${ENTRY} ${ORDER}`);
  const allSpend = db.prepare(`${SPEND} WHERE e.state = 'attended' GROUP BY 1`);
  const row = db.prepare(ROWS);
  const tags = db.prepare(`SELECT event_id, tag FROM event_tag ${OF_ROWS}, position, id`);
  const costs = db.prepare(`SELECT event_id, currency, amount FROM cost_item ${OF_ROWS}`);
  const rows = (ids: readonly number[]): unknown => {
    const values = { ids: JSON.stringify(ids) };
    return [row.all(values), tags.all(values), costs.all(values)];
  };
  const view = (entries: readonly unknown[], spend: unknown): unknown => [
    entries,
    spend,
    rows((entries as readonly { id: number }[]).slice(0, FIRST_ROWS).map(({ id }) => id)),
  ];
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
    year: (of) => {
      const values = { from: String(of), to: String(of + 1) };
      return view(year.all(values), yearSpend.all(values));
    },
    all: () => view(all.all(), allSpend.all()),
    rows,
    lowValueText: (organiser, of) => lowValueText.all({ organiser, text: `%${of}%` }),
    text: (of) => text.all({ text: `%${of}%` }),
    close: () => db.close(),
  };
}
