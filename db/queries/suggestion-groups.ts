import type Database from 'better-sqlite3';
import type { Pieces } from '#core/pieces.ts';
import { statement } from '../statement.ts';
import { sourcesBehind, type SourcePlace } from './touched-sources.ts';
import { whereOf, type SuggestionFilter, type SuggestionGroupKey } from './suggestion-filter.ts';

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
}

/** Sources whose suggestions are counted at once. */
const SOURCES_AT_ONCE = 200;

/**
 * All groups with something that waits: across articles the largest first, by article in the order of
 * files and pages. Yields between pieces of the archive, so that a million suggestions hold nobody up.
 */
export function* gatherGroups(
  db: Database.Database,
  filter: SuggestionFilter,
  by: 'article' | 'label',
): Pieces<readonly SuggestionGroup[]> {
  const { sql, values } = groupsSql(filter, by);
  const rows = statement<(string | number)[], Row>(db, sql);
  const groups = new Map<string, SuggestionGroup>();
  for (let after: SourcePlace | undefined = { filename: '', id: '' }; after !== undefined;) {
    const sources: readonly SourcePlace[] = sourcesBehind(db, after, SOURCES_AT_ONCE);
    const ids = JSON.stringify(sources.map(({ id }) => id));
    for (const { gathered, key, label, waiting } of rows.all(ids, ...values)) {
      const name = `${gathered} ${key}`;
      const known = groups.get(name);
      const least =
        known === undefined || (label ?? '') < known.label ? (label ?? '') : known.label;
      groups.set(name, {
        by: gathered,
        key,
        label: least,
        waiting: waiting + (known?.waiting ?? 0),
      });
    }
    after = sources.at(-1);
    yield;
  }
  return by === 'article' ? [...groups.values()] : labelled(db, [...groups.values()]);
}

/** The statement that counts what waits in some sources; apart, so that its plan can be looked at. */
export function groupsSql(
  filter: SuggestionFilter,
  by: 'article' | 'label',
): { readonly sql: string; readonly values: readonly (string | number)[] } {
  const where = whereOf({ ...filter, group: undefined });
  const from = 'json_each(?) j CROSS JOIN annotation a ON a.source_id = j.value';
  const waits = `a.status = 'pending' AND ${where.sql}`;
  return {
    sql:
      by === 'article'
        ? `SELECT 'article' AS gathered, p.id AS key, count(*) AS waiting,
             coalesce(p.title, '[' || p.supplied_title || ']', '[' || p.filename || ']') AS label
           FROM ${from} CROSS JOIN article p ON p.id = a.article_id
           WHERE ${waits} GROUP BY p.id ORDER BY min(j.key), p.position`
        : `SELECT ${GATHERED} AS gathered, ${KEY} AS key, min(${LABEL}) AS label, count(*) AS waiting
           FROM ${from} LEFT JOIN annotation_initiative i ON i.annotation_id = a.id AND i.ord = 0
           WHERE ${waits} AND a.kind <> 'note' GROUP BY 1, 2`,
    values: where.values,
  };
}

/** Each kind by what tells its suggestions apart. */
const GATHERED = `iif(a.kind = 'initiative' AND i.initiative_id IS NULL, 'proposal', a.kind)`;
const KEY = `CASE a.kind
  WHEN 'initiative' THEN coalesce(i.initiative_id, a.detail ->> '$.proposal.group', a.label)
  WHEN 'figure' THEN coalesce(a.figure ->> '$.unit', '') WHEN 'date' THEN '' ELSE a.label END`;
const LABEL = `CASE a.kind
  WHEN 'initiative' THEN iif(i.initiative_id IS NULL, coalesce(a.detail ->> '$.proposal.label', a.label), a.label)
  WHEN 'figure' THEN coalesce(a.figure ->> '$.unit', '') WHEN 'date' THEN '' ELSE a.label END`;

function labelled(
  db: Database.Database,
  groups: readonly SuggestionGroup[],
): readonly SuggestionGroup[] {
  const label = statement<[string], string>(db, 'SELECT pref_label FROM initiative WHERE id = ?');
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return groups
    .map((group) =>
      group.by === 'initiative'
        ? { ...group, label: label.pluck(true).get(group.key) ?? group.label }
        : group,
    )
    .toSorted(
      (a, b) =>
        b.waiting - a.waiting ||
        order(a.label, b.label) ||
        order(a.by, b.by) ||
        order(a.key, b.key),
    );
}
