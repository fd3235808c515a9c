import { Grouping } from '#core/corpus/grouping.ts';
import { leaderFirst, type Printing } from '#core/corpus/leader.ts';
import { areReprints, passagesOf, type Passages } from '#core/corpus/passages.ts';
import { mayBeReprints, SketchTable } from '#core/corpus/sketch.ts';
import type { Fold } from '#core/text/fold.ts';
import { statement } from '../statement.ts';
import type { IndexDb } from './index-file.ts';
import {
  comparedSketches,
  countNewSketches,
  groupOf,
  newSketches,
  takeTouched,
  type SketchedDoc,
} from './sketches.ts';
import { countDocs } from './write.ts';

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
/** What a turn may cost, in sketches led past. */
const TURN = 2000;
/** What comparing two sketches costs beside that. */
const SHARING = 0.05;
/** Pairs compared in full at once: their texts are asked for together. */
const PAIRS = 20;
/** Texts whose passages are kept while pairs are compared. */
const REMEMBERED = 500;

/** How far comparing is, and what it needs to go on. */
export interface Comparing {
  /** Documents that have been compared, of `total` that had not. */
  readonly done: number;
  readonly total: number;
  /** Articles of which the running text is wanted: few, often none. */
  readonly wanted: readonly string[];
}

/** Running texts by article id, as they are printed; of what is gone, none. */
export type RunningTexts = ReadonlyMap<string, string>;

type Pair = readonly [SketchedDoc, SketchedDoc];

/** True where every document of the index has been compared with all others. */
export function isCompared(index: IndexDb): boolean {
  const sql = 'SELECT 1 AS found FROM sketch WHERE compared = 0 LIMIT 1';
  return statement<[], { readonly found: number }>(index, sql).get() === undefined;
}

/**
 * Brings the groups of near-duplicates up to date. Yields after every few milliseconds, and is to be given the texts
 * that it then wants; may be left at any time and taken up later. Whatever is written to the index
 * meanwhile, on the same connection, is seen.
 */
export function* compareDocs(index: IndexDb, fold: Fold): Generator<Comparing, void, RunningTexts> {
  const total = countNewSketches(index);
  for (let left = total; left > 0; left = countNewSketches(index)) {
    const progress = { done: Math.max(0, total - left), total: Math.max(total, left) };
    takeTouched(index);
    const docs = newSketches(index, Math.max(LAID_OUT, Math.ceil(countDocs(index) / ROUNDS)));
    const round = new Round(index, fold, docs);
    for (const wanted of round.run()) {
      round.take(yield { ...progress, wanted });
    }
    round.write();
    yield { ...progress, wanted: [] };
  }
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
  readonly #passages: PassageMemory;
  readonly #grouping = new Grouping<number>();
  readonly #known = new Set<number>();
  /** New documents that share something with others. */
  readonly #met = new Set<number>();
  readonly #joined: Pair[] = [];

  constructor(index: IndexDb, fold: Fold, docs: readonly SketchedDoc[]) {
    this.#index = index;
    this.#docs = docs;
    this.#places = new Map(docs.map(({ id }, at) => [id, at]));
    this.#table = new SketchTable(docs);
    this.#passages = new PassageMemory(index, fold);
  }

  /** Leads all past; yields what is wanted whenever a turn is over or texts are. */
  *run(): Generator<readonly string[]> {
    let cost = 0;
    let pairs: Pair[] = [];
    yield [];
    for (const doc of ledPast(this.#index, this.#docs)) {
      const before = this.#places.get(doc.id) ?? Infinity;
      const sharing = this.#table.sharing(doc);
      cost += 1 + sharing.length * SHARING;
      for (const at of sharing) {
        const other = this.#docs[at];
        // Of two new ones the later is compared with the earlier.
        if (!other || at >= before || !this.#mayJoin(doc, other)) continue;
        pairs.push([doc, other]);
        if (pairs.length < PAIRS) continue;
        yield this.#passages.missing(pairs);
        this.#join(pairs);
        pairs = [];
      }
      if (cost < TURN) continue;
      cost = 0;
      yield [];
    }
    yield this.#passages.missing(pairs);
    this.#join(pairs);
  }

  take(texts: RunningTexts): void {
    this.#passages.take(texts);
  }

  #mayJoin(one: SketchedDoc, two: SketchedDoc): boolean {
    this.#met.add(one.id).add(two.id);
    this.#joinKnown(one.id);
    return !this.#grouping.areTogether(one.id, two.id) && mayBeReprints(one, two);
  }

  #join(pairs: readonly Pair[]): void {
    for (const [one, two] of pairs) {
      if (this.#grouping.areTogether(one.id, two.id)) continue;
      if (!areReprints(this.#passages.of(one.id), this.#passages.of(two.id))) continue;
      this.#grouping.join(one.id, two.id);
      this.#joined.push([one, two]);
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

/** The passages of the texts that were compared last. */
class PassageMemory {
  readonly #index: IndexDb;
  readonly #fold: Fold;
  readonly #known = new Map<number, Passages>();
  /** Documents by the articles that were asked for. */
  #asked: ReadonlyMap<string, number> = new Map();

  constructor(index: IndexDb, fold: Fold) {
    this.#index = index;
    this.#fold = fold;
  }

  of(id: number): Passages {
    return this.#known.get(id) ?? NONE;
  }

  /** The articles whose texts are not known. */
  missing(pairs: readonly Pair[]): readonly string[] {
    const ids = new Set(pairs.flat().map(({ id }) => id));
    for (const id of ids) {
      const passages = this.#known.get(id);
      if (!passages) continue;
      // What is wanted again is forgotten last.
      this.#known.delete(id);
      this.#known.set(id, passages);
    }
    this.#asked = new Map(
      [...ids]
        .filter((id) => !this.#known.has(id))
        .flatMap((id) => {
          const articleId = articleIdOf(this.#index, id);
          return articleId === undefined ? [] : [[articleId, id] as const];
        }),
    );
    return [...this.#asked.keys()];
  }

  take(texts: RunningTexts): void {
    for (const [articleId, text] of texts) {
      const id = this.#asked.get(articleId);
      if (id === undefined) continue;
      this.#known.set(id, passagesOf(this.#fold(text)));
    }
    for (const id of this.#known.keys()) {
      if (this.#known.size <= REMEMBERED) return;
      this.#known.delete(id);
    }
  }
}

const NONE: Passages = new Uint32Array();

function articleIdOf(index: IndexDb, id: number): string | undefined {
  const sql = 'SELECT id_from(article_id) AS articleId FROM doc WHERE id = ?';
  return statement<[number], { readonly articleId: string }>(index, sql).get(id)?.articleId;
}

function joinGroups(index: IndexDb, joined: readonly Pair[]): void {
  const grouping = new Grouping<number>();
  for (const [one, two] of joined) {
    for (const id of [two.id, ...groupOf(index, one.id), ...groupOf(index, two.id)]) {
      grouping.join(one.id, id);
    }
  }
  const write = statement<[Readonly<Record<'id' | 'leader' | 'place', number>>]>(
    index,
    'INSERT INTO reprint (id, leader, place) VALUES (@id, @leader, @place)',
  );
  for (const members of grouping.groups()) {
    for (const id of members) statement(index, 'DELETE FROM reprint WHERE id = ?').run(id);
    const inOrder = leaderFirst(members.map((id) => printingOf(index, id)));
    const leader = inOrder[0]?.id ?? 0;
    inOrder.forEach(({ id }, place) => write.run({ id, leader, place }));
  }
}

function printingOf(index: IndexDb, id: number): Printing & { readonly id: number } {
  const row = statement<[number], Printing>(
    index,
    `SELECT id_from(d.article_id) AS articleId, d.published_order AS "order", s.passages
     FROM doc d JOIN sketch s ON s.id = d.id WHERE d.id = ?`,
  ).get(id);
  return { articleId: '', order: -1, passages: 0, ...row, id };
}
