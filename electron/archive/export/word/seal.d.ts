import type { PrintedReport } from '#core/report/printed.ts';
/**
 * Puts the manifest into a finished report, as the last step of making it (docs/verify-report.md):
 * reads the document back as the verifier will and notes what it says.
 *
 * Throws Error where a marked part has no bookmark or another text than the report gives it.
 */
export declare function sealWord(
  bytes: Uint8Array,
  report: PrintedReport,
  options: {
    readonly masked: boolean;
  },
): Uint8Array;
