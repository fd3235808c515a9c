import type { ChartCategory, ChartSpec } from './chart-spec.ts';
import type { PrintedChart } from './printed.ts';

/** A chart of a report as what draws charts reads it. The report itself says caption and note. */
export function printedChartSpec(chart: PrintedChart): ChartSpec {
  const together = chart.chart === 'cooccurrence';
  const byMonth = chart.chart === 'initiative-month';
  return {
    chart: chart.chart,
    form: together ? 'heat' : byMonth ? 'columns' : 'bars',
    title: chart.caption,
    categories: {
      dimension: together ? 'initiative' : byMonth ? 'month' : 'place',
      name: together ? '举措' : byMonth ? '月份' : '地区',
      members: chart.categories.map(categoryOf),
    },
    series: {
      dimension: 'initiative',
      name: '举措',
      members: chart.series.map(({ name, values }, at) => ({
        key: `${at} ${name}`,
        name,
        // An initiative does not stand beside itself.
        values: values.map((value, place) =>
          together && chart.categories[place] === name ? null : value,
        ),
      })),
    },
    valueName: chart.counts === 'articles' ? '篇数' : '次数',
    unit: chart.counts === 'articles' ? '篇' : '次',
    // An article that names several initiatives counts once for each.
    additive: !together && chart.counts === 'mentions',
    note: chart.note,
    summary: [chart.caption, ...chart.series.map(seriesInWords(chart))].join('\n'),
  };
}

/** `2019年6月` as `6月` below `2019年`. */
function categoryOf(label: string, at: number): ChartCategory {
  const [, year = '', month] = /^(\d{4}年)(\d{1,2}月)$/u.exec(label) ?? [];
  return { key: `${at} ${label}`, label, short: month ?? label, group: month ? year : '' };
}

function seriesInWords({ categories }: PrintedChart) {
  return ({ name, values }: PrintedChart['series'][number]): string => {
    const said = categories.map((category, at) => `${category} ${values[at] ?? 0}`);
    return `${name}：${said.join('，')}`;
  };
}
