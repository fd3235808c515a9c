import type { Language } from '../app/preferences.ts';

/** What can be asked, by example: texts of the query language, which names its fields in either language. */
const TEXTS = {
  words: '扶贫车间 就业',
  phrase: '“一户一策”',
  or: '四个不摘 OR 防返贫',
  not: '合作社 NOT 分红',
  wildcard: '第?书记',
  title: { 'zh-CN': '题名:产业', en: 'title:产业' },
  medium: { 'zh-CN': '媒体:日报 驻村', en: 'medium:日报 驻村' },
  date: { 'zh-CN': '日期:2019..2020 光伏', en: 'date:2019..2020 光伏' },
  initiative: { 'zh-CN': '举措:积分 OR 主题:产业', en: 'initiative:积分 OR theme:产业' },
  figure: { 'zh-CN': '数据:>=100万元', en: 'figure:>=100万元' },
} as const satisfies Record<string, string | Record<Language, string>>;

export type Example = keyof typeof TEXTS;
export const EXAMPLES = Object.keys(TEXTS) as readonly Example[];

export function exampleIn(language: Language, example: Example): string {
  const text: string | Readonly<Record<Language, string>> = TEXTS[example];
  return typeof text === 'string' ? text : text[language];
}
