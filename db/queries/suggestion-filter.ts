import type { AnnotationKind } from '#core/annotation/annotation.ts';

/** What suggestions may be gathered under: an article, or what they are taken for. */
export interface SuggestionGroupKey {
  /** `figure` gathers by unit, `date` all dates; the other kinds by their label. */
  readonly by: 'article' | 'proposal' | Exclude<AnnotationKind, 'note'>;
  /** Id of the article or initiative, key of the proposed name, unit or label. */
  readonly key: string;
}

export interface SuggestionFilter {
  readonly kinds?: readonly AnnotationKind[] | undefined;
  /** `name@version` each. */
  readonly rules?: readonly string[] | undefined;
  /** Both included; 0 to 1. */
  readonly minConfidence?: number | undefined;
  readonly maxConfidence?: number | undefined;
  /** Theme of the initiative, or of the proposed one. */
  readonly theme?: string | undefined;
  readonly group?: SuggestionGroupKey | undefined;
  /** Only these quotes or labels, as they are stored. */
  readonly words?:
    | { readonly quotes: readonly string[]; readonly labels: readonly string[] }
    | undefined;
}

/** Conditions of a WHERE clause over `annotation a`, and their values in order. */
export interface Where {
  readonly sql: string;
  readonly values: readonly (string | number)[];
  /** True where the conditions lead to few rows, so that they are looked up rather than passed by. */
  readonly narrow: boolean;
}

/** Sources that are not withdrawn: with the table of sources at hand, and without it. */
export const OF_SHOWN_SOURCE = 's.withdrawn = 0';
export const IN_SHOWN_SOURCE = 'a.source_id NOT IN (SELECT id FROM source WHERE withdrawn = 1)';

/** The conditions of a filter; whatever was decided about the suggestions. */
export function whereOf(filter: SuggestionFilter): Where {
  const where = ['a.rule IS NOT NULL'];
  const values: (string | number)[] = [];
  const only = (condition: string, ...given: readonly (string | number)[]): void => {
    where.push(condition);
    values.push(...given);
  };
  const { kinds, rules, minConfidence, maxConfidence, theme, group, words } = filter;
  if (kinds && kinds.length > 0) only(oneOf('a.kind'), JSON.stringify(kinds));
  if (rules && rules.length > 0) only(oneOf('a.rule'), JSON.stringify(rules));
  if (minConfidence !== undefined) only('a.confidence >= ?', minConfidence);
  if (maxConfidence !== undefined) only('a.confidence <= ?', maxConfidence);
  if (theme !== undefined) {
    only(
      // Of each that is passed by: all that have the theme are too many to be found for every piece of the archive.
      `(EXISTS (SELECT 1 FROM annotation_initiative i
                  JOIN initiative t ON t.id = i.initiative_id WHERE i.annotation_id = a.id AND t.theme = ?)
        OR a.detail ->> '$.proposal.theme' = ?)`,
      theme,
      theme,
    );
  }
  if (group) inGroup(group, only);
  if (words) {
    only(
      `(${oneOf('a.quote')} OR ${oneOf('a.label')})`,
      JSON.stringify(words.quotes),
      JSON.stringify(words.labels),
    );
  }
  const narrow = group !== undefined && ['article', 'initiative', 'proposal'].includes(group.by);
  return { sql: where.join(' AND '), values, narrow };
}

function oneOf(column: string): string {
  return `${column} IN (SELECT value FROM json_each(?))`;
}

function inGroup(
  { by, key }: SuggestionGroupKey,
  only: (condition: string, ...given: readonly string[]) => void,
): void {
  switch (by) {
    case 'article':
      return only('a.article_id = ?', key);
    case 'initiative':
      return only(
        'a.id IN (SELECT i.annotation_id FROM annotation_initiative i WHERE i.initiative_id = ?)',
        key,
      );
    case 'proposal':
      // The terms of the index `annotation_by_proposal`, or it is not used. What was made an entry
      // of the thesaurus since is gathered under that.
      return only(
        `a.kind = 'initiative' AND a.detail IS NOT NULL AND a.detail ->> '$.proposal.group' = ?
         AND NOT EXISTS (SELECT 1 FROM annotation_initiative i WHERE i.annotation_id = a.id)`,
        key,
      );
    case 'figure':
      return only("a.kind = 'figure' AND coalesce(a.figure ->> '$.unit', '') = ?", key);
    case 'date':
      return only("a.kind = 'date'");
    case 'place':
    case 'person':
    case 'organisation':
      return only('a.kind = ? AND a.label = ?', by, key);
  }
}
