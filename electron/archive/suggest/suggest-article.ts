import {
  fingerprintOf,
  type Annotation,
  type AnnotationKind,
} from '#core/annotation/annotation.ts';
import type { Reading } from '#core/page/reading.ts';
import { suggestInArticle } from '#core/suggest/suggest.ts';
import type { Draft } from '#db/journal.ts';
import { findArticle } from '#db/queries/articles.ts';
import { readingsOfSource } from '#db/queries/page.ts';
import { sourceText } from '#db/queries/source-text.ts';
import { statement } from '#db/statement.ts';
import type { Session } from '../session.ts';

/**
 * Makes the function that runs the rules over one article and writes what is new: what was
 * suggested before (and perhaps rejected) and what a hand has already marked is left alone. It
 * answers how many are new. The readings of a page are composed once for articles that follow.
 */
export function articleSuggester(
  session: Session,
  draft: Draft,
  kinds?: ReadonlySet<AnnotationKind>,
): (articleId: string) => number {
  const { db, actor, gazetteer, fold } = session;
  const { matcher, labels } = session.thesaurusMatcher();
  const known = statement<[string, string], { readonly found: number }>(
    db,
    'SELECT 1 AS found FROM annotation WHERE source_id = ? AND fingerprint = ? LIMIT 1',
  );
  let page: { readonly sourceId: string; readonly readings: ReadonlyMap<string, Reading> } | null =
    null;
  return (articleId) => {
    const article = findArticle(db, articleId);
    if (!article) return 0;
    const { sourceId } = article;
    if (page?.sourceId !== sourceId) page = { sourceId, readings: readingsOfSource(db, sourceId) };
    const reading = page.readings.get(articleId);
    if (!reading) return 0;
    const suggestions = suggestInArticle({
      sourceText: sourceText(db, sourceId),
      reading,
      siblings: [...page.readings].flatMap(([id, other]) => (id === articleId ? [] : [other])),
      matcher,
      gazetteer,
      fold,
      labelOf: (id) => labels.get(id) ?? '',
      publishedOn: article.publishedOn,
      kinds,
    });
    let added = 0;
    for (const suggestion of suggestions) {
      const annotation: Annotation = {
        id: actor.newId(),
        sourceId,
        status: 'pending',
        note: '',
        author: actor.author,
        createdAt: actor.now().toISOString(),
        ...suggestion,
      };
      if (known.get(sourceId, fingerprintOf(annotation))) continue;
      draft.write('annotation', annotation.id, annotation);
      added += 1;
    }
    return added;
  };
}
