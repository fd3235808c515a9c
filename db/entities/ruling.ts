import type { AnnotationKind } from '#core/annotation/annotation.ts';
import type { Ruling } from '#core/annotation/ruling.ts';
import { statement } from '../statement.ts';
import type { EntityStore } from './entity.ts';

export interface RulingRow {
  readonly id: string;
  readonly decision: Ruling['decision'];
  readonly article_id: string | null;
  readonly kind: AnnotationKind;
  readonly text: string;
  readonly meaning: string;
  readonly quote: string;
  readonly label: string;
  readonly instead: string;
  readonly author: string;
  readonly created_at: string;
}

/** Turns a row of the table into the value. */
export function rulingOf({
  article_id: articleId,
  created_at: createdAt,
  instead,
  ...row
}: RulingRow): Ruling {
  return { ...row, articleId, createdAt, instead: instead === '' ? [] : instead.split(',') };
}

export const rulingStore: EntityStore<Ruling> = {
  read(db, id) {
    const row = statement<[string], RulingRow>(db, 'SELECT * FROM ruling WHERE id = ?').get(id);
    return row ? rulingOf(row) : null;
  },
  write(db, id, value) {
    if (!value) {
      statement(db, 'DELETE FROM ruling WHERE id = ?').run(id);
      return;
    }
    statement(
      db,
      `INSERT OR REPLACE INTO ruling
         (id, decision, article_id, kind, text, meaning, quote, label, instead, author, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      value.id,
      value.decision,
      value.articleId,
      value.kind,
      value.text,
      value.meaning,
      value.quote,
      value.label,
      value.instead.join(','),
      value.author,
      value.createdAt,
    );
  },
};
