import type { WordProfile } from './profile.ts';
/** A .docx of the office that a report can be filled into. */
export interface Template {
  readonly filename: string;
  readonly bytes: Uint8Array;
  /** Names between `{{` and `}}`, each once. */
  readonly placeholders: readonly string[];
  /** Name of each paragraph style, in lower case (`heading 1`) → its id. */
  readonly styles: ReadonlyMap<string, string>;
  /** Style of the paragraph with `{{body}}`, or that of paragraphs without one. */
  readonly bodyStyle: string | null;
  /** Page of the last section, millimetres. */
  readonly page: WordProfile['page'] | null;
  readonly lastBookmark: number;
}
/**
 * Reads a template and refuses what could harm whoever opens the report: macros, links to outside,
 * embedded objects, fields that fetch, damaged XML.
 *
 * Errors: `E-WORDTEMPLATE` with the reason, also where it cannot be read.
 */
export declare function readTemplate(file: string): Promise<Template>;
