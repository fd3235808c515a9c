import type Database from 'better-sqlite3';
import { statement } from '../statement.ts';

export interface FacetCount {
  readonly value: string;
  readonly name: string;
  /** Articles. */
  readonly count: number;
}

export type ArticleFacets = Readonly<
  Record<'initiative' | 'theme' | 'place' | 'medium' | 'year' | 'status', readonly FacetCount[]>
>;

/** How articles are spread: by what is said of them, the most frequent first. */
export function articleFacets(db: Database.Database, ids: readonly string[]): ArticleFacets {
  const among = JSON.stringify(ids);
  const counts = (sql: string): readonly FacetCount[] =>
    statement<[string], FacetCount>(db, sql).all(among);
  const byValue = (expression: string, order = 'count DESC, value'): readonly FacetCount[] =>
    counts(
      `SELECT ${expression} AS value, ${expression} AS name, count(*) AS count
       FROM json_each(?) j CROSS JOIN article a ON a.id = j.value
       GROUP BY ${expression} ORDER BY ${order}`,
    );
  return {
    initiative: counts(
      `SELECT t.id AS value, t.pref_label AS name, count(DISTINCT n.article_id) AS count
       FROM json_each(?) j CROSS JOIN annotation n ON n.article_id = j.value AND n.status = 'accepted'
       CROSS JOIN annotation_initiative i ON i.annotation_id = n.id
       JOIN initiative t ON t.id = i.initiative_id
       GROUP BY t.id ORDER BY count DESC, name`,
    ),
    theme: counts(
      `SELECT t.theme AS value, t.theme AS name, count(DISTINCT n.article_id) AS count
       FROM json_each(?) j CROSS JOIN annotation n ON n.article_id = j.value AND n.status = 'accepted'
       CROSS JOIN annotation_initiative i ON i.annotation_id = n.id
       JOIN initiative t ON t.id = i.initiative_id
       GROUP BY t.theme ORDER BY count DESC, name`,
    ),
    place: byValue('coalesce(a.supplied_place, a.place)'),
    medium: byValue('coalesce(a.supplied_medium, a.medium)'),
    year: byValue('substr(coalesce(a.supplied_published_on, a.published_on), 1, 4)', 'value DESC'),
    status: byValue(
      `CASE WHEN EXISTS (SELECT 1 FROM annotation n WHERE n.article_id = a.id AND n.status = 'pending')
         THEN 'pending'
         WHEN EXISTS (SELECT 1 FROM annotation n WHERE n.article_id = a.id AND n.status = 'accepted')
         THEN 'accepted' ELSE 'none' END`,
    ),
  };
}
