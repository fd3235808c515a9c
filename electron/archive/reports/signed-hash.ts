import type { PrintedReport } from '#core/report/printed.ts';
import { signedText } from '#core/report/signed-text.ts';
import { sha256 } from '#db/sources.ts';

/** SHA-256 of what is signed where somebody signs a report. */
export function signedHash(report: PrintedReport): string {
  return sha256(signedText(report));
}
