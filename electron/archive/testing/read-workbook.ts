import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { CsvColumn, CsvRow } from '#core/export/csv-table.ts';
import { CONTINUATION_SHEET } from '../export/workbook.ts';

/** A cell as it stands in the file. */
export interface ReadCell {
  /** `inlineStr` or `n`, as the file says. */
  readonly type: string;
  readonly text: string;
  readonly formula: boolean;
  /** Number format by its id: 49 is text (ECMA-376 18.8.30). */
  readonly format: number;
}

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly (ReadCell | undefined)[])[];
  /** Rows that stay in view, the range of the filter, and the widths of the columns. */
  readonly frozenRows: number;
  readonly filter: string;
  readonly widths: readonly number[];
}

/** Reads a workbook with nothing but ZIP, XML and ECMA-376: it knows nothing of who wrote it. */
export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = unzipSync(bytes);
  const textOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const targets = new Map<string, string>();
  eachTag(textOf('xl/_rels/workbook.xml.rels'), (name, attributes) => {
    if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
  });
  const formats: number[] = [];
  let inFormats = false;
  eachTag(textOf('xl/styles.xml'), (name, attributes) => {
    if (name === 'cellXfs' || name === 'cellStyles') inFormats = name === 'cellXfs';
    if (name === 'xf' && inFormats) formats.push(Number(attributes['numFmtId']));
  });
  const sheets: ReadSheet[] = [];
  eachTag(textOf('xl/workbook.xml'), (name, attributes) => {
    if (name !== 'sheet') return;
    const target = (targets.get(attributes['r:id'] ?? '') ?? '').replace(/^\/?(?:xl\/)?/u, '');
    sheets.push(readSheet(attributes['name'] ?? '', textOf(`xl/${target}`), formats));
  });
  return sheets;
}

/** The rows of the tables that a workbook holds, texts that were too long for a cell put together again. */
export function rowsOfWorkbook(
  sheets: readonly ReadSheet[],
  name: string,
  columns: readonly CsvColumn[],
): readonly CsvRow[] {
  const whole = new Map<string, string>();
  const continued = sheets.find((sheet) => sheet.name === CONTINUATION_SHEET);
  for (const row of continued?.rows.slice(1) ?? []) {
    const [sheet, at, column, , text] = row.map((cell) => cell?.text ?? '');
    const place = `${sheet} ${at} ${column}`;
    whole.set(place, (whole.get(place) ?? '') + text);
  }
  return sheets
    .filter((sheet) => sheet.name === name || sheet.name.startsWith(`${name} `))
    .flatMap((sheet) =>
      sheet.rows.slice(1).map((row, index) =>
        columns.map(({ type }, at) => {
          const cell = row[at];
          if (type === 'number') return cell === undefined ? null : Number(cell.text);
          return whole.get(`${sheet.name} ${index + 2} ${at + 1}`) ?? cell?.text ?? '';
        }),
      ),
    );
}

function readSheet(name: string, xml: string, formats: readonly number[]): ReadSheet {
  const rows: (ReadCell | undefined)[][] = [];
  const widths: number[] = [];
  let frozenRows = 0;
  let filter = '';
  let cell: { ref: string; type: string; text: string; formula: boolean; format: number } | null =
    null;
  let inText = false;
  let piece = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name: tag, attributes }) => {
    const of = (key: string): string => attributes[key] ?? '';
    if (tag === 'pane' && of('state') === 'frozen') frozenRows = Number(of('ySplit'));
    if (tag === 'autoFilter') filter = of('ref');
    if (tag === 'col') {
      for (let at = Number(of('min')); at <= Number(of('max')); at += 1)
        widths[at - 1] = Number(of('width'));
    }
    // A row says its number; empty ones in between need not stand there.
    if (tag === 'row') while (rows.length < Number(of('r'))) rows.push([]);
    if (tag === 'c') {
      const format = formats[Number(of('s') || '0')] ?? 0;
      cell = { ref: of('r'), type: of('t') || 'n', text: '', formula: false, format };
    }
    if (tag === 'f' && cell) cell.formula = true;
    inText = tag === 't' || tag === 'v';
  });
  const add = (text: string): void => {
    if (inText) piece += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name: tag }) => {
    if (tag === 't' || tag === 'v') {
      inText = false;
      if (cell) cell.text += unescaped(piece);
      piece = '';
    }
    if (tag !== 'c' || !cell) return;
    const { ref, ...read } = cell;
    const row = rows.at(-1);
    if (row) row[columnOf(ref)] = read;
    cell = null;
  });
  parser.write(xml).close();
  return { name, rows, frozenRows, filter, widths };
}

/** `_x0041_` is how a cell writes what XML cannot (ECMA-376 22.9.2.19, ST_Xstring). */
function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function columnOf(ref: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/u.exec(ref)?.[0] ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function eachTag(
  xml: string,
  visit: (name: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => visit(name, attributes));
  parser.write(xml).close();
}
