import type { AnnotatedArticle } from '#core/export/export-data.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { Warning } from '../../../contract.ts';
import { renderAnnotatedWord, type WordOptions } from './annotated.ts';
import type { ChartPicture } from './chart-picture.ts';
import type { WordFile } from './document.ts';
import { writeReportWord, type ReportWordOptions } from './report.ts';
import { sealWord } from './seal.ts';
import type { Template } from './template-check.ts';
import { fillTemplate } from './template.ts';

/** A Word file to be made, as plain values: whoever makes it needs nothing of the archive. */
export type WordJob = ReportJob | ArticlesJob;

interface ReportJob {
  readonly of: 'report';
  readonly report: PrintedReport;
  readonly options: ReportWordOptions;
  readonly template: Template | null;
  /** By the marks of its charts. */
  readonly pictures: ReadonlyMap<string, ChartPicture>;
  readonly masked: boolean;
}

interface ArticlesJob {
  readonly of: 'articles';
  readonly articles: readonly AnnotatedArticle[];
  readonly initiatives: readonly Initiative[];
  readonly options: WordOptions;
}

export interface MadeWord extends WordFile {
  readonly warnings: readonly Warning[];
}

/** Makes a Word file; a report is sealed. Errors: `E-WORDTEMPLATE`. */
export async function makeWord(job: WordJob): Promise<MadeWord> {
  if (job.of === 'articles') {
    const file = await renderAnnotatedWord(job.articles, job.initiatives, job.options);
    return { ...file, warnings: [] };
  }
  const { report, options, template, pictures, masked } = job;
  const file =
    template === null
      ? { ...(await writeReportWord(report, options, pictures)), warnings: [] }
      : await fillTemplate(template, report, options, pictures);
  return { ...file, bytes: sealWord(file.bytes, report, { masked }) };
}
