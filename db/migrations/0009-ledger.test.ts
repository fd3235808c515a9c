import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { MIGRATIONS } from '../schema.ts';
import { migration0009 } from './0009-ledger.ts';

const version = MIGRATIONS.indexOf(migration0009) + 1;

test('keeps the figures of an older archive, none of them checked, each in the ledger', () => {
  const db = new Database(':memory:');
  migrate(db, version - 1);
  db.pragma('foreign_keys = OFF');
  db.prepare(
    `INSERT INTO annotation (id, kind, source_id, start, end, quote, status, label, note, figure, rule,
       confidence, author, created_at, fingerprint)
     VALUES ('a', 'figure', 's', 0, 2, '95户', 'accepted', '', '', '{"value":95,"unit":"户"}', NULL, 1, '甲', '', 'f')`,
  ).run();
  migrate(db, version);
  const found = db
    .prepare(
      `SELECT id FROM annotation INDEXED BY figure_by_value
       WHERE kind = 'figure' AND status = 'accepted' AND figure ->> '$.unit' = '户'`,
    )
    .all();
  expect(found).toEqual([{ id: 'a' }]);
  expect(db.prepare('SELECT * FROM figure_check').all()).toEqual([]);
  db.close();
});

test('takes no check but right or doubtful, and a pair of figures once', () => {
  const db = new Database(':memory:');
  migrate(db, version);
  db.pragma('foreign_keys = OFF');
  const check = db.prepare(
    "INSERT INTO figure_check (annotation_id, state, note, author, checked_at) VALUES (?, ?, '', '', '')",
  );
  expect(() => check.run('a', 'checked')).not.toThrow();
  expect(() => check.run('b', 'unchecked')).toThrow(/CHECK/u);
  const link = db.prepare(
    "INSERT INTO figure_link (id, first_id, second_id, same, author, created_at) VALUES (?, ?, ?, 1, '', '')",
  );
  expect(() => link.run('x', 'a', 'b')).not.toThrow();
  expect(() => link.run('y', 'a', 'b')).toThrow(/UNIQUE/u);
  expect(() => link.run('z', 'b', 'a')).toThrow(/CHECK/u);
  db.close();
});
