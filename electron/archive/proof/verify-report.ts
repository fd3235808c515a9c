import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '#core/error/app-error.ts';
import type { Manifest } from '#core/report/manifest.ts';
import { unmarkedQuotations } from '#core/report/verify/loose-text.ts';
import type { ReadDocument } from '#core/report/verify/read-document.ts';
import { marksIn, verifyDocument } from '#core/report/verify/verify-document.ts';
import { verifyByMarks } from '#core/report/verify/verify-marks.ts';
import type { ReportCheckEvent } from '../../contract.ts';
import type { ReadReport } from '../../parser/report/read-report.ts';
import { readWholeFile } from '../import/read-file.ts';
import { ofOneState } from '../one-state.ts';
import type { Session } from '../session.ts';
import { findInSources, gatherFacts } from './gather-facts.ts';
import { withPrintedToday, type ReportToday } from './printed-today.ts';
import { checkSheets } from './check-sheets.ts';
import { counted } from './counted.ts';

/** Texts without a mark that are looked for in the sources. */
const MAX_SEARCHED = 500;

type Done = Extract<ReportCheckEvent, { readonly type: 'done' }>;

/**
 * Verifies a file that was exported earlier: reads it in the parser process and compares everything
 * in it with the archive. Writes nothing.
 *
 * Errors: those of `readWholeFile` and `readReport`, `E-TIMEOUT`, `E-PARSER`, `E-CANCELLED`.
 */
export async function* verifyReport(
  session: Session,
  file: string,
  signal?: AbortSignal,
): AsyncGenerator<ReportCheckEvent> {
  const filename = path.basename(file);
  const stopped = (): void => {
    if (signal?.aborted) throw new AppError('E-CANCELLED');
  };
  yield { type: 'progress', done: 0, total: 3, what: filename };
  const bytes = await readWholeFile(file);
  stopped();
  const read = await session.parser.readReport({ filename, bytes }, signal);
  yield { type: 'progress', done: 1, total: 3, what: filename };
  await setImmediate();
  stopped();
  const said =
    read.format === 'word'
      ? await checkWord(session, read)
      : {
          ...NO_MANIFEST,
          ...(await ofOneState(session, () => checkSheets(session, read.sheets), signal)),
        };
  yield { type: 'progress', done: 2, total: 3, what: filename };
  await setImmediate();
  stopped();
  yield { type: 'done', filename, format: read.format, ...said };
}

const NO_MANIFEST = {
  manifest: 'none',
  issuedAt: null,
  report: null,
  tracked: false,
} as const;

async function checkWord(
  session: Session,
  { document, manifest, manifestDamaged }: Extract<ReadReport, { readonly format: 'word' }>,
): Promise<Omit<Done, 'type' | 'filename' | 'format'>> {
  const marks = marksIn(document);
  if (manifest === null && marks.length === 0) {
    return {
      ...NO_MANIFEST,
      manifest: manifestDamaged ? 'damaged' : 'none',
      tracked: document.tracked,
      masked: false,
      ...counted({ total: 0, matched: 0, findings: [] }),
    };
  }
  const reportId = manifest?.reportId ?? null;
  const needs = {
    marks,
    issuedAt: manifest?.createdAt ?? null,
    masked: manifest?.masked ?? printsMasks(document),
    ...namedIn(manifest),
  };
  const { report, check } = await withPrintedToday(session, reportId, function* (today) {
    const inSources = yield* searched(session, document, manifest);
    const facts = yield* gatherFacts(session, needs, today, inSources);
    return {
      report: reportOf(manifest, today),
      check:
        manifest === null
          ? verifyByMarks(document, facts)
          : verifyDocument(document, manifest, facts),
    };
  });
  return {
    manifest: manifest !== null ? 'whole' : manifestDamaged ? 'damaged' : 'none',
    issuedAt: manifest?.createdAt ?? null,
    report,
    tracked: document.tracked,
    masked: manifest?.masked ?? false,
    ...counted(check),
  };
}

/** A file that has lost its manifest does not say whether persons are masked in it. */
function printsMasks({ paragraphs }: ReadDocument): boolean {
  return paragraphs.some(({ text }) => /\p{Script=Han}某[甲乙丙丁，、。的在说]?/u.test(text));
}

function reportOf(manifest: Manifest | null, report: ReportToday | null): Done['report'] {
  const id = manifest?.reportId ?? null;
  return id === null ? null : { id, title: report?.printed.title ?? null };
}

function namedIn(manifest: Manifest | null): {
  readonly articles: readonly string[];
  readonly annotations: readonly string[];
} {
  const articles = new Set<string>();
  const annotations = new Set<string>();
  for (const part of manifest?.parts ?? []) {
    if ('article' in part) articles.add(part.article);
    if (part.kind === 'quotation') for (const id of part.annotations) annotations.add(id);
    if (part.kind === 'figure') annotations.add(part.annotation);
  }
  return { articles: [...articles], annotations: [...annotations] };
}

function searched(
  session: Session,
  document: ReadDocument,
  manifest: Manifest | null,
): ReturnType<typeof findInSources> {
  const issued = new Set(
    (manifest?.parts ?? []).flatMap((part) => ('code' in part ? [part.code] : [])),
  );
  return findInSources(session, unmarkedQuotations(document, issued).slice(0, MAX_SEARCHED));
}
