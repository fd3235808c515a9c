import type { Pieces } from '#core/pieces.ts';
import { figureText } from '#core/report/figure-text.ts';
import { sourceLine } from '#core/report/source-line.ts';
import { displayTitle, type ArticleRecord } from '#core/export/export-data.ts';
import { decimalText } from '#core/ledger/rational.ts';
import { sumInBase } from '#core/ledger/convert.ts';
import { baseUnit, quantityOf } from '#core/ledger/units.ts';
import type { Ready } from '#core/export/filter.ts';
import type { LedgerGroup } from '#core/ledger/ledger.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { articlesByFile } from '#db/queries/articles.ts';
import {
  checksOf,
  figureAmounts,
  figureGroups,
  figurePage,
  gatherFigures,
  type AmountCount,
  type FigureTallies,
} from '#db/queries/ledger-figures.ts';
import type { LedgerFilter, LedgerPlace } from '#db/queries/ledger-sql.ts';
import type {
  FigureLedgerInput,
  FigureLedgerPage,
  FigureLedgerRow,
  LedgerGroupView,
  LedgerFilterInput,
} from '../../contract.ts';
import { articleRecord } from '../descriptions/record.ts';
import { inTurns } from '../in-turns.ts';
import type { Session } from '../session.ts';
import { ledgerFilter, type Answered } from './filter.ts';
import { groupLabels, groupsOnPage } from './groups.ts';
import { keptRanges } from './kept-ranges.ts';
import { articlesOf, relatedTo } from './links.ts';
import { remembering, rememberingAhead } from './memory.ts';

/** A page of the ledger of figures, with what its groups and the whole of it add up to. */
export function* figureLedger(
  session: Session,
  input: Answered<FigureLedgerInput>,
): Pieces<FigureLedgerPage> {
  const { sort, descending, group, cursor: after, limit } = input;
  const filter = ledgerFilter(session, input.filter);
  const page = figurePage(session.db, { filter, sort, descending, group, after, limit });
  const [whole] = figureGroupViews(session, filter, null);
  return {
    rows: [...(yield* figureRows(session, page.places))],
    next: page.next === null ? null : [...page.next],
    total: whole?.rows ?? 0,
    articles: whole?.articles ?? 0,
    sums: whole === undefined ? [] : [...whole.sums],
    groups:
      group === null ? [] : groupsOnPage(page.places, figureGroupViews(session, filter, group)),
  };
}

/** Ids of every figure under a filter, by source and place. */
export function figureIds(session: Session, asked: Ready<LedgerFilterInput>): readonly string[] {
  const filter = ledgerFilter(session, asked);
  const order = { sort: 'source', descending: false, group: null } as const;
  const all = figurePage(session.db, { filter, ...order, after: null, limit: -1 });
  return all.places.map(({ id }) => id);
}

/** Rows of the ledger in the order of `places`. */
export function* figureRows(
  session: Session,
  places: readonly LedgerPlace[],
): Pieces<readonly FigureLedgerRow[]> {
  const rows: FigureLedgerRow[] = [];
  for (let from = 0; from < places.length; from += PIECE) {
    for (const row of rowsOf(session, places.slice(from, from + PIECE))) rows.push(row);
    yield;
  }
  return rows;
}

/** Rows read in one piece: each is compared with all that could be the same. */
const PIECE = 25;

function rowsOf(session: Session, places: readonly LedgerPlace[]): readonly FigureLedgerRow[] {
  const { db } = session;
  const ids = places.map(({ id }) => id);
  const annotations = new Map(
    listAnnotations(db, { ids }).rows.map((row) => [row.annotation.id, row]),
  );
  const articles = articlesById(
    session,
    [...annotations.values()].flatMap(({ articleId }) => articleId ?? []),
  );
  const checks = checksOf(db, ids);
  const { same, conflicts } = relatedTo(session, ids);
  return places.flatMap(({ id, group }): FigureLedgerRow[] => {
    const found = annotations.get(id);
    const figure = found?.annotation.figure ?? null;
    if (found === undefined || figure === null) return [];
    const article = found.articleId === null ? undefined : articles.get(found.articleId);
    const check = checks.get(id);
    const alike = same.get(id) ?? [];
    return [
      {
        id,
        group,
        articleId: found.articleId,
        sourceId: found.annotation.sourceId,
        filename: found.filename,
        spans: [...found.annotation.spans],
        quote: found.annotation.quote,
        figure,
        text: figureText(figure),
        title: article === undefined ? '' : displayTitle(article),
        medium: article?.medium ?? '',
        publishedOn: article?.publishedOn ?? '',
        articlePlace: article?.place ?? '',
        sourceLine: article === undefined ? '' : sourceLine(article),
        check: check
          ? { state: check.state, note: check.note, author: check.author, at: check.checkedAt }
          : null,
        sameArticles: articlesOf(alike),
        contested: conflicts.has(id),
      },
    ];
  });
}

/** Articles as exports know them, by id. */
export function articlesById(
  session: Session,
  ids: readonly string[],
): ReadonlyMap<string, ArticleRecord> {
  const rows = articlesByFile(session.db, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.id, articleRecord(row)]));
}

/** What each group holds and adds up to; the whole ledger where no group is asked for. */
export function figureGroupViews(
  session: Session,
  filter: LedgerFilter,
  group: LedgerGroup<'figures'> | null,
): readonly LedgerGroupView[] {
  return remembering(session, keyOf(filter, group), () =>
    viewsOf(session, group, {
      counts: figureGroups(session.db, filter, group),
      amounts: figureAmounts(session.db, filter, group),
    }),
  );
}

/**
 * Counts in turns what a page of the ledger says of its groups and of the whole, so that answering the
 * page only looks it up.
 */
export async function countFiguresAhead(
  session: Session,
  { filter: asked, group }: Pick<Answered<FigureLedgerInput>, 'filter' | 'group'>,
): Promise<void> {
  const filter = ledgerFilter(session, asked);
  for (const by of group === null ? [null] : [null, group]) {
    const key = keyOf(filter, by);
    await rememberingAhead(session, key, async () => {
      const tallies = await inTurns(
        gatherFigures(session.db, filter, by, keptRanges(session, key)),
      );
      return viewsOf(session, by, tallies);
    });
  }
}

function keyOf(filter: LedgerFilter, group: LedgerGroup<'figures'> | null): string {
  return `figures ${group ?? ''} ${JSON.stringify(filter)}`;
}

function viewsOf(
  session: Session,
  group: LedgerGroup<'figures'> | null,
  { counts, amounts: all }: FigureTallies,
): readonly LedgerGroupView[] {
  const amounts = Map.groupBy(all, (one) => one.group);
  const labels = groupLabels(
    session,
    group,
    counts.map((one) => one.group),
  );
  return counts.map((one) => ({
    key: one.group,
    label: labels(one.group),
    rows: one.rows,
    articles: one.articles,
    points: 0,
    characters: 0,
    sums: sumsOf(amounts.get(one.group) ?? []),
  }));
}

/** Sums shown of a group, those of the most figures first. */
const SUMS = 4;

/** Adds up what is measured in units of one quantity, exactly; the most frequent first. */
function sumsOf(amounts: readonly AmountCount[]): LedgerGroupView['sums'] {
  return [...Map.groupBy(amounts, ({ unit }) => quantityOf(unit) ?? unit)]
    .map(([, some]) => {
      const count = some.reduce((sum, one) => sum + one.count, 0);
      const sum = sumInBase(some.map(({ value, unit, count: times }) => ({ value, unit, times })));
      const { text, exact } = decimalText(sum);
      return { unit: baseUnit(some[0]?.unit ?? ''), value: text, exact, figures: count };
    })
    .toSorted((a, b) => b.figures - a.figures || (a.unit < b.unit ? -1 : 1))
    .slice(0, SUMS);
}
