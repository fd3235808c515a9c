import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atOnce } from '#core/pieces.ts';
import { gatherWaiting } from './waiting-entries.ts';
import type { Annotation } from '#core/annotation/annotation.ts';
import { mutate } from '../journal.ts';
import { closeArchive, type Db } from '../open.ts';
import { importText, newArchive, newInitiative, testActor } from '../testing/archive.ts';
import {
  pageSql,
  progressOf,
  progressSql,
  waitingPage,
  type QueueCursor,
  type QueueOrder,
} from './suggestions.ts';
import { gatherGroups, groupsSql } from './suggestion-groups.ts';

let db: Db;
const actor = testActor();
const articles: string[] = [];
const initiative = newInitiative(actor, '四个不摘', { theme: '监测帮扶' });

/** Thirty pages; on each a place twice, a figure, and an initiative; every fourth is decided. */
beforeAll(() => {
  ({ db } = newArchive());
  for (let page = 0; page < 30; page += 1) {
    const { sourceId, articleIds } = importText(
      db,
      actor,
      `page-${String((page * 7) % 30).padStart(2, '0')}.txt`,
      `第${page}号消息\n\n本报讯 松坪乡有${page + 10}户，松坪乡推行四个不摘。\n`,
    );
    articles.push(articleIds[0] ?? '');
    mutate(db, actor, (draft) => {
      if (page === 0) draft.write('initiative', initiative.id, initiative);
      const text = `第${page}号消息\n\n本报讯 松坪乡有${page + 10}户，松坪乡推行四个不摘。\n`;
      const add = (quote: string, from: number, more: Partial<Annotation>) => {
        const start = text.indexOf(quote, from);
        const id = actor.newId();
        draft.write('annotation', id, {
          id,
          kind: 'place',
          sourceId,
          spans: [{ start, end: start + quote.length }],
          quote,
          status: (page + start) % 4 === 0 ? 'accepted' : 'pending',
          initiativeIds: [],
          label: quote,
          note: '',
          figure: null,
          detail: null,
          rule: 'place@1',
          confidence: 0.5 + (page % 5) / 10,
          author: '甲',
          createdAt: '',
          ...more,
        });
        return start + quote.length;
      };
      const behind = add('松坪乡', 0, {});
      add('松坪乡', behind, {});
      add('四个不摘', 0, {
        kind: 'initiative',
        initiativeIds: [initiative.id],
        rule: 'dictionary@2',
        confidence: 0.9,
      });
      add(`${page + 10}户`, 0, {
        kind: 'figure',
        rule: 'numerals@2',
        figure: {
          value: page,
          valueMax: null,
          unit: '户',
          approx: null,
          comparator: null,
          per: null,
          measure: '',
          place: '',
          time: '',
        },
      });
      return { result: undefined, what: { kind: 'suggest', params: { count: 4 } } };
    });
  }
});
afterAll(() => closeArchive(db));

function everyPage(order: Pick<QueueOrder, 'sort' | 'descending'>, limit: number) {
  const rows = [];
  let after: QueueCursor | null = null;
  do {
    const page = waitingPage(db, {}, { ...order, after, limit });
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows;
}

describe('pages by keyset', () => {
  test.each([
    ['place', false],
    ['place', true],
    ['confidence', false],
    ['confidence', true],
  ] as const)(
    'by %s, descending %s, tell every row once, whatever their size',
    (sort, descending) => {
      const all = everyPage({ sort, descending }, 1000).map(({ annotation }) => annotation.id);
      expect(all.length).toBeGreaterThan(80);
      expect(new Set(all).size).toBe(all.length);
      for (const limit of [1, 7, 40]) {
        expect(
          everyPage({ sort, descending }, limit).map(({ annotation }) => annotation.id),
        ).toEqual(all);
      }
      const turned = everyPage({ sort, descending: !descending }, 1000);
      expect(turned.map(({ annotation }) => annotation.id)).toEqual(all.toReversed());
    },
  );

  test('stand in the order they promise', () => {
    const byPlace = everyPage({ sort: 'place', descending: false }, 9).map(
      ({ filename, annotation }) =>
        `${filename} ${String(annotation.spans[0]?.start).padStart(4, '0')}`,
    );
    expect(byPlace).toEqual(byPlace.toSorted());
    const sure = everyPage({ sort: 'confidence', descending: true }, 9).map(
      ({ annotation }) => annotation.confidence,
    );
    expect(sure).toEqual(sure.toSorted((a, b) => b - a));
  });

  test('go on where they ended when rows before it were decided', () => {
    const first = waitingPage(db, {}, { sort: 'place', descending: false, after: null, limit: 10 });
    const rest = everyPage({ sort: 'place', descending: false }, 1000).slice(10);
    const gone = first.rows[3]?.annotation;
    if (!gone) throw new Error('no row');
    mutate(db, actor, (draft) => {
      draft.write('annotation', gone.id, { ...gone, status: 'rejected' });
      return { result: undefined, what: { kind: 'reject', params: { count: 1, label: '' } } };
    });
    const next = waitingPage(
      db,
      {},
      { sort: 'place', descending: false, after: first.next, limit: 1000 },
    );
    expect(next.rows).toEqual(rest);
  });
});

describe('filters', () => {
  const ids = (filter: Parameters<typeof waitingPage>[1]) =>
    waitingPage(db, filter, {
      sort: 'place',
      descending: false,
      after: null,
      limit: 1000,
    }).rows.map(({ annotation }) => annotation);

  test('by kind, rule, confidence, theme, group and words let through what they name', () => {
    expect(ids({ kinds: ['figure'] }).every(({ kind }) => kind === 'figure')).toBe(true);
    expect(ids({ rules: ['dictionary@2'] }).every(({ kind }) => kind === 'initiative')).toBe(true);
    const middling = ids({ minConfidence: 0.6, maxConfidence: 0.7 });
    expect(middling.length).toBeGreaterThan(0);
    expect(middling.every(({ confidence }) => confidence >= 0.6 && confidence <= 0.7)).toBe(true);
    expect(ids({ theme: '监测帮扶' })).toEqual(ids({ kinds: ['initiative'] }));
    expect(ids({ theme: '产业' })).toEqual([]);
    expect(ids({ group: { by: 'figure', key: '户' } })).toEqual(ids({ kinds: ['figure'] }));
    expect(ids({ group: { by: 'initiative', key: initiative.id } })).toEqual(
      ids({ kinds: ['initiative'] }),
    );
    expect(ids({ group: { by: 'article', key: articles[3] ?? '' } }).length).toBeGreaterThan(0);
    expect(ids({ words: { quotes: ['松坪乡'], labels: [] } })).toEqual(ids({ kinds: ['place'] }));
  });

  test.each([
    {},
    { theme: '监测帮扶' },
    { group: { by: 'figure', key: '户' } },
    { group: { by: 'initiative', key: initiative.id } },
    { words: { quotes: ['松坪乡'], labels: [] } },
  ] as const)('%j: gathered source by source, the same in the same order', (filter) => {
    for (const sort of ['place', 'confidence'] as const) {
      const { entries, progress } = atOnce(gatherWaiting(db, filter, sort));
      const order = { sort, descending: false, after: null, limit: 1000 };
      const page = waitingPage(db, filter, order).rows;
      expect(entries.map(({ id }) => id)).toEqual(page.map(({ annotation }) => annotation.id));
      expect(progress).toEqual(progressOf(db, filter));
    }
  });

  test('count what is decided of all that was suggested', () => {
    const { decided, all } = progressOf(db, { kinds: ['place'] });
    expect(all).toBe(60);
    expect(decided).toBe(60 - ids({ kinds: ['place'] }).length);
    expect(progressOf(db, { theme: '产业' })).toEqual({ decided: 0, all: 0 });
  });
});

describe('groups', () => {
  test('gather what waits by label across articles, and by article', () => {
    const groups = atOnce(gatherGroups(db, {}, 'label'));
    expect(groups.map(({ by, label }) => `${by} ${label}`).toSorted()).toEqual([
      'figure 户',
      'initiative 四个不摘',
      'place 松坪乡',
    ]);
    const waiting = groups.reduce((sum, group) => sum + group.waiting, 0);
    const { decided, all } = progressOf(db, {});
    expect(waiting).toBe(all - decided);
    const byArticle = atOnce(gatherGroups(db, {}, 'article'));
    expect(byArticle).toHaveLength(30);
    expect(byArticle.reduce((sum, group) => sum + group.waiting, 0)).toBe(waiting);
    expect(byArticle.every(({ label }) => label.endsWith('号消息'))).toBe(true);
  });
});

describe('plans', () => {
  const plan = (filter: Parameters<typeof pageSql>[0], order: QueueOrder): string =>
    planOf(pageSql(filter, order));
  const planOf = ({ sql, values }: ReturnType<typeof pageSql>): string =>
    db
      .prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...values)
      .map(({ detail }) => detail)
      .join('\n');

  test('of a page by place read two indexes and never sort the whole archive', () => {
    for (const after of [null, ['page-03.txt', 's', 4, -8, 'a']]) {
      const steps = plan({}, { sort: 'place', descending: false, after, limit: 200 });
      expect(steps).toMatch(/s USING (?:COVERING )?INDEX source_in_order/u);
      expect(steps).toMatch(/a USING INDEX annotation_waiting \(source_id=\?\)/u);
      expect(steps).not.toMatch(/TEMP B-TREE FOR ORDER BY/u);
    }
  });

  test('of a page by confidence read its index in order', () => {
    for (const after of [null, [0.8, 's', 4, 'a']]) {
      const steps = plan({}, { sort: 'confidence', descending: true, after, limit: 200 });
      expect(steps).toMatch(/a USING INDEX annotation_waiting_by_confidence/u);
      expect(steps).not.toMatch(/TEMP B-TREE FOR (?:ORDER|LAST)/u);
    }
  });

  test('of one group look its rows up', () => {
    const order = { sort: 'place', descending: false, after: null, limit: 200 } as const;
    expect(plan({ group: { by: 'initiative', key: initiative.id } }, order)).toMatch(
      /i USING COVERING INDEX annotation_initiative_in_order/u,
    );
    expect(plan({ group: { by: 'article', key: 'p' } }, order)).toMatch(
      /a USING INDEX annotation_by_article \(article_id=\? AND status=\?\)/u,
    );
  });

  test('of the groups of some sources look up what waits there', () => {
    for (const by of ['article', 'label'] as const) {
      const { sql, values } = groupsSql({}, by);
      expect(planOf({ sql, values: ['[]', ...values] })).toMatch(
        /a USING INDEX annotation_waiting \(source_id=\?\)/u,
      );
    }
  });

  test('of the progress read the tally alone', () => {
    for (const filter of [{}, { kinds: ['place' as const], minConfidence: 0.6 }]) {
      const { sql, values } = progressSql(filter);
      expect(sql).toContain('FROM annotation_tally');
      expect(sql).not.toMatch(/(?:FROM|JOIN) annotation\b(?!_)/u);
      expect(planOf({ sql, values })).not.toMatch(/source/u);
    }
  });
});
