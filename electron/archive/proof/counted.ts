import {
  FINDING_STATUSES,
  type Finding,
  type FindingStatus,
  type ReportCheck,
} from '#core/report/verify/finding.ts';
import type { ReportCheckEvent } from '../../contract.ts';

type Done = Extract<ReportCheckEvent, { readonly type: 'done' }>;

/** What a list can hold: of more findings than this, those that match are left out first. */
const MAX_FINDINGS = 20_000;

/** A check as it is sent: how much of each, and a list that a screen can hold. */
export function counted(
  check: ReportCheck,
): Pick<Done, 'total' | 'matched' | 'counts' | 'findings' | 'cut'> {
  const { total, matched, findings } = check;
  const counts = Object.fromEntries(
    FINDING_STATUSES.map((status) => [
      status,
      findings.reduce((sum, one) => sum + (one.status === status ? 1 : 0), 0),
    ]),
  ) as Record<FindingStatus, number>;
  const kept = cutTo(findings);
  return { total, matched, counts, findings: [...kept], cut: findings.length - kept.length };
}

function cutTo(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MAX_FINDINGS) return findings;
  const faults = findings.filter(({ status }) => status !== 'matches').slice(0, MAX_FINDINGS);
  let room = MAX_FINDINGS - faults.length;
  const chosen = new Set(faults);
  return findings.filter((one) => {
    if (one.status !== 'matches') return chosen.has(one);
    room -= 1;
    return room >= 0;
  });
}
