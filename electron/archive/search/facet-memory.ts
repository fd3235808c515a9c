import { publishedDays } from '#core/search/query/date-range.ts';
import type { Fold } from '#core/text/fold.ts';
import { facetArticles, type FacetArticle } from '#db/queries/facet-articles.ts';
import { onOneLine } from '#db/search/archive-facts.ts';
import { KeptBySource } from '../kept-by-source.ts';
import { perSession } from '../per-session.ts';
import type { Session } from '../session.ts';

/** Values as numbers. What folds to the same is the same: so do queries compare. */
export class Values {
  readonly #codes = new Map<string, number>();
  readonly #spellings: Map<string, number>[] = [];

  /** The number of a value, one more article having it; `key` is what is compared. */
  enter(key: string, spelling: string): number {
    const code = this.#codes.get(key) ?? this.#spellings.length;
    this.#codes.set(key, code);
    const spellings = this.#spellings[code] ?? new Map<string, number>();
    this.#spellings[code] = spellings;
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
    return code;
  }

  leave(code: number, spelling: string): void {
    const spellings = this.#spellings[code];
    const left = (spellings?.get(spelling) ?? 0) - 1;
    if (left > 0) spellings?.set(spelling, left);
    else spellings?.delete(spelling);
  }

  get codes(): Iterable<number> {
    return this.#spellings.keys();
  }

  /** How most write it. */
  nameOf(code: number): string {
    let name = '';
    let most = 0;
    for (const [spelling, count] of this.#spellings[code] ?? []) {
      if (count > most || (count === most && spelling < name)) name = spelling;
      most = Math.max(most, count);
    }
    return name;
  }
}

/** What is counted of an article. */
export interface Counted {
  /** Told apart from all others that are kept at the time. */
  readonly number: number;
  readonly medium: number;
  readonly place: number;
  /** 0 where no date is known. */
  readonly year: number;
  readonly accepted: number;
  readonly pending: number;
  readonly initiatives: readonly string[];
}

interface Kept extends Counted {
  readonly names: { readonly medium: string; readonly place: string };
}

/** What facets count, of every article that can be found, in memory and in step with the archive. */
export class FacetMemory {
  readonly #kept: KeptBySource<readonly FacetArticle[]>;
  readonly #fold: Fold;
  #articles = new Map<string, Kept>();
  #media = new Values();
  #places = new Values();
  #last = 0;

  constructor(session: Session) {
    this.#fold = session.fold;
    this.#kept = new KeptBySource(session, {
      read: facetArticles,
      replaced: (old, now) => {
        for (const { articleId } of old ?? []) this.#leave(articleId);
        for (const article of now ?? []) this.#enter(article);
      },
      emptied: () => {
        this.#articles = new Map();
        this.#media = new Values();
        this.#places = new Values();
      },
    });
  }

  /** Brings everything into step, in turns. */
  inStep(): Promise<void> {
    return this.#kept.inStep();
  }

  get media(): Values {
    return this.#media;
  }

  get places(): Values {
    return this.#places;
  }

  get(articleId: string): Counted | undefined {
    return this.#articles.get(articleId);
  }

  #enter(article: FacetArticle): void {
    const { articleId, publishedOn, accepted, pending, initiatives } = article;
    const names = { medium: onOneLine(article.medium), place: onOneLine(article.place) };
    this.#last += 1;
    this.#articles.set(articleId, {
      number: this.#last,
      medium: this.#media.enter(this.#fold(names.medium), names.medium),
      place: this.#places.enter(this.#fold(names.place), names.place),
      year: Math.floor((publishedDays(publishedOn)?.first ?? 0) / 10_000),
      accepted,
      pending,
      initiatives,
      names,
    });
  }

  #leave(articleId: string): void {
    const old = this.#articles.get(articleId);
    if (!old) return;
    this.#articles.delete(articleId);
    this.#media.leave(old.medium, old.names.medium);
    this.#places.leave(old.place, old.names.place);
  }
}

/** What a session keeps for facets. */
export const facetMemory = perSession((session) => new FacetMemory(session));
