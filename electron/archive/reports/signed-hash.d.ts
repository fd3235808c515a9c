import type { PrintedReport } from '#core/report/printed.ts';
/** SHA-256 of what is signed where somebody signs a report. */
export declare function signedHash(report: PrintedReport): string;
