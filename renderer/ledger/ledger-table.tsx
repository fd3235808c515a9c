import { Table, type TableColumnsType, type TableRef } from 'antd';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { convertValue } from '#core/ledger/convert.ts';
import { decimalText, rationalOf } from '#core/ledger/rational.ts';
import { quantityOf, type UnitChoice } from '#core/ledger/units.ts';
import type { LedgerGroupView } from '#electron/contract.ts';
import { fetchAhead, moveByKey, pageOf } from '../ui/paged-rows.ts';
import { useSize } from '../ui/use-size.ts';
import type { LedgerColumn } from './ledger-columns.tsx';
import type { LedgerItem, LedgerRow } from './ledger-rows.ts';
import { isMarkedIn, withMarked } from '../ui/selection.ts';
import { useLedger, useLedgerLooks, type MarkedRows, type TableTab } from './ledger-state.ts';
import type { LedgerRows } from './use-ledger.ts';

const HEADER_HEIGHT = 34;
const BAR_HEIGHT = 10;
const ROW_HEIGHT = 32;
const MARK_WIDTH = 40;
const LOAD_AHEAD = 2000;

interface LedgerTableProps {
  readonly tab: TableTab;
  readonly ledger: LedgerRows;
  readonly columns: readonly LedgerColumn[];
  readonly onOpen: (row: LedgerRow) => void;
  readonly onEdit: (row: LedgerRow) => void;
  /** Keys in the row that is being edited. */
  readonly onEditKey: (event: KeyboardEvent) => void;
}

/** A ledger as a table: of its rows and headings only those in view are in the document. */
export function LedgerTable({ tab, ledger, columns, onOpen, onEdit, onEditKey }: LedgerTableProps) {
  const { t } = useTranslation();
  const { orders, arrange, currentId, row, setCurrent, marked, mark } = useLedger();
  const isMarked = useMemo(() => isMarkedIn(marked), [marked]);
  const widths = useLedgerLooks((state) => state.widths);
  const { sort, descending } = orders[tab];
  const { items, rows, more } = ledger;
  const [box, size] = useSize<HTMLDivElement>();
  const table = useRef<TableRef>(null);
  const { current, at } = currentIn(rows, currentId, row);
  const itemAt = items.findIndex((item) => item.row !== null && item.row.id === current?.id);
  const measured = size !== null;

  useEffect(() => {
    box.current?.focus({ preventScroll: true });
  }, [box, tab]);
  useEffect(() => {
    if (measured && itemAt >= 0) table.current?.scrollTo({ index: itemAt });
  }, [itemAt, measured]);

  const shown = useMemo(
    (): TableColumnsType<LedgerItem> => [
      {
        key: 'number',
        title: t('ledgerColumn.number'),
        width: MARK_WIDTH + 14,
        align: 'right',
        onCell: (item) => (item.heading === null ? {} : { colSpan: columns.length + 1 }),
        render: (_, item) =>
          item.heading === null ? (
            <span className="ledger-number number">
              {isMarked(item.row.id) && <span aria-hidden="true">●</span>}
              {rows.indexOf(item.row) + 1}
            </span>
          ) : (
            <GroupHeading group={item.heading} tab={tab} />
          ),
      },
      ...columns.map((column) => ({
        key: column.key,
        title: column.title,
        width: widths[`${tab}.${column.key}`] ?? column.width,
        ellipsis: true,
        ...(column.end ? { align: 'right' as const } : {}),
        ...(column.sortable
          ? {
              sorter: true,
              sortOrder:
                sort === column.key
                  ? descending
                    ? ('descend' as const)
                    : ('ascend' as const)
                  : null,
            }
          : {}),
        onCell: (item: LedgerItem) =>
          item.heading === null
            ? { 'data-column': column.key, title: column.text(item.row) }
            : { colSpan: 0 },
        render: (_: unknown, item: LedgerItem) =>
          item.row === null ? null : (column.render?.(item.row) ?? column.text(item.row)),
      })),
    ],
    [t, columns, widths, tab, sort, descending, rows, isMarked],
  );
  const width = columns.reduce(
    (sum, { key, width: own }) => sum + (widths[`${tab}.${key}`] ?? own),
    MARK_WIDTH + 14,
  );

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.target !== event.currentTarget) {
      onEditKey(event);
      return;
    }
    moveByKey(event, {
      at,
      count: rows.length,
      page: pageOf((size?.height ?? 0) - HEADER_HEIGHT, ROW_HEIGHT),
      toRow: (to) => setCurrent(rows[to]?.id ?? null, to),
      more,
    });
  }

  return (
    <div
      ref={box}
      className="ledger-table"
      tabIndex={0}
      role="group"
      aria-label={t(`ledgerTab.${tab}`)}
      aria-activedescendant={current === undefined ? undefined : `ledger-${current.id}`}
      data-testid="ledger-table"
      data-region=""
      onKeyDown={onKeyDown}
    >
      {size !== null && (
        <Table<LedgerItem>
          ref={table}
          virtual
          size="small"
          rowKey="key"
          dataSource={items}
          columns={shown}
          pagination={false}
          showSorterTooltip={false}
          scroll={{ x: Math.max(size.width, width), y: size.height - HEADER_HEIGHT - BAR_HEIGHT }}
          onScroll={(event) => fetchAhead(event, LOAD_AHEAD, more)}
          onChange={(_, __, sorter) => {
            const one = Array.isArray(sorter) ? sorter[0] : sorter;
            if (one?.order === undefined || one.order === null) {
              arrange(
                tab === 'initiatives'
                  ? { sort: 'articles', descending: true }
                  : { sort: 'source', descending: false },
              );
            } else arrange({ sort: String(one.columnKey), descending: one.order === 'descend' });
            box.current?.focus({ preventScroll: true });
          }}
          rowClassName={(item) =>
            item.row === null ? 'ledger-group' : item.row.id === current?.id ? 'row-current' : ''
          }
          onRow={(item) =>
            item.row === null
              ? { 'data-testid': 'ledger-group' }
              : {
                  id: `ledger-${item.row.id}`,
                  'data-testid': 'ledger-row',
                  'data-current': item.row.id === current?.id,
                  onClick: (event) => {
                    setCurrent(item.row.id, rows.indexOf(item.row));
                    if (event.target instanceof HTMLInputElement) return;
                    if (event.ctrlKey || event.metaKey) mark(toggled(marked, item.row.id));
                    box.current?.focus({ preventScroll: true });
                  },
                  onDoubleClick: (event) => {
                    if (event.target instanceof HTMLInputElement) return;
                    const cell =
                      event.target instanceof Element
                        ? event.target.closest('[data-column]')?.getAttribute('data-column')
                        : null;
                    if (item.row.of === 'figures' && EDITABLE.has(cell ?? '')) onEdit(item.row);
                    else onOpen(item.row);
                  },
                }
          }
        />
      )}
    </div>
  );
}

const EDITABLE: ReadonlySet<string> = new Set(['measure', 'place', 'time']);

/** With a row marked that was not, or the other way round. */
export function toggled(marked: MarkedRows, id: string): MarkedRows {
  return withMarked(marked, [id], !isMarkedIn(marked)(id)) ?? marked;
}

/** The row that the keys act on: the current one, or what stands where it stood. */
export function currentIn(
  rows: readonly LedgerRow[],
  currentId: string | null,
  row: number,
): { readonly current: LedgerRow | undefined; readonly at: number } {
  const found = rows.findIndex(({ id }) => id === currentId);
  const at = found === -1 ? Math.min(row, rows.length - 1) : found;
  return { current: rows[at], at };
}

function GroupHeading({ group, tab }: { readonly group: LedgerGroupView; readonly tab: TableTab }) {
  const { t } = useTranslation();
  const units = useLedgerLooks((state) => state.units);
  return (
    <span className="ledger-heading">
      <strong>{group.label === '' ? t('ledger.noGroup') : group.label}</strong>
      <span className="muted number">
        {t('ledger.groupRows', { n: group.rows })}
        {tab === 'figures' && ` · ${t('ledger.groupArticles', { n: group.articles })}`}
        {tab === 'articles' &&
          ` · ${t('ledger.groupPoints', { points: group.points, n: group.characters })}`}
      </span>
      {group.sums.length > 0 && (
        <span className="number" title={t('ledger.sumsHelp')}>
          {t('ledger.sums')} {sumsText(group.sums, units)}
        </span>
      )}
    </span>
  );
}

/** `1,308.5万元 · 12亩`: what the amounts of each quantity add up to, in the unit chosen for it. */
export function sumsText(sums: LedgerGroupView['sums'], units: UnitChoice): string {
  return sums
    .map(({ value, unit, exact }) => {
      const quantity = quantityOf(unit);
      const target = (quantity === null ? undefined : units[quantity]) ?? unit;
      const converted = convertValue(rationalOf(Number(value)), unit, target);
      const shown = converted === null ? { text: value, exact } : decimalText(converted);
      const digits = shown.text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ',');
      return `${exact && shown.exact ? '' : '≈'}${digits}${converted === null ? unit : target}`;
    })
    .join(' · ');
}
