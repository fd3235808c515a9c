import type { Annotation } from '#core/annotation/annotation.ts';
import { composeReading, toSource } from '#core/page/reading.ts';
import type { PageSegments } from '#core/page/segment.ts';
import { segmentPage } from '#core/page/segment-page.ts';
import { outermost, quoteOf } from '#core/text/span.ts';
import { mutate } from '#db/journal.ts';
import { sha256 } from '#db/sources.ts';
import { storeSource } from '../../import/store-source.ts';
import type { Session } from '../../session.ts';
import type { CorpusLine } from './corpus-lines.ts';

/** Accepted mentions of initiatives in an article at most. */
const MENTIONS = 4;

/**
 * Stores pages as an import does, in one step, but without the parser process; and accepts the first initiatives that
 * are named in each. Answers the number of articles.
 */
export function storePages(session: Session, pages: readonly CorpusLine[]): number {
  const namesIn = session.thesaurusMatcher().matcher.find;
  return mutate(session.db, session.actor, (draft) => {
    let articles = 0;
    for (const { filename, text } of pages) {
      const bytes = new TextEncoder().encode(text);
      const page = segmentPage(text, { namesIn });
      const stored = storeSource(session, draft, {
        filename,
        bytes,
        sha256: sha256(bytes),
        decoded: { encoding: 'utf-8', text, warnings: [], candidates: [] },
        page,
      });
      articles += stored.articleIds.length;
      for (const annotation of mentionsOf(session, stored.source.id ?? '', text, page)) {
        draft.write('annotation', annotation.id, annotation);
      }
    }
    const params = { sources: pages.length, articles };
    return { result: articles, what: { kind: 'import', params } };
  }).result;
}

function mentionsOf(
  session: Session,
  sourceId: string,
  text: string,
  page: PageSegments,
): readonly Annotation[] {
  const { matcher, labels } = session.thesaurusMatcher();
  const { author } = session.actor;
  const createdAt = session.actor.now().toISOString();
  return page.articles.flatMap(({ segments }) => {
    const reading = composeReading(text, segments);
    const found = outermost(matcher.find(reading.text)).slice(0, MENTIONS);
    return found.map(({ start, end, ids }): Annotation => {
      const spans = toSource(reading, { start, end }).toSorted((a, b) => a.start - b.start);
      return {
        id: session.actor.newId(),
        kind: 'initiative',
        sourceId,
        spans,
        quote: quoteOf(text, spans),
        status: 'accepted',
        initiativeIds: [...ids],
        label: labels.get(ids[0] ?? '') ?? '',
        note: '',
        figure: null,
        detail: null,
        rule: 'dictionary@2',
        confidence: 0.9,
        author,
        createdAt,
      };
    });
  });
}
