import { linesOf } from '#core/report/part-lines.ts';
import type { PrintedPart } from '#core/report/printed.ts';
import type { ReportEntry } from '../../contract.ts';
import type { Session } from '../session.ts';
import { printReport } from './compose.ts';
import { findReport, reportEntry } from './entries.ts';

/** A report as plain text. Errors: `E-NOTFOUND`. */
export async function reportText(
  session: Session,
  id: string,
): Promise<{ readonly report: ReportEntry; readonly text: string }> {
  const entity = findReport(session, id);
  const printed = await printReport(session, id);
  const lines = [printed.title, '', ...printed.parts.flatMap(partLines)];
  return { report: reportEntry(session, entity), text: lines.join('\n') };
}

function partLines(part: PrintedPart): readonly string[] {
  if (part.kind === 'heading') return ['', `${'#'.repeat(part.level)} ${part.text}`];
  return linesOf(part).map(({ text }) => text);
}
