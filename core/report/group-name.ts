import { assertNever } from '../assert-never.ts';
import type { Dimension } from './dimension.ts';

/** What things are counted and grouped by, as tables and axes of a report call it. */
export const GROUPING_NAMES: Readonly<Record<Dimension, string>> = {
  theme: '主题',
  initiative: '举措',
  level: '举措层级',
  place: '地区',
  medium: '媒体',
  mediaLevel: '媒体级别',
  year: '年份',
  quarter: '季度',
  month: '月份',
};

/**
 * What a group is called in a report; `''` is what nobody knows. Of an initiative the key is its label.
 *
 * `month, 2019-06 → 2019年6月`, `mediaLevel, 省 → 省级媒体`, `place, '' → 地区不详`
 */
export function groupName(grouping: Dimension, key: string): string {
  switch (grouping) {
    case 'theme':
      return key === '' ? '未分主题' : key;
    case 'initiative':
      return key;
    case 'level':
      return key === '' ? '层级未定' : `${key}级`;
    case 'place':
      return key === '' ? '地区不详' : key;
    case 'medium':
      return key === '' ? '媒体不详' : key;
    case 'mediaLevel':
      if (key === '') return '媒体级别不详';
      return /^[省市县]$/u.test(key) ? `${key}级媒体` : `${key}媒体`;
    case 'year':
    case 'quarter':
    case 'month':
      return periodName(key);
    default:
      return assertNever(grouping, 'grouping');
  }
}

function periodName(key: string): string {
  const found = /^(\d{4})(?:-(?:Q(\d)|(\d{1,2})))?$/u.exec(key);
  if (found === null) return '时间不详';
  const [, year = '', quarter, month] = found;
  if (quarter !== undefined) return `${year}年第${'一二三四'.charAt(Number(quarter) - 1)}季度`;
  return month === undefined ? `${year}年` : `${year}年${Number(month)}月`;
}
