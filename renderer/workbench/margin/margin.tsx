import { Segmented } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { fusible } from '#core/annotation/fuse.ts';
import type { Span } from '#core/text/span.ts';
import type { AnnotationView } from '#electron/contract.ts';
import { usePreferences } from '../../app/preferences.ts';
import { AnnotationCard } from '../annotation-card.tsx';
import type { DeskData } from '../desk-data.ts';
import { useDesk } from '../desk-state.ts';
import type { Side } from '../link.ts';
import type { ThesaurusLooks } from '../looks.ts';
import type { PaneLink } from '../pane-link.ts';
import type { DeskActions } from '../use-desk-actions.ts';
import { MarginChip } from './margin-chip.tsx';
import { layMargin } from './margin-layout.ts';
import { useTextLines } from './use-text-lines.ts';
import './margin.css';

/** Height of a row without an open card, in pixels at text size 1. */
const ROW = 26;

interface MarginProps {
  readonly data: DeskData;
  readonly looks: ThesaurusLooks;
  readonly actions: DeskActions;
  readonly link: PaneLink;
  /** The pane whose lines the cards stand beside. */
  readonly side: Side;
}

/** The margin: beside each line what is said of it, the current one as a card. */
export function Margin({ data, looks, actions, link, side }: MarginProps) {
  const { t } = useTranslation();
  const { cards, showCards, currentId, setHovered } = useDesk();
  const shown = data[cards];
  const current = currentId === null ? undefined : data.byId.get(currentId);
  const currentStatus = current?.status;
  useEffect(() => {
    if (currentStatus === 'pending' || currentStatus === 'accepted') {
      if (useDesk.getState().cards !== 'all') showCards(currentStatus);
    }
  }, [currentId, currentStatus, showCards]);

  const beside = useMemo(() => {
    const inOrder = side === 'reading' ? shown : bySource(shown);
    return inOrder.filter(({ id }) => side === 'source' || isRead(data, id));
  }, [shown, side, data]);
  const elsewhere = shown.length - beside.length;

  return (
    <aside className="margin" data-region="" aria-label={t('workbench.cards')}>
      <Segmented
        aria-label={t('workbench.cards')}
        block
        value={cards}
        options={[
          { value: 'all', label: `${t('review.all')} ${data.all.length}` },
          { value: 'pending', label: `${t('status.pending')} ${data.pending.length}` },
          { value: 'accepted', label: `${t('status.accepted')} ${data.accepted.length}` },
        ]}
        onChange={showCards}
      />
      <div
        className="margin-rows"
        tabIndex={0}
        role="group"
        aria-label={t('workbench.cards')}
        data-cards
        data-testid="cards"
        onMouseLeave={() => setHovered([])}
        onWheel={({ deltaY }) => link.view(side)?.scrollDOM.scrollBy({ top: deltaY })}
      >
        <Rows data={data} looks={looks} actions={actions} link={link} side={side} shown={beside} />
        {shown.length === 0 && (
          <p className="cards-empty">
            {t(cards === 'accepted' ? 'review.nothingAccepted' : 'review.nothingWaits')}
          </p>
        )}
      </div>
      {elsewhere > 0 && (
        <p className="margin-elsewhere muted">{t('margin.elsewhere', { n: elsewhere })}</p>
      )}
    </aside>
  );
}

function Rows({
  data,
  looks,
  actions,
  link,
  side,
  shown,
}: MarginProps & { readonly shown: readonly AnnotationView[] }) {
  const { currentId, setCurrent, setHovered } = useDesk();
  const textSize = usePreferences((state) => state.textSize);
  const spansOf = useCallback(
    ({ id, spans }: AnnotationView): readonly Span[] =>
      side === 'source' ? spans : (data.readingSpans.get(id) ?? []),
    [side, data],
  );
  const lines = useTextLines(link, side, shown, spansOf);
  const place = useScrollWith(link, side);
  const [openHeight, setOpenHeight] = useState(0);
  const rows = layMargin(lines, ROW * textSize, currentId, openHeight);
  return (
    <div ref={place} className="margin-moving">
      {rows.map((row) => (
        <div key={row.ids[0]} className="margin-row" style={{ top: row.top }}>
          <div className="margin-chips">
            {row.ids.map((id) => {
              const annotation = data.byId.get(id);
              return annotation === undefined ? null : (
                <MarginChip
                  key={id}
                  annotation={annotation}
                  looks={looks}
                  current={id === currentId}
                  onChoose={setCurrent}
                  onHover={setHovered}
                />
              );
            })}
          </div>
          {currentId !== null && row.ids.includes(currentId) && (
            <OpenCard
              id={currentId}
              data={data}
              looks={looks}
              actions={actions}
              onHeight={setOpenHeight}
            />
          )}
        </div>
      ))}
    </div>
  );
}

interface OpenCardProps extends Pick<MarginProps, 'data' | 'looks' | 'actions'> {
  readonly id: string;
  readonly onHeight: (height: number) => void;
}

/** The card of the current annotation; says how tall it is, so that nothing lies under it. */
function OpenCard({ id, data, looks, actions, onHeight }: OpenCardProps) {
  const setHovered = useDesk((state) => state.setHovered);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => onHeight(element.offsetHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, [id, onHeight]);
  const annotation = data.byId.get(id);
  if (annotation === undefined) return null;
  return (
    <div ref={box} className="margin-card">
      <AnnotationCard
        annotation={annotation}
        sum={data.sums.get(id)}
        looks={looks}
        current
        fusible={fusible(annotation, data.accepted).length}
        onHover={setHovered}
        actions={actions}
      />
    </div>
  );
}

/** Moves with the text without React: in the same frame, or the cards would swim. */
function useScrollWith(link: PaneLink, side: Side): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = () => {
      const view = link.view(side);
      const element = place.current;
      const box = element?.parentElement?.getBoundingClientRect();
      if (view === null || element === null || box === undefined) return;
      element.style.transform = `translateY(${view.documentTop - box.top}px)`;
    };
    follow();
    const frame = requestAnimationFrame(follow);
    const leave = link.listen((of) => {
      if (of === side) follow();
    });
    return () => {
      cancelAnimationFrame(frame);
      leave();
    };
  }, [link, side]);
  return place;
}

function isRead(data: DeskData, id: string): boolean {
  return (data.readingSpans.get(id)?.length ?? 0) > 0;
}

function bySource(annotations: readonly AnnotationView[]): readonly AnnotationView[] {
  return annotations.toSorted(
    (a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
  );
}
