import type { ArticleMentions } from './dimension.ts';

/*
 * A million annotations come down to a few hundred thousand numbers: which article names which
 * initiative how often, and of each article which place, medium and day it has, each text once.
 */

/** A text of every article: its number in `values`. */
export interface Coded {
  readonly values: readonly string[];
  readonly codes: Uint32Array;
}

export const ARTICLE_FACTS = ['place', 'medium', 'mediaLevel', 'publishedOn'] as const;
export type ArticleFact = (typeof ARTICLE_FACTS)[number];

/** The mentions of all articles as columns of numbers. */
export interface MentionColumns {
  readonly articleIds: readonly string[];
  readonly facts: Readonly<Record<ArticleFact, Coded>>;
  readonly initiativeIds: readonly string[];
  /** Where the mentions of each article begin, and behind the last one where they end. */
  readonly starts: Uint32Array;
  /** Of each mention: the number of its initiative, and how often the article names it. */
  readonly initiatives: Uint32Array;
  readonly counts: Uint32Array;
  /** Numbers of the articles, the oldest first, those without a date last. */
  readonly byDate: Uint32Array;
}

/** Articles taken in between two turns. */
const AT_ONCE = 2000;

/** Gathers articles into columns, in pieces. `articles` holds each article once. */
export function* columnsOf(
  articles: Iterable<ArticleMentions>,
): Generator<undefined, MentionColumns> {
  const articleIds: string[] = [];
  const initiativeIds = new Numbers();
  const facts = {
    place: new Column(),
    medium: new Column(),
    mediaLevel: new Column(),
    publishedOn: new Column(),
  };
  const starts = new Growing();
  const initiatives = new Growing();
  const counts = new Growing();
  for (const article of articles) {
    articleIds.push(article.articleId);
    for (const fact of ARTICLE_FACTS) facts[fact].add(article[fact]);
    starts.push(initiatives.length);
    for (const { initiativeId, count } of article.mentions) {
      initiatives.push(initiativeIds.of(initiativeId));
      counts.push(count);
    }
    if (articleIds.length % AT_ONCE === 0) yield;
  }
  starts.push(initiatives.length);
  yield;
  const publishedOn = facts.publishedOn.coded;
  return {
    articleIds,
    facts: {
      place: facts.place.coded,
      medium: facts.medium.coded,
      mediaLevel: facts.mediaLevel.coded,
      publishedOn,
    },
    initiativeIds: initiativeIds.texts,
    starts: starts.all,
    initiatives: initiatives.all,
    counts: counts.all,
    byDate: inOrder(publishedOn),
  };
}

/** Numbers in a row that need no object each. */
class Growing {
  #room = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  get all(): Uint32Array {
    return this.#room.subarray(0, this.#length);
  }

  push(number: number): void {
    if (this.#length === this.#room.length) {
      const larger = new Uint32Array(this.#room.length * 2);
      larger.set(this.#room);
      this.#room = larger;
    }
    this.#room[this.#length] = number;
    this.#length += 1;
  }
}

class Numbers {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

class Column {
  readonly #numbers = new Numbers();
  readonly #codes = new Growing();

  add(text: string): void {
    this.#codes.push(this.#numbers.of(text));
  }

  get coded(): Coded {
    return { values: this.#numbers.texts, codes: this.#codes.all };
  }
}

/** Numbers of the articles by date: days are few, so each article falls into its place at once. */
function inOrder({ values, codes }: Coded): Uint32Array {
  const days = values
    .map((value, code) => ({ value, code }))
    .toSorted(
      (a, b) =>
        Number(a.value === '') - Number(b.value === '') ||
        (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
    );
  const places = new Uint32Array(values.length);
  const lengths = new Uint32Array(values.length);
  for (const code of codes) lengths[code] = (lengths[code] ?? 0) + 1;
  let place = 0;
  for (const { code } of days) {
    places[code] = place;
    place += lengths[code] ?? 0;
  }
  const order = new Uint32Array(codes.length);
  codes.forEach((code, article) => {
    const at = places[code] ?? 0;
    order[at] = article;
    places[code] = at + 1;
  });
  return order;
}
