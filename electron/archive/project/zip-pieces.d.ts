export interface ZipEntry {
  readonly name: string;
  /** Text is written as UTF-8. */
  readonly pieces: Iterable<string | Uint8Array>;
}
/** A ZIP file as pieces, entry by entry: of the largest entry only a piece is ever in memory. */
export declare function zipPieces(
  entries: Iterable<ZipEntry>,
  modified: Date,
): Generator<Uint8Array>;
