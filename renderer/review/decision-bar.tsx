import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useArchive } from '../app/archive-context.ts';
import { DecidedProgress } from '../ui/decided-progress.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { ruleName } from '../ui/rule-name.ts';
import { DetailLine } from '../workbench/detail-line.tsx';
import { FigureLine } from '../workbench/figure-line.tsx';
import { nameOf } from '../workbench/looks.ts';
import { moved } from './adjust.ts';
import { useReview, type WideScope } from './review-state.ts';
import type { Listed, Queue } from './use-queue.ts';
import type { ReviewActions } from './use-review-actions.ts';
import { acceptVisible } from './use-queue-commands.ts';

interface DecisionBarProps {
  readonly queue: Queue;
  readonly current: Listed | undefined;
  readonly actions: ReviewActions;
}

/** How far the review is, what is under review, and what may be decided about it. */
export function DecisionBar({ queue, current, actions }: DecisionBarProps) {
  const { t } = useTranslation();
  return (
    <section className="decision-bar" data-region="" aria-label={t('queue.decisions')}>
      <div className="decision-line">
        <ReviewProgress queue={queue} />
        <UnderReview current={current} />
      </div>
      <div className="decision-line">
        <Decisions queue={queue} current={current} actions={actions} />
      </div>
    </section>
  );
}

function ReviewProgress({ queue: { decided, all } }: { readonly queue: Queue }) {
  const { i18n } = useTranslation();
  const text = `${decided.toLocaleString(i18n.language)} / ${all.toLocaleString(i18n.language)}`;
  return (
    <DecidedProgress
      className="review-progress"
      testId="review-progress"
      text={text}
      decided={decided}
      all={all}
    />
  );
}

function UnderReview({ current }: { readonly current: Listed | undefined }) {
  const { t } = useTranslation();
  const reach = useReview((state) => state.reach);
  if (current === undefined) return <div className="strip-current" aria-live="polite" />;
  const { annotation } = current;
  const adjusted = reach?.id === current.id ? moved(current, reach).match : null;
  return (
    <div className="strip-current" aria-live="polite" data-testid="under-review">
      <span className="card-kind">{t(`kind.${annotation.kind}`)}</span>
      <b>{nameOf(annotation)}</b>
      {adjusted !== null && (
        <span className="serif strip-quote" data-testid="adjusted">
          {t('queue.adjusted', { quote: adjusted })}
        </span>
      )}
      {annotation.figure !== null && <FigureLine figure={annotation.figure} />}
      {annotation.detail !== null && (
        <DetailLine detail={annotation.detail} quote={annotation.quote} />
      )}
      <span className="muted" title={annotation.rule ?? undefined}>
        {ruleName(t, annotation.rule)}
      </span>
    </div>
  );
}

function Decisions({ queue, current, actions }: DecisionBarProps) {
  const { t } = useTranslation();
  const { queries } = useArchive();
  const { scope, setScope, show } = useReview();
  const alike = useQuery(
    queries.suggestions.alike.queryOptions({
      input: current === undefined ? skipToken : { id: current.id },
      placeholderData: keepPreviousData,
    }),
  ).data;
  const none = current === undefined;
  const n = alike?.[scope] ?? 1;
  const on = (act: (row: Listed) => Promise<void>) => () => {
    if (current !== undefined) void act(current);
  };
  return (
    <>
      <Button
        type="primary"
        data-testid="review-accept"
        disabled={none}
        onClick={on((row) => actions.decide(row, 'accepted'))}
      >
        {t('review.accept')} <Kbd chord="a" />
      </Button>
      <Button
        data-testid="review-reject"
        disabled={none}
        onClick={on((row) => actions.decide(row, 'rejected'))}
      >
        {t('review.reject')} <Kbd chord="x" />
      </Button>
      <Button data-testid="review-label" disabled={none} onClick={() => show('label')}>
        {t('queue.changeLabel')} <Kbd chord="l" />
      </Button>
      <span className="decision-space" />
      <Segmented<WideScope>
        aria-label={t('queue.reach')}
        value={scope}
        name="review-scope"
        data-testid="review-scope"
        options={[
          { value: 'article', label: `${t('queue.inArticle')} ${alike?.article ?? ''}` },
          { value: 'archive', label: `${t('queue.inArchive')} ${alike?.archive ?? ''}` },
        ]}
        onChange={setScope}
      />
      <Kbd chord="s" />
      <Button
        data-testid="review-accept-alike"
        disabled={none}
        title={t('queue.stands')}
        onClick={on((row) => actions.decideAlike(row, 'accepted', scope))}
      >
        {t('queue.acceptAlike', { n })} <Kbd chord="Shift+a" />
      </Button>
      <Button
        data-testid="review-reject-alike"
        disabled={none}
        title={t('queue.stands')}
        onClick={on((row) => actions.decideAlike(row, 'rejected', scope))}
      >
        {t('queue.rejectAlike', { n })} <Kbd chord="Shift+x" />
      </Button>
      <span className="top-bar-space" />
      <Button
        data-testid="accept-visible"
        disabled={queue.waiting === 0}
        onClick={() => acceptVisible(queue, actions)}
      >
        {t('queue.acceptVisible', { n: queue.waiting })} <Kbd chord="v" />
      </Button>
      <Button type="text" data-testid="review-undo" onClick={() => void actions.undo()}>
        {t('frame.undo')} <Kbd chord="u" />
      </Button>
    </>
  );
}
