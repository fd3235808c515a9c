import { AppError } from '#core/error/app-error.ts';
import { displayTitle } from '#core/export/export-data.ts';
import { descriptionId } from '#db/entities/description.ts';
import type { StoredSegment } from '#db/entities/segmentation.ts';
import { mutate } from '#db/journal.ts';
import { findArticle } from '#db/queries/articles.ts';
import type { Changed, Segmentation } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { KEPT_WITH_ARTICLE } from '../descriptions/subject.ts';
import { newArticle } from '../import/store-source.ts';
import type { Session } from '../session.ts';
import { articlesOfSource } from './view.ts';

export interface Description {
  readonly suppliedTitle?: string | null | undefined;
  readonly medium?: string | undefined;
  readonly publishedOn?: string | undefined;
  readonly place?: string | undefined;
  readonly incomplete?: boolean | undefined;
}

/** Sets what is said of an article; what the page prints stays as it is. Errors: `E-NOTFOUND`. */
export function describeArticle(session: Session, articleId: string, patch: Description): Changed {
  const outcome = mutate(session.db, session.actor, (draft) => {
    const article = draft.read('article', articleId);
    const row = findArticle(session.db, articleId);
    if (!article || !row) throw new AppError('E-NOTFOUND', { what: 'article', name: articleId });
    const supplied = (
      value: string | undefined,
      before: string | null,
      shown: string,
    ): string | null => {
      if (value === undefined || (before === null && value === shown)) return before;
      return value;
    };
    const described = {
      ...article,
      suppliedTitle:
        patch.suppliedTitle === undefined ? article.suppliedTitle : patch.suppliedTitle,
      suppliedMedium: supplied(patch.medium, article.suppliedMedium, row.medium),
      suppliedPublishedOn: supplied(
        patch.publishedOn,
        article.suppliedPublishedOn,
        row.publishedOn,
      ),
      suppliedPlace: supplied(patch.place, article.suppliedPlace, row.place),
      incomplete: patch.incomplete ?? article.incomplete,
    };
    draft.write('article', articleId, described);
    // How sure the last value was says nothing of this one.
    for (const [field, kept] of Object.entries(KEPT_WITH_ARTICLE)) {
      if (described[kept] !== article[kept]) {
        draft.write('description', descriptionId(articleId, field), null);
      }
    }
    return { result: undefined, what: { kind: 'describe', params: { title: displayTitle(row) } } };
  });
  return acknowledge(session, outcome);
}

/**
 * Replaces how a source is cut, in one step. Articles that are named go on with what is said of
 * them, others are made or removed; annotations never move.
 *
 * Errors: `E-NOTFOUND`, `E-TILING`.
 */
export function setSegmentation(
  session: Session,
  sourceId: string,
  segmentation: Segmentation,
): Changed {
  const { db, actor } = session;
  const before = articlesOfSource(session, sourceId);
  const outcome = mutate(db, actor, (draft) => {
    const source = draft.read('source', sourceId);
    if (!source) throw new AppError('E-NOTFOUND', { what: 'source', name: sourceId });
    const segments: StoredSegment[] = segmentation.outside.map((segment, ord) => ({
      ...segment,
      articleId: null,
      ord,
    }));
    const kept = new Set<string>();
    segmentation.articles.forEach((article, index) => {
      const entry = article.id === null ? null : draft.read('article', article.id);
      if (article.id !== null && entry?.sourceId !== sourceId) {
        throw new AppError('E-NOTFOUND', { what: 'article', name: article.id });
      }
      const id = entry?.id ?? actor.newId();
      kept.add(id);
      const { incomplete } = article;
      const position = index + 1;
      draft.write(
        'article',
        id,
        entry ? { ...entry, position, incomplete } : newArticle(id, sourceId, position, incomplete),
      );
      article.segments.forEach((segment, ord) => segments.push({ ...segment, articleId: id, ord }));
    });
    const corrections = draft.read('segmentation', sourceId)?.corrections;
    draft.write('segmentation', sourceId, {
      ...(corrections && { corrections }),
      segments: segments.toSorted((a, b) => a.start - b.start),
    });
    for (const { id } of before) if (!kept.has(id)) draft.write('article', id, null);
    return { result: undefined, what: { kind: 'segment', params: { filename: source.filename } } };
  });
  return acknowledge(session, outcome);
}
