import fs from 'node:fs';
import path from 'node:path';
import { corpusPage } from './article.ts';

/** Pages in a folder: file managers and file systems are slow with a hundred thousand in one. */
const FOLDER = 1000;
/** Characters gathered before they are written. */
const CHUNK = 4_000_000;
const LINE = 25_000;

export interface WrittenCorpus {
  /** One JSON value a line: `{"filename":…,"text":…}`. */
  readonly lines: string;
  /** Folders of pages as files; null where they were not wanted. */
  readonly pages: string | null;
  readonly characters: number;
  readonly bytes: number;
}

/** Writes the first `size` pages of the corpus, one by one: memory does not grow with them. */
export function writeCorpus(
  folder: string,
  size: number,
  options: { readonly asFiles: boolean; readonly first?: number },
): WrittenCorpus {
  const first = options.first ?? 1;
  const lines = path.join(folder, `corpus-${first}-${size}.jsonl`);
  const pages = options.asFiles ? path.join(folder, `pages-${first}-${size}`) : null;
  const handle = fs.openSync(lines, 'w');
  let [characters, bytes, gathered] = [0, 0, ''];
  for (let number = first; number < first + size; number += 1) {
    const { filename, text } = corpusPage(number);
    characters += text.length;
    bytes += Buffer.byteLength(text);
    gathered += `${JSON.stringify({ filename, text })}\n`;
    if (gathered.length >= CHUNK) {
      fs.writeSync(handle, gathered);
      gathered = '';
    }
    if (pages !== null) {
      const own = path.join(pages, String(Math.floor((number - 1) / FOLDER)).padStart(4, '0'));
      if (number === first || (number - 1) % FOLDER === 0) fs.mkdirSync(own, { recursive: true });
      fs.writeFileSync(path.join(own, filename), text);
    }
    if ((number - first + 1) % LINE === 0) {
      process.stderr.write(`corpus: ${number - first + 1} of ${size} pages\n`);
    }
  }
  fs.writeSync(handle, gathered);
  fs.closeSync(handle);
  return { lines, pages, characters, bytes };
}
