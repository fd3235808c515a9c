import type Database from 'better-sqlite3';

const prepared = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** A prepared statement, made once for each connection and text. */
export function statement<Parameters extends unknown[], Row = unknown>(
  db: Database.Database,
  sql: string,
): Database.Statement<Parameters, Row> {
  let bySql = prepared.get(db);
  if (!bySql) {
    bySql = new Map();
    prepared.set(db, bySql);
  }
  let found = bySql.get(sql);
  if (!found) {
    found = db.prepare(sql);
    bySql.set(sql, found);
  }
  // The text decides the row's shape; the caller states it once, beside the text.
  return found as Database.Statement<Parameters, Row>;
}
