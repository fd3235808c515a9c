import type { ThesaurusRecord } from '#core/thesaurus/import.ts';
/**
 * Reads a REFI-QDA codebook: a code is an initiative, nesting is broader and narrower, a code that
 * cannot be coded with is a folder, a set or else the outermost folder is the theme. A document type
 * declaration is refused, so no entity is ever declared or expanded; GUIDs stay ids.
 *
 * Errors: `E-QDC`.
 */
export declare function parseCodebook(text: string, filename: string): readonly ThesaurusRecord[];
