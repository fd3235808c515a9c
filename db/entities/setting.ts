import { statement } from '../statement.ts';
import type { EntityStore } from './entity.ts';

/** Something that holds for the whole archive and travels with it. */
export interface SettingEntry {
  readonly key: string;
  /** JSON; whoever owns the key knows its shape. */
  readonly value: string;
}

export const settingStore: EntityStore<SettingEntry> = {
  read(db, id) {
    return (
      statement<[string], SettingEntry>(db, 'SELECT key, value FROM setting WHERE key = ?').get(
        id,
      ) ?? null
    );
  },
  write(db, id, value) {
    if (!value) {
      statement(db, 'DELETE FROM setting WHERE key = ?').run(id);
      return;
    }
    statement(
      db,
      `INSERT INTO setting (key, value) VALUES (?, ?)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    ).run(value.key, value.value);
  },
};
