import {
  chartOf,
  chartPlan,
  cooccurrenceChart,
  COOCCURRENCE_LIMIT,
  MOST_LINES,
  placedOn,
  readablePeriod,
} from '#core/report/chart.ts';
import type { ChartSpec } from '#core/report/chart-spec.ts';
import type { ChartWords } from '#core/report/chart-words.ts';
import type { Period } from '#core/report/dimension.ts';
import { countPivot } from '#core/report/count-pivot.ts';
import { atOnce } from '#core/pieces.ts';
import { datesOf, narrowed, type MentionSelection } from '#core/report/mention-selection.ts';
import type { Measure } from '#core/report/pivot.ts';
import type { ChartInput } from '../../contract.ts';
import { Messages, type Language } from '../../messages.ts';
import { initiativeNamed } from '../find.ts';
import { localTime } from '../local-time.ts';
import type { Session } from '../session.ts';
import { standingTogether } from './cooccurrence.ts';
import { gatherCounted, type Counted, type CountedFilter } from './counted.ts';

/** Which chart of what, the query of its filter answered. */
export type ReadyChart = Omit<ChartInput, 'filter'> & { readonly filter: CountedFilter };

/** A chart of what the filter leaves, in the words of a language, at once. Errors: `E-NOTFOUND`. */
export function composeChart(session: Session, input: ReadyChart): ChartSpec {
  return atOnce(chartSteps(session, input));
}

/** The same in pieces. */
export function* chartSteps(session: Session, input: ReadyChart): Generator<undefined, ChartSpec> {
  const counted = gatherCounted(session, input.filter);
  const messages = new Messages(input.language);
  const words: ChartWords = {
    say: (key, values) => messages.chart(key, values),
    nameOf: counted.nameOf,
  };
  yield;
  const drawn = yield* specOf(session, counted, input, words);
  const note =
    input.filter.duplicates === 'once'
      ? [drawn.note, words.say('chart.noteOnce')].join(words.say('chart.noteGlue'))
      : drawn.note;
  const spec = { ...drawn, note, summary: drawn.summary.replace(drawn.note, () => note) };
  const subject = subjectOf(session, input.filter, counted);
  if (subject.length === 0) return spec;
  const title = words.say('chart.titleOf', {
    title: spec.title,
    subject: subject.join(words.say('chart.listGlue')),
  });
  return { ...spec, title, summary: spec.summary.replace(spec.title, () => title) };
}

function* specOf(
  session: Session,
  counted: Counted,
  input: ReadyChart,
  words: ChartWords,
): Generator<undefined, ChartSpec> {
  const { chart, measure } = input;
  const { context, initiatives } = counted;
  if (chart === 'cooccurrence') {
    const found = yield* standingTogether(session, counted, COOCCURRENCE_LIMIT);
    return cooccurrenceChart(found, words);
  }
  const selection =
    chart === 'trends' && input.filter.initiatives === undefined
      ? yield* mostFrequent(counted, measure)
      : counted.selection;
  const period = periodFor(input.period, selection);
  const plan = chartPlan(chart, measure, period, input.axes);
  const { placed, unplaced } = placedOn(selection, plan.rows ?? period, initiatives);
  yield;
  const pivot = yield* countPivot(placed, plan, context);
  return chartOf(chart, pivot, unplaced, words);
}

/** The period that is asked for, or the one that can be read. */
export function periodFor(period: ChartInput['period'], selection: MentionSelection): Period {
  return period === 'auto' ? readablePeriod(datesOf(selection)) : period;
}

/** The mentions of as many initiatives as lines can be told apart, the most frequent ones. */
function* mostFrequent(
  { selection, context, initiatives }: Counted,
  measure: Measure,
): Generator<undefined, MentionSelection> {
  const plan = { rows: 'initiative', columns: null, groups: null, measure } as const;
  const { rows } = yield* countPivot(selection, plan, context);
  const keys = rows.slice(0, MOST_LINES).map(({ key }) => key);
  return narrowed(selection, [{ dimension: 'initiative', keys, except: false }], initiatives);
}

/** What the filter narrows a chart or a table to, for its title. */
export function subjectOf(
  session: Session,
  filter: CountedFilter,
  { initiatives }: Counted,
): readonly string[] {
  const {
    initiative = '',
    theme = '',
    place = '',
    medium = '',
    from = '',
    to = '',
    asked = '',
  } = filter;
  const label =
    initiative === ''
      ? ''
      : (initiatives.get(initiativeNamed(session, initiative))?.prefLabel ?? '');
  const dates = from === '' && to === '' ? '' : `${from}—${to}`;
  return [label, theme, place, medium, dates, asked].filter((part) => part !== '');
}

/** What stands below a chart that leaves the archive: which archive, and as of when. */
export function sourceOfChart(session: Session, language: Language): string {
  return new Messages(language).chart('chart.source', {
    archive: session.archiveName.replace(/\.juanzong$/iu, ''),
    date: localTime(session.actor.now()).slice(0, 10),
  });
}
