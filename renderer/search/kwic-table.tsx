import { Table, type TableColumnsType, type TableRef } from 'antd';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../app/preferences.ts';
import { fetchAhead, moveByKey, pageOf } from '../ui/paged-rows.ts';
import { useSize } from '../ui/use-size.ts';
import { openLine } from './open-place.ts';
import { useTakeFocus } from './result-list.tsx';
import { useSearch, type KwicSort } from './search-state.ts';
import type { Concordance, ConcordanceLine } from './use-results.ts';

const HEADER_HEIGHT = 34;
const ROW_HEIGHT = 30;
const MIN_WIDTH = 760;
const TITLE_WIDTH = 230;
/** The keyword gets as many characters as the longest on the screen has, between these. */
const KEYWORD = { least: 3, most: 14, unit: 14, around: 14 } as const;
/** Further lines are asked for when fewer than this many pixels are left below. */
const LOAD_AHEAD = 3000;

/** Every place found, one line each, the keyword in the middle: only the lines in view are in the document. */
export function KwicTable({ concordance }: { readonly concordance: Concordance }) {
  const { t } = useTranslation();
  const { line, toLine, sort, arrange } = useSearch();
  const textSize = usePreferences((state) => state.textSize);
  const { lines, more, isOlder } = concordance;
  const [box, size] = useSize<HTMLDivElement>();
  const table = useRef<TableRef>(null);
  const at = Math.min(line, lines.length - 1);
  const current = lines[at];
  const width = Math.max(size?.width ?? 0, MIN_WIDTH);
  const longest = useMemo(
    () => lines.reduce((most, { match }) => Math.max(most, match.length), 0),
    [lines],
  );
  const columns = useMemo(
    () => kwicColumns(t, sort, width, Math.ceil(longest * textSize)),
    [t, sort, width, longest, textSize],
  );

  useTakeFocus(box);
  const measured = size !== null;
  useEffect(() => {
    if (measured && at >= 0) table.current?.scrollTo({ index: at });
  }, [at, measured]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.target !== event.currentTarget) return;
    moveByKey(event, {
      at,
      count: lines.length,
      page: pageOf((size?.height ?? 0) - HEADER_HEIGHT, ROW_HEIGHT),
      toRow: toLine,
      more,
    });
  }

  return (
    <div
      ref={box}
      className="search-kwic"
      tabIndex={0}
      role="group"
      aria-label={t('search.concordance')}
      aria-busy={isOlder}
      aria-activedescendant={current === undefined ? undefined : `line-${current.key}`}
      data-testid="search-kwic"
      data-sort={sort}
      data-search-results=""
      data-region=""
      onKeyDown={onKeyDown}
    >
      {size !== null && (
        <Table<ConcordanceLine>
          ref={table}
          virtual
          size="small"
          rowKey="key"
          dataSource={lines}
          columns={columns}
          pagination={false}
          showSorterTooltip={false}
          sortDirections={['ascend']}
          scroll={{ x: width, y: size.height - HEADER_HEIGHT }}
          onScroll={(event) => fetchAhead(event, LOAD_AHEAD, more)}
          onChange={(_, __, sorter) => {
            const one = Array.isArray(sorter) ? sorter[0] : sorter;
            arrange({ sort: (one?.order ? (one.columnKey as KwicSort) : undefined) ?? 'newest' });
            box.current?.focus({ preventScroll: true });
          }}
          rowClassName={(one) => (one === current ? 'row-current' : '')}
          onRow={(one, index) => ({
            id: `line-${one.key}`,
            'data-testid': 'search-line',
            'data-current': one === current,
            onClick: () => {
              toLine(index ?? 0);
              box.current?.focus({ preventScroll: true });
            },
            onDoubleClick: () => openLine(one),
          })}
        />
      )}
    </div>
  );
}

function kwicColumns(
  t: (key: string) => string,
  sort: KwicSort,
  width: number,
  longest: number,
): TableColumnsType<ConcordanceLine> {
  const { least, most, unit, around } = KEYWORD;
  const keyword = Math.min(Math.max(longest, least), most) * unit + around;
  const side = Math.floor((width - keyword - TITLE_WIDTH) / 2);
  const sorted = (key: KwicSort) => ({
    key,
    sorter: true,
    sortOrder: sort === key ? ('ascend' as const) : null,
  });
  return [
    {
      ...sorted('left'),
      title: t('search.before'),
      width: side,
      align: 'right',
      className: 'search-before',
      render: (_, { before }) => <span className="serif search-side">{before}</span>,
    },
    {
      key: 'match',
      title: t('search.keyword'),
      width: keyword,
      align: 'center',
      className: 'search-keyword',
      render: (_, { match }) => (
        <mark className="serif" title={match}>
          {match}
        </mark>
      ),
    },
    {
      ...sorted('right'),
      title: t('search.after'),
      width: side,
      className: 'search-after',
      render: (_, { after }) => <span className="serif search-side">{after}</span>,
    },
    {
      ...sorted('newest'),
      title: t('search.from'),
      width: TITLE_WIDTH,
      ellipsis: true,
      render: (_, { title, filename }) => (
        <span title={`${title}\n${filename}`}>{title === '' ? filename : title}</span>
      ),
    },
  ];
}
