import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { Button, Progress, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useArchive } from '../app/archive-context.ts';
import { useReview, type WideScope } from '../review/review-state.ts';
import { DecidedProgress } from '../ui/decided-progress.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { ruleName } from '../ui/rule-name.ts';
import { beginChange } from './begin-task.ts';
import { stepFrom, type DeskData } from './desk-data.ts';
import { useDesk } from './desk-state.ts';
import { nameOf } from './looks.ts';
import { StripFilters } from './strip-filters.tsx';
import type { DeskActions } from './use-desk-actions.ts';

interface SuggestionStripProps {
  readonly articleId: string;
  readonly data: DeskData;
  readonly actions: DeskActions;
  readonly rules: {
    readonly percent: number | null;
    readonly run: () => Promise<void>;
    readonly cancel: () => void;
  };
  readonly onAcceptVisible: () => void;
}

/** The suggestion under review, what may be done with it, and how far the review is. */
export function SuggestionStrip(props: SuggestionStripProps) {
  const { t } = useTranslation();
  const { articleId, data, rules } = props;
  const { currentId, setCurrent } = useDesk();
  const at = data.pending.findIndex(({ id }) => id === currentId);
  const current = data.pending[at];
  return (
    <section
      className="strip"
      data-region=""
      aria-label={t('review.strip')}
      data-testid="suggestion-strip"
    >
      <StripProgress articleId={articleId} data={data} />
      <StripFilters data={data} />
      <Button
        type="text"
        aria-label={t('review.previous')}
        title={t('review.previous')}
        data-testid="previous"
        disabled={data.pending.length === 0}
        onClick={() => setCurrent(stepFrom(data.pending, currentId, -1))}
      >
        <UpOutlined aria-hidden="true" /> <Kbd chord="k" />
      </Button>
      <span className="strip-count" data-testid="suggestion-count" title={t('review.place')}>
        {at + 1} / {data.complete ? data.pending.length : '…'}
      </span>
      <Button
        type="text"
        aria-label={t('review.next')}
        title={t('review.next')}
        data-testid="next"
        disabled={data.pending.length === 0}
        onClick={() => setCurrent(stepFrom(data.pending, currentId, 1))}
      >
        <DownOutlined aria-hidden="true" /> <Kbd chord="j" />
      </Button>
      <div className="strip-current" aria-live="polite">
        {current !== undefined && (
          <>
            <span className="card-kind">{t(`kind.${current.kind}`)}</span>
            <b>{nameOf(current)}</b>
            <span className="muted" title={current.rule ?? undefined}>
              {ruleName(t, current.rule)}
            </span>
          </>
        )}
        {current === undefined && data.pending.length > 0 && (
          <span className="muted">{t('review.begin')}</span>
        )}
      </div>
      <StripDecisions {...props} />
      {rules.percent === null ? (
        <Button data-testid="run-rules" onClick={() => void rules.run()}>
          {t('review.run')} <Kbd chord="r" />
        </Button>
      ) : (
        <>
          <Progress className="status-progress" percent={rules.percent} size="small" />
          <Button data-testid="cancel-rules" onClick={rules.cancel}>
            {t('common.cancel')}
          </Button>
        </>
      )}
    </section>
  );
}

/** Of what the rules suggested here under the filter, how much is decided. */
function StripProgress({ articleId, data }: Pick<SuggestionStripProps, 'articleId' | 'data'>) {
  const { queries } = useArchive();
  const { kind, narrowing } = useDesk();
  const filter = {
    group: { by: 'article' as const, key: articleId },
    ...(kind === 'all' ? {} : { kinds: [kind] }),
    ...(narrowing.rule === null ? {} : { rules: [narrowing.rule] }),
    ...(narrowing.sure === 0 ? {} : { minConfidence: narrowing.sure }),
  };
  const told = useQuery(
    queries.suggestions.queue.queryOptions({
      input: { filter, limit: 1 },
      placeholderData: keepPreviousData,
    }),
  ).data;
  const all = told?.all ?? 0;
  // What the page shows is ahead of what the archive has told.
  const decided = data.complete ? Math.max(0, all - data.pending.length) : 0;
  return (
    <DecidedProgress
      className="strip-progress"
      testId="strip-progress"
      text={`${data.complete ? decided : '…'} / ${told === undefined ? '…' : all}`}
      decided={decided}
      all={all}
    />
  );
}

/** What may be done; all that is listed only once all of it is here. */
function StripDecisions({ data, actions, onAcceptVisible }: SuggestionStripProps) {
  const { t } = useTranslation();
  const { queries } = useArchive();
  const currentId = useDesk((state) => state.currentId);
  const { scope, setScope } = useReview();
  const current = data.pending.find(({ id }) => id === currentId);
  const alike = useQuery(
    queries.suggestions.alike.queryOptions({
      input: current === undefined ? skipToken : { id: current.id },
      placeholderData: keepPreviousData,
    }),
  ).data;
  const none = current === undefined;
  const n = none ? 0 : (alike?.[scope] ?? 1);
  return (
    <>
      <Button
        data-testid="accept"
        disabled={none}
        onClick={() => current !== undefined && void actions.decide([current.id], 'accepted')}
      >
        {t('review.accept')} <Kbd chord="a" />
      </Button>
      <Button
        data-testid="reject"
        disabled={none}
        onClick={() => current !== undefined && void actions.decide([current.id], 'rejected')}
      >
        {t('review.reject')} <Kbd chord="x" />
      </Button>
      <Button
        data-testid="relabel"
        disabled={none}
        onClick={() => current !== undefined && beginChange(current, 'occurrence')}
      >
        {t('queue.changeLabel')} <Kbd chord="l" />
      </Button>
      <Segmented<WideScope>
        aria-label={t('queue.reach')}
        value={scope}
        name="desk-scope"
        data-testid="desk-scope"
        options={[
          { value: 'article', label: t('queue.inArticle') },
          { value: 'archive', label: t('queue.inArchive') },
        ]}
        onChange={setScope}
      />
      <Button
        data-testid="accept-all"
        disabled={none}
        title={t('queue.stands')}
        onClick={() =>
          current !== undefined && void actions.decideAlike(current, 'accepted', scope)
        }
      >
        {t('review.accept')} {n} <Kbd chord="Shift+a" />
      </Button>
      <Button
        data-testid="reject-all"
        disabled={none}
        title={t('queue.stands')}
        onClick={() =>
          current !== undefined && void actions.decideAlike(current, 'rejected', scope)
        }
      >
        {t('review.reject')} {n} <Kbd chord="Shift+x" />
      </Button>
      <Button
        data-testid="desk-accept-visible"
        disabled={data.pending.length === 0 || !data.complete}
        onClick={onAcceptVisible}
      >
        {t('queue.acceptVisible', { n: data.complete ? data.pending.length : '…' })}{' '}
        <Kbd chord="v" />
      </Button>
    </>
  );
}
