import fs from 'node:fs';
import path from 'node:path';
import { makeFold } from '#core/text/fold.ts';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { corpusPage } from './corpus/article.ts';
import { converter, inTraditional, STANDARDS } from './corpus/traditional.ts';
import { seeded } from './random.ts';
import type { Row, Section } from './results.ts';

/** Pages that are folded. */
const PAGES = 3000;
/** Pages that are also converted back and forth. */
const CONVERTED = 600;
const QUERIES = 1200;
const ROUNDS = 9;

/** Pairs that dictionaries decide by phrase or leave alone, and those that stand for each other (performance.md, section 2.5). */
const PAIRS = '了瞭 复覆 借藉 象像 坐座 夫伕 仿彷 俱具 揹背 甦苏 薰熏 鍊链 著着 乾干 乾幹';

/** How well and how fast Traditional and Simplified texts are made one. */
export function foldingSection(): Section {
  const table = fs.readFileSync(path.join(PROJECT_ROOT, 'assets', 'scripts', 't2s.txt'), 'utf8');
  const fold = makeFold(table);
  const simplified = Array.from({ length: PAGES }, (_, at) => corpusPage(at + 1).text).filter(
    (text) => !/[\u7e23\u8aaa\u8655\u9ee8]/u.test(text),
  );
  const units = simplified.reduce((sum, text) => sum + text.length, 0);
  const own = best(() => simplified.forEach((text) => fold(text)));
  const rows: Row[] = [];
  for (const standard of STANDARDS) {
    const some = simplified.slice(0, CONVERTED);
    const traditional = some.map((text) => inTraditional(text, standard));
    const there = recall(some.map(fold), traditional.map(fold), some, fold);
    const back = recall(traditional.map(fold), some.map(fold), traditional, fold);
    const convert = converter(standard, 'cn');
    const theirs = best(() => traditional.forEach((text) => convert(text)), 3);
    const ours = best(() => traditional.forEach((text) => fold(text)));
    const characters = traditional.reduce((sum, text) => sum + text.length, 0);
    rows.push(
      {
        what: `recall of ${there.asked.toLocaleString('en')} places: Simplified queries in texts converted to \`${standard}\`; Traditional queries in Simplified texts`,
        figure: `${percent(there)}; ${percent(back)}`,
        goal: '≥ 99.99 %',
        baseline: '',
        ratio: '',
      },
      {
        what: `folding the converted texts`,
        figure: `${speed(characters, ours)} of UTF-16`,
        goal: '≥ 10 ×',
        baseline: `opencc-js, \`${standard}\` to \`cn\`: ${speed(characters, theirs)}`,
        ratio: `${(theirs / ours).toFixed(1)} ×`,
      },
    );
  }
  const apart = PAIRS.split(' ').filter(([one = '', other = '']) => fold(one) !== fold(other));
  return {
    heading: 'Folding',
    intro: `${simplified.length.toLocaleString('en')} pages of the corpus in Simplified characters; ${CONVERTED} of them converted by phrases with opencc-js to its own standard, Taiwan's and
Hong Kong's. Queries are stretches of 2 to 8 characters; a place counts where the folded query stands at the same page of the other texts.`,
    rows: [
      ...rows,
      {
        what: 'folding Simplified pages',
        figure: `${speed(units, own)} of UTF-16`,
        goal: '',
        baseline: '',
        ratio: '',
      },
      {
        what: `pairs by hand that do not fold to one: ${PAIRS}`,
        figure: apart.length === 0 ? 'none' : apart.join(' '),
        goal: 'none',
        baseline: '',
        ratio: '',
      },
    ],
    notes: [
      'Times are the best of several rounds; opencc-js converts to other lengths where phrases differ, the fold never does.',
    ],
  };
}

interface Recall {
  readonly asked: number;
  readonly found: number;
}

/** Of the places of queries in `texts`, how many are found in the same page of `others`. */
function recall(
  texts: readonly string[],
  others: readonly string[],
  sources: readonly string[],
  fold: (text: string) => string,
): Recall {
  const random = seeded(7);
  let [asked, found] = [0, 0];
  for (let query = 0; query < QUERIES; query += 1) {
    const source = sources[Math.floor(random() * sources.length)] ?? '';
    const length = 2 + Math.floor(random() * 7);
    const start = Math.floor(random() * (source.length - length));
    const wanted = fold(source.slice(start, start + length));
    texts.forEach((text, page) => {
      if (!text.includes(wanted)) return;
      asked += 1;
      if (others[page]?.includes(wanted)) found += 1;
    });
  }
  return { asked, found };
}

function percent({ asked, found }: Recall): string {
  return `${((100 * found) / asked).toFixed(4)} %`;
}

function best(work: () => void, rounds = ROUNDS): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    work();
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}

function speed(units: number, ms: number): string {
  return `${Math.round((units * 2) / 1000 / ms)} MB/s`;
}
