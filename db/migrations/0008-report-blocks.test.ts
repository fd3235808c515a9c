import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { MIGRATIONS } from '../schema.ts';
import { migration0008 } from './0008-report-blocks.ts';

const version = MIGRATIONS.indexOf(migration0008) + 1;

test('keeps the reports of an older archive, unsigned and without settings of their own', () => {
  const db = new Database(':memory:');
  migrate(db, version - 1);
  db.prepare("INSERT INTO report VALUES ('r', '汇编', 'by-initiative', 'plain', '{}', '')").run();
  migrate(db, version);
  expect(db.prepare('SELECT title, settings, sign_offs FROM report').all()).toEqual([
    { title: '汇编', settings: null, sign_offs: '[]' },
  ]);
  db.close();
});

test('takes no block without its report', () => {
  const db = new Database(':memory:');
  migrate(db, version);
  db.pragma('foreign_keys = ON');
  expect(() =>
    db.prepare("INSERT INTO block VALUES ('b', 'nobody', 'V', '{}', NULL)").run(),
  ).toThrow(/FOREIGN KEY/u);
  db.close();
});
