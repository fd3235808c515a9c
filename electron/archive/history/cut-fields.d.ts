import type { Change } from '#core/journal/change.ts';
import type { Db } from '#db/open.ts';
import type { StepChange } from '../../contract.ts';
/** How the cut of a source changed: each segment whose place, role or article is other than before. */
export declare function cutFields(db: Db, { id, before, after }: Change): StepChange['fields'];
