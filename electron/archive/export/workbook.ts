import { once } from 'node:events';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { AppError } from '#core/error/app-error.ts';
import type { CsvColumn, CsvRow, ExportTable } from '#core/export/csv-table.ts';
import { checkedCell } from '#core/export/csv-text.ts';
import { visibleText } from '#core/export/visible-marks.ts';
import { splitsSurrogatePair } from '#core/text/span.ts';
import { columnWidths } from './column-widths.ts';
import { batchesOf, writeHashed, type ExportJob, type Written } from './table-stream.ts';
import type { WorkbookWriter } from '@cj-tech-master/excelts';

/** One workbook: a sheet for each table, and one that says what they are. */
export interface Workbook {
  readonly tables: readonly ExportTable[];
  /** Lines of the sheet 说明; asked for when the rows of all tables are written. */
  readonly notes: (rows: readonly number[]) => readonly (readonly [name: string, value: string])[];
  readonly author: string;
  readonly createdAt: Date;
}

/** Code units that a cell holds (Excel specifications and limits). */
export const CELL_LIMIT = 32_767;
export const CONTINUED = '…〔全文见“续页”〕';
export const CONTINUATION_SHEET = '续页';
export const NOTES_SHEET = '说明';
const CONTINUATION_COLUMNS: readonly CsvColumn[] = [
  { key: 'sheet', name: '工作表', type: 'text' },
  { key: 'row', name: '行', type: 'number' },
  { key: 'column', name: '列', type: 'number' },
  { key: 'part', name: '段', type: 'number' },
  { key: 'text', name: '文字', type: 'text' },
];
/** A row takes a tenth of a millisecond: more at a time would hold up everybody else. */
const BATCH = 64;
/** Rows of a sheet, its header included; code units of the texts that are too long for a cell, which wait in memory for their own sheet. */
const LIMITS = { rows: 1_048_576, continued: 64_000_000 };

/**
 * Writes tables as one Excel workbook, row by row: memory does not grow with the tables.
 *
 * Text columns are text whatever they look like, also for who types into them later; number columns
 * are numbers; nothing is ever a formula, because text is written as inline strings (ECMA-376 18.3.1.53).
 * The header row is bold, stays in view and filters. A text of more than 32,767 code units shows its
 * beginning and stands whole, in parts, on the sheet 续页; a table of more than 1,048,575 rows goes
 * on in a further sheet. Control characters and carriage returns, which a cell cannot hold, are
 * shown as marks and counted.
 *
 * Errors: `E-CANCELLED`, `E-WORKBOOK` where the long texts are too many, `E-DISKFULL`, `E-READONLY`,
 * `E-WRITE`, and what the rows throw.
 */
export async function writeXlsx(
  file: string,
  workbook: Workbook,
  job: ExportJob,
  limits = LIMITS,
): Promise<Written> {
  // Half a second to load: only who writes a workbook waits for it.
  const { WorkbookWriter } = await import('@cj-tech-master/excelts');
  const out = new PassThrough({ highWaterMark: 1024 * 1024 });
  const stop = new AbortController();
  const writer = new WorkbookWriter({
    stream: out,
    useStyles: true,
    creator: workbook.author,
    lastModifiedBy: workbook.author,
    created: workbook.createdAt,
  });
  const sheets = new Sheets(writer, path.basename(file), limits);
  const breathe = async (): Promise<void> => {
    if (out.destroyed) throw new AppError('E-CANCELLED');
    if (out.writableNeedDrain) await once(out, 'drain', { signal: stop.signal });
  };
  const produce = async (): Promise<void> => {
    for (const table of workbook.tables) await sheets.add(table, job, breathe);
    await sheets.addContinuations(job, breathe);
    sheets.addNotes(workbook.notes(sheets.rows));
    await writer.commit();
  };
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const produced = produce().catch((error: unknown) => {
      out.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    try {
      for await (const chunk of out) yield chunk as Uint8Array;
      await produced;
    } finally {
      stop.abort();
      out.destroy();
    }
  }
  const written = await writeHashed(file, bytes());
  const rows = sheets.rows.reduce((sum, one) => sum + one, 0);
  return { ...written, rows, replacedCharacters: sheets.replaced };
}

type Sheet = ReturnType<WorkbookWriter['addWorksheet']>;
type XlsxCell = { readonly richText: { readonly text: string }[] } | number | null;

class Sheets {
  /** Rows of each table so far. */
  readonly rows: number[] = [];
  replaced = 0;
  readonly #writer: WorkbookWriter;
  readonly #filename: string;
  readonly #limits: typeof LIMITS;
  readonly #names = new Set<string>();
  readonly #continued: CsvRow[] = [];
  #continuedLength = 0;

  constructor(writer: WorkbookWriter, filename: string, limits: typeof LIMITS) {
    this.#writer = writer;
    this.#filename = filename;
    this.#limits = limits;
  }

  async add(table: ExportTable, job: ExportJob, breathe: () => Promise<void>): Promise<void> {
    const { columns } = table;
    const firstText = columns.findIndex(({ type }) => type === 'text');
    const at = this.rows.length;
    this.rows.push(0);
    let sheet: Sheet | null = null;
    let inSheet = 0;
    let widths: readonly number[] = [];
    let name = '';
    for await (const batch of batchesOf(table.rows, job, BATCH)) {
      if (sheet === null) widths = columnWidths(columns, batch);
      for (const row of batch) {
        if (sheet === null || inSheet >= this.#limits.rows) {
          if (sheet !== null) sheet.commit();
          name = this.#nameOf(table.name);
          sheet = this.#begin(name, columns, widths);
          inSheet = 1;
        }
        inSheet += 1;
        const place = { name, row: inSheet };
        const cells: XlsxCell[] = columns.map((column, index) =>
          this.#cell(column, row[index], place, index),
        );
        // A row in which nothing stands would not be written.
        if (firstText !== -1 && !cells.some((cell) => cell !== null)) cells[firstText] = inline('');
        const added = sheet.addRow(cells);
        // One object for all: left to itself the library makes a style for each cell, and remembers it.
        added.eachCell((cell, number) => {
          cell.style = columns[number - 1]?.type === 'number' ? NUMBER_STYLE : TEXT_STYLE;
        });
        added.commit();
      }
      const written = (this.rows[at] ?? 0) + batch.length;
      this.rows[at] = written;
      job.onRows(written);
      await breathe();
    }
    if (sheet === null) {
      sheet = this.#begin(this.#nameOf(table.name), columns, columnWidths(columns, []));
    }
    sheet.commit();
  }

  /** The whole texts of what was too long for its cell, in parts that are not. */
  async addContinuations(job: ExportJob, breathe: () => Promise<void>): Promise<void> {
    if (this.#continued.length === 0) return;
    const rows = this.#continued.splice(0);
    const counted = this.rows.length;
    const silent = { ...job, onRows: () => undefined };
    const table = { name: CONTINUATION_SHEET, columns: CONTINUATION_COLUMNS, rows };
    await this.add(table, silent, breathe);
    this.rows.length = counted;
  }

  addNotes(notes: readonly (readonly [string, string])[]): void {
    const sheet = this.#writer.addWorksheet(this.#nameOf(NOTES_SHEET));
    sheet.columns = [
      { width: 16, style: { numFmt: '@', font: { bold: true } } },
      { width: 80, style: { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } } },
    ];
    for (const note of notes) {
      sheet.addRow(note.map((text) => inline(this.#shown(text)))).commit();
    }
    sheet.commit();
  }

  #begin(name: string, columns: readonly CsvColumn[], widths: readonly number[]): Sheet {
    const sheet = this.#writer.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    sheet.columns = columns.map(({ type }, index) => ({
      width: widths[index] ?? 12,
      // `@` is text: what somebody types into the column later stays as it was typed, too.
      style: type === 'text' ? TEXT_STYLE : NUMBER_STYLE,
    }));
    sheet.autoFilter = `A1:${columnName(columns.length)}1`;
    const header = sheet.addRow(columns.map((column) => inline(this.#shown(column.name))));
    header.eachCell((cell) => {
      cell.style = HEADER_STYLE;
    });
    header.commit();
    return sheet;
  }

  #cell(
    column: CsvColumn,
    given: CsvRow[number] | undefined,
    place: { readonly name: string; readonly row: number },
    index: number,
  ): XlsxCell {
    const cell = checkedCell(column, given);
    if (typeof cell !== 'string') return cell;
    // An empty cell, so that the filter counts it among the blanks.
    if (cell === '') return null;
    const shown = this.#shown(cell);
    if (shown.length <= CELL_LIMIT) return inline(shown);
    this.#continuedLength += shown.length;
    if (this.#continuedLength > this.#limits.continued) {
      throw new AppError('E-WORKBOOK', { filename: this.#filename });
    }
    partsOf(shown, CELL_LIMIT).forEach((part, at) => {
      this.#continued.push([place.name, place.row, index + 1, at + 1, part]);
    });
    return inline((partsOf(shown, CELL_LIMIT - CONTINUED.length)[0] ?? '') + CONTINUED);
  }

  /** What a cell can hold of a text. A lone CR would be read as a line feed, one before LF would vanish (XML 1.0, 2.11). */
  #shown(given: string): string {
    const { text, replaced } = visibleText(given);
    this.replaced += replaced;
    if (!text.includes('\r')) return text;
    return text.replaceAll('\r', () => {
      this.replaced += 1;
      return '␍';
    });
  }

  #nameOf(wanted: string): string {
    const base = wanted.replaceAll(/[[\]:*?/\\]/gu, ' ').slice(0, 25);
    let name = base;
    for (let at = 2; this.#names.has(name); at += 1) name = `${base} ${at}`;
    this.#names.add(name);
    return name;
  }
}

const TEXT_STYLE = { numFmt: '@' };
const NUMBER_STYLE = { numFmt: 'General' };
const HEADER_STYLE = {
  numFmt: '@',
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8E4DA' } },
} as const;

/**
 * Rich text: only so does the library write an inline string; a plain one it would write as the
 * result of a formula. What looks like an escape (`_x0041_`, ECMA-376 22.9.2.19) begins a run of its
 * own, because of two that share a `_` the library escapes only the first.
 */
function inline(text: string): { readonly richText: { readonly text: string }[] } {
  const runs = text.includes('_x') ? text.split(/(?=_x[\da-f]{4}_)/iu) : [text];
  return { richText: runs.map((run) => ({ text: run })) };
}

/** 1 → A, 27 → AA. */
function columnName(number: number): string {
  let name = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function partsOf(text: string, length: number): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + length);
    if (end < text.length && splitsSurrogatePair(text, end)) end -= 1;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}
