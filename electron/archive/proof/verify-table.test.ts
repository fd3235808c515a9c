import { atOnce } from '#core/pieces.ts';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, test } from 'vitest';
import { maskFor } from '#core/report/mask.ts';
import { ledgerWantedSchema, type ReportCheckEvent } from '../../contract.ts';
import { convertWithOffice, findOffice } from '../../../e2e/office.ts';
import { samplePages } from '../assets.ts';
import { gatherExportData } from '../export/gather.ts';
import { imported, newDesk, type TestDesk } from '../testing/desk.ts';

type Check = Extract<ReportCheckEvent, { readonly type: 'done' }>;
type Kind =
  | 'annotations-csv'
  | 'figures-csv'
  | 'articles-csv'
  | 'annotations-xlsx'
  | 'figures-xlsx'
  | 'ledger-articles-csv'
  | 'ledger-figures-csv'
  | 'ledger-initiatives-csv'
  | 'ledger-figures-xlsx';

let desk: TestDesk;

async function exported(
  kind: Kind,
  profile: 'excel' | 'exact' = 'excel',
  mask = false,
): Promise<Buffer> {
  const file = path.join(desk.folder, `${kind}-${profile}.out`);
  const token = desk.session.tokens.grant([file]);
  for await (const event of await desk.client.exports.run({ token, kind, profile, mask }))
    void event;
  return fs.readFileSync(file);
}

async function check(bytes: Uint8Array): Promise<Check> {
  const token = desk.session.tokens.grant([desk.write('v.csv', bytes)]);
  for await (const event of await desk.client.care.verifyReport({ token })) {
    if (event.type === 'done') return event;
  }
  throw new Error('not done');
}

function faults({ findings }: Check): Check['findings'] {
  return findings.filter(({ status }) => status !== 'matches');
}

function rowsOf(bytes: Uint8Array): string[][] {
  return parse(bytes, { bom: true });
}

/** As a spreadsheet writes it: quotation marks only where it must. */
function csv(rows: readonly (readonly string[])[], separator = ','): string {
  const cell = (text: string): string =>
    /["\r\n,;\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('');
}

beforeAll(async () => {
  desk = newDesk();
  await imported(desk.client, desk.session, samplePages(), { suggest: true });
  await desk.client.suggestions.decide({ decision: 'accepted', all: true });
}, 60_000);

describe('an untouched table', () => {
  test.each([
    ['annotations-csv', 'excel'],
    ['annotations-csv', 'exact'],
    ['figures-csv', 'excel'],
    ['articles-csv', 'excel'],
    ['annotations-xlsx', 'excel'],
    ['figures-xlsx', 'excel'],
  ] as const)('%s in profile %s matches in every row', async (kind, profile) => {
    const said = await check(await exported(kind, profile));
    expect(faults(said)).toEqual([]);
    expect(said.matched).toBe(said.total);
    expect(said.total).toBeGreaterThan(kind === 'articles-csv' ? 10 : 200);
    expect(said.format).toBe(kind.endsWith('csv') ? 'csv' : 'xlsx');
  });

  test('matches as other programs save it', async () => {
    for (const profile of ['excel', 'exact'] as const) {
      const rows = rowsOf(await exported('annotations-csv', profile));
      const columns = (rows[0] ?? []).map((_, index) => index).toReversed();
      const saved = [
        Buffer.from(csv(rows)),
        iconv.encode(csv(rows), 'gb18030'),
        Buffer.from(`\ufeff${csv(rows, ';')}`),
        iconv.encode(csv(rows, '\t'), 'utf-16le', { addBOM: true }),
        Buffer.from(csv([rows[0] ?? [], ...rows.slice(1).toReversed()])),
        Buffer.from(csv(rows.map((row) => columns.map((index) => row[index] ?? '')))),
        Buffer.from(csv(rows.map((row) => row.slice(0, 20).concat(row.slice(-2))))),
        Buffer.from(
          csv(rows)
            .replaceAll('“', '"')
            .replaceAll(/(?<=[^\r\n,"])"(?=[^\r\n,"])/gu, '“'),
        ),
      ];
      for (const [index, bytes] of saved.slice(0, 7).entries()) {
        const said = await check(bytes);
        expect(faults(said), `${profile} ${index}`).toEqual([]);
        expect(said.total).toBe(rows.length - 1);
      }
    }
  });

  test.skipIf(findOffice() === null)(
    'matches after LibreOffice saved it as a workbook and as CSV',
    async () => {
      const file = desk.write('a.xlsx', await exported('figures-xlsx'));
      for (const to of ['xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true']) {
        const said = await check(await convertWithOffice(file, to));
        expect(faults(said), to).toEqual([]);
        expect(said.total).toBeGreaterThan(200);
      }
    },
    120_000,
  );
});

describe('a masked table', () => {
  test('names no private person, matches, and shows what was altered', async () => {
    const bytes = await exported('annotations-csv', 'excel', true);
    const { names } = atOnce(maskFor(gatherExportData(desk.session).articles));
    expect(names.size).toBeGreaterThan(3);
    for (const name of names.keys())
      expect(bytes.toString('utf8').includes(name), name).toBe(false);
    const said = await check(bytes);
    expect(said.masked).toBe(true);
    expect(faults(said)).toEqual([]);
    const rows = rowsOf(bytes);
    const quote = (rows[0] ?? []).indexOf('引文');
    rows[9] = (rows[9] ?? []).map((cell, index) => (index === quote ? `${cell}了` : cell));
    expect(faults(await check(Buffer.from(csv(rows))))).toMatchObject([
      { status: 'altered', at: 10, where: '引文' },
    ]);
  });
});

describe('a ledger', () => {
  const LEDGERS = ['ledger-articles-csv', 'ledger-figures-csv', 'ledger-initiatives-csv'] as const;

  test.each([...LEDGERS, 'ledger-figures-xlsx'] as const)(
    '%s matches in every row, masked too',
    async (kind) => {
      for (const masked of [false, true]) {
        const said = await check(await exported(kind, 'excel', masked));
        expect(faults(said), `masked ${masked}`).toEqual([]);
        expect(said).toMatchObject({ masked, matched: said.total });
        expect(said.total).toBeGreaterThan(10);
      }
    },
  );

  test('matches in the groups and units of its maker, and names what was altered in them', async () => {
    const file = path.join(desk.folder, 'grouped.csv');
    const ledger = ledgerWantedSchema.parse({
      figures: { group: 'medium', sort: 'value', descending: true },
      units: { area: '公顷' },
    });
    const token = desk.session.tokens.grant([file]);
    for await (const event of await desk.client.exports.run({
      token,
      kind: 'ledger-figures-csv',
      ledger,
    }))
      void event;
    const rows = rowsOf(fs.readFileSync(file));
    const column = (name: string): number => (rows[0] ?? []).indexOf(name);
    expect(faults(await check(Buffer.from(csv(rows))))).toEqual([]);
    const changes: readonly (readonly [number, string, string, string])[] = [
      [3, '原文数字', '一千', '原文数字'],
      [5, '换算', '9公顷', '核验码'],
      [7, '分组', '外省日报', '核验码'],
      [9, '出处', '', '出处'],
    ];
    for (const [at, name, text] of changes) (rows[at] ?? [])[column(name)] = text;
    const found = faults(await check(Buffer.from(csv(rows))));
    expect(found.map(({ at, where }) => [at - 1, where])).toEqual(
      changes.map(([at, , , where]) => [at, where]),
    );
  });

  test.each(LEDGERS)('an altered character of %s is found in its row', async (kind) => {
    const rows = rowsOf(await exported(kind));
    const done = new Set<number>();
    const last = (rows[0] ?? []).indexOf('核验号');
    for (let column = 1; column < last; column += 1) {
      const at = rows.findIndex(
        (row, index) => index > 0 && !done.has(index) && row[column] !== '',
      );
      const row = rows[at];
      if (at < 1 || row === undefined) continue;
      row[column] = `${row[column]}7`;
      done.add(at);
    }
    const found = new Set(faults(await check(Buffer.from(csv(rows)))).map(({ at }) => at - 1));
    expect(found).toEqual(done);
    expect(done.size).toBeGreaterThan(6);
  });
});

describe('an altered table', () => {
  const HOW = ['digit', 'character', 'moved', 'line-deleted', 'line-digit', 'mark'] as const;
  const EXPECTED: Readonly<Record<(typeof HOW)[number], string>> = {
    digit: 'altered',
    character: 'altered',
    moved: 'altered',
    'line-deleted': 'line-deleted',
    'line-digit': 'line-altered',
    mark: 'unknown-mark',
  };

  test('200 alterations of every kind are found, each in its row, and nothing else is flagged', async () => {
    let total = 0;
    for (let seed = 0; seed < 8; seed += 1) {
      const rows = rowsOf(await exported('figures-csv', seed % 2 === 0 ? 'excel' : 'exact'));
      const header = rows[0] ?? [];
      const column = (name: string): number => header.indexOf(name);
      const done = new Map<number, string>();
      for (let at = seed + 1, turn = seed; done.size < 25; at += 7, turn += 1) {
        const row = rows[at];
        const how = HOW[turn % HOW.length] ?? 'digit';
        if (row === undefined) throw new Error('too few rows');
        const change = (name: string, wanted: RegExp, by: (one: string) => string): boolean => {
          const before = row[column(name)] ?? '';
          const after = before.replace(wanted, by);
          row[column(name)] = after;
          return after !== before;
        };
        const next = (digit: string): string => String((Number(digit) + 1) % 10);
        const changed = {
          digit: () => change('数值', /\d/u, (one) => String((Number(one) % 9) + 1)),
          character: () => change('原句', /\p{Script=Han}/u, (one) => (one === '不' ? '要' : '不')),
          moved: () => {
            const other = rows.find(
              (one) => one[column('原句')] !== row[column('原句')] && one !== header,
            );
            row[column('原句')] = other?.[column('原句')] ?? '';
            return true;
          },
          'line-deleted': () => change('出处', /^.*$/su, () => ''),
          'line-digit': () => change('出处', /\d/u, next),
          mark: () => change('核验号', /.$/u, (one) => (one === '7' ? '8' : '7')),
        }[how]();
        if (changed) done.set(at + 1, how);
      }
      const said = await check(Buffer.from(csv(rows)));
      const found = faults(said);
      for (const [at, how] of done) {
        const statuses = found.filter((one) => one.at === at).map(({ status }) => status);
        expect(statuses, `${how} in row ${at}`).toContain(EXPECTED[how as keyof typeof EXPECTED]);
      }
      expect(found.filter(({ at }) => !done.has(at))).toEqual([]);
      expect(said.matched).toBe(rows.length - 1 - done.size);
      total += done.size;
    }
    expect(total).toBe(200);
  });

  test('rows taken out, put in twice or made up are named', async () => {
    const rows = rowsOf(await exported('figures-csv'));
    const [header = [], ...rest] = rows;
    const invented = (rest[3] ?? []).map((cell, index) =>
      header[index] === '标注编号' ? '0199aa00-0000-7000-8000-3f9a27c41b08' : cell,
    );
    const said = await check(
      Buffer.from(csv([header, ...rest.slice(0, 10), ...rest.slice(12), rest[20] ?? [], invented])),
    );
    const found = faults(said);
    expect(found.filter(({ status }) => status === 'missing')).toMatchObject([{ was: '@11–@12' }]);
    expect(found.filter(({ status }) => status === 'added').length).toBeGreaterThan(0);
    expect(found.map(({ status }) => status)).toContain('unknown-mark');
  });

  test('what changed in the archive since is told from what was altered in the file', async () => {
    const bytes = await exported('figures-csv');
    const rows = rowsOf(bytes);
    const at = 30;
    const id = rows[at]?.[(rows[0] ?? []).indexOf('标注编号')] ?? '';
    await desk.client.annotations.update({ id, note: '与台账不符' });
    expect(faults(await check(bytes))).toMatchObject([
      { status: 'source-changed', at: at + 1, where: '批注', was: '与台账不符', now: '' },
    ]);
    await desk.client.journal.undo();
  });
});
