import path from 'node:path';
import { test as property, fc } from '@fast-check/vitest';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { backup, restore } from '../backup.ts';
import { assertKnownSchema } from '../known-schema.ts';
import { mutate, redo, redoable, undo, undoable } from '../journal.ts';
import { migrate } from '../migrate.ts';
import type { Annotation } from '#core/annotation/annotation.ts';
import { splitsSurrogatePair, type Span } from '#core/text/span.ts';
import { closeArchive, openArchive, type Db } from '../open.ts';
import { MIGRATIONS } from '../schema.ts';
import { purge, withdraw } from '../sources.ts';
import {
  annotateWords,
  handAnnotation,
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

const deed = fc.record({
  does: fc.constantFrom(
    ...(['import', 'accept', 'suggest', 'decide', 'move', 'remove', 'code', 'uncode'] as const),
    ...(['cut away', 'put back', 'withdraw', 'return', 'purge', 'undo', 'redo'] as const),
  ),
  at: fc.nat(3),
  which: fc.nat(5),
});
type Deed = (typeof deed extends fc.Arbitrary<infer One> ? One : never)['does'];

/** Ids of some kind of row, in a stable order. */
function idsIn(db: Db, table: 'source' | 'article' | 'annotation'): readonly string[] {
  return db.prepare<[], string>(`SELECT id FROM ${table} ORDER BY id`).pluck().all();
}

function textOf(db: Db, sourceId: string): string {
  const text = db.prepare<[string], string>('SELECT text FROM source_text WHERE source_id = ?');
  return text.pluck().get(sourceId) ?? '';
}

let said = 0;
/** One character after the other: nothing is ever said twice of the same. */
function nextSpan(text: string): Span {
  for (;;) {
    said += 1;
    const start = said % text.length;
    const end = start + 1;
    if (!splitsSurrogatePair(text, start) && !splitsSurrogatePair(text, end)) return { start, end };
  }
}

/** Does something to an archive through its journal, or nothing where there is nothing to do it to. */
function act(db: Db, does: Deed, at: number, which: number): void {
  const actor = testActor();
  const pick = (ids: readonly string[]): string =>
    ids[(at + which) % Math.max(1, ids.length)] ?? '';
  const write = (work: (draft: Parameters<Parameters<typeof mutate>[2]>[0]) => void): void => {
    mutate(db, actor, (draft) => {
      work(draft);
      return { result: undefined, what: { kind: 'edit', params: {} } };
    });
  };
  const source = pick(idsIn(db, 'source'));
  const annotation = pick(idsIn(db, 'annotation'));
  switch (does) {
    case 'import':
      importText(
        db,
        actor,
        `${at}.txt`,
        `${which % 2 === 0 ? PAGE : OTHER_PAGE}第${at}-${which}号\n`,
      );
      return;
    case 'accept':
    case 'suggest': {
      const text = textOf(db, source);
      if (text === '') return;
      const ids = db.prepare<[], string>('SELECT id FROM initiative').pluck().all();
      const isInitiative = which % 2 === 0;
      const more: Partial<Annotation> = {
        kind: isInitiative ? 'initiative' : 'place',
        initiativeIds: isInitiative ? ids : [],
        ...(does === 'suggest' && {
          status: 'pending',
          rule: `r@${which % 2}`,
          confidence: 0.5 + at / 10,
        }),
      };
      write((draft) => {
        const one = handAnnotation(db, actor, source, [nextSpan(text)], more);
        draft.write('annotation', one.id, one);
      });
      return;
    }
    case 'decide':
    case 'move':
    case 'remove':
      write((draft) => {
        const known = draft.read('annotation', annotation);
        if (!known) return;
        if (does === 'remove') draft.write('annotation', annotation, null);
        else if (does === 'decide') {
          const status = (['accepted', 'pending', 'rejected'] as const)[which % 3] ?? 'accepted';
          draft.write('annotation', annotation, { ...known, status, rule: known.rule ?? 'r@9' });
        } else {
          const text = textOf(db, known.sourceId);
          const span = nextSpan(text);
          const quote = text.slice(span.start, span.end);
          draft.write('annotation', annotation, { ...known, spans: [span], quote });
        }
      });
      return;
    case 'code':
    case 'uncode':
      write((draft) => {
        const article = pick(idsIn(db, 'article'));
        if (article === '') return;
        const value = { value: `Z·${which}`, certainty: null };
        draft.write(
          'description',
          `${article}:referenceCode`,
          does === 'code' ? { articleId: article, field: 'referenceCode', ...value } : null,
        );
      });
      return;
    case 'cut away':
    case 'put back':
      // The only article of a page goes, or comes, with what stands in it.
      write((draft) => {
        const segmentation = draft.read('segmentation', source);
        if (!segmentation) return;
        const gone = segmentation.segments.flatMap(({ articleId }) => articleId ?? []);
        const id = does === 'put back' ? actor.newId() : null;
        if ((id === null) === (gone.length === 0)) return;
        for (const one of new Set(gone)) {
          draft.write('description', `${one}:referenceCode`, null);
          draft.write('article', one, null);
        }
        if (id !== null) {
          draft.write('article', id, {
            id,
            sourceId: source,
            position: 1,
            incomplete: false,
            suppliedTitle: null,
            suppliedMedium: null,
            suppliedPublishedOn: null,
            suppliedPlace: null,
          });
        }
        const segments = segmentation.segments.map((one, ord) => ({ ...one, articleId: id, ord }));
        draft.write('segmentation', source, { segments });
      });
      return;
    case 'withdraw':
    case 'return':
      write((draft) => {
        const known = draft.read('source', source);
        if (known) draft.write('source', source, { ...known, withdrawn: does === 'withdraw' });
      });
      return;
    case 'purge':
      if (source !== '') purge(db, actor, source);
      return;
    case 'undo':
      if (undoable(db)) undo(db, actor);
      return;
    case 'redo':
      if (redoable(db)) redo(db, actor);
  }
}

function begun(): { readonly db: Db; readonly folder: string } {
  const { db, folder } = newArchive();
  const initiative = newInitiative(testActor(), '积分制');
  mutate(db, testActor(), (draft) => {
    draft.write('initiative', initiative.id, initiative);
    return { result: undefined, what: { kind: 'initiative-add', params: {} } };
  });
  act(db, 'import', 0, 0);
  act(db, 'suggest', 0, 0);
  return { db, folder };
}

property.prop([fc.array(deed, { minLength: 1, maxLength: 16 })], { numRuns: 25 })(
  'keeps what is derived as it is computed anew, whatever is done and undone',
  (deeds) => {
    const { db } = begun();
    for (const { does, at, which } of deeds) {
      act(db, does, at, which);
      expect(derivedFaults(db), does).toEqual([]);
    }
    closeArchive(db);
  },
);

test('is in a restored backup what it was', () => {
  const { db, folder } = begun();
  for (const does of ['accept', 'import', 'suggest', 'code', 'withdraw', 'import'] as const)
    act(db, does, 1, 2);
  const tally = 'SELECT * FROM annotation_tally ORDER BY kind, rule, status, confidence';
  const before = db.prepare(tally).all();
  backup(db, path.join(folder, 'copy.juanzong'));
  closeArchive(db);
  restore(path.join(folder, 'copy.juanzong'), path.join(folder, 'again.juanzong'));
  const again = openArchive(path.join(folder, 'again.juanzong'));
  expect(derivedFaults(again)).toEqual([]);
  expect(again.prepare(tally).all()).toEqual(before);
  closeArchive(again);
});
