import fs from 'node:fs';
import { expect, test } from 'vitest';
import { closeArchive } from './open.ts';
import { keepContent, purge, sha256 } from './sources.ts';
import { importText, newArchive, OTHER_PAGE, PAGE, testActor } from './testing/archive.ts';

test('a purge leaves nothing of the bytes or the text in the file', () => {
  const { db, file } = newArchive();
  const actor = testActor();
  // Long enough for overflow pages, which SQLite would otherwise only put on its free list.
  const secret = `${PAGE}${'极其机密的一段话。'.repeat(5000)}`;
  const { sourceId } = importText(db, actor, 'secret.txt', secret);
  importText(db, actor, 'other.txt', OTHER_PAGE);
  purge(db, actor, sourceId);
  closeArchive(db);
  const bytes = fs.readFileSync(file);
  expect(bytes.includes(Buffer.from('极其机密'))).toBe(false);
  expect(bytes.includes(Buffer.from('石榴镇'))).toBe(true);
});

test('another decoding of the same bytes is a further text of the same source', () => {
  const { db } = newArchive();
  const actor = testActor();
  const bytes = new TextEncoder().encode(PAGE);
  const content = { bytes, sha256: sha256(bytes) };
  const first = keepContent(db, actor, { ...content, encoding: 'utf-8', text: PAGE });
  const second = keepContent(db, actor, { ...content, encoding: 'gb18030', text: '别的读法' });
  const third = keepContent(db, actor, { ...content, encoding: 'utf-8', text: PAGE });
  expect(second.sourceId).toBe(first.sourceId);
  expect(second.textId).not.toBe(first.textId);
  expect(third).toEqual(first);
  expect(db.prepare('SELECT bytes FROM source_content').pluck().get()).toEqual(Buffer.from(bytes));
  closeArchive(db);
});

test('a text with NUL, lone surrogates aside, comes back unit for unit', () => {
  const { db } = newArchive();
  const actor = testActor();
  const text = `首行\u0000尾\u202E行\uFEFF𠮷\u2028e\u0301\r\n`;
  const { sourceId } = importText(db, actor, 'odd.txt', text);
  expect(db.prepare('SELECT text FROM source_text WHERE source_id = ?').pluck().get(sourceId)).toBe(
    text,
  );
  closeArchive(db);
});
