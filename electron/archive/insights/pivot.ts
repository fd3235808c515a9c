import type { Ready } from '#core/export/filter.ts';
import { cooccurrenceOf } from '#core/report/cooccurrence.ts';
import { meets } from '#core/report/pivot-passages.ts';
import { OTHER, pivotOf, type Axis, type Member } from '#core/report/pivot.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { annotationsNaming } from '#db/queries/mentions.ts';
import type {
  ConditionInput,
  CooccurrenceView,
  InsightFilter,
  KeywordInContext,
  PivotInput,
  PivotView,
} from '../../contract.ts';
import type { Session } from '../session.ts';
import { contextReader } from '../thesaurus/mentions.ts';
import { gatherCounted } from './counted.ts';

/** Counts what the filter leaves by the dimensions asked for. Errors: `E-NOTFOUND`. */
export function pivot(
  session: Session,
  { filter, ...plan }: Omit<PivotInput, 'filter'> & { readonly filter: Ready<InsightFilter> },
): PivotView {
  const { articles, context, nameOf } = gatherCounted(session, filter);
  const { groups, rows, columns, cells } = pivotOf(articles, plan, context);
  const named = (axis: Axis, members: readonly Member[]) =>
    members.map((member) => {
      const dimension = plan[axis];
      const name = dimension === null || member.key === OTHER ? '' : nameOf(dimension, member.key);
      return { ...member, name };
    });
  return {
    plan,
    groups: named('groups', groups),
    rows: named('rows', rows),
    columns: named('columns', columns),
    cells,
  };
}

/** Which initiatives stand in the same articles, of those in most articles. Errors: `E-NOTFOUND`. */
export function cooccurrence(
  session: Session,
  { filter, limit }: { readonly filter: Ready<InsightFilter>; readonly limit: number },
): CooccurrenceView {
  const { articles, context, nameOf } = gatherCounted(session, filter);
  const found = cooccurrenceOf(articles, limit, (a, b) => context.compare('initiative', a, b));
  return {
    members: found.members.map((member) => ({
      ...member,
      name: nameOf('initiative', member.initiativeId),
    })),
    pairs: [...found.pairs],
    leftOut: found.leftOut,
  };
}

/** The passages behind a count, the oldest articles first, those without a date last. Errors: `E-NOTFOUND`. */
export function passages(
  session: Session,
  input: {
    readonly filter: Ready<InsightFilter>;
    readonly conditions: readonly ConditionInput[];
    readonly together: readonly string[];
    readonly offset: number;
    readonly limit: number;
  },
): { readonly count: number; readonly articles: number; readonly hits: KeywordInContext[] } {
  const { articles, initiatives } = gatherCounted(session, input.filter);
  const { together } = input;
  const pairs = articles
    .filter(({ mentions }) =>
      together.every((id) => mentions.some(({ initiativeId }) => initiativeId === id)),
    )
    .toSorted(
      (a, b) =>
        Number(a.publishedOn === '') - Number(b.publishedOn === '') ||
        order(a.publishedOn, b.publishedOn) ||
        order(a.articleId, b.articleId),
    )
    .flatMap((article) =>
      article.mentions
        .filter(({ initiativeId }) => meets(input.conditions, article, initiativeId, initiatives))
        .map(({ initiativeId }) => [article.articleId, initiativeId] as const),
    );
  const ids = annotationsNaming(session.db, pairs);
  const page = ids.slice(input.offset, input.offset + input.limit);
  const rows = new Map(
    listAnnotations(session.db, { ids: page }).rows.map((row) => [row.annotation.id, row]),
  );
  const inContext = contextReader(session);
  return {
    count: ids.length,
    articles: new Set(pairs.map(([articleId]) => articleId)).size,
    hits: page.flatMap((id) => {
      const row = rows.get(id);
      return row ? [inContext(row)] : [];
    }),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
