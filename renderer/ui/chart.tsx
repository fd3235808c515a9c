import { Segmented } from 'antd';
import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChartSpec } from '#core/report/chart-spec.ts';
import { isEmptyChart } from '#core/report/chart.ts';
import './chart.css';

const ChartCanvas = lazy(async () => {
  const { ChartCanvas: component } = await import('./chart-canvas.tsx');
  return { default: component };
});

export interface ChartProps {
  readonly spec: ChartSpec;
  /** Opens what a bar, a point or a cell counts. */
  readonly onOpen?: ((seriesAt: number, categoryAt: number) => void) | undefined;
  /** What else can be done with the chart. */
  readonly tools?: ReactNode;
}

/**
 * A chart with its title and note, or its data as a table: the same numbers for the keyboard and for
 * whoever does not see the drawing, which a screen reader hears described.
 */
export function Chart({ spec, onOpen, tools }: ChartProps) {
  const { t } = useTranslation();
  const [asData, setAsData] = useState(false);
  const caption = useId();
  const empty = t('chartView.empty');
  return (
    <figure className="chart" data-testid="chart" aria-labelledby={caption}>
      <figcaption id={caption}>{spec.title}</figcaption>
      <div className="chart-tools">
        <Segmented<'picture' | 'data'>
          size="small"
          aria-label={t('chartView.as')}
          value={asData ? 'data' : 'picture'}
          options={(['picture', 'data'] as const).map((value) => ({
            value,
            label: <span data-testid={`chart-as-${value}`}>{t(`chartView.${value}`)}</span>,
          }))}
          onChange={(value) => setAsData(value === 'data')}
        />
        {tools}
      </div>
      {isEmptyChart(spec) ? (
        <p className="muted chart-empty">{empty}</p>
      ) : asData ? (
        <ChartData spec={spec} onOpen={onOpen} />
      ) : (
        <div role="img" aria-label={spec.summary}>
          <Suspense fallback={<div className="chart-canvas" />}>
            <ChartCanvas spec={spec} empty={empty} onOpen={onOpen} />
          </Suspense>
        </div>
      )}
      <p className="muted chart-note">{spec.note}</p>
    </figure>
  );
}

function ChartData({ spec, onOpen }: Omit<ChartProps, 'tools'>) {
  const { t } = useTranslation();
  const { categories, series, unit } = spec;
  return (
    <div className="chart-data" role="region" tabIndex={0} aria-label={spec.title}>
      <table data-testid="chart-data">
        <thead>
          <tr>
            <th scope="col">{categories.name}</th>
            {series.members.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.members.map(({ key, label }, categoryAt) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {series.members.map(({ key: seriesKey, name, values }, seriesAt) => {
                const value = values[categoryAt] ?? null;
                return (
                  <td key={seriesKey} className="number">
                    {value === null || value === 0 || onOpen === undefined ? (
                      (value ?? '—')
                    ) : (
                      <button
                        type="button"
                        className="chart-cell number"
                        data-testid="chart-cell"
                        aria-label={t('chartView.open', { category: label, name, n: value, unit })}
                        onClick={() => onOpen(seriesAt, categoryAt)}
                      >
                        {value}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
