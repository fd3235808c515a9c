/** The stages in which a report is signed, in their order: 初审, 复审, 终审. */
export const SIGN_STAGES = ['first', 'second', 'final'] as const;
export type SignStage = (typeof SIGN_STAGES)[number];

/** Somebody's word that a report is as it should be. */
export interface SignOff {
  readonly stage: SignStage;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** SHA-256 of what was signed: see printed-text.ts. */
  readonly sha256: string;
}

/** Where a report stands: 草稿, or signed as far as a stage. */
export type ReportStatus = 'draft' | SignStage;
export const REPORT_STATUSES = ['draft', ...SIGN_STAGES] as const;

/** The last stage that is signed. */
export function statusOf(signOffs: readonly SignOff[]): ReportStatus {
  return SIGN_STAGES.findLast((stage) => signOffs.some((one) => one.stage === stage)) ?? 'draft';
}

/** The stage that is to be signed next; null where all are. */
export function nextStage(signOffs: readonly SignOff[]): SignStage | null {
  return SIGN_STAGES.find((stage) => !signOffs.some((one) => one.stage === stage)) ?? null;
}

/** What is left where `stage` is withdrawn: the stages before it. */
export function withoutStage(signOffs: readonly SignOff[], stage: SignStage): readonly SignOff[] {
  const before = SIGN_STAGES.slice(0, SIGN_STAGES.indexOf(stage));
  return signOffs.filter((one) => before.includes(one.stage));
}
