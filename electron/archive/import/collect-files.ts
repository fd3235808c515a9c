import fs from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#core/error/app-error.ts';
import type { Failure } from '../../contract.ts';
import { turns } from '../in-turns.ts';

/** A file to import, or a path that cannot be one. */
export interface FoundFile {
  readonly path: string;
  readonly filename: string;
  readonly failure: Failure | null;
}

/**
 * The files under `paths` in a stable order: a file named outright is always taken, a folder gives
 * its `.txt` and `.qdpx` files at any depth. Links are not followed out of a folder.
 */
export async function collectFiles(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const given of paths) {
    const filename = path.basename(given);
    try {
      const stat = await fs.stat(given);
      if (stat.isFile()) found.push({ path: given, filename, failure: null });
      else if (stat.isDirectory()) for await (const file of textFilesIn(given)) found.push(file);
      else throw new AppError('E-NOTFILE', { filename });
    } catch (error) {
      found.push(notTaken(given, error));
    }
  }
  return found;
}

/** A file of another program that brings codes and annotations with its texts (REFI-QDA). */
export function isProject({ filename, failure }: FoundFile): boolean {
  return failure === null && /\.qdpx$/iu.test(filename);
}

/**
 * Folder by folder, each in the order of whole paths, in turns: there may be a hundred thousand. A folder that
 * cannot be read is named as a failure, those beside it are taken.
 */
async function* textFilesIn(folder: string): AsyncGenerator<FoundFile> {
  const turn = turns();
  let entries: readonly Entry[];
  try {
    entries = await entriesOf(folder, turn);
  } catch (error) {
    yield notTaken(folder, error);
    return;
  }
  for (const { key, name } of entries) {
    const at = path.join(folder, name);
    if (key === name) yield { path: at, filename: name, failure: null };
    else yield* textFilesIn(at);
    await turn();
  }
}

/** A text or project by its name, a folder as paths go through it. */
interface Entry {
  readonly key: string;
  readonly name: string;
}

async function entriesOf(folder: string, turn: () => Promise<void>): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of await fs.opendir(folder, { bufferSize: 200 })) {
    const { name } = entry;
    if (entry.isDirectory()) entries.push({ key: `${name}${path.sep}`, name });
    else if (entry.isFile() && /\.(?:txt|qdpx)$/iu.test(name) && !name.startsWith('.')) {
      entries.push({ key: name, name });
    }
    await turn();
  }
  return entries.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function notTaken(at: string, error: unknown): FoundFile {
  const filename = path.basename(at);
  return { path: at, filename, failure: failureOf(error, filename) };
}

function failureOf(error: unknown, filename: string): Failure {
  if (error instanceof AppError) return { code: error.code, values: { ...error.values } };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return { code: 'E-MISSING', values: { filename } };
  return { code: 'E-READ', values: { filename, reason: code || String(error) } };
}
