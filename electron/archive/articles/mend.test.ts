import { afterAll, describe, expect, test } from 'vitest';
import { unpackView } from '../../contract.ts';
import { newDesk } from '../testing/desk.ts';
import { codeOf } from '../testing/desk.ts';

const PAGE = [
  '清水河畔稻花香',
  '',
  '石门村坚持开展河长制巡查,村民们说,引水渠修通以后,再也不愁没有水了。',
  '',
  '图为村民在田里收割',
  '',
  '村里的合作社办起了加工厂,带动八十户村民就业,人均增收两千多元。',
].join('\n');

const desk = newDesk();
afterAll(() => desk.session.close());

async function opened() {
  const sources = await desk.import({ 'page.txt': PAGE });
  const sourceId = sources.get('page.txt')?.id ?? '';
  const { rows } = await desk.client.articles.list({ sourceId });
  const view = async () =>
    unpackView(await desk.client.articles.view({ articleId: rows[0]?.id ?? '' }));
  return { sourceId, view };
}

describe('mending a page', () => {
  test('each act is one step that undo takes back; annotations stay where they are', async () => {
    const { sourceId, view } = await opened();
    const start = PAGE.indexOf('河长制');
    await desk.client.annotations.create({
      sourceId,
      spans: [{ start, end: start + 3 }],
      kind: 'note',
      note: '处',
    });
    const before = await view();
    const segment = before.segments.find((one) => one.start <= start && start < one.end);
    const acts = [
      { does: 'split', start: segment?.start ?? -1, at: PAGE.indexOf('引水渠') },
      { does: 'join', start: PAGE.indexOf('引水渠'), joined: true },
      { does: 'role', start: PAGE.indexOf('图为'), role: 'boilerplate' },
      { does: 'move', start: PAGE.indexOf('村里的'), to: 'new' },
      { does: 'missing', articleId: before.article.id, missing: true },
      { does: 'correct', start: PAGE.indexOf('稻花'), end: PAGE.indexOf('稻花') + 2, text: '荷花' },
    ] as const;
    for (const act of acts) {
      const { step } = await desk.client.articles.mend({ sourceId, act });
      expect(step).not.toBeNull();
    }
    const after = await view();
    expect(after.reading.text).toContain('清水河畔荷花香');
    expect(after.article.title).toBe('清水河畔稻花香');
    expect(after.source.text).toBe(PAGE);
    expect(after.article.incomplete).toBe(true);
    expect(after.siblings).toHaveLength(2);
    const note = after.annotations.find((one) => one.note === '处');
    expect(note?.spans).toEqual([{ start, end: start + 3 }]);
    const steps = (await desk.client.journal.history({})).steps.slice(0, acts.length);
    expect(steps[0]).toMatchObject({ kind: 'mend-correct', params: { from: '稻花', to: '荷花' } });
    for (const _ of acts) await desk.client.journal.undo();
    const undone = await view();
    expect(undone.segments).toEqual(before.segments);
    expect(undone.siblings).toEqual(before.siblings);
    expect(undone.reading).toEqual(before.reading);
    for (const _ of acts) await desk.client.journal.redo();
    expect((await view()).reading).toEqual(after.reading);
  });

  test('a correction is what the rules and the exports read, and the quote stays as printed', async () => {
    const { sourceId, view } = await opened();
    const at = PAGE.indexOf('制巡查');
    const act = { does: 'correct', start: at, end: at + 1, text: '治' } as const;
    expect(await codeOf(desk.client.articles.mend({ sourceId, act: { ...act, end: at } }))).toBe(
      'E-MEND',
    );
    await desk.client.articles.mend({ sourceId, act });
    expect((await view()).reading.text).toContain('河长治巡查');
    await desk.client.articles.mend({ sourceId, act: { ...act, text: '制' } });
    expect((await view()).corrections.some(({ start }) => start === at)).toBe(false);
  });
});
