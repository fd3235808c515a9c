import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';

/** One line of a table in docs/benchmarks.md. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly goal: string;
  readonly baseline: string;
  readonly ratio: string;
}

/** A part of docs/benchmarks.md that one measurement fills. */
export interface Section {
  readonly heading: string;
  readonly intro: string;
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

export interface Runtime {
  readonly version: string;
  readonly origin: string;
}

const PAGE = path.join(PROJECT_ROOT, 'docs', 'benchmarks.md');

const INTRO = `# Benchmarks

Made by \`npm run bench\` (\`-- --only desk\` or \`-- --only archive\` for one part, \`-- --pages N\` for
another size); never part of the tests. Speed on a shared machine says little by itself, so times
stand beside a baseline of the same run.
`;

/** Writes a section into docs/benchmarks.md in place of the last of its name, and prints its table. */
export function writeSection(section: Section, runtime: Runtime): void {
  const { heading, intro, rows, notes } = section;
  const table = [
    '| what | figure | goal | baseline in the same run | ratio |',
    '|---|---|---|---|---|',
    ...rows.map(
      ({ what, figure, goal, baseline, ratio }) =>
        `| ${[what, figure, goal, baseline, ratio].join(' | ')} |`,
    ),
  ].join('\n');
  const text = `## ${heading}

${intro}

Electron ${runtime.version} (${runtime.origin}), ${os.availableParallelism()} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform} ${process.arch}, virtual display,
${new Date().toISOString().slice(0, 10)}; load of the machine at the end ${(os.loadavg()[0] ?? 0).toFixed(1)}.

${table}

${notes.map((note) => `- ${note}`).join('\n')}
`;
  const others = fs
    .readFileSync(PAGE, 'utf8')
    .split(/^(?=## )/mu)
    .filter((part) => part.startsWith('## ') && !part.startsWith(`## ${heading}\n`))
    .map((part) => part.trimEnd());
  const parts = [...others, text.trimEnd()].toSorted();
  fs.writeFileSync(PAGE, `${[INTRO.trimEnd(), ...parts].join('\n\n')}\n`);
  process.stdout.write(`${table}\n`);
}
