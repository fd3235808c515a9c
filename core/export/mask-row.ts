import type { Masker } from '../report/mask.ts';
import type { CsvColumn, CsvRow } from './csv-table.ts';

/** What names a thing to programs, and is no text. */
const NO_TEXT = /^(?:format|spans|sha256|createdAt|publishedOn|rule|referenceCode)$|Id$/u;

/** A row with private persons masked in its texts; ids, numbers and places in the source stay. */
export function maskRow(
  columns: readonly CsvColumn[],
  row: CsvRow,
  masker: Masker,
  articleId: string,
): CsvRow {
  return row.map((cell, index) => {
    const column = columns[index];
    if (typeof cell !== 'string' || column === undefined || NO_TEXT.test(column.key)) return cell;
    return masker.mask(cell, articleId).text;
  });
}
