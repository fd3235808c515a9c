import { assertNever } from '../assert-never.ts';
import type { PartBody } from './printed.ts';

/** One line of a report that can change by itself; `key` finds it again in another state of its block. */
export interface PartLine {
  readonly key: string;
  readonly text: string;
}

/** What a reader sees of a part, line by line. */
export function linesOf(part: PartBody): readonly PartLine[] {
  switch (part.kind) {
    case 'heading':
      return [{ key: `heading ${part.text}`, text: part.text }];
    case 'paragraph':
      return [{ key: `paragraph ${part.text}`, text: part.text }];
    case 'quotation':
      return [{ key: part.mark, text: `${part.text} —— ${part.sourceLine}` }];
    case 'figures':
      return part.groups.flatMap(({ name, rows }) =>
        rows.map((row) => ({
          key: `${name} ${row.mark}`,
          text: [row.measure, row.quote, row.normalised, row.place, row.time, row.sourceLine]
            .filter((cell) => cell !== '')
            .join('，'),
        })),
      );
    case 'pivot':
      return part.rows.map(({ name, cells, total }) => ({
        key: `row ${name}`,
        text: `${name}：${cells.map((cell, at) => `${part.columns[at] ?? ''} ${cell}`).join('，')}，合计 ${total}`,
      }));
    case 'chart':
      return part.series.map(({ name, values }) => ({
        key: `series ${name}`,
        text: `${name}：${values.map((value, at) => `${part.categories[at] ?? ''} ${value}`).join('，')}`,
      }));
    case 'article':
      return [
        { key: `${part.mark} title`, text: part.title },
        ...part.paragraphs.map(({ text }, at) => ({ key: `${part.mark} ${at}`, text })),
        { key: `${part.mark} source`, text: part.sourceLine },
      ];
    case 'sources':
      return part.entries.map((entry) => ({
        key: entry.mark,
        text: `${entry.sourceLine}，${entry.filename}`,
      }));
    case 'contents':
      return [{ key: 'contents', text: `目录（${part.depth}级）` }];
    case 'page-break':
      return [];
    default:
      return assertNever(part, 'part');
  }
}
