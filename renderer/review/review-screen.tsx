import type { InputRef } from 'antd';
import { useCallback, useRef } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../ui/kbd.tsx';
import { usePanelLayout } from '../ui/use-panel-layout.ts';
import { useThesaurus } from '../workbench/use-thesaurus.ts';
import { AcceptVisible } from './accept-visible.tsx';
import { backToQueue, ChangeLabel } from './change-label.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { GroupList } from './group-list.tsx';
import { PassagePanel } from './passage-panel.tsx';
import { QueueTable } from './queue-table.tsx';
import { ReviewFilters } from './review-filters.tsx';
import { isNarrowed, useReview } from './review-state.ts';
import './review.css';
import { RulingsDrawer } from './rulings-drawer.tsx';
import { useGroups } from './use-groups.ts';
import { currentOf, useQueue, useWayBack } from './use-queue.ts';
import { useReviewActions } from './use-review-actions.ts';
import { useQueueCommands } from './use-queue-commands.ts';

/** Every suggestion that waits, by article or across articles, to be decided by keys alone. */
export function ReviewScreen() {
  const { t } = useTranslation();
  const queue = useQueue();
  const groups = useGroups();
  const thesaurus = useThesaurus();
  const actions = useReviewActions(queue);
  const layout = usePanelLayout('review');
  const { currentId, row, panel, scope, passageShown } = useReview();
  const { current } = currentOf(queue.rows, currentId, row);
  const text = useRef<InputRef>(null);
  const stepGroup = groups.step;
  useWayBack();
  useQueueCommands({
    queue,
    actions,
    focusText: useCallback(() => text.current?.focus({ cursor: 'all' }), []),
    stepGroup,
  });

  return (
    <section className="review" data-testid="screen-review">
      <ReviewFilters text={text} themes={thesaurus.themes} />
      <Group orientation="horizontal" defaultLayout={layout.saved} onLayoutChanged={layout.save}>
        <Panel id="groups" minSize="12%" defaultSize="20%">
          <GroupList {...groups} />
        </Panel>
        <Separator className="desk-separator" aria-label={t('workbench.resize')} />
        <Panel id="queue" minSize="40%" defaultSize="80%">
          <div className="review-queue">
            {queue.ready && queue.rows.length === 0 ? (
              <NothingWaits stepGroup={stepGroup} />
            ) : (
              <QueueTable queue={queue} looks={thesaurus.looks} />
            )}
            {passageShown && current !== undefined && <PassagePanel row={current} />}
          </div>
        </Panel>
      </Group>
      <DecisionBar queue={queue} current={current} actions={actions} />
      {(panel === 'label' || panel === 'label-alike') && current !== undefined && (
        <ChangeLabel
          row={current}
          rows={thesaurus.rows}
          themes={thesaurus.themes}
          scope={panel === 'label' ? 'occurrence' : scope}
          actions={actions}
          onDone={backToQueue}
        />
      )}
      <AcceptVisible
        open={panel === 'accept-visible'}
        n={queue.waiting}
        onYes={() => void actions.acceptVisible()}
        onClose={backToQueue}
      />
      <RulingsDrawer />
    </section>
  );
}

function NothingWaits({ stepGroup }: { readonly stepGroup: (by: 1 | -1) => void }) {
  const { t } = useTranslation();
  const { group, narrowing } = useReview();
  const narrowed = isNarrowed(narrowing);
  return (
    <div className="empty" tabIndex={-1} data-testid="queue-empty">
      <p className="empty-title">
        {t(group !== null ? 'queue.groupDone' : narrowed ? 'queue.noMatch' : 'queue.done')}
      </p>
      {group !== null ? (
        <p>
          <button type="button" className="status-button" onClick={() => stepGroup(1)}>
            {t('queue.nextGroup')}
          </button>{' '}
          <Kbd chord="Alt+ArrowDown" />
        </p>
      ) : (
        <p>{t(narrowed ? 'queue.noMatchNext' : 'queue.doneNext')}</p>
      )}
    </div>
  );
}
