import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../schema.ts';
import { migrate } from '../migrate.ts';
import { migration0007 } from './0007-history.ts';

const BEFORE = MIGRATIONS.indexOf(migration0007);

/** An archive of the version before: two branches, one of them undone. */
function old(): Database.Database {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = OFF');
  migrate(db, BEFORE);
  const step = db.prepare(
    `INSERT INTO step (id, parent_id, at, author, device, clock, kind, params, reversible)
     VALUES (?, ?, '', '甲', 'd', ?, 'k', '{}', 1)`,
  );
  step.run('s1', null, '1');
  step.run('s2', 's1', '2');
  step.run('s3', 's1', '3');
  const change = db.prepare(
    'INSERT INTO change (step_id, ord, entity, entity_id, before, after) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const segments = [
    { start: 0, end: 9, articleId: 'a1' },
    { start: 9, end: 20, articleId: null },
  ];
  change.run('s1', 0, 'source', 'p', null, JSON.stringify({ id: 'p' }));
  change.run('s1', 1, 'article', 'a1', null, JSON.stringify({ id: 'a1', sourceId: 'p' }));
  change.run('s1', 2, 'segmentation', 'p', null, JSON.stringify({ segments }));
  const said = { sourceId: 'p', spans: [{ start: 3, end: 5 }] };
  change.run('s2', 0, 'annotation', 'n', null, JSON.stringify({ ...said, initiativeIds: ['i1'] }));
  change.run(
    's3',
    0,
    'annotation',
    'm',
    JSON.stringify({ ...said, initiativeIds: ['i1'] }),
    JSON.stringify({ ...said, initiativeIds: ['i2'] }),
  );
  db.exec(`INSERT INTO head VALUES (1, 's3');
    INSERT INTO segment VALUES ('p', 0, 9, 'body', 'new', 1, 'a1', 0), ('p', 9, 20, 'body', 'new', 1, NULL, 0);`);
  return db;
}

test('an archive of the version before keeps its steps, knows which stand and what each is about', () => {
  const db = old();
  migrate(db);
  expect(db.prepare('SELECT id, standing, reverts FROM step ORDER BY id').all()).toEqual([
    { id: 's1', standing: 1, reverts: null },
    { id: 's2', standing: 0, reverts: null },
    { id: 's3', standing: 1, reverts: null },
  ]);
  expect(
    db
      .prepare(`SELECT step_id || ' ' || entity || ' ' || entity_id FROM step_object ORDER BY 1`)
      .pluck()
      .all(),
  ).toEqual([
    's1 article a1',
    's1 source p',
    's2 article a1',
    's2 initiative i1',
    's2 source p',
    's3 article a1',
    's3 initiative i1',
    's3 initiative i2',
    's3 source p',
  ]);
  expect(db.prepare('SELECT count(*) FROM sqlite_temp_schema').pluck().get()).toBe(0);
});
