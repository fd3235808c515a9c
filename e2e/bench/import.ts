import fs from 'node:fs';
import path from 'node:path';
import { writeCorpus } from './corpus/write.ts';
import { measured } from './measured.ts';
import type { Row, Section } from './results.ts';

interface Figures {
  readonly files: number;
  readonly ms: number;
  readonly cpu: number;
  readonly first: number;
  readonly last: number;
  readonly stopped: number;
  readonly passed: number;
  readonly passing: number;
  readonly held: number;
  readonly seldom: number;
  readonly heldCpu: number;
  readonly memoryAtTenth: number;
  readonly memory: number;
  readonly megabytes: number;
  readonly sources: number;
  readonly astray: number;
  readonly problems: number;
}

/** Importing so many files by the use case of the window: cancelled in the middle, gone on with, verified. */
export function importSection(folder: string, files: number): Section {
  process.stderr.write(`importing ${number(files)} files: some minutes\n`);
  const corpus = writeCorpus(folder, files, { asFiles: true });
  fs.rmSync(corpus.lines);
  const archive = path.join(folder, 'import.juanzong');
  const pages = corpus.pages ?? '';
  const figures = measured('measure-import', archive, pages) as Figures;
  fs.rmSync(archive);
  fs.rmSync(pages, { recursive: true });
  const { sources, astray, problems, first, last, memory, memoryAtTenth } = figures;
  if (sources !== files || astray > 0 || problems > 0) {
    throw new Error(`${sources} of ${files} files, ${astray} astray, ${problems} problems`);
  }
  return {
    heading: 'Import',
    intro: `${number(files)} pages of the corpus as files (${Math.round(corpus.bytes / 1e6)} MB) imported as the window does, without suggestions: cancelled in the middle and
gone on with. Every file is in the archive once, and the archive verifies (${Math.round(figures.megabytes)} MB).`,
    rows: [
      row(
        'files a second, of the last tenth',
        last.toFixed(0),
        '≥ 1/1.4',
        `of the first tenth: ${first.toFixed(0)}`,
        `1/${(first / last).toFixed(2)}`,
      ),
      row(
        'all of it; of that the processor of the archive process',
        `${seconds(figures.ms)}; ${seconds(figures.cpu)} (${((figures.cpu / files) * 1000).toFixed(0)} µs a file)`,
      ),
      row('from the wish to stop to the end', `${Math.round(figures.stopped)} ms`),
      row(
        `gone on with: ${number(figures.passed)} files told by their bytes and passed over`,
        seconds(figures.passing),
      ),
      row(
        'longest time that the event loop of the archive process is held; of the processor; 99.9 % of such times',
        `${Math.round(figures.held)} ms; ${Math.round(figures.heldCpu)} ms; ${Math.round(figures.seldom)} ms`,
        '≤ 50 ms',
      ),
      row(
        'memory of the archive process at its highest (parser in a process of its own)',
        `${Math.round(memory)} MB`,
        '',
        `after the first 1,000 files: ${Math.round(memoryAtTenth)} MB`,
        `${(memory / memoryAtTenth).toFixed(1)} ×`,
      ),
    ],
    notes: [
      'Whoever listens is in the same process here and hears of every file; in the window the page is another.',
    ],
  };
}

function row(what: string, figure: string, goal = '', baseline = '', ratio = ''): Row {
  return { what, figure, goal, baseline, ratio };
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
