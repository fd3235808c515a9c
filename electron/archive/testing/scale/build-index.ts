import fs from 'node:fs';
import { openArchive, closeArchive } from '#db/open.ts';
import { archiveIdOf } from '#db/search/in-step.ts';
import { closeIndex, openIndex } from '#db/search/index-file.ts';
import { bringIntoStep } from '#db/search/keep-in-step.ts';
import { makeFold } from '#core/text/fold.ts';
import { readScriptTable } from '../../assets.ts';

/*
 * `node build-index.ts ARCHIVE INDEX`: builds a search index as the archive process does, without the turns that it leaves to others.
 * Prints figures as JSON.
 */
const [file = '', target = ''] = process.argv.slice(2);
const archive = openArchive(file);
const fold = makeFold(readScriptTable());
const { db } = openIndex(target, { archiveId: archiveIdOf(archive), fold: 'bench' });
const begun = performance.now();
const before = process.cpuUsage();
const cpu = { building: 0, merging: 0, updating: 0 };
let [articles, last, told, longest] = [0, before, 0, 0];
let turn = begun;
for (const { phase, done } of bringIntoStep(archive, db, fold)) {
  const now = process.cpuUsage();
  cpu[phase] += now.user + now.system - last.user - last.system;
  last = now;
  longest = Math.max(longest, performance.now() - turn);
  turn = performance.now();
  articles = done;
  if (phase !== 'building' || done - told < 20_000) continue;
  told = done;
  process.stderr.write(`index: ${done} articles\n`);
}
const spent = process.cpuUsage(before);
const figures = {
  articles,
  ms: performance.now() - begun,
  cpu: (spent.user + spent.system) / 1000,
  building: cpu.building / 1000,
  merging: cpu.merging / 1000,
  /** Longest step between two turns, in ms. */
  longest,
  memory: process.resourceUsage().maxRSS / 1024,
};
closeIndex(db);
closeArchive(archive);
process.stdout.write(`${JSON.stringify({ ...figures, bytes: fs.statSync(target).size })}\n`);
