import {
  annotationTable,
  articleTable,
  CSV_FORMATS,
  figureTable,
  thesaurusRows,
  type ArticleTable,
} from '#core/export/csv-rows.ts';
import { fieldColumns, type CsvRow } from '#core/export/csv-table.ts';
import type { CountFilter, Ready } from '#core/export/filter.ts';
import { maskRow } from '#core/export/mask-row.ts';
import { provenTable } from '#core/export/proof-columns.ts';
import { HISTORY_FIELDS, HISTORY_FORMAT } from '#core/export/history-rows.ts';
import { maskFor, type Masker } from '#core/report/mask.ts';
import { countHistory } from '#db/history.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import type { ChartInput, PivotTableInput } from '../../contract.ts';
import { historyRows, type WantedHistory } from '../history/export.ts';
import type { AnsweredLedgers } from '../ledger/filter.ts';
import { rulingsOf, settingsOf } from '../reports/compose.ts';
import { findReport } from '../reports/entries.ts';
import type { Session } from '../session.ts';
import { chartData, DEFAULT_CHART } from './chart/file.ts';
import { ArticleStream } from './gather.ts';
import { kwicTable } from './kwic-table.ts';
import { LEDGER_TABLES, type LazyMask, type Mask } from './ledger-tables.ts';
import { cooccurrenceSheet, DEFAULT_MEMBERS, DEFAULT_PIVOT, pivotSheet } from './insight-tables.ts';
import { matrixTable } from './matrix-table.ts';
import { counted, type PreparedTable } from './prepared-table.ts';

export interface TableInput {
  readonly filter: Ready<CountFilter>;
  readonly history?: WantedHistory | undefined;
  readonly ledger: AnsweredLedgers;
  readonly chart?: Omit<ChartInput, 'filter'> | undefined;
  readonly pivot?: Omit<PivotTableInput, 'filter'> | undefined;
  readonly members?: number | undefined;
  /** Private persons are masked in all texts. */
  readonly mask?: boolean | undefined;
  /** The report that the table goes with: what it decides of single persons holds in the table. */
  readonly reportId?: string | undefined;
}

const WHOLE_HISTORY: WantedHistory = { filter: {}, language: 'zh-CN' };

/**
 * The tables that the archive gives away, each as CSV (`<name>-csv`) and as a workbook
 * (`<name>-xlsx`). A new table is a line here and its two kinds in the contract.
 */
export const TABLES = {
  annotations: (session, input) =>
    fromArticles(session, input, '标注', CSV_FORMATS.annotations, (articles) =>
      annotationTable(articles.initiatives),
    ),
  articles: (session, input) =>
    fromArticles(session, input, '篇目', CSV_FORMATS.articles, (articles) =>
      articleTable(articles.initiatives),
    ),
  figures: (session, input) =>
    fromArticles(session, input, '数据台账', CSV_FORMATS.figures, () => figureTable()),
  thesaurus: (session) => {
    const { columns, rows } = thesaurusRows(listInitiatives(session.db));
    return counted({ name: '举措', columns, rows }, 'prefLabel…', () => rows.length);
  },
  'ledger-articles': (session, { ledger, mask }) =>
    LEDGER_TABLES['ledger-articles'](session, ledger, mask ? maskOf(session) : undefined),
  'ledger-initiatives': (session, { ledger, mask }) =>
    LEDGER_TABLES['ledger-initiatives'](session, ledger, mask ? maskOf(session) : undefined),
  'ledger-figures': (session, { ledger, mask }) =>
    LEDGER_TABLES['ledger-figures'](session, ledger, mask ? maskOf(session) : undefined),
  pivot: (session, { filter, pivot = DEFAULT_PIVOT }) => pivotSheet(session, { ...pivot, filter }),
  cooccurrence: (session, { filter, members = DEFAULT_MEMBERS }) =>
    cooccurrenceSheet(session, filter, members),
  matrix: (session, { filter }) => matrixTable(session, filter),
  kwic: (session, input) => kwicTable(session, input.filter, () => maskerOf(session, input)),
  chart: (session, { filter, chart = DEFAULT_CHART }) => chartData(session, { ...chart, filter }),
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

/** Masks private persons of the whole archive, each alike wherever a ledger names them. */
function maskOf(session: Session): LazyMask {
  let known: Mask | null = null;
  return function* () {
    if (known !== null) return known;
    const masker = yield* maskFor(new ArticleStream(session, {}).looked());
    known = (text, articleId) => masker.mask(text, articleId).text;
    return known;
  };
}

function fromArticles(
  session: Session,
  input: TableInput,
  name: string,
  format: string,
  tableOf: (articles: ArticleStream) => ArticleTable,
): PreparedTable {
  const articles = new ArticleStream(session, input.filter);
  const { columns, rowsOf } = tableOf(articles);
  function* rows(): Generator<CsvRow | undefined> {
    const masker = yield* maskerOf(session, input);
    for (const article of articles.looked()) {
      if (article === undefined) yield;
      else if (masker === null) yield* rowsOf(article);
      else
        for (const row of rowsOf(article)) yield maskRow(columns, row, masker, article.article.id);
    }
  }
  return provenTable(
    {
      name,
      format,
      columns,
      rows: rows(),
      progress: () => ({ done: articles.done, total: articles.total }),
    },
    { masked: input.mask === true },
  );
}

/** Masks private persons where that is wanted. The same one has the same mask in all rows, so all are looked at first. */
function* maskerOf(
  session: Session,
  { filter, mask, reportId }: TableInput,
): Generator<undefined, Masker | null> {
  if (!mask) return null;
  return yield* maskFor(new ArticleStream(session, filter).looked(), rulingsFor(session, reportId));
}

function rulingsFor(
  session: Session,
  reportId: string | undefined,
): ReturnType<typeof rulingsOf> | undefined {
  return reportId === undefined ? undefined : rulingsOf(settingsOf(findReport(session, reportId)));
}
