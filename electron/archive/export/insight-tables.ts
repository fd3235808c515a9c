import type { CsvRow } from '#core/export/csv-table.ts';
import type { CountFilter, Ready } from '#core/export/filter.ts';
import { atOnce } from '#core/pieces.ts';
import { tableCells } from '#core/report/table-text.ts';
import { pivotTableInputSchema, type PivotTableInput } from '../../contract.ts';
import { Messages } from '../../messages.ts';
import { cooccurrenceSteps } from '../insights/cooccurrence.ts';
import { tableSteps, type ReadyTable } from '../insights/table.ts';
import type { Session } from '../session.ts';
import { counted, type PreparedTable } from './prepared-table.ts';

/** Kinds and versions of the tables of the statistics screen (docs/csv.md). */
const PIVOT_FORMAT = 'juanzong-pivot/1';
const COOCCURRENCE_FORMAT = 'juanzong-cooccurrence/1';

/** What is counted where nobody says: initiatives over time. */
export const DEFAULT_PIVOT: Omit<PivotTableInput, 'filter'> = pivotTableInputSchema
  .omit({ filter: true })
  .parse({ rows: 'initiative', columns: 'period' });
/** How many initiatives are compared where nobody says. */
export const DEFAULT_MEMBERS = 30;

/** A pivot as the screen shows it: a row for each member, the total first. Errors: `E-NOTFOUND`. */
export function pivotSheet(session: Session, input: ReadyTable): PreparedTable {
  const table = atOnce(tableSteps(session, input));
  const total = new Messages(input.language).chart('chart.total');
  const [head = [], ...cells] = tableCells(table, input.measure, total);
  const rows = cells.map((row): CsvRow => [PIVOT_FORMAT, ...row]);
  const columns = head.slice(1).map((name, at) => ({
    key: at === 0 ? 'total' : `column${at}`,
    name: String(name),
    type: 'number' as const,
  }));
  return counted(
    {
      name: '统计表',
      columns: [
        { key: 'format', name: 'format', type: 'text' },
        { key: 'row', name: String(head[0] ?? ''), type: 'text' },
        ...columns,
      ],
      rows,
    },
    PIVOT_FORMAT,
    () => rows.length,
  );
}

/** Pairs of initiatives that stand in the same articles, the most frequent first. Errors: `E-NOTFOUND`. */
export function cooccurrenceSheet(
  session: Session,
  filter: Ready<CountFilter>,
  limit: number,
): PreparedTable {
  const { members, pairs } = atOnce(cooccurrenceSteps(session, { filter, limit }));
  const known = new Map(members.map((member) => [member.initiativeId, member]));
  const rows = pairs
    .toSorted((one, other) => other.articles - one.articles)
    .map(({ a, b, articles }): CsvRow => {
      const [one, other] = [known.get(a), known.get(b)];
      return [
        COOCCURRENCE_FORMAT,
        one?.name ?? '',
        other?.name ?? '',
        articles,
        one?.articles ?? 0,
        other?.articles ?? 0,
      ];
    });
  return counted(
    {
      name: '同篇出现',
      columns: [
        { key: 'format', name: 'format', type: 'text' },
        { key: 'initiativeA', name: '举措甲', type: 'text' },
        { key: 'initiativeB', name: '举措乙', type: 'text' },
        { key: 'articles', name: '同篇篇数', type: 'number' },
        { key: 'articlesA', name: '甲的篇数', type: 'number' },
        { key: 'articlesB', name: '乙的篇数', type: 'number' },
      ],
      rows,
    },
    COOCCURRENCE_FORMAT,
    () => rows.length,
  );
}
