import {
  memo,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type Ref,
  type RefObject,
  type UIEvent,
} from 'react';
import type { ArticleRow } from '#electron/contract.ts';
import type { ArticleColumn } from './article-columns.tsx';
import type { Articles } from './use-articles.ts';

/** Rows drawn above and below those in view. */
const AROUND = 6;

/** What a table may ask of its rows. */
export interface RowsHandle {
  /** Brings a row into view, if it is not. */
  readonly show: (row: number) => void;
}

interface ArticleRowsProps {
  readonly articles: Articles;
  readonly columns: readonly ArticleColumn[];
  readonly isMarked: (articleId: string) => boolean;
  readonly current: number;
  /** Pixels. */
  readonly rowHeight: number;
  readonly height: number;
  readonly width: number;
  readonly ref: Ref<RowsHandle>;
  /** What scrolls. */
  readonly holder: RefObject<HTMLDivElement | null>;
  /** Told of every scrolling, so that the header goes along. */
  readonly onScroll: (event: UIEvent<HTMLDivElement>) => void;
  readonly onChoose: (row: number) => void;
  readonly onOpen: (article: ArticleRow) => void;
  readonly onToggle: (article: ArticleRow) => void;
}

/** The rows of the table of articles: those in view alone are in the document, each drawn once. */
export function ArticleRows(props: ArticleRowsProps) {
  const { articles, columns, isMarked, current, rowHeight, height, width, ref, holder } = props;
  const { at, total, see, list } = articles;
  const [top, setTop] = useState(0);
  const inView = Math.ceil(height / rowHeight);
  const seen = Math.floor(top / rowHeight);
  const first = Math.max(0, Math.min(seen, total - inView) - AROUND);
  const end = Math.min(total, seen + inView + AROUND);

  const [bar, setBar] = useState(0);
  const scrolls = total * rowHeight > height;
  useLayoutEffect(() => {
    const { offsetWidth = 0, clientWidth = 0 } = holder.current ?? {};
    setBar(offsetWidth - clientWidth);
  }, [holder, scrolls]);
  useEffect(() => see(seen, seen + inView), [see, seen, inView]);
  const listed = useRef(list);
  useEffect(() => {
    // Another list begins at its top; the same one stays where it was while it changes.
    if (listed.current !== list) holder.current?.scrollTo({ top: 0 });
    listed.current = list;
  }, [holder, list]);
  useImperativeHandle(
    ref,
    () => ({
      show: (row) => {
        const element = holder.current;
        if (element === null) return;
        const begins = row * rowHeight;
        const over = begins + rowHeight - element.clientHeight;
        if (begins < element.scrollTop) element.scrollTo({ top: begins });
        else if (over > element.scrollTop) element.scrollTo({ top: over });
      },
    }),
    [holder, rowHeight],
  );

  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  const rowAt = ({ target }: { readonly target: EventTarget }): number | null => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    return row === null ? null : Number(row.dataset['row']);
  };
  return (
    <div className="ant-table-tbody ant-table-tbody-virtual">
      <div
        ref={holder}
        role="presentation"
        className="ant-table-tbody-virtual-holder article-rows"
        style={{ height }}
        onScroll={(event) => {
          setTop(event.currentTarget.scrollTop);
          props.onScroll(event);
        }}
        onClick={(event) => {
          const row = rowAt(event);
          if (row === null) return;
          const article = at(row);
          // The box of a row marks it, and the row becomes the current one.
          if (event.target instanceof HTMLInputElement && article !== undefined) {
            props.onToggle(article);
          }
          props.onChoose(row);
        }}
        onDoubleClick={(event) => {
          if (event.target instanceof HTMLInputElement) return;
          const article = at(rowAt(event) ?? -1);
          if (article !== undefined) props.onOpen(article);
        }}
      >
        <div
          className="ant-table-tbody-virtual-holder-inner article-rows-room"
          style={{ height: total * rowHeight, width: width - bar }}
        >
          {rows.map((row) => {
            const article = at(row);
            return (
              <Line
                key={row}
                row={row}
                top={row * rowHeight}
                height={rowHeight}
                article={article}
                columns={columns}
                isCurrent={row === current}
                isMarked={article !== undefined && isMarked(article.id)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface LineProps {
  readonly row: number;
  readonly top: number;
  readonly height: number;
  /** Undefined until it has been fetched. */
  readonly article: ArticleRow | undefined;
  readonly columns: readonly ArticleColumn[];
  readonly isCurrent: boolean;
  readonly isMarked: boolean;
}

/** Drawn again only where something of it is another: hundreds of cells a frame would hold scrolling up. */
const Line = memo(function Line(props: LineProps) {
  const { row, top, height, article, columns, isCurrent, isMarked } = props;
  const style = { top, height };
  if (article === undefined) return <div className="ant-table-row" data-row={row} style={style} />;
  return (
    <div
      id={`article-${article.id}`}
      className={`ant-table-row${isCurrent ? ' row-current' : ''}${isMarked ? ' ant-table-row-selected' : ''}`}
      data-testid="article-row"
      data-article-id={article.id}
      data-row={row}
      style={style}
    >
      {columns.map((column) => (
        <div
          key={column.key}
          className={`ant-table-cell${column.ellipsis ? ' ant-table-cell-ellipsis' : ''}`}
          style={{ flex: `0 0 ${column.width}px`, width: column.width, textAlign: column.align }}
        >
          {column.draw(article, isMarked)}
        </div>
      ))}
    </div>
  );
});
