import { execFileSync } from 'node:child_process';
import * as nodeFiles from 'node:fs/promises';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
  chmod,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import { writeFileAtomically, type FileCalls } from './write-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'juanzong-write-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function* chunks(...parts: readonly string[]): AsyncIterable<string> {
  for (const part of parts) yield await Promise.resolve(part);
}

async function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => error,
  );
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'rename' });
}

describe('writeFileAtomically', () => {
  it('writes bytes, text and streams, and answers how many bytes', async () => {
    const path = join(folder, '汇编.csv');
    expect(await writeFileAtomically(path, new Uint8Array([0, 255]))).toBe(2);
    expect([...(await readFile(path))]).toEqual([0, 255]);
    expect(await writeFileAtomically(path, chunks('卷', '宗\r\n'))).toBe(8);
    expect(await readFile(path, 'utf8')).toBe('卷宗\r\n');
    expect(await readdir(folder)).toEqual(['汇编.csv']);
  });

  it('takes a name as long as the file system allows', async () => {
    const path = join(folder, `${'x'.repeat(251)}.csv`);
    await writeFileAtomically(path, 'a');
    expect(await readFile(path, 'utf8')).toBe('a');
  });

  it('keeps the access rights of a file it replaces, and follows a link', async () => {
    const path = join(folder, 'real.txt');
    await writeFile(path, 'old');
    await chmod(path, 0o640);
    await symlink(path, join(folder, 'link.txt'));
    await writeFileAtomically(join(folder, 'link.txt'), 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect((await nodeFiles.lstat(join(folder, 'link.txt'))).isSymbolicLink()).toBe(true);
  });

  it('leaves the old file and nothing else when the content breaks off', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'old');
    const cancelled = new AppError('E-CANCELLED');
    async function* broken(): AsyncIterable<string> {
      yield 'half';
      await Promise.resolve();
      throw cancelled;
    }
    expect(await caught(writeFileAtomically(path, broken()))).toBe(cancelled);
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('says E-WRITE where a folder stands or none does', async () => {
    await mkdir(join(folder, 'full'));
    await writeFile(join(folder, 'full', 'x'), '');
    expect(await caught(writeFileAtomically(join(folder, 'full'), 'a'))).toMatchObject({
      code: 'E-WRITE',
      values: { filename: 'full' },
    });
    expect(await caught(writeFileAtomically(join(folder, 'no', 'a.txt'), 'a'))).toMatchObject({
      code: 'E-WRITE',
    });
    expect(await readdir(folder)).toEqual(['full']);
  });

  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'tries again while a scanner holds the file (%s)',
    async (code) => {
      const path = join(folder, 'a.txt');
      let failures = 3;
      const files: FileCalls = {
        ...nodeFiles,
        rename: async (from, to) => {
          failures -= 1;
          if (failures >= 0) throw systemError(code);
          await nodeFiles.rename(from, to);
        },
      };
      await writeFileAtomically(path, 'new', files);
      expect(await readFile(path, 'utf8')).toBe('new');
      expect(failures).toBe(-1);
    },
  );

  it('gives up after about two seconds, the old file untouched', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'old');
    let calls = 0;
    const files: FileCalls = {
      ...nodeFiles,
      rename: () => {
        calls += 1;
        return Promise.reject(systemError('EBUSY'));
      },
    };
    expect(await caught(writeFileAtomically(path, 'new', files))).toMatchObject({
      code: 'E-WRITE',
      values: { reason: 'EBUSY' },
    });
    expect(calls).toBe(10);
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('syncs the file before the rename and the folder after it', async () => {
    const path = join(folder, 'a.txt');
    const calls: string[] = [];
    const files: FileCalls = {
      ...nodeFiles,
      open: async (opened, flags) => {
        const handle = await nodeFiles.open(opened, flags);
        const sync = handle.sync.bind(handle);
        handle.sync = async () => {
          calls.push(opened === folder ? 'sync folder' : 'sync file');
          await sync();
        };
        return handle;
      },
      rename: async (from, to) => {
        calls.push('rename');
        await nodeFiles.rename(from, to);
      },
    };
    await writeFileAtomically(path, 'a', files);
    expect(calls).toEqual(['sync file', 'rename', 'sync folder']);
  });
});

/** Mounts a small file system in memory; only root can. */
function canMount(): boolean {
  const probe = join(tmpdir(), `juanzong-mount-${process.pid}`);
  try {
    execFileSync('mkdir', ['-p', probe]);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', probe], { stdio: 'pipe' });
    execFileSync('umount', [probe]);
    return true;
  } catch {
    return false;
  } finally {
    execFileSync('rm', ['-rf', probe]);
  }
}

const mountable = process.platform === 'linux' && canMount();
if (!mountable) console.warn('skipped: full and read-only disks need the right to mount a tmpfs');

describe.skipIf(!mountable)('a full or read-only disk', () => {
  beforeEach(() => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
  });
  afterEach(() => {
    execFileSync('umount', [folder]);
  });

  it('says E-DISKFULL and leaves the old file and no temporary one', async () => {
    const path = join(folder, 'a.csv');
    await writeFile(path, 'old');
    expect(await caught(writeFileAtomically(path, 'x'.repeat(200_000)))).toMatchObject({
      code: 'E-DISKFULL',
      values: { filename: 'a.csv', reason: 'ENOSPC' },
    });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.csv']);
  });

  it('says E-READONLY and leaves the old file', async () => {
    const path = join(folder, 'a.csv');
    await writeFile(path, 'old');
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    expect(await caught(writeFileAtomically(path, 'new'))).toMatchObject({
      code: 'E-READONLY',
      values: { reason: 'EROFS' },
    });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.csv']);
  });
});
