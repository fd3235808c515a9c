import { createDesk } from '../../../cli/desk.ts';
import { forkParser } from '../../import/fork-parser.ts';
import { readScriptTable } from '../../assets.ts';
import { makeFold } from '#core/text/fold.ts';
import { archiveIdOf } from '#db/search/in-step.ts';
import { closeIndex, openIndex } from '#db/search/index-file.ts';
import { bringIntoStep } from '#db/search/keep-in-step.ts';
import { corpusBatches } from './corpus-lines.ts';
import { storePages } from './store-pages.ts';

/*
 * `node import-beside.ts NAME CORPUS.jsonl`: imports pages into an archive and brings its index into step after every batch, while somebody
 * else searches. Prints `ready` before the first.
 */
const [name = '', corpus = ''] = process.argv.slice(2);
const { session } = createDesk({ version: '0.0.0-bench', startParser: forkParser });
session.open(`${name}.juanzong`);
const fold = makeFold(readScriptTable());
const key = { archiveId: archiveIdOf(session.db), fold: 'bench' };
const { db, origin } = openIndex(`${name}-search.db`, key);
if (origin !== 'kept') throw new Error(`the index was ${origin}`);
process.stdout.write('ready\n');
for await (const batch of corpusBatches(corpus, 200)) {
  storePages(session, batch);
  for (const _ of bringIntoStep(session.db, db, fold)) {
    // Every step is a transaction of its own.
  }
}
closeIndex(db);
session.dispose();
