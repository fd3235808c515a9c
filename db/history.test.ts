import { beforeAll, describe, expect, test } from 'vitest';
import {
  countHistory,
  historyFacets,
  historySql,
  listHistory,
  type HistoryFilter,
} from './history.ts';
import { mutate, undo } from './journal.ts';
import { closeArchive, type Db } from './open.ts';
import { withdraw } from './sources.ts';
import {
  annotateWords,
  importText,
  newArchive,
  newInitiative,
  OTHER_PAGE,
  PAGE,
  testActor,
} from './testing/archive.ts';

function kindsOf(db: Db, filter: HistoryFilter): readonly string[] {
  return listHistory(db, filter, 100).steps.map(({ kind }) => kind);
}

describe('the history of an archive', () => {
  const actor = testActor('甲');
  const other = { ...actor, author: '乙' };
  let db: Db;
  let page: ReturnType<typeof importText>;
  let second: ReturnType<typeof importText>;
  let initiativeId = '';
  let annotationId = '';

  beforeAll(() => {
    ({ db } = newArchive());
    page = importText(db, actor, 'page.txt', PAGE);
    second = importText(db, other, 'other.txt', OTHER_PAGE);
    initiativeId = mutate(db, actor, (draft) => {
      const initiative = newInitiative(actor, '积分制');
      draft.write('initiative', initiative.id, initiative);
      const params = { label: '积分制', quoted: '“引号"' };
      return { result: initiative.id, what: { kind: 'initiative-new', params } };
    }).result;
    annotationId = annotateWords(db, other, page.sourceId, '积分制', {
      kind: 'initiative',
      initiativeIds: [initiativeId],
    });
    mutate(db, actor, (draft) => {
      draft.write('annotation', annotationId, null);
      return { result: undefined, what: { kind: 'annotation-remove', params: { count: 1 } } };
    });
    withdraw(db, actor, second.sourceId);
    undo(db, actor);
  });

  test('comes by pages that neither skip nor repeat a step', () => {
    const seen: string[] = [];
    let before: string | undefined;
    do {
      const { steps, next } = listHistory(db, {}, 2, before);
      expect(steps.length).toBeLessThanOrEqual(2);
      seen.push(...steps.map(({ kind }) => kind));
      before = next ?? undefined;
    } while (before !== undefined);
    expect(seen).toEqual([
      'withdraw',
      'annotation-remove',
      'annotate',
      'initiative-new',
      'import',
      'import',
    ]);
  });

  test('is narrowed by author, kind, state, time and words of the sentence, alone and together', () => {
    expect(kindsOf(db, { author: '乙' })).toEqual(['annotate', 'import']);
    expect(kindsOf(db, { author: '乙', kinds: ['import', 'purge'] })).toEqual(['import']);
    expect(kindsOf(db, { state: 'undone' })).toEqual(['withdraw']);
    expect(kindsOf(db, { state: 'standing' })).toHaveLength(5);
    expect(kindsOf(db, { text: '积分' })).toEqual(['annotate', 'initiative-new']);
    expect(kindsOf(db, { text: 'OTHER.txt' })).toEqual(['withdraw']);
    expect(kindsOf(db, { text: '“引号"' })).toEqual(['initiative-new']);
    // The name of a value is not a word of the sentence.
    expect(kindsOf(db, { text: 'label' })).toEqual([]);
    const at = listHistory(db, { kinds: ['annotate'] }, 1).steps[0]?.at ?? '';
    expect(kindsOf(db, { from: at })).toEqual(['withdraw', 'annotation-remove', 'annotate']);
    expect(kindsOf(db, { from: at, to: at })).toEqual(['annotate']);
    expect(countHistory(db, { to: at })).toBe(4);
  });

  test('is that of one source, article or initiative with all that was said of it, also of what is gone', () => {
    const about = (entity: string, id: string) => kindsOf(db, { object: { entity, id } });
    const said = ['annotation-remove', 'annotate'];
    expect(about('source', page.sourceId)).toEqual([...said, 'import']);
    expect(about('article', page.articleIds[0] ?? '')).toEqual([...said, 'import']);
    expect(about('initiative', initiativeId)).toEqual([...said, 'initiative-new']);
    expect(about('annotation', annotationId)).toEqual(said);
    expect(about('article', second.articleIds[0] ?? '')).toEqual(['import']);
    expect(about('source', second.sourceId)).toEqual(['withdraw', 'import']);
    expect(
      kindsOf(db, { object: { entity: 'initiative', id: initiativeId }, author: '乙' }),
    ).toEqual(['annotate']);
  });

  test('of an article has the cuts that changed its own segments, not those of its neighbours', () => {
    const two = importText(
      db,
      actor,
      'two.txt',
      `${PAGE}\n二、积分制与四个不摘\n\n松坪乡把积分写进村规民约。\n`,
    );
    const [first = ''] = two.articleIds;
    mutate(db, actor, (draft) => {
      const cut = draft.read('segmentation', two.sourceId);
      if (!cut) throw new Error('no cut');
      const segments = cut.segments.map((one, at) =>
        at === 0 ? { ...one, role: 'kicker' as const } : one,
      );
      draft.write('segmentation', two.sourceId, { ...cut, segments });
      return { result: undefined, what: { kind: 'segment', params: { filename: 'two.txt' } } };
    });
    const owner = db
      .prepare('SELECT article_id FROM segment WHERE source_id = ? ORDER BY start')
      .pluck()
      .get(two.sourceId);
    expect(kindsOf(db, { object: { entity: 'article', id: String(owner) } })).toEqual([
      'segment',
      'import',
    ]);
    for (const id of two.articleIds.filter((one) => one !== owner)) {
      expect(kindsOf(db, { object: { entity: 'article', id } })).toEqual(['import']);
    }
    expect(first).not.toBe('');
  });

  test('knows who worked and what kinds of step there are', () => {
    const { authors, kinds } = historyFacets(db);
    expect(authors.map(({ value }) => value)).toEqual(['甲', '乙']);
    expect(kinds[0]).toEqual({ value: 'import', count: 3 });
    closeArchive(db);
  });
});

describe('a history of 100,000 steps', () => {
  const { db } = newArchive();
  beforeAll(() => {
    db.exec(`
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
      INSERT INTO step (id, parent_id, at, author, device, clock, kind, params, reversible)
      SELECT printf('s%06d', i), iif(i = 1, NULL, printf('s%06d', i - 1)), '2024-01-01T00:00:00.000Z',
        iif(i % 1000 = 0, '乙', '甲'), 'd', printf('%015d-000000-d', i), iif(i % 500 = 0, 'describe', 'annotate'),
        json_object('quote', 'q' || i, 'label', '积分制'), 1 FROM n;
      INSERT INTO change (step_id, ord, entity, entity_id, before, after)
        SELECT id, 0, 'annotation', 'a' || (rowid % 5000), NULL, '{}' FROM step;
      INSERT INTO step_object (entity, entity_id, clock, step_id)
        SELECT 'article', 'x' || (rowid % 50), clock, id FROM step;
      UPDATE step SET standing = 0 WHERE id > 's099990';
      INSERT INTO head (only_row, step_id) VALUES (1, 's099990');
      ANALYZE;
    `);
  });

  test.each<readonly [string, HistoryFilter]>([
    ['everything', {}],
    ['one author', { author: '乙' }],
    ['what was undone', { state: 'undone' }],
    ['one article', { object: { entity: 'article', id: 'x7' } }],
    ['one article and author', { object: { entity: 'article', id: 'x7' }, author: '乙' }],
  ])('of %s is read along an index, newest first, without sorting', (_, filter) => {
    for (const goesOn of [false, true]) {
      const plan = db
        .prepare<[Record<string, unknown>], { readonly detail: string }>(
          `EXPLAIN QUERY PLAN ${historySql(filter, goesOn)}`,
        )
        .all({ author: '', entity: '', id: '', before: '', limit: 1 })
        .map(({ detail }) => detail);
      expect(plan.filter((detail) => detail.includes('TEMP B-TREE'))).toEqual([]);
      expect(plan.filter((detail) => /^SCAN (?!s USING INDEX)/u.test(detail))).toEqual([]);
    }
  });

  test.each<readonly [string, HistoryFilter, number]>([
    ['everything', {}, 100_000],
    ['one author', { author: '乙' }, 100],
    ['one kind', { kinds: ['describe'] }, 200],
    ['what was undone', { state: 'undone' }, 10],
    ['one article', { object: { entity: 'article', id: 'x7' } }, 2000],
    ['one annotation', { object: { entity: 'annotation', id: 'a7' } }, 20],
    ['words', { text: 'q777' }, 111],
  ])('of %s has as many as it should', (_, filter, total) => {
    expect(countHistory(db, filter)).toBe(total);
    const { steps, next } = listHistory(db, filter, 100);
    expect(steps).toHaveLength(Math.min(100, total));
    expect(next === null).toBe(total <= 100);
    expect(steps.map(({ clock }) => clock)).toEqual(
      steps
        .map(({ clock }) => clock)
        .toSorted()
        .toReversed(),
    );
  });

  test('of one annotation looks only at its own steps', () => {
    const plan = db
      .prepare<[Record<string, unknown>], { readonly detail: string }>(
        `EXPLAIN QUERY PLAN ${historySql({ object: { entity: 'annotation', id: '' } }, false)}`,
      )
      .all({ entity: '', id: '', limit: 1 })
      .map(({ detail }) => detail);
    expect(plan.some((detail) => detail.includes('change_by_entity'))).toBe(true);
    expect(plan.filter((detail) => /^SCAN (?:s|c)\b/u.test(detail))).toEqual([]);
  });
});
