import { makeFold } from '#core/text/fold.ts';
import { wholeOf } from '#core/search/sections.ts';
import { closeArchive, openArchive } from '#db/open.ts';
import { findSource } from '#db/queries/page.ts';
import { sourceText } from '#db/queries/source-text.ts';
import { entriesOf } from '#db/search/archive-facts.ts';
import { sourcesToIndex } from '#db/search/in-step.ts';
import { addScannedPages, createScanTable, type ScannedPage } from '#db/testing/scan-table.ts';
import { readScriptTable } from '../../assets.ts';

/*
 * `node write-scan.ts ARCHIVE TABLE`: writes the folded readings of an archive and its raw texts into a plain table, from old to new.
 * Prints figures as JSON.
 */
const BATCH = 500;

const [file = '', target = ''] = process.argv.slice(2);
const archive = openArchive(file);
const fold = makeFold(readScriptTable());
const table = createScanTable(target);
let batch: ScannedPage[] = [];
let [id, characters, bytes] = [0, 0, 0];
for (const source of sourcesToIndex(archive)) {
  const { filename } = findSource(archive, source.id);
  const raw = sourceText(archive, source.id);
  for (const { articleId, sections } of entriesOf(archive, source.id)) {
    id += 1;
    const folded = fold(wholeOf(sections));
    characters += folded.length;
    bytes += Buffer.byteLength(folded);
    batch.push({ id, articleId, filename, folded, raw });
  }
  if (batch.length < BATCH) continue;
  addScannedPages(table, batch);
  batch = [];
}
addScannedPages(table, batch);
table.close();
closeArchive(archive);
process.stdout.write(`${JSON.stringify({ articles: id, characters, bytes })}\n`);
