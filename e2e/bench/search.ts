import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { corpusFilename } from './corpus/article.ts';
import { writeCorpus } from './corpus/write.ts';
import { measured } from './measured.ts';
import type { Row, Section } from './results.ts';

/** Articles of the corpus that a run is made with. */
export const SIZES = { '10k': 10_000, '100k': 100_000, '1m': 1_000_000 } as const;
export type CorpusSize = keyof typeof SIZES;
export const SIZE_NAMES = Object.keys(SIZES) as readonly CorpusSize[];

/** The part of a corpus that growth is measured against. */
const PART = 10;
/** Pages imported while others search. */
const IMPORTED = 2000;

interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly worst: number;
}

interface Built {
  readonly articles: number;
  readonly ms: number;
  readonly cpu: number;
  readonly merging: number;
  /** CPU of looking for near-duplicates. */
  readonly comparing: number;
  readonly longest: number;
  readonly memory: number;
  readonly bytes: number;
}

interface Scanned {
  readonly articles: number;
  readonly characters: number;
  readonly bytes: number;
}

interface Times {
  readonly ids: number;
  readonly texts: number;
  readonly count: number;
}

interface Searched {
  readonly articles: number;
  readonly queries: number;
  readonly scan: number;
  readonly rawScan: number;
  readonly rawRecall: number;
  readonly ids: Percentiles;
  readonly texts: Percentiles;
  readonly relevance: Percentiles;
  readonly folded: Percentiles;
  readonly groups: readonly {
    readonly group: string;
    readonly queries: number;
    readonly found: number;
    readonly ids: Percentiles;
    readonly texts: Percentiles;
    readonly relevance: Percentiles;
  }[];
  readonly growth: { readonly queries: number; readonly small: Times; readonly large: Times };
  readonly scanned: readonly { readonly text: string; readonly there: number }[];
}

interface Checked {
  readonly stratified: number;
  readonly adversarial: number;
  readonly found: number;
  readonly wrong: number;
  readonly examples: readonly unknown[];
}

interface Beside {
  readonly idle: Percentiles;
  readonly importing: Percentiles;
  readonly searches: number;
  readonly ms: number;
  readonly busy: number;
}

/** Files of one archive: `NAME.juanzong`, `NAME-search.db`, `NAME-scan.db`. */
export interface MadeArchive {
  readonly name: string;
  readonly built: Built;
  readonly scanned: Scanned;
}

function makeArchive(folder: string, corpus: string, articles: number): MadeArchive {
  const name = path.join(folder, `archive-${articles}`);
  measured('write-archive', `${name}.juanzong`, corpus, String(articles));
  return {
    name,
    built: measured('build-index', `${name}.juanzong`, `${name}-search.db`) as Built,
    scanned: measured('write-scan', `${name}.juanzong`, `${name}-scan.db`) as Scanned,
  };
}

/** An archive of the corpus in a file, and how long one goes through its texts without an index. */
export interface LargeArchive {
  readonly file: string;
  readonly articles: number;
  /** In ms; null where it was not measured. */
  readonly like: number | null;
  readonly ripgrep: number | null;
}

/** The archive alone. */
export function largeArchive(folder: string, size: CorpusSize): LargeArchive {
  const articles = SIZES[size];
  const corpus = writeCorpus(folder, articles, { asFiles: false });
  const file = path.join(folder, `archive-${articles}.juanzong`);
  measured('write-archive', file, corpus.lines);
  fs.rmSync(corpus.lines);
  return { file, articles, like: null, ripgrep: null };
}

export interface SearchRun {
  readonly section: Section;
  readonly archive: LargeArchive;
}

/** Everything about searching, over an archive of the corpus and over one of its first tenth. */
export function searchSection(folder: string, size: CorpusSize): SearchRun {
  const articles = SIZES[size];
  const hasRipgrep = ripgrepVersion() !== null;
  const corpus = writeCorpus(folder, articles, { asFiles: hasRipgrep });
  const small = makeArchive(folder, corpus.lines, articles / PART);
  const large = makeArchive(folder, corpus.lines, articles);
  fs.rmSync(corpus.lines);
  const last = corpusFilename(articles / PART);
  const searched = measured('measure-search', large.name, small.name, last) as Searched;
  const scans = corpus.pages === null ? null : ripgrep(corpus.pages, searched.scanned);
  if (corpus.pages !== null) fs.rmSync(corpus.pages, { recursive: true });
  const checked = measured('check-search', large.name, last) as Checked;
  const more = writeCorpus(folder, IMPORTED, { asFiles: false, first: articles + 1 });
  const beside = measured('search-beside', large.name, last, more.lines) as Beside;
  fs.rmSync(more.lines);
  for (const { name } of [small, large]) {
    fs.rmSync(`${name}-search.db`);
    fs.rmSync(`${name}-scan.db`);
  }
  fs.rmSync(`${small.name}.juanzong`);
  return {
    archive: {
      file: `${large.name}.juanzong`,
      articles: articles + IMPORTED,
      like: searched.scan,
      ripgrep: scans?.time ?? null,
    },
    section: {
      heading: 'Search',
      intro: introOf(large, small, searched),
      rows: [
        ...exactnessRows(checked),
        ...speedRows(searched, scans),
        ...growthRows(searched),
        ...buildRows(large, small),
        ...besideRows(beside),
      ],
      notes: notesOf(searched, checked, scans),
    },
  };
}

function introOf(large: MadeArchive, small: MadeArchive, searched: Searched): string {
  const { characters, bytes } = large.scanned;
  return `${number(large.built.articles)} articles of a corpus that is the same in every run (${number(Math.round(characters / large.built.articles))} characters each, ${(bytes / 1e6).toFixed(0)} MB of
folded readings as UTF-8), in a real archive with journal; beside it an archive of the first ${number(small.built.articles)} of them. ${searched.queries} queries of all
lengths and frequencies. Their times are medians of three, one after another in one process; times of the table are of one pass that finds all.`;
}

function exactnessRows({ stratified, adversarial, found, wrong }: Checked): readonly Row[] {
  return [
    row(
      'exactness: queries whose articles are not those of an exact scan of every folded reading',
      `${wrong} of ${number(stratified + adversarial)}`,
      '0',
      `${stratified} stratified, ${number(adversarial)} adversarial, ${number(found)} articles found`,
    ),
  ];
}

function speedRows(searched: Searched, scans: Ripgrep | null): readonly Row[] {
  const { scan, rawScan, rawRecall, ids, texts, relevance, folded } = searched;
  const like = `LIKE over a table of the folded readings: ${ms(scan)}`;
  const speed = (what: string, of: Percentiles, goals: string, shares: readonly number[]): Row =>
    row(
      what,
      `${ms(of.p50)}, ${ms(of.p95)}, ${ms(of.p99)}`,
      goals,
      like,
      [of.p50, of.p95, of.p99]
        .slice(0, shares.length)
        .map((time) => inverse(scan, time))
        .join(', '),
    );
  return [
    speed(
      'speed: count and the newest 50 by id; p50, p95, p99',
      ids,
      '1/200, 1/25, 1/10',
      [0, 1, 2],
    ),
    speed('with their 50 texts and snippets; p50, p95, p99', texts, '1/80, 1/20', [0, 1]),
    row(
      'count and the newest 50 with near-duplicates folded, as the window asks first; p50, p95, p99',
      `${ms(folded.p50)}, ${ms(folded.p95)}, ${ms(folded.p99)}`,
      '',
      like,
      [folded.p50, folded.p95, folded.p99].map((time) => inverse(scan, time)).join(', '),
    ),
    row(
      'the 50 that fit best (BM25); p50, p95, p99',
      `${ms(relevance.p50)}, ${ms(relevance.p95)}, ${ms(relevance.p99)}`,
      'p95 1/5',
      like,
      [relevance.p50, relevance.p95, relevance.p99].map((time) => inverse(scan, time)).join(', '),
    ),
    row(
      'what people have today: LIKE over the texts as imported',
      `${ms(rawScan)}; finds ${(rawRecall * 100).toFixed(1)} % of what is there`,
      '',
      like,
      `${(rawScan / scan).toFixed(2)} ×`,
    ),
    scans === null
      ? row('ripgrep over the pages as files', 'not installed here, left out', '', '')
      : row(
          `ripgrep ${scans.version} over the pages as files`,
          `${ms(scans.time)}; finds ${(scans.recall * 100).toFixed(1)} % of what is there`,
          '',
          like,
          `${(scans.time / scan).toFixed(2)} ×`,
        ),
  ];
}

function growthRows({ articles, growth }: Searched): readonly Row[] {
  const { small, large, queries } = growth;
  const fewer = `the same over ${number(articles / PART)}`;
  const grown = (what: string, kind: keyof Times, goal: string): Row =>
    row(
      what,
      ms(large[kind]),
      goal,
      `${fewer}: ${ms(small[kind])}`,
      `${(large[kind] / small[kind]).toFixed(2)} ×`,
    );
  return [
    grown(
      `growth: the newest 50 by id, median of ${queries} queries with so many`,
      'ids',
      '≤ 1.5 ×',
    ),
    grown('growth: the newest 50 with texts and snippets', 'texts', '≤ 1.5 ×'),
    grown('growth: with the count', 'count', '≤ 12 ×'),
  ];
}

function buildRows(large: MadeArchive, small: MadeArchive): readonly Row[] {
  const each = ({ built }: MadeArchive): number => (built.cpu / built.articles) * 1000;
  return [
    row(
      'size of the index',
      `${(large.built.bytes / 1e6).toFixed(0)} MB`,
      '≤ 1.6 ×',
      `UTF-8 of the folded readings: ${(large.scanned.bytes / 1e6).toFixed(0)} MB`,
      `${(large.built.bytes / large.scanned.bytes).toFixed(2)} ×`,
    ),
    row(
      'CPU of building it, for an article',
      `${each(large).toFixed(0)} µs (${(large.built.cpu / 1000).toFixed(1)} s in all, ${(large.built.merging / 1000).toFixed(1)} s of it merging)`,
      '≤ 1.4 ×',
      `${number(small.built.articles)} articles: ${each(small).toFixed(0)} µs`,
      `${(each(large) / each(small)).toFixed(2)} ×`,
    ),
    row(
      'looking for near-duplicates: CPU for an article; resident set of all that at its highest',
      `${((large.built.comparing / large.built.articles) * 1000).toFixed(0)} µs; ${Math.round(large.built.memory)} MB`,
    ),
  ];
}

function besideRows({ idle, importing, searches, ms: time, busy }: Beside): readonly Row[] {
  return [
    row(
      `while ${number(IMPORTED)} pages are imported and indexed (${(time / 1000).toFixed(1)} s, ${number(searches)} searches): p95 of count and newest 50`,
      ms(importing.p95),
      '≤ 5 ×',
      `idle: ${ms(idle.p95)}`,
      `${(importing.p95 / idle.p95).toFixed(2)} ×`,
    ),
    row(
      'searches refused as busy meanwhile',
      String(busy),
      '0',
      `longest search: ${ms(importing.worst)}`,
    ),
  ];
}

function notesOf(searched: Searched, checked: Checked, scans: Ripgrep | null): readonly string[] {
  const { groups } = searched;
  return [
    `By class, count and newest 50 (with texts; best 50), p95: ${groups
      .map(
        ({ group, queries, found, ids, texts, relevance }) =>
          `${group} (${queries}, of ${number(found)} articles) ${ms(ids.p95)} (${ms(texts.p95)}; ${ms(relevance.p95)})`,
      )
      .join('; ')}.`,
    'Adversarial queries: substrings of 1 to 12 units wherever they fall, punctuation, quotation marks, %, *, spaces, line breaks, figures, halves of surrogate pairs, both scripts, operators of FTS5.',
    'Building and searching use the code of the archive process over real rows; the archive is written in steps of 200 pages, without the parser process, and the first four initiatives of each article are accepted.',
    ...(scans === null
      ? [
          'ripgrep is no part of the product: where it is installed it is measured too (Debian: `apt-get install ripgrep`).',
        ]
      : ['ripgrep counts files that hold a text, with its own threads and a warm file cache.']),
    ...checked.examples.map((example) => `NOT EXACT: ${JSON.stringify(example)}`),
  ];
}

interface Ripgrep {
  readonly version: string;
  readonly time: number;
  readonly recall: number;
}

function ripgrepVersion(): string | null {
  try {
    const printed = execFileSync('rg', ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    return /\d+\.\d+\.\d+/u.exec(printed)?.[0] ?? '';
  } catch {
    return null;
  }
}

/** What the texts of a scan cost ripgrep, and how much it finds of what is there. */
function ripgrep(
  pages: string,
  texts: readonly { readonly text: string; readonly there: number }[],
): Ripgrep {
  const times: number[] = [];
  let [found, there] = [0, 0];
  for (const one of texts.filter(({ text }) => !text.includes('\n')).slice(0, 15)) {
    const begun = performance.now();
    let printed = '';
    try {
      printed = execFileSync('rg', ['-lF', '--no-ignore', '--', one.text, pages], {
        encoding: 'utf8',
        maxBuffer: 256 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      // Code 1: nothing was found.
      if (!(error instanceof Error && 'status' in error && error.status === 1)) throw error;
    }
    times.push(performance.now() - begun);
    found += printed.split('\n').length - 1;
    there += one.there;
  }
  const time = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return { version: ripgrepVersion() ?? '', time, recall: found / there };
}

function row(what: string, figure: string, goal = '', baseline = '', ratio = ''): Row {
  return { what, figure, goal, baseline, ratio };
}

function ms(value: number): string {
  if (value >= 100) return `${Math.round(value)} ms`;
  return value >= 1 ? `${value.toFixed(1)} ms` : `${value.toFixed(3)} ms`;
}

/** 1/n of a baseline. */
function inverse(baseline: number, value: number): string {
  return `1/${Math.round(baseline / value)}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
