import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { closeArchive, openArchive } from '#db/open.ts';
import { undo, undoable } from '#db/journal.ts';
import { testActor } from '#db/testing/archive.ts';
import { temporaryFolder } from '#db/testing/temporary.ts';

const WRITER = fileURLToPath(new URL('testing/writer.ts', import.meta.url));
const CHANGES = 100;

function hasStrace(): boolean {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Of the changes that a traced writer acknowledged: how many, and how many after a sync of the archive's log. */
function traced(synchronous: 'FULL' | 'NORMAL'): { readonly acks: number; readonly synced: number } {
  const folder = temporaryFolder();
  const log = path.join(folder, 'trace');
  execFileSync(
    'strace',
    // -y names the file behind each descriptor: only the archive's own log counts.
    ['-f', '-y', '-qq', '-e', 'trace=fsync,fdatasync,write', '-o', log].concat([
      process.execPath,
      WRITER,
      folder,
      String(CHANGES),
      synchronous,
    ]),
    { stdio: ['ignore', 'ignore', 'inherit'], timeout: 60_000 },
  );
  const lines = fs.readFileSync(log, 'utf8').split('\n');
  const ready = lines.findIndex((line) => line.includes('"ready\\n"'));
  let acks = 0;
  let synced = 0;
  let syncs = 0;
  for (const line of lines.slice(ready)) {
    if (/f(?:data)?sync\(\d+<[^>]*a\.juanzong-wal>/u.test(line)) syncs += 1;
    if (!/"ack \d+\\n"/u.test(line)) continue;
    acks += 1;
    if (syncs > 0) synced += 1;
    syncs = 0;
  }
  return { acks, synced };
}

describe.skipIf(!hasStrace())('every acknowledged change (seen by its system calls)', () => {
  it('was synced to the disk before it was acknowledged', { timeout: 90_000 }, () => {
    expect(traced('FULL')).toEqual({ acks: CHANGES, synced: CHANGES });
  });

  it('would be missed here if it were not', { timeout: 90_000 }, () => {
    const { acks, synced } = traced('NORMAL');
    expect(acks).toBe(CHANGES);
    expect(synced).toBeLessThan(CHANGES / 2);
  });
});

describe('kill -9 in the middle of tagging', () => {
  it.each([7, 19, 31, 43, 60, 77, 91, 98])(
    'after %i acknowledgements loses none of them, and undo steps back over it',
    { timeout: 30_000 },
    async (deadline) => {
      const folder = temporaryFolder();
      const acknowledged = await killedAfter(folder, deadline);
      expect(acknowledged).toBeGreaterThanOrEqual(deadline);

      const db = openArchive(path.join(folder, 'a.juanzong'));
      const count = (): number =>
        Number(db.prepare('SELECT count(*) FROM annotation').pluck().get());
      expect(db.pragma('quick_check', { simple: true })).toBe('ok');
      expect(db.pragma('foreign_key_check')).toEqual([]);
      // The last one may have been stored before it could be acknowledged.
      expect(count()).toBeGreaterThanOrEqual(acknowledged);
      expect(count()).toBeLessThanOrEqual(acknowledged + 1);
      const before = count();
      expect(undoable(db)?.kind).toBe('annotate');
      undo(db, testActor());
      expect(count()).toBe(before - 1);
      closeArchive(db);
    },
  );
});

/** Starts a writer, kills it when it has acknowledged so many changes, answers how many it had. */
function killedAfter(folder: string, deadline: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [WRITER, folder, String(CHANGES)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    writer.stdout.setEncoding('utf8');
    writer.stdout.on('data', (chunk: string) => {
      printed += chunk;
      if (acksIn(printed) >= deadline) writer.kill('SIGKILL');
    });
    writer.once('error', reject);
    writer.once('close', () => resolve(acksIn(printed)));
  });
}

function acksIn(printed: string): number {
  return printed.match(/^ack \d+$/gmu)?.length ?? 0;
}
