import { displayTitle, type ArticleRecord } from '#core/export/export-data.ts';
import { bareValue, pointsOf, type PointTable } from '#core/ledger/points.ts';
import type { LedgerGroup } from '#core/ledger/ledger.ts';
import {
  articleGroups,
  articlePage,
  gatherArticleGroups,
  mediaOfArticles,
  type ArticleGroupCount,
} from '#db/queries/ledger-articles.ts';
import type { LedgerFilter, LedgerPlace } from '#db/queries/ledger-sql.ts';
import type {
  ArticleLedgerInput,
  ArticleLedgerPage,
  ArticleLedgerRow,
  LedgerGroupView,
} from '../../contract.ts';
import { inTurns } from '../in-turns.ts';
import type { Session } from '../session.ts';
import { articlesById } from './figures.ts';
import { ledgerFilter, type Answered } from './filter.ts';
import { groupLabels, groupsOnPage } from './groups.ts';
import { keptRanges } from './kept-ranges.ts';
import { remembering, rememberingAhead } from './memory.ts';
import { pointTable } from './points.ts';

/** A page of the ledger of articles, with what its groups and the whole of it add up to. */
export function articleLedger(
  session: Session,
  input: Answered<ArticleLedgerInput>,
): ArticleLedgerPage {
  const { sort, descending, group, cursor: after, limit } = input;
  const filter = ledgerFilter(session, input.filter);
  const order = { filter, sort, descending, group, after, limit };
  const table = pointTable(session);
  const page = articlePage(session.db, order, table);
  const [whole] = articleGroupViews(session, filter, null);
  return {
    rows: articleLedgerRows(session, page.places, table),
    next: page.next === null ? null : [...page.next],
    total: whole?.rows ?? 0,
    points: whole?.points ?? 0,
    characters: whole?.characters ?? 0,
    groups:
      group === null ? [] : groupsOnPage(page.places, articleGroupViews(session, filter, group)),
  };
}

/** Rows of the ledger in the order of `places`. */
export function articleLedgerRows(
  session: Session,
  places: readonly LedgerPlace[],
  table: PointTable,
): ArticleLedgerRow[] {
  const articles = articlesById(
    session,
    places.map(({ id }) => id),
  );
  return places.flatMap(({ id, group }): ArticleLedgerRow[] => {
    const article = articles.get(id);
    return article === undefined ? [] : [articleLedgerRow(article, group, table)];
  });
}

function articleLedgerRow(
  article: ArticleRecord,
  group: string,
  table: PointTable,
): ArticleLedgerRow {
  const said = (field: string): string => article.description?.[field] ?? '';
  const mediaLevel = said('mediaLevel');
  const position = said('position');
  return {
    id: article.id,
    group,
    title: displayTitle(article),
    medium: said('medium'),
    mediaLevel,
    publishedOn: said('publishedOn'),
    page: said('page') === '' ? said('url') : said('page'),
    genre: said('genre'),
    byline: said('responsible') === '' ? article.byline : said('responsible'),
    unit: said('unit'),
    place: said('place'),
    characters: article.characters,
    position,
    front: ['头版头条', '头版'].includes(bareValue(position)),
    lead: bareValue(position).endsWith('头条'),
    points: pointsOf(table, { mediaLevel, position }),
    note: said('note'),
    referenceCode: article.referenceCode ?? '',
    incomplete: article.incomplete,
  };
}

/** What each group adds up to; the whole ledger where no group is asked for. */
export function articleGroupViews(
  session: Session,
  filter: LedgerFilter,
  group: LedgerGroup<'articles'> | null,
): readonly LedgerGroupView[] {
  return remembering(session, keyOf(filter, group), () =>
    viewsOf(session, group, articleGroups(session.db, filter, group, pointTable(session))),
  );
}

/** Counts in turns what a page of the ledger says of its groups and of the whole. */
export async function countArticlesAhead(
  session: Session,
  { filter: asked, group }: Pick<Answered<ArticleLedgerInput>, 'filter' | 'group'>,
): Promise<void> {
  const filter = ledgerFilter(session, asked);
  for (const by of group === null ? [null] : [null, group]) {
    const key = keyOf(filter, by);
    await rememberingAhead(session, key, async () => {
      const kept = keptRanges<readonly ArticleGroupCount[]>(session, key);
      const points = pointTable(session);
      const counts = await inTurns(gatherArticleGroups(session.db, filter, by, points, kept));
      return viewsOf(session, by, counts);
    });
  }
}

function keyOf(filter: LedgerFilter, group: LedgerGroup<'articles'> | null): string {
  return `articles ${group ?? ''} ${JSON.stringify(filter)}`;
}

function viewsOf(
  session: Session,
  group: LedgerGroup<'articles'> | null,
  counts: readonly ArticleGroupCount[],
): readonly LedgerGroupView[] {
  const labels = groupLabels(
    session,
    group,
    counts.map((one) => one.group),
  );
  return counts.map(({ group: key, rows, characters, points }) => ({
    key,
    label: labels(key),
    rows,
    articles: rows,
    characters,
    points,
    sums: [],
  }));
}

/** What a ledger can be narrowed to: media that the archive holds. */
export function ledgerMedia(session: Session): { medium: string; articles: number }[] {
  return remembering(session, 'media', () => [...mediaOfArticles(session.db)]);
}
