import { proofCode } from '../proof-text.ts';
import type { FindingNote, FindingStatus } from './finding.ts';
import { sameText } from './units.ts';

export interface Judged {
  readonly status: Extract<FindingStatus, 'matches' | 'altered' | 'source-changed'>;
  readonly was: string | null;
  readonly note: FindingNote | null;
}

/**
 * Judges one text of a file: `expected` are the forms that its source gives today (none where the
 * archive does not hold it), `issued` the proof code that it had when it was issued, if that is known.
 *
 * Only what equals its source matches. What is as it was issued but no longer as its source says is
 * `source-changed` where the archive has changed there since; where it has not, file and manifest
 * were altered together.
 */
export function judge(
  now: string,
  expected: readonly string[],
  issued: string | null,
  changedSince: boolean,
): Judged {
  const was = expected[0] ?? null;
  if (expected.some((text) => sameText(text, now))) return { status: 'matches', was, note: null };
  const asIssued = issued !== null && proofCode(now) === issued;
  if (was === null) {
    return asIssued
      ? { status: 'source-changed', was, note: 'not-held' }
      : { status: 'altered', was, note: 'not-held' };
  }
  if (asIssued) {
    return changedSince
      ? { status: 'source-changed', was, note: null }
      : { status: 'altered', was, note: 'manifest-differs' };
  }
  const sourceToo = issued !== null && !expected.some((text) => proofCode(text) === issued);
  return { status: 'altered', was, note: sourceToo ? 'source-changed-too' : null };
}
