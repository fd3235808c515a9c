import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { initiativeStore } from '../entities/initiative.ts';
import { assertKnownSchema } from '../known-schema.ts';
import { migrate } from '../migrate.ts';
import { newInitiative, testActor } from '../testing/archive.ts';

test('an older archive keeps its initiatives, without relations and colours', () => {
  const db = new Database(':memory:');
  migrate(db, 3);
  db.exec(`INSERT INTO initiative (id, pref_label, definition, scope_note, theme, notation, status)
    VALUES ('i', '积分制', '', '', '治理', '', 'approved')`);
  migrate(db, 4);
  expect(() => assertKnownSchema(db, 'a')).not.toThrow();
  expect(initiativeStore.read(db, 'i')).toMatchObject({
    prefLabel: '积分制',
    relatedIds: [],
    replacedById: null,
    colour: null,
  });
  expect(() => db.exec("UPDATE initiative SET colour = -1 WHERE id = 'i'")).toThrow(/CHECK/u);
});

test('what an older journal kept is written as it was meant', () => {
  const db = new Database(':memory:');
  migrate(db);
  const {
    relatedIds: _r,
    replacedById: _i,
    colour: _c,
    ...old
  } = newInitiative(testActor(), '积分制');
  initiativeStore.write(db, old.id, old as Initiative);
  expect(initiativeStore.read(db, old.id)).toEqual({
    ...old,
    relatedIds: [],
    replacedById: null,
    colour: null,
  });
});
