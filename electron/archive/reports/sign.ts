import { AppError } from '#core/error/app-error.ts';
import { nextStage, withoutStage, type SignStage } from '#core/report/sign-off.ts';
import type { ReportAct } from '../../contract.ts';
import { settingsOf } from './compose.ts';
import type { Done, ReportDraft } from './report-draft.ts';
import { signedHash } from './signed-hash.ts';

/**
 * Signs the next stage. The first one freezes every block, so that what is signed stays as it was
 * read.
 *
 * Errors: `E-STAGE` where another stage is next, `E-SAMEPERSON` where two persons are asked for.
 */
export function signReport(report: ReportDraft, stage: SignStage): Done {
  const { entity, session } = report;
  const { signOffs = [] } = entity;
  const { author } = session.actor;
  if (nextStage(signOffs) !== stage) throw new AppError('E-STAGE');
  if (settingsOf(entity).twoPersons && signOffs.some((one) => one.author === author)) {
    throw new AppError('E-SAMEPERSON', { author });
  }
  const { now, printed } = report.words;
  if (signOffs.length === 0) {
    report.blocks.forEach((block, at) => {
      const parts = now.composed[at]?.printed ?? [];
      report.put({ ...block, frozen: { by: 'signing', ...block.frozen, parts, signed: true } });
    });
  }
  const sha256 = signedHash(printed);
  const at = session.actor.now().toISOString();
  report.write({ signOffs: [...signOffs, { stage, author, at, sha256 }] });
  return {
    ids: [],
    what: { kind: `report-sign-${stage}`, params: { title: entity.title, author } },
  };
}

/**
 * Withdraws a stage and those after it. Without any the blocks are what they were before signing.
 * Errors: `E-STAGE` where that stage is not signed.
 */
export function withdrawSignOff(
  report: ReportDraft,
  { stage, reason }: ReportAct & { readonly does: 'withdraw' },
): Done {
  const { signOffs = [] } = report.entity;
  if (!signOffs.some((one) => one.stage === stage)) throw new AppError('E-STAGE');
  const left = withoutStage(signOffs, stage);
  if (left.length === 0) {
    for (const block of report.blocks) {
      const { frozen } = block;
      report.put({
        ...block,
        frozen: frozen?.by === 'hand' ? { ...frozen, signed: false } : null,
      });
    }
  }
  report.write({ signOffs: left });
  return {
    ids: [],
    what: { kind: `report-withdraw-${stage}`, params: { title: report.entity.title, reason } },
  };
}
