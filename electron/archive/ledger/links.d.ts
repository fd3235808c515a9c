import { type LedgerFigure, type SameRuling } from '#core/ledger/same-figure.ts';
import type { Changed, FigureLinks } from '../../contract.ts';
import type { Session } from '../session.ts';
export interface Related {
  /** By the id of a figure all that are the same, itself among them. */
  readonly same: ReadonlyMap<string, readonly LedgerFigure[]>;
  /** By the id of a figure those that contradict it. */
  readonly conflicts: ReadonlyMap<string, readonly LedgerFigure[]>;
  readonly rulings: readonly SameRuling[];
}
/** What these figures are the same as, and what contradicts them. */
export declare function relatedTo(session: Session, ids: readonly string[]): Related;
interface Everywhere {
  readonly groups: readonly (readonly LedgerFigure[])[];
  readonly conflicts: ReadonlyMap<string, readonly LedgerFigure[]>;
}
/** All groups and contradictions of the archive. Reads every figure of the ledger once a revision. */
export declare function relatedEverywhere(session: Session): Everywhere;
/** Figures that stand in more than one article. */
export declare function sharedFigures(session: Session): readonly string[];
/** Figures that another one contradicts. */
export declare function contestedFigures(session: Session): readonly string[];
export declare function articlesOf(group: readonly LedgerFigure[]): number;
/** What a figure is the same as and why, and what contradicts it. Errors: `E-NOTFOUND`. */
export declare function figureLinks(session: Session, id: string): FigureLinks;
/**
 * Rules that figures are the same, or are not, in one step; null takes back what was ruled.
 * Errors: `E-NOTFOUND`.
 */
export declare function ruleSame(
  session: Session,
  input: {
    readonly ids: readonly string[];
    readonly same: boolean | null;
  },
): Changed;
export {};
