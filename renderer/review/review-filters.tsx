import { Button, Input, Select, Slider, type InputRef } from 'antd';
import type { RefObject } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AnnotationKind } from '#core/annotation/annotation.ts';
import { useArchive } from '../app/archive-context.ts';
import { Kbd } from '../ui/kbd.tsx';
import { leadOn } from '../ui/filter-keys.ts';
import { ruleName } from '../ui/rule-name.ts';
import { useClearIcon } from '../ui/use-clear-icon.tsx';
import { ALL_CONFIDENCE, isNarrowed, REVIEWED_KINDS, useReview } from './review-state.ts';

interface ReviewFiltersProps {
  readonly text: RefObject<InputRef | null>;
  readonly themes: readonly string[];
}

/** What narrows the queue: words, kind, rule, confidence, theme. */
export function ReviewFilters({ text, themes }: ReviewFiltersProps) {
  const { t } = useTranslation();
  const clearIcon = useClearIcon();
  const { queries } = useArchive();
  const { narrowing, narrow, widen, show } = useReview();
  const rules =
    useQuery(queries.suggestions.facets.queryOptions({ meta: { atRest: true } })).data?.rules ?? [];
  const waiting = (kind: AnnotationKind) =>
    rules.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.waiting, 0);
  const offered = rules.filter(
    ({ kind }) => narrowing.kinds.length === 0 || narrowing.kinds.includes(kind),
  );
  const ruleNames = [...new Set([...narrowing.rules, ...offered.map(({ rule }) => rule)])];
  return (
    <div
      className="toolbar review-filters"
      data-region=""
      role="search"
      aria-label={t('queue.filters')}
    >
      <Input
        ref={text}
        className="review-text"
        allowClear={clearIcon}
        value={narrowing.text}
        placeholder={t('queue.text')}
        aria-label={t('queue.text')}
        data-testid="review-text"
        onChange={(event) => narrow({ text: event.target.value })}
        onKeyDown={(event) =>
          leadOn(event, () =>
            document.querySelector<HTMLElement>('[data-testid=queue-table]')?.focus(),
          )
        }
      />
      <Select<AnnotationKind[]>
        mode="multiple"
        className="review-kinds"
        maxTagCount="responsive"
        value={[...narrowing.kinds]}
        placeholder={t('queue.kinds')}
        aria-label={t('queue.kinds')}
        data-testid="review-kinds"
        popupMatchSelectWidth={false}
        labelRender={({ value }) => t(`kind.${value}`)}
        options={REVIEWED_KINDS.map((kind, index) => ({
          value: kind,
          label: `${t(`kind.${kind}`)} ${waiting(kind)} · ${index + 1}`,
        }))}
        onChange={(kinds) => narrow({ kinds })}
      />
      <Select<string[]>
        mode="multiple"
        className="review-rules"
        maxTagCount="responsive"
        value={[...narrowing.rules]}
        placeholder={t('queue.rules')}
        aria-label={t('queue.rules')}
        data-testid="review-rules"
        popupMatchSelectWidth={false}
        labelRender={({ value }) => ruleName(t, String(value))}
        options={ruleNames.map((rule) => ({
          value: rule,
          label: `${ruleName(t, rule)} ${offered
            .filter((one) => one.rule === rule)
            .reduce((sum, one) => sum + one.waiting, 0)}`,
        }))}
        onChange={(chosen) => narrow({ rules: chosen })}
      />
      <Select<string>
        className="review-theme"
        allowClear={clearIcon}
        showSearch
        value={narrowing.theme}
        placeholder={t('queue.theme')}
        aria-label={t('queue.theme')}
        data-testid="review-theme"
        popupMatchSelectWidth={false}
        options={themes.map((theme) => ({ value: theme, label: theme }))}
        onChange={(theme: string | undefined) => narrow({ theme: theme ?? null })}
      />
      <span className="review-confidence">
        <span className="muted">{t('queue.confidence')}</span>
        <Slider
          range
          min={0}
          max={100}
          step={5}
          value={[...narrowing.confidence]}
          ariaLabelForHandle={[t('queue.confidenceFrom'), t('queue.confidenceTo')]}
          tooltip={{ formatter: (percent) => `${percent}%` }}
          onChange={([min = 0, max = 100]) => narrow({ confidence: [min, max] })}
        />
        <span className="number muted" data-testid="review-confidence">
          {narrowing.confidence[0]}–{narrowing.confidence[1]}%
        </span>
      </span>
      {(isNarrowed(narrowing) || narrowing.confidence !== ALL_CONFIDENCE) && (
        <Button type="link" data-testid="review-widen" onClick={widen}>
          {t('queue.widen')} <Kbd chord="0" />
        </Button>
      )}
      <span className="top-bar-space" />
      <Button data-testid="open-rulings" onClick={() => show('rulings')}>
        {t('ruling.title')} <Kbd chord="d" />
      </Button>
    </div>
  );
}
