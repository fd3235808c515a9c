import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { INDEX_FORMAT } from '#db/search/schema.ts';
import { readScriptTable } from '../assets.ts';

/** Names of our indexes and of what SQLite and a rebuilding put beside them; anything else is not ours. */
const OURS =
  /^(?<index>[\w-]+-[0-9a-f]{8}-v(?<format>\d+)\.db)(?:\.next)?(?:-wal|-shm|-journal)?$/u;
/** Days after which an index that nobody opened is one that nobody misses. */
const UNUSED_DAYS = 180;
const DAY = 86_400_000;

/** The index of an archive file. Two copies of an archive have one id; each has its own index. */
export function indexFileOf(folder: string, archiveId: string, archive: string): string {
  const place = digest(fs.realpathSync(archive)).slice(0, 8);
  return path.join(folder, `${archiveId}-${place}-v${INDEX_FORMAT}.db`);
}

/** What folding depends on: our table, and the runtime's idea of capitals. */
export function foldDigest(): string {
  return digest(`${process.versions['unicode'] ?? ''}\n${readScriptTable()}`);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Removes indexes of older formats and those that were not opened for half a year, and marks `used` as opened.
 * One that somebody has open or that cannot be removed stays for the next time; files that are not
 * named like indexes are not touched. `now` is in milliseconds.
 */
export function tidyIndexes(folder: string, used: string, now = Date.now()): void {
  for (const name of namesIn(folder)) {
    const { index, format } = OURS.exec(name)?.groups ?? {};
    const file = path.join(folder, name);
    if (index === undefined || path.join(folder, index) === used) continue;
    // A newer program's indexes are not ours to judge.
    if (Number(format) > INDEX_FORMAT) continue;
    if (Number(format) < INDEX_FORMAT || isUnused(path.join(folder, index), now)) remove(file);
  }
  try {
    fs.utimesSync(used, now / 1000, now / 1000);
  } catch {
    // It is not there yet.
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}

function isUnused(index: string, now: number): boolean {
  // The main file is gone: what lies beside it belongs to nothing.
  const opened = fs.statSync(index, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return now - opened > UNUSED_DAYS * DAY;
}

function remove(file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    // Open elsewhere (Windows), or not ours to remove.
  }
}
