import { useQuery } from '@tanstack/react-query';
import { Button, DatePicker, Input, Select, type InputRef } from 'antd';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { CHECK_STATES, type CheckState } from '#core/ledger/check.ts';
import { useArchive } from '../app/archive-context.ts';
import { InitiativePicker } from '../initiatives/initiative-picker.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { leadOn } from '../ui/filter-keys.ts';
import { QueryInput } from '../ui/query-input.tsx';
import { useClearIcon } from '../ui/use-clear-icon.tsx';
import { useThesaurus } from '../workbench/use-thesaurus.ts';
import { ledgerFilterFrom, useLedger } from './ledger-state.ts';

const STATES = ['waiting', 'annotated', 'untouched'] as const;
const LINKED = ['shared', 'contested'] as const;

/** What narrows the ledgers: words, a query, initiative, place, medium, days, state. */
export function LedgerFilters({ text }: { readonly text: RefObject<InputRef | null> }) {
  const { t } = useTranslation();
  const { queries } = useArchive();
  const clearIcon = useClearIcon();
  const { rows } = useThesaurus();
  const { tab, narrowing, narrow, widen } = useLedger();
  const media =
    useQuery(queries.ledger.media.queryOptions({ meta: { atRest: true } })).data?.media ?? [];
  const toTable = () =>
    document
      .querySelector<HTMLElement>('[data-testid=ledger-table], [data-testid=ledger-matrix]')
      ?.focus();
  return (
    <div
      className="toolbar ledger-filters"
      data-region=""
      role="search"
      aria-label={t('ledger.filters')}
    >
      {tab !== 'matrix' && (
        <Input
          ref={text}
          className="ledger-text"
          allowClear={clearIcon}
          value={narrowing.text}
          placeholder={t('ledger.text')}
          aria-label={t('ledger.text')}
          data-testid="ledger-text"
          onChange={(event) => narrow({ text: event.target.value })}
          onKeyDown={(event) => leadOn(event, toTable)}
        />
      )}
      <QueryInput
        value={narrowing.query}
        onChange={(query) => narrow({ query })}
        chord="q"
        toTable={toTable}
        testId="ledger-query"
      />
      <span className="ledger-initiative">
        <InitiativePicker
          rows={rows}
          value={narrowing.initiative}
          onChange={(initiative) => narrow({ initiative })}
          label={t('ledger.initiative')}
          testId="ledger-initiative"
        />
      </span>
      <Input
        className="ledger-place"
        allowClear={clearIcon}
        value={narrowing.place}
        placeholder={t('ledger.place')}
        aria-label={t('ledger.place')}
        data-testid="ledger-place"
        onChange={(event) => narrow({ place: event.target.value })}
        onKeyDown={(event) => leadOn(event, toTable)}
      />
      <Select<string>
        className="ledger-medium"
        allowClear={clearIcon}
        showSearch
        value={narrowing.medium}
        placeholder={t('ledger.medium')}
        aria-label={t('ledger.medium')}
        data-testid="ledger-medium"
        popupMatchSelectWidth={false}
        options={media.map(({ medium, articles }) => ({
          value: medium,
          label: `${medium} ${articles}`,
        }))}
        onChange={(medium: string | undefined) => narrow({ medium: medium ?? null })}
      />
      <DatePicker.RangePicker
        className="ledger-days"
        picker="month"
        allowEmpty={[true, true]}
        placeholder={[t('ledger.from'), t('ledger.to')]}
        aria-label={t('ledger.days')}
        data-testid="ledger-days"
        onChange={(_, texts) => narrow({ from: texts?.[0] ?? '', to: texts?.[1] ?? '' })}
      />
      {tab === 'figures' && (
        <>
          <Select<CheckState[]>
            mode="multiple"
            className="ledger-checks"
            maxTagCount="responsive"
            value={[...narrowing.checks]}
            placeholder={t('ledger.checks')}
            aria-label={t('ledger.checks')}
            data-testid="ledger-checks"
            popupMatchSelectWidth={false}
            options={CHECK_STATES.map((value) => ({ value, label: t(`checkState.${value}`) }))}
            onChange={(checks) => narrow({ checks })}
          />
          <Select<(typeof LINKED)[number]>
            className="ledger-linked"
            allowClear={clearIcon}
            value={narrowing.linked}
            placeholder={t('ledger.linked')}
            aria-label={t('ledger.linked')}
            data-testid="ledger-linked"
            popupMatchSelectWidth={false}
            options={LINKED.map((value) => ({ value, label: t(`ledgerLinked.${value}`) }))}
            onChange={(linked: (typeof LINKED)[number] | undefined) =>
              narrow({ linked: linked ?? null })
            }
          />
        </>
      )}
      {tab === 'articles' && (
        <Select<(typeof STATES)[number][]>
          mode="multiple"
          className="ledger-checks"
          maxTagCount="responsive"
          value={[...narrowing.states]}
          placeholder={t('ledger.states')}
          aria-label={t('ledger.states')}
          data-testid="ledger-states"
          popupMatchSelectWidth={false}
          options={STATES.map((value) => ({ value, label: t(`ledgerState.${value}`) }))}
          onChange={(states) => narrow({ states })}
        />
      )}
      {(narrowing.query !== '' || Object.keys(ledgerFilterFrom(narrowing, tab)).length > 0) && (
        <Button type="link" data-testid="ledger-widen" onClick={widen}>
          {t('ledger.widen')} <Kbd chord="0" />
        </Button>
      )}
    </div>
  );
}
