import type { Statement } from '#core/description/description.ts';
import { statement } from '../statement.ts';
import type { EntityStore } from './entity.ts';

/**
 * What is said of one field of one article. An entity a field, so that two people who described
 * different fields of an article can be merged, and a journalled change names the field.
 */
export interface DescriptionEntry extends Statement {
  readonly articleId: string;
  readonly field: string;
}

type Row = Pick<DescriptionEntry, 'value' | 'certainty'>;

/** The id of an entry: article and field. */
export function descriptionId(articleId: string, field: string): string {
  return `${articleId}:${field}`;
}

function partsOf(id: string): readonly [articleId: string, field: string] {
  const at = id.indexOf(':');
  return [id.slice(0, at), id.slice(at + 1)];
}

export const descriptionStore: EntityStore<DescriptionEntry> = {
  read(db, id) {
    const [articleId, field] = partsOf(id);
    const row = statement<[string, string], Row>(
      db,
      'SELECT value, certainty FROM description WHERE article_id = ? AND field = ?',
    ).get(articleId, field);
    return row ? { articleId, field, ...row } : null;
  },
  write(db, id, value) {
    if (!value) {
      statement(db, 'DELETE FROM description WHERE article_id = ? AND field = ?').run(
        ...partsOf(id),
      );
      return;
    }
    statement(
      db,
      `INSERT INTO description (article_id, field, value, certainty) VALUES (?, ?, ?, ?)
       ON CONFLICT (article_id, field) DO UPDATE SET value = excluded.value,
         certainty = excluded.certainty`,
    ).run(value.articleId, value.field, value.value, value.certainty);
  },
};
