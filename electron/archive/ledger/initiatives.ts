import { displayTitle } from '#core/export/export-data.ts';
import type { LedgerGroup, LedgerSort } from '#core/ledger/ledger.ts';
import { LEVELS, THEMES, type Initiative } from '#core/thesaurus/initiative.ts';
import { toReading, toSource } from '#core/page/reading.ts';
import { sentencesAround } from '#core/report/sentence.ts';
import { sourceLine } from '#core/report/source-line.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import {
  figuresBetween,
  initiativePlaces,
  initiativeTallies,
  gatherInitiatives,
  type InitiativePlace,
  type InitiativeTally,
  type NamedInitiatives,
} from '#db/queries/ledger-initiatives.ts';
import type { LedgerFilter, LedgerPlace } from '#db/queries/ledger-sql.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import type {
  InitiativeLedgerInput,
  InitiativeLedgerPage,
  InitiativeLedgerRow,
  LedgerGroupView,
} from '../../contract.ts';
import { inTurns } from '../in-turns.ts';
import { mentionsKept } from '../insights/mentions-kept.ts';
import type { Session } from '../session.ts';
import { rememberedReading } from '../suggest/reading-memory.ts';
import { articlesById } from './figures.ts';
import { ledgerFilter, type Answered } from './filter.ts';
import { keptRanges } from './kept-ranges.ts';
import { remembering, rememberingAhead } from './memory.ts';

/** Places named of an initiative, the most frequent first. */
const PLACES = 4;

interface Entry {
  readonly initiative: Initiative;
  readonly tally: InitiativeTally;
  readonly waiting: number;
}

/**
 * A page of the ledger of initiatives: those named in what the filter leaves. They are thousands at
 * most, so they are counted once a revision and put in order here.
 */
export function initiativeLedger(
  session: Session,
  input: Answered<InitiativeLedgerInput>,
): InitiativeLedgerPage {
  const { group, offset, limit } = input;
  const filter = ledgerFilter(session, input.filter);
  const entries = orderedEntries(session, filter, input);
  const part = entries.slice(offset, offset + limit);
  const rows = initiativeRows(session, filter, part, group);
  const onPage = new Set(rows.map((row) => row.group));
  return {
    rows,
    total: entries.length,
    mentions: entries.reduce((sum, { tally }) => sum + tally.mentions, 0),
    groups: group === null ? [] : groupViews(entries, group).filter(({ key }) => onPage.has(key)),
  };
}

/** All under a filter, in order, and how some of them are read. */
export function initiativesInOrder(
  session: Session,
  input: Omit<Answered<InitiativeLedgerInput>, 'offset' | 'limit'>,
): {
  readonly places: readonly LedgerPlace[];
  readonly rowsOf: (places: readonly LedgerPlace[]) => readonly InitiativeLedgerRow[];
} {
  const { group } = input;
  const filter = ledgerFilter(session, input.filter);
  const entries = orderedEntries(session, filter, input);
  const byId = new Map(entries.map((entry) => [entry.initiative.id, entry]));
  return {
    places: entries.map((entry) => ({
      id: entry.initiative.id,
      group: group === null ? '' : groupOf(entry, group),
    })),
    rowsOf: (places) =>
      initiativeRows(
        session,
        filter,
        places.flatMap(({ id }) => byId.get(id) ?? []),
        group,
      ),
  };
}

function orderedEntries(
  session: Session,
  filter: LedgerFilter,
  {
    sort,
    descending,
    group,
    statuses = [],
  }: Omit<Answered<InitiativeLedgerInput>, 'offset' | 'limit'>,
): readonly Entry[] {
  const { text = '', ...rest } = filter;
  const all = remembering(session, entriesKey(rest), () =>
    entriesOf(session, initiativeTallies(session.db, rest)),
  );
  const wanted = session.fold(text);
  const chosen = all.filter(
    ({ initiative }) =>
      (statuses.length === 0 || statuses.includes(initiative.status)) &&
      (wanted === '' ||
        [initiative.prefLabel, ...initiative.altLabels, initiative.definition].some((words) =>
          session.fold(words).includes(wanted),
        )),
  );
  const by = descending ? -1 : 1;
  return chosen.toSorted((a, b) => {
    const apart = group === null ? 0 : compareGroups(group, groupOf(a, group), groupOf(b, group));
    return apart || by * compareBy(sort, a, b) || compareText(a.initiative.id, b.initiative.id);
  });
}

/** Counts in turns what the ledger is made of, so that answering a page only looks it up. */
export async function countInitiativesAhead(
  session: Session,
  input: Pick<Answered<InitiativeLedgerInput>, 'filter'>,
): Promise<void> {
  const { text: _text, ...filter } = ledgerFilter(session, input.filter);
  await mentionsKept(session).inStep();
  let found: NamedInitiatives | null = null;
  const gathered = async (): Promise<NamedInitiatives> =>
    (found ??= await inTurns(
      gatherInitiatives(session.db, filter, keptRanges(session, entriesKey(filter))),
    ));
  await rememberingAhead(session, entriesKey(filter), async () => {
    found = null;
    return entriesOf(session, (await gathered()).tallies);
  });
  await rememberingAhead(session, placesKey(filter), async () =>
    byInitiative((await gathered()).places),
  );
}

function entriesKey(filter: LedgerFilter): string {
  return `initiatives ${JSON.stringify(filter)}`;
}

function placesKey(filter: LedgerFilter): string {
  return `places ${JSON.stringify(filter)}`;
}

function byInitiative(
  places: readonly InitiativePlace[],
): ReadonlyMap<string, readonly InitiativePlace[]> {
  return Map.groupBy(places, ({ initiativeId }) => initiativeId);
}

function entriesOf(session: Session, tallies: readonly InitiativeTally[]): readonly Entry[] {
  const { db } = session;
  const initiatives = new Map(listInitiatives(db).map((one) => [one.id, one]));
  const kept = mentionsKept(session);
  kept.inStepNow();
  return tallies.flatMap((tally) => {
    const initiative = initiatives.get(tally.initiativeId);
    return initiative === undefined
      ? []
      : [{ initiative, tally, waiting: kept.countOf(initiative.id).pending }];
  });
}

function compareBy(sort: LedgerSort<'initiatives'>, a: Entry, b: Entry): number {
  switch (sort) {
    case 'articles':
      return a.tally.articles - b.tally.articles;
    case 'mentions':
      return a.tally.mentions - b.tally.mentions;
    case 'waiting':
      return a.waiting - b.waiting;
    case 'first':
      return compareText(a.tally.first, b.tally.first);
    case 'label':
      return compareText(a.initiative.prefLabel, b.initiative.prefLabel);
    case 'theme':
      return compareGroups('theme', a.initiative.theme, b.initiative.theme);
    case 'level':
      return compareGroups('level', a.initiative.level ?? '', b.initiative.level ?? '');
    case 'status':
      return compareText(a.initiative.status, b.initiative.status);
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const ORDER: Readonly<Record<LedgerGroup<'initiatives'>, readonly string[]>> = {
  theme: THEMES,
  level: LEVELS,
  status: ['approved', 'candidate', 'deprecated'],
};

function compareGroups(group: LedgerGroup<'initiatives'>, a: string, b: string): number {
  const place = (key: string): number => {
    const at = ORDER[group].indexOf(key);
    return key === '' ? Number.MAX_SAFE_INTEGER : at === -1 ? ORDER[group].length : at;
  };
  return place(a) - place(b) || compareText(a, b);
}

function groupOf({ initiative }: Entry, group: LedgerGroup<'initiatives'>): string {
  return initiative[group] ?? '';
}

function groupViews(
  entries: readonly Entry[],
  group: LedgerGroup<'initiatives'>,
): LedgerGroupView[] {
  return [...Map.groupBy(entries, (entry) => groupOf(entry, group))].map(([key, some]) => ({
    key,
    label: key,
    rows: some.length,
    articles: some.reduce((sum, { tally }) => sum + tally.articles, 0),
    points: 0,
    characters: 0,
    sums: [],
  }));
}

function initiativeRows(
  session: Session,
  filter: LedgerFilter,
  entries: readonly Entry[],
  group: LedgerGroup<'initiatives'> | null,
): InitiativeLedgerRow[] {
  const { text: _text, ...rest } = filter;
  const places = remembering(session, placesKey(rest), () =>
    byInitiative(initiativePlaces(session.db, rest)),
  );
  const articles = articlesById(
    session,
    entries.flatMap(({ tally }) => tally.articleId ?? []),
  );
  const mentions = new Map(
    listAnnotations(session.db, {
      ids: entries.map(({ tally }) => tally.annotationId),
    }).rows.map((row) => [row.annotation.id, row.annotation]),
  );
  return entries.map((entry): InitiativeLedgerRow => {
    const { initiative, tally, waiting } = entry;
    const article = tally.articleId === null ? undefined : articles.get(tally.articleId);
    const mention = mentions.get(tally.annotationId);
    const passage =
      mention === undefined || tally.articleId === null
        ? { excerpt: mention?.quote ?? '', figures: [] }
        : passageOf(session, mention, tally.articleId);
    return {
      id: initiative.id,
      group: group === null ? '' : groupOf(entry, group),
      label: initiative.prefLabel,
      altLabels: [...initiative.altLabels],
      theme: initiative.theme,
      level: initiative.level,
      status: initiative.status,
      definition: initiative.definition,
      places: (places.get(initiative.id) ?? []).slice(0, PLACES).map(({ place }) => place),
      first: article?.description?.['publishedOn'] ?? tally.first,
      articles: tally.articles,
      mentions: tally.mentions,
      waiting,
      articleId: tally.articleId,
      spans: [...(mention?.spans ?? [])],
      title: article === undefined ? '' : displayTitle(article),
      sourceLine: article === undefined ? '' : sourceLine(article),
      ...passage,
    };
  });
}

/** The sentence that holds a mention, and the figures that stand in it. */
function passageOf(
  session: Session,
  mention: {
    readonly sourceId: string;
    readonly spans: readonly { readonly start: number; readonly end: number }[];
    readonly quote: string;
  },
  articleId: string,
): { readonly excerpt: string; readonly figures: string[] } {
  const reading = rememberedReading(session, mention.sourceId, articleId);
  const [span] = mention.spans.flatMap((one) => toReading(reading, one));
  const block =
    span && reading.blocks.find(({ start, end }) => start <= span.start && span.start < end);
  if (span === undefined || block === undefined) return { excerpt: mention.quote, figures: [] };
  const text = reading.text.slice(block.start, block.end);
  const within = {
    start: span.start - block.start,
    end: Math.min(span.end, block.end) - block.start,
  };
  const sentence = sentencesAround(text, within);
  const inSource = toSource(reading, {
    start: block.start + sentence.start,
    end: block.start + sentence.end,
  });
  const start = Math.min(...inSource.map((one) => one.start));
  const end = Math.max(...inSource.map((one) => one.end));
  const figures = figuresBetween(session.db, mention.sourceId, start, end);
  return {
    excerpt: text.slice(sentence.start, sentence.end),
    figures: figures.map(({ quote, measure }) => (measure === '' ? quote : `${measure} ${quote}`)),
  };
}
