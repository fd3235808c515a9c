import { type FileChild } from 'docx';
import type { Inline } from './inline.ts';
import type { Setting } from './setting.ts';
export interface TableColumn {
  readonly name: string;
  /** Share of the width of the text, in hundredths. */
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
}
export interface Cell {
  readonly children: readonly Inline[];
  /** What they say, by which the height of the row is reckoned. */
  readonly text: string;
}
export type TableLine =
  | {
      readonly kind: 'row';
      readonly cells: readonly Cell[];
    }
  /** A line over the whole width that names the rows below it. */
  | {
      readonly kind: 'group';
      readonly name: string;
    };
/**
 * A table over the whole width of the text. Its head is repeated on each page, no row is split over
 * two, a group stays with its first row. Rows are as high in every program.
 */
export declare function ruledTable(
  setting: Setting,
  columns: readonly TableColumn[],
  lines: readonly TableLine[],
): FileChild;
