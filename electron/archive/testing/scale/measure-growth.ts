import { composeReading } from '#core/page/reading.ts';
import { segmentPage } from '#core/page/segment-page.ts';
import { makeFold } from '#core/text/fold.ts';
import type { Query } from '#core/search/query/query.ts';
import { openIndexForReading, type IndexDb } from '#db/search/index-file.ts';
import { searchIndex, type FoundPage } from '#db/search/read.ts';
import { countDocs } from '#db/search/write.ts';
import { builtInThesaurus } from '../../thesaurus/built-in.ts';
import { readScriptTable } from '../../assets.ts';
import { stratifiedQueries } from './bench-queries.ts';
import { corpusBatches } from './corpus-lines.ts';
import { percentiles, timeOf } from './figures.ts';

/*
 * `node measure-growth.ts CORPUS.jsonl SMALLEST … LARGEST`: how long the same queries take over indexes of which each is the beginning of the
 * next. Prints figures as JSON, those of the smallest first.
 */
const READ = 2000;

const [corpus = '', ...files] = process.argv.slice(2);
const fold = makeFold(readScriptTable());
const side = { articlesFor: () => [] };
const indexes = files.map((file) => openIndexForReading(file));
const [smallest] = indexes;
const largest = indexes.at(-1);
if (!smallest || !largest) throw new TypeError('no index');

const readings: string[] = [];
for await (const batch of corpusBatches(corpus, READ, READ))
  for (const { text } of batch)
    for (const { segments } of segmentPage(text).articles)
      readings.push(fold(composeReading(text, segments).text));

const newest = (index: IndexDb, query: Query, counted: boolean): FoundPage =>
  searchIndex(index, query, fold, side, { limit: 50, counted });
const count = (text: string): number =>
  newest(largest, { kind: 'text', scope: 'all', text }, true).count ?? 0;
const queries = stratifiedQueries({
  readings,
  articles: countDocs(largest),
  initiatives: builtInThesaurus().map(({ prefLabel }) => prefLabel),
  count,
  fold,
}).filter(({ query }) => newest(smallest, query, false).docs.length === 50);

const figures = [];
for (const index of indexes) {
  const [page, counted]: [number[], number[]] = [[], []];
  for (const { query } of queries) {
    page.push(await timeOf(() => newest(index, query, false)));
    counted.push(await timeOf(() => newest(index, query, true)));
  }
  figures.push({
    articles: countDocs(index),
    queries: queries.length,
    page: percentiles(page),
    counted: percentiles(counted),
  });
}
process.stdout.write(`${JSON.stringify(figures)}\n`);
