import type Database from 'better-sqlite3';
import { statement } from '../statement.ts';

export interface Totals {
  readonly sources: number;
  readonly articles: number;
  readonly annotations: number;
  readonly pending: number;
}

/** Exported for the test of how SQLite goes about it. */
export const TOTALS_SQL = `SELECT (SELECT count(*) FROM source WHERE withdrawn = 0) AS sources,
  (SELECT count(*) FROM article WHERE shown = 1) AS articles,
  (SELECT coalesce(sum(number), 0) FROM annotation_tally WHERE status = 'accepted') AS annotations,
  (SELECT coalesce(sum(number), 0) FROM annotation_tally WHERE status = 'pending') AS pending`;

/** How much the archive holds; withdrawn sources are left out. */
export function totals(db: Database.Database): Totals {
  const row = statement<[], Totals>(db, TOTALS_SQL).get();
  return row ?? { sources: 0, articles: 0, annotations: 0, pending: 0 };
}
