import type { AnnotationView, ArticleView } from '#electron/contract.ts';

/** What a change does to the annotations of a page; done twice it does no more than once. */
export type Change = (annotations: readonly AnnotationView[]) => readonly AnnotationView[];

interface Foreseen {
  readonly change: Change;
  answered: boolean;
}

/**
 * Changes that a view shows before the archive has answered. What the archive answers to an earlier
 * question knows nothing of them and would take them off the screen for a moment, and the next key
 * would begin from there: so they are done again on whatever comes, until an answer was asked for
 * after the archive had done them.
 */
export class ForeseenChanges {
  readonly #byArticle = new Map<string, readonly Foreseen[]>();

  /** Keeps a change; the answer is to be called once the archive has done or refused it. */
  add(articleId: string, change: Change): () => void {
    const one: Foreseen = { change, answered: false };
    this.#byArticle.set(articleId, [...this.#of(articleId), one]);
    return () => {
      one.answered = true;
    };
  }

  /** To be called when the archive is asked how an article is now; takes what it answers. */
  asked(articleId: string): (answer: ArticleView) => ArticleView {
    const known = new Set(this.#of(articleId).filter(({ answered }) => answered));
    return (answer) => {
      const left = this.#of(articleId).filter((one) => !known.has(one));
      if (left.length === 0) this.#byArticle.delete(articleId);
      else this.#byArticle.set(articleId, left);
      if (left.length === 0) return answer;
      const annotations = left.reduce<readonly AnnotationView[]>(
        (now, { change }) => change(now),
        answer.annotations,
      );
      return { ...answer, annotations: [...annotations] };
    };
  }

  #of(articleId: string): readonly Foreseen[] {
    return this.#byArticle.get(articleId) ?? [];
  }
}

/** Those of the window: one archive is open at a time, and ids are never used again. */
export const foreseenChanges = new ForeseenChanges();
