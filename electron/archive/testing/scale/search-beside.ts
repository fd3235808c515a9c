import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { makeFold } from '#core/text/fold.ts';
import { openIndexForReading } from '#db/search/index-file.ts';
import { searchIndex } from '#db/search/read.ts';
import { countScanned, foldedUpTo, openScanTable } from '#db/testing/scan-table.ts';
import { readScriptTable } from '../../assets.ts';
import { stratifiedQueries } from './bench-queries.ts';
import { percentiles } from './figures.ts';

/*
 * `node search-beside.ts NAME LAST CORPUS.jsonl`: how long queries take over an index that another process writes, which imports the pages
 * of a corpus meanwhile, and how long while nobody does. Prints figures as JSON.
 */
const READ = 2000;

const [name = '', last = '', corpus = ''] = process.argv.slice(2);
const fold = makeFold(readScriptTable());
const index = openIndexForReading(`${name}-search.db`);
const scan = openScanTable(`${name}-scan.db`);
const side = { articlesFor: () => [] };
const readings = [...foldedUpTo(scan, last)].slice(0, READ);
const queries = stratifiedQueries({
  readings,
  articles: countScanned(scan),
  initiatives: ['积分制'],
  count: (text) =>
    searchIndex(index, { kind: 'text', scope: 'all', text }, fold, side, { limit: 0 }).count ?? 0,
  fold,
});
let busy = 0;

function once50(at: number): number {
  const { query } = queries[at % queries.length] ?? { query: null };
  if (query === null) return 0;
  const begun = performance.now();
  try {
    searchIndex(index, query, fold, side, { limit: 50 });
  } catch (error) {
    if (
      !(error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))
    )
      throw error;
    busy += 1;
  }
  return performance.now() - begun;
}

queries.forEach((_, at) => once50(at));
const idle = [...queries, ...queries].map((_, at) => once50(at));
const script = path.join(import.meta.dirname, 'import-beside.ts');
const importer = spawn(process.execPath, [script, name, corpus], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
await once(importer.stdout, 'data');
const beside: number[] = [];
let ended = false;
importer.on('exit', () => {
  ended = true;
});
const begun = performance.now();
while (!ended) {
  beside.push(once50(beside.length));
  await nextTurn();
}
if (importer.exitCode !== 0) throw new Error(`importing failed: ${String(importer.exitCode)}`);
process.stdout.write(
  `${JSON.stringify({
    idle: percentiles(idle),
    importing: percentiles(beside),
    searches: beside.length,
    ms: performance.now() - begun,
    busy,
  })}\n`,
);
