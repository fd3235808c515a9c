import { groupName, GROUPING_NAMES } from './group-name.ts';
import { markOf } from './mark.ts';
import type { Dimension } from './dimension.ts';
import type { BlockContent } from './outline.ts';
import { countsOf, OTHER, type Member, type Pivot, type PivotPlan } from './pivot.ts';
import type { PrintedPivot } from './printed.ts';

/** As many columns as a page upright has room for, and rows that are still read. */
const MOST = { columns: 8, rows: 60 } as const;

type PivotBlock = BlockContent & { readonly kind: 'pivot' };

/** What must be counted for a table of counts. */
export function pivotPlan({ rows, columns, counts }: PivotBlock): PivotPlan {
  return { groups: null, rows, columns, measure: counts, limits: MOST };
}

/**
 * The table of what a pivot made by {@link pivotPlan} counts; null where it counts nothing. More
 * months than fit beside one another are counted by year: see {@link hasTooManyColumns}.
 */
export function printedPivot(
  pivot: Pivot,
  content: PivotBlock,
  blockId: string,
  labelOf: (initiativeId: string) => string,
): PrintedPivot | null {
  if (pivot.rows.length === 0) return null;
  const { counts: measure } = content;
  const counts = countsOf(pivot);
  const columns = content.columns === content.rows ? [] : pivot.columns;
  const columnGrouping = pivot.plan.columns ?? content.columns;
  const name = (grouping: PivotPlan['rows'], member: Member): string => {
    if (member.key === OTHER) return `其他${member.values}项`;
    return groupName(
      grouping ?? content.rows,
      grouping === 'initiative' ? labelOf(member.key) : member.key,
    );
  };
  const once = content.query.duplicates === 'once' ? '转载只计一次。' : '';
  return {
    kind: 'pivot',
    mark: markOf('pivot', blockId),
    caption: content.caption === '' ? captionOf(content.rows, columnGrouping) : content.caption,
    corner: GROUPING_NAMES[content.rows],
    columns: columns.map((member) => name(columnGrouping, member)),
    rows: pivot.rows.map((row) => ({
      name: name(content.rows, row),
      cells: columns.map((column) => counts({ row: row.key, column: column.key })[measure]),
      total: row[measure],
    })),
    totals: columns.map((column) => column[measure]),
    total: counts({})[measure],
    note:
      measure === 'mentions'
        ? `按已采纳标注计，单位：处。${once}`
        : `按篇目计，单位：篇；一篇涉及多项的各计一次，合计不重复。${once}`,
  };
}

/** True where months stand beside one another that do not fit. */
export function hasTooManyColumns(pivot: Pivot): boolean {
  return pivot.plan.columns === 'month' && pivot.columns.length > MOST.columns;
}

function captionOf(rows: Dimension, columns: NonNullable<PivotPlan['columns']>): string {
  return rows === columns
    ? `报道情况（按${GROUPING_NAMES[rows]}）`
    : `报道情况（按${GROUPING_NAMES[rows]}和${GROUPING_NAMES[columns]}）`;
}
