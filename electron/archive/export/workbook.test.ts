import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '#db/testing/temporary.ts';
import type { CsvRow, ExportTable } from '#core/export/csv-table.ts';
import { visibleText } from '#core/export/visible-marks.ts';
import { openedByCalc } from '../../../e2e/calc.ts';
import { findOffice, NO_OFFICE } from '../../../e2e/office.ts';
import { readWorkbook, rowsOfWorkbook } from '../testing/read-workbook.ts';
import type { ExportJob } from './table-stream.ts';
import { CELL_LIMIT, CONTINUED, writeXlsx, type Workbook } from './workbook.ts';

const COLUMNS: ExportTable['columns'] = [
  { key: 'a', name: '甲', type: 'text' },
  { key: 'n', name: '数', type: 'number' },
  { key: 'b', name: '乙', type: 'text' },
];
const QUIET: ExportJob = { signal: new AbortController().signal, onRows: () => undefined };

function workbookOf(...tables: readonly ExportTable[]): Workbook {
  return {
    tables,
    notes: (rows) => tables.map(({ name }, index) => [name, `${rows[index] ?? 0} 行`]),
    author: '甲某',
    createdAt: new Date('2026-11-03T00:00:00Z'),
  };
}

async function written(
  workbook: Workbook,
  limits?: { readonly rows: number; readonly continued: number },
) {
  const file = path.join(temporaryFolder(), 'a.xlsx');
  const outcome = await writeXlsx(file, workbook, QUIET, limits);
  return { ...outcome, sheets: readWorkbook(fs.readFileSync(file)) };
}

const nasty = fc.string({
  unit: fc.constantFrom(
    '"',
    '\n',
    '\t',
    ' ',
    '<',
    '&',
    "'",
    '=',
    '-',
    '0',
    '7',
    '_x0041_',
    '_',
    'x000D',
    '村',
    '𠮷',
    '\u3000',
  ),
  maxLength: 12,
});
const cellText = fc.oneof(
  { weight: 30, arbitrary: nasty },
  { weight: 15, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom('长'.repeat(40_000), '𠮷'.repeat(20_000)) },
);
const cellNumber = fc.option(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
);
const rowsArbitrary = fc.array(
  fc.tuple(cellText, cellNumber, cellText).map((row): CsvRow => row),
  { maxLength: 5 },
);
/** A workbook for each of a thousand would spend its time on ZIP: a workbook holds fifty tables. */
const tables = fc.array(rowsArbitrary, { minLength: 50, maxLength: 50 });

function shown(row: CsvRow): CsvRow {
  return row.map((cell) =>
    typeof cell === 'string' ? visibleText(cell).text.replaceAll('\r', '␍') : cell,
  );
}

describe('writeXlsx', () => {
  it('gives every row of 1,000 random tables back, text as text, and no formula', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (given) => {
        const { sheets } = await written(
          workbookOf(
            ...given.map((rows, index) => ({ name: `表${index}甲`, columns: COLUMNS, rows })),
          ),
        );
        for (const [index, rows] of given.entries()) {
          expect(rowsOfWorkbook(sheets, `表${index}甲`, COLUMNS)).toEqual(rows.map(shown));
        }
        const cells = sheets
          .flatMap(({ rows }) => rows.flat())
          .filter((cell) => cell !== undefined);
        expect(cells.filter(({ formula }) => formula)).toEqual([]);
        expect(cells.filter(({ type }) => type !== 'inlineStr' && type !== 'n')).toEqual([]);
        expect(Math.max(...cells.map(({ text }) => text.length))).toBeLessThanOrEqual(CELL_LIMIT);
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it('keeps the header in view with a filter, gives columns widths and text columns the format of text', async () => {
    const rows: CsvRow[] = [
      ['0007', 45_000, '13800138000'],
      ['', null, '一'.repeat(60)],
    ];
    const { sheets, rows: count } = await written(
      workbookOf({ name: '标注', columns: COLUMNS, rows }),
    );
    const [data, notes] = sheets;
    expect(sheets.map(({ name }) => name)).toEqual(['标注', '说明']);
    expect(data).toMatchObject({ frozenRows: 1, filter: 'A1:C1' });
    expect(data?.widths).toEqual([6, 6, 48]);
    expect(data?.rows[0]?.map((cell) => cell?.text)).toEqual(['甲', '数', '乙']);
    expect(data?.rows[1]).toEqual([
      { type: 'inlineStr', text: '0007', formula: false, format: 49 },
      { type: 'n', text: '45000', formula: false, format: 0 },
      { type: 'inlineStr', text: '13800138000', formula: false, format: 49 },
    ]);
    expect(data?.rows[2]?.[0]?.text ?? '').toBe('');
    expect(notes?.rows[0]?.map((cell) => cell?.text)).toEqual(['标注', '2 行']);
    expect(count).toBe(2);
  });

  it('shows the beginning of what is too long for a cell and keeps the whole', async () => {
    const long = `${'长'.repeat(CELL_LIMIT - CONTINUED.length - 1)}𠮷${'尾'.repeat(40_000)}`;
    const { sheets, replacedCharacters } = await written(
      workbookOf({ name: '标注', columns: COLUMNS, rows: [['甲', 1, long]] }),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['标注', '续页', '说明']);
    const cell = sheets[0]?.rows[1]?.[2]?.text ?? '';
    expect(cell.endsWith(CONTINUED)).toBe(true);
    // The pair that the cut would have split went to the other side whole.
    expect(cell.slice(0, -CONTINUED.length)).toBe(long.slice(0, CELL_LIMIT - CONTINUED.length - 1));
    expect(rowsOfWorkbook(sheets, '标注', COLUMNS)).toEqual([['甲', 1, long]]);
    expect(sheets[1]?.rows[1]?.slice(0, 4).map((one) => one?.text)).toEqual([
      '标注',
      '2',
      '3',
      '1',
    ]);
    expect(replacedCharacters).toBe(0);
  });

  it('goes on in a further sheet where one is full', async () => {
    const rows = Array.from({ length: 7 }, (_, at): CsvRow => [`第${at}行`, at, '']);
    const { sheets } = await written(workbookOf({ name: '标注', columns: COLUMNS, rows }), {
      rows: 4,
      continued: 0,
    });
    expect(sheets.map(({ name, rows: { length } }) => [name, length])).toEqual([
      ['标注', 4],
      ['标注 2', 4],
      ['标注 3', 2],
      ['说明', 1],
    ]);
    expect(rowsOfWorkbook(sheets, '标注', COLUMNS)).toEqual(rows);
  });

  it('refuses more long texts than it can keep for their sheet', async () => {
    const rows = Array.from({ length: 3 }, (): CsvRow => ['甲', 1, '长'.repeat(40_000)]);
    const workbook = workbookOf({ name: '标注', columns: COLUMNS, rows });
    await expect(written(workbook, { rows: 100, continued: 100_000 })).rejects.toMatchObject({
      code: 'E-WORKBOOK',
    });
  });

  it('counts what it shows as marks', async () => {
    const rows: CsvRow[] = [['a\0b\r\nc\ud800', 1, '']];
    const { sheets, replacedCharacters } = await written(
      workbookOf({ name: '甲', columns: COLUMNS, rows }),
    );
    expect(sheets[0]?.rows[1]?.[0]?.text).toBe('a␀b␍\nc\ufffd');
    expect(replacedCharacters).toBe(3);
  });

  it('leaves the old file where it is cancelled or the rows fail', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'a.xlsx');
    fs.writeFileSync(file, 'old');
    const stop = new AbortController();
    function* endless(): Generator<CsvRow> {
      for (let at = 0; ; at += 1) yield [`第${at}行`, at, ''];
    }
    const table: ExportTable = { name: '甲', columns: COLUMNS, rows: endless() };
    const job: ExportJob = {
      signal: stop.signal,
      onRows: (rows) => {
        if (rows > 2_000) stop.abort();
      },
    };
    await expect(writeXlsx(file, workbookOf(table), job)).rejects.toMatchObject({
      code: 'E-CANCELLED',
    });
    function* failing(): Generator<CsvRow> {
      yield ['一', 1, ''];
      throw new Error('rows');
    }
    const broken: ExportTable = { name: '甲', columns: COLUMNS, rows: failing() };
    await expect(writeXlsx(file, workbookOf(broken), QUIET)).rejects.toThrow('rows');
    expect(fs.readFileSync(file, 'utf8')).toBe('old');
    expect(fs.readdirSync(folder)).toEqual(['a.xlsx']);
  });
});

const office = findOffice();
if (office === null) console.warn(`skipped: ${NO_OFFICE}`);

describe.skipIf(office === null)('LibreOffice Calc', () => {
  const codes = [
    '0007',
    '13800138000',
    '123456789012345678',
    'Z109-WS·2011-Y-BGS-0001',
    '2-3',
    '2018-07-01',
    '3.20%',
    '1E5',
    '=1+1',
    '=HYPERLINK("http://x","y")',
    '@SUM(1)',
    '+86',
    '-1',
    'TRUE',
    '#N/A',
    '2019年6月3日',
    "'0007",
    '_x0041_',
    '茶园,"好"',
    '一\n二',
    '𠮷林镇',
  ];

  it('opens a workbook with every text as text, every number as a number and no formula', async () => {
    const rows = codes.map((code, index): CsvRow => [code, index + 0.5, `=${code}`]);
    const file = path.join(temporaryFolder(), 'a.xlsx');
    await writeXlsx(file, workbookOf({ name: '标注', columns: COLUMNS, rows }), QUIET);
    const cells = await openedByCalc('a.xlsx', fs.readFileSync(file));
    expect(cells.slice(1, rows.length + 1).map((row) => row.slice(0, 3))).toEqual(
      codes.map((code, index) => [
        { type: 'string', text: code },
        { type: 'float', text: String(index + 0.5) },
        { type: 'string', text: `=${code}` },
      ]),
    );
  }, 180_000);
});
