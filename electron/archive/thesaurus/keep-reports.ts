import { labelsOf } from '#core/thesaurus/labels.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { InitiativeChange } from '#core/thesaurus/plan.ts';
import { listReports } from '#db/entities/report.ts';
import type { Draft } from '#db/journal.ts';
import type { Db } from '#db/open.ts';

/**
 * Lets stored reports go on naming what they named, within the step that is being drafted: their
 * filter names an initiative by label or id, and both may go by surgery.
 */
export function keepReports(db: Db, draft: Draft, changes: readonly InitiativeChange[]): void {
  const standing = changes.flatMap(({ after }) => after ?? []);
  for (const report of listReports(db)) {
    const filter = JSON.parse(report.filter) as { readonly initiative?: unknown };
    const name = filter.initiative;
    if (typeof name !== 'string') continue;
    const change = changes.find(({ before }) => before !== null && isNamed(before, name));
    if (!change?.before || standing.some((one) => isNamed(one, name))) continue;
    const { prefLabel } = change.before;
    const heir = change.after ?? standing.find((one) => isNamed(one, prefLabel));
    if (!heir) continue;
    const kept = { ...filter, initiative: heir.prefLabel };
    draft.write('report', report.id, { ...report, filter: JSON.stringify(kept) });
  }
}

function isNamed(initiative: Initiative, name: string): boolean {
  return initiative.id === name || labelsOf(initiative).includes(name);
}
