import { displayTitle, type ArticleRecord } from '../export/export-data.ts';

type Described = Pick<
  ArticleRecord,
  | 'title'
  | 'suppliedTitle'
  | 'filename'
  | 'medium'
  | 'publishedOn'
  | 'page'
  | 'inferred'
  | 'referenceCode'
>;

export interface SourceLineOptions {
  /** Numbers of the body's paragraphs that are quoted, from 1, as the column 段落 of tables has them. */
  readonly paragraphs?: readonly number[];
  /** Leaves out reference code and paragraphs: for a cell beside which they stand or do not matter. */
  readonly short?: boolean;
}

/**
 * Where a quotation comes from, in one line: `《题名》，媒体，日期，版次或网址，档号，第3段`.
 *
 * What nobody knows and what is not printed stands in `[ ]` (DA/T 22-2000, 5.5.1.4): a title made
 * by us without 《》, `[媒体不详]`, `[日期不详]`, `[版次不详]`. A reference code that was never
 * given and a passage outside the body are not unknown but absent, and leave nothing.
 */
export function sourceLine(
  article: Described,
  { paragraphs = [], short = false }: SourceLineOptions = {},
): string {
  const code = short ? '' : (article.referenceCode ?? '');
  const where = short ? '' : printedParagraphs(paragraphs);
  return [
    titleInMarks(article),
    bracketed('medium', article.medium === '' ? '[媒体不详]' : article.medium),
    bracketed('publishedOn', printedDate(article.publishedOn)),
    bracketed('page', printedPage(article.page ?? '')),
    ...(code === '' ? [] : [code]),
    ...(where === '' ? [] : [where]),
  ].join('，');

  function bracketed(field: string, printed: string): string {
    const bare = printed.startsWith('[') || article.inferred?.includes(field) !== true;
    return bare ? printed : `[${printed}]`;
  }
}

/**
 * Paragraph numbers as a source line has them, in any order and with repetitions; empty for none.
 *
 * `[3] → 第3段`, `[2, 3, 4] → 第2–4段`, `[2, 5] → 第2、5段`
 */
export function printedParagraphs(paragraphs: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...new Set(paragraphs)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  if (runs.length === 0) return '';
  const said = runs.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`));
  return `第${said.join('、')}段`;
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
