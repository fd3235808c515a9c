import { countScanned, pagesLike } from '#db/testing/scan-table.ts';
import { stratifiedQueries, type BenchQuery } from './bench-queries.ts';
import { median, percentiles, timeOf } from './figures.ts';
import { Scale } from './open-scale.ts';

/*
 * `node measure-search.ts LARGE SMALL LAST`: how long the same queries take over two archives of which one is the beginning of the other,
 * and how long a table without an index takes. LAST is the name of the last file that both have. Prints figures as JSON.
 */

/** Scans to take the median of; each reads every text. */
const SCANS = 41;

const [largeName = '', smallName = '', last = ''] = process.argv.slice(2);
const large = new Scale(largeName);
const articles = countScanned(large.scan);
const queries = stratifiedQueries(large.matter(articles, last));
process.stderr.write(`search: ${queries.length} queries\n`);

const groups = new Map<
  string,
  { ids: number[]; texts: number[]; relevance: number[]; folded: number[]; found: number[] }
>();
for (const { group, query } of queries) {
  const page = large.newest(query);
  const of = groups.get(group) ?? { ids: [], texts: [], relevance: [], folded: [], found: [] };
  groups.set(group, of);
  of.found.push(page.count ?? 0);
  const begun = performance.now();
  // Once: what it found is remembered.
  large.folded(query);
  of.folded.push(performance.now() - begun);
  of.ids.push(await timeOf(() => large.newest(query)));
  of.texts.push(await timeOf(() => large.rows(query, large.newest(query).docs)));
  of.relevance.push(await timeOf(() => large.relevant(query)));
}
process.stderr.write('search: scans of the table\n');
const singles = queries.filter(
  (one): one is BenchQuery & { readonly text: string } => one.text !== null,
);
const step = Math.max(1, Math.floor(singles.length / SCANS));
const scanned = singles.filter((_, at) => at % step === 0).slice(0, SCANS);
const folded: number[] = [];
const raw: number[] = [];
const recall = { found: 0, there: 0 };
const rawTexts: { readonly text: string; readonly there: number }[] = [];
for (const { text } of scanned) {
  let [begun, there] = [performance.now(), 0];
  there = pagesLike(large.scan, 'folded', text).length;
  folded.push(performance.now() - begun);
  begun = performance.now();
  const found = pagesLike(large.scan, 'raw', text).length;
  raw.push(performance.now() - begun);
  recall.found += found;
  recall.there += there;
  rawTexts.push({ text, there });
}

process.stderr.write('search: the smaller archive\n');
const small = new Scale(smallName);
const grown = { ids: [] as number[], texts: [] as number[], count: [] as number[] };
const before = { ids: [] as number[], texts: [] as number[], count: [] as number[] };
for (const { query } of queries) {
  // A page that is not full is no page of fifty.
  if (small.newest(query, false).docs.length < 50) continue;
  for (const [scale, times] of [
    [small, before],
    [large, grown],
  ] as const) {
    times.ids.push(await timeOf(() => scale.newest(query, false)));
    times.texts.push(await timeOf(() => scale.rows(query, scale.newest(query, false).docs)));
    times.count.push(await timeOf(() => scale.newest(query)));
  }
}
const all = (kind: 'ids' | 'texts' | 'relevance' | 'folded'): readonly number[] =>
  [...groups.values()].flatMap((of) => of[kind]);
process.stdout.write(
  `${JSON.stringify({
    articles,
    queries: queries.length,
    scan: median(folded),
    rawScan: median(raw),
    rawRecall: recall.found / recall.there,
    ids: percentiles(all('ids')),
    texts: percentiles(all('texts')),
    relevance: percentiles(all('relevance')),
    folded: percentiles(all('folded')),
    groups: [...groups].map(([group, of]) => ({
      group,
      queries: of.ids.length,
      found: median(of.found),
      ids: percentiles(of.ids),
      texts: percentiles(of.texts),
      relevance: percentiles(of.relevance),
    })),
    growth: {
      queries: grown.ids.length,
      small: { ids: median(before.ids), texts: median(before.texts), count: median(before.count) },
      large: { ids: median(grown.ids), texts: median(grown.texts), count: median(grown.count) },
    },
    scanned: rawTexts,
  })}\n`,
);
