import type { PrintedReport } from '#core/report/printed.ts';
export interface ChartPicture {
  readonly png: Uint8Array;
  /** Height in parts of the width. */
  readonly ratio: number;
}
/**
 * Pictures of the charts of a report that are not to be Word's own, or that Word has no form for: who
 * stands with whom is a shaded table. By their marks.
 *
 * Errors: `E-NOFONT` where pictures were asked for and this machine has no Chinese font to draw them
 * with; where only the shaded table needs one it becomes bars.
 */
export declare function chartPictures({
  parts,
  front,
}: PrintedReport): Promise<ReadonlyMap<string, ChartPicture>>;
