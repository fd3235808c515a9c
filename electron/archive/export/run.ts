import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '#core/error/app-error.ts';
import { filterExportData } from '#core/export/filter.ts';
import type { Report, Section } from '#core/report/report.ts';
import { skosDocument } from '#core/thesaurus/skos.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import type { ExportEvent, ExportFilter, ExportKind, LedgerWanted } from '../../contract.ts';
import { assetsFolder } from '../assets.ts';
import { historyLines, type WantedHistory } from '../history/export.ts';
import { localTime } from '../local-time.ts';
import { composeReport, findReport } from '../reports.ts';
import type { Session } from '../session.ts';
import { codebookFile } from '../thesaurus/codebook-write.ts';
import { gatherExportData } from './gather.ts';
import { writeHashed, writeCsv, type ExportJob, type Written } from './table-stream.ts';
import type { PreparedTable } from './prepared-table.ts';
import { TABLES, type TableName } from './tables.ts';
import { withProgress } from './with-progress.ts';
import { renderAnnotatedWord } from './word/annotated.ts';
import { loadWordProfile } from './word/profile.ts';
import { renderReportWord } from './word/report.ts';
import { writeXlsx } from './workbook.ts';
import { workbookNotes } from './workbook-notes.ts';

export interface ExportInput {
  readonly kind: ExportKind;
  readonly profile?: 'plain' | 'gbt9704' | 'excel' | 'exact' | undefined;
  readonly filter: ExportFilter;
  readonly reportId?: string | undefined;
  readonly history?: WantedHistory | undefined;
  readonly ledger?: LedgerWanted | undefined;
}

const WHOLE_HISTORY: WantedHistory = { filter: {}, language: 'zh-CN' };

/** One export on its way: how far it has come, and the work that writes the file. */
interface Export {
  readonly progress: () => { readonly done: number; readonly total: number };
  readonly write: (file: string, job: ExportJob) => Promise<Written>;
}

/**
 * Writes one export: tables and lists row by row, documents composed in memory; under another name,
 * synced and renamed. Cancelled or failed it leaves the old file as it was.
 *
 * Errors: `E-NOTHING` where the filter leaves nothing, `E-NOTFOUND`, `E-WORKBOOK`, `E-DISKFULL`,
 * `E-READONLY`, `E-WRITE`, `E-CANCELLED`.
 */
export async function* runExport(
  session: Session,
  file: string,
  input: ExportInput,
  signal?: AbortSignal,
): AsyncGenerator<ExportEvent> {
  const filename = path.basename(file);
  yield { type: 'progress', done: 0, total: 1, what: filename, rows: 0 };
  await setImmediate();
  const prepared = await prepare(session, input);
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
  yield { type: 'done', filename, ...written, items: rows };
}

async function prepare(session: Session, input: ExportInput): Promise<Export> {
  const { kind } = input;
  switch (kind) {
    case 'annotated-word':
      return annotatedWord(session, input);
    case 'report-word':
      return reportWord(session, input);
    case 'annotations-csv':
    case 'articles-csv':
    case 'figures-csv':
    case 'thesaurus-csv':
    case 'history-csv':
    case 'ledger-articles-csv':
    case 'ledger-initiatives-csv':
    case 'ledger-figures-csv':
    case 'matrix-csv':
      return asCsv(tableOf(session, kind, input), input);
    case 'annotations-xlsx':
    case 'articles-xlsx':
    case 'figures-xlsx':
    case 'thesaurus-xlsx':
    case 'history-xlsx':
    case 'ledger-articles-xlsx':
    case 'ledger-initiatives-xlsx':
    case 'ledger-figures-xlsx':
    case 'matrix-xlsx':
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
    case 'history-jsonl':
      return inPieces(historyLines(session, input.history ?? WHOLE_HISTORY));
  }
}

function tableOf(
  session: Session,
  kind: `${TableName}-${'csv' | 'xlsx'}`,
  input: ExportInput,
): PreparedTable {
  // The kind is made of both by its type.
  const name = kind.slice(0, kind.lastIndexOf('-')) as TableName;
  return TABLES[name](session, input);
}

function asCsv(table: PreparedTable, input: ExportInput): Export {
  const profile = input.profile === 'exact' ? 'exact' : 'excel';
  return { progress: table.progress, write: (file, job) => writeCsv(file, table, profile, job) };
}

function asXlsx(session: Session, table: PreparedTable, input: ExportInput): Export {
  const createdAt = session.actor.now();
  const about = {
    archiveName: session.archiveName,
    exportedAt: localTime(createdAt),
    filter: input.filter,
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

function inOnePiece(content: Uint8Array | string, items: number, replaced: number): Export {
  async function* pieces(): AsyncGenerator<Uint8Array | string> {
    yield content;
  }
  return {
    progress: () => ({ done: 1, total: 1 }),
    write: async (file, { signal }) => {
      if (signal.aborted) throw new AppError('E-CANCELLED');
      const written = await writeHashed(file, pieces());
      return { ...written, rows: items, replacedCharacters: replaced };
    },
  };
}

/** Lines that are asked for one by one. */
function inPieces(lines: Iterable<string>): Export {
  let rows = 0;
  return {
    progress: () => ({ done: 0, total: 1 }),
    write: async (file, job) => {
      async function* pieces(): AsyncGenerator<string> {
        for (const line of lines) {
          if (rows % 100 === 0) await setImmediate();
          if (job.signal.aborted) throw new AppError('E-CANCELLED');
          rows += 1;
          job.onRows(rows);
          yield line;
        }
      }
      const written = await writeHashed(file, pieces());
      return { ...written, rows, replacedCharacters: 0 };
    },
  };
}

async function annotatedWord(session: Session, input: ExportInput): Promise<Export> {
  const data = filterExportData(gatherExportData(session), input.filter);
  if (data.articles.length === 0) throw new AppError('E-NOTHING', { reason: input.kind });
  const { bytes, replacedCharacters } = await renderAnnotatedWord(data.articles, data.initiatives, {
    profile: await wordProfile(input),
    title: data.archiveName,
    author: session.actor.author,
    createdAt: data.exportedAt,
  });
  const items = data.articles.reduce(
    (sum, { annotations }) =>
      sum + annotations.filter(({ status }) => status === 'accepted').length,
    0,
  );
  return inOnePiece(bytes, items, replacedCharacters);
}

async function reportWord(session: Session, input: ExportInput): Promise<Export> {
  const entry =
    input.reportId === undefined
      ? { title: '', profile: 'plain' as const, filter: input.filter }
      : findReport(session, input.reportId);
  const report = composeReport(session, entry);
  const items = quotationsIn(report);
  if (items === 0) throw new AppError('E-NOTHING', { reason: input.kind });
  const { bytes, replacedCharacters } = await renderReportWord(report, {
    profile: await wordProfile({ ...input, profile: input.profile ?? entry.profile }),
    author: session.actor.author,
  });
  return inOnePiece(bytes, items, replacedCharacters);
}

async function wordProfile(input: ExportInput): ReturnType<typeof loadWordProfile> {
  const id = input.profile === 'gbt9704' ? 'gbt9704' : 'plain';
  return loadWordProfile(path.join(assetsFolder(), 'profiles'), id);
}

function quotationsIn(report: Report): number {
  const count = (section: Section): number =>
    section.blocks.filter(({ kind }) => kind === 'quotation').length +
    section.sections.reduce((sum, inner) => sum + count(inner), 0);
  return report.sections.reduce((sum, section) => sum + count(section), 0);
}
