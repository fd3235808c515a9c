import { type ArticleRecord } from '#core/export/export-data.ts';
import type { LedgerGroup } from '#core/ledger/ledger.ts';
import type { LedgerFilter, LedgerPlace } from '#db/queries/ledger-sql.ts';
import type {
  FigureLedgerInput,
  FigureLedgerPage,
  FigureLedgerRow,
  LedgerGroupView,
} from '../../contract.ts';
import type { Session } from '../session.ts';
/** A page of the ledger of figures, with what its groups and the whole of it add up to. */
export declare function figureLedger(session: Session, input: FigureLedgerInput): FigureLedgerPage;
/** Ids of every figure under a filter, in order of the ledger. */
export declare function figureIds(session: Session, input: FigureLedgerInput): readonly string[];
/** Rows of the ledger in the order of `places`. */
export declare function figureRows(
  session: Session,
  places: readonly LedgerPlace[],
): FigureLedgerRow[];
/** Articles as exports know them, by id. */
export declare function articlesById(
  session: Session,
  ids: readonly string[],
): ReadonlyMap<string, ArticleRecord>;
/** What each group holds and adds up to; the whole ledger where no group is asked for. */
export declare function figureGroupViews(
  session: Session,
  filter: LedgerFilter,
  group: LedgerGroup<'figures'> | null,
): readonly LedgerGroupView[];
