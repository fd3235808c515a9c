import type { Manifest } from '#core/report/manifest.ts';
import type { ReadDocument } from '#core/report/verify/read-document.ts';
import type { ReadSheet } from '#core/report/verify/verify-table.ts';
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
  | {
      readonly format: 'csv' | 'xlsx';
      readonly sheets: readonly ReadSheet[];
    };
/**
 * Reads a file that may be an export of ours, whatever was done to it since; what is inside decides,
 * not the file's name.
 *
 * Errors: `E-EMPTY`, `E-LOCKED`, `E-PACKAGE`, `E-NOREPORT`, and those of `decodeText`.
 */
export declare function readReport({ bytes, filename }: ReportRequest): ReadReport;
