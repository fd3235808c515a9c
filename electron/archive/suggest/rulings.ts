import { v5 as nameBasedUuid } from 'uuid';
import type { Annotation } from '#core/annotation/annotation.ts';
import {
  initiativesOf,
  meaningOf,
  rulingIndex,
  subjectKey,
  subjectOf,
  type Ruling,
  type Subject,
} from '#core/annotation/ruling.ts';
import { displayTitle } from '#core/export/export-data.ts';
import { AppError } from '#core/error/app-error.ts';
import { mutate, type Draft } from '#db/journal.ts';
import { findArticle } from '#db/queries/articles.ts';
import { decidedBy, listRulings, rulingEffects } from '#db/queries/rulings.ts';
import type { Changed, RulingView } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import type { Session } from '../session.ts';

/*
 * Rulings: decisions that stand for a text in an article or in the archive.
 */

/** Made once for rulings; never to change. */
const NAMESPACE = '0d0cf9a7-6a53-4e39-9f1b-3b1f6ce0b7d2';

/** Answers a waiting suggestion as a ruling decides it, or as it is where none does. */
export type Ruled = (annotation: Annotation, articleId: string | null) => Annotation;

/** What the rulings say, as they are now. */
export function rulingsNow(session: Session): Ruled {
  const rulingFor = rulingIndex(listRulings(session.db));
  return (annotation, articleId) => {
    const ruling = rulingFor(subjectOf(annotation, session.fold), articleId);
    if (ruling === null) return annotation;
    return { ...annotation, status: ruling.decision, ruling: ruling.id };
  };
}

/**
 * Makes a decision stand, in place of an earlier one on the same subject and place. Two archives
 * give the same subject and place the same id, which a merge relies on.
 */
export function keepRuling(
  session: Session,
  draft: Draft,
  ruled: Omit<Ruling, 'id' | 'author' | 'createdAt'>,
): Ruling {
  const { author, now } = session.actor;
  const ruling: Ruling = {
    ...ruled,
    id: rulingId(ruled, ruled.articleId),
    author,
    createdAt: now().toISOString(),
  };
  draft.write('ruling', ruling.id, ruling);
  return ruling;
}

function rulingId(subject: Subject, articleId: string | null): string {
  return nameBasedUuid(`${articleId ?? ''}\n${subjectKey(subject)}`, NAMESPACE);
}

/** Every ruling with what it has decided, the newest first. */
export function rulingViews(session: Session): readonly RulingView[] {
  const { db } = session;
  const effects = rulingEffects(db);
  const { labels } = session.thesaurusMatcher();
  return listRulings(db).map((ruling) => {
    const article = ruling.articleId === null ? null : findArticle(db, ruling.articleId);
    const ids = initiativesOf(ruling);
    return {
      id: ruling.id,
      decision: ruling.decision,
      scope: ruling.articleId === null ? 'archive' : 'article',
      articleId: article?.id ?? null,
      title: article === null ? '' : displayTitle(article),
      kind: ruling.kind,
      quote: ruling.quote,
      label:
        ids.length === 0
          ? ruling.label
          : ids.map((id) => labels.get(id) ?? ruling.label).join(' · '),
      author: ruling.author,
      createdAt: ruling.createdAt,
      decided: effects.get(ruling.id) ?? 0,
    };
  });
}

/**
 * Withdraws rulings in one step: what they decided stays decided, or waits again with `reopen`.
 * Errors: `E-NOTFOUND`.
 */
export function withdrawRulings(
  session: Session,
  ids: readonly string[],
  reopen: boolean,
): Changed {
  const { db, actor } = session;
  const outcome = mutate(db, actor, (draft) => {
    const rulings = ids.map((id) => {
      const ruling = draft.read('ruling', id);
      if (!ruling) throw new AppError('E-NOTFOUND', { what: 'ruling', name: id });
      return ruling;
    });
    for (const ruling of rulings) {
      if (reopen) reopenWhat(session, draft, ruling);
      draft.write('ruling', ruling.id, null);
    }
    const label = [...new Set(rulings.map(({ quote }) => quote))].slice(0, 2).join('、');
    return {
      result: undefined,
      what: { kind: 'ruling-withdraw', params: { count: ids.length, label } },
    };
  });
  return acknowledge(session, outcome);
}

function reopenWhat(session: Session, draft: Draft, ruling: Ruling): void {
  for (const id of decidedBy(session.db, ruling)) {
    const annotation = draft.read('annotation', id);
    if (annotation) {
      draft.write('annotation', id, { ...annotation, status: 'pending', ruling: undefined });
    }
  }
}

/**
 * Lets the rulings on one initiative speak of another from now on, within the step that merges the
 * two; a ruling that the other has already on the same text and place stays as it is.
 */
export function moveRulings(session: Session, draft: Draft, from: string, into: string): void {
  for (const ruling of listRulings(session.db)) {
    const ids = initiativesOf(ruling);
    if (!ids.includes(from)) continue;
    const meaning = meaningOf([...new Set(ids.map((id) => (id === from ? into : id)))]);
    const moved = { ...ruling, meaning, id: rulingId({ ...ruling, meaning }, ruling.articleId) };
    const standing = draft.read('ruling', moved.id) ?? moved;
    for (const id of decidedBy(session.db, ruling)) {
      const annotation = draft.read('annotation', id);
      if (annotation) draft.write('annotation', id, { ...annotation, ruling: standing.id });
    }
    draft.write('ruling', ruling.id, null);
    draft.write('ruling', standing.id, standing);
  }
}

/** Takes away the rulings on an initiative, within the step that deletes it. */
export function dropRulings(session: Session, draft: Draft, initiativeId: string): void {
  for (const ruling of listRulings(session.db)) {
    if (initiativesOf(ruling).includes(initiativeId)) draft.write('ruling', ruling.id, null);
  }
}
