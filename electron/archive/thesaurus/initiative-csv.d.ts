import type { ThesaurusRecord } from '#core/thesaurus/import.ts';
/** Columns of a thesaurus as CSV, in the order in which they are written. */
export declare const THESAURUS_COLUMNS: readonly [
  'prefLabel',
  'altLabels',
  'definition',
  'scopeNote',
  'theme',
  'level',
  'broader',
  'notation',
  'status',
  'related',
  'replacedBy',
  'colour',
];
/**
 * Reads a thesaurus from CSV (RFC 4180, with or without BOM; labels in one cell separated by `|`).
 * Only `prefLabel` is needed; a column that is not there says nothing, unknown ones are passed over.
 *
 * Errors: `E-CSV` with the row (1 is the header).
 */
export declare function parseThesaurus(text: string, filename: string): readonly ThesaurusRecord[];
