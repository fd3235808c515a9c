import { AppError } from '#core/error/app-error.ts';
import { keysBetween } from '#core/report/order-key.ts';
import { statusOf } from '#core/report/sign-off.ts';
import { listReports, reportStore, type ReportEntity } from '#db/entities/report.ts';
import { mutate } from '#db/journal.ts';
import { lastStepAbout } from '#db/history.ts';
import {
  reportSchema,
  type Changed,
  type ExportFilter,
  type ReportEntry,
  type ReportTemplate,
  type WORD_PROFILES,
} from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { localTime } from '../local-time.ts';
import { refuseFault } from '../search/answer-queries.ts';
import type { Session } from '../session.ts';
import { filledBlocks, templateOf } from './templates.ts';

/** Makes a report from a template in one step. Errors: `E-QUERY`. */
export function createReport(
  session: Session,
  input: {
    readonly template: ReportTemplate;
    readonly title: string;
    readonly profile?: (typeof WORD_PROFILES)[number] | undefined;
    readonly filter: ExportFilter;
  },
): Changed & { readonly id: string } {
  const { db, actor } = session;
  refuseFault(session, input.filter);
  const template = templateOf(input.template);
  const outcome = mutate(db, actor, (draft) => {
    const id = actor.newId();
    const title = input.title || template.title;
    draft.write('report', id, {
      id,
      title,
      template: template.id,
      profile: input.profile ?? template.profile,
      filter: JSON.stringify(input.filter),
      createdAt: actor.now().toISOString(),
      settings: template.settings,
      signOffs: [],
    });
    const contents = filledBlocks(template, input.filter);
    const places = keysBetween(null, null, contents.length);
    contents.forEach((content, at) => {
      const blockId = actor.newId();
      const position = places[at] ?? '';
      draft.write('block', blockId, { id: blockId, reportId: id, position, content, frozen: null });
    });
    return { result: id, what: { kind: 'report-new', params: { title } } };
  });
  return { id: outcome.result, ...acknowledge(session, outcome) };
}

/** A report as lists show it. */
export function reportEntry(session: Session, entity: ReportEntity): ReportEntry {
  const filter: unknown = JSON.parse(entity.filter);
  const changed = lastStepAbout(session.db, 'report', entity.id);
  return reportSchema.parse({
    ...entity,
    filter,
    createdAt: localTime(new Date(entity.createdAt)),
    changedAt: localTime(new Date(changed ?? entity.createdAt)),
    status: statusOf(entity.signOffs ?? []),
  });
}

/** Every report, oldest first. */
export function reportEntries(session: Session): ReportEntry[] {
  return listReports(session.db).map((entity) => reportEntry(session, entity));
}

export function hasReport({ db }: Session, id: string): boolean {
  return reportStore.read(db, id) !== null;
}

/** Errors: `E-NOTFOUND`. */
export function findReport(session: Session, id: string): ReportEntity {
  const entity = reportStore.read(session.db, id);
  if (!entity) throw new AppError('E-NOTFOUND', { what: 'report', name: id });
  return entity;
}
