import { Table, type TableRef } from 'antd';
import { useEffect, useMemo, useRef, type KeyboardEvent, type UIEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_ROWS, type ArticleRow } from '#electron/contract.ts';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { chordOf } from '../app/keys.ts';
import { useNotices } from '../app/use-notices.ts';
import { useView } from '../app/view-state.ts';
import { nameIn } from '../description/field-words.ts';
import { useProfiles } from '../description/use-profiles.ts';
import { useSize } from '../ui/use-size.ts';
import { articleColumns } from './article-columns.tsx';
import { ROW_COMMANDS } from './library-commands.ts';
import { useLibrary, type ArticleSort } from './library-state.ts';
import { nextRow } from './row-keys.ts';
import { isMarkedIn } from '../ui/selection.ts';

const HEADER_HEIGHT = 34;
/** Under the rows, so that the bar to scroll sideways by hides none. */
const BAR_HEIGHT = 10;
/** Further rows are asked for when fewer than this many pixels are left below. */
const LOAD_AHEAD = 2000;

interface ArticleTableProps {
  readonly rows: readonly ArticleRow[];
  readonly more: () => void;
  readonly onDescribe: () => void;
}

/** A virtual table: only the rows in view are in the document; arrow keys move, Enter opens. */
export function ArticleTable({ rows, more, onDescribe }: ArticleTableProps) {
  const { t, i18n } = useTranslation();
  const { sort, descending, sortBy, selection, row, toRow } = useLibrary();
  const { mark, markListed, markNone } = useLibrary();
  const notices = useNotices();
  const isMarked = useMemo(() => isMarkedIn(selection), [selection]);
  const { fields } = useProfiles();
  const openArticle = useView((state) => state.openArticle);
  const [box, size] = useSize<HTMLDivElement>();
  const table = useRef<TableRef>(null);
  const columns = useMemo(
    () =>
      articleColumns(t, i18n.language, sort, descending, (id) => {
        const field = fields.get(id);
        return field ? nameIn(i18n.language, field) : id;
      }),
    [t, i18n.language, sort, descending, fields],
  );
  const current = rows[Math.min(row, rows.length - 1)];
  const page = size === null ? 10 : Math.max(1, Math.floor((size.height - HEADER_HEIGHT) / 32) - 1);

  useEffect(() => {
    box.current?.focus({ preventScroll: true });
  }, [box]);

  function setMarked(some: readonly ArticleRow[], marked: boolean): void {
    const ids = some.map(({ id }) => id);
    if (mark(ids, marked)) return;
    const n = MOST_ROWS.toLocaleString(i18n.language);
    notices.done(t('library.markedMost', { n }), '', 'marked-most');
  }

  const withCurrent = (act: (article: ArticleRow) => void) => ({
    run: () => current !== undefined && act(current),
    enabled: () => current !== undefined,
  });
  useScreenCommands(ROW_COMMANDS, {
    'library.open': withCurrent(({ id }) => openArticle(id)),
    'library.select': withCurrent((article) => setMarked([article], !isMarked(article.id))),
    'library.describe': withCurrent(onDescribe),
    'library.selectAll': markListed,
  });

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.target !== event.currentTarget || current === undefined) return;
    const chord = chordOf(event.nativeEvent);
    const extending = /^Shift\+(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End)$/u.test(chord);
    const moved = nextRow(extending ? chord.slice(6) : chord, row, rows.length, page);
    if (moved !== null) {
      if (extending) setMarked(rows.slice(Math.min(row, moved), Math.max(row, moved) + 1), true);
      toRow(moved);
      table.current?.scrollTo({ index: moved });
      if (moved >= rows.length - page) more();
      event.preventDefault();
    }
  }

  function onScroll(event: UIEvent<HTMLDivElement>): void {
    const at = event.currentTarget;
    if (at.scrollHeight - at.scrollTop - at.clientHeight < LOAD_AHEAD) more();
  }

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
          ref={table}
          virtual
          size="small"
          rowKey="id"
          dataSource={rows}
          columns={columns}
          pagination={false}
          showSorterTooltip={false}
          scroll={{ x: Math.max(size.width, 1220), y: size.height - HEADER_HEIGHT - BAR_HEIGHT }}
          onScroll={onScroll}
          rowSelection={{
            selectedRowKeys: rows.flatMap(({ id }) => (isMarked(id) ? [id] : [])),
            columnWidth: 34,
            getTitleCheckboxProps: () => ({ 'aria-label': t('library.selectAll') }),
            getCheckboxProps: ({ title }) => ({
              'aria-label': t('library.selectRow', { title: title ?? t('article.untitled') }),
            }),
            onChange: (keys, _, { type }) => {
              const now = new Set(keys);
              if (type === 'all') {
                if (now.size > 0) markListed();
                else markNone();
                return;
              }
              for (const marked of [true, false]) {
                const others = rows.filter(
                  ({ id }) => now.has(id) === marked && isMarked(id) !== marked,
                );
                if (others.length > 0) setMarked(others, marked);
              }
            },
          }}
          onChange={(_, __, sorter) => {
            const one = Array.isArray(sorter) ? sorter[0] : sorter;
            if (one?.order === undefined || one.order === null) sortBy('filename', false);
            else sortBy(one.columnKey as ArticleSort, one.order === 'descend');
          }}
          rowClassName={(article) => (article === current ? 'row-current' : '')}
          onRow={(article, index) => ({
            id: `article-${article.id}`,
            'data-testid': 'article-row',
            'data-article-id': article.id,
            onClick: () => {
              toRow(index ?? 0);
              box.current?.focus({ preventScroll: true });
            },
            onDoubleClick: () => openArticle(article.id),
          })}
        />
      )}
    </div>
  );
}
