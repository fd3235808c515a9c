import type { ReadSheet } from '#core/report/verify/verify-table.ts';
import type { Package } from './package.ts';
/**
 * Reads the sheets of an unpacked .xlsx as text, whichever program saved it last: numbers as they are
 * kept, formulas by the value that they last had, dates and formats left aside.
 *
 * Errors: `E-NOREPORT` where it is no workbook, `E-PACKAGE` where it is damaged.
 */
export declare function readSheets(parts: Package, filename: string): readonly ReadSheet[];
