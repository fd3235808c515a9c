import { AppError } from '#core/error/app-error.ts';
import { composeByInitiative } from '#core/report/compose.ts';
import type { Block, Report, Section } from '#core/report/report.ts';
import { reportStore, type ReportEntity } from '#db/entities/report.ts';
import { mutate } from '#db/journal.ts';
import { reportSchema, type Changed, type ExportFilter, type ReportEntry } from '../contract.ts';
import { acknowledge } from './changed.ts';
import { gatherExportData } from './export/gather.ts';
import type { Session } from './session.ts';

const DEFAULT_TITLE = '举措宣传报道汇编';

/** Makes a report entry in one step; its passages are composed anew whenever it is shown or exported. */
export function createReport(
  session: Session,
  input: {
    readonly template: ReportEntry['template'];
    readonly title: string;
    readonly profile: ReportEntry['profile'];
    readonly filter: ExportFilter;
  },
): Changed & { readonly id: string } {
  const { db, actor } = session;
  const outcome = mutate(db, actor, (draft) => {
    const id = actor.newId();
    const title = input.title || DEFAULT_TITLE;
    draft.write('report', id, {
      id,
      title,
      template: input.template,
      profile: input.profile,
      filter: JSON.stringify(input.filter),
      createdAt: actor.now().toISOString(),
    });
    return { result: id, what: { kind: 'report-new', params: { title } } };
  });
  return { id: outcome.result, ...acknowledge(session, outcome) };
}

export function reportView(entity: ReportEntity): ReportEntry {
  const filter: unknown = JSON.parse(entity.filter);
  return reportSchema.parse({ ...entity, filter });
}

/** Errors: `E-NOTFOUND`. */
export function findReport(session: Session, id: string): ReportEntry {
  const entity = reportStore.read(session.db, id);
  if (!entity) throw new AppError('E-NOTFOUND', { what: 'report', name: id });
  return reportView(entity);
}

/** A report composed from what the archive holds now. */
export function composeReport(
  session: Session,
  entry: Pick<ReportEntry, 'title' | 'profile' | 'filter'>,
): Report {
  return composeByInitiative(gatherExportData(session), {
    title: entry.title || DEFAULT_TITLE,
    profile: entry.profile,
    filter: entry.filter,
  });
}

/** A report as plain text. Errors: `E-NOTFOUND`. */
export function reportText(
  session: Session,
  id: string,
): { readonly report: ReportEntry; readonly text: string } {
  const report = findReport(session, id);
  const composed = composeReport(session, report);
  const lines = [
    composed.title,
    '',
    ...composed.preface.flatMap(blockLines),
    ...composed.sections.flatMap((section) => sectionLines(section, 1)),
  ];
  return { report, text: lines.join('\n') };
}

function sectionLines(section: Section, depth: number): readonly string[] {
  return [
    '',
    `${'#'.repeat(depth)} ${section.heading}`,
    ...section.blocks.flatMap(blockLines),
    ...section.sections.flatMap((inner) => sectionLines(inner, depth + 1)),
  ];
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'quotation':
      return [block.text, `  —— ${block.sourceLine}`];
    case 'figures':
      return block.rows.map((row) => [row.measure, row.quote, row.normalised].join('\t'));
    case 'sources':
      return block.entries.map(
        (entry) => `${entry.sourceLine}\t${entry.filename}\t${entry.sha256}`,
      );
  }
}
