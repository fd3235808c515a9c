/*
 * What main and the archive process say to each other beside the contract: paths, ports, parsers, printing.
 * Nothing of it comes from a page.
 */

/** From main to the archive process. A port may travel with `connect` and `parser`. */
export type ToArchive =
  | { readonly type: 'init'; readonly version: string; readonly userFolder: string }
  /** The page's end of the contract: its port comes along. */
  | { readonly type: 'connect' }
  | { readonly type: 'grant'; readonly id: number; readonly paths: readonly string[] }
  /** Opens an archive that the user named outside the window (file association, command line). */
  | { readonly type: 'open'; readonly id: number; readonly path: string }
  /** A parser process is running: its port comes along. */
  | { readonly type: 'parser'; readonly id: number }
  | { readonly type: 'parser-exit'; readonly id: number }
  /** A document as a PDF; null where it could not be printed. */
  | { readonly type: 'printed'; readonly id: number; readonly pdf: Uint8Array | null }
  | { readonly type: 'shut-down' };

/** From the archive process to main. */
export type FromArchive =
  | { readonly type: 'granted'; readonly id: number; readonly token: string }
  | { readonly type: 'opened'; readonly id: number; readonly failure: string | null }
  | { readonly type: 'need-parser'; readonly id: number }
  | { readonly type: 'kill-parser'; readonly id: number }
  /** A self-contained HTML document that is to become a PDF. */
  | { readonly type: 'print'; readonly id: number; readonly html: string }
  | { readonly type: 'stop-printing'; readonly id: number }
  /** The archive file that is open now, to be opened again after a crash; null for none. */
  | { readonly type: 'at'; readonly path: string | null };
