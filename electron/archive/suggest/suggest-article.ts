import {
  fingerprintOf,
  type Annotation,
  type AnnotationKind,
} from '#core/annotation/annotation.ts';
import { suggestInArticle } from '#core/suggest/suggest.ts';
import type { Draft } from '#db/journal.ts';
import { readingOf } from '#db/queries/page.ts';
import { sourceText } from '#db/queries/source-text.ts';
import { statement } from '#db/statement.ts';
import type { Session } from '../session.ts';

/**
 * Runs the rules over one article and writes what is new: what was suggested before (and perhaps
 * rejected) and what a hand has already marked is left alone. Answers how many are new.
 */
export function suggestForArticle(
  session: Session,
  draft: Draft,
  articleId: string,
  kinds?: ReadonlySet<AnnotationKind>,
): number {
  const { db, actor } = session;
  const article = draft.read('article', articleId);
  if (!article) return 0;
  const { matcher, labels } = session.thesaurusMatcher();
  const suggestions = suggestInArticle({
    sourceText: sourceText(db, article.sourceId),
    reading: readingOf(db, article.sourceId, articleId),
    matcher,
    labelOf: (id) => labels.get(id) ?? '',
  });
  const known = statement<[string, string], { readonly found: number }>(
    db,
    'SELECT 1 AS found FROM annotation WHERE source_id = ? AND fingerprint = ? LIMIT 1',
  );
  let added = 0;
  for (const suggestion of suggestions) {
    if (kinds && !kinds.has(suggestion.kind)) continue;
    const annotation: Annotation = {
      id: actor.newId(),
      sourceId: article.sourceId,
      status: 'pending',
      note: '',
      author: actor.author,
      createdAt: actor.now().toISOString(),
      ...suggestion,
    };
    if (known.get(article.sourceId, fingerprintOf(annotation))) continue;
    draft.write('annotation', annotation.id, annotation);
    added += 1;
  }
  return added;
}
