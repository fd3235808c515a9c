import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { AppError } from '#core/error/app-error.ts';
import { listHistory } from './history.ts';
import { history, mutate, redo, undo } from './journal.ts';
import { closeArchive, openArchive, type Db } from './open.ts';
import { dependentsOf, revert } from './revert.ts';
import { purge, withdraw } from './sources.ts';
import {
  annotateWords,
  importText,
  newArchive,
  newInitiative,
  OTHER_PAGE,
  PAGE,
  stateOf,
  testActor,
} from './testing/archive.ts';

const actor = testActor();
const key = (label: string): string => label.toLowerCase();
let db: Db;
let file = '';
let sourceId = '';
let articleIds: readonly string[] = [];

beforeEach(() => {
  ({ db, file } = newArchive());
  ({ sourceId, articleIds } = importText(db, actor, 'page.txt', PAGE));
});
afterEach(() => closeArchive(db));

const last = (): string => history(db, 1)[0]?.id ?? '';
const kinds = (ids: readonly { readonly kind: string }[]): readonly string[] =>
  ids.map(({ kind }) => kind);

function save(initiative: Initiative, kind = 'initiative-edit'): string {
  mutate(db, actor, (draft) => {
    draft.write('initiative', initiative.id, initiative);
    return { result: undefined, what: { kind, params: { label: initiative.prefLabel } } };
  });
  return last();
}

function write(name: 'annotation' | 'initiative', id: string, kind: string): string {
  mutate(db, actor, (draft) => {
    draft.write(name, id, null);
    return { result: undefined, what: { kind, params: { count: 1, label: '' } } };
  });
  return last();
}

/** What stands in the way; empty where the step can go, and then it goes and comes back. */
function obstacles(stepId: string): readonly string[] {
  const { code, steps } = dependentsOf(db, stepId, key);
  if (code === null) {
    const before = stateOf(db);
    revert(db, actor, stepId, key);
    const after = stateOf(db);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    undo(db, actor);
    expect(stateOf(db)).toBe(before);
    redo(db, actor);
    expect(stateOf(db)).toBe(after);
    undo(db, actor);
    return [];
  }
  const before = stateOf(db);
  let thrown: unknown;
  try {
    revert(db, actor, stepId, key);
  } catch (error) {
    thrown = error;
  }
  expect(thrown instanceof AppError && thrown.code).toBe(code);
  expect(stateOf(db)).toBe(before);
  return code === 'E-DEPENDS' ? kinds(steps) : [code];
}

describe('one past step is taken back alone', () => {
  test('by a step of its own that says what it did, over a restart', () => {
    const first = annotateWords(db, actor, sourceId, '积分制');
    const step = last();
    annotateWords(db, actor, sourceId, '爱心超市');
    const before = stateOf(db);
    revert(db, actor, step, key);
    closeArchive(db);
    db = openArchive(file);
    expect(db.prepare('SELECT id FROM annotation').pluck().all()).not.toContain(first);
    const [said, , reverted] = listHistory(db, {}, 3).steps;
    expect(said).toMatchObject({ kind: 'revert', reverts: step, revertedBy: null });
    expect(JSON.parse(String(said?.params['what']))).toMatchObject({ kind: 'annotate' });
    expect(reverted).toMatchObject({ id: step, undone: false, revertedBy: said?.id });
    undo(db, actor);
    expect(stateOf(db)).toBe(before);
    expect(listHistory(db, {}, 3).steps[2]?.revertedBy).toBeNull();
  });

  test('and back again: taking the revert back reinstates it, and so on', () => {
    annotateWords(db, actor, sourceId, '积分制');
    const step = last();
    const before = stateOf(db);
    revert(db, actor, step, key);
    const reverting = last();
    const after = stateOf(db);
    expect(obstacles(step)).toEqual(['revert']);
    revert(db, actor, reverting, key);
    expect(stateOf(db)).toBe(before);
    const [said] = listHistory(db, {}, 1).steps;
    expect(said).toMatchObject({ kind: 'reinstate', reverts: reverting });
    expect(JSON.parse(String(said?.params['what']))).toMatchObject({ kind: 'annotate' });
    revert(db, actor, last(), key);
    expect(stateOf(db)).toBe(after);
    expect(listHistory(db, {}, 1).steps[0]?.kind).toBe('revert');
    const states = new Map(listHistory(db, {}, 9).steps.map((one) => [one.id, one.revertedBy]));
    expect(states.get(step)).toBe(reverting);
  });

  test('also one of an older version, whose entities had fewer fields', () => {
    const id = annotateWords(db, actor, sourceId, '积分制');
    const step = last();
    const known = db
      .prepare(
        "UPDATE change SET after = json_remove(after, '$.detail', '$.figure') WHERE step_id = ?",
      )
      .run(step);
    expect(known.changes).toBe(1);
    expect(obstacles(step)).toEqual([]);
    revert(db, actor, step, key);
    expect(db.prepare('SELECT id FROM annotation').pluck().all()).not.toContain(id);
  });

  test('a step that was settled since is no obstacle', () => {
    const initiative = newInitiative(actor, '积分制');
    save(initiative, 'initiative-new');
    const renamed = save({ ...initiative, prefLabel: '积分超市' });
    const defined = save({ ...initiative, prefLabel: '积分超市', definition: '说明' });
    expect(obstacles(renamed)).toEqual(['initiative-edit']);
    revert(db, actor, defined, key);
    expect(obstacles(renamed)).toEqual([]);
  });
});

describe('a step that something later depends on stays, and that is named', () => {
  test('what it made was changed again', () => {
    const id = annotateWords(db, actor, sourceId, '积分制');
    const made = last();
    write('annotation', id, 'annotation-remove');
    expect(obstacles(made)).toEqual(['annotation-remove']);
  });

  test('an annotation names the initiative it made; another has it for broader', () => {
    const initiative = newInitiative(actor, '积分制');
    const made = save(initiative, 'initiative-new');
    expect(obstacles(made)).toEqual([]);
    const named = { kind: 'initiative', initiativeIds: [initiative.id] } as const;
    const id = annotateWords(db, actor, sourceId, '积分制', named);
    expect(obstacles(made)).toEqual(['annotate']);
    save(newInitiative(actor, '爱心超市', { broaderId: initiative.id }), 'initiative-new');
    expect(obstacles(made)).toEqual(['annotate', 'initiative-new']);
    write('annotation', id, 'annotation-remove');
    expect(obstacles(made)).toEqual(['initiative-new']);
  });

  test('an annotation lies on the page it imported, an article of it is described', () => {
    const imported = history(db, 1)[0]?.id ?? '';
    expect(obstacles(imported)).toEqual([]);
    annotateWords(db, actor, sourceId, '积分制');
    expect(obstacles(imported)).toEqual(['annotate']);
    mutate(db, actor, (draft) => {
      const article = draft.read('article', articleIds[0] ?? '');
      if (!article) throw new Error('no article');
      draft.write('article', article.id, { ...article, suppliedTitle: '题' });
      return { result: undefined, what: { kind: 'describe', params: { title: '题' } } };
    });
    expect(obstacles(imported)).toEqual(['annotate', 'describe']);
    importText(db, actor, 'other.txt', OTHER_PAGE);
    expect(obstacles(last())).toEqual([]);
  });

  test('what it would bring back needs what is gone, or is said again elsewhere', () => {
    const initiative = newInitiative(actor, '积分制');
    save(initiative, 'initiative-new');
    const named = { kind: 'initiative', initiativeIds: [initiative.id] } as const;
    const id = annotateWords(db, actor, sourceId, '积分制', named);
    const removed = write('annotation', id, 'annotation-remove');
    const again = annotateWords(db, actor, sourceId, '积分制', named);
    expect(obstacles(removed)).toEqual(['annotate']);
    write('annotation', again, 'annotation-remove');
    expect(obstacles(removed)).toEqual([]);
    write('initiative', initiative.id, 'initiative-remove');
    expect(obstacles(removed)).toEqual(['initiative-remove']);
  });

  test('its label was given to another, in whatever form means the same', () => {
    const initiative = newInitiative(actor, 'DRG付费');
    save(initiative, 'initiative-new');
    const renamed = save({ ...initiative, prefLabel: '按病种付费' });
    expect(obstacles(renamed)).toEqual([]);
    save(newInitiative(actor, 'drg付费'), 'initiative-new');
    expect(obstacles(renamed)).toEqual(['initiative-new']);
  });

  test('going back would close a circle of broader initiatives', () => {
    const below = newInitiative(actor, '下');
    const above = newInitiative(actor, '上');
    const top = newInitiative(actor, '顶');
    for (const one of [top, above]) save(one, 'initiative-new');
    save({ ...below, broaderId: above.id }, 'initiative-new');
    const freed = save({ ...below, broaderId: null });
    expect(obstacles(freed)).toEqual([]);
    save({ ...top, broaderId: below.id });
    expect(obstacles(freed)).toEqual([]);
    save({ ...above, broaderId: top.id }, 'moved');
    expect(obstacles(freed)).toEqual(['initiative-edit', 'moved']);
  });

  test('nothing takes back what is undone, purged or no step', () => {
    annotateWords(db, actor, sourceId, '积分制');
    const step = last();
    undo(db, actor);
    expect(obstacles(step)).toEqual(['E-UNDONE']);
    withdraw(db, actor, sourceId);
    purge(db, actor, sourceId);
    expect(obstacles(last())).toEqual(['E-PURGED']);
    expect(() => dependentsOf(db, 'none', key)).toThrow(/E-NOTFOUND/u);
    // The import itself: its page was purged since.
    const imported = history(db, 9).at(-1)?.id ?? '';
    expect(obstacles(imported)).toContain('purge');
  });
});
