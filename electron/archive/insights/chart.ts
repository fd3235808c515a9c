import {
  chartOf,
  chartPlan,
  cooccurrenceChart,
  COOCCURRENCE_LIMIT,
  placedOn,
  readablePeriod,
} from '#core/report/chart.ts';
import type { ChartSpec } from '#core/report/chart-spec.ts';
import type { ChartWords } from '#core/report/chart-words.ts';
import { cooccurrenceOf } from '#core/report/cooccurrence.ts';
import { periodOf } from '#core/report/dimension.ts';
import { pivotOf } from '#core/report/pivot.ts';
import type { Ready } from '#core/export/filter.ts';
import type { ChartInput, InsightFilter } from '../../contract.ts';
import { Messages, type Language } from '../../messages.ts';
import { initiativeNamed } from '../find.ts';
import { localTime } from '../local-time.ts';
import type { Session } from '../session.ts';
import { gatherCounted, type Counted } from './counted.ts';

/** Which chart of what, the query of its filter answered. */
export type ReadyChart = Omit<ChartInput, 'filter'> & { readonly filter: Ready<InsightFilter> };

/** A chart of what the filter leaves, in the words of a language. Errors: `E-NOTFOUND`. */
export function composeChart(session: Session, input: ReadyChart): ChartSpec {
  const counted = gatherCounted(session, input.filter);
  const messages = new Messages(input.language);
  const words: ChartWords = {
    say: (key, values) => messages.chart(key, values),
    nameOf: counted.nameOf,
  };
  const spec = specOf(counted, input, words);
  const subject = subjectOf(session, input.filter, counted);
  if (subject.length === 0) return spec;
  const title = words.say('chart.titleOf', {
    title: spec.title,
    subject: subject.join(words.say('chart.listGlue')),
  });
  return { ...spec, title, summary: spec.summary.replace(spec.title, () => title) };
}

function specOf({ articles, context }: Counted, input: ReadyChart, words: ChartWords): ChartSpec {
  const { chart, measure } = input;
  if (chart === 'cooccurrence') {
    const compare = (a: string, b: string): number => context.compare('initiative', a, b);
    return cooccurrenceChart(cooccurrenceOf(articles, COOCCURRENCE_LIMIT, compare), words);
  }
  const period =
    input.period === 'auto'
      ? readablePeriod(articles.map(({ publishedOn }) => periodOf(publishedOn, 'month')))
      : input.period;
  const axis = chart === 'initiative-place' || chart === 'place' ? 'place' : period;
  const placed = articles.filter((article) => placedOn(axis, article));
  const unplaced = articles.filter((article) => !placedOn(axis, article));
  return chartOf(
    chart,
    pivotOf(placed, chartPlan(chart, measure, period), context),
    {
      mentions: unplaced.reduce(
        (sum, { mentions }) => sum + mentions.reduce((more, { count }) => more + count, 0),
        0,
      ),
      articles: unplaced.length,
    },
    words,
  );
}

/** What the filter narrows the chart to, for its title. */
function subjectOf(
  session: Session,
  filter: Ready<InsightFilter>,
  { initiatives }: Counted,
): readonly string[] {
  const { initiative = '', place = '', medium = '', from = '', to = '', asked = '' } = filter;
  const label =
    initiative === ''
      ? ''
      : (initiatives.get(initiativeNamed(session, initiative))?.prefLabel ?? '');
  const dates = from === '' && to === '' ? '' : `${from}—${to}`;
  return [label, place, medium, dates, asked].filter((part) => part !== '');
}

/** What stands below a chart that leaves the archive: which archive, and as of when. */
export function sourceOfChart(session: Session, language: Language): string {
  return new Messages(language).chart('chart.source', {
    archive: session.archiveName.replace(/\.juanzong$/iu, ''),
    date: localTime(session.actor.now()).slice(0, 10),
  });
}
