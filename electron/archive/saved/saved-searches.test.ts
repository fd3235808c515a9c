import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE } from '#db/testing/archive.ts';
import { codeOf, newDesk, type TestDesk } from '../testing/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = newDesk();
  await desk.import({ 'a.txt': PAGE });
});
afterAll(() => desk.session.dispose());

const names = async () => {
  const { searches } = await desk.client.saved.list();
  return searches.map(({ name, text }) => `${name}：${text}`);
};

test('searches are kept under names of their own, changed, renamed and removed, each undoable', async () => {
  const { client } = desk;
  const { id } = await client.saved.save({ name: ' 积分 ', text: '积分制 媒体:日报' });
  await client.saved.save({ name: '安顿', text: '三会一课', exact: true, in: 'title' });
  expect(await names()).toEqual(['安顿：三会一课', '积分：积分制 媒体:日报']);
  expect((await client.saved.list()).searches[0]).toMatchObject({ exact: true, in: 'title' });

  const again = { name: '积分', text: '積分' };
  expect(await codeOf(client.saved.save(again))).toBe('E-NAMETAKEN');
  expect((await client.saved.save({ ...again, replace: true })).id).toBe(id);
  expect(await codeOf(client.saved.rename({ id, name: '安顿' }))).toBe('E-NAMETAKEN');
  await client.saved.rename({ id, name: '积分兑换' });
  expect(await names()).toEqual(['安顿：三会一课', '积分兑换：積分']);
  await client.saved.remove({ id });
  expect(await names()).toEqual(['安顿：三会一课']);

  for (const before of ['积分兑换：積分', '积分：積分', '积分：积分制 媒体:日报']) {
    await client.journal.undo();
    expect(await names()).toContain(before);
  }
  await client.journal.redo();
  expect(await names()).toContain('积分：積分');
});

test('what is no query, or names nothing, is refused', async () => {
  const { client } = desk;
  expect(await codeOf(client.saved.save({ name: '坏', text: '(甲' }))).toBe('E-QUERY');
  expect((await client.saved.save({ name: '括号', text: '(甲', exact: true })).changed).toBe(1);
  const gone = { id: '0199aa00-0000-7000-8000-3f9a27c41b08' };
  expect(await codeOf(client.saved.remove(gone))).toBe('E-NOTFOUND');
  expect(await codeOf(client.saved.rename({ ...gone, name: '新' }))).toBe('E-NOTFOUND');
});

test('a removal is not taken back beneath another search that has taken the name', async () => {
  const { client } = desk;
  const first = await client.saved.save({ name: '院坝', text: '院坝会' });
  const removed = await client.saved.remove({ id: first.id });
  const second = await client.saved.save({ name: '院坝', text: '院坝夜话' });
  const { code, steps } = await client.journal.dependents({ id: removed.step ?? '' });
  expect([code, steps.map(({ id }) => id)]).toEqual(['E-DEPENDS', [second.step]]);
  await client.saved.rename({ id: second.id, name: '夜话' });
  await client.journal.revert({ id: removed.step ?? '' });
  expect(await names()).toEqual(expect.arrayContaining(['院坝：院坝会', '夜话：院坝夜话']));
});

test('its steps are said and shown in the history', async () => {
  const { client } = desk;
  const { step } = await client.saved.save({ name: '史', text: '积分', in: 'body' });
  const { id } = await client.saved.save({ name: '史', text: '积分制', replace: true });
  const { step: renamed } = await client.saved.rename({ id, name: '史册' });
  const made = await client.journal.step({ id: step ?? '' });
  expect(made.step).toMatchObject({ kind: 'search-save', params: { name: '史' } });
  const change = await client.journal.step({ id: renamed ?? '' });
  expect(change.changes).toMatchObject([
    { entity: 'search', name: '史册', fields: [{ field: 'name', before: '史', after: '史册' }] },
  ]);
});
