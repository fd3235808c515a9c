import type { AnnotatedArticle, ExportData } from '#core/export/export-data.ts';
import type { FoundByQuery } from '#core/export/filter.ts';
import { composeInPieces, type ComposedBlock, type ComposeScope } from '#core/report/compose.ts';
import type { Pieces } from '#core/pieces.ts';
import { maskFor, type Privacy } from '#core/report/mask.ts';
import { maskReport } from '#core/report/mask-report.ts';
import { articlesPrinted } from '#core/report/printed-articles.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import { PLAIN_SETTINGS, withSettings, type ReportSettings } from '#core/report/settings.ts';
import type { BlockEntity } from '#db/entities/block.ts';
import type { ReportEntity } from '#db/entities/report.ts';
import type { ExportFilter } from '../../contract.ts';
import { withAnswers } from '../search/answer-queries.ts';
import { articlesById } from '../export/gather.ts';
import { localTime } from '../local-time.ts';
import type { Session } from '../session.ts';
import { askedBy, withReportAnswers } from './asked.ts';
import { reportBlocks } from './blocks.ts';
import { countedParts } from './counted.ts';
import { findReport } from './entries.ts';
import { gatherForBlocks } from './gather.ts';
import { placesOfBlocks } from './places.ts';
import { filledBlocks, templateOf } from './templates.ts';

/** A report with what its blocks say of the archive as it is. */
export interface ReportNow {
  readonly entity: ReportEntity;
  readonly settings: ReportSettings;
  readonly blocks: readonly BlockEntity[];
  /** One for each block, in the same order. */
  readonly composed: readonly ComposedBlock[];
  readonly data: ExportData;
}

/** `found`: what the queries of its blocks find (asked.ts). */
export function* composeNow(
  session: Session,
  entity: ReportEntity,
  found: FoundByQuery,
  scope: ComposeScope = 'all',
): Pieces<ReportNow> {
  const blocks = reportBlocks(session, entity);
  const wanted = blocks.map(({ id, content, frozen }) => {
    return { id, content, frozen: frozen?.parts ?? null };
  });
  const data = yield* gatherForBlocks(session, wanted, found, scope);
  const counted = yield* countedParts(session, wanted, found, scope);
  const places = yield* placesOfBlocks(session, wanted, data, found, scope);
  const composed = yield* composeInPieces(data, wanted, { scope, counted, found, places });
  return { entity, settings: settingsOf(entity), blocks, composed, data };
}

export function settingsOf(entity: ReportEntity): ReportSettings {
  return withSettings(PLAIN_SETTINGS, entity.settings ?? {});
}

/** What is printed of a report; `masks` where private persons are masked, else as the report says. */
export function* printedReport(
  session: Session,
  now: ReportNow,
  masks: boolean = now.settings.masksPersons,
): Pieces<PrintedReport> {
  const { entity, settings, composed, data } = now;
  const { signOffs = [] } = entity;
  const printed: PrintedReport = {
    reportId: entity.id,
    title: entity.title,
    profile: entity.profile,
    createdAt: data.exportedAt,
    front: {
      ...settings.front,
      sourceNotes: settings.sourceNotes,
      charts: settings.charts,
      signOffs: settings.printsSignOffs
        ? signOffs.map(({ stage, author, at }) => ({ stage, author, at: localTime(new Date(at)) }))
        : [],
    },
    parts: composed.flatMap(({ printed: parts }) => parts),
  };
  if (!masks) return printed;
  const articles = yield* articlesOf(session, printed, data);
  return yield* maskReport(printed, yield* maskFor(articles, rulingsOf(settings)));
}

/**
 * The articles that a report prints something of, always in the same order. Frozen parts do not come
 * from `data`; who is masked, and how, must not depend on what is frozen.
 */
function* articlesOf(
  session: Session,
  { parts }: PrintedReport,
  data: ExportData,
): Pieces<readonly AnnotatedArticle[]> {
  const ids = articlesPrinted(parts);
  const known = data.articles.filter(({ article }) => ids.has(article.id));
  return known.length === ids.size ? known : yield* articlesById(session, ids);
}

/** What was decided of single persons, as a mask takes it. */
export function rulingsOf({ personRulings }: ReportSettings): ReadonlyMap<string, Privacy> {
  return new Map(Object.entries(personRulings));
}

/** A report by initiative that nobody keeps: what an export without a report makes of a filter. */
export async function passingReport(
  session: Session,
  filter: ExportFilter,
  profile: string,
  masks = false,
): Promise<PrintedReport> {
  const template = templateOf('by-initiative');
  const id = '00000000-0000-7000-8000-000000000000';
  const blocks = filledBlocks(template, filter).map((content, at) => ({
    id: String(at),
    content,
    frozen: null,
  }));
  function* compose(found: FoundByQuery): Pieces<PrintedReport> {
    const data = yield* gatherForBlocks(session, blocks, found, 'printed');
    const composed = yield* composeInPieces(data, blocks, { found });
    const entity: ReportEntity = {
      id,
      title: template.title,
      template: template.id,
      profile,
      filter: '{}',
      createdAt: data.exportedAt,
      settings: template.settings,
      signOffs: [],
    };
    const now = { entity, settings: settingsOf(entity), blocks: [], composed, data };
    return yield* printedReport(session, now, masks);
  }
  return withAnswers(session, () => askedBy(blocks, 'printed'), compose);
}

/** What is printed of a report, and whether private persons are masked in it. */
export interface PrintedNow {
  readonly printed: PrintedReport;
  readonly masked: boolean;
}

/** What is printed of a report of the archive as it is; masked where it or `mask` says so. Errors: `E-NOTFOUND`. */
export function printNow(session: Session, id: string, mask = false): Promise<PrintedNow> {
  return withReportAnswers(session, id, 'printed', function* (found) {
    const now = yield* composeNow(session, findReport(session, id), found, 'printed');
    const masked = mask || now.settings.masksPersons;
    return { printed: yield* printedReport(session, now, masked), masked };
  });
}

/** The same report alone. Errors: `E-NOTFOUND`. */
export async function printReport(
  session: Session,
  id: string,
  mask = false,
): Promise<PrintedReport> {
  return (await printNow(session, id, mask)).printed;
}
