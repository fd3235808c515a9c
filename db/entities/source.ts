import { statement } from '../statement.ts';
import type { EntityStore } from './entity.ts';

/** What is said of a source; its bytes and texts lie apart and never change. */
export interface SourceEntry {
  readonly id: string;
  readonly textId: string;
  /** The file's own name without folders. */
  readonly filename: string;
  readonly mediaType: string;
  /** JSON list of warnings given at import. */
  readonly warnings: string;
  readonly importedAt: string;
  readonly withdrawn: boolean;
}

interface Row {
  readonly id: string;
  readonly text_id: string;
  readonly filename: string;
  readonly media_type: string;
  readonly warnings: string;
  readonly imported_at: string;
  readonly withdrawn: number;
}

export const sourceStore: EntityStore<SourceEntry> = {
  read(db, id) {
    const row = statement<[string], Row>(db, 'SELECT * FROM source WHERE id = ?').get(id);
    if (!row) return null;
    return {
      id: row.id,
      textId: row.text_id,
      filename: row.filename,
      mediaType: row.media_type,
      warnings: row.warnings,
      importedAt: row.imported_at,
      withdrawn: row.withdrawn === 1,
    };
  },
  write(db, id, value) {
    if (!value) {
      statement(db, 'DELETE FROM source WHERE id = ?').run(id);
      return;
    }
    statement(
      db,
      `INSERT INTO source (id, text_id, filename, media_type, warnings, imported_at, withdrawn)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET text_id = excluded.text_id, filename = excluded.filename,
         media_type = excluded.media_type, warnings = excluded.warnings,
         imported_at = excluded.imported_at, withdrawn = excluded.withdrawn`,
    ).run(
      value.id,
      value.textId,
      value.filename,
      value.mediaType,
      value.warnings,
      value.importedAt,
      value.withdrawn ? 1 : 0,
    );
  },
};
