import { type DuplicateGroup } from '#core/corpus/near-duplicates.ts';
import type { Session } from '../session.ts';
/** The groups of near-duplicates among all articles as they are now; of each the one to keep comes first. */
export declare function reprints(session: Session): Promise<readonly DuplicateGroup[]>;
