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
import { rulingsNow, writeSettled } from './rulings.ts';

/** How much was new, and how much of that a ruling decided. */
export interface Suggested {
  readonly added: number;
  readonly decided: number;
}

const NOTHING: Suggested = { added: 0, decided: 0 };

/**
 * Makes the function that runs the rules over one article and writes what is new: what was
 * suggested before (and perhaps rejected) and what a hand has already marked is left alone, and
 * what a ruling decides is decided at once. It answers how many are new. The readings of a page are composed once for articles that follow.
 */
export function articleSuggester(
  session: Session,
  draft: Draft,
  kinds?: ReadonlySet<AnnotationKind>,
): (articleId: string) => Suggested {
  const { db, actor, gazetteer, fold } = session;
  const { matcher, labels } = session.thesaurusMatcher();
  const known = statement<[string, string], { readonly found: number }>(
    db,
    'SELECT 1 AS found FROM annotation WHERE source_id = ? AND fingerprint = ? LIMIT 1',
  );
  const ruled = rulingsNow(session, draft);
  let page: { readonly sourceId: string; readonly readings: ReadonlyMap<string, Reading> } | null =
    null;
  return (articleId) => {
    const article = findArticle(db, articleId);
    if (!article) return NOTHING;
    const { sourceId } = article;
    if (page?.sourceId !== sourceId) page = { sourceId, readings: readingsOfSource(db, sourceId) };
    const reading = page.readings.get(articleId);
    if (!reading) return NOTHING;
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
    let decided = 0;
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
      const settled = ruled(annotation, articleId);
      writeSettled(session, draft, settled);
      added += 1;
      if (settled.annotation.status !== 'pending') decided += 1;
    }
    return { added, decided };
  };
}
