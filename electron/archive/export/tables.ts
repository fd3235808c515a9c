import {
  annotationTable,
  articleTable,
  CSV_FORMATS,
  figureTable,
  thesaurusRows,
  type ArticleTable,
} from '#core/export/csv-rows.ts';
import { fieldColumns, type CsvRow, type ExportTable } from '#core/export/csv-table.ts';
import type { DataFilter } from '#core/export/filter.ts';
import { provenTable } from '#core/export/proof-columns.ts';
import { HISTORY_FIELDS, HISTORY_FORMAT } from '#core/export/history-rows.ts';
import { countHistory } from '#db/history.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { ledgerWantedSchema, type LedgerWanted } from '../../contract.ts';
import { historyRows, type WantedHistory } from '../history/export.ts';
import type { Session } from '../session.ts';
import { ArticleStream } from './gather.ts';
import { LEDGER_TABLES } from './ledger-tables.ts';
import { matrixTable } from './matrix-table.ts';
import type { PreparedTable } from './prepared-table.ts';

export interface TableInput {
  readonly filter: DataFilter;
  readonly history?: WantedHistory | undefined;
  readonly ledger?: LedgerWanted | undefined;
}

const WHOLE_LEDGER: LedgerWanted = ledgerWantedSchema.parse({});
const WHOLE_HISTORY: WantedHistory = { filter: {}, language: 'zh-CN' };

/**
 * The tables that the archive gives away, each as CSV (`<name>-csv`) and as a workbook
 * (`<name>-xlsx`). A new table is a line here and its two kinds in the contract.
 */
export const TABLES = {
  annotations: (session, { filter }) =>
    fromArticles(session, filter, '标注', CSV_FORMATS.annotations, (articles) =>
      annotationTable(articles.initiatives),
    ),
  articles: (session, { filter }) =>
    fromArticles(session, filter, '篇目', CSV_FORMATS.articles, (articles) =>
      articleTable(articles.initiatives),
    ),
  figures: (session, { filter }) =>
    fromArticles(session, filter, '数据台账', CSV_FORMATS.figures, () => figureTable()),
  thesaurus: (session) => {
    const { columns, rows } = thesaurusRows(listInitiatives(session.db));
    return counted({ name: '举措', columns, rows }, 'prefLabel…', () => rows.length);
  },
  'ledger-articles': (session, { ledger = WHOLE_LEDGER }) =>
    LEDGER_TABLES['ledger-articles'](session, ledger),
  'ledger-initiatives': (session, { ledger = WHOLE_LEDGER }) =>
    LEDGER_TABLES['ledger-initiatives'](session, ledger),
  'ledger-figures': (session, { ledger = WHOLE_LEDGER }) =>
    LEDGER_TABLES['ledger-figures'](session, ledger),
  matrix: (session, { filter }) => matrixTable(session, filter),
  history: (session, { history = WHOLE_HISTORY }) => {
    const rows = historyRows(session, history);
    const table = { name: '操作历史', columns: fieldColumns(HISTORY_FIELDS), rows };
    const all = countHistory(session.db, history.filter);
    return counted(table, HISTORY_FORMAT, () => Math.min(all, history.limit ?? all));
  },
} as const satisfies Readonly<
  Record<string, (session: Session, input: TableInput) => PreparedTable>
>;
export type TableName = keyof typeof TABLES;

function fromArticles(
  session: Session,
  filter: DataFilter,
  name: string,
  format: string,
  tableOf: (articles: ArticleStream) => ArticleTable,
): PreparedTable {
  const articles = new ArticleStream(session, filter);
  const { columns, rowsOf } = tableOf(articles);
  return provenTable({
    name,
    format,
    columns,
    rows: rowsOfAll(articles, rowsOf),
    progress: () => ({ done: articles.done, total: articles.total }),
  });
}

function* rowsOfAll(articles: ArticleStream, rowsOf: ArticleTable['rowsOf']): Generator<CsvRow> {
  for (const article of articles) yield* rowsOf(article);
}

function counted(
  table: ExportTable & { readonly rows: Iterable<CsvRow> },
  format: string,
  total: () => number,
): PreparedTable {
  let done = 0;
  function* rows(): Generator<CsvRow> {
    for (const row of table.rows) {
      done += 1;
      yield row;
    }
  }
  return { ...table, rows: rows(), format, progress: () => ({ done, total: total() }) };
}
