import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useArchive } from '../app/archive-context.ts';
import { usePreferences } from '../app/preferences.ts';
import { useSettled } from '../ui/use-settled.ts';
import { chartInput, insightFilter, tableInput, wantedOf } from './insight-queries.ts';
import { useInsights } from './insights-state.ts';

/** How long a filter rests before the archive is asked, in milliseconds. */
const QUIET = 200;

/** Table, chart and pairs of the view that is shown, and what was asked for them. */
export function useInsightData() {
  const { queries } = useArchive();
  const language = usePreferences((state) => state.language);
  const chosen = useInsights(useShallow(wantedOf));
  const narrowing = useSettled(chosen.narrowing, QUIET);
  const asked = useMemo(() => {
    const wanted = { ...chosen, narrowing };
    return {
      table: tableInput(wanted, language),
      chart: chartInput(wanted, language),
      filter: insightFilter(wanted),
      wanted,
    };
  }, [chosen, narrowing, language]);
  const common = { placeholderData: keepPreviousData, meta: { atRest: true } };
  const table = useQuery(queries.insights.table.queryOptions({ input: asked.table, ...common }));
  const chart = useQuery(queries.insights.chart.queryOptions({ input: asked.chart, ...common }));
  const pairs = useQuery(
    queries.insights.cooccurrence.queryOptions({
      input:
        chosen.view === 'together' ? { filter: asked.filter, limit: chosen.members } : skipToken,
      ...common,
    }),
  );
  return { asked, table: table.data, chart: chart.data, pairs: pairs.data };
}
export type InsightData = ReturnType<typeof useInsightData>;
