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
  let taken = 0;
  for await (const text of readline.createInterface({ input: fs.createReadStream(file) })) {
    if (taken >= limit) break;
    taken += 1;
    batch.push(line.parse(JSON.parse(text)));
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
