import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import type { Query } from '#core/search/query/query.ts';
import { temporaryFolder } from '../testing/temporary.ts';
import {
  closeIndex,
  indexPosition,
  isIndexDamage,
  openIndex,
  openIndexForReading,
} from './index-file.ts';
import { allFound } from './read.ts';
import { archiveOf, entryOf, factsOf, fold, KEY, newIndex } from './testing/index.ts';
import { countDocs, writeSources } from './write.ts';

const WORD: Query = { kind: 'text', scope: 'all', text: '积分制' };
const FACTS = factsOf({ sections: { title: '', before: '', body: '推行积分制', after: '' } });
const SOURCE = { sourceId: 's', entries: [entryOf('a', FACTS)] };

/** A closed index of one article. */
function closed(): string {
  const { db, file } = newIndex();
  writeSources(db, fold, [SOURCE], 'clock 1');
  db.pragma('wal_checkpoint(TRUNCATE)');
  closeIndex(db);
  return file;
}

describe('opening the index', () => {
  test('keeps one that fits, with its position', () => {
    const { db, origin } = openIndex(closed(), KEY);
    expect(origin).toBe('kept');
    expect(indexPosition(db)).toBe('clock 1');
    expect(allFound(db, WORD, fold, archiveOf(new Map()))).toEqual(['a']);
    closeIndex(db);
  });

  test('makes one where there is none, folder and all', () => {
    const file = path.join(temporaryFolder(), 'cache', 'search', 'a.db');
    const { db, origin } = openIndex(file, KEY);
    expect([origin, indexPosition(db), countDocs(db)]).toEqual(['missing', '', 0]);
    closeIndex(db);
  });

  test.each<[string, 'stale' | 'damaged', (file: string) => void]>([
    ['a later format', 'stale', (file) => withDb(file, 'PRAGMA user_version = 99')],
    ['another application', 'stale', (file) => withDb(file, 'PRAGMA application_id = 1')],
    ['another archive', 'stale', (file) => withDb(file, "UPDATE meta SET archive_id = 'other'")],
    ['another script table', 'stale', (file) => withDb(file, "UPDATE meta SET fold = 'other'")],
    ['half a making', 'stale', (file) => withDb(file, 'PRAGMA user_version = 0')],
    ['an article too few', 'damaged', (file) => withDb(file, 'DELETE FROM gram_docsize')],
    ['a table too few', 'damaged', (file) => withDb(file, 'DROP TABLE letter')],
    [
      'no database',
      'damaged',
      (file) => fs.writeFileSync(file, 'not a database at all'.repeat(99)),
    ],
    ['half a file', 'damaged', (file) => fs.truncateSync(file, 8192)],
    ['an empty file', 'stale', (file) => fs.truncateSync(file, 0)],
    ['bytes overwritten', 'damaged', overwrite],
  ])('makes it anew where there is %s', (_, origin, harm) => {
    const file = closed();
    harm(file);
    const opened = openIndex(file, KEY);
    expect(opened.origin).toBe(origin);
    expect([indexPosition(opened.db), countDocs(opened.db)]).toEqual(['', 0]);
    writeSources(opened.db, fold, [SOURCE], 'clock 2');
    expect(allFound(opened.db, WORD, fold, archiveOf(new Map()))).toEqual(['a']);
    closeIndex(opened.db);
  });

  test('says so where the folder takes no file', () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, 'cache'), 'a file, not a folder');
    const open = (): unknown => openIndex(path.join(folder, 'cache', 'a.db'), KEY);
    expect(open).toThrow(/E-WRITE/u);
  });

  test('knows damage that shows only while reading', () => {
    const { db, file } = newIndex();
    writeSources(db, fold, [SOURCE], 'clock 1');
    closeIndex(db);
    withDb(file, "UPDATE gram_data SET block = x'ffffffffffff' WHERE id > 10");
    const opened = openIndex(file, KEY);
    let caught: unknown = null;
    try {
      allFound(opened.db, WORD, fold, archiveOf(new Map()));
    } catch (error) {
      caught = error;
    }
    expect(isIndexDamage(caught)).toBe(true);
    expect(isIndexDamage(new AppError('E-DISKFULL'))).toBe(false);
    closeIndex(opened.db);
  });
});

test('who reads sees what was written, and never waits', () => {
  const { db, file } = newIndex();
  const reader = openIndexForReading(file);
  const found = (): readonly string[] => allFound(reader, WORD, fold, archiveOf(new Map()));
  expect(found()).toEqual([]);
  writeSources(db, fold, [SOURCE], null);
  expect(found()).toEqual(['a']);
  db.exec('BEGIN IMMEDIATE');
  db.exec('DELETE FROM doc');
  expect(found()).toEqual(['a']);
  db.exec('ROLLBACK');
  expect(() => reader.exec('DELETE FROM doc')).toThrow(/readonly/u);
  closeIndex(reader);
  closeIndex(db);
});

function withDb(file: string, sql: string): void {
  const db = new Database(file);
  // FTS5's own tables are not to be written to while the database defends itself.
  db.unsafeMode();
  db.exec(sql);
  db.close();
}

function overwrite(file: string): void {
  const bytes = fs.readFileSync(file);
  bytes.fill(0xa5, 4096, 12_288);
  fs.writeFileSync(file, bytes);
}
