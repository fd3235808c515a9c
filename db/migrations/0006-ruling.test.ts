import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { MIGRATIONS } from '../schema.ts';
import { migration0006 } from './0006-ruling.ts';

const version = MIGRATIONS.indexOf(migration0006) + 1;

test('keeps the suggestions of an older archive, none of them decided by a ruling', () => {
  const db = new Database(':memory:');
  migrate(db, version - 1);
  db.pragma('foreign_keys = OFF');
  db.prepare(
    `INSERT INTO annotation (id, kind, source_id, start, end, quote, status, label, note, rule,
       confidence, author, created_at, fingerprint)
     VALUES ('a', 'place', 's', 0, 2, '松坪', 'pending', '松坪', '', 'place@1', 0.8, '甲', '', 'f')`,
  ).run();
  migrate(db, version);
  expect(db.prepare('SELECT quote, status, ruling FROM annotation').all()).toEqual([
    { quote: '松坪', status: 'pending', ruling: null },
  ]);
  db.close();
});

test('takes no ruling but to accept or to reject', () => {
  const db = new Database(':memory:');
  migrate(db, version);
  const insert = db.prepare(
    `INSERT INTO ruling (id, decision, article_id, kind, text, meaning, quote, label, instead, author,
       created_at)
     VALUES (?, ?, NULL, 'place', '', '', '', '', '', '', '')`,
  );
  expect(() => insert.run('r', 'accepted')).not.toThrow();
  expect(() => insert.run('s', 'pending')).toThrow(/CHECK/u);
  db.close();
});
