import type { ReadDocument } from '#core/report/verify/read-document.ts';
import type { Package } from './package.ts';
/**
 * Reads an unpacked .docx as somebody sees it who opens it, whichever program saved it last.
 *
 * Errors: `E-NOREPORT` where it is no Word document, `E-PACKAGE` where it is a damaged one.
 */
export declare function readWord(parts: Package, filename: string): ReadDocument;
