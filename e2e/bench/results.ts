import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';

/** One line of the table in docs/benchmarks.md. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly goal: string;
  readonly baseline: string;
  readonly ratio: string;
}

export interface Circumstances {
  readonly pages: number;
  readonly electron: string;
  readonly origin: string;
}

/** Writes docs/benchmarks.md and prints the table. */
export function writeResults(rows: readonly Row[], of: Circumstances): void {
  const table = [
    '| what | figure | goal | baseline in the same run | ratio |',
    '|---|---|---|---|---|',
    ...rows.map(
      ({ what, figure, goal, baseline, ratio }) =>
        `| ${[what, figure, goal, baseline, ratio].join(' | ')} |`,
    ),
  ].join('\n');
  const text = `# Benchmarks

Made by \`npm run bench\` (\`-- --pages N\` for another size); never part of the tests. Speed on a shared
machine says little by itself, so times stand beside a baseline of the same run.

${of.pages.toLocaleString('en')} generated pages of about 1,240 characters (invented counties, hard wraps, initiatives and
figures; the same in every run) in one archive, opened in real Electron ${of.electron} (${of.origin}).
${os.availableParallelism()} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform} ${process.arch}, virtual display, ${new Date().toISOString().slice(0, 10)}.

${table}

- A blocked frame is the longest time between two animation frames of the window while the thing happens.
- "Cold" is the first start after a build with a new user folder; the system's file cache cannot be emptied here.
- Memory is the working set that Electron states for each process; pages shared between them count in each.
`;
  fs.writeFileSync(path.join(PROJECT_ROOT, 'docs', 'benchmarks.md'), text);
  console.log(table);
}
