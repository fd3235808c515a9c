import type Database from 'better-sqlite3';
import { MIGRATIONS } from './schema.ts';

/** Brings a database to the newest schema, one transaction a migration; nothing to do is no write. */
export function migrate(db: Database.Database, upTo = MIGRATIONS.length): void {
  const from = db.pragma('user_version', { simple: true });
  if (typeof from !== 'number') throw new TypeError('user_version is not a number');
  for (let version = from + 1; version <= upTo; version += 1) {
    const sql = MIGRATIONS[version - 1];
    if (sql === undefined) throw new RangeError(`there is no migration ${version}`);
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
    }).exclusive();
  }
}
