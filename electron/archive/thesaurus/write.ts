import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { InitiativeChange, Plan } from '#core/thesaurus/plan.ts';
import type { Draft } from '#db/journal.ts';
import type { Db } from '#db/open.ts';
import { keepReports } from './keep-reports.ts';

/** Writes a plan of surgery within the step that is being drafted. */
export function writePlan(db: Db, draft: Draft, plan: Plan): void {
  writeInitiatives(draft, plan.initiatives);
  keepReports(db, draft, plan.initiatives);
  for (const { name, after } of plan.themes) draft.write('theme', name, after);
  // Those that go make room for those that would say the same.
  const going = plan.annotations.filter(({ after }) => after === null);
  for (const { before } of going) draft.write('annotation', before.id, null);
  for (const { before, after } of plan.annotations) {
    if (after !== null && after !== before) draft.write('annotation', before.id, after);
  }
}

/**
 * Writes initiatives whose labels may go from one to another, in a ring too: whoever gives a label
 * away does so first, because no two may have it at any moment.
 */
export function writeInitiatives(draft: Draft, changes: readonly InitiativeChange[]): void {
  const wanted = new Map<string, string>();
  for (const { id, after } of changes) {
    for (const label of after === null ? [] : [after.prefLabel, ...after.altLabels]) {
      wanted.set(label, id);
    }
  }
  for (const { id, before, after } of changes) {
    if (after === null) draft.write('initiative', id, null);
    else if (before !== null) {
      const mine = (label: string): boolean => (wanted.get(label) ?? id) === id;
      const giving: Initiative = {
        ...before,
        // Its id is a name that nobody else has, for as long as the step is being written.
        prefLabel: mine(before.prefLabel) ? before.prefLabel : id,
        altLabels: before.altLabels.filter(mine),
      };
      draft.write('initiative', id, giving);
    }
  }
  for (const { id, after } of changes) if (after !== null) draft.write('initiative', id, after);
}
