import { LineRuleType, type FileChild, type Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { PrintedChart } from '#core/report/printed.ts';
import { textWidth } from './document.ts';
import type { Setting } from './setting.ts';

/** Twips to the pixel, of which the library counts 96 to the inch. */
const PIXEL = 15;
/** Height of a chart in parts of its width. */
const HEIGHT = 0.55;
/** Told apart on a grey print: from dark to light. */
const GREYS = ['262626', '7F7F7F', 'BFBFBF', '595959', 'A6A6A6', 'D9D9D9'];

/** A native chart with its caption below it and its note. */
export function chartChildren(setting: Setting, chart: PrintedChart): readonly FileChild[] {
  const { runs, profile } = setting;
  const item = setting.use(chart.mark);
  const width = Math.floor(textWidth(profile) / PIXEL);
  const height = Math.floor(width * HEIGHT);
  return [
    runs.measured
      ? room(setting, height)
      : setting.paragraph('picture', [drawingOf(setting, chart, { width, height })], {
          keepNext: true,
        }),
    setting.paragraph(
      'tableTitle',
      [
        ...runs.text(`图${setting.nextChart()}　`, 'tableTitle'),
        ...item.round('text', runs.text(chart.caption, 'tableTitle')),
      ],
      { keepNext: true },
    ),
    setting.paragraph('note', [...runs.text(chart.note, 'note'), ...item.note()]),
  ];
}

/** The estimate of pages knows text and tables only: a line that is as high as the chart. */
function room(setting: Setting, height: number): Paragraph {
  return setting.paragraph('picture', setting.runs.text('图', 'picture'), {
    spacing: { line: height * PIXEL, lineRule: LineRuleType.EXACT },
    keepNext: true,
  });
}

function drawingOf(
  { runs, profile }: Setting,
  chart: PrintedChart,
  size: { readonly width: number; readonly height: number },
): ChartRun {
  return new ChartRun({
    type: 'column',
    stacking: chart.series.length > 1 ? 'stacked' : 'none',
    categories: chart.categories,
    series: chart.series.map(({ name, values }, index) => ({
      name: runs.plain(name),
      values,
      color: GREYS[index % GREYS.length] ?? '262626',
    })),
    font: { name: profile.styles.table.eastAsia, color: '000000' },
    legend: { position: 'bottom' },
    transformation: size,
    altText: { name: chart.caption, title: chart.caption, description: chart.note },
  });
}
