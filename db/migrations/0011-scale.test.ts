import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { assertKnownSchema } from '../known-schema.ts';
import { mutate, redo, undo } from '../journal.ts';
import { migrate } from '../migrate.ts';
import { closeArchive } from '../open.ts';
import { MIGRATIONS } from '../schema.ts';
import { withdraw } from '../sources.ts';
import {
  annotateWords,
  importText,
  newArchive,
  newInitiative,
  OTHER_PAGE,
  PAGE,
  testActor,
} from '../testing/archive.ts';
import { derivedFaults } from '../testing/derived-faults.ts';
import { migration0011 } from './0011-scale.ts';

const version = MIGRATIONS.indexOf(migration0011) + 1;

test('counts what an archive of the version before holds', () => {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = OFF');
  migrate(db, version - 1);
  db.exec(`INSERT INTO source VALUES ('s', 't', '甲.txt', '', '[]', '', 0), ('w', 't', '乙.txt', '', '[]', '', 1);
    INSERT INTO article (id, source_id, position, incomplete) VALUES ('a', 's', 1, 0), ('b', 'w', 1, 0);
    INSERT INTO description VALUES ('a', 'referenceCode', 'X·1', NULL);
    INSERT INTO initiative (id, pref_label, definition, scope_note, theme, notation, status)
      VALUES ('i', '积分制', '', '', '', '', 'approved');`);
  const insert = db.prepare(
    `INSERT INTO annotation (id, kind, source_id, article_id, start, end, quote, status, label, note, rule,
       confidence, author, created_at, fingerprint)
     VALUES (?, 'initiative', ?, ?, ?, 9, '', ?, '', '', ?, 0.5, '', '', ?)`,
  );
  insert.run('1', 's', 'a', 0, 'accepted', null, '1');
  insert.run('2', 's', 'a', 3, 'pending', 'r@1', '2');
  insert.run('3', 'w', 'b', 0, 'accepted', null, '3');
  db.exec(`INSERT INTO annotation_initiative VALUES ('1', 0, 'i'), ('2', 0, 'i'), ('3', 0, 'i')`);
  migrate(db, version);
  expect(() => assertKnownSchema(db, 'a')).not.toThrow();
  expect(
    db.prepare('SELECT shown, filename, reference_code, accepted, pending FROM article').all(),
  ).toEqual([
    { shown: 1, filename: '甲.txt', reference_code: 'X·1', accepted: 1, pending: 1 },
    { shown: 0, filename: '乙.txt', reference_code: '', accepted: 1, pending: 0 },
  ]);
  expect(db.prepare('SELECT status, number FROM annotation_tally ORDER BY status').all()).toEqual([
    { status: 'accepted', number: 1 },
    { status: 'pending', number: 1 },
  ]);
  expect(derivedFaults(db)).toEqual([]);
  db.close();
});

test('keeps counts through annotating, withdrawing, undoing and making again', () => {
  const { db } = newArchive();
  const actor = testActor();
  const initiative = newInitiative(actor, '积分制');
  const first = importText(db, actor, 'b.txt', PAGE);
  const second = importText(db, actor, 'a.txt', OTHER_PAGE);
  mutate(db, actor, (draft) => {
    draft.write('initiative', initiative.id, initiative);
    return { result: undefined, what: { kind: 'initiative-add', params: {} } };
  });
  annotateWords(db, actor, first.sourceId, '积分制', {
    kind: 'initiative',
    initiativeIds: [initiative.id],
  });
  annotateWords(db, actor, second.sourceId, '95户', {
    kind: 'figure',
    status: 'pending',
    rule: 'figure@1',
    confidence: 0.7,
  });
  withdraw(db, actor, first.sourceId);
  const counts = () =>
    db.prepare('SELECT filename, shown, accepted, pending FROM article ORDER BY filename').all();
  expect(counts()).toEqual([
    { filename: 'a.txt', shown: 1, accepted: 0, pending: 1 },
    { filename: 'b.txt', shown: 0, accepted: 1, pending: 0 },
  ]);
  expect(derivedFaults(db)).toEqual([]);
  for (let steps = 0; steps < 6; steps += 1) {
    undo(db, actor);
    expect(derivedFaults(db)).toEqual([]);
  }
  expect(counts()).toEqual([]);
  for (let steps = 0; steps < 6; steps += 1) {
    redo(db, actor);
    expect(derivedFaults(db)).toEqual([]);
  }
  expect(counts()).toHaveLength(2);
  closeArchive(db);
});
