import fs from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import type { Annotation } from '#core/annotation/annotation.ts';
import { annotationTable } from '#core/export/csv-rows.ts';
import type { CsvRow, ExportTable } from '#core/export/csv-table.ts';
import type { AnnotatedArticle } from '#core/export/export-data.ts';
import { composeReading } from '#core/page/reading.ts';
import { segmentPage } from '#core/page/segment-page.ts';
import { quoteOf } from '#core/text/span.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { writeCsv, type ExportJob } from '../export/table-stream.ts';
import { writeXlsx } from '../export/workbook.ts';

/*
 * `node measure-export.ts FOLDER WHAT ROWS`: one export in a process of its own, so that the memory
 * measured is that of this export. Prints figures as JSON.
 */

const MEASURED = ['csv', 'csv-exact', 'csv-made', 'xlsx'] as const;
type Measured = (typeof MEASURED)[number];

interface ExportFigures {
  readonly rows: number;
  readonly bytes: number;
  readonly ms: number;
  /** A plain write stream that is given the same number of bytes in pieces of 64 KB, without sum and fsync; the best of three. */
  readonly plainMs: number;
  /** The same with a line at a time, as text. */
  readonly linesMs: number;
  /** Growth of the resident set at its highest, in MB. */
  readonly growth: number;
  /** Longest time that the event loop was held, in ms. */
  readonly held: number;
}

const ANNOTATIONS = 20;
const DISTINCT = 500;

/** Articles of generated pages, each with passages all over its text; a few hundred, again and again under new ids. */
function articles(): readonly AnnotatedArticle[] {
  return Array.from({ length: DISTINCT }, (_, number): AnnotatedArticle => {
    const sourceText = pageText(number);
    const [article] = segmentPage(sourceText).articles;
    const reading = composeReading(sourceText, article?.segments ?? []);
    const step = Math.floor(sourceText.length / (ANNOTATIONS + 1));
    const annotations = Array.from({ length: ANNOTATIONS }, (_unused, at): Annotation => {
      const start = (at + 1) * step;
      const spans = [{ start, end: start + 6 }];
      return {
        id: idOf(number * ANNOTATIONS + at),
        kind: 'initiative',
        sourceId: idOf(number),
        spans,
        quote: quoteOf(sourceText, spans),
        status: 'accepted',
        initiativeIds: [INITIATIVE.id],
        label: '',
        note: '',
        figure: null,
        detail: null,
        rule: 'dictionary@1',
        confidence: 0.9,
        author: '甲某',
        createdAt: '2026-11-03T08:05:00+08:00',
      };
    });
    return {
      article: {
        id: idOf(number),
        sourceId: idOf(number),
        filename: `${number}.txt`,
        sha256: 'd1f89b91970f26a9524d586fca45ecf0e8477c9262f2047d4aa967fce508ff69',
        position: 1,
        title: reading.text.slice(0, 16),
        suppliedTitle: null,
        kicker: '',
        subtitle: '',
        byline: '韦青禾',
        photographer: '',
        medium: '云岫日报',
        publishedOn: '2024-05-01',
        place: '云岫县',
        incomplete: false,
        characters: reading.text.length,
      },
      sourceText,
      reading,
      annotations,
    };
  });
}

const INITIATIVE: Initiative = {
  id: idOf(7),
  prefLabel: '三会一课进院坝',
  altLabels: [],
  definition: '',
  scopeNote: '',
  theme: '党建',
  level: '村',
  broaderId: null,
  relatedIds: [],
  notation: '',
  status: 'approved',
  replacedById: null,
  colour: null,
};

function pageText(number: number): string {
  const paragraphs = Array.from(
    { length: 12 },
    (_, at) =>
      `云岫县松坪乡第${at + number}组把三会一课开到院坝里，请老党员坐在一起算账，` +
      `种下油茶${at * 31 + number}亩，惠及${at * 7 + 12}户，修通了进组的水泥路，货车第一次开到了院坝里。`,
  );
  return `云岫县松坪乡：院坝里的第${number}本账\n\n本报讯 ${paragraphs.join('\n')}\n`;
}

function idOf(number: number): string {
  return `0190f3b2-6c1d-7a00-8000-${number.toString(16).padStart(12, '0')}`;
}

/** A million rows out of ten thousand, under new ids: as an export makes them, article by article, or ready before. */
function tableOf(rows: number, made: boolean): ExportTable {
  const given = articles();
  const { columns, rowsOf } = annotationTable([INITIATIVE]);
  const ready = made ? [] : given.map(rowsOf);
  function* all(): Generator<CsvRow> {
    for (let at = 0; ;) {
      for (const [index, article] of given.entries()) {
        for (const row of ready[index] ?? rowsOf(article)) {
          if (at >= rows) return;
          const named = [...row];
          named[1] = idOf(at);
          yield named;
          at += 1;
        }
      }
    }
  }
  return { name: '标注', columns, rows: all() };
}

/** Writes pieces again and again until there are so many bytes. */
async function plainly(
  file: string,
  bytes: number,
  pieces: readonly (string | Uint8Array)[],
): Promise<number> {
  const start = performance.now();
  const stream = fs.createWriteStream(file);
  for (let at = 0; stream.bytesWritten + stream.writableLength < bytes; at += 1) {
    if (!stream.write(pieces[at % pieces.length])) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
  return performance.now() - start;
}

async function leastOfThree(work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) times.push(await work());
  return Math.min(...times);
}

async function measure(folder: string, what: Measured, rows: number): Promise<ExportFigures> {
  const file = path.join(folder, `export.${what === 'xlsx' ? 'xlsx' : 'csv'}`);
  const table = tableOf(rows, what === 'csv-made');
  const job: ExportJob = { signal: new AbortController().signal, onRows: () => undefined };
  const before = process.memoryUsage.rss();
  let most = before;
  let held = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    const now = performance.now();
    held = Math.max(held, now - last);
    last = now;
  }, 1);
  const weigh = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const start = performance.now();
  const written =
    what === 'xlsx'
      ? await writeXlsx(
          file,
          { tables: [table], notes: () => [], author: '甲某', createdAt: new Date(0) },
          job,
        )
      : await writeCsv(file, table, what === 'csv-exact' ? 'exact' : 'excel', job);
  const ms = performance.now() - start;
  clearInterval(watch);
  clearInterval(weigh);
  const handle = fs.openSync(file, 'r');
  const sample = Buffer.alloc(64 * 1024);
  fs.readSync(handle, sample);
  fs.closeSync(handle);
  const lines = sample
    .toString('utf8')
    .split(/(?<=\r\n)/u)
    .slice(1, -1);
  const beside = path.join(folder, 'plain');
  const plainMs = await leastOfThree(() => plainly(beside, written.bytes, [sample]));
  const linesMs =
    what === 'xlsx' ? 0 : await leastOfThree(() => plainly(beside, written.bytes, lines));
  const growth = (most - before) / 1e6;
  return { rows: written.rows, bytes: written.bytes, ms, plainMs, linesMs, growth, held };
}

const [folder, what, rows] = process.argv.slice(2);
const wanted = MEASURED.find((one) => one === what);
if (folder !== undefined && wanted !== undefined) {
  process.stdout.write(JSON.stringify(await measure(folder, wanted, Number(rows))));
}
