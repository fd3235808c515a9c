import fs from 'node:fs';
import path from 'node:path';
import { parseGazetteer } from '#core/extract/gazetteer.ts';
import { composeReading } from '#core/page/reading.ts';
import { segmentPage } from '#core/page/segment-page.ts';
import { suggestInArticle } from '#core/suggest/suggest.ts';
import { makeFold } from '#core/text/fold.ts';
import { buildMatcher, type Matcher } from '#core/thesaurus/matcher.ts';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { manyLabels, thesaurusLabels } from './labels.ts';
import { generatePage } from './pages.ts';
import type { Row } from './results.ts';

const FEW = 1_000;
const MANY = 10_000;
const ROUNDS = 3;

const asset = (name: string) => fs.readFileSync(path.join(PROJECT_ROOT, 'assets', name), 'utf8');
const fold = makeFold(asset('scripts/t2s.txt'));
const gazetteer = parseGazetteer(asset('gazetteer/places.txt'));

/** The text engine alone, without store and processes, over generated pages. */
export function engineRows(): readonly Row[] {
  const pages = Array.from({ length: MANY }, (_, number) => generatePage(number + 1));
  const few = pages.slice(0, FEW);
  const matcher = buildMatcher(manyLabels(200), fold);
  const known = buildMatcher(thesaurusLabels(), fold);
  runEngine(few, known); // Once before, so that the compiler has seen the code.

  const times = { many: [] as number[], few: [] as number[], json: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.few.push(timed(() => runEngine(few, known)));
    times.many.push(timed(() => runEngine(pages, known)));
    times.json.push(timed(() => pages.forEach((text) => JSON.stringify(text))));
  }
  const bytes = pages.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const [many, fewest, json] = [least(times.many), least(times.few), least(times.json)];
  const perPage = many / MANY / (fewest / FEW);

  const large = buildMatcher(manyLabels(20_000), fold);
  const spent = { few: [] as number[], many: [] as number[] };
  for (let round = 0; round < ROUNDS * 2; round += 1) {
    spent.few.push(timed(() => few.forEach((text) => matcher.find(text))));
    spent.many.push(timed(() => few.forEach((text) => large.find(text))));
  }
  return [
    {
      what: `text engine alone: segments, readings and all suggestions of ${MANY} pages (${megabytes(bytes)} MB of UTF-8)`,
      figure: `${Math.round(many)} ms (${(Number(megabytes(bytes)) / (many / 1000)).toFixed(2)} MB/s)`,
      goal: '',
      baseline: `JSON.stringify of the same text: ${Math.round(json)} ms`,
      ratio: `${(many / json).toFixed(0)} ×`,
    },
    {
      what: `growth: time for a page among ${MANY} pages against among ${FEW}`,
      figure: `${((many / MANY) * 1000).toFixed(0)} µs a page`,
      goal: 'within 10 %',
      baseline: `${((fewest / FEW) * 1000).toFixed(0)} µs a page`,
      ratio: `${perPage.toFixed(2)} ×`,
    },
    {
      what: `matching 20,000 labels against 200, over ${FEW} pages`,
      figure: `${least(spent.many).toFixed(1)} ms`,
      goal: '≤ 2 ×',
      baseline: `200 labels: ${least(spent.few).toFixed(1)} ms`,
      ratio: `${(least(spent.many) / least(spent.few)).toFixed(2)} ×`,
    },
  ];
}

function runEngine(pages: readonly string[], matcher: Matcher): number {
  let found = 0;
  for (const sourceText of pages) {
    const readings = segmentPage(sourceText).articles.map(({ segments }) =>
      composeReading(sourceText, segments),
    );
    for (const reading of readings) {
      found += suggestInArticle({
        sourceText,
        reading,
        siblings: readings.filter((other) => other !== reading),
        matcher,
        gazetteer,
        fold,
        labelOf: (id) => id,
        publishedOn: '',
      }).length;
    }
  }
  return found;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function least(numbers: readonly number[]): number {
  return Math.min(...numbers);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
