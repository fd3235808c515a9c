import type { Coded, MentionColumns } from '#core/report/mention-columns.ts';
import { mentionsOf, narrowed, together } from '#core/report/mention-selection.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { mentionsIn, type MentionAt } from '#db/queries/mentions.ts';
import type { ConditionInput, MentionInContext } from '../../contract.ts';
import type { Session } from '../session.ts';
import { contextReader } from '../thesaurus/mentions.ts';
import { gatherCounted, type CountedFilter } from './counted.ts';

export interface PassagesWanted {
  readonly filter: CountedFilter;
  readonly conditions: readonly ConditionInput[];
  /** Only of articles that name each of these. */
  readonly together: readonly string[];
  readonly offset: number;
  readonly limit: number;
}

/**
 * The mentions behind a count, as many as it says, the oldest articles first, those without a date
 * last; an annotation that names two initiatives stands for each of them. Errors: `E-NOTFOUND`.
 */
export function passages(
  session: Session,
  { filter, conditions, offset, limit, ...wanted }: PassagesWanted,
): { readonly count: number; readonly articles: number; readonly hits: MentionInContext[] } {
  const { selection, initiatives, nameOf } = gatherCounted(session, filter);
  const found = narrowed(together(selection, wanted.together), conditions, initiatives);
  const { columns } = found;
  let count = 0;
  let articles = 0;
  const page: Mentioned[] = [];
  for (const article of columns.byDate) {
    const own = mentionsOf(found, article);
    if (own === 0) continue;
    const first = count;
    count += own;
    articles += 1;
    if (count <= offset || first >= offset + limit) continue;
    const articleId = columns.articleIds[article] ?? '';
    const named = new Set(
      [...columns.initiatives.subarray(columns.starts[article], columns.starts[article + 1])]
        .filter((one) => found.initiatives[one] === 1)
        .map((one) => columns.initiativeIds[one]),
    );
    page.push(
      ...mentionsIn(session.db, articleId)
        .filter(({ initiativeId }) => named.has(initiativeId))
        .slice(Math.max(0, offset - first), offset + limit - first)
        .map((mention) => ({ ...mention, facts: factsOf(columns, article) })),
    );
  }
  const ids = [...new Set(page.map(({ annotationId }) => annotationId))];
  const rows = new Map(
    listAnnotations(session.db, { ids }).rows.map((row) => [row.annotation.id, row]),
  );
  const inContext = contextReader(session);
  return {
    count,
    articles,
    hits: page.flatMap(({ facts, annotationId, initiativeId }) => {
      const row = rows.get(annotationId);
      if (row === undefined) return [];
      const initiative = nameOf('initiative', initiativeId);
      return [{ ...inContext(row), annotationId, initiative, ...facts }];
    }),
  };
}

interface Mentioned extends MentionAt {
  readonly facts: Pick<MentionInContext, 'publishedOn' | 'medium' | 'place'>;
}

function factsOf({ facts }: MentionColumns, article: number): Mentioned['facts'] {
  const of = ({ values, codes }: Coded): string => values[codes[article] ?? 0] ?? '';
  return {
    publishedOn: of(facts.publishedOn),
    medium: of(facts.medium),
    place: of(facts.place),
  };
}
