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

export function passesFacets(article: Facetted, choice: FacetChoice, except?: Facet): boolean {
  return FACETS.every((facet) => {
    const chosen = choice[facet];
    if (facet === except || chosen === undefined || chosen.length === 0) return true;
    return article.values[facet].some((value) => chosen.includes(value));
  });
}

/**
 * How many articles each value would leave, the most frequent first. The values of a facet are
 * counted under the choice of all others, so that one may choose a second value of the same facet;
 * a chosen value is listed even where it leaves none.
 */
export function facetCounts(
  articles: readonly Facetted[],
  choice: FacetChoice,
): Readonly<Record<Facet, readonly FacetCount[]>> {
  const counts = (facet: Facet): readonly FacetCount[] => {
    const found = new Map((choice[facet] ?? []).map((value) => [value, 0]));
    for (const article of articles) {
      if (!passesFacets(article, choice, facet)) continue;
      for (const value of article.values[facet]) found.set(value, (found.get(value) ?? 0) + 1);
    }
    return [...found]
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, counts(facet)])) as Record<
    Facet,
    readonly FacetCount[]
  >;
}
