import type { Changed, ThesaurusImport } from '../../contract.ts';
import type { Session } from '../session.ts';
/** Says what importing a file would change. Errors: `E-CSV`, `E-QDC`, `E-MISSING`, `E-SIZE`. */
export declare function previewThesaurusImport(session: Session, file: string): ThesaurusImport;
/**
 * Takes initiatives from a `.csv` or `.qdc` file in one step: a known entry is changed, an unknown
 * one is made; nothing is removed. With `skip`, rows in conflict are left out; without it one
 * conflict leaves everything as it was.
 *
 * Errors: `E-CSV`, `E-QDC`, `E-LABEL`, `E-CYCLE`, `E-MISSING`, `E-SIZE`.
 */
export declare function importThesaurus(session: Session, file: string, skip?: boolean): Changed;
