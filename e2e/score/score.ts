/**
 * Scores the text engine: imports pages by the command line, runs the rules, compares with gold.
 *
 *     npm run score                                    the development pages of assets/samples
 *     npm run score -- --pages DIR --gold DIR          any other set
 *
 * Beside the figure of all pages stands the range of what is left when one page is taken out: how
 * much of a figure hangs on a single page. No rule is fitted by machine, so there is nothing to train
 * without that page; what was written with a page in view is said in docs/text-engine.md.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { measure, type Listed, type Suggested, type Tally } from './measure.ts';
import { readGold } from './pages.ts';

const samples = path.join(PROJECT_ROOT, 'assets', 'samples');
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: path.join(samples, 'dev') },
    gold: { type: 'string', default: path.join(samples, 'gold') },
  },
});
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'juanzong-score-'));
const archive = path.join(home, 'score.juanzong');
const cli = (...args: readonly string[]): unknown => {
  const main = path.join(PROJECT_ROOT, 'electron', 'cli', 'main.ts');
  const printed = execFileSync(process.execPath, [main, ...args, '--archive', archive, '--json'], {
    maxBuffer: 1 << 28,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(printed);
};

try {
  cli('import', values.pages);
  const { articles } = cli('list') as { readonly articles: readonly Listed[] };
  const { suggestions } = cli('suggest') as { readonly suggestions: readonly Suggested[] };
  const ofFile = <One extends { readonly filename: string }>(all: readonly One[], file: string) =>
    all.filter(({ filename }) => path.basename(filename) === file);
  const tallies = readGold(values.gold, values.pages).map(
    (page) =>
      [
        page.id,
        measure(page, ofFile(articles, page.file), ofFile(suggestions, page.file)),
      ] as const,
  );
  const layers = Object.keys(tallies[0]?.[1] ?? {});
  console.log(
    ['layer', 'all', 'P', 'R', 'without one page', ...tallies.map(([id]) => id)].join('\t'),
  );
  for (const layer of layers) {
    const own = tallies.map(([, all]) => all[layer] ?? { right: 0, found: 0, wanted: 0 });
    const left = own.map((_, at) => f1(sum(own.filter((__, other) => other !== at))));
    const total = sum(own);
    const cells = [
      percent(f1(total)),
      percent(precision(total)),
      percent(recall(total)),
      `${percent(Math.min(...left))}–${percent(Math.max(...left))}`,
      ...own.map((one) => (one.wanted === 0 && one.found === 0 ? '–' : percent(f1(one)))),
    ];
    console.log([layer, ...cells].join('\t'));
  }
} finally {
  fs.rmSync(home, { recursive: true, force: true });
}

function sum(all: readonly Tally[]): Tally {
  const add = (of: (one: Tally) => number) => all.reduce((total, one) => total + of(one), 0);
  return {
    right: add(({ right }) => right),
    found: add(({ found }) => found),
    wanted: add(({ wanted }) => wanted),
    exact: add(({ exact, right }) => exact ?? right),
  };
}

function precision({ right, found }: Tally): number {
  return found === 0 ? 0 : right / found;
}

function recall({ right, exact, wanted }: Tally): number {
  return wanted === 0 ? 0 : (exact ?? right) / wanted;
}

function f1(tally: Tally): number {
  const p = precision(tally);
  const r = recall(tally);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
