import { isEmptyChart } from '#core/report/chart.ts';
import { readyFilter, wantedInitiatives, type FoundByQuery } from '#core/export/filter.ts';
import type { ComposeBlock, ComposeScope } from '#core/report/compose.ts';
import { markOf } from '#core/report/mark.ts';
import type { Pieces } from '#core/pieces.ts';
import type { BlockContent } from '#core/report/outline.ts';
import { hasTooManyColumns, pivotPlan, printedPivot } from '#core/report/pivot-part.ts';
import { countPivot } from '#core/report/count-pivot.ts';
import type { PartBody } from '#core/report/printed.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { chartSteps } from '../insights/chart.ts';
import { gatherCounted } from '../insights/counted.ts';
import type { Session } from '../session.ts';

/** What the tables and charts of a report count, by block: the store counts without reading a text. */
export function* countedParts(
  session: Session,
  blocks: readonly ComposeBlock[],
  found: FoundByQuery,
  scope: ComposeScope,
): Pieces<ReadonlyMap<string, readonly PartBody[]>> {
  const parts = new Map<string, readonly PartBody[]>();
  for (const { id, content, frozen } of blocks) {
    if (frozen !== null && scope === 'printed') continue;
    if (content.kind !== 'pivot' && content.kind !== 'chart') continue;
    // An initiative that is gone is said by the block's state.
    const named = wantedInitiatives(listInitiatives(session.db), content.query.initiative);
    if (named?.size === 0) continue;
    parts.set(
      id,
      content.kind === 'pivot'
        ? yield* pivotParts(session, id, content, found)
        : yield* chartParts(session, id, content, found),
    );
  }
  return parts;
}

function* pivotParts(
  session: Session,
  blockId: string,
  content: BlockContent & { readonly kind: 'pivot' },
  found: FoundByQuery,
): Pieces<readonly PartBody[]> {
  const { selection, context, nameOf } = gatherCounted(session, readyFilter(content.query, found));
  const plan = pivotPlan(content);
  const first = yield* countPivot(selection, plan, context);
  const pivot = hasTooManyColumns(first)
    ? yield* countPivot(selection, { ...plan, columns: 'year' }, context)
    : first;
  const part = printedPivot(pivot, content, blockId, (id) => nameOf('initiative', id));
  return part === null ? [] : [part];
}

function* chartParts(
  session: Session,
  blockId: string,
  { query, chart, counts, caption }: BlockContent & { readonly kind: 'chart' },
  found: FoundByQuery,
): Pieces<readonly PartBody[]> {
  const spec = yield* chartSteps(session, {
    chart,
    measure: counts,
    period: 'auto',
    filter: readyFilter(query, found),
    // What a report prints is Chinese, whatever language the window has.
    language: 'zh-CN',
  });
  if (isEmptyChart(spec)) return [];
  return [
    {
      kind: 'chart',
      mark: markOf('chart', blockId),
      caption: caption === '' ? spec.title : caption,
      chart,
      counts,
      categories: spec.categories.members.map(({ label }) => label),
      series: spec.series.members.map(({ name, values }) => ({
        name,
        values: values.map((value) => value ?? 0),
      })),
      note: spec.note,
    },
  ];
}
