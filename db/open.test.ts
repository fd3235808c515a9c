import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import { closeArchive, createArchive, openArchive } from './open.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts';
import { annotateWords, importText, newArchive, PAGE, testActor } from './testing/archive.ts';
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

/** A closed archive with a page and an annotation in it. */
function closedArchive(): { readonly file: string; readonly folder: string } {
  const { db, file, folder } = newArchive();
  const actor = testActor();
  const { sourceId } = importText(db, actor, 'page.txt', PAGE);
  annotateWords(db, actor, sourceId, '积分制');
  closeArchive(db);
  return { file, folder };
}

/** Alters a closed archive with SQL, as a stranger with another program would. */
function alter(file: string, sql: string): void {
  const db = new Database(file);
  db.exec(sql);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

describe('an archive that opens', () => {
  test('is durable, exclusive and distrustful, each read back', () => {
    const { db, file, folder } = newArchive();
    closeArchive(db);
    const again = openArchive(file);
    const read = (name: string): unknown => again.pragma(name, { simple: true });
    expect(read('synchronous')).toBe(2);
    expect(read('journal_mode')).toBe('wal');
    expect(read('locking_mode')).toBe('exclusive');
    expect(read('foreign_keys')).toBe(1);
    expect(read('trusted_schema')).toBe(0);
    expect(read('cell_size_check')).toBe(1);
    expect(read('secure_delete')).toBe(1);
    expect(read('application_id')).toBe(APPLICATION_ID);
    expect(read('user_version')).toBe(SCHEMA_VERSION);
    expect(fs.readdirSync(folder)).not.toContain('a.juanzong-shm');
    closeArchive(again);
  });

  test('stays at synchronous=FULL after WAL writes, where better-sqlite3 would fall to NORMAL', () => {
    const { db, file } = newArchive();
    importText(db, testActor(), 'page.txt', PAGE);
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    closeArchive(db);
    const again = openArchive(file);
    importText(again, testActor(), 'other.txt', `${PAGE}又一页。`);
    expect(again.pragma('synchronous', { simple: true })).toBe(2);
    closeArchive(again);
  });

  test('runs on a SQLite that has the WAL-reset fix (3.51.3)', () => {
    const version = new Database(':memory:').prepare('SELECT sqlite_version()').pluck().get();
    const [major = 0, minor = 0, patch = 0] = String(version).split('.').map(Number);
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003);
  });

  test('is one file again when closed, with everything in it', () => {
    const { file, folder } = closedArchive();
    expect(fs.readdirSync(folder)).toEqual(['a.juanzong']);
    const db = openArchive(file);
    expect(db.prepare('SELECT count(*) FROM annotation').pluck().get()).toBe(1);
    closeArchive(db);
  });

  test('is not changed by being opened and closed', () => {
    const { file, folder } = closedArchive();
    const before = filesOf(folder);
    closeArchive(openArchive(file));
    expect(filesOf(folder)).toEqual(before);
  });
});

describe('a new archive', () => {
  test('is not made over a file or over what another left beside it', () => {
    const folder = temporaryFolder();
    for (const name of ['b.juanzong', 'b.juanzong-wal', 'b.juanzong-journal']) {
      fs.writeFileSync(path.join(folder, name), 'x');
      expect(codeOf(() => createArchive(path.join(folder, 'b.juanzong')))).toBe('E-EXISTS');
      fs.rmSync(path.join(folder, name));
    }
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('names the folder that is missing', () => {
    const file = path.join(temporaryFolder(), 'none', 'b.juanzong');
    expect(codeOf(() => createArchive(file))).toBe('E-MISSING');
  });

  test('leaves nothing where its first contents fail', () => {
    const folder = temporaryFolder();
    const failing = (): never => {
      throw new AppError('E-CSV', { filename: 'x', row: 1, reason: 'x' });
    };
    expect(codeOf(() => createArchive(path.join(folder, 'b.juanzong'), failing))).toBe('E-CSV');
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});

/** Opens a file that must be refused; the whole folder must stay byte-identical. */
function refused(file: string): string {
  const folder = path.dirname(file);
  const before = filesOf(folder);
  const code = codeOf(() => openArchive(file));
  expect(filesOf(folder)).toEqual(before);
  return code;
}

describe('a file that is refused stays byte-identical', () => {
  test('missing, empty, a folder', () => {
    const folder = temporaryFolder();
    expect(codeOf(() => openArchive(path.join(folder, 'none.juanzong')))).toBe('E-MISSING');
    fs.writeFileSync(path.join(folder, 'zero.juanzong'), '');
    expect(refused(path.join(folder, 'zero.juanzong'))).toBe('E-EMPTYDB');
    fs.rmSync(path.join(folder, 'zero.juanzong'));
    fs.mkdirSync(path.join(folder, 'folder.juanzong'));
    expect(codeOf(() => openArchive(path.join(folder, 'folder.juanzong')))).toBe('E-APPID');
  });

  test('a database of another application, a text file, a file shorter than a header', () => {
    const folder = temporaryFolder();
    const other = path.join(folder, 'other.juanzong');
    alter(
      other,
      'PRAGMA application_id = 42; CREATE TABLE notes (a); INSERT INTO notes VALUES (1)',
    );
    expect(refused(other)).toBe('E-APPID');
    const text = path.join(folder, 'text.juanzong');
    fs.writeFileSync(text, '这是一个文本文件，不是档案库。'.repeat(40));
    expect(refused(text)).toBe('E-APPID');
    const short = path.join(folder, 'short.juanzong');
    fs.writeFileSync(short, 'SQLite format 3\0');
    expect(refused(short)).toBe('E-APPID');
  });

  test.each([1, 1000])('a schema that is %i versions newer', (more) => {
    const { file } = closedArchive();
    alter(file, `PRAGMA user_version = ${SCHEMA_VERSION + more}`);
    expect(refused(file)).toBe('E-NEWER');
  });

  test('a newer version that only the -wal knows', () => {
    const { file, folder } = closedArchive();
    const copy = path.join(temporaryFolder(), 'a.juanzong');
    const writer = new Database(file);
    writer.pragma('journal_mode = WAL');
    writer.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
    for (const name of ['a.juanzong', 'a.juanzong-wal']) {
      fs.copyFileSync(path.join(folder, name), path.join(path.dirname(copy), name));
    }
    writer.close();
    expect(codeOf(() => openArchive(copy))).toBe('E-NEWER');
  });

  test.each([
    ['trigger', 'CREATE TRIGGER evil AFTER INSERT ON step BEGIN DELETE FROM annotation; END'],
    ['view', 'CREATE VIEW evil AS SELECT 1'],
    ['virtual table', 'CREATE VIRTUAL TABLE evil USING fts5 (a)'],
    ['further table', 'CREATE TABLE evil (a)'],
    ['missing table', 'DROP TABLE backup'],
    ['missing trigger', 'DROP TRIGGER source_content_never_changes'],
    ['altered table', 'ALTER TABLE report ADD COLUMN extra TEXT'],
  ])('a foreign schema: %s', (_name, sql) => {
    const { file } = closedArchive();
    alter(file, sql);
    expect(refused(file)).toBe('E-SCHEMA');
  });

  test('an archive without a version, such as a killed copy turns into', () => {
    const { file } = closedArchive();
    alter(file, 'PRAGMA user_version = 0');
    expect(refused(file)).toBe('E-DAMAGED');
  });

  test('a damaged archive: cut, and pages overwritten', () => {
    const { file } = closedArchive();
    const bytes = fs.readFileSync(file);
    for (const keep of [4096, 4096 * 3 + 100, bytes.length - 1000]) {
      fs.writeFileSync(file, bytes.subarray(0, keep));
      expect(refused(file)).toBe('E-DAMAGED');
    }
    for (let page = 1; page < bytes.length / 4096; page += 1) {
      const ruined = Buffer.from(bytes);
      ruined.fill(0xa5, page * 4096, (page + 1) * 4096);
      fs.writeFileSync(file, ruined);
      const code = refused(file);
      expect(['E-DAMAGED', 'E-SCHEMA'], `page ${page + 1}`).toContain(code);
    }
  });
});

describe('an archive that is open', () => {
  test('is in use for this process, under another name too, and keeps its lock', async () => {
    const { db, file, folder } = newArchive();
    expect(codeOf(() => openArchive(file))).toBe('E-INUSE');
    fs.symlinkSync(file, path.join(folder, 'link.juanzong'));
    fs.linkSync(file, path.join(folder, 'hard.juanzong'));
    expect(codeOf(() => openArchive(path.join(folder, 'link.juanzong')))).toBe('E-INUSE');
    expect(codeOf(() => openArchive(path.join(folder, 'hard.juanzong')))).toBe('E-INUSE');
    // Had one of these opened and closed the file, the lock would be gone for other processes.
    expect(await openElsewhere(file)).toBe('E-INUSE');
    importText(db, testActor(), 'page.txt', PAGE);
    closeArchive(db);
    expect(await openElsewhere(file)).toBe('done');
  });
});

async function openElsewhere(file: string): Promise<string> {
  const module = fileURLToPath(new URL('./open.ts', import.meta.url));
  const script = `
    const { openArchive, closeArchive } = await import(${JSON.stringify(module)});
    try { closeArchive(openArchive(${JSON.stringify(file)})); console.log('done'); }
    catch (error) { console.log(error.code); }`;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
  return stdout.trim();
}
