import type { DataFilter } from '#core/export/filter.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { CONTINUATION_SHEET } from './workbook.ts';

/** What the sheet 说明 says of the tables beside it: where from, when, limited to what, in which version. */
export function workbookNotes(
  about: {
    readonly archiveName: string;
    readonly exportedAt: string;
    readonly filter: DataFilter;
    readonly initiatives: readonly Initiative[];
  },
  tables: readonly { readonly name: string; readonly format: string; readonly rows: number }[],
): readonly (readonly [name: string, value: string])[] {
  return [
    ['档案库', about.archiveName],
    ['导出时间', about.exportedAt],
    ['范围', scopeOf(about.filter, about.initiatives)],
    ...tables.map(({ name, format, rows }) => [name, `${rows} 行，格式 ${format}`] as const),
    ['单元格', '文字列一律为文本，编号、档号、电话和百分比按原样；数值列为数字。没有公式。'],
    ['过长文字', `超过 32767 个字符的单元格只显示开头，全文分段列在“${CONTINUATION_SHEET}”。`],
    ['控制字符', '单元格容不下的控制字符以可见符号代替（␀、␍ 等）。'],
  ];
}

function scopeOf(filter: DataFilter, initiatives: readonly Initiative[]): string {
  const { articleIds, initiative, place, from, to, query = '' } = filter;
  const label = initiatives.find(({ id }) => id === initiative)?.prefLabel ?? initiative;
  const parts = [
    ...(articleIds?.length ? [`选定的 ${articleIds.length} 篇`] : []),
    ...(label ? [`举措：${label}`] : []),
    ...(place ? [`地区：${place}`] : []),
    ...(from ? [`刊发不早于 ${from}`] : []),
    ...(to ? [`刊发不晚于 ${to}`] : []),
    ...(query.trim() === '' ? [] : [`检索：${query}`]),
  ];
  return parts.length === 0 ? '全部' : parts.join('；');
}
