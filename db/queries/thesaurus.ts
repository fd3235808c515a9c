import type Database from 'better-sqlite3';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { Theme } from '#core/thesaurus/theme.ts';
import { initiativeOf, type InitiativeDbRow } from '../entities/initiative.ts';
import { statement } from '../statement.ts';

const IN_ORDER = 'ORDER BY theme, notation, pref_label';

/** The whole thesaurus, by theme, notation and label. */
export function listInitiatives(db: Database.Database): readonly Initiative[] {
  const labels = statement<[], LabelRow>(
    db,
    'SELECT initiative_id, label FROM initiative_alt_label ORDER BY initiative_id, ord',
  ).all();
  const related = statement<[], RelatedRow>(
    db,
    'SELECT initiative_id, related_id FROM initiative_related ORDER BY initiative_id, ord',
  ).all();
  const rows = statement<[], InitiativeDbRow>(db, `SELECT * FROM initiative ${IN_ORDER}`).all();
  return complete(rows, labels, related);
}

/** A part of the thesaurus, in the same order. */
export function initiativePage(
  db: Database.Database,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly Initiative[] {
  const page = `SELECT * FROM initiative ${IN_ORDER} LIMIT ? OFFSET ?`;
  const rows = statement<[number, number], InitiativeDbRow>(db, page).all(limit, offset);
  const ids = JSON.stringify(rows.map(({ id }) => id));
  const labels = statement<[string], LabelRow>(
    db,
    `SELECT l.initiative_id, l.label FROM json_each(?) j
     CROSS JOIN initiative_alt_label l ON l.initiative_id = j.value ORDER BY l.initiative_id, l.ord`,
  ).all(ids);
  const related = statement<[string], RelatedRow>(
    db,
    `SELECT r.initiative_id, r.related_id FROM json_each(?) j
     CROSS JOIN initiative_related r ON r.initiative_id = j.value ORDER BY r.initiative_id, r.ord`,
  ).all(ids);
  return complete(rows, labels, related);
}

export function countInitiatives(db: Database.Database): number {
  return statement<[], number>(db, 'SELECT count(*) FROM initiative').pluck(true).get() ?? 0;
}

/** The themes that initiatives are under, each once. */
export function themesInUse(db: Database.Database): readonly string[] {
  const sql = 'SELECT DISTINCT theme FROM initiative ORDER BY theme';
  return statement<[], string>(db, sql).pluck(true).all();
}

interface LabelRow {
  readonly initiative_id: string;
  readonly label: string;
}

interface RelatedRow {
  readonly initiative_id: string;
  readonly related_id: string;
}

function complete(
  rows: readonly InitiativeDbRow[],
  labels: readonly LabelRow[],
  related: readonly RelatedRow[],
): readonly Initiative[] {
  const labelsOf = Map.groupBy(labels, (row) => row.initiative_id);
  const relatedTo = Map.groupBy(related, (row) => row.initiative_id);
  return rows.map((row) =>
    initiativeOf(
      row,
      (labelsOf.get(row.id) ?? []).map(({ label }) => label),
      (relatedTo.get(row.id) ?? []).map((other) => other.related_id),
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
