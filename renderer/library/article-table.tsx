import { Table, type TableProps } from 'antd';
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '#electron/contract.ts';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { chordOf } from '../app/keys.ts';
import { usePreferences } from '../app/preferences.ts';
import { useView } from '../app/view-state.ts';
import { nameIn } from '../description/field-words.ts';
import { useProfiles } from '../description/use-profiles.ts';
import { useSize } from '../ui/use-size.ts';
import { articleColumns, MARK, stretched } from './article-columns.tsx';
import { ArticleRows, type RowsHandle } from './article-rows.tsx';
import { ROW_COMMANDS } from './library-commands.ts';
import { useLibrary, type ArticleSort } from './library-state.ts';
import { nextRow } from './row-keys.ts';
import { SelectAll } from './select-all.tsx';
import type { Articles } from './use-articles.ts';

const HEADER_HEIGHT = 34;
/** Pixels for a text size of one. */
const ROW_HEIGHT = 32;
/** The rows are not the table's own: it draws the header, and asks of this alone whether there are any. */
const HEADED: ArticleRow[] = [];

interface ArticleTableProps {
  readonly articles: Articles;
  readonly onDescribe: () => void;
  /** Marks every article that the library lists. */
  readonly onSelectAll: () => void;
  /** Marks the articles of these rows, the last one included, besides those that are marked. */
  readonly onSelectRows: (first: number, last: number) => void;
}

/** A table of any number of articles: only the rows in view are in the document; arrow keys move, Enter opens. */
export function ArticleTable(props: ArticleTableProps) {
  const { articles, onDescribe, onSelectAll, onSelectRows } = props;
  const { t, i18n } = useTranslation();
  const { sort, descending, sortBy, selected, row, toRow } = useLibrary();
  const { fields } = useProfiles();
  const openArticle = useView((state) => state.openArticle);
  const rowHeight = Math.round(ROW_HEIGHT * usePreferences((state) => state.textSize));
  const [box, size] = useSize<HTMLDivElement>();
  const rows = useRef<RowsHandle>(null);
  const holder = useRef<HTMLDivElement>(null);
  const { language } = i18n;
  const all = useMemo(
    () =>
      articleColumns(t, language, (id) => {
        const field = fields.get(id);
        return field ? nameIn(language, field) : id;
      }),
    [t, language, fields],
  );
  const room = size?.width ?? 0;
  const { columns, width } = useMemo(() => stretched(all, room), [all, room]);
  const marked = useMemo(() => new Set(selected), [selected]);
  const currentRow = Math.min(row, articles.total - 1);
  const current = articles.at(currentRow);
  const height = Math.max(0, (size?.height ?? 0) - HEADER_HEIGHT);
  const page = size === null ? 10 : Math.max(1, Math.floor(height / rowHeight) - 1);

  useEffect(() => {
    box.current?.focus({ preventScroll: true });
  }, [box]);

  const toggle = useCallback(({ id }: ArticleRow): void => {
    const { selected: now, select: take } = useLibrary.getState();
    take(now.includes(id) ? now.filter((one) => one !== id) : [...now, id]);
  }, []);

  const withCurrent = (act: (article: ArticleRow) => void) => ({
    run: () => current !== undefined && act(current),
    enabled: () => current !== undefined,
  });
  useScreenCommands(ROW_COMMANDS, {
    'library.open': withCurrent(({ id }) => openArticle(id)),
    'library.select': withCurrent(toggle),
    'library.describe': withCurrent(onDescribe),
    'library.selectAll': onSelectAll,
  });

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.target !== event.currentTarget || articles.total === 0) return;
    const chord = chordOf(event.nativeEvent);
    const extending = /^Shift\+(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End)$/u.test(chord);
    const to = nextRow(extending ? chord.slice(6) : chord, currentRow, articles.total, page);
    if (to === null) return;
    if (extending) onSelectRows(Math.min(currentRow, to), Math.max(currentRow, to));
    toRow(to);
    rows.current?.show(to);
    event.preventDefault();
  }

  const header = columns.map((column) => ({
    key: column.key,
    title:
      column.key === MARK ? (
        <SelectAll total={articles.total} onSelectAll={onSelectAll} />
      ) : (
        column.title
      ),
    width: column.width,
    ellipsis: column.ellipsis === true,
    ...(column.align === undefined ? {} : { align: column.align }),
    ...(column.sort === undefined
      ? {}
      : { sorter: true, sortOrder: orderOf(column.sort === sort, descending) }),
  }));
  const drawRows: NonNullable<TableProps<ArticleRow>['components']>['body'] = (_, info) => {
    return (
      <ArticleRows
        ref={rows}
        holder={holder}
        articles={articles}
        columns={columns}
        selected={marked}
        current={currentRow}
        rowHeight={rowHeight}
        height={height}
        width={width - info.scrollbarSize}
        onScroll={({ currentTarget }) => info.onScroll({ currentTarget })}
        onChoose={(chosen) => {
          toRow(chosen);
          box.current?.focus({ preventScroll: true });
        }}
        onOpen={({ id }) => openArticle(id)}
        onToggle={toggle}
      />
    );
  };

  return (
    <div
      ref={box}
      className="article-table"
      data-region=""
      tabIndex={0}
      role="group"
      aria-label={t('library.table')}
      aria-activedescendant={current === undefined ? undefined : `article-${current.id}`}
      data-testid="article-table"
      onKeyDown={onKeyDown}
    >
      {size !== null && (
        <Table<ArticleRow>
          size="small"
          rowKey="id"
          dataSource={HEADED}
          columns={header}
          components={{ body: drawRows }}
          pagination={false}
          showSorterTooltip={false}
          scroll={{ x: width, y: height }}
          onChange={(_, __, sorter) => {
            const one = Array.isArray(sorter) ? sorter[0] : sorter;
            if (one?.order === undefined || one.order === null) sortBy('filename', false);
            else sortBy(one.columnKey as ArticleSort, one.order === 'descend');
          }}
        />
      )}
    </div>
  );
}

function orderOf(isSorted: boolean, descending: boolean): 'ascend' | 'descend' | null {
  if (!isSorted) return null;
  return descending ? 'descend' : 'ascend';
}
