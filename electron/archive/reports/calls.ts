import type { Router } from '@orpc/server';
import type { Contract } from '../../contract.ts';
import { chartPicture } from '../export/report-charts.ts';
import { os, type RouterContext } from '../os.ts';
import { actOnReport } from './act.ts';
import { addSearch } from './add-search.ts';
import { printReport } from './compose.ts';
import { createReport, reportEntries } from './entries.ts';
import { pageProfiles } from './page-profiles.ts';
import { previewRefresh } from './refresh.ts';
import { templates } from './templates.ts';
import { reportText } from './text.ts';
import { viewReport } from './view.ts';

/** The calls of the reports' room. */
export const reportCalls: Router<Contract['reports'], RouterContext> = {
  list: os.reports.list.handler(({ context: { session } }) => ({
    reports: reportEntries(session),
  })),
  templates: os.reports.templates.handler(() => ({
    templates: templates().map(({ id, zh, en, zhNote, enNote, profile }) => {
      return { id, zh, en, zhNote, enNote, profile };
    }),
  })),
  create: os.reports.create.handler(({ context: { session }, input }) =>
    createReport(session, input),
  ),
  view: os.reports.view.handler(({ context: { session }, input }) => viewReport(session, input.id)),
  preview: os.reports.preview.handler(({ context: { session }, input }) =>
    printReport(session, input.id),
  ),
  addSearch: os.reports.addSearch.handler(({ context: { session }, input }) =>
    addSearch(session, input),
  ),
  act: os.reports.act.handler(({ context: { session }, input }) =>
    actOnReport(session, input.id, input.act),
  ),
  refreshPreview: os.reports.refreshPreview.handler(({ context: { session }, input }) =>
    previewRefresh(session, input.id, input.blockIds),
  ),
  chart: os.reports.chart.handler(async ({ input: { chart } }) => ({
    svg: chart.kind === 'chart' ? (await chartPicture(chart)).svg : '',
  })),
  profiles: os.reports.profiles.handler(pageProfiles),
  show: os.reports.show.handler(({ context: { session }, input }) => reportText(session, input.id)),
};
