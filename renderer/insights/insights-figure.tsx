import { lazy, Suspense, useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChartSpec } from '#core/report/chart-spec.ts';
import { conditionsAt, isEmptyChart } from '#core/report/chart.ts';
import { useSize } from '../ui/use-size.ts';
import { useInsights } from './insights-state.ts';

const ChartCanvas = lazy(async () => {
  const { ChartCanvas: component } = await import('../ui/chart-canvas.tsx');
  return { default: component };
});

/** The chart of a view; a bar, a point or a cell opens its passages, and the table beside it has its numbers. */
export function InsightsFigure({ spec }: { readonly spec: ChartSpec }) {
  const { t } = useTranslation();
  const caption = useId();
  const [room, size] = useSize<HTMLDivElement>();
  const open = useCallback(
    (seriesAt: number, categoryAt: number) => {
      const category = spec.categories.members[categoryAt];
      const series = spec.series.members[seriesAt];
      if (category === undefined || series === undefined) return;
      if (!series.values[categoryAt]) return;
      const together = spec.form === 'heat';
      const names = together
        ? [series.name, category.short]
        : [category.label, ...(spec.series.dimension === null ? [] : [series.name])];
      useInsights.getState().open({
        name: names.join(together ? ' ＋ ' : ' · '),
        conditions: together
          ? [{ dimension: 'initiative', keys: [series.key, category.key], except: false }]
          : conditionsAt(spec, seriesAt, categoryAt),
        together: together ? [series.key, category.key] : [],
      });
    },
    [spec],
  );
  const empty = t('insights.emptyChart');
  return (
    <figure className="insight-figure" aria-labelledby={caption} data-testid="insight-chart">
      <figcaption id={caption}>{spec.title}</figcaption>
      <div className="insight-drawing" ref={room}>
        {isEmptyChart(spec) ? (
          <p className="muted chart-empty">{empty}</p>
        ) : (
          size !== null && (
            <div role="img" aria-label={spec.summary}>
              <Suspense fallback={null}>
                <ChartCanvas spec={spec} empty={empty} onOpen={open} room={size.height} />
              </Suspense>
            </div>
          )
        )}
      </div>
      <p className="muted insight-note">{spec.note}</p>
    </figure>
  );
}
