import type { Database, Statement } from 'better-sqlite3';

const cache = new WeakMap<Database, Map<string, Statement>>();

/** The prepared statement of a static SQL text, made once per database. */
export function prepared(db: Database, sql: string): Statement {
  let statements = cache.get(db);
  if (!statements) cache.set(db, (statements = new Map<string, Statement>()));
  let statement = statements.get(sql);
  if (!statement) statements.set(sql, (statement = db.prepare(sql)));
  return statement;
}

type Values = Record<string, string | number | null | Uint8Array>;

/** All rows of a query, in the shape that its column aliases give them. */
export const all = <Row>(db: Database, sql: string, values: Values = {}): Row[] =>
  prepared(db, sql).all(values) as Row[];

/** The first row of a query, or undefined. */
// Its shape is that of the query's columns, which only the caller knows.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export const get = <Row>(db: Database, sql: string, values: Values = {}): Row | undefined =>
  prepared(db, sql).get(values) as Row | undefined;

/** Runs a statement that writes, and answers with the id of the row it inserted. */
export const run = (db: Database, sql: string, values: Values = {}): number =>
  Number(prepared(db, sql).run(values).lastInsertRowid);
