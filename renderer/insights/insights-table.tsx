import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { useEffect, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DARK, inkOn, LIGHT, shadeOf } from '#core/report/chart-palette.ts';
import { isPeriod } from '#core/report/dimension.ts';
import { cellsOf, type TableOrder } from '#core/report/pivot-table.ts';
import type { PivotTableView } from '#electron/contract.ts';
import { chordOf } from '../app/keys.ts';
import { useDark } from '../app/use-dark.ts';
import { useSize } from '../ui/use-size.ts';
import { nextCell, scrolledTo, windowOf } from './grid-window.ts';
import { useInsights, type CellPlace } from './insights-state.ts';

/** Heights and widths in pixels: the table draws only what is in view. */
const ROW = 28;
const HEADS = { one: 30, two: 46 } as const;
const NAME = 190;
const TOTAL = 76;
const FIXED = NAME + TOTAL;

interface InsightsTableProps {
  readonly table: PivotTableView;
  readonly onOpen: (cell: CellPlace) => void;
}

/** Rows × columns with totals; of thousands of cells those in view are in the document. */
export function InsightsTable({ table, onOpen }: InsightsTableProps) {
  const { t, i18n } = useTranslation();
  const { measure, cell, setCell, shaded, order, choose } = useInsights();
  const { rows, columns, total } = table;
  const [box, size] = useSize<HTMLDivElement>();
  const [scroll, setScroll] = useState({ top: 0, left: 0 });
  const dark = useDark();
  const counts = useMemo(() => cellsOf(table), [table]);
  const width = isPeriod(table.columnDimension ?? 'initiative') ? 58 : 92;
  const head = columns.some(({ group }) => group !== '') ? HEADS.two : HEADS.one;
  const shades = (dark ? DARK : LIGHT).shades;
  const highest = useMemo(() => {
    let most = 1;
    for (let at = 0; at < table.cells.length; at += 4) {
      most = Math.max(most, table.cells[at + (measure === 'mentions' ? 2 : 3)] ?? 0);
    }
    return most;
  }, [table, measure]);
  const current = {
    row: Math.min(cell.row, rows.length - 1),
    column: Math.min(cell.column, columns.length - 1),
  };
  const height = size?.height ?? 0;
  const room = size?.width ?? 0;
  const shownRows = windowOf(rows.length, ROW, scroll.top, height);
  const shownColumns = windowOf(columns.length, width, scroll.left, Math.max(0, room - FIXED));
  const number = (value: number): string =>
    value === 0 ? '' : value.toLocaleString(i18n.language);

  useEffect(() => {
    if (useInsights.getState().opened === null) box.current?.focus({ preventScroll: true });
  }, [box]);
  useEffect(() => {
    const element = box.current;
    if (element === null || height === 0) return;
    const down = { from: element.scrollTop, length: height, fixed: head + ROW };
    const along = { from: element.scrollLeft, length: room, fixed: FIXED };
    element.scrollTo({
      top: current.row < 0 ? down.from : scrolledTo(current.row, ROW, down),
      left: current.column < 0 ? along.from : scrolledTo(current.column, width, along),
    });
  }, [box, current.row, current.column, height, head, room, width]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.target !== event.currentTarget) return;
    const chord = chordOf(event.nativeEvent);
    if (chord === 'Enter') {
      event.preventDefault();
      onOpen(current);
      return;
    }
    const page = Math.max(1, Math.floor((height - head - ROW) / ROW) - 1);
    const shape = { rows: rows.length, columns: columns.length };
    const to = nextCell(chord, current, shape, page);
    if (to === null) return;
    event.preventDefault();
    setCell(to);
  }

  const sortRows = (by: TableOrder['by'], column?: string): void =>
    choose({ order: { ...order, rows: turned(order.rows, by, column) } });
  const between = Array.from(
    { length: shownColumns.end - shownColumns.first },
    (_, at) => shownColumns.first + at,
  );

  const rowOf = (rowAt: number): ReactNode => {
    const member = rowAt === -1 ? null : rows[rowAt];
    if (member === undefined) return null;
    const label = member?.label ?? t('insights.total');
    const cellAt = (columnAt: number, value: number, className: string): ReactNode => {
      const shade =
        shaded && rowAt >= 0 && columnAt >= 0
          ? shades[shadeOf(value, highest, shades.length)]
          : undefined;
      const isCurrent = rowAt === current.row && columnAt === current.column;
      return (
        <span
          key={columnAt}
          id={`insight-${rowAt}-${columnAt}`}
          role="gridcell"
          aria-colindex={columnAt + 3}
          aria-selected={isCurrent}
          className={`insight-cell number ${className}`}
          data-current={isCurrent}
          data-testid="insight-cell"
          data-row={rowAt}
          data-column={columnAt}
          style={{
            ...(columnAt === -1 ? {} : { width }),
            ...(shade === undefined || value === 0
              ? {}
              : { background: shade, color: inkOn(shade) }),
          }}
          onClick={() => {
            setCell({ row: rowAt, column: columnAt });
            if (value > 0) onOpen({ row: rowAt, column: columnAt });
          }}
        >
          {number(value)}
        </span>
      );
    };
    return (
      <div
        key={rowAt}
        role="row"
        aria-rowindex={rowAt + 3}
        className={rowAt === -1 ? 'insight-row insight-totals' : 'insight-row'}
        style={
          rowAt === -1 ? { top: head, height: ROW } : { top: head + ROW * (rowAt + 1), height: ROW }
        }
      >
        <span
          role="rowheader"
          aria-colindex={1}
          className="insight-name"
          style={{ width: NAME }}
          title={label}
          data-testid="insight-row-name"
        >
          {label}
        </span>
        {cellAt(-1, (member ?? total)[measure], 'insight-total')}
        <span aria-hidden="true" style={{ width: shownColumns.first * width }} />
        {between.map((columnAt) =>
          cellAt(
            columnAt,
            rowAt === -1 ? (columns[columnAt]?.[measure] ?? 0) : counts(rowAt, columnAt)[measure],
            '',
          ),
        )}
      </div>
    );
  };

  return (
    <div
      ref={box}
      className="insight-grid"
      tabIndex={0}
      role="grid"
      aria-label={table.title}
      aria-rowcount={rows.length + 2}
      aria-colcount={columns.length + 2}
      aria-activedescendant={`insight-${current.row}-${current.column}`}
      data-testid="insights-table"
      data-region=""
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) =>
        setScroll({ top: currentTarget.scrollTop, left: currentTarget.scrollLeft })
      }
    >
      <div
        className="insight-sheet"
        role="presentation"
        style={{ width: FIXED + columns.length * width, height: head + ROW * (rows.length + 1) }}
      >
        <div
          role="row"
          aria-rowindex={1}
          className="insight-row insight-head"
          style={{ height: head }}
        >
          <Head
            label={table.rowName}
            testId="insight-sort-name"
            order={order.rows}
            by="name"
            width={NAME}
            className="insight-name"
            onSort={() => sortRows('name')}
          />
          <Head
            label={t('insights.total')}
            testId="insight-sort-total"
            order={order.rows}
            by="count"
            width={TOTAL}
            className="insight-total"
            onSort={() => sortRows('count')}
          />
          <span aria-hidden="true" style={{ width: shownColumns.first * width }} />
          {between.map((at) => {
            const column = columns[at];
            if (column === undefined) return null;
            const before = columns[at - 1];
            const above =
              column.group !== '' && (at === shownColumns.first || before?.group !== column.group)
                ? column.group
                : '';
            return (
              <Head
                key={column.key}
                label={column.short}
                above={above}
                full={column.label}
                testId="insight-sort-column"
                order={order.rows}
                by="column"
                column={column.key}
                width={width}
                className="insight-column"
                onSort={() => sortRows('column', column.key)}
              />
            );
          })}
        </div>
        {rowOf(-1)}
        {Array.from({ length: shownRows.end - shownRows.first }, (_, at) =>
          rowOf(shownRows.first + at),
        )}
      </div>
    </div>
  );
}

interface HeadProps {
  readonly label: string;
  /** What several columns have in common, above the first of them. */
  readonly above?: string;
  readonly full?: string;
  readonly testId: string;
  readonly order: TableOrder;
  readonly by: TableOrder['by'];
  readonly column?: string;
  readonly width: number;
  readonly className: string;
  readonly onSort: () => void;
}

function Head(props: HeadProps) {
  const { label, above = '', full, testId, order, by, column, width, className, onSort } = props;
  const sorted = order.by === by && (by !== 'column' || order.column === column);
  return (
    <span
      role="columnheader"
      className={className}
      style={{ width }}
      aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
    >
      <span className="insight-above" aria-hidden="true">
        {above}
      </span>
      <button
        type="button"
        tabIndex={-1}
        className="insight-sort"
        title={full ?? label}
        aria-label={full ?? label}
        data-testid={testId}
        onClick={onSort}
      >
        <span className="insight-label">
          {label}
          {sorted &&
            (order.descending ? (
              <CaretDownOutlined aria-hidden="true" />
            ) : (
              <CaretUpOutlined aria-hidden="true" />
            ))}
        </span>
      </button>
    </span>
  );
}

/** The order after a click: the most first, the fewest first, as it was; names the other way round. */
export function turned(old: TableOrder, by: TableOrder['by'], column?: string): TableOrder {
  const same = old.by === by && old.column === column;
  const first = by !== 'name';
  if (!same) return { by, descending: first, ...(column === undefined ? {} : { column }) };
  return old.descending === first
    ? { ...old, descending: !first }
    : { by: 'own', descending: false };
}
