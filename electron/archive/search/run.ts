import { displayTitle } from '#core/export/export-data.ts';
import { toSource, type Reading } from '#core/page/reading.ts';
import type { Role } from '#core/page/role.ts';
import { findAll, keywordInContext } from '#core/search/find.ts';
import type { Span } from '#core/text/span.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { listArticles, type ArticleListRow } from '#db/queries/articles.ts';
import { readingOf } from '#db/queries/page.ts';
import type { KeywordInContext } from '../../contract.ts';
import type { Session } from '../session.ts';

export interface SearchInput {
  readonly query: string;
  /** The query is one literal string; otherwise words apart by white space must all occur. */
  readonly exact: boolean;
  readonly in: 'all' | 'body' | 'title' | 'note';
  readonly limit: number;
}

export interface SearchResult {
  /** Occurrences in all. */
  readonly count: number;
  readonly articles: number;
  /** The first `limit` of them. */
  readonly hits: KeywordInContext[];
}

const CONTEXT_UNITS = 30;
const TITLE_ROLES: ReadonlySet<Role> = new Set(['kicker', 'title', 'subtitle']);
const BODY_ROLES: ReadonlySet<Role> = new Set(['body', 'heading']);

/**
 * Finds every occurrence of the query in the readings of the archive, in both scripts and across
 * hard breaks. It reads every article: the index is a later issue's.
 */
export function search(session: Session, input: SearchInput): SearchResult {
  const words = wordsOf(session, input);
  const hits: KeywordInContext[] = [];
  let count = 0;
  let articles = 0;
  if (words.length === 0) return { count, articles, hits };
  const rows = listArticles(session.db, {
    text: '',
    sort: 'filename',
    descending: false,
    offset: 0,
    limit: -1,
  }).rows;
  for (const row of rows) {
    const found =
      input.in === 'note'
        ? notesOf(session, row, words)
        : passagesOf(session, row, words, input.in);
    if (found.length === 0) continue;
    articles += 1;
    count += found.length;
    hits.push(...found.slice(0, Math.max(0, input.limit - hits.length)));
  }
  return { count, articles, hits };
}

function wordsOf(session: Session, input: SearchInput): readonly string[] {
  const words = input.exact ? [input.query] : input.query.trim().split(/\s+/u);
  return words.map((word) => session.fold(word)).filter((word) => word !== '');
}

function passagesOf(
  session: Session,
  row: ArticleListRow,
  words: readonly string[],
  where: 'all' | 'body' | 'title',
): readonly KeywordInContext[] {
  const reading = readingOf(session.db, row.sourceId, row.id);
  const folded = session.fold(reading.text);
  const inside = (span: Span): boolean => {
    if (where === 'all') return true;
    const roles = where === 'title' ? TITLE_ROLES : BODY_ROLES;
    const block = reading.blocks.find(({ start, end }) => start <= span.start && span.start < end);
    return block !== undefined && roles.has(block.role);
  };
  const found = words.map((word) => findAll(folded, word).filter(inside));
  if (found.some((spans) => spans.length === 0)) return [];
  return found
    .flat()
    .toSorted((a, b) => a.start - b.start)
    .map((span) => contextOf(row, reading, span));
}

/** A stretch of a reading as a keyword in context. */
export function contextOf(
  row: Pick<ArticleListRow, 'id' | 'sourceId' | 'filename' | 'title' | 'suppliedTitle'>,
  reading: Reading,
  span: Span,
): KeywordInContext {
  const { before, match, after } = keywordInContext(reading.text, span, CONTEXT_UNITS);
  return {
    articleId: row.id,
    sourceId: row.sourceId,
    filename: row.filename,
    title: displayTitle(row),
    spans: [...toSource(reading, span)].toSorted((a, b) => a.start - b.start),
    before,
    match,
    after,
  };
}

function notesOf(
  session: Session,
  row: ArticleListRow,
  words: readonly string[],
): readonly KeywordInContext[] {
  const { rows } = listAnnotations(session.db, { articleId: row.id, live: true });
  return rows.flatMap(({ annotation }) => {
    const folded = session.fold(annotation.note);
    const found = words.map((word) => findAll(folded, word));
    if (annotation.note === '' || found.some((spans) => spans.length === 0)) return [];
    return found.flat().map((span) => ({
      articleId: row.id,
      sourceId: row.sourceId,
      filename: row.filename,
      title: displayTitle(row),
      spans: [...annotation.spans],
      ...keywordInContext(annotation.note, span, CONTEXT_UNITS),
    }));
  });
}
