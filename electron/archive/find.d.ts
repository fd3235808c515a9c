import type { Session } from './session.ts';
/**
 * The id of the initiative that a label, alternative label or id names, in either script.
 * Errors: `E-NOTFOUND`.
 */
export declare function initiativeNamed(session: Session, name: string): string;
/**
 * A source by id, unambiguous prefix of one, or file name; with `withWithdrawn` also one that is
 * withdrawn or whose import was undone. Errors: `E-NOTFOUND`, `E-AMBIGUOUS`.
 */
export declare function sourceNamed(
  session: Session,
  name: string,
  withWithdrawn?: boolean,
): string;
/** An article by id or unambiguous prefix of one. Errors: `E-NOTFOUND`, `E-AMBIGUOUS`. */
export declare function articleNamed(session: Session, name: string): string;
/** A report by id, title, or unambiguous prefix of its id. Errors: `E-NOTFOUND`, `E-AMBIGUOUS`. */
export declare function reportNamed(session: Session, name: string): string;
