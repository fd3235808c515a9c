import type { FileChild } from 'docx';
import type { PrintedChart } from '#core/report/printed.ts';
import { ruledTable } from './table.ts';
import type { Setting } from './setting.ts';

/** A chart with its caption and its note. */
export function chartChildren(setting: Setting, chart: PrintedChart): readonly FileChild[] {
  const { runs } = setting;
  const item = setting.use(chart.mark);
  const columns = [
    { name: '', share: 20 },
    ...chart.categories.map((name) => ({ name, share: 10 })),
  ];
  return [
    ruledTable(
      setting,
      columns,
      chart.series.map(({ name, values }) => ({
        kind: 'row',
        cells: [name, ...values.map(String)].map((text) => runs.text(text, 'table')),
      })),
    ),
    setting.paragraph('tableTitle', [
      ...runs.text(`图${setting.nextChart()}　`, 'tableTitle'),
      ...item.round('text', runs.text(chart.caption, 'tableTitle')),
    ]),
    setting.paragraph('note', [...runs.text(chart.note, 'note'), ...item.note()]),
  ];
}
