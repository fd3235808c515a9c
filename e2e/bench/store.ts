import fs from 'node:fs';
import path from 'node:path';
import { measured } from './measured.ts';
import type { Row, Section } from './results.ts';

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
  readonly jumped: number;
  readonly joined: number;
  readonly bitsRead: number;
  readonly bitsCompared: number;
  readonly longest: number;
  readonly inStep: number;
  readonly differences: number;
}

/** The lists and counts of an archive of so many articles with ten annotations each, made in `folder`. */
export function storeSection(folder: string, articles: number): Section {
  process.stderr.write(`an archive of ${number(articles)} articles: some minutes\n`);
  const figures = measured('measure-store', folder, String(articles)) as Figures;
  fs.rmSync(path.join(folder, `store-${articles}.juanzong`));
  const { tagPage, tagPageSingle, pages, jumped, joined, bitsRead, bitsCompared } = figures;
  const { longest, inStep, differences } = figures;
  if (differences > 0) {
    throw new Error(`co-occurrence: ${differences} pairs differ from what SQL counts`);
  }
  return {
    heading: 'Store',
    intro: `An archive of ${number(articles)} articles with ${number(figures.annotations)} annotations and 200 initiatives (${Math.round(figures.megabytes)} MB; its rows
written in ${Math.round(figures.made / 1000)} s); times are medians.`,
    rows: [
      row(
        '50 mentions of the most frequent initiative with their titles',
        ms(tagPage),
        '≤ 1/30',
        `an index of one column: ${ms(tagPageSingle)}`,
        `1/${(tagPageSingle / tagPage).toFixed(0)}`,
      ),
      ...pages.map(({ list, first, deep }) =>
        row(
          `a page of 50 at nine tenths of the ${list}`,
          ms(deep),
          '≤ 3 ×',
          `the first page: ${ms(first)}`,
          `${(deep / first).toFixed(1)} ×`,
        ),
      ),
      row('a page of the library that is jumped to, the slowest of all orders', ms(jumped)),
      row(
        'co-occurrence of 200 × 200 initiatives, equal to SQL: bits that are kept compared; longest piece',
        `${ms(bitsCompared)}; ${ms(longest)}`,
        '≤ 1/5',
        `SQL joining rows: ${ms(joined)}`,
        `1/${(joined / bitsCompared).toFixed(1)}`,
      ),
      row(
        'the same after an annotation was made: what is kept brought into step, and compared',
        ms(inStep),
        '',
        `SQL joining rows: ${ms(joined)}`,
        `1/${(joined / inStep).toFixed(1)}`,
      ),
      row(
        'the same when somebody asks first: every mention read, in turns, and compared',
        ms(bitsRead + bitsCompared),
        '',
        `SQL joining rows: ${ms(joined)}`,
        `${((bitsRead + bitsCompared) / joined).toFixed(1)} ×`,
      ),
    ],
    notes: [
      'The page before has been asked for, as the window does while somebody scrolls; nobody can jump there yet.',
      'What is kept also answers the counts of initiatives and every table of the statistics; SQL counts anew each time.',
    ],
  };
}

function row(what: string, figure: string, goal = '', baseline = '', ratio = ''): Row {
  return { what, figure, goal, baseline, ratio };
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function ms(time: number): string {
  return time < 10 ? `${time.toFixed(2)} ms` : `${Math.round(time)} ms`;
}
