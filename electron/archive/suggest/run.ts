import { setImmediate } from 'node:timers/promises';
import type { AnnotationKind } from '#core/annotation/annotation.ts';
import { AppError } from '#core/error/app-error.ts';
import { mutate } from '#db/journal.ts';
import { articleIdsInOrder, findArticle } from '#db/queries/articles.ts';
import type { SuggestEvent } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { whereOf } from '../history/where.ts';
import { inTurns } from '../in-turns.ts';
import type { Session } from '../session.ts';
import { articleSuggester } from './suggest-article.ts';

/** Articles whose suggestions are written in one transaction; between two of them others are served. */
const ARTICLES_PER_STEP = 500;

/**
 * Runs the rules over one article or all and stores what is new; progress after each batch.
 *
 * Errors: `E-NOTFOUND`, `E-CANCELLED` (batches that were reported stand).
 */
export async function* runSuggestions(
  session: Session,
  input: {
    readonly articleId?: string | undefined;
    readonly kinds?: readonly AnnotationKind[] | undefined;
  },
  signal?: AbortSignal,
): AsyncGenerator<SuggestEvent> {
  const articleIds = await articlesToRead(session, input.articleId);
  const kinds = input.kinds ? new Set(input.kinds) : undefined;
  let added = 0;
  let step: string | null = null;
  for (let at = 0; at < articleIds.length; at += ARTICLES_PER_STEP) {
    if (signal?.aborted) throw new AppError('E-CANCELLED');
    const batch = articleIds.slice(at, at + ARTICLES_PER_STEP);
    const outcome = mutate(session.db, session.actor, (draft) => {
      const suggest = articleSuggester(session, draft, kinds);
      const found = batch.map(suggest);
      const count = found.reduce((sum, one) => sum + one.added, 0);
      const decided = found.reduce((sum, one) => sum + one.decided, 0);
      const kind = decided > 0 ? 'suggest-ruled' : 'suggest';
      const where = whereOf(session.db, batch);
      return { result: count, what: { kind, params: { count, decided, ...where } } };
    });
    added += outcome.result;
    step = acknowledge(session, outcome).step ?? step;
    yield { type: 'progress', done: at + batch.length, total: articleIds.length, what: '' };
    await setImmediate();
  }
  yield { type: 'done', added, step };
}

async function articlesToRead(
  session: Session,
  articleId: string | undefined,
): Promise<readonly string[]> {
  if (articleId !== undefined) {
    if (!findArticle(session.db, articleId)) {
      throw new AppError('E-NOTFOUND', { what: 'article', name: articleId });
    }
    return [articleId];
  }
  return inTurns(articleIdsInOrder(session.db));
}
