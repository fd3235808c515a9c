import path from 'node:path';
import { createRouterClient } from '@orpc/server';
import { closeArchive } from '#db/open.ts';
import { LARGE, makeLargeArchive } from '#db/testing/large-archive.ts';
import { actorOfMachine } from '../../actor.ts';
import { forkParser } from '../../import/fork-parser.ts';
import { Parser } from '../../import/parser.ts';
import { router } from '../../router.ts';
import { Session } from '../../session.ts';
import { casesOf } from './cases.ts';
import type { HeldDesk } from './held-archive.ts';
import { longestHold, type Hold } from './loop-watch.ts';

/*
 * `node measure-holds.ts FOLDER ARTICLES [CALL …]`: makes an archive of so many articles with ten annotations each and makes
 * every call of the contract, the search index in threads as in the application. Prints the longest hold of the loop in each
 * as JSON.
 */
export interface HeldCall extends Hold {
  readonly call: string;
  readonly what: string;
  /** It changes the archive: one transaction. */
  readonly writes: boolean;
  /** From the call to its last answer, the index in step again. */
  readonly took: number;
}

const [, , folder = '', count = '', ...only] = process.argv;
const articles = Number(count);
const file = path.join(folder, `holds-${articles}.juanzong`);
closeArchive(makeLargeArchive(file, { ...LARGE, articles }));
const session = new Session({
  actor: actorOfMachine(),
  version: '0.0.0-bench',
  parser: new Parser(forkParser),
  userFolder: null,
  cacheFolder: path.join(folder, 'holds-cache'),
  threads: true,
});
session.open(file);
session.search.start();
const desk: HeldDesk = {
  session,
  client: createRouterClient(router, { context: { session } }),
  folder,
};
process.stderr.write('holds: the index is made\n');
await inStep();

const held: HeldCall[] = [];
for (const { call, what, writes, run } of casesOf(desk)) {
  if (only.length > 0 && !only.some((one) => call.startsWith(one))) continue;
  const begun = performance.now();
  const hold = await longestHold(async () => {
    await run();
    await inStep();
  });
  const took = performance.now() - begun;
  held.push({ call, what, writes, took, ...hold });
  process.stderr.write(
    `${call}${what === '' ? '' : `, ${what}`}: ${hold.ms.toFixed(0)} ms held (${hold.cpu.toFixed(0)} ms computing) of ${took.toFixed(0)} ms\n`,
  );
}
session.dispose();
process.stdout.write(`${JSON.stringify(held)}\n`);

/** Waits until the index has followed; finds nothing. */
async function inStep(): Promise<void> {
  await desk.client.search.run({ query: '没有这一句', limit: 1 });
}
