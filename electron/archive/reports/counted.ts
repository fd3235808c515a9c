import { wantedInitiatives } from '#core/export/filter.ts';
import type { ComposeBlock, ComposeScope } from '#core/report/compose.ts';
import type { BlockContent } from '#core/report/outline.ts';
import { hasTooManyColumns, pivotPlan, printedPivot } from '#core/report/pivot-part.ts';
import { pivotOf } from '#core/report/pivot.ts';
import type { PartBody } from '#core/report/printed.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { gatherCounted } from '../insights/counted.ts';
import type { Session } from '../session.ts';

/** What the tables and charts of a report count, by block: the store counts without reading a text. */
export function countedParts(
  session: Session,
  blocks: readonly ComposeBlock[],
  scope: ComposeScope,
): ReadonlyMap<string, readonly PartBody[]> {
  const parts = new Map<string, readonly PartBody[]>();
  for (const { id, content, frozen } of blocks) {
    if (frozen !== null && scope === 'printed') continue;
    if (content.kind !== 'pivot' && content.kind !== 'chart') continue;
    // An initiative that is gone is said by the block's state.
    const named = wantedInitiatives(listInitiatives(session.db), content.query.initiative);
    if (named?.size === 0) continue;
    parts.set(id, content.kind === 'pivot' ? pivotParts(session, id, content) : []);
  }
  return parts;
}

function pivotParts(
  session: Session,
  blockId: string,
  content: BlockContent & { readonly kind: 'pivot' },
): readonly PartBody[] {
  const { articles, context, nameOf } = gatherCounted(session, content.query);
  const plan = pivotPlan(content);
  const first = pivotOf(articles, plan, context);
  const pivot = hasTooManyColumns(first)
    ? pivotOf(articles, { ...plan, columns: 'year' }, context)
    : first;
  const part = printedPivot(pivot, content, blockId, (id) => nameOf('initiative', id));
  return part === null ? [] : [part];
}
