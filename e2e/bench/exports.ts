import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import type { Row, Section } from './results.ts';

const ROWS = 1_000_000;

interface Figures {
  readonly rows: number;
  readonly bytes: number;
  readonly ms: number;
  readonly plainMs: number;
  readonly linesMs: number;
  readonly growth: number;
  readonly held: number;
}

/** A million annotation rows in each format, each in a process of its own. */
export function exportSection(folder: string): Section {
  const script = path.join(PROJECT_ROOT, 'electron', 'archive', 'testing', 'measure-export.ts');
  const measured = (what: string): Figures => {
    process.stderr.write(`${what}: a million rows\n`);
    const args = [script, folder, what, String(ROWS)];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Figures;
  };
  const rowsOf = (name: string, what: string): readonly Row[] => {
    const { bytes, ms, plainMs, linesMs, growth, held } = measured(what);
    const csv = what !== 'xlsx';
    const seconds = (time: number): string => `${(time / 1000).toFixed(2)} s`;
    const size = `${Math.round(bytes / 1e6)} MB`;
    return [
      {
        what: `${name}: time, SHA-256 and fsync included (${size})`,
        figure: seconds(ms),
        goal: csv ? '≤ 3 ×' : '',
        baseline: csv
          ? `a plain stream, the same bytes line by line: ${seconds(linesMs)}; in pieces of 64 KB: ${seconds(plainMs)}`
          : `a plain stream, the same bytes: ${seconds(plainMs)}`,
        ratio: csv ? `${(ms / linesMs).toFixed(1)} ×; ${(ms / plainMs).toFixed(1)} ×` : '',
      },
      {
        what: `${name}: growth of the resident set at its highest; longest time that the event loop was held`,
        figure: `${Math.round(growth)} MB; ${Math.round(held)} ms`,
        goal: csv ? '< 100 MB' : '',
        baseline: '',
        ratio: '',
      },
    ];
  };
  return {
    heading: 'Exports',
    intro: `${ROWS.toLocaleString('en')} annotation rows of 31 columns, written row by row: 10,000 of 500 articles, again and again under new ids. The
database is not part of it; "made" makes each row anew from its article, as an export does.`,
    rows: [
      ...rowsOf('CSV, profile `excel`', 'csv'),
      ...rowsOf('CSV, profile `exact`', 'csv-exact'),
      ...rowsOf('CSV, profile `excel`, rows made', 'csv-made'),
      ...rowsOf('workbook', 'xlsx'),
    ],
    notes: ['The plain streams have no sum and no fsync; the best of three.'],
  };
}
