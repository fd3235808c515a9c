import Database from 'better-sqlite3';
import { AppError } from '#core/error/app-error.ts';
import { migrate } from './migrate.ts';

interface SchemaObject {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

const LIST = 'SELECT type, name, sql FROM sqlite_schema ORDER BY type, name';

/**
 * Refuses an archive whose schema is not exactly the one its version has: a foreign trigger or view
 * would run inside our own statements.
 *
 * Errors: `E-SCHEMA`.
 */
export function assertKnownSchema(db: Database.Database, filename: string): void {
  const version = db.pragma('user_version', { simple: true });
  const reference = new Database(':memory:');
  try {
    migrate(reference, typeof version === 'number' ? version : 0);
    const known = new Set(objectsOf(reference).map(describe));
    const found = objectsOf(db);
    const foreign = found.find((object) => !known.has(describe(object)));
    if (foreign)
      throw new AppError('E-SCHEMA', { filename, object: `${foreign.type} ${foreign.name}` });
    if (found.length !== known.size) {
      const present = new Set(found.map(describe));
      const missing = [...known].find((object) => !present.has(object)) ?? '?';
      throw new AppError('E-SCHEMA', {
        filename,
        object: `- ${missing.split('|').slice(0, 2).join(' ')}`,
      });
    }
  } finally {
    reference.close();
  }
}

function objectsOf(db: Database.Database): readonly SchemaObject[] {
  return db.prepare<[], SchemaObject>(LIST).all();
}

function describe(object: SchemaObject): string {
  return `${object.type}|${object.name}|${object.sql ?? ''}`;
}
