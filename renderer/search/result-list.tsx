import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchRow } from '#electron/contract.ts';
import { isTextField } from '../app/keys.ts';
import { usePreferences } from '../app/preferences.ts';
import { fetchAhead, moveByKey } from '../ui/paged-rows.ts';
import { useSize } from '../ui/use-size.ts';
import { useWaitingFocus } from './focus.ts';
import { openArticle } from './open-place.ts';
import { currentAt, itemAt, topsOf, type ResultItem } from './result-items.ts';
import { ReprintRow, ResultRow } from './result-row.tsx';
import { useSearch } from './search-state.ts';
import type { FoundArticles } from './use-results.ts';

/** Items drawn above and below those in view. */
const AROUND = 4;
/** Further articles are asked for when fewer than this many pixels are left below. */
const LOAD_AHEAD = 2000;

/** Where the list stood when it was left. */
let lastTop = { of: '', top: 0 };

interface ResultListProps {
  readonly found: FoundArticles;
  readonly items: readonly ResultItem[];
  /** What is known of those that are reprints, by id. */
  readonly reprints: ReadonlyMap<string, SearchRow>;
}

/** The articles found, with their passages; only those in view are in the document. */
export function ResultList({ found, items, reprints }: ResultListProps) {
  const { t } = useTranslation();
  const { asked, currentId, row, passage, unfolded, toRow } = useSearch();
  const textSize = usePreferences((state) => state.textSize);
  const { more, isOlder } = found;
  const [box, size] = useSize<HTMLDivElement>();
  const [top, setTop] = useState(0);
  const tops = useMemo(() => topsOf(items, textSize), [items, textSize]);
  const at = currentAt(items, currentId, row);
  const current = items[at];
  const height = size?.height ?? 0;
  const first = Math.max(0, itemAt(tops, top) - AROUND);
  const last = Math.min(items.length, itemAt(tops, top + height) + 1 + AROUND);
  const drawn = items.slice(first, last);

  useTakeFocus(box);
  const measured = size !== null;
  useEffect(() => {
    // Back from an article: the list stands where it was left.
    if (measured && lastTop.of === asked.text) box.current?.scrollTo({ top: lastTop.top });
  }, [box, measured, asked.text]);
  const begins = tops[at] ?? 0;
  const ends = tops[at + 1] ?? 0;
  const seen = useRef(begins);
  useEffect(() => {
    const element = box.current;
    if (element === null || !measured || seen.current === begins) return;
    seen.current = begins;
    if (begins < element.scrollTop) element.scrollTo({ top: begins });
    else if (ends > element.scrollTop + element.clientHeight) {
      element.scrollTo({ top: ends - element.clientHeight });
    }
  }, [box, measured, begins, ends]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, itemAt(tops, top + height) - itemAt(tops, top) - 1);
    moveByKey(event, {
      at,
      count: items.length,
      page,
      toRow: (to) => toRow(items[to]?.id ?? null, to),
      more,
    });
  }

  return (
    <div
      ref={box}
      className="search-results"
      role="listbox"
      tabIndex={0}
      aria-label={t('search.results')}
      aria-busy={isOlder}
      // Scrolled away it is not in the document, and nothing may be named that is not there.
      aria-activedescendant={
        current !== undefined && drawn.includes(current) ? `found-${current.id}` : undefined
      }
      data-testid="search-results"
      data-search-results=""
      data-region=""
      onKeyDown={onKeyDown}
      onScroll={(event) => {
        const { scrollTop } = event.currentTarget;
        setTop(scrollTop);
        lastTop = { of: asked.text, top: scrollTop };
        fetchAhead(event, LOAD_AHEAD, more);
      }}
    >
      <div role="presentation" className="search-results-room" style={{ height: tops.at(-1) ?? 0 }}>
        {drawn.map((item, index) => {
          const place = { top: tops[first + index] ?? 0, bottom: tops[first + index + 1] ?? 0 };
          const props = {
            id: `found-${item.id}`,
            place,
            isCurrent: item === current,
            onChoose: (chosen = 0) => toRow(item.id, first + index, chosen),
          };
          return item.kind === 'article' ? (
            <ResultRow
              key={item.id}
              {...props}
              row={item.row}
              passage={item === current ? passage : null}
              isUnfolded={unfolded.includes(item.id)}
              onOpen={(chosen) => openArticle(item.row, chosen)}
            />
          ) : (
            <ReprintRow
              key={item.id}
              {...props}
              reprint={reprints.get(item.id) ?? null}
              onOpen={() => {
                const reprint = reprints.get(item.id);
                if (reprint !== undefined) openArticle(reprint, 0);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Gives results the focus when they come, unless somebody is typing who has not asked for them. */
export function useTakeFocus(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { waiting } = useWaitingFocus.getState();
    if (waiting || !isTextField(document.activeElement))
      box.current?.focus({ preventScroll: true });
    useWaitingFocus.setState({ waiting: false });
  }, [box]);
}
