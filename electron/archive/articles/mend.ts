import { AppError } from '#core/error/app-error.ts';
import { mend, type MendAct } from '#core/mend/mend.ts';
import type { MendPage } from '#core/mend/page.ts';
import type { StoredSegment } from '#db/entities/segmentation.ts';
import { mutate } from '#db/journal.ts';
import { sourceText } from '#db/queries/source-text.ts';
import type { Changed } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { newArticle } from '../import/store-source.ts';
import { whereOf } from '../history/where.ts';
import type { Session } from '../session.ts';
import { articlesOfSource } from './view.ts';

/**
 * Mends how a source is cut by one act, in one step of the journal. Annotations never move: they
 * keep their places in the source.
 *
 * Errors: `E-NOTFOUND`, `E-MEND`.
 */
export function mendSource(session: Session, sourceId: string, act: MendAct): Changed {
  const { db, actor } = session;
  const rows = articlesOfSource(session, sourceId);
  const outcome = mutate(db, actor, (draft) => {
    const source = draft.read('source', sourceId);
    const stored = draft.read('segmentation', sourceId);
    if (!source || !stored) throw new AppError('E-NOTFOUND', { what: 'source', name: sourceId });
    const text = sourceText(db, sourceId);
    const page: MendPage = {
      articles: rows.map(({ id, incomplete }) => ({
        id,
        incomplete,
        segments: stored.segments
          .filter((one) => one.articleId === id)
          .toSorted((a, b) => a.ord - b.ord)
          .map(bare),
      })),
      outside: stored.segments.filter((one) => one.articleId === null).map(bare),
      corrections: stored.corrections ?? [],
    };
    const after = mend(page, text, act);
    const segments: StoredSegment[] = after.outside.map((one, ord) => ({
      ...one,
      articleId: null,
      ord,
    }));
    const kept = new Set<string>();
    after.articles.forEach((article, index) => {
      const entry = article.id === null ? null : draft.read('article', article.id);
      const id = entry?.id ?? actor.newId();
      kept.add(id);
      const { incomplete } = article;
      const position = index + 1;
      const changed =
        entry === null
          ? newArticle(id, sourceId, position, incomplete)
          : { ...entry, position, incomplete };
      if (entry?.position !== position || entry.incomplete !== incomplete) {
        draft.write('article', id, changed);
      }
      article.segments.forEach((one, ord) => segments.push({ ...one, articleId: id, ord }));
    });
    draft.write('segmentation', sourceId, {
      ...(after.corrections.length > 0 && { corrections: after.corrections }),
      segments: segments.toSorted((a, b) => a.start - b.start),
    });
    for (const { id } of rows) if (!kept.has(id)) draft.write('article', id, null);
    const place = act.does === 'missing' ? act.articleId : articleOf(stored.segments, act.start);
    const params = {
      filename: source.filename,
      ...whereOf(db, [place]),
      ...(act.does === 'correct' && { from: text.slice(act.start, act.end), to: act.text }),
    };
    return { result: undefined, what: { kind: `mend-${act.does}`, params } };
  });
  return acknowledge(session, outcome);
}

function articleOf(segments: readonly StoredSegment[], at: number): string | null {
  return segments.find(({ start, end }) => start <= at && at < end)?.articleId ?? null;
}

function bare({ start, end, role, join, confidence }: StoredSegment) {
  return { start, end, role, join, confidence };
}
