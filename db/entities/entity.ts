import type Database from 'better-sqlite3';

/**
 * How one kind of entity lies in its tables. The journal knows entities only as values; this is the
 * one place that turns a value into rows and back. `write(null)` removes it.
 */
export interface EntityStore<Value> {
  read(db: Database.Database, id: string): Value | null;
  write(db: Database.Database, id: string, value: Value | null): void;
}
