import type { LedgerFilter } from '#db/queries/ledger-sql.ts';
import type { LedgerFilterInput } from '../../contract.ts';
import type { Session } from '../session.ts';
/**
 * What a ledger is narrowed by, as the store asks for it: an initiative stands for all narrower ones.
 * Errors: `E-NOTFOUND`.
 */
export declare function ledgerFilter(session: Session, input: LedgerFilterInput): LedgerFilter;
