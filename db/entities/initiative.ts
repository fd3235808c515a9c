import { AppError } from '#core/error/app-error.ts';
import type { Initiative, InitiativeStatus, Level } from '#core/thesaurus/initiative.ts';
import { statement } from '../statement.ts';
import type { EntityStore } from './entity.ts';

export interface InitiativeDbRow {
  readonly id: string;
  readonly pref_label: string;
  readonly definition: string;
  readonly scope_note: string;
  readonly theme: string;
  readonly level: Level | null;
  readonly broader_id: string | null;
  readonly notation: string;
  readonly status: InitiativeStatus;
  readonly replaced_by_id: string | null;
  readonly colour: number | null;
}

/** Turns a row, its alternative labels and its relations into the value. */
export function initiativeOf(
  row: InitiativeDbRow,
  altLabels: readonly string[],
  relatedIds: readonly string[],
): Initiative {
  return {
    id: row.id,
    prefLabel: row.pref_label,
    altLabels,
    definition: row.definition,
    scopeNote: row.scope_note,
    theme: row.theme,
    level: row.level,
    broaderId: row.broader_id,
    relatedIds,
    notation: row.notation,
    status: row.status,
    replacedById: row.replaced_by_id,
    colour: row.colour,
  };
}

export const initiativeStore: EntityStore<Initiative> = {
  read(db, id) {
    const row = statement<[string], InitiativeDbRow>(
      db,
      'SELECT * FROM initiative WHERE id = ?',
    ).get(id);
    if (!row) return null;
    const labels = statement<[string], { readonly label: string }>(
      db,
      'SELECT label FROM initiative_alt_label WHERE initiative_id = ? ORDER BY ord',
    ).all(id);
    const related = statement<[string], { readonly related_id: string }>(
      db,
      'SELECT related_id FROM initiative_related WHERE initiative_id = ? ORDER BY ord',
    ).all(id);
    return initiativeOf(
      row,
      labels.map(({ label }) => label),
      related.map((other) => other.related_id),
    );
  },
  /** Errors: `E-LABEL` where a label belongs to another initiative. */
  write(db, id, value) {
    statement(db, 'DELETE FROM initiative_alt_label WHERE initiative_id = ?').run(id);
    statement(db, 'DELETE FROM initiative_related WHERE initiative_id = ?').run(id);
    if (!value) {
      statement(db, 'DELETE FROM initiative WHERE id = ?').run(id);
      return;
    }
    // Steps journalled before schema 4 hold initiatives without these fields.
    const older: Partial<Initiative> = value;
    for (const label of [value.prefLabel, ...value.altLabels]) {
      const owner = ownerOf(label);
      if (owner) throw new AppError('E-LABEL', { label, owner });
    }
    statement(
      db,
      `INSERT INTO initiative (id, pref_label, definition, scope_note, theme, level, broader_id, notation, status,
         replaced_by_id, colour)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET pref_label = excluded.pref_label, definition = excluded.definition,
         scope_note = excluded.scope_note, theme = excluded.theme, level = excluded.level,
         broader_id = excluded.broader_id, notation = excluded.notation, status = excluded.status,
         replaced_by_id = excluded.replaced_by_id, colour = excluded.colour`,
    ).run(
      value.id,
      value.prefLabel,
      value.definition,
      value.scopeNote,
      value.theme,
      value.level,
      value.broaderId,
      value.notation,
      value.status,
      older.replacedById ?? null,
      older.colour ?? null,
    );
    const insert = statement(
      db,
      'INSERT INTO initiative_alt_label (initiative_id, ord, label) VALUES (?, ?, ?)',
    );
    value.altLabels.forEach((label, ord) => insert.run(value.id, ord, label));
    const insertRelated = statement(
      db,
      'INSERT INTO initiative_related (initiative_id, ord, related_id) VALUES (?, ?, ?)',
    );
    (older.relatedIds ?? []).forEach((other, ord) => insertRelated.run(value.id, ord, other));

    function ownerOf(label: string): string | undefined {
      return statement<[string, string, string, string], { readonly pref_label: string }>(
        db,
        `SELECT pref_label FROM initiative WHERE pref_label = ? AND id <> ?
         UNION ALL
         SELECT i.pref_label FROM initiative_alt_label l JOIN initiative i ON i.id = l.initiative_id
         WHERE l.label = ? AND i.id <> ? LIMIT 1`,
      ).get(label, id, label, id)?.pref_label;
    }
  },
};
