import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conditionsOf } from '#core/report/pivot-passages.ts';
import { countsOf, OTHER, type Coordinate } from '#core/report/pivot.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useView } from '../app/view-state.ts';
import { useExport } from '../library/export-state.ts';
import { ledgerFilterFrom, useLedger } from './ledger-state.ts';

const PERIODS = ['year', 'quarter', 'month'] as const;
const LIMITS = { rows: 200, columns: 60, groups: 60 } as const;
const PASSAGES = 200;

/** Initiatives × periods, of one place or of all; every number opens its passages. */
export function Matrix() {
  const { t } = useTranslation();
  const { queries } = useArchive();
  const narrowing = useLedger((state) => state.narrowing);
  const choose = useExport((state) => state.chooseLedger);
  const [period, setPeriod] = useState<(typeof PERIODS)[number]>('year');
  const [across, setAcross] = useState<'period' | 'place'>('period');
  const [place, setPlace] = useState<string | null>(null);
  const [cell, setCell] = useState<Partial<Coordinate> | null>(null);
  const filter = useMemo(() => {
    const { text: _text, ...rest } = ledgerFilterFrom(narrowing, 'matrix');
    const { query, initiative, place: within, from, to, medium } = rest;
    return {
      ...(query === undefined ? {} : { query }),
      ...(initiative === undefined ? {} : { initiative }),
      ...(within === undefined ? {} : { place: within }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(medium === undefined ? {} : { medium }),
    };
  }, [narrowing]);
  const { data: pivot } = useQuery(
    queries.insights.pivot.queryOptions({
      input: {
        rows: 'initiative',
        columns: across === 'period' ? period : 'place',
        groups: across === 'period' ? 'place' : period,
        measure: 'articles',
        limits: LIMITS,
        filter,
      },
      placeholderData: keepPreviousData,
      meta: { atRest: true },
    }),
  );
  const counts = useMemo(() => (pivot === undefined ? null : countsOf(pivot)), [pivot]);
  const conditions = pivot === undefined || cell === null ? null : conditionsOf(pivot, cell);
  const { data: passages } = useQuery(
    queries.insights.passages.queryOptions({
      input:
        conditions === null
          ? skipToken
          : { filter, conditions: [...conditions], offset: 0, limit: PASSAGES },
    }),
  );
  if (pivot === undefined || counts === null) return null;
  const name = (member: { readonly key: string; readonly name: string }) =>
    member.key === OTHER
      ? t('ledger.others')
      : member.key === ''
        ? t('ledger.noGroup')
        : member.name;
  const open = (at: Partial<Coordinate>) => () => setCell({ ...at, group: place });
  const total = counts({ group: place });
  return (
    <div className="ledger-matrix" data-testid="ledger-matrix" data-region="" tabIndex={-1}>
      <div className="button-row ledger-matrix-tools">
        <Select<'period' | 'place'>
          value={across}
          aria-label={t('ledger.across')}
          data-testid="matrix-across"
          options={(['period', 'place'] as const).map((value) => ({
            value,
            label: t(`ledgerAcross.${value}`),
          }))}
          onChange={(value) => {
            setAcross(value);
            setPlace(null);
            setCell(null);
          }}
        />
        <Select<(typeof PERIODS)[number]>
          value={period}
          aria-label={t('ledger.period')}
          data-testid="matrix-period"
          options={PERIODS.map((value) => ({ value, label: t(`ledgerPeriod.${value}`) }))}
          onChange={(value) => {
            setPeriod(value);
            setCell(null);
          }}
        />
        <Select<string>
          className="ledger-medium"
          value={place ?? ''}
          aria-label={t('ledger.slice')}
          data-testid="matrix-slice"
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: t('ledger.allOfThem') },
            ...pivot.groups.map((group) => ({
              value: group.key === '' ? ' ' : group.key,
              label: `${name(group)} ${group.articles}`,
            })),
          ]}
          onChange={(value) => {
            setPlace(value === '' ? null : value.trim());
            setCell(null);
          }}
        />
        <span className="muted number">
          {t('ledger.matrixTotal', { articles: total.articles, n: total.mentions })}
        </span>
        <span className="top-bar-space" />
        <Button
          data-testid="matrix-export"
          onClick={() => void choose('matrix-xlsx', undefined, filter).catch(reportFailure)}
        >
          {t('export.menu')}
        </Button>
      </div>
      {pivot.rows.length === 0 ? (
        <div className="empty">
          <p className="empty-title">{t('ledgerEmpty.initiatives')}</p>
          <p>{t('ledgerEmptyNext.initiatives')}</p>
        </div>
      ) : (
        <div className="ledger-grid" role="region" tabIndex={0} aria-label={t('ledgerTab.matrix')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('ledgerColumn.label')}</th>
                {pivot.columns.map((column) => (
                  <th key={column.key} scope="col">
                    {name(column)}
                  </th>
                ))}
                <th scope="col">{t('ledger.total')}</th>
              </tr>
            </thead>
            <tbody>
              {pivot.rows.map((row) => {
                const all = counts({ row: row.key, group: place });
                return all.articles === 0 ? null : (
                  <tr key={row.key}>
                    <th scope="row">{name(row)}</th>
                    {pivot.columns.map((column) => {
                      const { articles, mentions } = counts({
                        row: row.key,
                        column: column.key,
                        group: place,
                      });
                      return (
                        <td key={column.key}>
                          {articles > 0 && (
                            <button
                              type="button"
                              className="ledger-cell number"
                              aria-label={t('ledger.cell', {
                                row: name(row),
                                column: name(column),
                                articles,
                                n: mentions,
                              })}
                              data-testid="matrix-cell"
                              onClick={open({ row: row.key, column: column.key })}
                            >
                              {articles}
                            </button>
                          )}
                        </td>
                      );
                    })}
                    <td className="number">
                      <button
                        type="button"
                        className="ledger-cell number"
                        onClick={open({ row: row.key })}
                      >
                        {all.articles}
                      </button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {cell !== null && passages !== undefined && (
        <section
          className="ledger-passages"
          aria-label={t('ledger.passages')}
          data-testid="matrix-passages"
        >
          <p className="muted">
            {t('ledger.matrixTotal', { articles: passages.articles, n: passages.count })}
          </p>
          <ul>
            {passages.hits.map((hit) => (
              <li key={`${hit.articleId ?? ''}${hit.spans[0]?.start ?? 0}`}>
                <button
                  type="button"
                  className="ledger-passage"
                  disabled={hit.articleId === null}
                  onClick={() => {
                    if (hit.articleId !== null)
                      useView.getState().openArticle(hit.articleId, { spans: hit.spans }, 'ledger');
                  }}
                >
                  <span className="muted">{hit.title}</span> {hit.before}
                  <mark>{hit.match}</mark>
                  {hit.after}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
