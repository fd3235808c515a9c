import { createDesk } from '../../../cli/desk.ts';
import { forkParser } from '../../import/fork-parser.ts';
import { readScriptTable } from '../../assets.ts';
import { makeFold } from '#core/text/fold.ts';
import { archiveIdOf } from '#db/search/in-step.ts';
import { IndexWriter, WRITER_CALLS } from '#db/search/index-writer.ts';
import { bringIntoStep } from '#db/search/keep-in-step.ts';
import { here } from '../../search/threads/link.ts';
import { corpusBatches } from './corpus-lines.ts';
import { storePages } from './store-pages.ts';

/*
 * `node import-beside.ts NAME CORPUS.jsonl`: imports pages into an archive and brings its index into step after every batch, while somebody
 * else searches. Prints `ready` before the first.
 */
const [name = '', corpus = ''] = process.argv.slice(2);
const { session } = createDesk({ version: '0.0.0-bench', startParser: forkParser });
session.open(`${name}.juanzong`);
const { calls } = here(new IndexWriter(makeFold(readScriptTable())), WRITER_CALLS);
const key = { archiveId: archiveIdOf(session.db), fold: 'bench' };
const { origin, standing } = await calls.open(`${name}-search.db`, key);
if (origin !== 'kept') throw new Error(`the index was ${origin}`);
let stands = standing;
process.stdout.write('ready\n');
for await (const batch of corpusBatches(corpus, 200)) {
  storePages(session, batch);
  const steps = bringIntoStep(session.db, calls, stands, () => Promise.resolve());
  for (let step = await steps.next(); ; step = await steps.next()) {
    stands = step.done ? step.value : step.value.standing;
    if (step.done) break;
  }
}
await calls.close();
session.dispose();
