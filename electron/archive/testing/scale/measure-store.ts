import path from 'node:path';
import type { Db } from '#db/open.ts';
import { cooccurrenceOfBits, type Cooccurrence } from '#core/report/cooccurrence.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { figurePage } from '#db/queries/ledger-figures.ts';
import { mentionPage, type MentionPlace } from '#db/queries/mentions.ts';
import { waitingPage } from '#db/queries/suggestions.ts';
import { LARGE, makeLargeArchive } from '#db/testing/large-archive.ts';
import { closeArchive } from '#db/open.ts';
import { createDesk } from '../../../cli/desk.ts';
import { ARTICLE_SORTS } from '../../../contract.ts';
import { wholeLibraryPage } from '../../descriptions/library-pages.ts';
import { forkParser } from '../../import/fork-parser.ts';
import { MentionsKept } from '../../insights/mentions-kept.ts';

/*
 * `node measure-store.ts FOLDER ARTICLES`: makes an archive of so many articles with ten annotations each, in
 * a process of its own, and prints how long its lists take as JSON. Times are milliseconds.
 */

export interface StoreFigures {
  readonly articles: number;
  readonly annotations: number;
  readonly megabytes: number;
  /** Time to make it. */
  readonly made: number;
  /** Fifty mentions of an initiative with their titles: through the covering index, and through one of one column. */
  readonly tagPage: number;
  readonly tagPageSingle: number;
  /** The first page of a list and one at nine tenths of it, behind the page before. */
  readonly pages: readonly {
    readonly list: string;
    readonly first: number;
    readonly deep: number;
  }[];
  /** The longest time of a page of the library that is jumped to, by whatever it is ordered. */
  readonly jumped: number;
  /** All pairs of two hundred initiatives by joining rows; by bits: reading them once, and comparing those kept. */
  readonly joined: number;
  readonly bitsRead: number;
  readonly bitsCompared: number;
  /** Longest piece of either, between which others are served. */
  readonly longest: number;
  /** An annotation is made: bringing what is kept into step, and comparing again. */
  readonly inStep: number;
  /** Pairs that one has and the other has not, or counts otherwise: none. */
  readonly differences: number;
}

const ROUNDS = 21;
const PAGE = 50;

const [, , folder = '', count = ''] = process.argv;
const articles = Number(count);
const file = path.join(folder, `store-${articles}.juanzong`);
const start = performance.now();
closeArchive(makeLargeArchive(file, { ...LARGE, articles }));
const made = performance.now() - start;
const { session, client } = createDesk({ version: '0.0.0-bench', startParser: forkParser });
session.open(file);
const { db } = session;
const initiatives = db.prepare<[], string>('SELECT id FROM initiative ORDER BY id').pluck().all();
const frequent = initiatives[0] ?? '';

const figures: StoreFigures = {
  articles,
  annotations: one(db, 'SELECT count(*) FROM annotation'),
  megabytes: one(
    db,
    'SELECT page_count * page_size / 1e6 FROM pragma_page_count, pragma_page_size',
  ),
  made,
  ...tagPages(),
  ...pages(),
  ...(await cooccurrences()),
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
session.dispose();

function tagPages(): Pick<StoreFigures, 'tagPage' | 'tagPageSingle'> {
  db.exec(`CREATE TEMP TABLE single AS SELECT annotation_id, initiative_id FROM main.annotation_initiative;
    CREATE INDEX temp.single_by_initiative ON single (initiative_id)`);
  const page = (from: string): (() => unknown) => {
    const rows = db.prepare(
      `SELECT n.quote, a.title FROM ${from} CROSS JOIN annotation n ON n.id = i.annotation_id
       CROSS JOIN article a ON a.id = n.article_id
       WHERE i.initiative_id = ? AND ${from.includes('single') ? 'n' : 'i'}.status = 'accepted'
       ORDER BY ${from.includes('single') ? 'n.source_id, n.start, n.id' : 'i.source_id, i.start, i.annotation_id'}
       LIMIT ${PAGE}`,
    );
    return () => rows.all(frequent);
  };
  return {
    tagPage: median(page('annotation_initiative i')),
    tagPageSingle: median(page('single i')),
  };
}

function pages(): Pick<StoreFigures, 'pages' | 'jumped'> {
  const ninth = Math.floor(articles * 0.9);
  const libraryAt = (sort: (typeof ARTICLE_SORTS)[number], offset: number) => () =>
    wholeLibraryPage(session, { sort, descending: false, offset, limit: PAGE });
  const jumped = Math.max(
    ...ARTICLE_SORTS.map((sort) => {
      const jump = libraryAt(sort, ninth);
      jump();
      // What ended the page before is not known: it begins elsewhere.
      return median(libraryAt(sort, ninth + 7));
    }),
  );
  const library = (sort: (typeof ARTICLE_SORTS)[number]) => (offset: number) => {
    if (offset > 0) libraryAt(sort, offset - PAGE)();
    return libraryAt(sort, offset);
  };
  const places = mentionPage(db, frequent, { after: null, limit: -1 });
  const mentions = (after: MentionPlace | null) => () => {
    const found = mentionPage(db, frequent, { after, limit: PAGE });
    return listAnnotations(db, { ids: found.map(([, , id]) => id) });
  };
  const queue = (after: readonly (string | number)[] | null) => () =>
    waitingPage(db, {}, { sort: 'confidence', descending: false, after, limit: PAGE });
  const ledger = (after: readonly (string | number)[] | null) => () =>
    figurePage(db, {
      filter: {},
      sort: 'measure',
      descending: false,
      group: null,
      after,
      limit: PAGE,
    });
  const place = db
    .prepare<[number], Record<string, string | number>>(
      `SELECT confidence, source_id, start, id FROM annotation WHERE status = 'pending'
       ORDER BY confidence, source_id, start, id LIMIT 1 OFFSET ?`,
    )
    .get(Math.floor(one(db, "SELECT count(*) FROM annotation WHERE status = 'pending'") * 0.9));
  const figure = db
    .prepare<[number], Record<string, string | number>>(
      `SELECT figure ->> '$.measure' AS m, figure ->> '$.place' AS p, figure ->> '$.time' AS t, id
       FROM annotation WHERE kind = 'figure' AND status = 'accepted' ORDER BY 1, 2, 3, 4 LIMIT 1 OFFSET ?`,
    )
    .get(
      Math.floor(
        one(db, "SELECT count(*) FROM annotation WHERE kind = 'figure' AND status = 'accepted'") *
          0.9,
      ),
    );
  const both = (list: string, first: () => unknown, deep: () => unknown) => ({
    list,
    first: median(first),
    deep: median(deep),
  });
  return {
    jumped,
    pages: [
      both('library by file', library('filename')(0), library('filename')(ninth)),
      both('library by date', library('publishedOn')(0), library('publishedOn')(ninth)),
      both('library by waiting suggestions', library('pending')(0), library('pending')(ninth)),
      both(
        'mentions of an initiative',
        mentions(null),
        mentions(places[Math.floor(places.length * 0.9)] ?? null),
      ),
      both('suggestions by confidence', queue(null), queue(Object.values(place ?? {}))),
      both('figures by measure', ledger(null), ledger(Object.values(figure ?? {}))),
    ],
  };
}

async function cooccurrences(): Promise<
  Pick<StoreFigures, 'joined' | 'bitsRead' | 'bitsCompared' | 'longest' | 'inStep' | 'differences'>
> {
  const begun = performance.now();
  const bySql = pairsBySql();
  const joined = performance.now() - begun;
  const kept = new MentionsKept(session);
  const reading = performance.now();
  kept.inStepNow();
  const bitsRead = performance.now() - reading;
  let longest = 0;
  const compared = () => {
    const work = cooccurrenceOfBits(kept.bits, initiatives, null, initiatives.length, compare);
    for (;;) {
      const pieceBegun = performance.now();
      const piece = work.next();
      longest = Math.max(longest, performance.now() - pieceBegun);
      if (piece.done) return piece.value;
    }
  };
  const first = differences(bySql, compared());
  longest = 0;
  const bitsCompared = median(compared);
  const steps: number[] = [];
  const sources = db.prepare<[], string>('SELECT id FROM source LIMIT 3').pluck().all();
  for (const source of sources) {
    // By step of the journal, so that what is kept hears of it: a source names the two rarest initiatives.
    const spans = [{ start: 0, end: 2 }];
    await client.annotations.create({
      sourceId: source,
      spans,
      initiativeIds: initiatives.slice(-2),
    });
    const stepBegun = performance.now();
    kept.inStepNow();
    compared();
    steps.push(performance.now() - stepBegun);
  }
  return {
    joined,
    bitsRead,
    bitsCompared,
    longest,
    inStep: steps[1] ?? 0,
    differences: first + differences(pairsBySql(), compared()),
  };
}

function pairsBySql(): ReadonlyMap<string, number> {
  const rows = db
    .prepare<[], { readonly a: string; readonly b: string; readonly n: number }>(
      `SELECT x.initiative_id AS a, y.initiative_id AS b, count(DISTINCT x.article_id) AS n
       FROM annotation_initiative x JOIN annotation_initiative y
         ON y.source_id = x.source_id AND y.article_id = x.article_id AND y.status = 'accepted'
         AND y.initiative_id > x.initiative_id
       WHERE x.status = 'accepted' GROUP BY 1, 2`,
    )
    .all();
  return new Map(rows.map(({ a, b, n }) => [`${a} ${b}`, n]));
}

/** Pairs that one has and the other has not, or counts otherwise. */
function differences(bySql: ReadonlyMap<string, number>, { pairs }: Cooccurrence): number {
  const different = pairs.filter(
    ({ a, b, articles: n }) => bySql.get([a, b].toSorted(compare).join(' ')) !== n,
  );
  return different.length + Math.abs(bySql.size - pairs.length);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function one(from: Db, sql: string): number {
  return Number(from.prepare(sql).pluck().get());
}

function median(work: () => unknown): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}
