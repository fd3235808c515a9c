import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import { backup, restore } from './backup.ts';
import { undo } from './journal.ts';
import { closeArchive, openArchive } from './open.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { sha256, withdraw } from './sources.ts';
import {
  annotateWords,
  dumpOf,
  importText,
  newArchive,
  OTHER_PAGE,
  PAGE,
  testActor,
} from './testing/archive.ts';
import { filesOf, temporaryFolder } from './testing/temporary.ts';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'done';
}

/** An open archive in use: pages, an annotation, something undone, something withdrawn. */
function busyArchive(): ReturnType<typeof newArchive> {
  const archive = newArchive();
  const actor = testActor();
  const { sourceId } = importText(archive.db, actor, 'one.txt', PAGE);
  const other = importText(archive.db, actor, 'two.txt', OTHER_PAGE);
  annotateWords(archive.db, actor, sourceId, '积分制');
  annotateWords(archive.db, actor, sourceId, '三会一课');
  undo(archive.db, actor);
  withdraw(archive.db, actor, other.sourceId);
  return archive;
}

/** A finished backup in a folder of its own. */
function madeBackup(): { readonly file: string; readonly folder: string } {
  const { db } = busyArchive();
  const folder = temporaryFolder();
  const file = path.join(folder, 'backup.juanzong');
  backup(db, file);
  closeArchive(db);
  return { file, folder };
}

describe('a backup', () => {
  test('gives back the same archive, row for row', () => {
    const { db } = busyArchive();
    const folder = temporaryFolder();
    const written = backup(db, path.join(folder, 'backup.juanzong'));
    const wanted = dumpOf(db);
    closeArchive(db);
    restore(path.join(folder, 'backup.juanzong'), path.join(folder, 'again.juanzong'));
    const again = openArchive(path.join(folder, 'again.juanzong'));
    expect(dumpOf(again)).toBe(wanted);
    expect(undo(again, testActor()).kind).toBe('withdraw');
    closeArchive(again);
    const bytes = fs.readFileSync(path.join(folder, 'backup.juanzong'));
    expect(written).toEqual({
      filename: 'backup.juanzong',
      bytes: bytes.length,
      sha256: sha256(bytes),
    });
  });

  test('is one file that needs no -wal and stays as it is when it is read', () => {
    const { file, folder } = madeBackup();
    expect(fs.readdirSync(folder)).toEqual(['backup.juanzong']);
    const before = filesOf(folder);
    const reader = new Database(file, { readonly: true });
    expect(reader.pragma('journal_mode', { simple: true })).toBe('delete');
    expect(reader.prepare('SELECT count(*) FROM source_content').pluck().get()).toBe(2);
    reader.close();
    expect(filesOf(folder)).toEqual(before);
  });

  test('never replaces a file, and lies beside no -wal of another', () => {
    const { db } = busyArchive();
    const folder = temporaryFolder();
    for (const name of ['backup.juanzong', 'backup.juanzong-wal', 'backup.juanzong-journal']) {
      fs.writeFileSync(path.join(folder, name), '旧');
      const before = filesOf(folder);
      expect(codeOf(() => backup(db, path.join(folder, 'backup.juanzong')))).toBe('E-EXISTS');
      expect(filesOf(folder)).toEqual(before);
      fs.rmSync(path.join(folder, name));
    }
    closeArchive(db);
  });

  test('of a damaged archive is refused and leaves nothing', () => {
    const { db } = busyArchive();
    const folder = temporaryFolder();
    db.pragma('foreign_keys = OFF');
    db.exec("UPDATE annotation SET quote = '别的'");
    expect(codeOf(() => backup(db, path.join(folder, 'backup.juanzong')))).toBe('E-DAMAGED');
    expect(fs.readdirSync(folder)).toEqual([]);
    closeArchive(db);
  });

  test('into a folder that is not there says so; a left-over partial file is replaced', () => {
    const { db } = busyArchive();
    const folder = temporaryFolder();
    expect(codeOf(() => backup(db, path.join(folder, 'none', 'b.juanzong')))).toBe('E-WRITE');
    fs.writeFileSync(path.join(folder, 'b.juanzong.partial'), '半个文件');
    expect(codeOf(() => backup(db, path.join(folder, 'b.juanzong')))).toBe('done');
    expect(fs.readdirSync(folder)).toEqual(['b.juanzong']);
    closeArchive(db);
  });
});

describe('a restore', () => {
  /** Restores and says what happened; a refused one must leave nothing new. */
  function restored(from: string): string {
    const folder = temporaryFolder();
    const code = codeOf(() => restore(from, path.join(folder, 'new.juanzong')));
    expect(fs.readdirSync(folder)).toEqual(code === 'done' ? ['new.juanzong'] : []);
    return code;
  }

  test('refuses a target that exists or has a stale -wal beside it', () => {
    const { file } = madeBackup();
    const folder = temporaryFolder();
    for (const name of ['new.juanzong', 'new.juanzong-wal', 'new.juanzong-shm']) {
      fs.writeFileSync(path.join(folder, name), '旧');
      expect(codeOf(() => restore(file, path.join(folder, 'new.juanzong')))).toBe('E-EXISTS');
      expect(fs.readdirSync(folder)).toEqual([name]);
      fs.rmSync(path.join(folder, name));
    }
  });

  test('refuses what is missing, empty, foreign or newer, and leaves it alone', () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'odd.juanzong');
    expect(restored(file)).toBe('E-MISSING');
    fs.writeFileSync(file, '');
    expect(restored(file)).toBe('E-EMPTYDB');
    fs.writeFileSync(file, '不是档案库'.repeat(50));
    expect(restored(file)).toBe('E-APPID');
    const { file: newer } = madeBackup();
    const db = new Database(newer);
    db.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
    db.close();
    const before = filesOf(path.dirname(newer));
    expect(restored(newer)).toBe('E-NEWER');
    expect(filesOf(path.dirname(newer))).toEqual(before);
  });

  test('refuses a backup with a foreign trigger', () => {
    const { file } = madeBackup();
    const db = new Database(file);
    db.exec('CREATE TRIGGER evil AFTER INSERT ON step BEGIN DELETE FROM annotation; END');
    db.close();
    expect(restored(file)).toBe('E-SCHEMA');
  });

  test('refuses a backup that was cut or altered anywhere in its sources', () => {
    const { file } = madeBackup();
    const bytes = fs.readFileSync(file);
    for (const keep of [8192, bytes.length - 4096, bytes.length - 1]) {
      fs.writeFileSync(file, bytes.subarray(0, keep));
      expect(restored(file)).toBe('E-DAMAGED');
    }
    const altered = Buffer.from(bytes);
    const at = altered.indexOf(Buffer.from('松坪乡'));
    altered[at] = (altered[at] ?? 0) ^ 1;
    fs.writeFileSync(file, altered);
    expect(restored(file)).toBe('E-DAMAGED');
    fs.writeFileSync(file, bytes);
    expect(restored(file)).toBe('done');
  });

  test('refuses an archive that is open or was not closed: rows may stand in its -wal alone', () => {
    const { db, file } = busyArchive();
    expect(restored(file)).toBe('E-INUSE');
    const folder = temporaryFolder();
    for (const suffix of ['', '-wal']) {
      fs.copyFileSync(file + suffix, path.join(folder, `a.juanzong${suffix}`));
    }
    expect(restored(path.join(folder, 'a.juanzong'))).toBe('E-INUSE');
    closeArchive(db);
    expect(restored(file)).toBe('done');
  });
});
