import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dimension } from '#core/report/dimension.ts';
import { conditionsOf } from '#core/report/pivot-passages.ts';
import { MENTIONS_OF_SQL, MENTIONS_SQL } from '#db/queries/mentions.ts';
import { codeOf } from '../testing/desk.ts';
import { countedDesk, type CountedDesk } from '../testing/insights.ts';

let counted: CountedDesk;
beforeAll(async () => {
  counted = await countedDesk();
});
afterAll(() => counted.desk.session.close());

const rows = async (dimension: Dimension, filter = {}) => {
  const { rows: members } = await counted.desk.client.insights.pivot({ rows: dimension, filter });
  return members.map(({ name, mentions, articles }) => `${name || '-'} ${mentions}/${articles}`);
};

describe('the pivot of an archive', () => {
  test('counts accepted mentions of what is not withdrawn, by everything known of them', async () => {
    expect(await rows('initiative')).toEqual([
      '拼豆集市 3/3',
      '院坝夜话 3/3',
      '百家长桌 2/2',
      '拼豆集市分店 1/1',
    ]);
    expect(await rows('theme')).toEqual(['文化 2/2', '组织 3/3', '乡村治理 4/4']);
    expect(await rows('level')).toEqual(['县 3/3', '村 4/3', '- 2/2']);
    expect(await rows('place')).toEqual(['白蘋市 4/2', '云岫县 3/2', '- 2/1']);
    expect(await rows('medium')).toEqual(['白蘋晚报 3/1', '云岫日报 3/2', '- 3/2']);
    expect(await rows('month')).toEqual(['2020-01 3/2', '2020-02 3/1', '2020-12 1/1', '- 2/1']);
    expect(await rows('quarter')).toEqual(['2020-Q1 6/3', '2020-Q4 1/1', '- 2/1']);
  });

  test('keeps to what the filter of every export keeps to', async () => {
    expect(await rows('initiative', { initiative: '拼豆集市' })).toEqual([
      '拼豆集市 3/3',
      '拼豆集市分店 1/1',
    ]);
    expect(await rows('place', { from: '2020-02', to: '2020-11' })).toEqual(['白蘋市 3/1']);
    expect(await rows('month', { place: '白蘋' })).toEqual(['2020-02 3/1', '2020-12 1/1']);
    expect(await rows('year', { medium: '云岫日报' })).toEqual(['2020 3/2']);
    expect(await codeOf(rows('year', { initiative: '没有的举措' }))).toBe('E-NOTFOUND');
  });

  test('every cell leads to the passages it counts', async () => {
    const { client } = counted.desk;
    const pivot = await client.insights.pivot({
      rows: 'place',
      columns: 'initiative',
      groups: 'month',
      limits: { columns: 1 },
    });
    expect(pivot.cells.length).toBeGreaterThan(20);
    for (const cell of pivot.cells) {
      const conditions = [...conditionsOf(pivot, cell)];
      const found = await client.insights.passages({ conditions });
      expect({ ...cell, mentions: found.count, articles: found.articles }).toEqual(cell);
      expect(found.hits).toHaveLength(cell.mentions);
    }
    const { hits } = await client.insights.passages({
      conditions: [{ dimension: 'initiative', keys: [counted.ids.meeting], except: false }],
      offset: 1,
    });
    expect(hits.map(({ match, filename }) => `${match} ${filename}`)).toEqual([
      '院坝夜话 p2.txt',
      '院坝夜话 p4.txt',
    ]);
  });

  test('initiatives that stand in the same articles', async () => {
    const { members, pairs, leftOut } = await counted.desk.client.insights.cooccurrence({
      limit: 3,
    });
    const name = (id: string) => members.find((one) => one.initiativeId === id)?.name;
    expect(members.map((one) => `${one.name} ${one.articles}`)).toEqual([
      '拼豆集市 3',
      '院坝夜话 3',
      '百家长桌 2',
    ]);
    expect(pairs.map(({ a, b, articles }) => `${name(a)}+${name(b)} ${articles}`)).toEqual([
      '拼豆集市+院坝夜话 2',
      '拼豆集市+百家长桌 1',
      '院坝夜话+百家长桌 1',
    ]);
    expect(leftOut).toBe(1);
  });

  test('of all mentions none is looked for row by row, of some only theirs', () => {
    const plan = (sql: string, ...values: readonly string[]): string =>
      counted.desk.session.db
        .prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...values)
        .map(({ detail }) => detail)
        .join('\n');
    const all = plan(MENTIONS_SQL);
    expect(all).toContain('SEARCH n USING INDEX annotation_by_article');
    expect(all).toContain('SEARCH i USING PRIMARY KEY');
    const some = plan(MENTIONS_OF_SQL, '[]');
    expect(some).toContain('annotation_initiative_in_order');
    expect(`${all}${some}`).not.toMatch(/SCAN (?:n|i|annotation)/u);
  });
});
