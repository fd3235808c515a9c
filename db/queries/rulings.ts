import type Database from 'better-sqlite3';
import type { Ruling } from '#core/annotation/ruling.ts';
import { rulingOf, type RulingRow } from '../entities/ruling.ts';
import { statement } from '../statement.ts';

/** Every ruling, the newest first. */
export function listRulings(db: Database.Database): readonly Ruling[] {
  return statement<[], RulingRow>(db, 'SELECT * FROM ruling ORDER BY created_at DESC, id')
    .all()
    .map(rulingOf);
}

/** How many suggestions each ruling has decided that are still as it decided. */
export function rulingEffects(db: Database.Database): ReadonlyMap<string, number> {
  const rows = statement<[], { readonly ruling: string; readonly n: number }>(
    db,
    `SELECT a.ruling, count(*) AS n FROM ruling r JOIN annotation a ON a.ruling = r.id
     WHERE a.ruling IS NOT NULL AND a.status = r.decision AND a.rule IS NOT NULL
     GROUP BY a.ruling`,
  ).all();
  return new Map(rows.map(({ ruling, n }) => [ruling, n]));
}

/** Ids of the suggestions that a ruling decided and that are still as it decided. */
export function decidedBy(db: Database.Database, ruling: Ruling): readonly string[] {
  return statement<[string, string], { readonly id: string }>(
    db,
    `SELECT id FROM annotation
     WHERE ruling IS NOT NULL AND ruling = ? AND status = ? AND rule IS NOT NULL`,
  )
    .all(ruling.id, ruling.decision)
    .map(({ id }) => id);
}

/** Ids of the annotations that a ruling has made in place of suggestions. */
export function madeBy(db: Database.Database, ruling: Ruling): readonly string[] {
  return statement<[string], { readonly id: string }>(
    db,
    'SELECT id FROM annotation WHERE ruling IS NOT NULL AND ruling = ? AND rule IS NULL',
  )
    .all(ruling.id)
    .map(({ id }) => id);
}
