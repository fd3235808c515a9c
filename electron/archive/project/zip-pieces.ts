import { Zip, ZipDeflate } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  /** Text is written as UTF-8. */
  readonly pieces: Iterable<string | Uint8Array>;
}

/** A ZIP file as pieces, entry by entry: of the largest entry only a piece is ever in memory. */
export function* zipPieces(entries: Iterable<ZipEntry>, modified: Date): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else if (chunk.length > 0) ready.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const { name, pieces } of entries) {
    const entry = new ZipDeflate(name);
    entry.mtime = modified;
    zip.add(entry);
    for (const piece of pieces) {
      entry.push(typeof piece === 'string' ? encoder.encode(piece) : piece);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    if (failure !== null) throw failure as Error;
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
