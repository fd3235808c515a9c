import fs from 'node:fs';
import { makeFold } from '#core/text/fold.ts';
import { closeArchive, openArchive } from '#db/open.ts';
import { archiveIdOf } from '#db/search/in-step.ts';
import { IndexWriter, WRITER_CALLS } from '#db/search/index-writer.ts';
import { bringIntoStep, compareArticles } from '#db/search/keep-in-step.ts';
import { readScriptTable } from '../../assets.ts';
import { here } from '../../search/threads/link.ts';

/*
 * `node build-index.ts ARCHIVE INDEX`: builds a search index as the archive process does, in one thread and without the turns that it
 * leaves to others, then looks for near-duplicates. Prints figures as JSON.
 */
const [file = '', target = ''] = process.argv.slice(2);
const archive = openArchive(file);
const { calls } = here(new IndexWriter(makeFold(readScriptTable())), WRITER_CALLS);
const opened = await calls.open(target, { archiveId: archiveIdOf(archive), fold: 'bench' });
const begun = performance.now();
const cpu = { building: 0, merging: 0, updating: 0, comparing: 0 };
let last = process.cpuUsage();
let turn = begun;
let [articles, told, longest] = [0, 0, 0];

function took(phase: keyof typeof cpu): void {
  const now = process.cpuUsage();
  cpu[phase] += (now.user + now.system - last.user - last.system) / 1000;
  last = now;
  longest = Math.max(longest, performance.now() - turn);
  turn = performance.now();
}

const noTurn = (): Promise<void> => Promise.resolve();
for await (const { progress } of bringIntoStep(archive, calls, opened.standing, noTurn)) {
  took(progress.phase);
  articles = progress.done;
  if (progress.phase !== 'building' || articles - told < 20_000) continue;
  told = articles;
  process.stderr.write(`index: ${articles} articles\n`);
}
took('merging');
const ms = performance.now() - begun;
process.stderr.write('index: near-duplicates\n');
for await (const _ of compareArticles(archive, calls, noTurn)) took('comparing');
took('comparing');
await calls.close();
closeArchive(archive);
process.stdout.write(
  `${JSON.stringify({
    articles,
    ms,
    cpu: cpu.building + cpu.merging + cpu.updating,
    merging: cpu.merging,
    comparing: cpu.comparing,
    longest,
    memory: process.resourceUsage().maxRSS / 1024,
    bytes: fs.statSync(target).size,
  })}\n`,
);
