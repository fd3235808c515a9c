import type Database from 'better-sqlite3';
import { statement } from '../statement.ts';

export interface Count {
  readonly label: string;
  readonly count: number;
  readonly articles: number;
}

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

const ACCEPTED = `FROM annotation n JOIN article a ON a.id = n.article_id
  JOIN source s ON s.id = a.source_id AND s.withdrawn = 0
  JOIN annotation_initiative i ON i.annotation_id = n.id`;

function counts(db: Database.Database, label: string, more = ''): readonly Count[] {
  return statement<[], Count>(
    db,
    `SELECT ${label} AS label, count(*) AS count, count(DISTINCT a.id) AS articles
     ${ACCEPTED} ${more} WHERE n.status = 'accepted' AND ${label} <> ''
     GROUP BY 1 ORDER BY 2 DESC, 1`,
  ).all();
}

/** Accepted mentions of initiatives, counted by initiative, place, medium and month. */
export function mentionCounts(db: Database.Database): {
  readonly byInitiative: readonly Count[];
  readonly byPlace: readonly Count[];
  readonly byMedium: readonly Count[];
  readonly byMonth: readonly Count[];
} {
  return {
    byInitiative: counts(db, 't.pref_label', 'JOIN initiative t ON t.id = i.initiative_id'),
    byPlace: counts(db, 'coalesce(a.supplied_place, a.place)'),
    byMedium: counts(db, 'coalesce(a.supplied_medium, a.medium)'),
    byMonth: counts(db, 'substr(coalesce(a.supplied_published_on, a.published_on), 1, 7)'),
  };
}
