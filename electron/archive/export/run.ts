import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '#core/error/app-error.ts';
import type { Ready } from '#core/export/filter.ts';
import { isMaskable } from '#core/export/maskable.ts';
import { skosDocument } from '#core/thesaurus/skos.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import {
  ledgerWantedSchema,
  type ArticleSelection,
  type ChartInput,
  type ExportEvent,
  type ExportKind,
  type InsightFilter,
  type LedgerWanted,
  type PivotTableInput,
  type WORD_PROFILES,
} from '../../contract.ts';
import { initiativeNamed } from '../find.ts';
import { articlesSelected } from '../descriptions/selection.ts';
import { ledgerAhead } from '../ledger/ahead.ts';
import { answeredLedgers, type AnsweredLedgers } from '../ledger/filter.ts';
import { historyLines, type WantedHistory } from '../history/export.ts';
import { localTime } from '../local-time.ts';
import { ready } from '../search/answer-queries.ts';
import type { Session } from '../session.ts';
import { codebookFile } from '../thesaurus/codebook-write.ts';
import { chartPicture, DEFAULT_CHART } from './chart/file.ts';
import { refiProject, webAnnotations } from './interchange.ts';
import { inLines, inOnePiece, type PreparedExport } from './prepared-export.ts';
import { reportExport } from './report-export.ts';
import type { PreparedTable } from './prepared-table.ts';
import { writeCsv } from './table-stream.ts';
import { TABLES, type TableName } from './tables.ts';
import { withProgress } from './with-progress.ts';
import { writeXlsx } from './workbook.ts';
import { workbookNotes } from './workbook-notes.ts';
import { articlesWord, reportWord, type WordExport, type WordInput } from './word/word-exports.ts';

export interface ExportInput {
  readonly kind: ExportKind;
  readonly profile?: (typeof WORD_PROFILES)[number] | 'excel' | 'exact' | undefined;
  readonly filter: InsightFilter;
  /** Only of these. */
  readonly articles?: ArticleSelection | undefined;
  readonly reportId?: string | undefined;
  readonly word?: WordInput['word'];
  readonly history?: WantedHistory | undefined;
  readonly ledger?: LedgerWanted | undefined;
  readonly chart?: Omit<ChartInput, 'filter'> | undefined;
  readonly pivot?: Omit<PivotTableInput, 'filter'> | undefined;
  readonly members?: number | undefined;
  /** Private persons are masked; a report may ask for it by itself. */
  readonly mask?: boolean | undefined;
}

const LEDGERS = ['articles', 'initiatives', 'figures'] as const;

const WHOLE_HISTORY: WantedHistory = { filter: {}, language: 'zh-CN' };

/**
 * Writes one export: tables and lists row by row, documents composed in memory; under another name,
 * synced and renamed. Cancelled or failed it leaves the old file as it was.
 *
 * Errors: `E-USAGE` for a mask where nothing can be masked, `E-NOTHING` where the filter leaves nothing, `E-NOTFOUND` where it names no initiative, `E-QUERY`, `E-WORKBOOK`, `E-WORDTEMPLATE`, `E-PDFAPP`, `E-PRINT`, `E-DISKFULL`,
 * `E-READONLY`, `E-WRITE`, `E-CANCELLED`.
 */
export async function* runExport(
  session: Session,
  file: string,
  input: ExportInput,
  signal?: AbortSignal,
): AsyncGenerator<ExportEvent> {
  const filename = path.basename(file);
  // Nobody may believe in a mask that is not there.
  if (input.mask === true && !isMaskable(input.kind)) {
    throw new AppError('E-USAGE', { reason: `mask: ${input.kind}` });
  }
  yield { type: 'progress', done: 0, total: 1, what: filename, rows: 0 };
  await setImmediate();
  const prepared = await prepare(session, await answered(session, input, signal), signal);
  const { rows, ...written } = yield* withProgress(
    (job) => prepared.write(file, job),
    (now): ExportEvent => ({
      type: 'progress',
      ...prepared.progress(),
      what: filename,
      rows: now,
    }),
    signal,
  );
  const warnings = [...(prepared.warnings ?? [])];
  yield { type: 'done', filename, ...written, items: rows, warnings };
}

/** An export whose filter names an initiative by its id and has its query answered. */
interface AnsweredInput extends Omit<ExportInput, 'filter' | 'ledger'> {
  readonly filter: Ready<InsightFilter>;
  readonly ledger: AnsweredLedgers;
  /** As it was asked for. */
  readonly asked: InsightFilter;
}

async function answered(
  session: Session,
  input: ExportInput,
  signal: AbortSignal | undefined,
): Promise<AnsweredInput> {
  const { initiative = '', ...others } = input.filter;
  const rest =
    input.articles === undefined || isOfNoArticles(input.kind)
      ? others
      : { ...others, articleIds: await articlesMarked(session, input.articles, input.kind) };
  const asked =
    initiative === '' ? rest : { ...rest, initiative: initiativeNamed(session, initiative) };
  return {
    ...input,
    asked,
    filter: await ready(session, asked, signal),
    ledger: await answeredLedgers(session, input.ledger ?? ledgerWantedSchema.parse({}), signal),
  };
}

/** The list of initiatives and the history are what they are, whatever articles are marked. */
function isOfNoArticles(kind: ExportKind): boolean {
  return kind.startsWith('thesaurus-') || kind.startsWith('history-');
}

/** Errors: `E-NOTHING` where none is left of them: a filter without any is of the whole archive. */
async function articlesMarked(
  session: Session,
  articles: ArticleSelection,
  kind: ExportKind,
): Promise<readonly string[]> {
  const ids = await articlesSelected(session, articles);
  if (ids.length === 0) throw new AppError('E-NOTHING', { reason: kind });
  return ids;
}

async function prepare(
  session: Session,
  input: AnsweredInput,
  signal: AbortSignal | undefined,
): Promise<PreparedExport> {
  const { kind } = input;
  const ledger = LEDGERS.find((one) => kind.startsWith(`ledger-${one}-`));
  if (ledger) await ledgerAhead(session, ledger, input.ledger);
  switch (kind) {
    case 'annotated-word':
      return inOneFile(await articlesWord(session, input, 'comments', signal));
    case 'article-word':
      return inOneFile(await articlesWord(session, input, 'none', signal));
    case 'report-word':
      return inOneFile(await reportWord(session, input, signal));
    case 'report-html':
    case 'report-pdf':
      return reportExport(session, kind, input);
    case 'annotations-csv':
    case 'articles-csv':
    case 'figures-csv':
    case 'thesaurus-csv':
    case 'chart-csv':
    case 'history-csv':
    case 'ledger-articles-csv':
    case 'ledger-initiatives-csv':
    case 'ledger-figures-csv':
    case 'matrix-csv':
    case 'pivot-csv':
    case 'cooccurrence-csv':
    case 'kwic-csv':
      return asCsv(tableOf(session, kind, input), input);
    case 'annotations-xlsx':
    case 'articles-xlsx':
    case 'figures-xlsx':
    case 'thesaurus-xlsx':
    case 'chart-xlsx':
    case 'history-xlsx':
    case 'ledger-articles-xlsx':
    case 'ledger-initiatives-xlsx':
    case 'ledger-figures-xlsx':
    case 'matrix-xlsx':
    case 'pivot-xlsx':
    case 'cooccurrence-xlsx':
    case 'kwic-xlsx':
      return asXlsx(session, tableOf(session, kind, input), input);
    case 'thesaurus-qdc': {
      const initiatives = listInitiatives(session.db);
      const { text, replacedCharacters } = codebookFile(initiatives);
      return inOnePiece(text, initiatives.length, replacedCharacters);
    }
    case 'thesaurus-skos': {
      const initiatives = listInitiatives(session.db);
      const document = skosDocument(initiatives, session.archiveName);
      return inOnePiece(`${JSON.stringify(document, null, 1)}\n`, initiatives.length, 0);
    }
    case 'annotations-jsonld':
      return webAnnotations(session, input.filter);
    case 'project-qdpx':
      return refiProject(session, input.filter, signal);
    case 'chart-svg':
    case 'chart-png': {
      const chart = input.chart ?? DEFAULT_CHART;
      return chartPicture(session, kind, { ...chart, filter: input.filter });
    }
    case 'history-jsonl':
      return inLines(historyLines(session, input.history ?? WHOLE_HISTORY));
  }
}

function tableOf(
  session: Session,
  kind: `${TableName}-${'csv' | 'xlsx'}`,
  input: AnsweredInput,
): PreparedTable {
  // The kind is made of both by its type.
  const name = kind.slice(0, kind.lastIndexOf('-')) as TableName;
  return TABLES[name](session, input);
}

function asCsv(table: PreparedTable, input: AnsweredInput): PreparedExport {
  const profile = input.profile === 'exact' ? 'exact' : 'excel';
  return { progress: table.progress, write: (file, job) => writeCsv(file, table, profile, job) };
}

function asXlsx(session: Session, table: PreparedTable, input: AnsweredInput): PreparedExport {
  const createdAt = session.actor.now();
  const about = {
    archiveName: session.archiveName,
    exportedAt: localTime(createdAt),
    filter: input.asked,
    initiatives: listInitiatives(session.db),
  };
  const { author } = session.actor;
  const tables = [table, ...(table.further ?? [])];
  return {
    progress: table.progress,
    write: (file, job) =>
      writeXlsx(
        file,
        {
          tables,
          notes: (rows) =>
            workbookNotes(
              about,
              tables.map((one, at) => ({ ...one, rows: rows[at] ?? 0 })),
            ),
          author,
          createdAt,
        },
        job,
      ),
  };
}

function inOneFile({ bytes, items, replacedCharacters, warnings }: WordExport): PreparedExport {
  return { ...inOnePiece(bytes, items, replacedCharacters), warnings };
}
