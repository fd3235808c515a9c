import type { InitiativeChange, Plan } from '#core/thesaurus/plan.ts';
import type { Draft } from '#db/journal.ts';
import type { Db } from '#db/open.ts';
/** Writes a plan of surgery within the step that is being drafted. */
export declare function writePlan(db: Db, draft: Draft, plan: Plan): void;
/**
 * Writes initiatives whose labels may go from one to another, in a ring too: whoever gives a label
 * away does so first, because no two may have it at any moment.
 */
export declare function writeInitiatives(draft: Draft, changes: readonly InitiativeChange[]): void;
