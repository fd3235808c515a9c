import { Segmented } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AnnotationCard } from './annotation-card.tsx';
import type { DeskData } from './desk-data.ts';
import { useDesk } from './desk-state.ts';
import type { ThesaurusLooks } from './looks.ts';
import type { PaneLink } from './pane-link.ts';
import type { DeskActions } from './use-desk-actions.ts';
import { useVisibleCard } from './use-visible-card.ts';

interface CardsProps {
  readonly data: DeskData;
  readonly looks: ThesaurusLooks;
  readonly actions: DeskActions;
  readonly link: PaneLink;
}

/** The margin: a card for every waiting suggestion, or for every accepted annotation. */
export function Cards({ data, looks, actions, link }: CardsProps) {
  const { t } = useTranslation();
  const { cards, showCards, currentId, setCurrent, setHovered } = useDesk();
  const list = useRef<HTMLDivElement>(null);
  const shown = cards === 'pending' ? data.pending : data.accepted;
  useVisibleCard(list, link, data, shown);

  const current = currentId === null ? undefined : data.byId.get(currentId);
  const currentStatus = current?.status;
  useEffect(() => {
    if (currentStatus === 'pending' || currentStatus === 'accepted') showCards(currentStatus);
  }, [currentId, currentStatus, showCards]);

  useEffect(() => {
    list.current
      ?.querySelector(`[data-annotation-id="${currentId}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [currentId, cards]);

  return (
    <aside className="cards" aria-label={t('workbench.cards')}>
      <Segmented
        block
        value={cards}
        options={[
          { value: 'pending', label: `${t('status.pending')} ${data.pending.length}` },
          { value: 'accepted', label: `${t('status.accepted')} ${data.accepted.length}` },
        ]}
        onChange={showCards}
      />
      <div
        ref={list}
        className="card-list"
        tabIndex={0}
        role="list"
        data-cards
        data-testid="cards"
        onMouseLeave={() => setHovered([])}
      >
        {shown.map((annotation) => (
          <AnnotationCard
            key={annotation.id}
            annotation={annotation}
            sum={data.sums.get(annotation.id)}
            looks={looks}
            current={annotation.id === currentId}
            onChoose={setCurrent}
            onHover={setHovered}
            actions={actions}
          />
        ))}
        {shown.length === 0 && (
          <p className="cards-empty">
            {t(cards === 'pending' ? 'review.nothingWaits' : 'review.nothingAccepted')}
          </p>
        )}
      </div>
    </aside>
  );
}
