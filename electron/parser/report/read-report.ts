import { parse } from 'csv-parse/sync';
import { AppError } from '#core/error/app-error.ts';
import { PROOF_COLUMNS } from '#core/export/proof-columns.ts';
import type { Manifest } from '#core/report/manifest.ts';
import type { ReadDocument } from '#core/report/verify/read-document.ts';
import type { ReadSheet } from '#core/report/verify/verify-table.ts';
import { decodeText } from '../decode-text.ts';
import { parseManifest } from './manifest-schema.ts';
import { containerOf, unpack } from './package.ts';
import { readSheets } from './read-sheets.ts';
import { readWord } from './read-word.ts';

export interface ReportRequest {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

export type ReadReport =
  | {
      readonly format: 'word';
      readonly document: ReadDocument;
      /** Null where there is none, or one that cannot be read. */
      readonly manifest: Manifest | null;
      readonly manifestDamaged: boolean;
    }
  | { readonly format: 'csv' | 'xlsx'; readonly sheets: readonly ReadSheet[] };

/** Tables of ours begin with this cell; of those that somebody rearranged one column has this name. */
const FIRST_COLUMN = 'format';

/**
 * Reads a file that may be an export of ours, whatever was done to it since; what is inside decides,
 * not the file's name.
 *
 * Errors: `E-EMPTY`, `E-LOCKED`, `E-PACKAGE`, `E-NOREPORT`, and those of `decodeText`.
 */
export function readReport({ bytes, filename }: ReportRequest): ReadReport {
  if (bytes.byteLength === 0) throw new AppError('E-EMPTY', { filename });
  const container = containerOf(bytes);
  if (container === 'compound') throw new AppError('E-LOCKED', { filename });
  if (container === 'zip') {
    const parts = unpack(bytes, filename);
    if (Object.keys(parts).some((name) => name.startsWith('xl/'))) {
      return { format: 'xlsx', sheets: ourSheets(readSheets(parts, filename), filename) };
    }
    const document = readWord(parts, filename);
    const manifest = document.manifest === null ? null : parseManifest(document.manifest);
    const manifestDamaged = document.manifest !== null && manifest === null;
    return { format: 'word', document: { ...document, manifest: null }, manifest, manifestDamaged };
  }
  return { format: 'csv', sheets: ourSheets([readCsv(bytes, filename)], filename) };
}

function readCsv(bytes: Uint8Array, filename: string): ReadSheet {
  const { text } = decodeText({ filename, bytes, encoding: 'auto', acceptDamaged: false });
  const header = text.slice(0, text.search(/[\r\n]|$/u));
  // Excel writes what the region of the machine calls a list separator; 文本（制表符分隔） uses tabs.
  const separator = [',', '\t', ';'].toSorted(
    (a, b) => header.split(b).length - header.split(a).length,
  )[0];
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: separator ?? ',',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    return { name: '', rows };
  } catch {
    throw new AppError('E-NOREPORT', { filename });
  }
}

function ourSheets(sheets: readonly ReadSheet[], filename: string): readonly ReadSheet[] {
  const ours = sheets.filter(({ rows }) => {
    const header = (rows[0] ?? []).map((name) => name.trim());
    return header.includes(FIRST_COLUMN) || header.includes(PROOF_COLUMNS[0].name);
  });
  if (ours.length === 0) throw new AppError('E-NOREPORT', { filename });
  return ours;
}
