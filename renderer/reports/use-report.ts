import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PageProfile } from '#core/report/layout/page-profile.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import type { ReportView } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';

/** The outline of a report; undefined until it is there. */
export function useReportView(id: string): ReportView | undefined {
  const { queries } = useArchive();
  return useQuery(
    queries.reports.view.queryOptions({ input: { id }, placeholderData: keepPreviousData }),
  ).data;
}

/** What would be printed of a report, and how; undefined until it is there. */
export function usePrinted(
  id: string,
): { readonly report: PrintedReport; readonly profile: PageProfile } | undefined {
  const { queries } = useArchive();
  const report = useQuery(
    queries.reports.preview.queryOptions({ input: { id }, placeholderData: keepPreviousData }),
  ).data;
  const profile = usePageProfiles().find((one) => one.id === report?.profile);
  return report === undefined || profile === undefined ? undefined : { report, profile };
}

const NONE: readonly PageProfile[] = [];

/** Every profile that a report can be printed with. */
export function usePageProfiles(): readonly PageProfile[] {
  const { queries } = useArchive();
  return useQuery(queries.reports.profiles.queryOptions()).data?.profiles ?? NONE;
}
