import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { diskFolder } from './support/command-line.ts';

const WRITER = fileURLToPath(new URL('../electron/archive/testing/writer.ts', import.meta.url));
/** Halves the start of a process, and this suite starts many. */
const ENVIRONMENT = {
  ...process.env,
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)),
};
const PAGE =
  '云岫县松坪乡办起爱心超市\n\n本报讯 松坪乡的村民用积分换走两袋洗衣粉，群众参与村务的劲头更足了。\n';

function place(): { readonly archive: string; readonly page: string; readonly folder: string } {
  const folder = diskFolder();
  const page = path.join(folder, 'page.txt');
  fs.writeFileSync(page, PAGE);
  return { folder, page, archive: path.join(folder, 'a.juanzong') };
}

interface Watched {
  readonly acks: number;
  /** Syncs of the archive's -wal. */
  readonly syncs: number;
  /** Acknowledgements before which the -wal was not synced since the one before. */
  readonly unsynced: number;
}

/** Reads what strace wrote: the order of syncs of the -wal and of acknowledgements on standard output. */
function watchedIn(trace: string): Watched {
  let acks = 0;
  let syncs = 0;
  let unsynced = 0;
  let since = 0;
  for (const line of trace.split('\n')) {
    // `-y` prints the file behind each descriptor; a call that is resumed counts when it was begun.
    if (/\b(?:fsync|fdatasync)\(\d+<[^>]*\.juanzong-wal>/u.test(line)) {
      syncs += 1;
      since += 1;
    } else if (/\bwrite\(1(?:<[^>]*>)?, "ack /u.test(line)) {
      acks += 1;
      if (since === 0) unsynced += 1;
      since = 0;
    }
  }
  return { acks, syncs, unsynced };
}

const haveStrace = spawnSync('strace', ['-V']).status === 0;
if (!haveStrace)
  process.stderr.write('strace is absent: the syncs of the writer are not watched\n');

describe.skipIf(!haveStrace)('the system calls of the writer', () => {
  function traced(count: number, mode: 'full' | 'normal'): Watched {
    const { folder, archive, page } = place();
    const log = path.join(folder, 'trace.txt');
    const run = spawnSync(
      'strace',
      [
        '-f',
        '-y',
        '-s',
        '16',
        '-e',
        'trace=fsync,fdatasync,write',
        '-o',
        log,
        process.execPath,
        WRITER,
        archive,
        page,
        String(count),
        mode,
      ],
      { encoding: 'utf8', env: ENVIRONMENT },
    );
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    return watchedIn(fs.readFileSync(log, 'utf8'));
  }

  test('sync the -wal before every acknowledged change', () => {
    const watched = traced(100, 'full');
    expect(watched.acks).toBe(100);
    expect(watched.syncs).toBeGreaterThanOrEqual(100);
    expect(watched.unsynced).toBe(0);
  });

  test('do not at synchronous=NORMAL, so that this watch would see it', () => {
    const watched = traced(100, 'normal');
    expect(watched.acks).toBe(100);
    expect(watched.unsynced).toBeGreaterThan(50);
  });
});

const reportJson = z.object({
  notes: z.array(z.string()),
  problems: z.array(z.unknown()),
  quickCheck: z.string(),
  undone: z.int(),
  redone: z.int(),
});

interface Run {
  readonly report: z.infer<typeof reportJson> | null;
  readonly acks: readonly string[];
}

/** Starts the writer and kills it with no warning, `milliseconds` after it has made `tags`. */
function killedRun(
  archive: string,
  page: string,
  { tags, milliseconds, count }: { tags: number; milliseconds: number; count: number },
): Promise<Run> {
  const child = spawn(process.execPath, [WRITER, archive, page, String(count)], {
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acks: string[] = [];
  let report: Run['report'] = null;
  readline.createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('ack ')) acks.push(line.slice(4));
    if (line.startsWith('report ')) report = reportJson.parse(JSON.parse(line.slice(7)));
    if (acks.length === tags && line.startsWith('ack '))
      setTimeout(() => child.kill('SIGKILL'), milliseconds);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve({ report, acks }));
  });
}

describe('kill -9 in the middle of tagging', () => {
  // Four archives, four kills each; every start proves what the last kill left.
  test.concurrent.for([1, 2, 3, 4])(
    'loses nothing that was acknowledged: archive %i',
    async (_number, { expect: check }) => {
      const { archive, page } = place();
      const acknowledged = new Set<string>();
      for (let run = 0; run <= 4; run += 1) {
        const last = run === 4;
        const { report, acks } = await killedRun(archive, page, {
          // The next start has something to undo, however slow this machine is today.
          tags: 6 + Math.floor(Math.random() * 20),
          // At any point of what a change takes.
          milliseconds: Math.random() * 20,
          count: last ? 0 : 1_000_000,
        });
        if (run > 0) {
          check(report).toMatchObject({ problems: [], quickCheck: 'ok' });
          const found = new Set(report?.notes);
          check([...acknowledged].filter((note) => !found.has(note))).toEqual([]);
          // At most the one change that a kill met on its way is there besides.
          check(found.size - acknowledged.size).toBeLessThanOrEqual(run);
          check(report?.undone).toBe(found.size - 2);
          check(report?.redone).toBe(found.size);
        }
        for (const note of acks) acknowledged.add(note);
      }
      check(acknowledged.size).toBeGreaterThan(20);
    },
  );
});
