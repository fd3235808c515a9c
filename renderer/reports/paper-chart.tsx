import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { PrintedChart } from '#core/report/printed.ts';
import { useArchive } from '../app/archive-context.ts';

/** A chart of a report as the exported files have it. */
export function PaperChart({ chart }: { readonly chart: PrintedChart }) {
  const { queries } = useArchive();
  const svg = useQuery(
    queries.reports.chart.queryOptions({ input: { chart: { blockId: '', ...chart } } }),
  ).data?.svg;
  const show = useCallback(
    (image: HTMLImageElement | null) => {
      if (image === null || svg === undefined) return undefined;
      const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [svg],
  );
  return svg === undefined ? <div /> : <img ref={show} alt={chart.caption} />;
}
