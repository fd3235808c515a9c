import { articleAnchor } from '#core/annotation/whole-article.ts';
import { AppError } from '#core/error/app-error.ts';
import { findArticle } from '#db/queries/articles.ts';
import { readingOf } from '#db/queries/page.ts';
import type { Changed } from '../../contract.ts';
import type { Session } from '../session.ts';
import { annotate, type NewAnnotation } from './edit.ts';

/**
 * Annotates an article as a whole, anchored to its title or what stands first in it.
 * Errors: `E-NOTFOUND`, `E-ANCHOR` where it has no text.
 */
export function tagArticle(
  session: Session,
  input: Omit<NewAnnotation, 'sourceId' | 'spans' | 'ofArticle'> & { readonly articleId: string },
): Changed & { readonly id: string } {
  const { articleId, ...said } = input;
  const article = findArticle(session.db, articleId);
  if (!article) throw new AppError('E-NOTFOUND', { what: 'article', name: articleId });
  const { sourceId } = article;
  const spans = articleAnchor(readingOf(session.db, sourceId, articleId));
  return annotate(session, { ...said, sourceId, spans, ofArticle: true });
}
