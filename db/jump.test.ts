import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import { headStep, history, mutate, redo, redoable, undo, undoable } from './journal.ts';
import { jump, listBranches, routeTo } from './jump.ts';
import { closeArchive, openArchive, type Db } from './open.ts';
import { purge } from './sources.ts';
import {
  annotateWords,
  importText,
  newArchive,
  PAGE,
  stateOf,
  testActor,
} from './testing/archive.ts';

const actor = testActor();
const WORDS = ['积分制', '爱心超市', '三会一课', '党支部', '洗衣粉', '松坪乡'];
let db: Db;
let file = '';
let sourceId = '';

beforeEach(() => {
  ({ db, file } = newArchive());
  ({ sourceId } = importText(db, actor, 'page.txt', PAGE));
});
afterEach(() => closeArchive(db));

const last = (): string => history(db, 1)[0]?.id ?? '';

function tag(words: string): string {
  annotateWords(db, actor, sourceId, words);
  return last();
}

describe('a new edit after an undo', () => {
  test('leaves the old branch whole: it is listed, and a jump goes there and back, over a restart', () => {
    tag('积分制');
    const fork = last();
    tag('爱心超市');
    const tip = tag('三会一课');
    const old = stateOf(db);
    undo(db, actor);
    undo(db, actor);
    tag('党支部');
    const fresh = stateOf(db);
    expect(redoable(db)).toBeNull();
    expect(listBranches(db, 10)).toMatchObject([
      { tip: { id: tip }, fork: { id: fork }, steps: 2 },
    ]);
    closeArchive(db);
    db = openArchive(file);
    expect(routeTo(db, tip)).toMatchObject({ undo: [{ undone: false }], redo: [{}, { id: tip }] });
    const { from, undo: undone, redo: redone } = jump(db, actor, tip);
    expect([undone.length, redone.length]).toEqual([1, 2]);
    expect(stateOf(db)).toBe(old);
    expect(listBranches(db, 10)).toMatchObject([{ tip: { id: from }, steps: 1 }]);
    jump(db, actor, from);
    expect(stateOf(db)).toBe(fresh);
  });

  test('redo goes down the branch that was left last', () => {
    const first = tag('积分制');
    undo(db, actor);
    tag('爱心超市');
    undo(db, actor);
    jump(db, actor, first);
    undo(db, actor);
    expect(redoable(db)?.id).toBe(first);
  });

  test('branches of branches are each counted from where they leave what stands', () => {
    tag('积分制');
    const a = tag('爱心超市');
    undo(db, actor);
    const b = tag('三会一课');
    undo(db, actor);
    undo(db, actor);
    const c = tag('党支部');
    undo(db, actor);
    const branches = listBranches(db, 10);
    expect(branches.map(({ tip, steps }) => [tip.id, steps])).toEqual([
      [c, 1],
      [b, 2],
      [a, 2],
    ]);
  });
});

describe('a jump', () => {
  test('to the beginning takes everything back that can be, and the way back is one jump', () => {
    tag('积分制');
    tag('爱心超市');
    const full = stateOf(db);
    const { from, undo: undone } = jump(db, actor, null);
    expect(undone).toHaveLength(3);
    expect(undoable(db)).toBeNull();
    expect(db.prepare('SELECT count(*) FROM source').pluck().get()).toBe(0);
    jump(db, actor, from);
    expect(stateOf(db)).toBe(full);
    expect(jump(db, actor, from)).toMatchObject({ undo: [], redo: [] });
  });

  test('is refused over a purge and to what is no step, and then nothing moves', () => {
    const step = tag('积分制');
    purge(db, actor, sourceId);
    const before = stateOf(db);
    const code = (id: string): string => {
      try {
        jump(db, actor, id);
      } catch (error) {
        if (error instanceof AppError) return error.code;
      }
      return 'done';
    };
    expect(code(step)).toBe('E-PURGED');
    expect(code('nothing')).toBe('E-NOTFOUND');
    expect(stateOf(db)).toBe(before);
    expect(jump(db, actor, null)).toMatchObject({ undo: [], redo: [] });
  });

  test('gives every state of the tree back, whichever way it is reached', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(20), word: fc.nat(WORDS.length - 1) }), {
          minLength: 2,
          maxLength: 8,
        }),
        fc.array(fc.nat(20), { minLength: 3, maxLength: 8 }),
        (acts, jumps) => {
          const states = new Map([[headStep(db)?.id ?? '', stateOf(db)]]);
          const known = (): readonly string[] => [...states.keys()];
          for (const { at, word } of acts) {
            jump(db, actor, known()[at % states.size] ?? null);
            mutate(db, actor, (draft) => {
              const article = draft.read(
                'article',
                String(db.prepare('SELECT id FROM article').pluck().get()),
              );
              if (!article) throw new Error('no article');
              const suppliedTitle = `${WORDS[word]}${actor.newId()}`;
              draft.write('article', article.id, { ...article, suppliedTitle });
              return { result: undefined, what: { kind: 'describe', params: { title: '' } } };
            });
            states.set(last(), stateOf(db));
          }
          for (const at of jumps) {
            const id = known()[at % states.size] ?? '';
            jump(db, actor, id);
            expect(stateOf(db)).toBe(states.get(id));
            // What stands is exactly the way to where the archive is.
            const way = new Set(
              history(db, 1000)
                .filter(({ undone }) => !undone)
                .map((one) => one.id),
            );
            expect(way.has(id)).toBe(true);
            const { undo: none } = routeTo(db, id);
            expect(none).toEqual([]);
          }
          jump(db, actor, known()[0] ?? null);
          while (redoable(db)) redo(db, actor);
          jump(db, actor, known()[0] ?? null);
        },
      ),
      { numRuns: 25 },
    );
  });
});
