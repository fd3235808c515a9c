import { type PointTable } from '#core/ledger/points.ts';
import type { LedgerGroup } from '#core/ledger/ledger.ts';
import type { LedgerFilter, LedgerPlace } from '#db/queries/ledger-sql.ts';
import type {
  ArticleLedgerInput,
  ArticleLedgerPage,
  ArticleLedgerRow,
  LedgerGroupView,
} from '../../contract.ts';
import type { Session } from '../session.ts';
/** A page of the ledger of articles, with what its groups and the whole of it add up to. */
export declare function articleLedger(
  session: Session,
  input: ArticleLedgerInput,
): ArticleLedgerPage;
/** Rows of the ledger in the order of `places`. */
export declare function articleLedgerRows(
  session: Session,
  places: readonly LedgerPlace[],
  table: PointTable,
): ArticleLedgerRow[];
/** What each group adds up to; the whole ledger where no group is asked for. */
export declare function articleGroupViews(
  session: Session,
  filter: LedgerFilter,
  group: LedgerGroup<'articles'> | null,
): readonly LedgerGroupView[];
/** What a ledger can be narrowed to: media that the archive holds. */
export declare function ledgerMedia(session: Session): {
  medium: string;
  articles: number;
}[];
