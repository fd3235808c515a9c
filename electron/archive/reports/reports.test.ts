import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BlockContent } from '#core/report/outline.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { stateOf, importText } from '#db/testing/archive.ts';
import type { ReportAct, ReportView } from '../../contract.ts';
import { codeOf, type TestDesk } from '../testing/desk.ts';
import { countedDesk, type CountedDesk } from '../testing/insights.ts';

let counted: CountedDesk;
let desk: TestDesk;
let id: string;
beforeEach(async () => {
  counted = await countedDesk();
  desk = counted.desk;
  id = (await desk.client.reports.create({ template: 'by-initiative', title: '四季汇编' })).id;
});
afterEach(() => desk.session.close());

const act = (wanted: ReportAct, on = id) => desk.client.reports.act({ id: on, act: wanted });
const view = (of = id): Promise<ReportView> => desk.client.reports.view({ id: of });
const outline = async (of = id) =>
  (await view(of)).blocks.map(({ content, said }) =>
    content.kind === 'heading' ? `${content.level} ${said}` : content.kind,
  );
const printed = async () =>
  (await desk.client.reports.preview({ id })).parts.map((part) =>
    part.kind === 'heading' || part.kind === 'paragraph' || part.kind === 'quotation'
      ? part.text
      : part.kind,
  );
const heading = (level: 1 | 2 | 3 | 4, text: string): BlockContent => ({
  kind: 'heading',
  level,
  text,
});

/** An outline of its own: 甲 with 甲一 and 甲二 below it, then 乙. */
async function ownOutline(): Promise<readonly string[]> {
  const { blocks } = await view();
  await act({ does: 'remove', blockIds: blocks.map((block) => block.id), sections: false });
  const { ids } = await act({
    does: 'add',
    contents: [
      heading(1, '甲'),
      heading(2, '甲一'),
      { kind: 'text', text: '第一段' },
      heading(2, '甲二'),
      heading(1, '乙'),
      { kind: 'text', text: '末段' },
    ],
    after: null,
  });
  return ids;
}

/** Does, takes back, restarts, makes again: the archive is the same each time. */
async function comesBack(wanted: ReportAct): Promise<void> {
  const before = stateOf(desk.session.db);
  await act(wanted);
  const after = stateOf(desk.session.db);
  expect(after).not.toBe(before);
  await desk.client.journal.undo();
  expect(stateOf(desk.session.db)).toBe(before);
  desk = desk.restarted();
  await desk.client.journal.redo();
  expect(stateOf(desk.session.db)).toBe(after);
  await desk.client.journal.undo();
  expect(stateOf(desk.session.db)).toBe(before);
}

describe('the outline', () => {
  test('a heading moves with its section, and only what moves is written', async () => {
    const [a = '', , , , b = ''] = await ownOutline();
    const { changed } = await act({ does: 'move', blockIds: [b], after: null });
    expect(changed).toBe(2);
    expect(await outline()).toEqual(['1 乙', 'text', '1 甲', '2 甲一', 'text', '2 甲二']);
    const { step } = await act({ does: 'move', blockIds: [a], after: a });
    expect(step).toBeNull();
  });

  test('removes a heading alone or with its section, duplicates sections and changes levels', async () => {
    const [a = '', one = '', , two = ''] = await ownOutline();
    await act({ does: 'remove', blockIds: [two], sections: false });
    expect(await outline()).toEqual(['1 甲', '2 甲一', 'text', '1 乙', 'text']);
    const { ids } = await act({ does: 'duplicate', blockIds: [one] });
    expect(ids).toHaveLength(2);
    expect(await outline()).toEqual(['1 甲', '2 甲一', 'text', '2 甲一', 'text', '1 乙', 'text']);
    await act({ does: 'level', blockIds: [one, a], by: -1 });
    expect((await outline())[1]).toBe('1 甲一');
    await act({ does: 'remove', blockIds: [a, one], sections: true });
    expect(await outline()).toEqual(['1 乙', 'text']);
    expect(await codeOf(act({ does: 'move', blockIds: ['nobody'], after: null }))).toBe(
      'E-NOTFOUND',
    );
  });

  test('two blocks in the very same place make room for a third', async () => {
    const [, , , , , last = ''] = await ownOutline();
    // As two colleagues make them who add behind the same block; a merge unites them.
    const twins = await Promise.all(
      ['一', '二'].map(async (text) => {
        const made = await act({ does: 'add', contents: [{ kind: 'text', text }], after: last });
        await desk.client.journal.undo();
        await desk.client.journal.redo();
        return made.ids[0] ?? '';
      }),
    );
    desk.session.db
      .prepare('UPDATE block SET position = (SELECT position FROM block WHERE id = ?) WHERE id = ?')
      .run(twins[0], twins[1]);
    const { blocks } = await view();
    const first = blocks.at(-2)?.id ?? '';
    await act({ does: 'add', contents: [{ kind: 'text', text: '中' }], after: first });
    const said = (await view()).blocks.slice(-3).map((block) => block.said);
    expect(said[1]).toBe('中');
    expect(said.toSorted()).toEqual(['一', '中', '二']);
  });

  test('every act comes back by undo and redo over a restart', async () => {
    const [a = '', one = '', text = ''] = await ownOutline();
    await act({ does: 'freeze', blockIds: [text] });
    const note = listAnnotations(desk.session.db, {}).rows[0]?.annotation;
    const acts: readonly ReportAct[] = [
      { does: 'add', contents: [heading(3, '丙')], after: one },
      { does: 'change', blockId: a, content: heading(1, '改') },
      { does: 'move', blockIds: [a], after: text },
      { does: 'move', blockIds: [one], after: null },
      { does: 'remove', blockIds: [a], sections: true },
      { does: 'duplicate', blockIds: [a] },
      { does: 'level', blockIds: [a], by: 1 },
      { does: 'freeze', blockIds: [a, one] },
      { does: 'unfreeze', blockIds: [text] },
      { does: 'rename', title: '改名' },
      { does: 'profile', profile: 'gbt9704' },
      { does: 'settings', settings: { masksPersons: true, front: { issuer: '示例县宣传部' } } },
      { does: 'sign', stage: 'first' },
      { does: 'copy', title: '另存' },
      { does: 'delete' },
      {
        does: 'quote',
        annotationIds: [note?.id ?? ''],
        passages: [{ sourceId: note?.sourceId ?? '', spans: [{ start: 0, end: 3 }] }],
        extent: 'sentence',
      },
    ];
    for (const wanted of acts.filter(({ does }) => does !== 'move')) await comesBack(wanted);
    await comesBack({ does: 'move', blockIds: [one], after: null });
    expect(new Set(acts.map(({ does }) => does)).size).toBe(15);
  });
});

describe('live and frozen', () => {
  test('a frozen block prints what it printed, says that it is stale, and what refreshing changes', async () => {
    const passages = (await view()).blocks[1]?.id ?? '';
    const before = await printed();
    await act({ does: 'freeze', blockIds: [passages] });
    expect((await view()).blocks[1]).toMatchObject({ state: 'frozen', frozen: true });
    const [row] = listAnnotations(desk.session.db, { initiativeId: counted.ids.feast }).rows;
    await desk.client.annotations.remove({ ids: [row?.annotation.id ?? ''] });
    expect((await printed()).filter((text) => text.startsWith('本报讯'))).toEqual(
      before.filter((text) => text.startsWith('本报讯')),
    );
    expect((await view()).blocks[1]?.state).toBe('stale');
    const { blocks } = await desk.client.reports.refreshPreview({ id });
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.lines.map(({ change }) => change)).toContain('removed');
    await act({ does: 'refresh', blockIds: [passages] });
    expect((await view()).blocks[1]?.state).toBe('frozen');
    expect((await desk.client.reports.refreshPreview({ id })).blocks).toEqual([]);
    await act({ does: 'unfreeze', blockIds: [passages] });
    expect((await view()).blocks[1]).toMatchObject({ state: 'live', frozen: false });
  });

  test('says what is gone and what is still to be written, and counts in its texts', async () => {
    const [row] = listAnnotations(desk.session.db, { initiativeId: counted.ids.points }).rows;
    const annotationId = row?.annotation.id ?? '';
    await act({
      does: 'add',
      contents: [
        { kind: 'quotation', annotationId, extent: 'sentence' },
        { kind: 'text', text: '［写明本季度的总体情况］\n共{引用篇数}篇，{不认识}。' },
      ],
      after: null,
    });
    let blocks = (await view()).blocks;
    expect(blocks[0]?.state).toBe('live');
    expect(blocks[0]?.said).toContain('拼豆集市');
    expect(blocks[1]?.todo).toEqual(['［写明本季度的总体情况］']);
    expect(await printed()).toContain('共5篇，{不认识}。');
    await desk.client.annotations.remove({ ids: [annotationId] });
    blocks = (await view()).blocks;
    expect(blocks[0]?.state).toBe('broken');
    expect((await printed())[0]).toContain('已不在档案库中');
  });

  test('quotes annotations and passages, which become notes, in one step', async () => {
    const { sourceId } = importText(
      desk.session.db,
      desk.session.actor,
      'hit.txt',
      '题\n\n石榴镇办起夜校。第二句。\n',
    );
    const { ids, step } = await act({
      does: 'quote',
      annotationIds: [],
      passages: [{ sourceId, spans: [{ start: 3, end: 6 }] }],
      extent: 'sentence',
    });
    expect(step).not.toBeNull();
    const added = (await view()).blocks.at(-1);
    expect(added).toMatchObject({ id: ids[0], said: '石榴镇办起夜校。' });
    expect(
      await codeOf(act({ does: 'quote', annotationIds: ['nobody'], passages: [], extent: 'span' })),
    ).toBe('E-NOTFOUND');
    await desk.client.journal.undo();
    expect(listAnnotations(desk.session.db, { sourceId }).rows).toEqual([]);
  });
});

describe('signing', () => {
  test('goes stage by stage, freezes everything, and is withdrawn with a reason', async () => {
    expect(await codeOf(act({ does: 'sign', stage: 'second' }))).toBe('E-STAGE');
    const passages = (await view()).blocks[1]?.id ?? '';
    await act({ does: 'freeze', blockIds: [passages] });
    const before = (await view()).blocks;
    desk.session.signAs('初审员');
    await act({ does: 'sign', stage: 'first' });
    const text = await printed();
    const signed = await view();
    expect(signed.report.status).toBe('first');
    expect(signed.next).toBe('second');
    expect(signed.signOffs).toMatchObject([{ stage: 'first', author: '初审员', holds: true }]);
    expect(signed.blocks.every(({ frozen }) => frozen)).toBe(true);
    const edits: readonly ReportAct[] = [
      { does: 'rename', title: '改' },
      { does: 'settings', settings: { twoPersons: true } },
      { does: 'unfreeze', blockIds: [passages] },
      { does: 'remove', blockIds: [passages], sections: false },
      { does: 'delete' },
    ];
    for (const edit of edits) expect(await codeOf(act(edit))).toBe('E-SIGNED');
    const [row] = listAnnotations(desk.session.db, { initiativeId: counted.ids.feast }).rows;
    await desk.client.annotations.remove({ ids: [row?.annotation.id ?? ''] });
    expect(await printed()).toEqual(text);
    await act({ does: 'sign', stage: 'second' });
    await act({ does: 'sign', stage: 'final' });
    expect((await view()).next).toBeNull();
    await act({ does: 'withdraw', stage: 'second', reason: '数字有误' });
    expect((await view()).report.status).toBe('first');
    await act({ does: 'withdraw', stage: 'first', reason: '数字有误' });
    expect((await view()).blocks.map(({ frozen }) => frozen)).toEqual(
      before.map(({ frozen }) => frozen),
    );
    expect(await codeOf(act({ does: 'withdraw', stage: 'first', reason: '再' }))).toBe('E-STAGE');
  });

  test('asks for different persons where the report says so', async () => {
    await act({ does: 'settings', settings: { twoPersons: true } });
    desk.session.signAs('甲');
    await act({ does: 'sign', stage: 'first' });
    expect(await codeOf(act({ does: 'sign', stage: 'second' }))).toBe('E-SAMEPERSON');
    desk.session.signAs('乙');
    await act({ does: 'sign', stage: 'second' });
    expect((await view()).signOffs.map(({ author }) => author)).toEqual(['甲', '乙']);
  });

  test('no earlier step can be taken back beneath a signature', async () => {
    const { blocks } = await view();
    const [first = '', second = ''] = blocks.map((block) => block.id);
    const frozen = await act({ does: 'freeze', blockIds: [second] });
    const removed = await act({ does: 'remove', blockIds: [first], sections: false });
    const renamed = await act({ does: 'rename', title: '改名' });
    await act({ does: 'sign', stage: 'first' });
    for (const { step } of [frozen, removed, renamed]) {
      expect(await codeOf(desk.client.journal.revert({ id: step ?? '' }))).toBe('E-DEPENDS');
    }
  });

  test('a copy is unsigned, and an altered signed report is told by its hash', async () => {
    await act({ does: 'sign', stage: 'first' });
    const { ids } = await act({ does: 'copy', title: '另存' });
    const copy = await view(ids[0]);
    expect(copy).toMatchObject({ report: { title: '另存', status: 'draft' }, signOffs: [] });
    expect(copy.blocks.every(({ frozen }) => !frozen)).toBe(true);
    desk.session.db
      .prepare("UPDATE block SET frozen = replace(frozen, '叫好', '叫苦') WHERE report_id = ?")
      .run(id);
    expect((await view()).signOffs[0]?.holds).toBe(false);
  });
});

test('a report of an older version is what its template makes, until it is edited', async () => {
  const { db } = desk.session;
  db.prepare('DELETE FROM block').run();
  db.prepare('UPDATE report SET settings = NULL').run();
  const before = await outline();
  expect(before).toContain('passages');
  expect(await printed()).toContain('院坝夜话');
  const { blocks } = await view();
  await act({ does: 'remove', blockIds: [blocks[0]?.id ?? ''], sections: false });
  expect(await outline()).toEqual(before.slice(1));
  await desk.client.journal.undo();
  expect(await outline()).toEqual(before);
});

test('knows when it was changed last, and lists what was done to it', async () => {
  const [listed] = (await desk.client.reports.list()).reports;
  await act({ does: 'rename', title: '改名' });
  const [later] = (await desk.client.reports.list()).reports;
  expect((later?.changedAt ?? '') > (listed?.changedAt ?? '')).toBe(true);
  const { steps } = await desk.client.journal.history({
    filter: { object: { entity: 'report', id } },
  });
  expect(steps.map(({ kind }) => kind)).toEqual(['report-rename', 'report-new']);
});

test('counts in tables what the store counts', async () => {
  const { ids } = await act({
    does: 'add',
    contents: [
      {
        kind: 'pivot',
        caption: '',
        query: {},
        rows: 'initiative',
        columns: 'month',
        counts: 'mentions',
      },
    ],
    after: null,
  });
  const { parts } = await desk.client.reports.preview({ id });
  expect(parts.find(({ blockId }) => blockId === ids[0])).toMatchObject({
    kind: 'pivot',
    caption: '报道情况（按举措和月份）',
    corner: '举措',
    columns: ['2020年1月', '2020年2月', '2020年12月', '时间不详'],
    totals: [3, 3, 1, 2],
    total: 9,
  });
});
