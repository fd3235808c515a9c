import type { ReadChart } from '#core/report/verify/read-document.ts';
import { attributeOf, readXml } from './xml.ts';

/** The data that a native chart shows: the values kept in its own part (ECMA-376 Part 1, 21.2.2.150). */
export function readChart(bytes: Uint8Array, filename: string): ReadChart {
  const series: { name: string; values: number[]; categories: string[] }[] = [];
  const open: string[] = [];
  let index = 0;
  let text = '';
  readXml(bytes, filename, {
    open: (tag) => {
      open.push(tag.local);
      text = '';
      if (tag.local === 'ser') series.push({ name: '', values: [], categories: [] });
      if (tag.local === 'pt') index = Number(attributeOf(tag, 'idx'));
    },
    close: (tag) => {
      open.pop();
      const current = series.at(-1);
      if (tag.local !== 'v' || current === undefined || !open.includes('ser')) return;
      if (open.includes('tx')) current.name = text;
      else if (open.includes('cat')) current.categories[index] = text;
      else if (open.includes('val')) current.values[index] = Number(text);
    },
    text: (piece) => {
      text += piece;
    },
  });
  return {
    categories: Array.from(series[0]?.categories ?? [], (category) => category),
    series: series.map(({ name, values }) => ({
      name,
      values: Array.from(values, (value) => value),
    })),
  };
}
