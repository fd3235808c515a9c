import { CloseOutlined, SnippetsOutlined } from '@ant-design/icons';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { InsightFilter, MentionInContext } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { chordOf } from '../app/keys.ts';
import { useView } from '../app/view-state.ts';
import { nextRow } from '../library/row-keys.ts';
import { useSend } from '../reports/send-state.ts';
import { useSize } from '../ui/use-size.ts';
import { scrolledTo, windowOf } from './grid-window.ts';
import { useInsights, type Opened } from './insights-state.ts';

/** Height of a passage in pixels; the list draws only those in view. */
const ROW = 52;
const PAGE = 100;
/** A report takes so many in one step. */
const MOST_SENT = 500;

interface PassagesPanelProps {
  readonly opened: Opened;
  readonly filter: InsightFilter;
  readonly onClose: () => void;
}

/** The passages behind a cell, a bar or a point, as keyword in context; pages come as they are looked at. */
export function PassagesPanel({ opened, filter, onClose }: PassagesPanelProps) {
  const { t, i18n } = useTranslation();
  const { client, queries } = useArchive();
  const { passage, setPassage } = useInsights();
  const [box, size] = useSize<HTMLDivElement>();
  const [top, setTop] = useState(0);
  const height = size?.height ?? 0;
  const wanted = {
    filter,
    conditions: [...opened.conditions],
    together: [...opened.together],
  };
  const [known, setKnown] = useState({ opened, count: 1 });
  const count = known.opened === opened ? known.count : 1;
  const shown = windowOf(count, ROW, top, height);
  const firstPage = Math.floor(shown.first / PAGE);
  const lastPage = Math.max(firstPage, Math.floor(Math.max(0, shown.end - 1) / PAGE));
  const pages = useQueries({
    queries: Array.from({ length: lastPage - firstPage + 1 }, (_, at) =>
      queries.insights.passages.queryOptions({
        input: { ...wanted, offset: (firstPage + at) * PAGE, limit: PAGE },
        placeholderData: keepPreviousData,
        meta: { atRest: true },
      }),
    ),
  });
  const [first] = pages;
  const data = first?.isPlaceholderData === true ? undefined : first?.data;
  if (data !== undefined && (known.opened !== opened || known.count !== data.count)) {
    setKnown({ opened, count: data.count });
  }
  const hitAt = (at: number): MentionInContext | undefined => {
    const page = pages[Math.floor(at / PAGE) - firstPage];
    return page?.isPlaceholderData === true ? undefined : page?.data?.hits[at % PAGE];
  };
  const current = Math.min(passage, count - 1);

  useEffect(() => {
    box.current?.focus({ preventScroll: true });
  }, [box, opened]);
  useEffect(() => {
    const element = box.current;
    if (element === null || height === 0) return;
    const now = { from: element.scrollTop, length: height, fixed: 0 };
    element.scrollTo({ top: scrolledTo(current, ROW, now) });
  }, [box, current, height]);

  function openHit(hit: MentionInContext | undefined): void {
    if (hit === undefined || hit.articleId === null) return;
    useView.getState().openArticle(hit.articleId, { spans: hit.spans }, 'insights');
  }

  async function sendAll(): Promise<void> {
    try {
      const { hits } = await client.insights.passages({ ...wanted, limit: MOST_SENT });
      useSend.getState().send([...new Set(hits.map(({ annotationId }) => annotationId))]);
    } catch (error) {
      reportFailure(error);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    const chord = chordOf(event.nativeEvent);
    if (chord === 'Enter') {
      event.preventDefault();
      openHit(hitAt(current));
      return;
    }
    const to = nextRow(chord, current, count, Math.max(1, Math.floor(height / ROW) - 1));
    if (to === null) return;
    event.preventDefault();
    setPassage(to);
  }

  return (
    <aside
      className="insight-passages"
      aria-label={t('insights.passages')}
      data-testid="insight-passages"
    >
      <header>
        <h2 title={opened.name}>{opened.name}</h2>
        <Button
          type="text"
          icon={<CloseOutlined aria-hidden="true" />}
          aria-label={t('common.close')}
          onClick={onClose}
        />
      </header>
      <div className="button-row">
        <span className="muted number" role="status" data-testid="insight-passages-count">
          {data === undefined
            ? t('insights.counting')
            : t('insights.passagesCount', {
                n: data.count.toLocaleString(i18n.language),
                articles: data.articles.toLocaleString(i18n.language),
              })}
        </span>
        <span className="top-bar-space" />
        <Button
          size="small"
          icon={<SnippetsOutlined aria-hidden="true" />}
          disabled={data === undefined || data.count === 0 || data.count > MOST_SENT}
          title={t('insights.quoteHelp', { n: MOST_SENT })}
          data-testid="insight-quote"
          onClick={() => void sendAll()}
        >
          {t('insights.quote')}
        </Button>
      </div>
      <div
        ref={box}
        className="insight-hits"
        tabIndex={0}
        role="listbox"
        aria-label={opened.name}
        aria-activedescendant={data === undefined ? undefined : `insight-hit-${current}`}
        data-testid="insight-hits"
        data-region=""
        data-region-start=""
        onKeyDown={onKeyDown}
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      >
        <div role="presentation" style={{ height: count * ROW, position: 'relative' }}>
          {data !== undefined &&
            Array.from({ length: shown.end - shown.first }, (_, n) => {
              const at = shown.first + n;
              return (
                <Passage
                  key={at}
                  at={at}
                  count={count}
                  hit={hitAt(at)}
                  current={at === current}
                  onChoose={() => setPassage(at)}
                  onOpen={() => openHit(hitAt(at))}
                />
              );
            })}
        </div>
      </div>
    </aside>
  );
}

interface PassageProps {
  readonly at: number;
  readonly count: number;
  readonly hit: MentionInContext | undefined;
  readonly current: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

function Passage({ at, count, hit, current, onChoose, onOpen }: PassageProps) {
  const { t } = useTranslation();
  const from = hit === undefined ? [] : [hit.publishedOn, hit.medium, hit.place, hit.title];
  return (
    <div
      id={`insight-hit-${at}`}
      role="option"
      aria-selected={current}
      aria-posinset={at + 1}
      aria-setsize={count}
      className="insight-hit"
      style={{ top: at * ROW, height: ROW }}
      title={t('insights.openHit')}
      data-current={current}
      data-testid="insight-hit"
      onClick={onChoose}
      onDoubleClick={onOpen}
    >
      {hit !== undefined && (
        <>
          <span className="kwic-line serif">
            <span className="kwic-before">{hit.before}</span>
            <mark>{hit.match}</mark>
            <span className="kwic-after">{hit.after}</span>
          </span>
          <span className="insight-from muted">
            {hit.initiative === hit.match ? '' : `${hit.initiative} · `}
            {from.filter((part) => part !== '').join(' · ')}
          </span>
        </>
      )}
    </div>
  );
}
