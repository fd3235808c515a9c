/** What the library can be narrowed by, in the order it is shown. */
export const FACETS = [
  'medium',
  'year',
  'place',
  'initiative',
  'state',
  'completeness',
  'missing',
  'code',
  'profile',
  'mediaLevel',
] as const;
export type Facet = (typeof FACETS)[number];

/** An article by the values it has in each facet; one with none has the value `''` there. */
export interface Facetted {
  readonly articleId: string;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/** What is chosen: within a facet any of the values, of all facets together. */
export type FacetChoice = Readonly<Partial<Record<Facet, readonly string[]>>>;

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export function passesFacets(article: Facetted, choice: FacetChoice): boolean {
  return FACETS.every((facet) => {
    const chosen = choice[facet];
    if (chosen === undefined || chosen.length === 0) return true;
    return article.values[facet].some((value) => chosen.includes(value));
  });
}

/**
 * Counts how many articles each value would leave, article by article. The values of a facet are
 * counted under the choice of all others, so that one may choose a second value of the same facet;
 * a chosen value is listed even where it leaves none.
 */
export class FacetCounter {
  readonly #chosen: readonly (readonly [Facet, readonly string[]])[];
  readonly #counts: Readonly<Record<Facet, Map<string, number>>>;

  constructor(choice: FacetChoice) {
    this.#chosen = FACETS.flatMap((facet) => {
      const values = choice[facet] ?? [];
      return values.length === 0 ? [] : [[facet, values] as const];
    });
    const counts = FACETS.map((facet) => [
      facet,
      new Map((choice[facet] ?? []).map((value) => [value, 0])),
    ]);
    this.#counts = Object.fromEntries(counts) as Record<Facet, Map<string, number>>;
  }

  add({ values }: Facetted): void {
    let failed: Facet | null = null;
    for (const [facet, chosen] of this.#chosen) {
      if (values[facet].some((value) => chosen.includes(value))) continue;
      // What fails two facets would be left by no further value of either.
      if (failed !== null) return;
      failed = facet;
    }
    for (const facet of failed === null ? FACETS : [failed]) {
      const counts = this.#counts[facet];
      for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }

  /** The most frequent first. */
  get counts(): Readonly<Record<Facet, readonly FacetCount[]>> {
    const rows = FACETS.map((facet) => [
      facet,
      [...this.#counts[facet]]
        .map(([value, count]) => ({ value, count }))
        .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    ]);
    return Object.fromEntries(rows) as Record<Facet, readonly FacetCount[]>;
  }
}

/** How many of some articles each value would leave. */
export function facetCounts(
  articles: readonly Facetted[],
  choice: FacetChoice,
): Readonly<Record<Facet, readonly FacetCount[]>> {
  const counter = new FacetCounter(choice);
  for (const article of articles) counter.add(article);
  return counter.counts;
}
