/**
 * Prints a self-contained HTML document to a PDF, with the paper and margins that its style sheet
 * names. Only the application can: main opens a hidden window for it.
 *
 * Errors: `E-PRINT`; `E-CANCELLED` where `signal` aborts.
 */
export type PdfPrinter = (html: string, signal?: AbortSignal) => Promise<Uint8Array>;
