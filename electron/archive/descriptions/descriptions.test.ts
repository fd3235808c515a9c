import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { articleRows } from '#core/export/csv-rows.ts';
import { stateOf } from '#db/testing/archive.ts';
import { unpackView } from '../../contract.ts';
import { gatherExportData } from '../export/gather.ts';
import { codeOf, newDesk, type TestDesk } from '../testing/desk.ts';

const PAGES = {
  'a.txt':
    '清水河畔稻花香\n\n石门村坚持开展河长制巡查,村民们说,引水渠修通以后,再也不愁没有水了。\n\n编辑:葛晓棠 校对:汤以宁 审核:尹东篱\n',
  'b.txt': '南坡村办起加工厂\n\n村里的合作社办起了加工厂,带动八十户村民就业,人均增收两千多元。\n',
  'c.txt':
    '渡口镇评出文明户\n\n渡口镇今年评出文明户六十户,家家门前挂上了红牌子,村民都说脸上有光。\n',
};

const desks: TestDesk[] = [];
afterAll(() => {
  for (const desk of desks) desk.session.close();
});

const some = (ids: readonly string[]) => ({ of: 'some', ids }) as const;

async function opened() {
  const desk = newDesk();
  desks.push(desk);
  await desk.import(PAGES);
  const { rows } = await desk.client.articles.list({});
  const ids = rows.map(({ id }) => id);
  const [first = ''] = ids;
  const get = (articleId = first) => desk.client.descriptions.get({ articleId });
  const field = async (id: string, articleId = first) =>
    (await get(articleId)).fields.find((one) => one.id === id);
  const row = async (articleId = first) =>
    (await desk.client.articles.list({})).rows.find(({ id }) => id === articleId);
  return { desk, ids, first, get, field, row, client: desk.client };
}

describe('describing an article', () => {
  test('each field is one step that undo takes back; what is printed stays offered', async () => {
    const { client, first, field, desk } = await opened();
    expect(await field('editor')).toMatchObject({ stated: null, derived: '葛晓棠' });
    const before = stateOf(desk.session.db);
    await client.descriptions.set({ articleId: first, field: 'editor', value: '甲某' });
    expect(await field('editor')).toMatchObject({
      stated: { value: '甲某', certainty: 'inferred' },
      derived: '葛晓棠',
    });
    const { steps } = await client.journal.history({ limit: 1 });
    expect(steps[0]).toMatchObject({
      kind: 'describe-field',
      params: { field: '编辑', value: '[甲某]' },
    });
    await client.journal.undo();
    expect(stateOf(desk.session.db)).toBe(before);
    expect(await field('editor')).toMatchObject({ stated: null });
    await client.journal.redo();
    await client.descriptions.set({ articleId: first, field: 'editor', value: '' });
    expect(await field('editor')).toMatchObject({ stated: null, derived: '葛晓棠' });
  });

  test('saving the same value again makes no step', async () => {
    const { client, first } = await opened();
    const value = { articleId: first, field: 'page', value: '3' };
    expect((await client.descriptions.set(value)).step).not.toBeNull();
    expect((await client.descriptions.set(value)).step).toBeNull();
  });

  test('medium, date, place and title are one with what the older call describes', async () => {
    const { client, first, field, row } = await opened();
    await client.articles.describe({ articleId: first, patch: { medium: '清河日报' } });
    expect(await field('medium')).toMatchObject({
      stated: { value: '清河日报', certainty: 'inferred' },
    });
    await client.descriptions.set({
      articleId: first,
      field: 'publishedOn',
      value: '2020年5月17日',
      certainty: 'printed',
    });
    expect(await row()).toMatchObject({ medium: '清河日报', publishedOn: '2020-05-17' });
    expect(await field('publishedOn')).toMatchObject({
      stated: { value: '2020-05-17', certainty: 'printed' },
    });
    const again = { articleId: first, field: 'medium', value: '清河日报' };
    await client.descriptions.set({ ...again, certainty: 'printed' });
    expect((await field('medium'))?.stated?.certainty).toBe('printed');
    await client.articles.describe({ articleId: first, patch: { medium: '清河晚报' } });
    expect((await field('medium'))?.stated?.certainty).toBe('inferred');
    await client.descriptions.set({
      articleId: first,
      field: 'medium',
      value: '',
      certainty: 'unknown',
    });
    expect((await row())?.medium).toBe('');
    expect(await field('medium')).toMatchObject({
      stated: { certainty: 'unknown' },
      missing: false,
    });
    await client.descriptions.set({ articleId: first, field: 'medium', value: '' });
    expect(await field('medium')).toMatchObject({ stated: null, missing: true });
  });

  test('refuses what does not fit, and changes nothing', async () => {
    const { client, first, desk } = await opened();
    const before = stateOf(desk.session.db);
    const set = (field: string, value: string) =>
      codeOf(client.descriptions.set({ articleId: first, field, value }));
    expect(await set('publishedOn', '五月')).toBe('E-FIELD');
    expect(await set('retention', '长期吧')).toBe('done');
    await client.journal.undo();
    expect(await set('access', '随便')).toBe('E-FIELD');
    expect(await set('nothing', 'x')).toBe('E-NOTFOUND');
    expect(await set('profile', 'nothing')).toBe('E-NOTFOUND');
    expect(stateOf(desk.session.db)).toBe(before);
  });

  test('another profile has other fields and keeps what was stated', async () => {
    const { client, first, get, row } = await opened();
    await client.descriptions.set({ articleId: first, field: 'page', value: '3' });
    await client.descriptions.set({ articleId: first, field: 'profile', value: 'web-clipping' });
    const { fields } = await get();
    expect(fields.some(({ id }) => id === 'page')).toBe(false);
    expect((await row())?.missing).toContain('url');
    await client.descriptions.set({
      articleId: first,
      field: 'profile',
      value: 'newspaper-clipping',
    });
    expect((await get()).fields.find(({ id }) => id === 'page')?.stated?.value).toBe('3');
  });

  test('an article that goes takes its description with it, and undo brings both back', async () => {
    const { client, first, desk, field, row } = await opened();
    const sourceId = (await row())?.sourceId ?? '';
    await client.descriptions.set({ articleId: first, field: 'page', value: '3' });
    const before = stateOf(desk.session.db);
    const { segments } = unpackView(await client.articles.view({ articleId: first }));
    await client.articles.segment({
      sourceId,
      segmentation: { articles: [], outside: [...segments] },
    });
    expect(desk.session.db.pragma('foreign_key_check')).toEqual([]);
    expect(desk.session.db.prepare('SELECT count(*) FROM description').pluck().get()).toBe(0);
    await client.journal.undo();
    expect(stateOf(desk.session.db)).toBe(before);
    expect(await field('page')).toMatchObject({ stated: { value: '3' } });
  });
});

describe('bulk edits', () => {
  test('what was previewed is done in one step and undone in one', async () => {
    const { client, ids, desk } = await opened();
    const before = stateOf(desk.session.db);
    const edits = [
      { does: 'set', field: 'medium', value: '清河日报', certainty: 'printed' },
      { does: 'set', field: 'retention', value: 'D10' },
      { does: 'copy', field: 'keywords', from: 'title' },
    ] as const;
    const preview = await client.descriptions.previewBulk({
      articles: some(ids),
      edits: [...edits],
    });
    expect(preview).toMatchObject({ asked: 3, articles: 3, changes: 9, refused: 0 });
    expect(stateOf(desk.session.db)).toBe(before);
    await client.descriptions.bulk({
      articles: some(ids),
      edits: [...edits],
      revision: preview.revision,
    });
    const { steps } = await client.journal.history({ limit: 1 });
    expect(steps[0]).toMatchObject({
      kind: 'describe-bulk',
      params: { count: 3, fields: '报纸名、保管期限、主题词' },
    });
    const { rows } = await client.articles.list({});
    expect(rows.map(({ medium }) => medium)).toEqual(['清河日报', '清河日报', '清河日报']);
    await client.journal.undo();
    expect(stateOf(desk.session.db)).toBe(before);
  });

  test('a preview that is out of date does nothing', async () => {
    const { client, ids, first } = await opened();
    const edits = [{ does: 'set', field: 'page', value: '1' } as const];
    const { revision } = await client.descriptions.previewBulk({ articles: some(ids), edits });
    await client.descriptions.set({ articleId: first, field: 'page', value: '2' });
    expect(await codeOf(client.descriptions.bulk({ articles: some(ids), edits, revision }))).toBe(
      'E-STALE',
    );
  });
});

describe('the library', () => {
  test('facets narrow the list together with the text, and count what they leave', async () => {
    const { client, ids, first } = await opened();
    await client.descriptions.bulk({
      articles: some(ids.slice(0, 2)),
      edits: [{ does: 'set', field: 'medium', value: '清河日报' }],
    });
    await client.descriptions.set({ articleId: first, field: 'publishedOn', value: '2020-05' });
    const { facets } = await client.descriptions.facets({});
    expect(facets.medium).toEqual([
      { value: '清河日报', count: 2 },
      { value: '', count: 1 },
    ]);
    expect(facets.completeness).toEqual([{ value: 'lacking', count: 3 }]);
    const chosen = { medium: ['清河日报'], year: ['2020'] };
    expect((await client.articles.list({ facets: chosen })).rows.map(({ id }) => id)).toEqual([
      first,
    ]);
    const text = await client.descriptions.facets({ text: '文明户' });
    expect(text.facets.medium).toEqual([{ value: '', count: 1 }]);
  });
});

test('exports tell what is described, and put what is inferred in brackets', async () => {
  const { client, first, desk } = await opened();
  const set = (field: string, value: string, certainty?: 'printed' | 'inferred') =>
    client.descriptions.set({ articleId: first, field, value, certainty });
  await set('medium', '清河日报');
  await set('publishedOn', '2020-05-17', 'printed');
  await set('page', '3', 'printed');
  await set('column', '乡村纪事');
  await set('referenceCode', 'Z109-WS·2020-D30-XCB-0001');
  const data = gatherExportData(desk.session);
  const { columns, rows } = articleRows({
    ...data,
    articles: data.articles.filter(({ article }) => article.id === first),
  });
  const cell = (key: string) => rows[0]?.[columns.findIndex((column) => column.key === key)];
  expect(cell('format')).toBe('juanzong-articles/3');
  expect(cell('sourceLine')).toBe(
    '《清水河畔稻花香》，[清河日报]，2020年5月17日，第3版，Z109-WS·2020-D30-XCB-0001',
  );
  expect(cell('referenceCode')).toBe('Z109-WS·2020-D30-XCB-0001');
  expect(cell('column')).toBe('[乡村纪事]');
  expect(cell('year')).toBe('2020');
});

describe('reference codes', () => {
  async function coded() {
    const desk = await opened();
    const { client, ids } = desk;
    const settings = { ...(await client.codes.settings()), fonds: 'Z109', unit: 'XCB' };
    await client.codes.setSettings(settings);
    await client.descriptions.bulk({
      articles: some(ids),
      edits: [
        { does: 'set', field: 'publishedOn', value: '2020-05' },
        { does: 'set', field: 'retention', value: 'D30' },
      ],
    });
    return desk;
  }

  test('are given in the order asked, in one step, and are found and sorted by', async () => {
    const { client, ids, desk } = await coded();
    const before = stateOf(desk.session.db);
    const order = { articles: some(ids.toReversed()) };
    const { revision, rows } = await client.codes.preview(order);
    expect(rows.map(({ to }) => to)).toEqual([
      'Z109-WS·2020-D30-XCB-0001',
      'Z109-WS·2020-D30-XCB-0002',
      'Z109-WS·2020-D30-XCB-0003',
    ]);
    await client.codes.assign({ ...order, revision });
    const listed = await client.articles.list({ sort: 'referenceCode' });
    expect(listed.rows.map(({ id }) => id)).toEqual(ids.toReversed());
    expect((await client.articles.list({ text: 'XCB-0002' })).total).toBe(1);
    expect((await client.descriptions.get({ articleId: ids[0] ?? '' })).fields).toContainEqual(
      expect.objectContaining({ id: 'item', derived: '0003' }),
    );
    await client.journal.undo();
    expect(stateOf(desk.session.db)).toBe(before);
  });

  test('once given are kept unless asked; a gap and a duplicate are found', async () => {
    const { client, ids } = await coded();
    const [a = '', b = '', c = ''] = ids;
    const set = (articleId: string, serial: string) =>
      client.descriptions.set({
        articleId,
        field: 'referenceCode',
        value: `Z109-WS·2020-D30-XCB-${serial}`,
      });
    await set(a, '0001');
    await set(b, '0004');
    await set(c, '0004');
    const check = await client.codes.check();
    expect(check.gaps).toMatchObject([
      { from: 2, to: 3, after: { articleId: a }, before: { articleId: b } },
    ]);
    expect(check.gaps[0]?.codes).toEqual([
      'Z109-WS·2020-D30-XCB-0002',
      'Z109-WS·2020-D30-XCB-0003',
    ]);
    expect(check.duplicates[0]?.holders.map(({ articleId }) => articleId)).toEqual([b, c]);
    expect(await client.codes.preview({ articles: some(ids) })).toMatchObject({
      assigned: 0,
      kept: 3,
    });
    const again = await client.codes.preview({ articles: some([c]), reassign: true });
    expect(again.rows[0]).toMatchObject({
      from: 'Z109-WS·2020-D30-XCB-0004',
      to: 'Z109-WS·2020-D30-XCB-0005',
    });
  });

  test('need their values and a form that can be read', async () => {
    const { client, ids } = await opened();
    const plan = await client.codes.preview({ articles: some(ids) });
    expect(plan.rows[0]?.missing).toEqual(['全宗号', '年度', '保管期限', '机构']);
    const settings = await client.codes.settings();
    const wrong = { ...settings, template: '{全宗号}{件号}' };
    expect(await codeOf(client.codes.setSettings(wrong))).toBe('E-TEMPLATE');
  });
});

test('random editing of descriptions undoes and redoes to the same states', async () => {
  const { client, ids, desk } = await opened();
  const { db } = desk.session;
  const start = stateOf(db);
  const fields = ['title', 'medium', 'publishedOn', 'place', 'page', 'note', 'retention'];
  const act = fc.record({
    articleIds: fc.subarray(ids, { minLength: 1 }),
    field: fc.constantFrom(...fields),
    value: fc.constantFrom('', '2020-05', 'Y', '3', 'D30'),
    certainty: fc.constantFrom('printed', 'inferred', 'unknown', undefined),
    does: fc.constantFrom('one', 'set', 'clear', 'copy', 'undo'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 15 }), async (acts) => {
      for (const { articleIds, field, value, certainty, does } of acts) {
        if (does === 'undo') {
          if (stateOf(db) !== start) await client.journal.undo();
        } else if (does === 'one') {
          const [articleId = ''] = articleIds;
          await codeOf(client.descriptions.set({ articleId, field, value, certainty }));
        } else {
          const edit =
            does === 'set'
              ? { does, field, value, certainty }
              : does === 'copy'
                ? { does, field, from: 'title' }
                : { does, field };
          await client.descriptions.bulk({ articles: some(articleIds), edits: [edit] });
        }
      }
      const end = stateOf(db);
      let steps = 0;
      while (stateOf(db) !== start) {
        await client.journal.undo();
        steps += 1;
      }
      for (let step = 0; step < steps; step += 1) await client.journal.redo();
      expect(stateOf(db)).toBe(end);
      for (let step = 0; step < steps; step += 1) await client.journal.undo();
    }),
    { numRuns: 60 },
  );
});
