import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import type { Row } from './results.ts';

interface Figures {
  readonly articles: number;
  readonly annotations: number;
  readonly megabytes: number;
  readonly made: number;
  readonly tagPage: number;
  readonly tagPageSingle: number;
  readonly pages: readonly {
    readonly list: string;
    readonly first: number;
    readonly deep: number;
  }[];
  readonly joined: number;
  readonly bitsRead: number;
  readonly bitsCompared: number;
  readonly differences: number;
}

/**
 * The lists of an archive of so many articles with ten annotations each, which is made in `folder` by a
 * process of its own (some 100 s and 1.3 GB at 100,000) and stays there.
 */
export function storeRows(folder: string, articles = 100_000): readonly Row[] {
  const script = path.join(PROJECT_ROOT, 'electron', 'archive', 'testing', 'measure-store.ts');
  const figures = JSON.parse(
    execFileSync(process.execPath, [script, folder, String(articles)], { encoding: 'utf8' }),
  ) as Figures;
  const { annotations, tagPage, tagPageSingle, joined, bitsRead, bitsCompared } = figures;
  if (figures.differences > 0) {
    throw new Error(`co-occurrence: ${figures.differences} pairs differ from what SQL counts`);
  }
  const size = `${articles.toLocaleString('en')} articles, ${annotations.toLocaleString('en')} annotations`;
  return [
    {
      what: `store, ${size}: 50 mentions of the most frequent initiative with their titles`,
      figure: ms(tagPage),
      goal: '≤ 1/30',
      baseline: `an index of one column: ${ms(tagPageSingle)}`,
      ratio: `1/${(tagPageSingle / tagPage).toFixed(0)}`,
    },
    ...figures.pages.map(({ list, first, deep }) => ({
      what: `store: a page of 50 at nine tenths of the ${list}`,
      figure: ms(deep),
      goal: '≤ 3 ×',
      baseline: `the first page: ${ms(first)}`,
      ratio: `${(deep / first).toFixed(1)} ×`,
    })),
    {
      what: 'store: co-occurrence of 200 × 200 initiatives, equal to SQL; bits read and compared',
      figure: `${ms(bitsRead)} + ${ms(bitsCompared)}`,
      goal: '≤ 1/5',
      baseline: `SQL joining rows: ${ms(joined)}`,
      ratio: `1/${(joined / (bitsRead + bitsCompared)).toFixed(1)}, kept: 1/${(joined / bitsCompared).toFixed(0)}`,
    },
  ];
}

function ms(time: number): string {
  return time < 10 ? `${time.toFixed(2)} ms` : `${Math.round(time)} ms`;
}
