import type { InitiativeChange } from '#core/thesaurus/plan.ts';
import type { Draft } from '#db/journal.ts';
import type { Db } from '#db/open.ts';
/**
 * Lets stored reports go on naming what they named, within the step that is being drafted: their
 * filters and the queries of their blocks name an initiative by label or id, and both may go by surgery.
 */
export declare function keepReports(
  db: Db,
  draft: Draft,
  changes: readonly InitiativeChange[],
): void;
