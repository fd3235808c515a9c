import { ArticleBits, bitsOfArticles } from '#core/report/article-bits.ts';
import type { ArticleMentions } from '#core/report/dimension.ts';
import { mentionsOfSources, type ArticleFacts, type SourceMentions } from '#db/queries/mentions.ts';
import { KeptBySource } from '../kept-by-source.ts';
import { perSession } from '../per-session.ts';
import type { Session } from '../session.ts';

/** How often an initiative is accepted and suggested, and in how many articles it is accepted. */
export interface MentionCount {
  readonly accepted: number;
  readonly pending: number;
  readonly articles: number;
}

const NONE: MentionCount = { accepted: 0, pending: 0, articles: 0 };

/**
 * The mentions of initiatives in the sources that are not withdrawn, in memory and in step with the
 * journal: which article names which how often, and the same as bits. Whoever asks says first how it is
 * brought into step: `inStep` in turns, `inStepNow` at once.
 */
export class MentionsKept {
  readonly #kept: KeptBySource<SourceMentions>;
  #bits = new ArticleBits();
  #counts = new Map<string, MentionCount>();
  /** Articles by their number in the bits; numbers of articles that are gone are given again. */
  #articles: (ArticleMentions | undefined)[] = [];
  #numbers = new Map<string, number>();
  #free: number[] = [];

  constructor(session: Session) {
    this.#kept = new KeptBySource(session, {
      read: mentionsOfSources,
      replaced: (old, now) => {
        if (old !== undefined) this.#leave(old);
        if (now !== undefined) this.#enter(now);
      },
      emptied: () => {
        this.#bits = new ArticleBits();
        this.#counts = new Map();
        this.#articles = [];
        this.#numbers = new Map();
        this.#free = [];
      },
    });
  }

  inStep(): Promise<void> {
    return this.#kept.inStep();
  }

  inStepNow(): void {
    this.#kept.inStepNow();
  }

  get bits(): ArticleBits {
    return this.#bits;
  }

  /** Counts of one initiative. */
  countOf(initiativeId: string): MentionCount {
    return this.#counts.get(initiativeId) ?? NONE;
  }

  /** Every article that names something, in no order. */
  *articles(): Generator<ArticleMentions> {
    for (const article of this.#articles) if (article !== undefined) yield article;
  }

  /** The set of the articles that are kept, to be compared with rows of the bits. */
  articleBits(keeps: (article: ArticleFacts) => boolean): Int32Array {
    const kept: number[] = [];
    this.#articles.forEach((article, number) => {
      if (article !== undefined && keeps(article)) kept.push(number);
    });
    return bitsOfArticles(kept, this.#articles.length);
  }

  #enter({ articles, counts }: SourceMentions): void {
    for (const article of articles) {
      const number = this.#free.pop() ?? this.#articles.length;
      this.#articles[number] = article;
      this.#numbers.set(article.articleId, number);
      for (const { initiativeId } of article.mentions) {
        this.#bits.set(initiativeId, number);
        this.#count(initiativeId, { ...NONE, articles: 1 }, 1);
      }
    }
    for (const one of counts) this.#count(one.initiativeId, { ...one, articles: 0 }, 1);
  }

  #leave({ articles, counts }: SourceMentions): void {
    for (const { articleId, mentions } of articles) {
      const number = this.#numbers.get(articleId);
      if (number === undefined) continue;
      for (const { initiativeId } of mentions) {
        this.#bits.clear(initiativeId, number);
        this.#count(initiativeId, { ...NONE, articles: 1 }, -1);
      }
      this.#articles[number] = undefined;
      this.#numbers.delete(articleId);
      this.#free.push(number);
    }
    for (const one of counts) this.#count(one.initiativeId, { ...one, articles: 0 }, -1);
  }

  #count(initiativeId: string, more: MentionCount, sign: 1 | -1): void {
    const old = this.countOf(initiativeId);
    this.#counts.set(initiativeId, {
      accepted: old.accepted + sign * more.accepted,
      pending: old.pending + sign * more.pending,
      articles: old.articles + sign * more.articles,
    });
  }
}

/** The mentions that a session keeps; one for all who ask. */
export const mentionsKept = perSession((session) => new MentionsKept(session));
