import { assertNever } from '#core/assert-never.ts';
import { AppError } from '#core/error/app-error.ts';
import type { Pieces } from '#core/pieces.ts';
import { withSettings } from '#core/report/settings.ts';
import { mutate, type StepWhat } from '#db/journal.ts';
import type { Changed, ReportAct } from '../../contract.ts';
import type { FoundByQuery } from '#core/export/filter.ts';
import { acknowledge } from '../changed.ts';
import { refuseFault } from '../search/answer-queries.ts';
import type { Session } from '../session.ts';
import { withReportAnswers } from './asked.ts';
import { composeNow, printedReport, settingsOf } from './compose.ts';
import { findReport } from './entries.ts';
import { freezeBlocks, refreshBlocks, unfreezeBlocks } from './freeze.ts';
import {
  addBlocks,
  changeBlock,
  duplicateBlocks,
  levelBlocks,
  moveBlocks,
  removeBlocks,
} from './outline-acts.ts';
import { quoteInReport } from './quote.ts';
import { ReportDraft, type Done, type ReportWords } from './report-draft.ts';
import { signReport, withdrawSignOff } from './sign.ts';

/** Acts that a signed report lets through. */
const ON_SIGNED: ReadonlySet<ReportAct['does']> = new Set(['sign', 'withdraw', 'copy']);

type Acted = Changed & { readonly ids: string[] };

/** Acts that keep what the blocks say. */
const ON_WORDS: ReadonlySet<ReportAct['does']> = new Set(['freeze', 'refresh', 'sign']);

/**
 * One edit of a report, in one step.
 *
 * Errors: `E-NOTFOUND`; `E-QUERY` where a block is given a query that is none; `E-SIGNED` where the report is signed; `E-STAGE`, `E-SAMEPERSON` where
 * a stage cannot be signed; `E-ANCHOR` where a passage is none.
 */
export async function actOnReport(session: Session, id: string, act: ReportAct): Promise<Acted> {
  if (!ON_WORDS.has(act.does)) return actSaying(session, id, act, null);
  return withReportAnswers(session, id, 'all', (found) => actAnswered(session, id, act, found));
}

/** `actOnReport` where it is known what the queries of the report find; all of the step in the last piece. */
export function* actAnswered(
  session: Session,
  id: string,
  act: ReportAct,
  found: FoundByQuery,
): Pieces<Acted> {
  if (!ON_WORDS.has(act.does)) return actSaying(session, id, act, null);
  const now = yield* composeNow(session, findReport(session, id), found);
  return actSaying(session, id, act, { now, printed: yield* printedReport(session, now) });
}

function actSaying(session: Session, id: string, act: ReportAct, words: ReportWords | null): Acted {
  refuseFaults(session, act);
  const outcome = mutate(session.db, session.actor, (draft) => {
    const report = new ReportDraft(session, draft, id, words);
    if (report.isSigned && !ON_SIGNED.has(act.does)) {
      throw new AppError('E-SIGNED', { title: report.entity.title });
    }
    const { what, ids } = does(report, act);
    return { result: [...ids], what };
  });
  return { ids: outcome.result, ...acknowledge(session, outcome) };
}

function refuseFaults(session: Session, act: ReportAct): void {
  const contents = act.does === 'add' ? act.contents : act.does === 'change' ? [act.content] : [];
  for (const content of contents) {
    if ('query' in content) refuseFault(session, content.query);
  }
}

function does(report: ReportDraft, act: ReportAct): Done {
  switch (act.does) {
    case 'add':
      return addBlocks(report, act);
    case 'change':
      return changeBlock(report, act);
    case 'move':
      return moveBlocks(report, act);
    case 'remove':
      return removeBlocks(report, act);
    case 'duplicate':
      return duplicateBlocks(report, act);
    case 'level':
      return levelBlocks(report, act);
    case 'freeze':
      return freezeBlocks(report, act.blockIds);
    case 'unfreeze':
      return unfreezeBlocks(report, act.blockIds);
    case 'refresh':
      return refreshBlocks(report, act.blockIds);
    case 'rename': {
      const from = report.entity.title;
      report.write({ title: act.title });
      return done('report-rename', { from, title: act.title });
    }
    case 'profile':
      report.write({ profile: act.profile });
      return done('report-profile', { title: report.entity.title, profile: act.profile });
    case 'settings': {
      report.write({ settings: withSettings(settingsOf(report.entity), act.settings) });
      return done('report-settings', { title: report.entity.title });
    }
    case 'sign':
      return signReport(report, act.stage);
    case 'withdraw':
      return withdrawSignOff(report, act);
    case 'delete':
      report.remove();
      return done('report-delete', { title: report.entity.title });
    case 'copy':
      return {
        ids: [report.copy(act.title)],
        what: { kind: 'report-copy', params: { title: report.entity.title, to: act.title } },
      };
    case 'quote':
      return quoteInReport(report, act);
    default:
      return assertNever(act, 'act');
  }
}

function done(kind: string, params: StepWhat['params']): Done {
  return { what: { kind, params }, ids: [] };
}
