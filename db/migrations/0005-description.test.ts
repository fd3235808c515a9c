import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { assertKnownSchema } from '../known-schema.ts';
import { migrate } from '../migrate.ts';
import { MIGRATIONS } from '../schema.ts';
import { migration0005 } from './0005-description.ts';

const AT = MIGRATIONS.indexOf(migration0005) + 1;

function fresh(): Database.Database {
  const db = new Database(':memory:');
  migrate(db, AT);
  return db;
}

test('an archive of the version before keeps its rows and gains the tables', () => {
  const db = new Database(':memory:');
  migrate(db, AT - 1);
  db.exec(`INSERT INTO report (id, title, template, profile, filter, created_at)
    VALUES ('r', '汇编', 't', 'p', '{}', '2024')`);
  migrate(db, AT);
  expect(db.pragma('user_version', { simple: true })).toBe(AT);
  expect(db.prepare('SELECT count(*) FROM report').pluck().get()).toBe(1);
  expect(() => assertKnownSchema(db, 'a')).not.toThrow();
});

test('a description belongs to an article and knows three certainties', () => {
  const db = fresh();
  db.pragma('foreign_keys = ON');
  const insert = db.prepare(
    "INSERT INTO description (article_id, field, value, certainty) VALUES ('a', 'page', ?, ?)",
  );
  expect(() => insert.run('3', 'surely')).toThrow(/CHECK/u);
  expect(() => insert.run('3', 'printed')).toThrow(/FOREIGN KEY/u);
});
