import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { MIGRATIONS } from '../schema.ts';
import { migration0010 } from './0010-saved-search.ts';

const version = MIGRATIONS.indexOf(migration0010) + 1;

test('an older archive has no saved searches; a name stands once, and nothing is saved under none', () => {
  const db = new Database(':memory:');
  migrate(db, version - 1);
  migrate(db, version);
  expect(db.prepare('SELECT * FROM saved_search').all()).toEqual([]);
  const save = db.prepare(
    "INSERT INTO saved_search (id, name, text, exact, place, author, created_at) VALUES (?, ?, ?, 0, ?, '', '')",
  );
  save.run('a', '积分', '积分制', 'all');
  expect(() => save.run('b', '积分', '积分', 'all')).toThrow(/UNIQUE/u);
  expect(() => save.run('c', '', '积分', 'all')).toThrow(/CHECK/u);
  expect(() => save.run('d', '空', '', 'all')).toThrow(/CHECK/u);
  expect(() => save.run('e', '月', '积分', 'moon')).toThrow(/CHECK/u);
  db.close();
});
