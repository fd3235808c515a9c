import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, DatePicker, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useArchive } from '../app/archive-context.ts';
import { InitiativePicker } from '../initiatives/initiative-picker.tsx';
import { leadOn } from '../ui/filter-keys.ts';
import { Kbd } from '../ui/kbd.tsx';
import { QueryInput } from '../ui/query-input.tsx';
import { useClearIcon } from '../ui/use-clear-icon.tsx';
import { useThesaurus } from '../workbench/use-thesaurus.ts';
import { useInsights, type InsightNarrowing } from './insights-state.ts';

/** What narrows the counts: initiative, theme, place, medium, days. */
export function InsightsFilters({ toTable }: { readonly toTable: () => void }) {
  const { t } = useTranslation();
  const { queries } = useArchive();
  const clearIcon = useClearIcon();
  const { rows, themes } = useThesaurus();
  const { narrowing, narrow, widen, once, choose } = useInsights();
  const media =
    useQuery(queries.ledger.media.queryOptions({ meta: { atRest: true } })).data?.media ?? [];
  return (
    <div
      className="toolbar insight-filters"
      data-region=""
      role="search"
      aria-label={t('insights.filters')}
    >
      <QueryInput
        value={narrowing.query}
        onChange={(query) => narrow({ query })}
        chord="/"
        toTable={toTable}
        testId="insight-query"
      />
      <Input
        className="insight-place"
        allowClear={clearIcon}
        value={narrowing.place}
        placeholder={t('insights.place')}
        aria-label={t('insights.place')}
        data-testid="insight-place"
        onChange={(event) => narrow({ place: event.target.value })}
        onKeyDown={(event) => leadOn(event, toTable)}
      />
      <Select<string>
        className="insight-medium"
        allowClear={clearIcon}
        showSearch
        value={narrowing.medium}
        placeholder={t('insights.medium')}
        aria-label={t('insights.medium')}
        data-testid="insight-medium"
        popupMatchSelectWidth={false}
        options={media.map(({ medium, articles }) => ({
          value: medium,
          label: `${medium} ${articles}`,
        }))}
        onChange={(medium: string | undefined) => narrow({ medium: medium ?? null })}
      />
      <span className="insight-initiative">
        <InitiativePicker
          rows={rows}
          value={narrowing.initiative}
          onChange={(initiative) => narrow({ initiative })}
          label={t('insights.initiative')}
          testId="insight-initiative"
        />
      </span>
      <Select<string>
        className="insight-medium"
        allowClear={clearIcon}
        showSearch
        value={narrowing.theme}
        placeholder={t('insights.theme')}
        aria-label={t('insights.theme')}
        data-testid="insight-theme"
        popupMatchSelectWidth={false}
        options={themes.map((theme) => ({ value: theme, label: theme }))}
        onChange={(theme: string | undefined) => narrow({ theme: theme ?? null })}
      />
      <DatePicker.RangePicker
        className="insight-days"
        picker="month"
        allowEmpty={[true, true]}
        placeholder={[t('insights.from'), t('insights.to')]}
        aria-label={t('insights.days')}
        data-testid="insight-days"
        onChange={(_, texts) => narrow({ from: texts?.[0] ?? '', to: texts?.[1] ?? '' })}
      />
      <Checkbox
        checked={once}
        data-testid="insight-once"
        onChange={({ target }) => choose({ once: target.checked })}
      >
        {t('insights.once')}
      </Checkbox>
      {isNarrowed(narrowing) && (
        <Button type="link" data-testid="insight-widen" onClick={widen}>
          {t('insights.widen')} <Kbd chord="0" />
        </Button>
      )}
    </div>
  );
}

export function isNarrowed(narrowing: InsightNarrowing): boolean {
  return Object.values(narrowing).some((value) => value !== null && value !== '');
}
