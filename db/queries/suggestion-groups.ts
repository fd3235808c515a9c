import type Database from 'better-sqlite3';
import { statement } from '../statement.ts';
import {
  IN_SHOWN_SOURCE,
  whereOf,
  type SuggestionFilter,
  type SuggestionGroupKey,
} from './suggestion-filter.ts';

/** Suggestions that wait together: under an article, or under what they are taken for. */
export interface SuggestionGroup extends SuggestionGroupKey {
  /** Title or label; empty where there is none to show. */
  readonly label: string;
  readonly waiting: number;
}

interface Row {
  readonly gathered: SuggestionGroupKey['by'];
  readonly key: string;
  readonly label: string | null;
  readonly waiting: number;
  readonly total: number;
}

/** The groups with something that waits; across articles the largest first, else by file and page. */
export function suggestionGroups(
  db: Database.Database,
  filter: SuggestionFilter,
  by: 'article' | 'label',
  page: { readonly offset: number; readonly limit: number },
): { readonly total: number; readonly groups: readonly SuggestionGroup[] } {
  const where = whereOf({ ...filter, group: undefined });
  const waits = `a.status = 'pending' AND ${where.sql} AND ${IN_SHOWN_SOURCE}`;
  const parts = by === 'article' ? 1 : PARTS;
  const values = Array.from({ length: parts }, () => where.values).flat();
  const rows = statement<(string | number)[], Row>(
    db,
    `${by === 'article' ? byArticle(waits) : byLabel(waits)} LIMIT ? OFFSET ?`,
  ).all(...values, page.limit, page.offset);
  return {
    total: rows[0]?.total ?? 0,
    groups: rows.map(({ gathered, key, label, waiting }) => ({
      by: gathered,
      key,
      label: label ?? '',
      waiting,
    })),
  };
}

function byArticle(waits: string): string {
  return `SELECT 'article' AS gathered, g.key, g.waiting, count(*) OVER () AS total,
      coalesce(p.title, '[' || p.supplied_title || ']', '[' || s.filename || ']') AS label
    FROM (SELECT a.article_id AS key, count(*) AS waiting FROM annotation a
            WHERE ${waits} AND a.article_id IS NOT NULL GROUP BY a.article_id) g
    JOIN article p ON p.id = g.key JOIN source s ON s.id = p.source_id
    ORDER BY s.filename, s.id, p.position`;
}

/** How often the conditions stand in the statement by label. */
const PARTS = 5;

/** Each kind by what tells its suggestions apart; one pass over all of them would join and sort text. */
function byLabel(waits: string): string {
  return `SELECT g.gathered, g.key, g.waiting, count(*) OVER () AS total,
      coalesce(t.pref_label, g.label) AS label
    FROM (
      SELECT 'initiative' AS gathered, i.initiative_id AS key, min(a.label) AS label, count(*) AS waiting
        FROM annotation a JOIN annotation_initiative i ON i.annotation_id = a.id AND i.ord = 0
        WHERE a.kind = 'initiative' AND ${waits} GROUP BY i.initiative_id
      UNION ALL
      SELECT 'proposal', coalesce(a.detail ->> '$.proposal.group', a.label) AS key,
          min(coalesce(a.detail ->> '$.proposal.label', a.label)), count(*)
        FROM annotation a WHERE a.kind = 'initiative' AND ${waits}
          AND NOT EXISTS (SELECT 1 FROM annotation_initiative i WHERE i.annotation_id = a.id)
        GROUP BY key
      UNION ALL
      SELECT 'figure', coalesce(a.figure ->> '$.unit', '') AS key, coalesce(a.figure ->> '$.unit', ''),
          count(*)
        FROM annotation a WHERE a.kind = 'figure' AND ${waits} GROUP BY key
      UNION ALL
      SELECT a.kind, '', '', count(*) FROM annotation a WHERE a.kind = 'date' AND ${waits} GROUP BY a.kind
      UNION ALL
      SELECT a.kind, a.label, a.label, count(*) FROM annotation a
        WHERE a.kind IN ('place', 'person', 'organisation') AND ${waits} GROUP BY a.kind, a.label
    ) g LEFT JOIN initiative t ON g.gathered = 'initiative' AND t.id = g.key
    ORDER BY g.waiting DESC, label, g.gathered, g.key`;
}
