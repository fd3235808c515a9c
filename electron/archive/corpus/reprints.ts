import { nearDuplicates } from '#core/corpus/near-duplicates.ts';
import { publishedDays } from '#core/search/query/date-range.ts';
import { entriesOf } from '#db/search/archive-facts.ts';
import type { ReprintGroup } from '#db/search/groups.ts';
import { sourcesToIndex } from '#db/search/in-step.ts';
import type { Session } from '../session.ts';
import { turns } from '../in-turns.ts';

/**
 * The groups of near-duplicates among all articles as they are now, of each the one first that stands for all; waits
 * until the index knows them. Errors: `E-NOARCHIVE`, `E-CANCELLED`.
 */
export async function reprints(
  session: Session,
  signal?: AbortSignal,
): Promise<readonly ReprintGroup[]> {
  return (await session.search.reprints(signal)) ?? comparedAnew(session, signal);
}

/** Without an index: all is compared with all. */
async function comparedAnew(
  session: Session,
  signal: AbortSignal | undefined,
): Promise<readonly ReprintGroup[]> {
  const { db, fold } = session;
  const turn = turns(signal);
  const articles = [];
  for (const { id: sourceId } of sourcesToIndex(db)) {
    await turn();
    for (const { articleId, sections, publishedOn } of entriesOf(db, sourceId)) {
      const order = publishedDays(publishedOn)?.order ?? -1;
      articles.push({ id: articleId, text: fold(sections.body), order });
    }
  }
  return nearDuplicates(articles).map(({ ids }) => ids);
}
