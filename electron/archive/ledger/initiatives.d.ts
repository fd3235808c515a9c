import type {
  InitiativeLedgerInput,
  InitiativeLedgerPage,
  InitiativeLedgerRow,
} from '../../contract.ts';
import type { Session } from '../session.ts';
/**
 * A page of the ledger of initiatives: those named in what the filter leaves. They are thousands at
 * most, so they are counted once a revision and put in order here.
 */
export declare function initiativeLedger(
  session: Session,
  input: InitiativeLedgerInput,
): InitiativeLedgerPage;
/** Every row under a filter, in order. */
export declare function allInitiativeRows(
  session: Session,
  input: Omit<InitiativeLedgerInput, 'offset' | 'limit'>,
): readonly InitiativeLedgerRow[];
