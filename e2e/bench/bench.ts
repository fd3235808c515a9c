import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openDisplay } from '#electron/runtime/display.ts';
import { PROJECT_ROOT, runMain, SetUpError, toolScript } from '#electron/runtime/project.ts';
import { runNode } from '#electron/runtime/run-tool.ts';
import { resolveElectron } from '#electron/runtime/resolve-electron.ts';
import { cliJson } from '../app/cli.ts';
import { engineRows } from './engine.ts';
import { exportSection } from './exports.ts';
import { foldingSection } from './folding.ts';
import { holdsSection } from './holds.ts';
import { importSection } from './import.ts';
import { matchingSection } from './matching.ts';
import { growthSection } from './million.ts';
import { largeArchive, searchSection, SIZE_NAMES, SIZES, type LargeArchive } from './search.ts';
import { useSection } from './use.ts';
import { generatePage } from './pages.ts';
import { storeSection } from './store.ts';
import { measureWindow, type WindowFigures } from './window.ts';
import { DESK_PARTS, measureDesk, measureDeskPart } from './desk.ts';
import { deskSection } from './desk-rows.ts';
import { writeSection, type Row, type Section } from './results.ts';

// `npm run bench [-- --size 10k|100k|1m] [-- --only PART[,PART]] [-- --pages N]`: writes docs/benchmarks.md. Speed is a ratio to a
// baseline of the same run; goals in milliseconds are stated beside what was measured. `--part open|tag|scroll|memory [--compare]`
// prints that part of the desk alone and writes nothing.
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    size: { type: 'string', default: '10k' },
    only: { type: 'string' },
    part: { type: 'string' },
    compare: { type: 'boolean', default: false },
  },
});
const PAGES = Number(values.pages);
if (!Number.isInteger(PAGES) || PAGES < 10) throw new TypeError(`--pages ${values.pages}`);
const PARTS = [
  'folding',
  'matching',
  'store',
  'import',
  'search',
  'use',
  'archive',
  'desk',
  'exports',
  'holds',
];
/** Those that need the application. */
const IN_THE_WINDOW = ['use', 'archive', 'desk'];
const only = values.only?.split(',') ?? PARTS;
if (!only.every((one) => PARTS.includes(one)))
  throw new TypeError(`--only ${values.only}: ${PARTS.join(', ')}`);
const size = SIZE_NAMES.find((name) => name === values.size);
if (size === undefined) throw new TypeError(`--size ${values.size}: ${SIZE_NAMES.join(' or ')}`);
const { compare } = values;
const part = DESK_PARTS.find((one) => one === values.part);
if (values.part !== undefined && part === undefined)
  throw new TypeError(`--part ${values.part}: ${DESK_PARTS.join(' or ')}`);

await runMain(async () => {
  const runtime = await resolveElectron();
  process.env['JUANZONG_ELECTRON'] = runtime.executable;
  if (part !== undefined || only.some((one) => IN_THE_WINDOW.includes(one))) {
    const vite = toolScript('electron-vite', 'electron-vite');
    const built = await runNode(vite, ['build', '--logLevel', 'warn']);
    if (built !== 0) throw new SetUpError('The build failed; an old one is not measured.');
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'juanzong-bench-'));
  const display = await openDisplay();
  Object.assign(process.env, display.environment);
  try {
    if (part !== undefined) {
      const figures = await measureDeskPart(folder, part, compare);
      process.stdout.write(`${JSON.stringify(figures, null, 1)}\n`);
      return 0;
    }
    if (only.includes('folding')) writeSection(foldingSection(), runtime);
    if (only.includes('matching')) writeSection(matchingSection(), runtime);
    // Ten annotations an article: a tenth of a million articles is an archive of a million annotations.
    if (only.includes('store'))
      writeSection(storeSection(folder, Math.min(SIZES[size], 100_000)), runtime);
    if (only.includes('import'))
      writeSection(importSection(folder, Math.min(SIZES[size], 100_000)), runtime);
    if (size === '1m') {
      if (only.includes('search')) writeSection(growthSection(folder, SIZES[size]), runtime);
    } else {
      let archive: LargeArchive | null = null;
      if (only.includes('search')) {
        const run = searchSection(folder, size);
        writeSection(run.section, runtime);
        ({ archive } = run);
      }
      if (only.includes('use')) {
        archive ??= largeArchive(folder, size);
        writeSection(await useSection(folder, archive), runtime);
      }
      if (archive !== null) fs.rmSync(archive.file);
    }
    if (only.includes('exports')) {
      writeSection(exportSection(folder), runtime);
    }
    if (only.includes('holds')) writeSection(holdsSection(folder, size), runtime);
    if (only.includes('archive')) {
      const rows = [
        ...engineRows(),
        ...measureImport(folder),
        ...windowRows(await windows(folder)),
      ];
      writeSection(archiveSection(rows), runtime);
    }
    if (only.includes('desk')) {
      process.stderr.write('the long and dense article: some minutes\n');
      writeSection(deskSection(await measureDesk(folder)), runtime);
    }
    return 0;
  } finally {
    display.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

function archiveSection(rows: readonly Row[]): Section {
  return {
    heading: 'Archive and window',
    intro: `${PAGES.toLocaleString('en')} generated pages of about 1,240 characters (invented counties, hard wraps, initiatives and
figures; the same in every run) in one archive, opened in the real application.`,
    rows,
    notes: [
      'A blocked frame is the longest time between two animation frames of the window while the thing happens.',
      '"Cold" is the first start after a build with a new user folder; the system\'s file cache cannot be emptied here.',
      'Memory is the working set that Electron states for each process; pages shared between them count in each.',
    ],
  };
}

function measureImport(folder: string): readonly Row[] {
  const pages = path.join(folder, 'pages');
  fs.mkdirSync(pages);
  let characters = 0;
  for (let number = 1; number <= PAGES; number += 1) {
    const text = generatePage(number);
    characters += text.length;
    fs.writeFileSync(path.join(pages, `${String(number).padStart(5, '0')}.txt`), text);
  }
  const archive = path.join(folder, 'bench.juanzong');
  const start = timed(() =>
    execFileSync(process.execPath, [path.join(PROJECT_ROOT, 'electron/cli/main.ts'), '--help'], {
      stdio: 'ignore',
    }),
  );
  const read = timed(() => {
    for (const name of fs.readdirSync(pages))
      JSON.stringify(fs.readFileSync(path.join(pages, name), 'utf8'));
  });
  const imported = timed(() => cliJson(archive, 'import', pages)) - start;
  let suggestions = 0;
  const suggested =
    timed(() => {
      suggestions = (cliJson(archive, 'suggest') as { readonly added: number }).added;
    }) - start;
  const { checked } = cliJson(archive, 'verify') as { readonly checked: number };
  if (checked !== PAGES) throw new Error(`${checked} of ${PAGES} pages were imported`);
  const baseline = `read every file and JSON.stringify its text: ${ms(read)}`;
  return [
    {
      what: `import ${PAGES} pages (${characters} characters): decode in the parser, segment, journal, sync`,
      figure: `${ms(imported)} (${Math.round((PAGES / imported) * 1000)} pages/s)`,
      goal: '',
      baseline,
      ratio: ratio(imported, read),
    },
    {
      what: `run the rules over ${PAGES} articles, store ${suggestions} suggestions, print all of them`,
      figure: `${ms(suggested)} (${Math.round((PAGES / suggested) * 1000)} articles/s)`,
      goal: '',
      baseline,
      ratio: ratio(suggested, read),
    },
  ];
}

async function windows(folder: string): Promise<readonly WindowFigures[]> {
  const archive = path.join(folder, 'bench.juanzong');
  const userFolder = path.join(folder, 'user');
  const figures: WindowFigures[] = [];
  for (let run = 0; run < 4; run += 1)
    figures.push(await measureWindow(archive, userFolder, PAGES));
  return figures;
}

function windowRows([cold, ...warm]: readonly WindowFigures[]): readonly Row[] {
  if (!cold) return [];
  const of = (name: keyof WindowFigures): number => median(warm.map((run) => Number(run[name])));
  const row = (what: string, figure: string, goal = '', baseline = '', compared = ''): Row => ({
    what,
    figure,
    goal,
    baseline,
    ratio: compared,
  });
  return [
    row(
      'cold start: first start with a new user folder, to the first row of the library',
      ms(cold.firstRow),
    ),
    row(
      'warm start, median of three',
      ms(of('firstRow')),
      '',
      `an empty Electron window of the same run: ${ms(of('emptyWindow'))}`,
      ratio(of('firstRow'), of('emptyWindow')),
    ),
    row(
      'longest blocked frame from the first paint until the archive is open (program start included)',
      ms(Math.max(...warm.map(({ openBlocked }) => openBlocked))),
      '≤ 100 ms',
    ),
    row(
      'longest blocked frame while scrolling the library to its end',
      ms(Math.max(...warm.map(({ scrollBlocked }) => scrollBlocked))),
      '≤ 100 ms',
    ),
    row(
      'longest blocked frame while an article opens in the workbench',
      ms(Math.max(...warm.map(({ articleBlocked }) => articleBlocked))),
      '≤ 100 ms',
    ),
    ...(warm.at(-1) ?? cold).memory.map(({ process, megabytes }) =>
      row(`memory after that: ${process}`, `${Math.round(megabytes)} MB working set`),
    ),
  ];
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

function ratio(value: number, baseline: number): string {
  return `${(value / baseline).toFixed(1)} ×`;
}
