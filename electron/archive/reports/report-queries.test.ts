import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BlockContent } from '#core/report/outline.ts';
import type { PrintedPart } from '#core/report/printed.ts';
import { annotateWords } from '#db/testing/archive.ts';
import type { ReportCheckEvent } from '../../contract.ts';
import { WordSurgery } from '../proof/testing/alter-word.ts';
import { codeOf, newDesk, type TestDesk } from '../testing/desk.ts';
import { made } from '../testing/surgery.ts';

const NEWS = `云岫县办起院坝夜话

本报讯（记者 韦青禾）松坪乡的院坝夜话开到了第9场。贫困户赵二牛身患重病，让他有话当面讲。散会以后，院坝夜
话的记录贴上墙，38户认领了事项。今年不再另办培训。
`;
const OTHER = `白蘋市推廣院壩夜話

本報訊 石榴鎮的院壩夜話每月一場。
`;
const THIRD = `云岫县春耕

本报讯 松坪乡种下二十亩早稻。
`;

let desk: TestDesk;
let reportId: string;

beforeEach(async () => {
  desk = newDesk();
  await desk.import({ 'a.txt': NEWS, 'b.txt': OTHER, 'c.txt': THIRD });
  ({ id: reportId } = await desk.client.reports.create({ template: 'ledger-note', title: '夜话' }));
  return () => desk.session.dispose();
});

function excerpts(query: string, more = {}): BlockContent {
  const as = { groupBy: [], sort: 'file', limit: null, extent: 'sentence' } as const;
  return { kind: 'excerpts', query: { query }, ...as, ...more };
}

async function add(content: BlockContent): Promise<string> {
  const act = { does: 'add', contents: [content], after: null } as const;
  const { ids } = await desk.client.reports.act({ id: reportId, act });
  return ids[0] ?? '';
}

async function partsOf(blockId: string): Promise<readonly PrintedPart[]> {
  const { parts } = await desk.client.reports.preview({ id: reportId });
  return parts.filter((part) => part.blockId === blockId);
}

const said = (parts: readonly PrintedPart[]): readonly string[] =>
  parts.map((part) => ('text' in part ? part.text : part.kind));

describe('a block with a query', () => {
  test('of excerpts prints the sentences that say it, in both scripts and across hard breaks', async () => {
    const id = await add(excerpts('院坝夜话'));
    const parts = await partsOf(id);
    expect(said(parts)).toEqual([
      '云岫县办起院坝夜话',
      '松坪乡的院坝夜话开到了第9场。',
      '散会以后，院坝夜话的记录贴上墙，38户认领了事项。',
      '白蘋市推廣院壩夜話',
      '石榴鎮的院壩夜話每月一場。',
    ]);
    for (const part of parts) {
      if (part.kind !== 'quotation') throw new Error(part.kind);
      const marked = part.marks.map(({ start, end }) => part.text.slice(start, end));
      expect(marked).toEqual([expect.stringMatching(/^院[坝壩]夜[话話]$/u)]);
      expect(part.annotationIds).toEqual([]);
    }
    // By the date and the place of the filter too, and no more than asked for.
    const limited = excerpts('院坝夜话', { limit: 1, query: { query: '院坝夜话', place: '没有' } });
    expect(await partsOf(await add(limited))).toEqual([]);
    expect(await partsOf(await add(excerpts('院坝夜话', { limit: 2 })))).toHaveLength(2);
    expect(await partsOf(await add(excerpts('')))).toEqual([]);
  });

  test('of passages, figures, tables and sources takes in only the articles that it finds', async () => {
    const { db, actor } = desk.session;
    const { annotations } = await desk.client.annotations.list({});
    expect(annotations).toEqual([]);
    const initiativeIds = [made(desk, { prefLabel: '夜谈' })];
    const { searches: none } = await desk.client.saved.list();
    expect(none).toEqual([]);
    const { rows } = await desk.client.articles.list({ limit: 10 });
    for (const { sourceId, filename } of rows) {
      const words = filename === 'c.txt' ? '早稻' : filename === 'a.txt' ? '夜话' : '夜話';
      annotateWords(db, actor, sourceId, words, { kind: 'initiative', initiativeIds, note: '' });
    }
    const query = { query: '院坝夜话 NOT 赵二牛' };
    const passages = await add({
      kind: 'passages',
      query,
      groupBy: [],
      sort: 'file',
      limit: null,
      definitions: false,
    });
    expect(said(await partsOf(passages))).toEqual(['白蘋市推廣院壩夜話']);
    const pivot = await add({
      kind: 'pivot',
      caption: '',
      query: { query: '早稻' },
      rows: 'initiative',
      columns: 'year',
      counts: 'articles',
    });
    expect(await partsOf(pivot)).toMatchObject([{ kind: 'pivot', total: 1 }]);
  });

  test('frozen stays as it was, and refreshing says what has come', async () => {
    const id = await add(excerpts('院坝夜话'));
    await desk.client.reports.act({ id: reportId, act: { does: 'freeze', blockIds: [id] } });
    const before = said(await partsOf(id));
    await desk.import({ 'd.txt': '石榴镇续办院坝夜话\n\n本报讯 院坝夜话又添两处。\n' });
    expect(said(await partsOf(id))).toEqual(before);
    const state = async () => {
      const { blocks } = await desk.client.reports.view({ id: reportId });
      return blocks.find((block) => block.id === id)?.state;
    };
    expect(await state()).toBe('stale');
    const { blocks } = await desk.client.reports.refreshPreview({ id: reportId });
    const lines = blocks.flatMap((block) => block.lines.map((line) => line.after));
    expect(lines.join('\n')).toContain('院坝夜话又添两处。');
    await desk.client.reports.act({ id: reportId, act: { does: 'refresh', blockIds: [id] } });
    expect(await state()).toBe('frozen');
    expect(said(await partsOf(id)).length).toBe(before.length + 2);
  });

  test('that cannot be read any more is broken, and the rest of the report stands', async () => {
    const id = await add(excerpts('院坝夜话'));
    const block = { ...excerpts('(院坝'), kind: 'excerpts' };
    // As a newer version, or a damaged file, may leave it.
    desk.session.db
      .prepare('UPDATE block SET content = ? WHERE id = ?')
      .run(JSON.stringify(block), id);
    const { blocks } = await desk.client.reports.view({ id: reportId });
    expect(blocks.find((one) => one.id === id)?.state).toBe('broken');
    expect(await partsOf(id)).toEqual([]);
  });
});

describe('excerpts in a Word file', () => {
  type Check = Extract<ReportCheckEvent, { readonly type: 'done' }>;

  async function word(mask = false): Promise<Uint8Array> {
    const file = path.join(desk.folder, 'r.docx');
    const token = desk.session.tokens.grant([file]);
    const asked = { token, kind: 'report-word', reportId, mask } as const;
    for await (const event of await desk.client.exports.run(asked)) void event;
    return fs.readFileSync(file);
  }

  async function check(bytes: Uint8Array): Promise<Check> {
    const token = desk.session.tokens.grant([desk.write('v.docx', bytes)]);
    for await (const event of await desk.client.care.verifyReport({ token })) {
      if (event.type === 'done') return event;
    }
    throw new Error('not done');
  }

  const statuses = ({ findings }: Check) =>
    findings.flatMap(({ kind, status }) => (kind === 'quotation' ? [status] : []));

  test('are verified with their manifest and without, and what was altered is found', async () => {
    await add(excerpts('院坝夜话', { extent: 'paragraph' }));
    await add(excerpts('院坝夜话'));
    const whole = await word();
    for (const drop of [false, true]) {
      const untouched = new WordSurgery(whole);
      if (drop) untouched.dropManifest();
      const found = statuses(await check(untouched.bytes()));
      expect(found, String(drop)).toHaveLength(9);
      expect(new Set(found), String(drop)).toEqual(new Set(['matches']));
      const [mark = ''] = untouched.marks('Q');
      for (const how of ['character', 'line-deleted'] as const) {
        const surgery = new WordSurgery(whole);
        if (drop) surgery.dropManifest();
        expect(surgery.alter(how, mark, ''), how).toBe(true);
        const faults = statuses(await check(surgery.bytes())).filter((one) => one !== 'matches');
        expect(faults, `${how} ${drop}`).toEqual([how === 'character' ? 'altered' : how]);
      }
    }
  });

  test('mask private persons, and are verified so', async () => {
    for await (const event of await desk.client.suggestions.run({ kinds: ['person'] })) void event;
    await add(excerpts('赵二牛'));
    const masked = await word(true);
    expect(statuses(await check(masked))).toEqual(['matches']);
    expect(JSON.stringify(await partsOf(await add(excerpts('赵二牛'))))).toContain('赵二牛');
    await desk.client.reports.act({
      id: reportId,
      act: { does: 'settings', settings: { masksPersons: true } },
    });
    const { parts } = await desk.client.reports.preview({ id: reportId });
    expect(JSON.stringify(parts)).not.toContain('赵二牛');
  });
});

describe('adding a search to a report', () => {
  test('goes under its heading, as live blocks, in one step that is undone as one', async () => {
    const { client } = desk;
    const heading = { kind: 'heading', level: 1 } as const;
    const contents = [
      { ...heading, text: '甲' },
      { kind: 'text' as const, text: '按语' },
      { ...heading, text: '乙' },
    ];
    const { ids } = await client.reports.act({
      id: reportId,
      act: { does: 'add', contents, after: null },
    });
    const outline = async () =>
      (await client.reports.view({ id: reportId })).blocks.map(({ id }) => id);
    const before = await outline();
    const added = await client.reports.addSearch({
      text: '院坝夜话',
      exact: true,
      in: 'title',
      reportId,
      heading: ids[0] ?? '',
      as: ['excerpts', 'articles'],
    });
    const [first = '', second = '', third = ''] = ids;
    expect((await outline()).slice(0, 5)).toEqual([first, second, ...added.ids, third]);
    expect(said(await partsOf(added.ids[0] ?? ''))).toEqual([
      '云岫县办起院坝夜话',
      '白蘋市推廣院壩夜話',
    ]);
    await client.journal.undo();
    expect(await outline()).toEqual(before);
  });

  test('makes a report in the same step, named after the query or as asked', async () => {
    const { client } = desk;
    const asked = { text: '早稻', reportId: null, as: ['articles' as const] };
    const { id } = await client.reports.addSearch(asked);
    const { report } = await client.reports.view({ id });
    expect(report.title).toBe('早稻');
    const { parts } = await client.reports.preview({ id });
    expect(parts.map(({ kind }) => kind)).toEqual(['article', 'heading', 'sources']);
    await client.reports.addSearch({ ...asked, title: '春耕' });
    const titles = async () => (await client.reports.list()).reports.map(({ title }) => title);
    expect(await titles()).toEqual(['夜话', '早稻', '春耕']);
    await client.journal.undo();
    expect(await titles()).toEqual(['夜话', '早稻']);
  });

  test('is refused where it is no query, where there is no such place, and in a signed report', async () => {
    const { client } = desk;
    const asked = { text: '院坝', reportId, as: ['passages' as const] };
    expect(await codeOf(client.reports.addSearch({ ...asked, text: '"院坝' }))).toBe('E-QUERY');
    const heading = '0199aa00-0000-7000-8000-3f9a27c41b08';
    expect(await codeOf(client.reports.addSearch({ ...asked, heading }))).toBe('E-NOTFOUND');
    expect(await codeOf(client.reports.addSearch({ ...asked, reportId: heading }))).toBe(
      'E-NOTFOUND',
    );
    await client.reports.act({ id: reportId, act: { does: 'sign', stage: 'first' } });
    expect(await codeOf(client.reports.addSearch(asked))).toBe('E-SIGNED');
  });
});
