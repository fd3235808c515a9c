import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { makeFold } from '#core/text/fold.ts';
import type { IndexEntry } from '#db/search/index-entry.ts';
import { IndexWriter } from '#db/search/index-writer.ts';
import { slotsFor } from '#db/search/place.ts';
import { readScriptTable } from '../../assets.ts';
import { corpusByDate, type CorpusLine } from './corpus-lines.ts';

/*
 * `node grow-index.ts CORPUS.jsonl INDEX LIMIT`: builds the search index of a corpus without an archive, which would take some thirty
 * gigabytes for a million articles: pages are read as after an import, and written as the building writes them. Prints figures as JSON.
 */
const BATCH = 200;
const TOLD = 50_000;
/** Orders of the dates of the corpus's ten years: `Published` in date-range.ts. */
const ORDERS = 10 * 13 * 32;

const [corpus = '', target = '', limit = '0'] = process.argv.slice(2);
const fold = makeFold(readScriptTable());
const writer = new IndexWriter(fold);
writer.open(target, { archiveId: 'corpus', fold: 'bench' });
writer.begin(slotsFor(Number(limit), { first: 1, last: ORDERS }), '-');
const begun = process.cpuUsage();
let [articles, bytes, own] = [0, 0, 0];
for await (const batch of corpusByDate(corpus, BATCH, Number(limit))) {
  const before = process.cpuUsage();
  const sources = batch.map((line) => ({
    sourceId: idOf(`source ${line.filename}`),
    entries: entriesOf(line),
  }));
  own += spentSince(before);
  writer.write(sources, null);
  articles += batch.length;
  if (articles % TOLD < BATCH) process.stderr.write(`index: ${articles} articles\n`);
}
writer.end();
while (writer.merge());
const cpu = spentSince(begun) - own;
writer.close();
process.stdout.write(
  `${JSON.stringify({
    articles,
    cpu,
    memory: process.resourceUsage().maxRSS / 1024,
    bytes: fs.statSync(target).size,
    text: bytes,
  })}\n`,
);

/**
 * A page of the corpus is one article in known order: a headline, a line of facts, paragraphs in hard lines. Cutting and
 * composing a million of them as an import does takes an hour, and leads to the same text.
 */
function entriesOf({ filename, text }: CorpusLine): readonly IndexEntry[] {
  const [title = '', facts = '', ...paragraphs] = text.split(/\n(?:\n|　　)/u);
  const before = `${title}\n${facts}\n`;
  const body = paragraphs.map((lines) => lines.replaceAll('\n', '').trim()).join('\n');
  bytes += Buffer.byteLength(before) + Buffer.byteLength(body);
  const [publishedOn = '', medium = ''] = facts.split(' 来源：');
  return [
    {
      articleId: idOf(filename),
      sections: { title, before, body, after: '' },
      suppliedTitle: '',
      authors: [],
      medium,
      place: '',
      publishedOn,
      roles: ['title', 'source', 'body'],
    },
  ];
}

/** An id in the form that the archive gives: the index keeps it as bytes, and counts on their being random. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** CPU since then in ms. */
function spentSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
