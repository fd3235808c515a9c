import type Database from 'better-sqlite3';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { Theme } from '#core/thesaurus/theme.ts';
import { initiativeOf, type InitiativeDbRow } from '../entities/initiative.ts';
import { statement } from '../statement.ts';

/** The whole thesaurus, by theme, notation and label. */
export function listInitiatives(db: Database.Database): readonly Initiative[] {
  const labels = Map.groupBy(
    statement<[], { readonly initiative_id: string; readonly label: string }>(
      db,
      'SELECT initiative_id, label FROM initiative_alt_label ORDER BY initiative_id, ord',
    ).all(),
    (row) => row.initiative_id,
  );
  const related = Map.groupBy(
    statement<[], { readonly initiative_id: string; readonly related_id: string }>(
      db,
      'SELECT initiative_id, related_id FROM initiative_related ORDER BY initiative_id, ord',
    ).all(),
    (row) => row.initiative_id,
  );
  return statement<[], InitiativeDbRow>(
    db,
    'SELECT * FROM initiative ORDER BY theme, notation, pref_label',
  )
    .all()
    .map((row) =>
      initiativeOf(
        row,
        (labels.get(row.id) ?? []).map(({ label }) => label),
        (related.get(row.id) ?? []).map((other) => other.related_id),
      ),
    );
}

/** The themes that more is known of than their name. */
export function listThemes(db: Database.Database): readonly Theme[] {
  return statement<[], Theme>(db, 'SELECT name, colour FROM theme ORDER BY name').all();
}

/** The initiatives that this label, alternative label, notation or id names: at most one by the unique labels. */
export function findInitiative(db: Database.Database, name: string): string | null {
  const row = statement<[string, string, string], { readonly id: string }>(
    db,
    `SELECT id FROM initiative WHERE id = ? OR pref_label = ?
     UNION SELECT initiative_id FROM initiative_alt_label WHERE label = ? LIMIT 1`,
  ).get(name, name, name);
  return row?.id ?? null;
}
