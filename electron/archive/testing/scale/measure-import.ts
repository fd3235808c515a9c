import fs from 'node:fs';
import path from 'node:path';
import { createDesk } from '../../../cli/desk.ts';
import type { ImportEvent } from '../../../contract.ts';
import { forkParser } from '../../import/fork-parser.ts';

/*
 * `node measure-import.ts ARCHIVE FOLDER`: imports a folder as the window does, cancels in the middle, goes on, and
 * verifies. Prints what that took as JSON. Times are milliseconds.
 */

export interface ImportFigures {
  readonly files: number;
  /** Of both runs together. */
  readonly ms: number;
  readonly cpu: number;
  /** Files a second of the first tenth that was imported, and of the last. */
  readonly first: number;
  readonly last: number;
  /** From the wish to stop to the last event. */
  readonly stopped: number;
  /** Files that were there already when it was gone on with, and how long they took. */
  readonly passed: number;
  readonly passing: number;
  /** Longest time that the event loop was held, and the 99.9th percentile of such times. */
  readonly held: number;
  readonly seldom: number;
  /** The longest by the time of the processor, which others on the machine do not lengthen. */
  readonly heldCpu: number;
  /** Resident set in MB, at a tenth of it and at its highest. */
  readonly memoryAtTenth: number;
  readonly memory: number;
  readonly megabytes: number;
  /** Sources in the archive at the end, files told of twice or not at all, and what verifying found. */
  readonly sources: number;
  readonly astray: number;
  readonly problems: number;
}

const [, , archive = '', folder = ''] = process.argv;
const { session, client } = createDesk({ version: '0.0.0-bench', startParser: forkParser });
session.create(archive);

const holds: number[] = [];
let memory = 0;
let heldCpu = 0;
let seen = performance.now();
let worked = process.threadCpuUsage();
const watch = setInterval(() => {
  const now = performance.now();
  holds.push(now - seen);
  seen = now;
  const { user: inUser, system: inSystem } = process.threadCpuUsage(worked);
  heldCpu = Math.max(heldCpu, (inUser + inSystem) / 1000);
  worked = process.threadCpuUsage();
}, 1);
const weigh = setInterval(() => {
  memory = Math.max(memory, process.memoryUsage.rss());
}, 50);

/** When each file was stored, by the time spent importing. */
const stored: number[] = [];
const told = new Map<string, number>();
let memoryAtTenth = 0;
let spent = 0;
let passed = 0;
let passing = 0;

async function run(
  token: string,
  cancelAt: number,
): Promise<{ readonly resume: string | null; readonly stopped: number }> {
  const begun = performance.now();
  let wished = 0;
  let resume: string | null = null;
  for await (const event of await client.import.run({ token, run: 'measured' })) {
    const now = performance.now();
    take(event, spent + now - begun);
    if (event.type === 'progress' && event.done >= event.total * cancelAt && wished === 0) {
      wished = now;
      await client.import.cancel({ run: 'measured' });
    }
    if (event.type === 'source' && event.source.status === 'duplicate') {
      passed += 1;
      passing = now - begun;
    }
    if (event.type === 'done') ({ resume } = event);
  }
  spent += performance.now() - begun;
  return { resume, stopped: performance.now() - wished };
}

function take(event: ImportEvent, at: number): void {
  if (event.type !== 'source') return;
  const { source } = event;
  if (source.status !== 'imported') return;
  stored.push(at);
  told.set(source.filename, (told.get(source.filename) ?? 0) + 1);
  if (stored.length === 1000) memoryAtTenth = process.memoryUsage.rss();
}

const cpu = process.cpuUsage();
const { resume, stopped } = await run(session.tokens.grant([folder]), 0.5);
if (resume === null) throw new Error('it was not cancelled');
await run(resume, 2);
const { user, system } = process.cpuUsage(cpu);
clearInterval(watch);
clearInterval(weigh);

let problems = -1;
for await (const event of await client.care.verify())
  if (event.type === 'done') problems = event.problems.length;
const wanted = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'));
const astray = wanted.filter((name) => told.get(path.basename(name)) !== 1).length;
const { sources = 0 } = (await client.archive.status()).archive ?? {};
const tenth = Math.floor(stored.length / 10);
const pace = (from: number, to: number): number =>
  ((to - from) / ((stored[to - 1] ?? 0) - (stored[from] ?? 0))) * 1000;
const sorted = holds.toSorted((a, b) => a - b);
const figures: ImportFigures = {
  files: wanted.length,
  ms: spent,
  cpu: (user + system) / 1000,
  first: pace(0, tenth),
  last: pace(stored.length - tenth, stored.length),
  stopped,
  passed,
  passing,
  held: sorted.at(-1) ?? 0,
  heldCpu,
  seldom: sorted[Math.floor(sorted.length * 0.999)] ?? 0,
  memoryAtTenth: memoryAtTenth / 1e6,
  memory: memory / 1e6,
  megabytes: fs.statSync(archive).size / 1e6,
  sources,
  astray,
  problems,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
session.dispose();
