import { allFound } from '#db/search/read.ts';
import { countScanned, scannedPages } from '#db/testing/scan-table.ts';
import { adversarialQueries, stratifiedQueries } from './bench-queries.ts';
import { Scale } from './open-scale.ts';

/*
 * `node check-search.ts NAME LAST`: compares what the index finds with what a scan of every folded reading finds, for every query of a
 * benchmark. Prints figures as JSON.
 */
const [name = '', last = ''] = process.argv.slice(2);
const scale = new Scale(name);
const matter = scale.matter(countScanned(scale.scan), last);
const stratified = stratifiedQueries(matter);
const adversarial = adversarialQueries(matter);
const queries = [...stratified, ...adversarial];

/** A set of pages as its size and two sums: equal where two sets are, however large they are. */
interface Digest {
  count: number;
  sum: number;
  mixed: number;
}
const digestOf = (): Digest => ({ count: 0, sum: 0, mixed: 0 });
function add(digest: Digest, id: number): void {
  digest.count += 1;
  digest.sum += id;
  digest.mixed = (digest.mixed + Math.imul(id ^ (id >>> 15), 0x9e3779b1)) | 0;
}

const wanted = queries.map(digestOf);
const idOf = new Map<string, number>();
for (const { id, articleId, folded } of scannedPages(scale.scan)) {
  idOf.set(articleId, id);
  queries.forEach(({ holds }, at) => {
    const digest = wanted[at];
    if (digest && holds(folded)) add(digest, id);
  });
  if (id % 20_000 === 0) process.stderr.write(`exactness: ${id} readings scanned\n`);
}
const wrong: { readonly group: string; readonly query: string; readonly difference: number }[] = [];
let found = 0;
queries.forEach(({ group, query }, at) => {
  const digest = digestOf();
  for (const articleId of allFound(scale.index, query, scale.fold, scale.side)) {
    add(digest, idOf.get(articleId) ?? -1);
  }
  found += digest.count;
  const counted = scale.newest(query).count ?? 0;
  const exact = wanted[at];
  const same =
    digest.count === exact?.count &&
    digest.sum === exact.sum &&
    digest.mixed === exact.mixed &&
    counted === digest.count;
  if (!same) {
    const difference = digest.count - (exact?.count ?? 0);
    wrong.push({ group, query: JSON.stringify(query), difference });
  }
});
process.stdout.write(
  `${JSON.stringify({
    stratified: stratified.length,
    adversarial: adversarial.length,
    found,
    wrong: wrong.length,
    examples: wrong.slice(0, 5),
  })}\n`,
);
