import { Grouping } from '#core/corpus/grouping.ts';
import { leaderFirst, type Printing } from '#core/corpus/leader.ts';
import { areReprints, passagesOf, type Passages } from '#core/corpus/passages.ts';
import { mayBeReprints, SketchTable } from '#core/corpus/sketch.ts';
import type { Fold } from '#core/text/fold.ts';
import { statement } from '../statement.ts';
import type { ArchiveSide } from './condition.ts';
import type { IndexDb } from './index-file.ts';
import {
  comparedSketches,
  countNewSketches,
  groupOf,
  newSketches,
  takeTouched,
  type SketchedDoc,
} from './sketches.ts';

/*
 * Groups of near-duplicates are kept in the index and brought up to date by what is new: some documents that have
 * not been compared yet are laid out in a table, all others are led past it. What two articles are to each other
 * depends on no third one, so the groups are those that comparing everything anew would find.
 */

/** Fewest documents that are laid out at once. */
const LAID_OUT = 2000;
/** Share of all documents that is laid out at once in a large archive: memory against rounds. */
const ROUNDS = 10;
/** Sketches read at once. */
const READ = 1000;
/** What a turn may cost, in sketches led past: the archive process answers nobody meanwhile. */
const TURN = 2000;
/** What comparing two texts in full costs beside that, and comparing two sketches. */
const FULL = 100;
const SHARING = 0.05;
/** Texts whose passages are kept while pairs are compared. */
const REMEMBERED = 500;

export interface ComparingProgress {
  readonly phase: 'comparing';
  /** Documents that have been compared, of `total` that had not. */
  readonly done: number;
  readonly total: number;
}

type Pair = readonly [number, number];

/** True where every document of the index has been compared with all others. */
export function isCompared(index: IndexDb): boolean {
  const sql = 'SELECT 1 AS found FROM sketch WHERE compared = 0 LIMIT 1';
  return statement<[], { readonly found: number }>(index, sql).get() === undefined;
}

/**
 * Brings the groups of near-duplicates up to date. Yields after every few milliseconds; may be left at any
 * time and taken up later. Whatever is written to the index meanwhile, on the same connection, is seen.
 */
export function* compareDocs(
  index: IndexDb,
  fold: Fold,
  archive: Pick<ArchiveSide, 'textOf'>,
): Generator<ComparingProgress> {
  const total = countNewSketches(index);
  for (let left = total; left > 0; left = countNewSketches(index)) {
    const progress: ComparingProgress = {
      phase: 'comparing',
      done: Math.max(0, total - left),
      total: Math.max(total, left),
    };
    takeTouched(index);
    const docs = newSketches(index, Math.max(LAID_OUT, Math.ceil(countDocs(index) / ROUNDS)));
    const round = new Round(index, fold, archive, docs);
    yield progress;
    for (const doc of ledPast(index, docs)) {
      if (round.isTurnOver) {
        round.beginTurn();
        yield progress;
      }
      round.compare(doc);
    }
    round.write();
    yield progress;
  }
}

function countDocs(index: IndexDb): number {
  return (
    statement<[], { readonly n: number }>(index, 'SELECT count(*) AS n FROM doc').get()?.n ?? 0
  );
}

/** The new documents themselves, and all that have been compared. */
function* ledPast(index: IndexDb, docs: readonly SketchedDoc[]): Generator<SketchedDoc> {
  yield* docs;
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const others = comparedSketches(index, after, READ);
    yield* others;
    const last = others.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** Some new documents, and what was found of them. */
class Round {
  readonly #index: IndexDb;
  readonly #docs: readonly SketchedDoc[];
  readonly #places: ReadonlyMap<number, number>;
  readonly #table: SketchTable;
  readonly #passages: (id: number) => Passages;
  readonly #grouping = new Grouping<number>();
  readonly #known = new Set<number>();
  /** New documents that share something with others. */
  readonly #met = new Set<number>();
  readonly #joined: Pair[] = [];
  #cost = 0;

  constructor(
    index: IndexDb,
    fold: Fold,
    archive: Pick<ArchiveSide, 'textOf'>,
    docs: readonly SketchedDoc[],
  ) {
    this.#index = index;
    this.#docs = docs;
    this.#places = new Map(docs.map(({ id }, at) => [id, at]));
    this.#table = new SketchTable(docs);
    this.#passages = passagesFrom(index, fold, archive);
  }

  get isTurnOver(): boolean {
    return this.#cost >= TURN;
  }

  beginTurn(): void {
    this.#cost = 0;
  }

  /** Compares a document with the new ones; of two new ones the later with the earlier. */
  compare(doc: SketchedDoc): void {
    const before = this.#places.get(doc.id) ?? Infinity;
    const sharing = this.#table.sharing(doc);
    this.#cost += 1 + sharing.length * SHARING;
    for (const at of sharing) {
      const other = this.#docs[at];
      if (!other || at >= before) continue;
      this.#met.add(doc.id).add(other.id);
      this.#joinKnown(doc.id);
      if (this.#grouping.areTogether(doc.id, other.id) || !mayBeReprints(doc, other)) continue;
      this.#cost += FULL;
      if (!areReprints(this.#passages(doc.id), this.#passages(other.id))) continue;
      this.#grouping.join(doc.id, other.id);
      this.#joined.push([doc.id, other.id]);
    }
  }

  /** What is one group already need not be compared. */
  #joinKnown(id: number): void {
    if (this.#known.has(id) || this.#places.has(id)) return;
    for (const member of groupOf(this.#index, id)) {
      this.#known.add(member);
      this.#grouping.join(id, member);
    }
    this.#known.add(id);
  }

  /** Writes what was found. Where the index went on meanwhile, what shares anything is asked again. */
  write(): void {
    this.#index
      .transaction(() => {
        const touched = takeTouched(this.#index);
        if (touched.size === 0) joinGroups(this.#index, this.#joined);
        for (const { id } of this.#docs) {
          if (touched.size > 0 && (touched.has(id) || this.#met.has(id))) continue;
          statement(this.#index, 'UPDATE sketch SET compared = 1 WHERE id = ?').run(id);
        }
      })
      .immediate();
  }
}

function passagesFrom(
  index: IndexDb,
  fold: Fold,
  archive: Pick<ArchiveSide, 'textOf'>,
): (id: number) => Passages {
  const known = new Map<number, Passages>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const articleId = statement<[number], { readonly article_id: string }>(
      index,
      'SELECT article_id FROM doc WHERE id = ?',
    ).get(id)?.article_id;
    const text = articleId === undefined ? null : archive.textOf(articleId);
    const passages = passagesOf(fold(text?.sections.body ?? ''));
    const oldest = known.size >= REMEMBERED ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    known.set(id, passages);
    return passages;
  };
}

function joinGroups(index: IndexDb, joined: readonly Pair[]): void {
  const grouping = new Grouping<number>();
  for (const [one, two] of joined) {
    for (const id of [one, two, ...groupOf(index, one), ...groupOf(index, two)]) {
      grouping.join(one, id);
    }
  }
  const write = statement(
    index,
    `INSERT INTO reprint (id, leader) VALUES (@id, @leader)
     ON CONFLICT (id) DO UPDATE SET leader = @leader`,
  );
  for (const members of grouping.groups()) {
    const [leader, ...others] = leaderFirst(members.map((id) => printingOf(index, id)));
    if (!leader) continue;
    for (const { id } of [leader, ...others]) write.run({ id, leader: leader.id });
  }
}

function printingOf(index: IndexDb, id: number): Printing & { readonly id: number } {
  const row = statement<[number], Printing>(
    index,
    `SELECT d.article_id AS articleId, d.published_order AS "order", s.passages
     FROM doc d JOIN sketch s ON s.id = d.id WHERE d.id = ?`,
  ).get(id);
  return { articleId: '', order: -1, passages: 0, ...row, id };
}
