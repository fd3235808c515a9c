import { AppError } from '#core/error/app-error.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import { chartPng } from '../chart/png.ts';
import { chartPicture } from '../report-charts.ts';

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
export async function chartPictures({
  parts,
  front,
}: PrintedReport): Promise<ReadonlyMap<string, ChartPicture>> {
  const asked = front.charts === 'picture';
  const pictures = new Map<string, ChartPicture>();
  for (const part of parts) {
    if (part.kind !== 'chart' || part.series.length === 0) continue;
    if (!asked && part.chart !== 'cooccurrence') continue;
    try {
      const { png, pixelWidth, pixelHeight } = await chartPng(await chartPicture(part));
      pictures.set(part.mark, { png, ratio: pixelHeight / pixelWidth });
    } catch (error) {
      if (!asked && error instanceof AppError && error.code === 'E-NOFONT') return pictures;
      throw error;
    }
  }
  return pictures;
}
