import type { LedgerPlace } from '#db/queries/ledger-sql.ts';
import type { LedgerGroupView } from '../../contract.ts';
import type { Session } from '../session.ts';
/** What the keys of groups are called: ids by the name of what they stand for, the others as they are. */
export declare function groupLabels(
  session: Session,
  group: string | null,
  keys: readonly string[],
): (key: string) => string;
/** The groups that rows of a page lie in, in their order. */
export declare function groupsOnPage(
  places: readonly LedgerPlace[],
  all: readonly LedgerGroupView[],
): LedgerGroupView[];
