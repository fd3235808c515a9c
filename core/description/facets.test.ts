import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { facetCounts, FACETS, passesFacets, type Facetted } from './facets.ts';

const value = fc.constantFrom('', '甲', '乙', '丙');
const articles = fc.array(
  fc.record(
    Object.fromEntries(FACETS.map((facet) => [facet, fc.uniqueArray(value, { maxLength: 3 })])),
  ),
  { maxLength: 20 },
);
const choice = fc.dictionary(fc.constantFrom(...FACETS), fc.uniqueArray(value, { maxLength: 2 }));

test.prop([articles, choice])(
  'each count is what choosing that value alone would list',
  (some, chosen) => {
    const all = some.map((values, at) => ({ articleId: `a${at}`, values }) as unknown as Facetted);
    const counts = facetCounts(all, chosen);
    for (const facet of FACETS) {
      for (const { value: one, count } of counts[facet]) {
        const listed = all.filter((article) =>
          passesFacets(article, { ...chosen, [facet]: [one] }),
        );
        expect(count).toBe(listed.length);
      }
      for (const one of chosen[facet] ?? []) {
        expect(counts[facet].some((row) => row.value === one)).toBe(true);
      }
    }
  },
);
