import type {
  ArticleLedgerRow,
  FigureLedgerRow,
  InitiativeLedgerRow,
  LedgerGroupView,
} from '#electron/contract.ts';

/** A row of any ledger. */
export type LedgerRow =
  | ({ readonly of: 'figures' } & FigureLedgerRow)
  | ({ readonly of: 'articles' } & ArticleLedgerRow)
  | ({ readonly of: 'initiatives' } & InitiativeLedgerRow);

/** What the table lists: rows, and above those of a group its heading. */
export type LedgerItem =
  | { readonly key: string; readonly heading: LedgerGroupView; readonly row: null }
  | { readonly key: string; readonly heading: null; readonly row: LedgerRow };

/** Puts a heading above the first row of each group. */
export function withHeadings(
  rows: readonly LedgerRow[],
  groups: readonly LedgerGroupView[],
  grouped: boolean,
): readonly LedgerItem[] {
  const byKey = new Map(groups.map((one) => [one.key, one]));
  let last: string | null = null;
  return rows.flatMap((row): LedgerItem[] => {
    const item: LedgerItem = { key: row.id, heading: null, row };
    if (!grouped || row.group === last) return [item];
    last = row.group;
    const heading = byKey.get(row.group);
    return heading === undefined
      ? [item]
      : [{ key: `group ${row.group}`, heading, row: null }, item];
  });
}

/** The article and the place in it that a row leads to; null where it leads nowhere. */
export function placeOf(row: LedgerRow) {
  if (row.of === 'articles') return { articleId: row.id, spans: [] };
  return row.articleId === null ? null : { articleId: row.articleId, spans: row.spans };
}
