import {
  ImageRun,
  LineRuleType,
  type DocPropertiesOptions,
  type FileChild,
  type Paragraph,
} from 'docx';
import { ChartRun } from 'docx/charts';
import { printedChartSpec } from '#core/report/printed-chart-spec.ts';
import type { PrintedChart } from '#core/report/printed.ts';
import { textWidth } from './document.ts';
import type { Setting } from './setting.ts';

/** Twips to the pixel, of which the library counts 96 to the inch. */
const PIXEL = 15;
/** Height of a chart in parts of its width. */
const HEIGHT = 0.55;
/** Told apart on a grey print: from dark to light. */
const GREYS = ['262626', '7F7F7F', 'BFBFBF', '595959', 'A6A6A6', 'D9D9D9'];

/** A chart with its caption below it and its note: a native one wherever Word has the form. */
export function chartChildren(setting: Setting, chart: PrintedChart): readonly FileChild[] {
  const { runs, profile } = setting;
  const item = setting.use(chart.mark);
  const width = Math.floor(textWidth(profile) / PIXEL);
  const picture = setting.pictures.get(chart.mark);
  const height = Math.floor(width * (picture?.ratio ?? HEIGHT));
  const size = { width, height };
  const altText = altTextOf(setting, chart);
  const drawn =
    picture === undefined
      ? drawingOf(setting, chart, size)
      : new ImageRun({ type: 'png', data: picture.png, transformation: size, altText });
  return [
    runs.measured
      ? room(setting, height)
      : setting.paragraph('picture', [drawn], {
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

/** The chart in words, its numbers among them, for whoever does not see it. */
function altTextOf({ runs }: Setting, chart: PrintedChart): DocPropertiesOptions {
  const { summary } = printedChartSpec(chart);
  return {
    name: chart.caption,
    title: chart.caption,
    description: runs.plain(`${summary}\n${chart.note}`),
  };
}

/** The estimate of pages knows text and tables only: a line that is as high as the chart. */
function room(setting: Setting, height: number): Paragraph {
  return setting.paragraph('picture', setting.runs.text('图', 'picture'), {
    spacing: { line: height * PIXEL, lineRule: LineRuleType.EXACT },
    keepNext: true,
  });
}

function drawingOf(
  setting: Setting,
  chart: PrintedChart,
  size: { readonly width: number; readonly height: number },
): ChartRun {
  const { runs, profile } = setting;
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
    altText: altTextOf(setting, chart),
  });
}
