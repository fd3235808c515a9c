import {
  fieldColumns,
  fieldRow,
  numberField,
  textField,
  type CsvField,
  type CsvRow,
} from '#core/export/csv-table.ts';
import { spansText } from '#core/export/csv-rows.ts';
import { maskRow } from '#core/export/mask-row.ts';
import { displayTitle, type ArticleRecord } from '#core/export/export-data.ts';
import type { ReadyFilter } from '#core/export/filter.ts';
import { ROLE_NAMES } from '#core/export/names.ts';
import type { Masker } from '#core/report/mask.ts';
import { parseQuery } from '#core/search/query/parse.ts';
import type { Query } from '#core/search/query/query.ts';
import { readArticle } from '#db/search/archive-facts.ts';
import { passagesIn, type Passage } from '../search/passages.ts';
import { queryError } from '../search/run.ts';
import type { Session } from '../session.ts';
import { ArticleStream } from './gather.ts';
import type { PreparedTable } from './prepared-table.ts';

const KWIC_FORMAT = 'juanzong-kwic/1';

interface Line {
  readonly number: number;
  readonly article: ArticleRecord;
  readonly passage: Passage;
}

const FIELDS: readonly CsvField<Line>[] = [
  textField('format', 'format', () => KWIC_FORMAT),
  numberField('number', '序号', ({ number }) => number),
  textField('title', '标题', ({ article }) => displayTitle(article)),
  textField('medium', '媒体', ({ article }) => article.medium),
  textField('publishedOn', '刊发日期', ({ article }) => article.publishedOn),
  textField('place', '地区', ({ article }) => article.place),
  textField('left', '左文', ({ passage }) => passage.before),
  textField('keyword', '命中', ({ passage }) => passage.match),
  textField('right', '右文', ({ passage }) => passage.after),
  textField('role', '角色', ({ passage }) =>
    passage.role === null ? '批注' : ROLE_NAMES[passage.role],
  ),
  textField('filename', '文件名', ({ article }) => article.filename),
  textField('spans', '原文位置', ({ passage }) => spansText(passage.spans)),
  textField('articleId', '篇目编号', ({ article }) => article.id),
];

const COLUMNS = fieldColumns(FIELDS);

/** Finds out how private persons are masked; null where they are not. */
type Masking = () => Generator<undefined, Masker | null>;

/**
 * Keyword in context: every place that the query of the filter finds, a row each, article by article. With a
 * masker contexts are cut out of the masked text: a name at their end is masked as a whole.
 * Errors: `E-QUERY` where the filter has no query.
 */
export function kwicTable(session: Session, filter: ReadyFilter, masking: Masking): PreparedTable {
  const text = filter.asked ?? '';
  const { query, fault } = parseQuery(text, session.fold);
  if (fault) throw queryError(text, fault);
  const articles = new ArticleStream(session, filter);
  return {
    name: '检索结果',
    format: KWIC_FORMAT,
    columns: COLUMNS,
    rows: rowsOf(session, articles, query, masking),
    progress: () => ({ done: articles.done, total: articles.total }),
  };
}

function* rowsOf(
  session: Session,
  articles: ArticleStream,
  query: Query,
  masking: Masking,
): Generator<CsvRow | undefined> {
  const masker = yield* masking();
  let number = 0;
  for (const found of articles.looked()) {
    yield;
    if (found === undefined) continue;
    const { article } = found;
    const read = readArticle(session.db, article.id);
    if (!read) continue;
    const shown = masker ? (text: string) => masker.mask(text, article.id) : undefined;
    const passages = passagesIn(session.db, read, query, session.fold, shown);
    for (let at = 0; at < passages.count; at += 1) {
      number += 1;
      const row = fieldRow(FIELDS, { number, article, passage: passages.at(at) });
      yield masker ? maskRow(COLUMNS, row, masker, article.id) : row;
    }
  }
}
