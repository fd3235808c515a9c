import type { Frozen } from '#db/entities/block.ts';
import type { Done, ReportDraft } from './report-draft.ts';

/** Blocks print from now on what they print now. Errors: `E-NOTFOUND`. */
export function freezeBlocks(report: ReportDraft, ids: readonly string[]): Done {
  const count = freeze(report, ids, (frozen) => frozen === null);
  return {
    ids: [],
    what: { kind: 'report-freeze', params: { title: report.entity.title, count } },
  };
}

/** Frozen blocks print from now on what they would print if they were live. Errors: `E-NOTFOUND`. */
export function refreshBlocks(report: ReportDraft, ids: readonly string[]): Done {
  const count = freeze(report, ids, (frozen) => frozen !== null);
  return {
    ids: [],
    what: { kind: 'report-refresh', params: { title: report.entity.title, count } },
  };
}

/** Errors: `E-NOTFOUND`. */
export function unfreezeBlocks(report: ReportDraft, ids: readonly string[]): Done {
  const frozen = report.chosen(ids, false).filter((block) => block.frozen !== null);
  for (const block of frozen) report.put({ ...block, frozen: null });
  return {
    ids: [],
    what: { kind: 'report-unfreeze', params: { title: report.entity.title, count: frozen.length } },
  };
}

function freeze(
  report: ReportDraft,
  ids: readonly string[],
  wanted: (frozen: Frozen | null) => boolean,
): number {
  const { composed } = report.words.now;
  const live = new Map(composed.map((one) => [one.id, one.live]));
  const chosen = report.chosen(ids, false).filter(({ frozen }) => wanted(frozen));
  for (const block of chosen) {
    const parts = live.get(block.id) ?? [];
    report.put({ ...block, frozen: { parts, by: 'hand', signed: false } });
  }
  return chosen.length;
}
