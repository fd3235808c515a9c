import { labelsOf } from '#core/thesaurus/labels.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { InitiativeChange } from '#core/thesaurus/plan.ts';
import { allBlocks } from '#db/entities/block.ts';
import { listReports } from '#db/entities/report.ts';
import type { Draft } from '#db/journal.ts';
import type { Db } from '#db/open.ts';

/**
 * Lets stored reports go on naming what they named, within the step that is being drafted: their
 * filters and the queries of their blocks name an initiative by label or id, and both may go by surgery.
 */
export function keepReports(db: Db, draft: Draft, changes: readonly InitiativeChange[]): void {
  const standing = changes.flatMap(({ after }) => after ?? []);
  const kept = (name: unknown): string | null => {
    if (typeof name !== 'string') return null;
    const change = changes.find(({ before }) => before !== null && isNamed(before, name));
    if (!change?.before || standing.some((one) => isNamed(one, name))) return null;
    const { prefLabel } = change.before;
    const heir = change.after ?? standing.find((one) => isNamed(one, prefLabel));
    return heir?.prefLabel ?? null;
  };
  for (const report of listReports(db)) {
    const filter = JSON.parse(report.filter) as { readonly initiative?: unknown };
    const initiative = kept(filter.initiative);
    if (initiative === null) continue;
    draft.write('report', report.id, {
      ...report,
      filter: JSON.stringify({ ...filter, initiative }),
    });
  }
  for (const block of allBlocks(db)) {
    const { content } = block;
    if (!('query' in content)) continue;
    const initiative = kept(content.query.initiative);
    if (initiative === null) continue;
    const query = { ...content.query, initiative };
    draft.write('block', block.id, { ...block, content: { ...content, query } });
  }
}

function isNamed(initiative: Initiative, name: string): boolean {
  return initiative.id === name || labelsOf(initiative).includes(name);
}
