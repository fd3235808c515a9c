import { Table, type TableProps } from 'antd';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_ROWS, type ArticleRow } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { reportFailure } from '../app/failure-store.ts';
import { chordOf } from '../app/keys.ts';
import { usePreferences } from '../app/preferences.ts';
import { useNotices } from '../app/use-notices.ts';
import { useView } from '../app/view-state.ts';
import { nameIn } from '../description/field-words.ts';
import { useProfiles } from '../description/use-profiles.ts';
import { isMarkedIn } from '../ui/selection.ts';
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
/**
 * What the table's own virtual rows tell it: that it need not measure the scroll bar. It would do so by a style element without the
 * nonce that our policy asks for.
 */
const ROWS_OF_OTHERS = { tailor: true };

interface ArticleTableProps {
  readonly articles: Articles;
  readonly onDescribe: () => void;
}

/** A table of any number of articles: only the rows in view are in the document; arrow keys move, Enter opens. */
export function ArticleTable({ articles, onDescribe }: ArticleTableProps) {
  const { t, i18n } = useTranslation();
  const { client } = useArchive();
  const { text, facets, sort, descending, sortBy, selection, row, toRow } = useLibrary();
  const { mark, markListed } = useLibrary();
  const notices = useNotices();
  const isMarked = useMemo(() => isMarkedIn(selection), [selection]);
  const { fields } = useProfiles();
  const openArticle = useView((state) => state.openArticle);
  const rowHeight = Math.round(ROW_HEIGHT * usePreferences((state) => state.textSize));
  const [box, size] = useSize<HTMLDivElement>();
  const shown = useRef<RowsHandle>(null);
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
  const currentRow = Math.min(row, articles.total - 1);
  const current = articles.at(currentRow);
  const height = Math.max(0, (size?.height ?? 0) - HEADER_HEIGHT);
  const page = size === null ? 10 : Math.max(1, Math.floor(height / rowHeight) - 1);

  useEffect(() => {
    box.current?.focus({ preventScroll: true });
  }, [box]);

  function setMarked(ids: readonly string[], marked: boolean): void {
    if (!mark(ids, marked)) tellMost();
  }

  function tellMost(): void {
    const n = MOST_ROWS.toLocaleString(language);
    notices.done(t('library.markedMost', { n }), '', 'marked-most');
  }

  /** Marks the articles of rows, the last one included; those that were never in view are asked for. */
  async function markRows(first: number, last: number): Promise<void> {
    const limit = last - first + 1;
    const known = Array.from({ length: limit }, (_, index) => articles.at(first + index)?.id);
    const ids = known.flatMap((id) => id ?? []);
    if (ids.length === limit) setMarked(ids, true);
    else if (limit === articles.total) markListed();
    else if (limit > MOST_ROWS) tellMost();
    else {
      const list = { text, facets, sort, descending, offset: first, limit };
      const { rows } = await client.articles.list(list);
      setMarked(
        rows.map(({ id }) => id),
        true,
      );
    }
  }

  const withCurrent = (act: (article: ArticleRow) => void) => ({
    run: () => current !== undefined && act(current),
    enabled: () => current !== undefined,
  });
  useScreenCommands(ROW_COMMANDS, {
    'library.open': withCurrent(({ id }) => openArticle(id)),
    'library.select': withCurrent(({ id }) => setMarked([id], !isMarked(id))),
    'library.describe': withCurrent(onDescribe),
    'library.selectAll': markListed,
  });

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.target !== event.currentTarget || articles.total === 0) return;
    const chord = chordOf(event.nativeEvent);
    const extending = /^Shift\+(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End)$/u.test(chord);
    const to = nextRow(extending ? chord.slice(6) : chord, currentRow, articles.total, page);
    if (to === null) return;
    if (extending) {
      markRows(Math.min(currentRow, to), Math.max(currentRow, to)).catch(reportFailure);
    }
    toRow(to);
    shown.current?.show(to);
    event.preventDefault();
  }

  const header = columns.map((column) => ({
    key: column.key,
    title: column.key === MARK ? <SelectAll total={articles.total} /> : column.title,
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
        ref={shown}
        holder={holder}
        articles={articles}
        columns={columns}
        isMarked={isMarked}
        current={currentRow}
        rowHeight={rowHeight}
        height={height}
        width={width}
        onScroll={({ currentTarget }) => info.onScroll({ currentTarget })}
        onChoose={(chosen) => {
          toRow(chosen);
          box.current?.focus({ preventScroll: true });
        }}
        onOpen={({ id }) => openArticle(id)}
        onToggle={({ id }) => setMarked([id], !isMarked(id))}
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
          {...ROWS_OF_OTHERS}
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
