import type { CsvColumn, CsvRow } from '#core/export/csv-table.ts';

const NARROWEST = 6;
const WIDEST = 48;
/** Room for the button of the filter. */
const BUTTON = 3;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Widths of columns in characters of a spreadsheet, by their names and some of their rows. */
export function columnWidths(
  columns: readonly CsvColumn[],
  sample: readonly CsvRow[],
): readonly number[] {
  return columns.map(({ name }, index) => {
    let widest = widthOf(name) + BUTTON;
    for (const row of sample) {
      if (widest >= WIDEST) break;
      widest = Math.max(widest, widthOf(String(row[index] ?? '')) + 1);
    }
    return Math.min(WIDEST, Math.max(NARROWEST, widest));
  });
}

/** An ideograph is as wide as two letters. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text.slice(0, WIDEST)) width += WIDE.test(character) ? 2 : 1;
  return width;
}
