import fs from 'node:fs';
import readline from 'node:readline';
import { z } from 'zod';

const line = z.object({ filename: z.string(), text: z.string() });
export type CorpusLine = z.infer<typeof line>;

/** The pages of a corpus file, one JSON value a line, in groups; at most `limit` of them. */
export async function* corpusBatches(
  file: string,
  size: number,
  limit = Infinity,
): AsyncGenerator<readonly CorpusLine[]> {
  let batch: CorpusLine[] = [];
  for await (const text of linesOf(file, limit)) {
    batch.push(line.parse(JSON.parse(text)));
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The first `limit` lines. What is behind them is not read: of a million pages that takes longer than the rest. */
async function* linesOf(file: string, limit: number): AsyncGenerator<string> {
  const input = fs.createReadStream(file);
  let taken = 0;
  try {
    for await (const text of readline.createInterface({ input })) {
      if (taken >= limit) return;
      taken += 1;
      yield text;
    }
  } finally {
    input.destroy();
  }
}

/** A page of a corpus file: where it lies in it. */
interface Line {
  readonly day: string;
  readonly start: number;
  readonly bytes: number;
}

const DAY = /\d{4}-\d{2}-\d{2}/u;

/**
 * The first `limit` pages of a corpus file, the oldest first, in groups: as building takes the sources of an
 * archive.
 */
export async function* corpusByDate(
  file: string,
  size: number,
  limit: number,
): AsyncGenerator<readonly CorpusLine[]> {
  const lines: Line[] = [];
  let start = 0;
  for await (const text of linesOf(file, limit)) {
    const bytes = Buffer.byteLength(text);
    lines.push({ day: DAY.exec(text)?.[0] ?? '', start, bytes });
    start += bytes + 1;
  }
  lines.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.start - b.start));
  const handle = fs.openSync(file, 'r');
  for (let from = 0; from < lines.length; from += size) {
    yield lines.slice(from, from + size).map(({ start: at, bytes }) => {
      const buffer = Buffer.alloc(bytes);
      fs.readSync(handle, buffer, 0, bytes, at);
      return line.parse(JSON.parse(buffer.toString()));
    });
  }
  fs.closeSync(handle);
}
