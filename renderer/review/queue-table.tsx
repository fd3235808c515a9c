import { Table, type TableRef } from 'antd';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewSort } from '#electron/contract.ts';
import { fetchAhead, moveByKey, pageOf } from '../ui/paged-rows.ts';
import { useSize } from '../ui/use-size.ts';
import type { ThesaurusLooks } from '../workbench/looks.ts';
import { queueColumns } from './queue-columns.tsx';
import { useReview } from './review-state.ts';
import { currentOf, type Queue } from './use-queue.ts';
import { openPassage } from './use-queue-commands.ts';

const HEADER_HEIGHT = 34;
const ROW_HEIGHT = 32;
const MIN_WIDTH = 880;
/** Further rows are asked for when fewer than this many pixels are left below. */
const LOAD_AHEAD = 2000;

interface QueueTableProps {
  readonly queue: Queue;
  readonly looks: ThesaurusLooks;
}

/** What waits, one line each, the match in the middle: only the rows in view are in the document. */
export function QueueTable({ queue, looks }: QueueTableProps) {
  const { t } = useTranslation();
  const { sortBy, descending, currentId, row, setCurrent, reach, group } = useReview();
  const { rows, sort, more } = queue;
  const [box, size] = useSize<HTMLDivElement>();
  const table = useRef<TableRef>(null);
  const { current, at } = currentOf(rows, currentId, row);
  const width = Math.max(size?.width ?? 0, MIN_WIDTH);
  const columns = useMemo(
    () => queueColumns({ t, sort, descending, looks, reach, width, group }),
    [t, sort, descending, looks, reach, width, group],
  );

  useEffect(() => {
    box.current?.focus({ preventScroll: true });
  }, [box]);
  const measured = size !== null;
  useEffect(() => {
    if (measured && at >= 0) table.current?.scrollTo({ index: at });
  }, [at, measured]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.target !== event.currentTarget) return;
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
      className="queue-table"
      tabIndex={0}
      role="group"
      aria-label={t('queue.table')}
      aria-activedescendant={current === undefined ? undefined : `queue-${current.id}`}
      data-testid="queue-table"
      data-region=""
      onKeyDown={onKeyDown}
    >
      {size !== null && (
        <Table
          ref={table}
          virtual
          size="small"
          rowKey="id"
          dataSource={rows}
          columns={columns}
          pagination={false}
          showSorterTooltip={false}
          scroll={{ x: width, y: size.height - HEADER_HEIGHT }}
          onScroll={(event) => fetchAhead(event, LOAD_AHEAD, more)}
          onChange={(_, __, sorter) => {
            const one = Array.isArray(sorter) ? sorter[0] : sorter;
            if (one?.order === undefined || one.order === null) sortBy('place', false);
            else sortBy(one.columnKey as ReviewSort, one.order === 'descend');
            box.current?.focus({ preventScroll: true });
          }}
          rowClassName={(one) => (one.id === current?.id ? 'row-current' : '')}
          onRow={(one, index) => ({
            id: `queue-${one.id}`,
            'data-testid': 'queue-row',
            'data-current': one.id === current?.id,
            onClick: () => {
              setCurrent(one.id, index ?? 0);
              box.current?.focus({ preventScroll: true });
            },
            onDoubleClick: () => openPassage(one),
          })}
        />
      )}
    </div>
  );
}
