import { displayTitle, type ArticleRecord } from '../export/export-data.ts';

type Described = Pick<
  ArticleRecord,
  'title' | 'suppliedTitle' | 'filename' | 'medium' | 'publishedOn' | 'page' | 'inferred'
>;

/**
 * Where a quotation comes from, in one line: `《题名》，媒体，日期，版次`.
 *
 * What nobody knows and what is not printed stands in `[ ]` (DA/T 22-2000, 5.5.1.4): a title made
 * by us without 《》, `[媒体不详]`, `[日期不详]`, `[版次不详]`.
 */
export function sourceLine(article: Described): string {
  return [
    titleInMarks(article),
    bracketed('medium', article.medium === '' ? '[媒体不详]' : article.medium),
    bracketed('publishedOn', printedDate(article.publishedOn)),
    bracketed('page', printedPage(article.page ?? '')),
  ].join('，');

  function bracketed(field: string, printed: string): string {
    const bare = printed.startsWith('[') || article.inferred?.includes(field) !== true;
    return bare ? printed : `[${printed}]`;
  }
}

/** `《题名》`; a title made by us stays in its `[ ]` alone. */
export function titleInMarks(
  article: Pick<ArticleRecord, 'title' | 'suppliedTitle' | 'filename'>,
): string {
  const title = displayTitle(article);
  return article.title === null || article.title === '' ? title : `《${title}》`;
}

/**
 * A calendar date as documents print it: full year, no zero padding (GB/T 9704-2012, 7.3.5.4).
 * Uncertain dates (EDTF `?`, `~`, `%`, or already in `[ ]`) are put in `[ ]`; what is no calendar
 * date stays as it is; an empty one is `[日期不详]`.
 *
 * `2018-07-01 → 2018年7月1日`, `2018-07~ → [2018年7月]`
 */
export function printedDate(date: string): string {
  if (date.trim() === '') return '[日期不详]';
  const bare = date.replaceAll(/[[\]?~%]/gu, '');
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(bare);
  if (match === null) return date;
  const [, year = '', month, day] = match;
  const printed =
    `${year}年` +
    (month === undefined ? '' : `${Number(month)}月`) +
    (day === undefined ? '' : `${Number(day)}日`);
  return bare === date ? printed : `[${printed}]`;
}

/** `3 → 第3版`; anything but a page number stays as it is. */
export function printedPage(page: string): string {
  if (page === '') return '[版次不详]';
  return /^[A-Z]?\d{1,3}$/u.test(page) ? `第${page}版` : page;
}

/** Enough of a SHA-256 to find a source by, short enough to print: its first 16 digits. */
export function shortHash(sha256: string): string {
  return `${sha256.slice(0, 16)}…`;
}
