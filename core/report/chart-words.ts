import type { ChartCategory, ChartSpec } from './chart-spec.ts';
import { isPeriod, UNKNOWN, type Dimension } from './dimension.ts';
import { OTHER, type Member } from './pivot.ts';

/** Sentences by their keys in the message files. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export interface ChartWords {
  readonly say: Say;
  readonly nameOf: (dimension: Dimension, key: string) => string;
}

/** What a period is called: `2020年1月` with `1月` and `2020年`. */
export function periodLabel(key: string, say: Say): Omit<ChartCategory, 'key'> {
  const year = say('chart.year', { year: key.slice(0, 4) });
  if (key.length === 4) return { label: year, short: year, group: '' };
  const quarter = key[5] === 'Q';
  const names = say(quarter ? 'chart.quarters' : 'chart.months').split(' ');
  const short = names[Number(key.slice(quarter ? 6 : 5)) - 1] ?? key;
  return { label: say('chart.periodOfYear', { year, period: short }), short, group: year };
}

/** What a member is called on screen and on paper, the rest and the unknown too. */
export function memberName(
  dimension: Dimension,
  { key, values }: Pick<Member, 'key' | 'values'>,
  { say, nameOf }: ChartWords,
): string {
  if (key === OTHER) return say('chart.other', { n: values });
  if (key === UNKNOWN) return say(`chart.unknown.${dimension}`);
  return isPeriod(dimension) ? periodLabel(key, say).label : nameOf(dimension, key);
}

/** Adds the chart in words: its form, how far it reaches, its highest value and the total of each series. */
export function described(spec: Omit<ChartSpec, 'summary'>, say: Say): ChartSpec {
  const { categories, series, unit } = spec;
  const all = series.members.flatMap(({ name, values }) =>
    values.flatMap((value, at) =>
      value === null ? [] : [{ value, name, label: categories.members[at]?.label ?? '' }],
    ),
  );
  const highest = all.reduce<(typeof all)[number] | null>(
    (best, one) => (one.value > (best?.value ?? 0) ? one : best),
    null,
  );
  const totals = series.members.map(({ name, values }) =>
    say('chart.seriesTotal', {
      name,
      n: values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    }),
  );
  const parts = [
    say('chart.summary', {
      form: say(`chart.form.${spec.form}`),
      title: spec.title,
      n: categories.members.length,
      categories: categories.name,
      first: categories.members[0]?.label ?? '',
      last: categories.members.at(-1)?.label ?? '',
    }),
    ...(highest === null
      ? []
      : [
          say(series.members.length === 1 ? 'chart.highestAlone' : 'chart.highest', {
            label: highest.label,
            name: highest.name,
            n: highest.value,
            unit,
          }),
        ]),
    ...(spec.form === 'heat' || series.members.length < 2
      ? []
      : [say('chart.totals', { totals: totals.join(say('chart.listGlue')) })]),
    spec.note,
  ];
  return { ...spec, summary: parts.join('') };
}
