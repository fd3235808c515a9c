import { Button, Progress, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ANNOTATION_KINDS } from '#core/annotation/annotation.ts';
import { Kbd } from '../ui/kbd.tsx';
import { sameLabel, stepFrom, type DeskData } from './desk-data.ts';
import { useDesk, type KindFilter } from './desk-state.ts';
import { nameOf } from './looks.ts';
import type { DeskActions } from './use-desk-actions.ts';

interface SuggestionStripProps {
  readonly data: DeskData;
  readonly actions: DeskActions;
  readonly rules: {
    readonly percent: number | null;
    readonly run: () => Promise<void>;
    readonly cancel: () => void;
  };
}

/** The suggestion under review, what may be done with it, and how many still wait. */
export function SuggestionStrip({ data, actions, rules }: SuggestionStripProps) {
  const { t } = useTranslation();
  const { currentId, setCurrent, kind, setKind } = useDesk();
  const at = data.pending.findIndex(({ id }) => id === currentId);
  const current = data.pending[at];
  const total = [...data.counts.values()].reduce((sum, count) => sum + count, 0);
  const alike = current === undefined ? [] : sameLabel(data.pending, current);
  const kinds = ANNOTATION_KINDS.filter((one) => data.counts.has(one) || one === kind);
  return (
    <section
      className="strip"
      data-region=""
      aria-label={t('review.strip')}
      data-testid="suggestion-strip"
    >
      <span className="strip-count" data-testid="suggestion-count">
        {at + 1} / {data.pending.length}
      </span>
      <Select<KindFilter>
        value={kind}
        aria-label={t('review.kinds')}
        data-testid="kind-filter"
        popupMatchSelectWidth={false}
        options={[
          { value: 'all', label: `${t('review.allKinds')} ${total}` },
          ...kinds.map((one) => ({
            value: one,
            label: `${t(`kind.${one}`)} ${data.counts.get(one) ?? 0}`,
          })),
        ]}
        onChange={setKind}
      />
      <Button
        type="text"
        data-testid="previous"
        disabled={data.pending.length === 0}
        onClick={() => setCurrent(stepFrom(data.pending, currentId, -1))}
      >
        {t('review.previous')} <Kbd chord="k" />
      </Button>
      <Button
        type="text"
        data-testid="next"
        disabled={data.pending.length === 0}
        onClick={() => setCurrent(stepFrom(data.pending, currentId, 1))}
      >
        {t('review.next')} <Kbd chord="j" />
      </Button>
      <div className="strip-current" aria-live="polite">
        {current !== undefined && (
          <>
            <span className="card-kind">{t(`kind.${current.kind}`)}</span>
            <b>{nameOf(current)}</b>
            <span className="serif strip-quote">{current.quote}</span>
            <span className="muted">{current.rule}</span>
          </>
        )}
        {current === undefined && data.pending.length > 0 && (
          <span className="muted">{t('review.begin')}</span>
        )}
      </div>
      <Button
        data-testid="accept"
        disabled={current === undefined}
        onClick={() => current !== undefined && void actions.decide([current.id], 'accepted')}
      >
        {t('review.accept')} <Kbd chord="a" />
      </Button>
      <Button
        data-testid="reject"
        disabled={current === undefined}
        onClick={() => current !== undefined && void actions.decide([current.id], 'rejected')}
      >
        {t('review.reject')} <Kbd chord="x" />
      </Button>
      <Button
        data-testid="accept-all"
        disabled={current === undefined}
        onClick={() =>
          void actions.decide(
            alike.map(({ id }) => id),
            'accepted',
          )
        }
      >
        {t('review.acceptAlike', { n: alike.length })} <Kbd chord="Shift+a" />
      </Button>
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
