import fs from 'node:fs';
import path from 'node:path';
import { writeCorpus } from './corpus/write.ts';
import { measured } from './measured.ts';
import type { Row, Section } from './results.ts';

interface Grown {
  readonly articles: number;
  readonly cpu: number;
  readonly memory: number;
  readonly bytes: number;
  readonly text: number;
}

interface Timed {
  readonly articles: number;
  readonly queries: number;
  readonly page: { readonly p50: number; readonly p95: number };
  readonly counted: { readonly p50: number; readonly p95: number };
}

/** How searching grows from an index of a hundredth of the corpus to that of all of it. */
export function growthSection(folder: string, articles: number): Section {
  const { lines } = writeCorpus(folder, articles, { asFiles: false });
  const section = grownSection(folder, lines, articles);
  fs.rmSync(lines);
  return section;
}

/** The same over a corpus that is written already. */
export function grownSection(folder: string, lines: string, articles: number): Section {
  const sizes = [articles / 100, articles];
  const files = sizes.map((size) => path.join(folder, `index-${size}.db`));
  const grown = sizes.map((size, at) =>
    measured('grow-index', lines, files[at] ?? '', String(size)),
  ) as readonly Grown[];
  const timed = measured('measure-growth', lines, ...files) as readonly Timed[];
  for (const file of files) fs.rmSync(file);
  const [least] = timed;
  const [fewest] = grown;
  if (!least || !fewest) throw new Error('nothing was measured');
  return {
    heading: `Search: growth to ${number(articles)} articles`,
    intro: `Run once, recorded here: \`npm run bench -- --only search --size 1m\`. The index alone, made of the pages of the corpus, the oldest first, cut at their paragraphs alone, without an archive around it and without the table of
texts that LIKE is measured with; and the ${least.queries} of the queries that find at least 50 of ${number(least.articles)} articles.`,
    rows: [
      ...timed
        .slice(1)
        .flatMap((one) => [
          row(
            `the newest 50 of ${number(one.articles)} articles by id; median (p95)`,
            both(one.page),
            '≤ 2 ×',
            `of ${number(least.articles)}: ${both(least.page)}`,
            `${(one.page.p50 / least.page.p50).toFixed(2)} ×`,
          ),
          row(
            `with the count, of ${number(one.articles)}; median (p95)`,
            both(one.counted),
            '',
            `of ${number(least.articles)}: ${both(least.counted)}`,
            `${(one.counted.p50 / least.counted.p50).toFixed(1)} ×`,
          ),
        ]),
      ...grown.map((one) =>
        row(
          `index of ${number(one.articles)} articles: size; CPU for an article; memory at its highest`,
          `${(one.bytes / 1e6).toFixed(0)} MB; ${each(one).toFixed(0)} µs; ${Math.round(one.memory)} MB`,
          '≤ 1.6 ×',
          `UTF-8 of the readings: ${(one.text / 1e6).toFixed(0)} MB`,
          `${(one.bytes / one.text).toFixed(2)} ×`,
        ),
      ),
    ],
    notes: [
      'Counting reads all that is found and grows with it; the page does not. Near-duplicates are not looked for here.',
    ],
  };
}

function each({ cpu, articles }: Grown): number {
  return (cpu / articles) * 1000;
}

function both({ p50, p95 }: { readonly p50: number; readonly p95: number }): string {
  return `${p50.toFixed(3)} ms (${p95.toFixed(3)})`;
}

function row(what: string, figure: string, goal = '', baseline = '', ratio = ''): Row {
  return { what, figure, goal, baseline, ratio };
}

function number(value: number): string {
  return value.toLocaleString('en');
}
