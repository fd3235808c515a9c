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
import { decidedBy, listRulings, madeBy, rulingEffects } from '#db/queries/rulings.ts';
import type { Changed, RulingView } from '../../contract.ts';
import { sameAnnotation } from '../annotations/edit.ts';
import { acknowledge } from '../changed.ts';
import type { Session } from '../session.ts';

/*
 * Rulings: decisions that stand for a text in an article or in the archive.
 */

/** Made once for rulings; never to change. */
const NAMESPACE = '0d0cf9a7-6a53-4e39-9f1b-3b1f6ce0b7d2';

/** A suggestion as a ruling decides it, or as it is where none does. */
export interface Settled {
  readonly annotation: Annotation;
  /** What stands there instead, where the ruling says so. */
  readonly instead: Annotation | null;
}
export type Ruled = (annotation: Annotation, articleId: string | null) => Settled;

/** What the rulings say, as they are now. */
export function rulingsNow(session: Session, draft: Draft): Ruled {
  const rulingFor = rulingIndex(listRulings(session.db));
  return (annotation, articleId) => {
    const ruling = rulingFor(subjectOf(annotation, session.fold), articleId);
    if (ruling === null) return { annotation, instead: null };
    const settled: Annotation = { ...annotation, status: ruling.decision, ruling: ruling.id };
    if (ruling.instead.length === 0) return { annotation: settled, instead: null };
    const initiatives = ruling.instead.map((id) => draft.read('initiative', id));
    const [first] = initiatives;
    // What it was to be instead is no more: somebody has to look again.
    if (!first || initiatives.includes(null)) return { annotation, instead: null };
    return { annotation: settled, instead: insteadOf(session, settled, ruling, first.prefLabel) };
  };
}

/** What the author of the ruling would have made of the suggestion by hand. */
function insteadOf(
  session: Session,
  suggestion: Annotation,
  ruling: Ruling,
  label: string,
): Annotation {
  return {
    ...suggestion,
    id: session.actor.newId(),
    status: 'accepted',
    initiativeIds: [...ruling.instead],
    label,
    detail: null,
    rule: null,
    confidence: 1,
    author: ruling.author,
  };
}

/** Writes a suggestion as it was settled; what stands instead only where it does not stand yet. */
export function writeSettled(
  session: Session,
  draft: Draft,
  { annotation, instead }: Settled,
): void {
  draft.write('annotation', annotation.id, annotation);
  if (instead === null) return;
  const same = sameAnnotation(draft, session, instead);
  if (same === null) draft.write('annotation', instead.id, instead);
  else if (same.status === 'pending') {
    draft.write('annotation', same.id, { ...same, status: 'accepted', ruling: instead.ruling });
  }
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
      instead: ruling.instead.map((id) => labels.get(id) ?? ''),
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
  for (const id of madeBy(session.db, ruling)) draft.write('annotation', id, null);
}

/**
 * Lets the rulings on one initiative speak of another from now on, within the step that merges the
 * two; a ruling that the other has already on the same text and place stays as it is.
 */
export function moveRulings(session: Session, draft: Draft, from: string, into: string): void {
  const follow = (ids: readonly string[]) => [
    ...new Set(ids.map((id) => (id === from ? into : id))),
  ];
  for (const ruling of listRulings(session.db)) {
    const ids = initiativesOf(ruling);
    if (!ids.includes(from) && !ruling.instead.includes(from)) continue;
    const meaning = ids.length === 0 ? ruling.meaning : meaningOf(follow(ids));
    const instead = follow(ruling.instead);
    const id = rulingId({ ...ruling, meaning }, ruling.articleId);
    if (id === ruling.id) {
      draft.write('ruling', id, { ...ruling, instead });
      continue;
    }
    // What was taken for one of the two instead of the other is now the same.
    if (instead.length > 0 && meaningOf(instead) === meaning) {
      draft.write('ruling', ruling.id, null);
      continue;
    }
    const standing = draft.read('ruling', id) ?? { ...ruling, id, meaning, instead };
    for (const one of [...decidedBy(session.db, ruling), ...madeBy(session.db, ruling)]) {
      const annotation = draft.read('annotation', one);
      if (annotation) draft.write('annotation', one, { ...annotation, ruling: standing.id });
    }
    draft.write('ruling', ruling.id, null);
    draft.write('ruling', standing.id, standing);
  }
}

/** Takes away the rulings on an initiative, within the step that deletes it. */
export function dropRulings(session: Session, draft: Draft, initiativeId: string): void {
  for (const ruling of listRulings(session.db)) {
    if ([...initiativesOf(ruling), ...ruling.instead].includes(initiativeId))
      draft.write('ruling', ruling.id, null);
  }
}
