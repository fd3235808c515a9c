import { AppError } from '#core/error/app-error.ts';
import type { ChartSpec } from '#core/report/chart-spec.ts';
import type { PrintedChart, PrintedReport } from '#core/report/printed.ts';
import { chartPng } from '../chart/png.ts';
import { chartSvg } from '../chart/svg.ts';

export interface ChartPicture {
  readonly png: Uint8Array;
  /** Height in parts of the width. */
  readonly ratio: number;
}

/** CSS pixels of the text block of a page. */
const WIDTH = 590;

/**
 * Pictures of the charts of a report that Word has no native form for: who stands with whom is a
 * shaded table. By their marks; none where this machine has no Chinese font to draw them with.
 */
export async function chartPictures({
  parts,
}: PrintedReport): Promise<ReadonlyMap<string, ChartPicture>> {
  const pictures = new Map<string, ChartPicture>();
  for (const part of parts) {
    if (part.kind !== 'chart' || part.chart !== 'cooccurrence' || part.series.length === 0)
      continue;
    const svg = await chartSvg(heatOf(part), { width: WIDTH, framed: false, empty: part.note });
    try {
      const { png, pixelWidth, pixelHeight } = await chartPng(svg);
      pictures.set(part.mark, { png, ratio: pixelHeight / pixelWidth });
    } catch (error) {
      if (error instanceof AppError && error.code === 'E-NOFONT') return pictures;
      throw error;
    }
  }
  return pictures;
}

function heatOf({ chart, caption, categories, series, note }: PrintedChart): ChartSpec {
  const name = '举措';
  return {
    chart,
    form: 'heat',
    title: caption,
    categories: {
      dimension: 'initiative',
      name,
      members: categories.map((label, index) => ({
        key: String(index),
        label,
        short: label,
        group: '',
      })),
    },
    series: {
      dimension: 'initiative',
      name,
      // An initiative with itself counts nothing.
      members: series.map((one, at) => ({
        key: String(at),
        name: one.name,
        values: one.values.map((value, index) => (categories[index] === one.name ? null : value)),
      })),
    },
    valueName: '',
    unit: '',
    additive: false,
    note,
    summary: note,
  };
}
