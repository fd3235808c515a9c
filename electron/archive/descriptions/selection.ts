import { AppError } from '#core/error/app-error.ts';
import { articleIdsAt, type ArticleQuery } from '#db/queries/articles.ts';
import { MOST_CHANGED, type ArticleSelection } from '../../contract.ts';
import { turns } from '../in-turns.ts';
import type { Session } from '../session.ts';
import { catalogueKept } from './catalogue.ts';

type Order = Pick<ArticleQuery, 'sort' | 'descending'>;

const BY_FILE: Order = { sort: 'filename', descending: false };
/** Ids looked up in one piece of work. */
const AT_ONCE = 2000;

/**
 * Ids of the articles that are marked, in an order of the library; without one those marked by hand as they were
 * given, all that are listed by file. Those that are not listed at all by now are left out of an order.
 * Errors: `E-MANY` where they are more than `most`.
 */
export async function articlesSelected(
  session: Session,
  selection: ArticleSelection,
  { order, most = Infinity }: { readonly order?: Order | undefined; readonly most?: number } = {},
): Promise<readonly string[]> {
  const ids =
    selection.of === 'some' && order === undefined
      ? [...new Set(selection.ids)]
      : await listed(session, selection, order ?? BY_FILE);
  if (ids.length > most) throw new AppError('E-MANY', { count: ids.length, limit: most });
  return ids;
}

async function listed(
  session: Session,
  selection: ArticleSelection,
  order: Order,
): Promise<readonly string[]> {
  const choice =
    selection.of === 'some'
      ? { text: '', facets: {} }
      : { text: selection.text ?? '', facets: selection.facets ?? {} };
  const places = await catalogueKept(session).places(choice, order);
  const marked = selection.of === 'some' ? new Set(selection.ids) : null;
  const left = new Set(selection.of === 'some' ? [] : selection.except);
  const ids: string[] = [];
  const turn = turns();
  for (let from = 0; from < places.length; from += AT_ONCE) {
    for (const id of articleIdsAt(session.db, places.slice(from, from + AT_ONCE))) {
      if ((marked?.has(id) ?? true) && !left.has(id)) ids.push(id);
    }
    await turn();
  }
  return ids;
}

/** What a step is asked to change, with the ids of its articles in their order. Errors: `E-MANY`. */
export async function toBeChanged<
  Asked extends {
    readonly articles: ArticleSelection;
    readonly sort?: Order['sort'] | undefined;
    readonly descending?: boolean;
  },
>(session: Session, asked: Asked): Promise<Asked & { readonly articleIds: readonly string[] }> {
  const { articles, sort, descending = false } = asked;
  const order = sort === undefined ? undefined : { sort, descending };
  const articleIds = await articlesSelected(session, articles, { order, most: MOST_CHANGED });
  return { ...asked, articleIds };
}
