import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvRow, CsvTable } from '#core/export/csv-table.ts';
import { EXAMPLE_DATA } from '#core/export/example-data.ts';
import { annotationRows } from '#core/export/csv-rows.ts';
import { visibleText } from '#core/export/visible-marks.ts';
import { openedByCalc } from '../../../e2e/calc.ts';
import { findOffice, NO_OFFICE } from '../../../e2e/office.ts';
import { csvFile, readCsvFile } from './csv-file.ts';

const COLUMNS: CsvTable['columns'] = [
  { key: 'a', name: '甲', type: 'text' },
  { key: 'n', name: '数', type: 'number' },
  { key: 'b', name: '乙', type: 'text' },
];
const RISKY = /^[=+\-@\t\r\n\0＝＋－＠]/u;

const nasty = fc.string({
  unit: fc.constantFrom(
    '"',
    ',',
    '\r',
    '\n',
    '\r\n',
    "'",
    '=',
    '-',
    '\t',
    '\0',
    '0',
    '7',
    '村',
    '𠮷',
    ' ',
  ),
  maxLength: 12,
});
const cellText = fc.oneof(
  { weight: 20, arbitrary: nasty },
  { weight: 20, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constant('长'.repeat(40_000)) },
);
const cellNumber = fc.option(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
);
const rowsArbitrary = fc.array(
  fc.tuple(cellText, cellNumber, cellText).map((row): CsvRow => row),
  { maxLength: 6 },
);

/** Cells as they stand in the file, by a reader of our own that knows nothing but RFC 4180. */
function rawCells(text: string): readonly { readonly quoted: boolean; readonly cell: string }[][] {
  const records: { quoted: boolean; cell: string }[][] = [];
  let record: { quoted: boolean; cell: string }[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null) throw new Error('not RFC 4180');
    const [, inQuotes, bare = ''] = match;
    const quoted = inQuotes !== undefined;
    record.push({ quoted, cell: quoted ? inQuotes.replaceAll('""', '"') : bare });
    if (match[3] !== ',') {
      records.push(record);
      record = [];
    }
  }
  return records;
}

describe('csvFile', () => {
  it('writes exactly this in the excel profile', () => {
    const rows = [
      ['=SUM(A1)', 45_000, '他说"好"'],
      ['0007', null, '一\n二'],
      ['', -1.5, 'a,b'],
    ];
    expect(csvFile({ columns: COLUMNS, rows }, 'excel').text).toBe(
      '\ufeff甲,数,乙\r\n' +
        '"\'=SUM(A1)",45000,"他说""好"""\r\n' +
        '"\'0007",,"一\n二"\r\n' +
        '"",-1.5,"a,b"\r\n',
    );
  });

  it('gives every row back unchanged in the exact profile', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const { text, replacedCharacters } = csvFile({ columns: COLUMNS, rows }, 'exact');
        expect(replacedCharacters).toBe(0);
        expect(text.startsWith('\ufeff')).toBe(false);
        const bytes = new TextEncoder().encode(text);
        expect(readCsvFile(new TextDecoder().decode(bytes), COLUMNS, 'exact')).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives every row back in the excel profile, control characters as marks, and no risky cell', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const { text } = csvFile({ columns: COLUMNS, rows }, 'excel');
        const shown = rows.map((row) =>
          row.map((cell) => (typeof cell === 'string' ? visibleText(cell).text : cell)),
        );
        expect(readCsvFile(text, COLUMNS, 'excel')).toEqual(shown);
        const records = rawCells(text.slice(1));
        expect(records).toHaveLength(rows.length + 1);
        for (const record of records.slice(1)) {
          for (const { quoted, cell } of record) {
            if (quoted) expect(cell).not.toMatch(RISKY);
            else if (cell !== '') expect(Number.isFinite(Number(cell))).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('counts what it cannot write', () => {
    const table = { columns: COLUMNS, rows: [['a\0b\ud800', 1, 'c']] };
    expect(csvFile(table, 'excel')).toMatchObject({ replacedCharacters: 2 });
    expect(csvFile(table, 'excel').text).toContain('a␀b\ufffd');
    expect(csvFile(table, 'exact')).toMatchObject({ replacedCharacters: 1 });
    expect(csvFile(table, 'exact').text).toContain('a\0b\ufffd');
  });

  it('refuses a cell that is not of its type', () => {
    expect(() => csvFile({ columns: COLUMNS, rows: [['a', Number.NaN, 'b']] }, 'exact')).toThrow(
      RangeError,
    );
    expect(() => csvFile({ columns: COLUMNS, rows: [['a', '1', 'b']] }, 'exact')).toThrow(
      TypeError,
    );
    expect(() => csvFile({ columns: COLUMNS, rows: [['a', 1]] }, 'exact')).toThrow(TypeError);
  });
});

const office = findOffice();
if (office === null) console.warn(`skipped: ${NO_OFFICE}`);

describe.skipIf(office === null)('LibreOffice Calc', () => {
  const codes = [
    '0007',
    '13800138000',
    '123456789012345678',
    '2-3',
    '10-20',
    '2018-07',
    '3.20%',
    '1E5',
    '=1+1',
    '@x',
    '+86',
    '-1',
    'TRUE',
    '2018-07-01',
    '2026-11-03T08:05:00+08:00',
    '1/2',
    '2019年6月3日',
    '１２３',
    '茶园,"好"',
    '一\n二',
  ];
  const table: CsvTable = {
    columns: COLUMNS,
    rows: codes.map((code, index) => [code, index + 0.5, `=${code}`]),
  };

  it('opens the excel profile by default with every text as text and every number as a number', async () => {
    const cells = await openedByCalc('table.csv', csvFile(table, 'excel').text);
    expect(cells.slice(1)).toEqual(
      codes.map((code, index) => [
        { type: 'string', text: readCsvGuard(code) },
        { type: 'float', text: String(index + 0.5) },
        { type: 'string', text: `'=${code}` },
      ]),
    );
  }, 180_000);

  it('opens the exact profile with quoted fields as text: nothing is changed, nothing runs', async () => {
    const cells = await openedByCalc(
      'table.csv',
      csvFile(table, 'exact').text,
      'CSV:44,34,76,1,,0,true',
    );
    expect(cells.slice(1)).toEqual(
      codes.map((code, index) => [
        { type: 'string', text: code },
        { type: 'float', text: String(index + 0.5) },
        { type: 'string', text: `=${code}` },
      ]),
    );
  }, 180_000);

  it('opens the annotations of the example without a formula', async () => {
    const rows = annotationRows(EXAMPLE_DATA);
    const cells = await openedByCalc('table.csv', csvFile(rows, 'excel').text);
    expect(cells).toHaveLength(rows.rows.length + 1);
    expect(cells.flat().filter((cell) => cell.type === 'formula')).toEqual([]);
    expect(cells[1]?.[0]).toEqual({ type: 'string', text: 'juanzong-annotations/3' });
  }, 180_000);
});

function readCsvGuard(code: string): string {
  const line = csvFile({ columns: COLUMNS.slice(0, 1), rows: [[code]] }, 'excel').text;
  return rawCells(line.slice(1))[1]?.[0]?.cell ?? '';
}
