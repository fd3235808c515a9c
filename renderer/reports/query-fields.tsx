import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Button, Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { BLOCK_SORTS, GROUPINGS, type BlockSort, type Grouping } from '#core/report/outline.ts';
import type { CountFilter, DataFilter } from '#core/export/filter.ts';
import { MOST_ROWS } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { thesaurusQuery } from '../app/thesaurus-query.ts';
import { InitiativePicker } from '../initiatives/initiative-picker.tsx';
import { useClearIcon } from '../ui/use-clear-icon.tsx';
import { CommitInput } from './commit-input.tsx';
import { Field } from './field.tsx';
import { QueryText } from './query-text.tsx';

interface QueryFieldsProps {
  readonly query: DataFilter;
  readonly disabled?: boolean;
  readonly onChange: (query: DataFilter) => void;
}

/** What of the archive is asked for: query, initiative, place, time. Empty fields limit nothing. */
export function QueryFields({ query, disabled = false, onChange }: QueryFieldsProps) {
  const { t } = useTranslation();
  const archive = useArchive();
  const { queries } = archive;
  const rows = useQuery(thesaurusQuery(archive)).data?.initiatives ?? [];
  const places =
    useQuery(queries.stats.overview.queryOptions({ input: { most: MOST_ROWS } })).data?.byPlace ??
    [];
  // A query names an initiative by its id, a template by its label.
  const { initiative } = query;
  const known = rows.find(
    (row) => row.initiative.id === initiative || row.initiative.prefLabel === initiative,
  );
  const set = (part: DataFilter) => {
    const next = { ...query, ...part };
    const stated = Object.entries(next).filter(([, value]) => value !== undefined && value !== '');
    onChange(Object.fromEntries(stated));
  };
  return (
    <>
      <QueryText value={query.query ?? ''} onCommit={(text) => set({ query: text })} />
      <Field label={t('reports.initiative')}>
        <InitiativePicker
          rows={rows}
          value={known?.initiative.id ?? initiative ?? null}
          onChange={(id) => set({ initiative: id ?? undefined })}
          label={t('reports.initiative')}
          placeholder={t('reports.anyInitiative')}
          testId="query-initiative"
        />
      </Field>
      <Field label={t('reports.place')}>
        <AutoComplete
          allowClear
          disabled={disabled}
          key={query.place ?? ''}
          defaultValue={query.place ?? ''}
          placeholder={t('reports.anyPlace')}
          aria-label={t('reports.place')}
          data-testid="query-place"
          options={places.map(({ label }) => ({ value: label }))}
          showSearch={{ filterOption: (text, option) => option?.value.includes(text) ?? false }}
          onSelect={(place: string) => set({ place })}
          onClear={() => set({ place: undefined })}
          onBlur={(event) => {
            const { value } = event.target as HTMLInputElement;
            if (value.trim() !== (query.place ?? '')) set({ place: value.trim() });
          }}
        />
      </Field>
      <div className="editor-pair">
        <Field label={t('reports.from')}>
          <CommitInput
            value={query.from ?? ''}
            placeholder="2019-06"
            label={t('reports.from')}
            pattern={DATE}
            testId="query-from"
            onCommit={(from) => set({ from })}
          />
        </Field>
        <Field label={t('reports.to')}>
          <CommitInput
            value={query.to ?? ''}
            placeholder="2019-12"
            label={t('reports.to')}
            pattern={DATE}
            testId="query-to"
            onCommit={(to) => set({ to })}
          />
        </Field>
      </div>
      {query.articleIds !== undefined && query.articleIds.length > 0 && (
        <p className="muted">
          {t('reports.onlyArticles', { n: query.articleIds.length })}{' '}
          <Button type="link" onClick={() => set({ articleIds: undefined })}>
            {t('reports.allArticles')}
          </Button>
        </p>
      )}
    </>
  );
}

interface CountFieldsProps {
  readonly query: CountFilter;
  readonly onChange: (query: CountFilter) => void;
}

/** What a table or a chart of counts is limited to besides. */
export function CountFields({ query, onChange }: CountFieldsProps) {
  const { t } = useTranslation();
  const clearIcon = useClearIcon();
  const themes = useQuery(thesaurusQuery(useArchive())).data?.themes ?? [];
  const set = (part: CountFilter) => {
    const next = { ...query, ...part };
    const stated = Object.entries(next).filter(([, value]) => value !== undefined && value !== '');
    onChange(Object.fromEntries(stated));
  };
  return (
    <>
      <div className="editor-pair">
        <Field label={t('insights.medium')}>
          <CommitInput
            value={query.medium ?? ''}
            label={t('insights.medium')}
            testId="query-medium"
            maxLength={200}
            onCommit={(medium) => set({ medium: medium.trim() })}
          />
        </Field>
        <Field label={t('insights.theme')}>
          <Select<string>
            allowClear={clearIcon}
            value={query.theme ?? null}
            aria-label={t('insights.theme')}
            data-testid="query-theme"
            options={themes.map((theme) => ({ value: theme, label: theme }))}
            onChange={(theme: string | undefined) => set({ theme })}
          />
        </Field>
      </div>
      <Checkbox
        checked={query.duplicates === 'once'}
        data-testid="query-once"
        onChange={({ target }) => set({ duplicates: target.checked ? 'once' : undefined })}
      >
        {t('insights.once')}
      </Checkbox>
    </>
  );
}

/** A year, a month or a day, or nothing. */
const DATE = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/u;

interface GroupFieldsProps {
  readonly groupBy: readonly Grouping[];
  readonly sort: BlockSort;
  readonly onChange: (part: {
    readonly groupBy?: readonly Grouping[];
    readonly sort?: BlockSort;
  }) => void;
}

/** Under which headings things stand, and in which order. */
export function GroupFields({ groupBy, sort, onChange }: GroupFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t('reports.groupBy')}>
        <Select
          mode="multiple"
          value={[...groupBy]}
          maxCount={4}
          placeholder={t('reports.noGroups')}
          aria-label={t('reports.groupBy')}
          data-testid="query-group"
          options={GROUPINGS.map((value) => ({ value, label: t(`grouping.${value}`) }))}
          onChange={(next: Grouping[]) => onChange({ groupBy: next })}
        />
      </Field>
      <Field label={t('reports.sort')}>
        <Select
          value={sort}
          aria-label={t('reports.sort')}
          data-testid="query-sort"
          options={BLOCK_SORTS.map((value) => ({ value, label: t(`blockSort.${value}`) }))}
          onChange={(next: BlockSort) => onChange({ sort: next })}
        />
      </Field>
    </>
  );
}
