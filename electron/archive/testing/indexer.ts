import fs from 'node:fs';
import { actorOfMachine } from '../actor.ts';
import { forkParser } from '../import/fork-parser.ts';
import { Parser } from '../import/parser.ts';
import { Session } from '../session.ts';

/*
 * A process that indexes and says so: `indexer.ts ARCHIVE CACHE [PHASE]`. It prints each state of the index as one line of
 * JSON and ends when the index is ready; at PHASE it kills itself, as no signal from outside comes in time on a busy machine.
 */
const [archive = '', cacheFolder = '', fatal] = process.argv.slice(2);
const session = new Session({
  actor: actorOfMachine('索引者'),
  version: '0.0.0-test',
  parser: new Parser(forkParser),
  userFolder: null,
  cacheFolder,
  threads: true,
});
session.open(archive);
session.search.start();
for await (const state of session.search.states()) {
  fs.writeSync(1, `${JSON.stringify(state)}\n`);
  if (state.phase === fatal) process.kill(process.pid, 'SIGKILL');
  if (state.phase === 'ready' || state.phase === 'failed') break;
}
session.dispose();
