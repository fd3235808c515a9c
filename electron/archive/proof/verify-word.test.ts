import { atOnce } from '#core/pieces.ts';
import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { maskFor } from '#core/report/mask.ts';
import type { ReportCheckEvent } from '../../contract.ts';
import { convertWithOffice, findOffice, NO_OFFICE } from '../../../e2e/office.ts';
import { samplePages } from '../assets.ts';
import { gatherExportData } from '../export/gather.ts';
import { codeOf, imported, newDesk, type TestDesk } from '../testing/desk.ts';
import { ALTERATIONS, WordSurgery, type Alteration } from './testing/alter-word.ts';

type Check = Extract<ReportCheckEvent, { readonly type: 'done' }>;

let desk: TestDesk;
let reportId: string;
/** The report as it was exported, once with source lines and once with footnotes. */
let report: Uint8Array;
let withNotes: Uint8Array;

interface Wanted {
  readonly kind?: 'report-word' | 'report-html' | 'annotations-csv';
  readonly mask?: boolean;
}

async function exported(
  name: string,
  { kind = 'report-word', mask }: Wanted = {},
): Promise<Uint8Array> {
  const file = path.join(desk.folder, name);
  const token = desk.session.tokens.grant([file]);
  for await (const event of await desk.client.exports.run({
    token,
    kind,
    reportId,
    ...(kind === 'annotations-csv' ? {} : { profile: 'gbt9704' }),
    ...(mask === undefined ? {} : { mask }),
  })) {
    if (event.type === 'done') expect(event.items).toBeGreaterThan(200);
  }
  return fs.readFileSync(file);
}

async function check(bytes: Uint8Array, by: TestDesk = desk, name = 'v.docx'): Promise<Check> {
  const token = by.session.tokens.grant([by.write(name, bytes)]);
  for await (const event of await by.client.care.verifyReport({ token })) {
    if (event.type === 'done') return event;
  }
  throw new Error('not done');
}

function faults({ findings }: Check): Check['findings'] {
  return findings.filter(({ status }) => status !== 'matches');
}

/** Deterministic and far from uniform is enough: what counts is that it is spread over the report. */
function spread<One>(from: readonly One[], count: number, seed: number): readonly One[] {
  const step = Math.max(1, Math.floor(from.length / count));
  return Array.from(
    { length: count },
    (_, index) => from[(seed + index * step) % from.length],
  ).flatMap((one) => (one === undefined ? [] : [one]));
}

beforeAll(async () => {
  desk = newDesk();
  await imported(desk.client, desk.session, samplePages(), { suggest: true });
  await desk.client.suggestions.decide({ decision: 'accepted', all: true });
  ({ id: reportId } = await desk.client.reports.create({ template: 'by-initiative' }));
  report = await exported('lines.docx');
  await desk.client.reports.act({
    id: reportId,
    act: { does: 'settings', settings: { sourceNotes: 'footnote' } },
  });
  withNotes = await exported('notes.docx');
  await desk.client.reports.act({
    id: reportId,
    act: { does: 'settings', settings: { sourceNotes: 'line' } },
  });
}, 60_000);

describe('an untouched report', () => {
  test('matches in all its items, with source lines and with footnotes', async () => {
    for (const bytes of [report, withNotes]) {
      const said = await check(bytes);
      expect(faults(said)).toEqual([]);
      expect(said.matched).toBe(said.total);
      expect(said.total).toBeGreaterThan(200);
      expect(said).toMatchObject({ manifest: 'whole', report: { id: reportId }, masked: false });
    }
  });

  test('matches after its runs were split and its quotation marks changed', async () => {
    const surgery = new WordSurgery(report);
    surgery.splitRuns();
    surgery.straightenQuotes();
    expect(faults(await check(surgery.bytes()))).toEqual([]);
  });

  test('matches without bookmarks, by its text', async () => {
    const surgery = new WordSurgery(report);
    surgery.dropBookmarks();
    const said = await check(surgery.bytes());
    expect(faults(said)).toEqual([]);
    expect(new Set(said.findings.map(({ evidence }) => evidence))).toEqual(
      new Set(['text', 'printed-mark']),
    );
  });

  test('matches without its manifest, by its marks', async () => {
    const surgery = new WordSurgery(report);
    surgery.dropManifest();
    const said = await check(surgery.bytes());
    expect(faults(said).filter(({ status }) => status !== 'added')).toEqual([]);
    expect(said).toMatchObject({ manifest: 'none', issuedAt: null });
    expect(said.total).toBeGreaterThan(200);
    surgery.dropBookmarks();
    const printed = await check(surgery.bytes());
    expect(faults(printed).filter(({ status }) => status !== 'added')).toEqual([]);
    expect(printed.total).toBeGreaterThan(200);
  });
});

const EXPECTED: Readonly<Record<Alteration, readonly string[]>> = {
  digit: ['altered'],
  character: ['altered', 'moved'],
  moved: ['moved', 'altered'],
  'line-deleted': ['line-deleted'],
  'line-digit': ['line-altered'],
  'figure-digit': ['altered'],
  'row-deleted': ['missing'],
  'line-swapped': ['moved', 'line-altered'],
};

interface Altered {
  readonly bytes: Uint8Array;
  readonly done: readonly {
    readonly how: Alteration;
    readonly mark: string;
    readonly other: string;
  }[];
}

/** A copy with alterations of every kind at marks that are far from each other. */
function altered(seed: number, count: number): Altered {
  const surgery = new WordSurgery(report);
  const quotations = spread(surgery.marks('Q'), 120, seed);
  const figures = spread(surgery.marks('F'), 60, seed);
  const used = new Set<string>();
  const done: { how: Alteration; mark: string; other: string }[] = [];
  let at = 0;
  while (done.length < count) {
    const how = ALTERATIONS[(seed + at) % ALTERATIONS.length] ?? 'digit';
    const pool = how === 'figure-digit' || how === 'row-deleted' ? figures : quotations;
    const mark = pool.find((one) => !used.has(one)) ?? '';
    used.add(mark);
    const free = quotations.filter((one) => !used.has(one));
    const other = how === 'moved' || how === 'line-swapped' ? (free.at(-1) ?? '') : '';
    if (mark === '') throw new Error('not enough to alter');
    if (surgery.alter(how, mark, other)) {
      used.add(other);
      done.push({ how, mark, other });
    }
    at += 1;
  }
  return { bytes: surgery.bytes(), done };
}

function expectFound({ done }: Altered, said: Check): void {
  const marked = new Map<string, Set<string>>();
  for (const { mark, status } of faults(said)) {
    marked.set(mark, (marked.get(mark) ?? new Set()).add(status));
  }
  const touched = new Set<string>();
  for (const { how, mark, other } of done) {
    touched.add(mark).add(other);
    const found = [...(marked.get(mark) ?? []), ...(marked.get(other) ?? [])];
    expect(
      found.some((status) => EXPECTED[how].includes(status)),
      `${how} ${mark}: ${found.join()}`,
    ).toBe(true);
  }
  const flagged = [...marked.keys()].filter((mark) => mark !== '');
  expect(flagged.filter((mark) => !touched.has(mark))).toEqual([]);
}

describe('an altered report', () => {
  test('200 alterations of every kind are found, and nothing else is flagged', async () => {
    let found = 0;
    for (let seed = 0; seed < 8; seed += 1) {
      const one = altered(seed * 7, 25);
      expectFound(one, await check(one.bytes));
      found += one.done.length;
    }
    expect(found).toBe(200);
  });

  test('the same is found after its bookmarks are gone', async () => {
    const surgery = new WordSurgery(report);
    const [mark = ''] = spread(surgery.marks('Q'), 3, 40);
    expect(surgery.alter('character', mark, '')).toBe(true);
    surgery.dropBookmarks();
    const said = faults(await check(surgery.bytes()));
    expect(said).toMatchObject([{ status: 'altered', mark }]);
    expect(said[0]?.was).not.toBe(said[0]?.now);
  });

  test('and after its manifest is gone', async () => {
    const surgery = new WordSurgery(report);
    const [mark = '', second = ''] = spread(surgery.marks('Q'), 30, 11);
    expect(surgery.alter('character', mark, '')).toBe(true);
    expect(surgery.alter('line-digit', second, '')).toBe(true);
    surgery.dropManifest();
    const said = faults(await check(surgery.bytes())).filter(({ status }) => status !== 'added');
    expect(new Map(said.map(({ status, mark: of }) => [of, status]))).toEqual(
      new Map([
        [mark, 'altered'],
        [second, 'line-altered'],
      ]),
    );
  });

  test('words put into it are listed, with the source that has them where there is one', async () => {
    const surgery = new WordSurgery(report);
    const [mark = ''] = spread(surgery.marks('Q'), 4, 9);
    surgery.insertAfter(`jz_${mark}_s`, '全县新增茶园9.9万亩，“户户有产业，人人有活干”成为现实。');
    const said = faults(await check(surgery.bytes()));
    expect(said).toMatchObject([{ status: 'added', kind: 'text', note: 'in-no-source', mark: '' }]);
  });

  test('a tracked deletion is gone, though Word still shows it struck out', async () => {
    const surgery = new WordSurgery(report);
    const [mark = ''] = surgery.marks('Q');
    expect(surgery.track(mark, 'del')).toBe(true);
    const said = await check(surgery.bytes());
    expect(said.tracked).toBe(true);
    expect(faults(said).filter(({ mark: of }) => of === mark)).toMatchObject([
      { status: 'altered', now: '' },
    ]);
  });

  test('tracked insertions read as what they say', async () => {
    const surgery = new WordSurgery(report);
    const [mark = ''] = spread(surgery.marks('Q'), 2, 5);
    surgery.track(mark, 'ins');
    const said = await check(surgery.bytes());
    expect(said.tracked).toBe(true);
    expect(faults(said)).toEqual([]);
  });

  test('a mark that nobody issued is named', async () => {
    const surgery = new WordSurgery(report);
    const [mark = ''] = spread(surgery.marks('Q'), 2, 5);
    surgery.insertAfter(`jz_${mark}_s`, '——《某文》，某报　核验号 QZZZZZZZ9');
    expect(faults(await check(surgery.bytes())).map(({ status }) => status)).toContain(
      'unknown-mark',
    );
  });
});

describe.skipIf(findOffice() === null)('saved again by LibreOffice', () => {
  async function resaved(bytes: Uint8Array, name: string): Promise<Uint8Array> {
    const folder = fs.mkdtempSync(path.join(desk.folder, 'office-'));
    const file = path.join(folder, name);
    fs.writeFileSync(file, bytes);
    return convertWithOffice(file, 'docx');
  }

  test('an untouched report matches, an altered one shows all that was altered', async () => {
    const untouched = await check(await resaved(report, 'untouched.docx'));
    expect(faults(untouched)).toEqual([]);
    expect(untouched.total).toBeGreaterThan(200);
    const one = altered(3, 25);
    expectFound(one, await check(await resaved(one.bytes, 'altered.docx')));
  }, 120_000);
});
if (findOffice() === null) process.stderr.write(`${NO_OFFICE}\n`);

describe('a masked report', () => {
  test('names no private person anywhere, matches, and shows what was altered', async () => {
    const settings = (masksPersons: boolean) =>
      desk.client.reports.act({
        id: reportId,
        act: { does: 'settings', settings: { masksPersons } },
      });
    await settings(true);
    const masked = await exported('masked.docx');
    await settings(false);
    const { names } = atOnce(maskFor(gatherExportData(desk.session).articles));
    expect(names.size).toBeGreaterThan(3);
    for (const [part, data] of Object.entries(unzipSync(masked))) {
      const said = strFromU8(data).replaceAll(/<[^>]*>/gu, '');
      for (const name of names.keys())
        expect(said.includes(name), `${name} in ${part}`).toBe(false);
    }
    const plainPage = strFromU8(await exported('plain.html', { kind: 'report-html' }));
    const maskedPage = strFromU8(
      await exported('masked.html', { kind: 'report-html', mask: true }),
    );
    expect([...names.keys()].some((name) => plainPage.includes(name))).toBe(true);
    expect([...names.keys()].filter((name) => maskedPage.includes(name))).toEqual([]);
    const whole = await check(masked);
    expect(whole.masked).toBe(true);
    expect(faults(whole)).toEqual([]);
    const unmasked = strFromU8(unzipSync(report)['word/document.xml'] ?? report);
    const first = [...names.keys()].find((name) => unmasked.includes(name)) ?? '';
    expect(first).not.toBe('');
    await desk.client.reports.act({
      id: reportId,
      act: {
        does: 'settings',
        settings: { masksPersons: true, personRulings: { [first]: 'public' } },
      },
    });
    const ruled = await exported('ruled.docx');
    expect(strFromU8(unzipSync(ruled)['word/document.xml'] ?? masked)).toContain(first);
    expect(faults(await check(ruled))).toEqual([]);
    const table = await exported('ruled.csv', { kind: 'annotations-csv', mask: true });
    expect(strFromU8(table)).toContain(first);
    await desk.client.journal.undo();
    // What is signed is frozen: the mask must know the people of frozen parts, and of the front matter.
    await desk.client.reports.act({
      id: reportId,
      act: { does: 'settings', settings: { front: { remark: `联系人${first}` } } },
    });
    await desk.client.reports.act({ id: reportId, act: { does: 'sign', stage: 'first' } });
    const signed = strFromU8(await exported('signed.html', { kind: 'report-html', mask: true }));
    expect(signed).toContain('联系人');
    expect([...names.keys()].filter((name) => signed.includes(name))).toEqual([]);
    expect(faults(await check(await exported('signed.docx', { mask: true })))).toEqual([]);
    await desk.client.journal.undo();
    await desk.client.journal.undo();
    const surgery = new WordSurgery(masked);
    const [mark = ''] = spread(surgery.marks('Q'), 3, 20);
    surgery.alter('digit', mark, '');
    surgery.alter('character', mark, '');
    expect(faults(await check(surgery.bytes()))).toMatchObject([{ mark, status: 'altered' }]);
    surgery.dropManifest();
    const bare = faults(await check(surgery.bytes())).filter(({ status }) => status !== 'added');
    expect(bare).toMatchObject([{ mark, status: 'altered' }]);
  });
});

describe('an archive that is another, or has changed since', () => {
  test('says that it does not hold the report', async () => {
    const other = newDesk();
    await imported(other.client, other.session, samplePages().slice(0, 1), { suggest: false });
    const said = await check(report, other);
    expect(said.report).toEqual({ id: reportId, title: null });
    expect(said.matched).toBe(0);
    expect(new Set(said.findings.map(({ note }) => note))).toContain('not-held');
  });

  test('tells what changed in it from what was altered in the file', async () => {
    const { annotations } = await desk.client.annotations.list({ kind: 'figure', limit: 400 });
    const bytes = report;
    const inReport = (await check(bytes)).findings.find(
      ({ kind, target }) => kind === 'figure' && target !== null,
    );
    const id = inReport?.target?.annotationId ?? '';
    expect(annotations.some((one) => one.id === id)).toBe(true);
    await desk.client.annotations.remove({ ids: [id] });
    const said = faults(await check(bytes)).filter(
      ({ target, mark }) => target !== null && mark === inReport?.mark,
    );
    expect(new Set(said.map(({ status }) => status))).toEqual(new Set(['source-changed']));
    await desk.client.journal.undo();
  });
});

describe('what is no report', () => {
  const codeFor = (bytes: Uint8Array, name = 'x.docx'): Promise<string> =>
    codeOf(check(bytes, desk, name));

  test('is refused by code', async () => {
    expect(
      await codeFor(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])),
    ).toBe('E-LOCKED');
    expect(await codeFor(zipSync({ 'a.txt': strToU8('a') }))).toBe('E-NOREPORT');
    expect(await codeFor(report.subarray(0, 4000))).toBe('E-PACKAGE');
    expect(await codeFor(strToU8('a,b\r\n1,2\r\n'), 'x.csv')).toBe('E-NOREPORT');
    expect(await codeFor(new Uint8Array())).toBe('E-EMPTY');
  });

  test('a part that unpacks to far more than it should is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }, { level: 9 });
    expect(bomb.byteLength).toBeLessThan(200_000);
    expect(await codeFor(bomb)).toBe('E-PACKAGE');
  });

  test('a document type declaration is refused, whatever it declares', async () => {
    const surgery = new WordSurgery(report);
    const entity = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const parts = { '_rels/.rels': strToU8(`<?xml version="1.0"?>${entity}<Relationships/>`) };
    expect(await codeFor(zipSync(parts))).toBe('E-PACKAGE');
    expect(surgery.marks('Q').length).toBeGreaterThan(50);
  });
});
