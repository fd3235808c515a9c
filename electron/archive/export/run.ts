import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '#core/error/app-error.ts';
import type { CsvTable } from '#core/export/csv-table.ts';
import { annotationRows, articleRows, figureRows, thesaurusRows } from '#core/export/csv-rows.ts';
import { filterExportData } from '#core/export/filter.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import { skosDocument } from '#core/thesaurus/skos.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { sha256 } from '#db/sources.ts';
import type { ExportEvent, ExportFilter, ExportKind } from '../../contract.ts';
import { assetsFolder } from '../assets.ts';
import { historyCsv, historyLines, type WantedHistory } from '../history/export.ts';
import { composeNow, passingReport, printedReport } from '../reports/compose.ts';
import { findReport } from '../reports/entries.ts';
import type { Session } from '../session.ts';
import { codebookFile } from '../thesaurus/codebook-write.ts';
import { csvFile, type CsvProfile } from './csv-file.ts';
import { gatherExportData } from './gather.ts';
import { renderAnnotatedWord } from './word/annotated.ts';
import { loadWordProfile } from './word/profile.ts';
import { renderPrintedReport } from './word/printed-report.ts';
import { writeFileAtomically } from './write-file.ts';

export interface ExportInput {
  readonly kind: ExportKind;
  readonly profile?: 'plain' | 'gbt9704' | 'excel' | 'exact' | undefined;
  readonly filter: ExportFilter;
  readonly reportId?: string | undefined;
  readonly history?: WantedHistory | undefined;
}

const WHOLE_HISTORY: WantedHistory = { filter: {}, language: 'zh-CN' };

interface Rendered {
  readonly content: Uint8Array | string;
  readonly items: number;
  readonly replacedCharacters: number;
}

/**
 * Writes one export: composed in memory, then written under another name, synced and renamed.
 *
 * Errors: `E-NOTHING` where the filter leaves nothing, `E-NOTFOUND`, `E-DISKFULL`, `E-READONLY`,
 * `E-WRITE`, `E-CANCELLED`.
 */
export async function* runExport(
  session: Session,
  file: string,
  input: ExportInput,
  signal?: AbortSignal,
): AsyncGenerator<ExportEvent> {
  const filename = path.basename(file);
  yield { type: 'progress', done: 0, total: 2, what: filename };
  await setImmediate();
  const rendered = await render(session, input);
  if (signal?.aborted) throw new AppError('E-CANCELLED');
  yield { type: 'progress', done: 1, total: 2, what: filename };
  await writeFileAtomically(file, rendered.content);
  const bytes =
    typeof rendered.content === 'string' ? Buffer.from(rendered.content) : rendered.content;
  yield {
    type: 'done',
    filename,
    bytes: bytes.byteLength,
    sha256: sha256(bytes),
    items: rendered.items,
    replacedCharacters: rendered.replacedCharacters,
  };
}

async function render(session: Session, input: ExportInput): Promise<Rendered> {
  const { kind } = input;
  switch (kind) {
    case 'annotated-word': {
      const data = filterExportData(gatherExportData(session), input.filter);
      if (data.articles.length === 0) throw new AppError('E-NOTHING', { reason: kind });
      const { bytes, replacedCharacters } = await renderAnnotatedWord(
        data.articles,
        data.initiatives,
        {
          profile: await wordProfile(input),
          title: data.archiveName,
          author: session.actor.author,
          createdAt: data.exportedAt,
        },
      );
      const items = data.articles.reduce(
        (sum, { annotations }) =>
          sum + annotations.filter(({ status }) => status === 'accepted').length,
        0,
      );
      return { content: bytes, items, replacedCharacters };
    }
    case 'report-word': {
      const report =
        input.reportId === undefined
          ? passingReport(session, input.filter, input.profile ?? 'plain')
          : printedReport(composeNow(session, findReport(session, input.reportId)));
      const items = itemsIn(report);
      if (items === 0) throw new AppError('E-NOTHING', { reason: kind });
      const { bytes, replacedCharacters } = await renderPrintedReport(report, {
        profile: await wordProfile({ ...input, profile: input.profile ?? report.profile }),
        author: session.actor.author,
      });
      return { content: bytes, items, replacedCharacters };
    }
    case 'annotations-csv':
      return csv(annotationRows(filterExportData(gatherExportData(session), input.filter)), input);
    case 'articles-csv':
      return csv(articleRows(filterExportData(gatherExportData(session), input.filter)), input);
    case 'figures-csv':
      return csv(figureRows(filterExportData(gatherExportData(session), input.filter)), input);
    case 'thesaurus-csv':
      return csv(thesaurusRows(listInitiatives(session.db)), input);
    case 'thesaurus-qdc': {
      const initiatives = listInitiatives(session.db);
      const { text, replacedCharacters } = codebookFile(initiatives);
      return { content: text, items: initiatives.length, replacedCharacters };
    }
    case 'thesaurus-skos': {
      const initiatives = listInitiatives(session.db);
      const document = skosDocument(initiatives, session.archiveName);
      const content = `${JSON.stringify(document, null, 1)}\n`;
      return { content, items: initiatives.length, replacedCharacters: 0 };
    }
    case 'history-csv':
      return historyCsv(session, input.history ?? WHOLE_HISTORY, csvProfile(input));
    case 'history-jsonl':
      return historyLines(session, input.history ?? WHOLE_HISTORY);
  }
}

function csv(table: CsvTable, input: ExportInput): Rendered {
  const { text, replacedCharacters } = csvFile(table, csvProfile(input));
  return { content: text, items: table.rows.length, replacedCharacters };
}

function csvProfile(input: ExportInput): CsvProfile {
  return input.profile === 'exact' ? 'exact' : 'excel';
}

async function wordProfile(input: ExportInput): ReturnType<typeof loadWordProfile> {
  const id = input.profile === 'gbt9704' ? 'gbt9704' : 'plain';
  return loadWordProfile(path.join(assetsFolder(), 'profiles'), id);
}

/** Quotations, articles and figures: what a report has from the archive. */
function itemsIn({ parts }: PrintedReport): number {
  return parts.reduce((sum, part) => {
    if (part.kind === 'quotation' || part.kind === 'article') return sum + 1;
    if (part.kind !== 'figures') return sum;
    return sum + part.groups.reduce((rows, group) => rows + group.rows.length, 0);
  }, 0);
}
