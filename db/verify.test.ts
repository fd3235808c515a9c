import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { closeArchive, openArchive } from './open.ts';
import { undo } from './journal.ts';
import { withdraw } from './sources.ts';
import {
  annotateWords,
  importText,
  newArchive,
  OTHER_PAGE,
  PAGE,
  testActor,
} from './testing/archive.ts';
import { verifyArchive, type VerifyProblem } from './verify.ts';

interface Verdict {
  readonly checked: number;
  readonly total: number;
  readonly problems: readonly VerifyProblem[];
}

function verdictOf(db: Database.Database): Verdict {
  const run = verifyArchive(db);
  let total = 0;
  for (;;) {
    const next = run.next();
    if (next.done) return { ...next.value, total };
    total = next.value.total;
  }
}

/** A closed archive of two pages; the first has one annotation of two words. */
function twoPages(): { readonly file: string; readonly sourceId: string } {
  const { db, file } = newArchive();
  const actor = testActor();
  const { sourceId } = importText(db, actor, 'one.txt', PAGE);
  importText(db, actor, 'two.txt', OTHER_PAGE);
  annotateWords(db, actor, sourceId, '积分制');
  closeArchive(db);
  return { file, sourceId };
}

/** What a stranger does with another program: triggers off, one statement, triggers back as they were. */
function tamper(file: string, sql: string): Verdict {
  const db = new Database(file);
  const triggers = db
    .prepare<[], { readonly name: string; readonly sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
    )
    .all();
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
  db.exec(sql);
  for (const trigger of triggers) db.exec(trigger.sql);
  db.close();
  const opened = openArchive(file);
  try {
    return verdictOf(opened);
  } finally {
    closeArchive(opened);
  }
}

describe('verify', () => {
  test('says N of N of a sound archive, and 0 of 0 of an empty one', () => {
    const { file } = twoPages();
    const db = openArchive(file);
    expect(verdictOf(db)).toEqual({ checked: 2, total: 2, problems: [] });
    closeArchive(db);
    const empty = newArchive();
    expect(verdictOf(empty.db)).toEqual({ checked: 0, total: 0, problems: [] });
    closeArchive(empty.db);
  });

  test('proves withdrawn sources and those whose import was undone too', () => {
    const { db } = newArchive();
    const actor = testActor();
    const { sourceId } = importText(db, actor, 'one.txt', PAGE);
    importText(db, actor, 'two.txt', OTHER_PAGE);
    undo(db, actor);
    withdraw(db, actor, sourceId);
    expect(verdictOf(db)).toEqual({ checked: 2, total: 2, problems: [] });
    closeArchive(db);
  });

  test('finds one changed byte, whichever it is', () => {
    for (const at of [1, 40, new TextEncoder().encode(PAGE).length]) {
      const { file } = twoPages();
      const { checked, problems } = tamper(
        file,
        `UPDATE source_content SET bytes = CAST(substr(bytes, 1, ${at - 1}) || x'21' || substr(bytes, ${at + 1}) AS BLOB)
         WHERE id = (SELECT id FROM source WHERE filename = 'one.txt')`,
      );
      expect(checked).toBe(2);
      expect(problems).toEqual([{ code: 'E-HASH', what: 'bytes', where: 'one.txt' }]);
    }
  });

  test('finds one changed character of a text', () => {
    const { file } = twoPages();
    const { problems } = tamper(
      file,
      "UPDATE source_text SET text = replace(text, '86', '68') WHERE text LIKE '%86%'",
    );
    expect(problems).toEqual([{ code: 'E-HASH', what: 'text', where: 'one.txt' }]);
  });

  test.each([
    ['a gap', 'DELETE FROM segment WHERE rowid = (SELECT max(rowid) FROM segment)'],
    [
      'an overlap',
      'UPDATE segment SET end = end + 1 WHERE rowid = (SELECT min(rowid) FROM segment)',
    ],
    [
      'an end outside the text',
      'UPDATE segment SET end = 1000000 WHERE rowid = (SELECT max(rowid) FROM segment)',
    ],
  ])('finds segments that do not tile: %s', (_name, sql) => {
    const { file } = twoPages();
    // An overlap of one character reaches only white space unless the next segment is moved too.
    const { problems } = tamper(
      file,
      sql.includes('end + 1')
        ? `UPDATE segment SET end = (SELECT min(n.start) + 1 FROM segment n
             WHERE n.source_id = segment.source_id AND n.start >= segment.end)
           WHERE rowid = (SELECT min(rowid) FROM segment)`
        : sql,
    );
    expect(problems.map(({ code }) => code)).toContain('E-TILING');
  });

  test.each([
    ['an altered quote', "UPDATE annotation SET quote = '积分'"],
    ['a span past the end', 'UPDATE annotation_span SET end = 1000000'],
    ['spans that are gone', 'DELETE FROM annotation_span'],
  ])('finds an annotation that does not hold: %s', (_name, sql) => {
    const { file } = twoPages();
    expect(tamper(file, sql).problems.map(({ code }) => code)).toEqual(['E-ANCHOR']);
  });

  test('finds an altered quote in a withdrawn source', () => {
    const { file } = twoPages();
    const { problems } = tamper(
      file,
      "UPDATE source SET withdrawn = 1; UPDATE annotation SET quote = '分'",
    );
    expect(problems.map(({ code }) => code)).toEqual(['E-ANCHOR']);
  });

  test('finds a reference to nothing', () => {
    const { file } = twoPages();
    const { problems } = tamper(
      file,
      "PRAGMA foreign_keys = OFF; UPDATE annotation SET article_id = 'nobody'",
    );
    expect(problems.map(({ code, what }) => `${code} ${what}`)).toEqual(['E-FK annotation']);
  });
});
