import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { assertKnownSchema } from '../known-schema.ts';
import { migrate } from '../migrate.ts';
import { closeArchive } from '../open.ts';
import { purge } from '../sources.ts';
import { importText, newArchive, PAGE, testActor } from '../testing/archive.ts';

function fresh(): Database.Database {
  const db = new Database(':memory:');
  migrate(db, 1);
  return db;
}

interface TableRow {
  readonly name: string;
  readonly strict: number;
}

describe('the first schema', () => {
  test('brings an empty database to version 1, and a second run writes nothing', () => {
    const db = fresh();
    expect(db.pragma('user_version', { simple: true })).toBe(1);
    const changes = db.prepare('SELECT total_changes()').pluck();
    const before = changes.get();
    migrate(db, 1);
    expect(changes.get()).toBe(before);
  });

  test('has only STRICT tables', () => {
    const tables = fresh()
      .prepare<[], TableRow>(
        `SELECT name, strict FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
      )
      .all();
    expect(tables.length).toBeGreaterThanOrEqual(18);
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
  });

  test('refuses a value of the wrong type', () => {
    const insert = fresh().prepare(
      `INSERT INTO source_content (id, sha256, byte_length, bytes) VALUES ('s', ?, ?, x'00')`,
    );
    expect(() => insert.run('0'.repeat(64), 'many')).toThrow(/cannot store TEXT/u);
    expect(() => insert.run('short', 1)).toThrow(/CHECK/u);
  });

  test('is known object for object, and one more or one less is seen', () => {
    const db = fresh();
    expect(() => assertKnownSchema(db, 'a')).not.toThrow();
    db.exec('CREATE TABLE extra (a)');
    expect(() => assertKnownSchema(db, 'a')).toThrow(/E-SCHEMA.*table extra/u);
    db.exec('DROP TABLE extra; DROP INDEX article_by_source');
    expect(() => assertKnownSchema(db, 'a')).toThrow(/E-SCHEMA.*article_by_source/u);
  });
});

describe('source bytes and text', () => {
  test.each([
    ["UPDATE source_content SET bytes = x'00'", /source bytes are immutable/u],
    ["UPDATE source_content SET sha256 = '0'", /source bytes are immutable/u],
    ['DELETE FROM source_content', /source bytes are immutable/u],
    ["UPDATE source_text SET text = 'x'", /source text is immutable/u],
    ['DELETE FROM source_text', /source text is immutable/u],
    ['REPLACE INTO source_content SELECT * FROM source_content', /source bytes are immutable/u],
    ['REPLACE INTO source_text SELECT * FROM source_text', /source text is immutable/u],
  ])('%s is refused', (sql, message) => {
    const { db } = newArchive();
    importText(db, testActor(), 'page.txt', PAGE);
    expect(() => db.exec(sql)).toThrow(message);
    expect(db.prepare('SELECT text FROM source_text').pluck().get()).toBe(PAGE);
    closeArchive(db);
  });

  test('go by a purge alone, which leaves no permit behind', () => {
    const { db } = newArchive();
    const actor = testActor();
    const { sourceId } = importText(db, actor, 'page.txt', PAGE);
    const other = importText(db, actor, 'other.txt', `${PAGE}另一页。`);
    purge(db, actor, sourceId);
    const ids = db.prepare('SELECT id FROM source_content').pluck().all();
    expect(ids).toEqual([other.sourceId]);
    expect(db.prepare('SELECT source_id FROM source_text').pluck().all()).toEqual([other.sourceId]);
    expect(db.prepare('SELECT count(*) FROM purge_permit').pluck().get()).toBe(0);
    expect(() => db.exec('DELETE FROM source_content')).toThrow(/immutable/u);
    closeArchive(db);
  });
});
