import { createDesk } from '../../../cli/desk.ts';
import { forkParser } from '../../import/fork-parser.ts';
import { corpusBatches } from './corpus-lines.ts';
import { storePages } from './store-pages.ts';

/*
 * `node write-archive.ts ARCHIVE CORPUS.jsonl [LIMIT]`: a real archive of a corpus, with journal, made in the steps that an import
 * makes. Prints how many articles it has.
 */
const [archive = '', corpus = '', limit] = process.argv.slice(2);
const { session } = createDesk({ version: '0.0.0-bench', startParser: forkParser });
session.create(archive);
// Nothing of this is worth a second run after a power cut.
session.db.pragma('synchronous = OFF');
let articles = 0;
let told = 0;
for await (const batch of corpusBatches(corpus, 200, Number(limit ?? Infinity))) {
  articles += storePages(session, batch);
  if (articles - told < 10_000) continue;
  told = articles;
  process.stderr.write(`archive: ${articles} articles\n`);
}
session.dispose();
process.stdout.write(`${JSON.stringify({ articles })}\n`);
