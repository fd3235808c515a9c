import fs from 'node:fs';
import path from 'node:path';
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { makeFold } from '#core/text/fold.ts';
import { buildMatcher } from '#core/thesaurus/matcher.ts';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { corpusPage } from './corpus/article.ts';
import { manyLabels } from './labels.ts';
import type { Row, Section } from './results.ts';

const PAGES = 10_000;
/** Pages on which every label is sought by itself. */
const CHECKED = 300;
const ROUNDS = 7;

/** Finding every label of a thesaurus in the corpus. */
export function matchingSection(): Section {
  const table = fs.readFileSync(path.join(PROJECT_ROOT, 'assets', 'scripts', 't2s.txt'), 'utf8');
  const fold = makeFold(table);
  const pages = Array.from({ length: PAGES }, (_, at) => corpusPage(at + 1).text);
  const folded = pages.map(fold);
  const units = pages.reduce((sum, text) => sum + text.length, 0);
  const speed = (ms: number): string => `${Math.round((units * 2) / 1000 / ms)} MB/s`;
  let sink = 0;
  const scan = best(() => {
    for (const text of pages) sink += sumOf(text);
  });
  const rows = [200, 2000, 20_000].flatMap((size): readonly Row[] => {
    const labels = manyLabels(size);
    const matcher = buildMatcher(labels, fold);
    const ours = best(() => {
      for (const text of pages) sink += matcher.find(text).length;
    });
    const found = pages.reduce((sum, text) => sum + matcher.find(text).length, 0);
    const row: Row = {
      what: `every place of ${size.toLocaleString('en')} labels (${found.toLocaleString('en')} places), folding included`,
      figure: speed(ours),
      goal: size === 2000 ? '≥ 1/10' : '',
      baseline: `reading every character: ${speed(scan)}`,
      ratio: `1/${(ours / scan).toFixed(1)}`,
    };
    if (size !== 2000) return [row];
    const automaton = new AhoCorasick(labels.map(({ label }) => fold(label)));
    const theirs = best(() => {
      for (const text of folded) sink += automaton.matchInText(text).length;
    }, 3);
    const differing = differences(pages.slice(0, CHECKED), labels, fold);
    return [
      row,
      {
        what: 'the same, against the fastest matcher on npm',
        figure: speed(ours),
        goal: '≥ 4 ×',
        baseline: `@monyone/aho-corasick/fast, over texts folded before: ${speed(theirs)}`,
        ratio: `${(theirs / ours).toFixed(1)} ×`,
      },
      {
        what: `places that differ from those of a plain search for every label, over ${CHECKED} pages`,
        figure: String(differing),
        goal: '0',
        baseline: '',
        ratio: '',
      },
    ];
  });
  if (sink === 0) throw new Error('nothing was read');
  return {
    heading: 'Matching',
    intro: `All known initiatives over ${PAGES.toLocaleString('en')} pages of the corpus (${((units * 2) / 1e6).toFixed(0)} MB of UTF-16): the labels of the built-in thesaurus, further ones with
numbers behind.`,
    rows,
    notes: [
      'Times are those of the processor, the best of several rounds: others on the machine do not count. Our matcher reads texts as they are: it folds both scripts, and passes over quotation marks and line breaks inside a name; the other one finds neither.',
    ],
  };
}

/** How many places only one of matcher and plain search finds, where nothing is passed over. */
function differences(
  pages: readonly string[],
  labels: readonly { readonly label: string; readonly id: string }[],
  fold: (text: string) => string,
): number {
  const forms = labels.map(({ label }) => label).filter((label) => !/制$|[“”\s]/u.test(label));
  const matcher = buildMatcher(
    forms.map((label) => ({ label, id: label })),
    fold,
  );
  const wanted = [...new Set(forms.map(fold))];
  let differing = 0;
  for (const page of pages) {
    const text = page.replaceAll(/[“”‘’"「」『』\s]/gu, '');
    const found = new Set(matcher.find(text).map(({ start, end }) => `${start}-${end}`));
    const folded = fold(text);
    for (const form of wanted) {
      for (let at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + 1))
        if (!found.delete(`${at}-${at + form.length}`)) differing += 1;
    }
    differing += found.size;
  }
  return differing;
}

/** What reading a text takes that is not looked at. */
function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** Milliseconds of the processor, collecting garbage included. */
function best(work: () => void, rounds = ROUNDS): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
