/**
 * On which page (from 1) each named destination of a PDF lies, as Chromium writes PDFs: one plain
 * cross-reference table, objects that are not packed (ISO 32000-1, 7.5.4, 12.3.2.3). Empty for any
 * other kind: then a table of contents has no page numbers, and nothing else is lost.
 */
export declare function destinationPages(pdf: Uint8Array): ReadonlyMap<string, number>;
