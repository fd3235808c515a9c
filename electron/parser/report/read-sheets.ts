import { AppError } from '#core/error/app-error.ts';
import type { ReadSheet } from '#core/report/verify/verify-table.ts';
import type { Package } from './package.ts';
import { relationsOf } from './relations.ts';
import { attributeOf, readXml } from './xml.ts';

/** What a workbook of a report holds at most; a sheet has 1,048,576 rows. */
const MAX_COLUMNS = 1000;

/**
 * Reads the sheets of an unpacked .xlsx as text, whichever program saved it last: numbers as they are
 * kept, formulas by the value that they last had, dates and formats left aside.
 *
 * Errors: `E-NOREPORT` where it is no workbook, `E-PACKAGE` where it is damaged.
 */
export function readSheets(parts: Package, filename: string): readonly ReadSheet[] {
  const main = relationsOf(parts, '', filename).find(({ type }) => type === 'officeDocument');
  const workbook = main === undefined ? undefined : parts[main.target];
  if (main === undefined || workbook === undefined) throw new AppError('E-NOREPORT', { filename });
  const relations = relationsOf(parts, main.target, filename);
  const shared = parts[relations.find(({ type }) => type === 'sharedStrings')?.target ?? ''];
  const strings = shared === undefined ? [] : sharedStrings(shared, filename);
  const sheets: { readonly name: string; readonly id: string }[] = [];
  readXml(workbook, filename, {
    open: (tag) => {
      if (tag.local !== 'sheet') return;
      const id = Object.values(tag.attributes).find(
        ({ local, prefix }) => local === 'id' && prefix !== '',
      );
      sheets.push({ name: attributeOf(tag, 'name'), id: id?.value ?? '' });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return sheets.flatMap(({ name, id }) => {
    const bytes = parts[relations.find((one) => one.id === id)?.target ?? ''];
    return bytes === undefined ? [] : [{ name, rows: rowsOf(bytes, strings, filename) }];
  });
}

function sharedStrings(bytes: Uint8Array, filename: string): readonly string[] {
  const found: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = 0;
  readXml(bytes, filename, {
    open: ({ local }) => {
      if (local === 'si') text = '';
      if (local === 'rPh') phonetic += 1;
      inText = local === 't';
    },
    close: ({ local }) => {
      if (local === 'si') found.push(unescaped(text));
      if (local === 'rPh') phonetic -= 1;
      if (local === 't') inText = false;
    },
    text: (piece) => {
      if (inText && phonetic === 0) text += piece;
    },
  });
  return found;
}

function rowsOf(
  bytes: Uint8Array,
  strings: readonly string[],
  filename: string,
): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let column = 0;
  let type = '';
  let text = '';
  let kept = false;
  readXml(bytes, filename, {
    open: (tag) => {
      const { local } = tag;
      if (local === 'row') {
        row = [];
        column = 0;
      } else if (local === 'c') {
        const reference = /^[A-Z]{1,3}/u.exec(attributeOf(tag, 'r'))?.[0];
        if (reference !== undefined) column = columnOf(reference);
        type = attributeOf(tag, 't');
        text = '';
      }
      kept = local === 'v' || local === 't';
    },
    close: ({ local }) => {
      if (local === 'v' || local === 't') kept = false;
      if (local === 'c') {
        if (column < MAX_COLUMNS) {
          while (row.length < column) row.push('');
          row[column] = type === 's' ? (strings[Number(text)] ?? '') : unescaped(text);
        }
        column += 1;
      }
      if (local === 'row') rows.push(row);
    },
    text: (piece) => {
      if (kept) text += piece;
    },
  });
  return rows;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

/** `_x000D_` is how a workbook writes a character that XML cannot (ECMA-376 Part 1, 22.9.2.19). */
function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9A-F]{4})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
