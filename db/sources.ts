import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { AppError } from '#core/error/app-error.ts';
import type { Actor } from './actor.ts';
import { mutate, type Draft, type Outcome } from './journal.ts';
import { statement } from './statement.ts';

/** Bytes of a source as they came and the text decoded from them. */
export interface SourceContent {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly encoding: string;
  readonly text: string;
}

export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** A source that holds exactly these bytes; `present` where it is neither withdrawn nor undone. */
export function findByHash(
  db: Database.Database,
  hash: string,
): { readonly id: string; readonly filename: string | null; readonly present: boolean } | null {
  const row = statement<
    [string],
    { readonly id: string; readonly filename: string | null; readonly withdrawn: number | null }
  >(
    db,
    `SELECT c.id, s.filename, s.withdrawn FROM source_content c LEFT JOIN source s ON s.id = c.id
     WHERE c.sha256 = ?`,
  ).get(hash);
  return row ? { id: row.id, filename: row.filename, present: row.withdrawn === 0 } : null;
}

/**
 * Keeps bytes and text for ever, outside the journal: undoing an import hides the source, its
 * content stays until a purge. Bytes that are here already keep their id; a further decoding of
 * them is a further text.
 */
export function keepContent(
  db: Database.Database,
  actor: Actor,
  content: SourceContent,
): { readonly sourceId: string; readonly textId: string } {
  const known = findByHash(db, content.sha256);
  const sourceId = known?.id ?? actor.newId();
  if (!known) {
    statement(
      db,
      'INSERT INTO source_content (id, sha256, byte_length, bytes) VALUES (?, ?, ?, ?)',
    ).run(sourceId, content.sha256, content.bytes.byteLength, content.bytes);
  }
  const textHash = sha256(content.text);
  const text = statement<[string, string, string], { readonly id: string }>(
    db,
    'SELECT id FROM source_text WHERE source_id = ? AND encoding = ? AND sha256 = ?',
  ).get(sourceId, content.encoding, textHash);
  if (text) return { sourceId, textId: text.id };
  const textId = actor.newId();
  statement(
    db,
    'INSERT INTO source_text (id, source_id, encoding, sha256, text) VALUES (?, ?, ?, ?, ?)',
  ).run(textId, sourceId, content.encoding, textHash, content.text);
  return { sourceId, textId };
}

/** Hides a source and its articles: one undoable step. Errors: `E-NOTFOUND`. */
export function withdraw(db: Database.Database, actor: Actor, sourceId: string): Outcome<void> {
  return mutate(db, actor, (draft) => {
    const filename = markWithdrawn(draft, sourceId);
    return { result: undefined, what: { kind: 'withdraw', params: { filename } } };
  });
}

/** A source whose import was undone: nothing shows it, its bytes are still here. */
export interface UndoneSource {
  readonly id: string;
  /** What it was called; from the journal. */
  readonly filename: string;
}

export function listUndoneSources(db: Database.Database): readonly UndoneSource[] {
  return statement<[], UndoneSource>(
    db,
    `SELECT c.id, coalesce((SELECT json_extract(ch.after, '$.filename') FROM change ch
         JOIN step st ON st.id = ch.step_id
         WHERE ch.entity = 'source' AND ch.entity_id = c.id AND ch.after IS NOT NULL
         ORDER BY st.clock DESC LIMIT 1), '') AS filename
     FROM source_content c WHERE NOT EXISTS (SELECT 1 FROM source s WHERE s.id = c.id) ORDER BY c.id`,
  ).all();
}

/**
 * Removes a source's bytes and text for good, of one whose import was undone too. The step is
 * journalled and nothing can take it back.
 *
 * Errors: `E-NOTFOUND`.
 */
export function purge(db: Database.Database, actor: Actor, sourceId: string): Outcome<void> {
  return mutate(db, actor, (draft) => {
    const source =
      draft.read('source', sourceId) ?? listUndoneSources(db).find(({ id }) => id === sourceId);
    if (!source) throw new AppError('E-NOTFOUND', { what: 'source', name: sourceId });
    // The children first: a segmentation or an annotation cannot be read without its text.
    for (const { id } of idsOf(db, 'annotation', sourceId)) draft.write('annotation', id, null);
    draft.write('segmentation', sourceId, null);
    for (const { id } of idsOf(db, 'article', sourceId)) draft.write('article', id, null);
    draft.write('source', sourceId, null);
    statement(db, 'INSERT INTO purge_permit (source_id) VALUES (?)').run(sourceId);
    statement(db, 'DELETE FROM source_text WHERE source_id = ?').run(sourceId);
    statement(db, 'DELETE FROM source_content WHERE id = ?').run(sourceId);
    statement(db, 'DELETE FROM purge_permit WHERE source_id = ?').run(sourceId);
    return {
      result: undefined,
      what: { kind: 'purge', params: { filename: source.filename }, reversible: false },
    };
  });
}

function markWithdrawn(draft: Draft, sourceId: string): string {
  const source = draft.read('source', sourceId);
  if (!source || source.withdrawn)
    throw new AppError('E-NOTFOUND', { what: 'source', name: sourceId });
  draft.write('source', sourceId, { ...source, withdrawn: true });
  return source.filename;
}

function idsOf(
  db: Database.Database,
  table: 'annotation' | 'article',
  sourceId: string,
): readonly { readonly id: string }[] {
  return statement<[string], { readonly id: string }>(
    db,
    `SELECT id FROM ${table} WHERE source_id = ?`,
  ).all(sourceId);
}
