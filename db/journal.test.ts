import { describe, expect, test } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import { history, mutate, redo, redoable, undo, undoable } from './journal.ts';
import { changesOf } from './journal-rows.ts';
import { closeArchive, openArchive, type Db } from './open.ts';
import { findByHash, listUndoneSources, purge, withdraw } from './sources.ts';
import {
  annotateWords,
  handAnnotation,
  importText,
  newArchive,
  newInitiative,
  OTHER_PAGE,
  PAGE,
  spanOf,
  stateOf,
  testActor,
} from './testing/archive.ts';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'done';
}

function stepCount(db: Db): number {
  return Number(db.prepare('SELECT count(*) FROM step').pluck().get());
}

function reopened(db: Db, file: string): Db {
  closeArchive(db);
  return openArchive(file);
}

describe('a mutation', () => {
  test('is one step however much it changes, and one undo takes all of it back', () => {
    const { db } = newArchive();
    const actor = testActor();
    const { sourceId } = importText(db, actor, 'page.txt', PAGE);
    const before = stateOf(db);
    const outcome = mutate(db, actor, (draft) => {
      for (const words of ['积分制', '三会一课', '松坪乡', '42个村']) {
        const annotation = handAnnotation(db, actor, sourceId, [spanOf(db, sourceId, words)]);
        draft.write('annotation', annotation.id, annotation);
      }
      return { result: 'bulk', what: { kind: 'annotate', params: { quote: '4', label: '' } } };
    });
    expect(outcome).toMatchObject({ result: 'bulk', changed: 4 });
    expect(stepCount(db)).toBe(2);
    expect(stateOf(db)).not.toBe(before);
    undo(db, actor);
    expect(stateOf(db)).toBe(before);
    closeArchive(db);
  });

  test('that changes nothing is no step', () => {
    const { db } = newArchive();
    const actor = testActor();
    const { sourceId } = importText(db, actor, 'page.txt', PAGE);
    const steps = stepCount(db);
    const outcome = mutate(db, actor, (draft) => {
      const source = draft.read('source', sourceId);
      if (source) draft.write('source', sourceId, { ...source });
      draft.write('annotation', 'never-there', null);
      return { result: undefined, what: { kind: 'withdraw', params: {} } };
    });
    expect(outcome).toEqual({ result: undefined, changed: 0, stepId: null });
    expect(stepCount(db)).toBe(steps);
    closeArchive(db);
  });

  test('that fails half-way leaves nothing, neither rows nor steps', () => {
    const { db } = newArchive();
    const actor = testActor();
    const { sourceId } = importText(db, actor, 'page.txt', PAGE);
    const before = stateOf(db);
    const steps = stepCount(db);
    const half = (): unknown =>
      mutate(db, actor, (draft) => {
        const good = handAnnotation(db, actor, sourceId, [spanOf(db, sourceId, '积分制')]);
        draft.write('annotation', good.id, good);
        draft.write('annotation', 'bad', { ...good, id: 'bad', quote: '积分' });
        return { result: undefined, what: { kind: 'annotate', params: {} } };
      });
    expect(codeOf(half)).toBe('E-ANCHOR');
    expect(stateOf(db)).toBe(before);
    expect(stepCount(db)).toBe(steps);
    closeArchive(db);
  });

  test('keeps author, time, and each change before and after', () => {
    const { db } = newArchive();
    const actor = testActor('韦青禾');
    const { sourceId } = importText(db, actor, 'page.txt', PAGE);
    const { stepId } = withdraw(db, actor, sourceId);
    const [step] = history(db, 1);
    expect(step).toMatchObject({ id: stepId, author: '韦青禾', kind: 'withdraw', undone: false });
    expect(step?.at).toMatch(/^2024-01-01T00:00:\d\d\.000Z$/u);
    expect(changesOf(db, stepId ?? '')).toMatchObject([
      { entity: 'source', id: sourceId, before: { withdrawn: false }, after: { withdrawn: true } },
    ]);
    closeArchive(db);
  });

  test.each([
    ['a gap', (end: number) => ({ start: 0, end: end - 1 })],
    ['an end outside the text', (end: number) => ({ start: 0, end: end + 1 })],
    ['nothing', (end: number) => ({ start: end, end })],
  ])('refuses segments that leave %s', (_name, spanFor) => {
    const { db } = newArchive();
    const actor = testActor();
    const { sourceId } = importText(db, actor, 'page.txt', PAGE.trim());
    const before = stateOf(db);
    const cut = (): unknown =>
      mutate(db, actor, (draft) => {
        const segment = {
          ...spanFor(PAGE.trim().length),
          role: 'body',
          join: 'new',
          confidence: 1,
        } as const;
        draft.write('segmentation', sourceId, {
          segments: [{ ...segment, articleId: null, ord: 0 }],
        });
        return { result: undefined, what: { kind: 'segment', params: {} } };
      });
    expect(codeOf(cut)).toBe('E-TILING');
    expect(stateOf(db)).toBe(before);
    closeArchive(db);
  });
});

describe('undo and redo', () => {
  test('walk back and forth over every kind of entity, across restarts', () => {
    const archive = newArchive();
    let { db } = archive;
    const actor = testActor();
    const states = [stateOf(db)];
    const { sourceId, articleIds } = importText(db, actor, 'page.txt', PAGE);
    states.push(stateOf(db));
    const initiative = newInitiative(actor, '积分制', { altLabels: ['积分管理'] });
    mutate(db, actor, (draft) => {
      draft.write('initiative', initiative.id, initiative);
      return { result: undefined, what: { kind: 'initiative-new', params: { label: '积分制' } } };
    });
    states.push(stateOf(db));
    annotateWords(db, actor, sourceId, '积分制', {
      kind: 'initiative',
      initiativeIds: [initiative.id],
    });
    states.push(stateOf(db));
    mutate(db, actor, (draft) => {
      const article = draft.read('article', articleIds[0] ?? '');
      if (article) draft.write('article', article.id, { ...article, suppliedPlace: '云岫县' });
      draft.write('report', 'r', {
        id: 'r',
        title: '汇编',
        template: 'by-initiative',
        profile: 'plain',
        filter: '{}',
        createdAt: '2024-01-01T00:00:00.000Z',
      });
      return { result: undefined, what: { kind: 'describe', params: { title: '' } } };
    });
    states.push(stateOf(db));
    mutate(db, actor, (draft) => {
      // Everything becomes one outside block; the article goes, the annotation stays where it is.
      const end = PAGE.trimEnd().length;
      draft.write('segmentation', sourceId, {
        segments: [
          {
            start: 0,
            end,
            role: 'boilerplate',
            join: 'new',
            confidence: 1,
            articleId: null,
            ord: 0,
          },
        ],
      });
      for (const id of articleIds) draft.write('article', id, null);
      return { result: undefined, what: { kind: 'segment', params: { filename: 'page.txt' } } };
    });
    states.push(stateOf(db));
    withdraw(db, actor, sourceId);
    states.push(stateOf(db));

    for (let at = states.length - 2; at >= 0; at -= 1) {
      undo(db, actor);
      expect(stateOf(db), `undone to ${at}`).toBe(states[at]);
      db = reopened(db, archive.file);
    }
    expect(codeOf(() => undo(db, actor))).toBe('E-NOUNDO');
    for (let at = 1; at < states.length; at += 1) {
      db = reopened(db, archive.file);
      redo(db, actor);
      expect(stateOf(db), `redone to ${at}`).toBe(states[at]);
    }
    expect(codeOf(() => redo(db, actor))).toBe('E-NOREDO');
    closeArchive(db);
  });

  test('a new edit keeps the branch that was undone, and redo prefers what was undone last', () => {
    const { db } = newArchive();
    const actor = testActor();
    const { sourceId } = importText(db, actor, 'page.txt', PAGE);
    const first = annotateWords(db, actor, sourceId, '积分制');
    const firstState = stateOf(db);
    undo(db, actor);
    const second = annotateWords(db, actor, sourceId, '三会一课');
    const secondState = stateOf(db);
    expect(redoable(db)).toBeNull();
    undo(db, actor);
    redo(db, actor);
    expect(stateOf(db)).toBe(secondState);
    const undone = history(db, 10).filter((step) => step.undone);
    expect(undone).toHaveLength(1);
    const [kept] = undone.flatMap(({ id }) => changesOf(db, id));
    expect(kept?.id).toBe(first);
    expect(second).not.toBe(first);
    expect(firstState).not.toBe(secondState);
    closeArchive(db);
  });

  test('every move is later than the last, though the clock of the machine runs back', () => {
    const { db } = newArchive();
    const times = [9000, 1000, 5000, 5000, 20, 9001, 3, 2, 1].map((ms) => new Date(ms));
    let calls = 0;
    const actor = { ...testActor(), now: () => times[calls++ % times.length] ?? new Date(0) };
    const { sourceId } = importText(db, actor, 'page.txt', PAGE);
    for (const words of ['积分制', '三会一课', '松坪乡']) annotateWords(db, actor, sourceId, words);
    undo(db, actor);
    undo(db, actor);
    redo(db, actor);
    annotateWords(db, actor, sourceId, '42个村');
    const clocks = db
      .prepare('SELECT clock FROM step UNION ALL SELECT clock FROM head_move ORDER BY clock')
      .pluck()
      .all() as string[];
    expect(new Set(clocks).size).toBe(8);
    const kinds = history(db, 10).map(({ kind }) => kind);
    expect(kinds).toEqual(['annotate', 'annotate', 'annotate', 'annotate', 'import']);
    const parents = db
      .prepare(
        `SELECT count(*) FROM step s JOIN step p ON p.id = s.parent_id WHERE p.clock >= s.clock`,
      )
      .pluck()
      .get();
    expect(parents).toBe(0);
    closeArchive(db);
  });
});

describe('steps that nothing takes back', () => {
  test('creating says E-NOUNDO', () => {
    const { db } = newArchive();
    const actor = testActor();
    mutate(db, actor, () => ({
      result: undefined,
      what: { kind: 'create', params: { count: 0 }, reversible: false },
    }));
    expect(undoable(db)).toBeNull();
    expect(codeOf(() => undo(db, actor))).toBe('E-NOUNDO');
    closeArchive(db);
  });

  test('a purge removes source, annotations, bytes and text, and says E-PURGED', () => {
    const archive = newArchive();
    let { db } = archive;
    const actor = testActor();
    const { sourceId } = importText(db, actor, 'page.txt', PAGE);
    const other = importText(db, actor, 'other.txt', OTHER_PAGE);
    annotateWords(db, actor, sourceId, '积分制');
    annotateWords(db, actor, other.sourceId, '石榴镇');
    withdraw(db, actor, sourceId);
    purge(db, actor, sourceId);
    expect(codeOf(() => undo(db, actor))).toBe('E-PURGED');
    expect(codeOf(() => redo(db, actor))).toBe('E-NOREDO');
    db = reopened(db, archive.file);
    for (const table of ['source', 'source_content', 'annotation']) {
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(1);
    }
    expect(history(db, 1)[0]).toMatchObject({ kind: 'purge', reversible: false, undone: false });
    expect(db.pragma('foreign_key_check')).toEqual([]);
    closeArchive(db);
  });
});

describe('an import that was undone', () => {
  test('hides the source and keeps its bytes, which come back by redo or by the same file', () => {
    const { db } = newArchive();
    const actor = testActor();
    const { sourceId } = importText(db, actor, 'page.txt', PAGE);
    const imported = stateOf(db);
    undo(db, actor);
    expect(db.prepare('SELECT count(*) FROM source').pluck().get()).toBe(0);
    const hash = String(db.prepare('SELECT sha256 FROM source_content').pluck().get());
    expect(findByHash(db, hash)).toEqual({ id: sourceId, filename: null, present: false });
    redo(db, actor);
    expect(stateOf(db)).toBe(imported);
    undo(db, actor);
    expect(importText(db, actor, 'same.txt', PAGE).sourceId).toBe(sourceId);
    expect(db.prepare('SELECT count(*) FROM source_content').pluck().get()).toBe(1);
    closeArchive(db);
  });

  test('can be purged all the same, by what it was called', () => {
    const { db } = newArchive();
    const actor = testActor();
    const { sourceId } = importText(db, actor, 'page.txt', PAGE);
    undo(db, actor);
    expect(listUndoneSources(db)).toEqual([{ id: sourceId, filename: 'page.txt' }]);
    purge(db, actor, sourceId);
    expect(db.prepare('SELECT count(*) FROM source_content').pluck().get()).toBe(0);
    expect(history(db, 1)[0]).toMatchObject({ kind: 'purge', params: { filename: 'page.txt' } });
    expect(codeOf(() => redo(db, actor))).toBe('E-NOREDO');
    expect(codeOf(() => purge(db, actor, sourceId))).toBe('E-NOTFOUND');
    closeArchive(db);
  });
});
