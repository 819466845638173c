import type { Database } from 'better-sqlite3';
import { all, get, prepared, run } from './statements.ts';

/**
 * Undo by recorded changes, after SQLite's own technique (sqlite.org/undoredo.html): triggers write
 * down what each statement did, in one place for all tables. Instead of SQL text we keep the row's
 * former values as JSON, so that undoing can keep what it replaces and thereby becomes redoable.
 *
 * The triggers are temporary: they are made anew from the schema at each open, and a migration that
 * adds a column needs to know nothing of them.
 */
export const RECORDED_TABLES = [
  'series',
  'person',
  'event',
  'event_tag',
  'cost_item',
  'aim',
  'postponement',
  'verdict',
  'session',
  'takeaway',
  'event_person',
  'session_person',
  'source',
  'saved_filter',
] as const;
type RecordedTable = (typeof RECORDED_TABLES)[number];

type Values = Record<string, string | number | null>;
interface Change {
  id: number;
  tableName: RecordedTable;
  rowId: number;
  kind: 'insert' | 'update' | 'delete';
  row: string | null;
}

function columnsOf(db: Database, table: RecordedTable): string[] {
  return (db.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
}

/** Sets up recording on a connection. Nothing is recorded until `recordInto` names a step. */
export function startRecording(db: Database): void {
  db.exec('CREATE TEMP TABLE recording (step_id INTEGER)');
  db.exec('INSERT INTO recording VALUES (NULL)');
  for (const table of RECORDED_TABLES) db.exec(recordingTriggers(table, columnsOf(db, table)));
}

function recordingTriggers(table: RecordedTable, columns: readonly string[]): string {
  const whole = columns.map((column) => `'${column}', OLD.${column}`).join(', ');
  const changed = columns
    .map(
      (column) =>
        `SELECT '${column}' AS k, OLD.${column} AS v WHERE OLD.${column} IS NOT NEW.${column}`,
    )
    .join(' UNION ALL ');
  const trigger = (kind: string, values: string): string => `
    CREATE TEMP TRIGGER record_${table}_${kind} AFTER ${kind} ON main.${table}
    WHEN (SELECT step_id FROM recording) IS NOT NULL BEGIN
      INSERT INTO change (step_id, table_name, row_id, kind, row)
      SELECT (SELECT step_id FROM recording), '${table}', ${values};
    END;`;
  return [
    trigger('insert', `NEW.id, 'insert', NULL`),
    trigger('delete', `OLD.id, 'delete', json_object(${whole})`),
    trigger(
      'update',
      `OLD.id, 'update', json_group_object(k, v) FROM (${changed}) HAVING count(*) > 0`,
    ),
  ].join('\n');
}

/** Names the step that changes are recorded for; null stops recording. */
export function recordInto(db: Database, stepId: number | null): void {
  run(db, 'UPDATE recording SET step_id = @stepId', { stepId });
}

export interface StepRow {
  id: number;
  operation: string;
  subject: string | null;
  eventId: number | null;
  count: number;
  at: string;
}
const STEP = 'id, operation, subject, event_id AS eventId, count, at';

export const insertStep = (db: Database, step: Omit<StepRow, 'id'>): number =>
  run(
    db,
    `INSERT INTO change_step (operation, subject, event_id, count, at)
     VALUES (@operation, @subject, @eventId, @count, @at)`,
    { ...step },
  );

/**
 * Keeps a step that changed something, with its final words, and forgets whatever could still have
 * been redone; drops a step that changed nothing.
 */
export function closeStep(db: Database, step: StepRow): boolean {
  if (!get(db, 'SELECT 1 FROM change WHERE step_id = @id LIMIT 1', { id: step.id })) {
    run(db, 'DELETE FROM change_step WHERE id = @id', { id: step.id });
    return false;
  }
  run(db, 'DELETE FROM change_step WHERE undone = 1');
  const { id, subject, eventId, count } = step;
  run(
    db,
    `UPDATE change_step SET subject = @subject, event_id = @eventId, count = @count
     WHERE id = @id`,
    { id, subject, eventId, count },
  );
  return true;
}

/** A number that grows with every change, those that undo or redo included. */
export const lastStepId = (db: Database): number =>
  get<{ id: number }>(
    db,
    `SELECT coalesce(max(seq), 0) AS id FROM sqlite_sequence WHERE name = 'change_step'`,
  )?.id ?? 0;

/** The step that undo would take back, or null. */
export const stepToUndo = (db: Database): StepRow | null =>
  get<StepRow>(db, `SELECT ${STEP} FROM change_step WHERE undone = 0 ORDER BY id DESC LIMIT 1`) ??
  null;

/** The step that redo would bring back, or null. */
export const stepToRedo = (db: Database): StepRow | null =>
  get<StepRow>(db, `SELECT ${STEP} FROM change_step WHERE undone = 1 ORDER BY id LIMIT 1`) ?? null;

/** Takes a step back, or brings it back; call it within a transaction, while nothing is recorded. */
export function replayStep(db: Database, stepId: number, direction: 'undo' | 'redo'): void {
  // Rows come and go in an order that is only consistent as a whole.
  db.pragma('defer_foreign_keys = ON');
  const order = direction === 'undo' ? 'DESC' : 'ASC';
  const changes = all<Change>(
    db,
    `SELECT id, table_name AS tableName, row_id AS rowId, kind, row FROM change
     WHERE step_id = @stepId ORDER BY id ${order}`,
    { stepId },
  );
  for (const change of changes) {
    const row = replay(db, change, direction);
    run(db, 'UPDATE change SET row = @row WHERE id = @id', { id: change.id, row });
  }
  run(db, 'UPDATE change_step SET undone = @undone WHERE id = @stepId', {
    stepId,
    undone: direction === 'undo' ? 1 : 0,
  });
  run(db, `UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'change_step'`);
}

/** Swaps a change with what stands in the table now, and answers with what stood there. */
function replay(db: Database, change: Change, direction: 'undo' | 'redo'): string | null {
  const { tableName, rowId, kind } = change;
  const row = change.row === null ? {} : (JSON.parse(change.row) as Values);
  if (kind === 'update') return swapColumns(db, tableName, rowId, row);
  if ((kind === 'insert') === (direction === 'undo')) return takeRow(db, tableName, rowId);
  putRow(db, tableName, row);
  return change.row;
}

function swapColumns(db: Database, table: RecordedTable, id: number, row: Values): string {
  const columns = Object.keys(row);
  const current = prepared(db, `SELECT ${columns.join(', ')} FROM ${table} WHERE id = @id`).get({
    id,
  });
  const assignments = columns.map((column) => `${column} = @${column}`).join(', ');
  prepared(db, `UPDATE ${table} SET ${assignments} WHERE id = @__id`).run({ ...row, __id: id });
  return JSON.stringify(current);
}

function takeRow(db: Database, table: RecordedTable, id: number): string {
  const current = prepared(db, `SELECT * FROM ${table} WHERE id = @id`).get({ id });
  prepared(db, `DELETE FROM ${table} WHERE id = @id`).run({ id });
  return JSON.stringify(current);
}

function putRow(db: Database, table: RecordedTable, row: Values): void {
  const columns = Object.keys(row);
  prepared(
    db,
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((c) => `@${c}`).join(', ')})`,
  ).run(row);
}

export interface EventStepRow extends StepRow {
  undone: number;
  /** JSON array of the columns and tables that the step touched. */
  touched: string;
}

/** The steps of one event, newest first, with what each of them touched. */
export const stepsOfEvent = (db: Database, eventId: number): EventStepRow[] =>
  all<EventStepRow>(
    db,
    `SELECT ${STEP}, undone, (
       SELECT json_group_array(DISTINCT touched) FROM (
         SELECT CASE WHEN c.table_name = 'event' AND c.kind = 'update' THEN k.key ELSE c.table_name END AS touched
         FROM change c LEFT JOIN json_each(CASE WHEN c.kind = 'update' THEN c.row END) k
         WHERE c.step_id = s.id)) AS touched
     FROM change_step s WHERE event_id = @eventId ORDER BY id DESC LIMIT 200`,
    { eventId },
  );
