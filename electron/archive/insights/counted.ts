import { keepsArticle, wantedInitiatives, type Ready } from '#core/export/filter.ts';
import type { ArticleMentions, Dimension } from '#core/report/dimension.ts';
import type { PivotContext } from '#core/report/pivot.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { mentionsByArticle } from '#db/queries/mentions.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import type { InsightFilter } from '../../contract.ts';
import { initiativeNamed } from '../find.ts';
import type { Session } from '../session.ts';

/** What there is to count, and what the thesaurus says of it. */
export interface Counted {
  readonly articles: readonly ArticleMentions[];
  readonly initiatives: ReadonlyMap<string, Initiative>;
  readonly context: PivotContext;
  /** What a key is called; empty for what is not known and for the rest. */
  readonly nameOf: (dimension: Dimension, key: string) => string;
}

/** Chinese names as people sort them, by pinyin. */
const COLLATION = new Intl.Collator('zh-Hans-CN');

/** Reads what a filter leaves to be counted. Errors: `E-NOTFOUND` where it names no initiative. */
export function gatherCounted(session: Session, filter: Ready<InsightFilter>): Counted {
  const list = listInitiatives(session.db);
  const initiatives = new Map(list.map((one) => [one.id, one]));
  const wanted =
    filter.initiative === undefined || filter.initiative === ''
      ? null
      : wantedInitiatives(list, initiativeNamed(session, filter.initiative));
  const ids = filter.articleIds?.length ? new Set(filter.articleIds) : null;
  const articles = mentionsByArticle(
    session.db,
    wanted,
    ({ articleId, place, medium, publishedOn }) =>
      (ids === null || ids.has(articleId)) &&
      (filter.medium === undefined || filter.medium === '' || medium === filter.medium) &&
      keepsArticle({ id: articleId, place, publishedOn }, { ...filter, articleIds: undefined }),
  );
  const nameOf = (dimension: Dimension, key: string): string =>
    dimension === 'initiative' ? (initiatives.get(key)?.prefLabel ?? '') : key;
  const compare = (dimension: Dimension, a: string, b: string): number =>
    COLLATION.compare(nameOf(dimension, a), nameOf(dimension, b)) || (a < b ? -1 : a > b ? 1 : 0);
  return { articles, initiatives, context: { initiatives, compare }, nameOf };
}
