import type { PatternTerm, Query, QueryTerm } from '#core/search/query/query.ts';
import { termsOf } from '#core/search/query/read-search.ts';
import type { Db } from '#db/open.ts';
import { articleTextOf } from '#db/search/archive-facts.ts';
import { isForArchive } from '#db/search/condition.ts';
import type { IndexReader, TermAnswer, TextOf } from '#db/search/index-reader.ts';
import { journalPosition } from '#db/search/in-step.ts';
import type { Remote } from '#db/search/remote.ts';
import { articlesSaying } from '#db/search/saying.ts';
import { turns } from './in-turns.ts';
import type { SearchedArchive } from './searched-archive.ts';

/** Answers that are kept for the next page and for the counts beside it. */
const KEPT = 12;
/** Articles that are asked for or handed over at once. */
const AT_ONCE = 1000;
const TEXTS_AT_ONCE = 100;

/** What the archive knows of a query and its index does not: worked out in turns, kept until something changes. */
export class ArchiveAnswers {
  readonly #archive: SearchedArchive;
  readonly #kept = new Map<string, readonly string[]>();
  #db: Db | null = null;
  #position = '';

  constructor(archive: SearchedArchive) {
    this.#archive = archive;
  }

  /** The answers that a query needs. Errors: `E-NOARCHIVE`, `E-CANCELLED`. */
  async to(
    query: Query,
    reader: Remote<IndexReader>,
    signal: AbortSignal | undefined,
  ): Promise<readonly TermAnswer[]> {
    const terms = termsOf(query).filter(isForArchive);
    const byKey = new Map(terms.map((term) => [JSON.stringify(term), term]));
    const answers: TermAnswer[] = [];
    for (const [key, term] of byKey) {
      answers.push({ term, articleIds: await this.#answer(key, term, reader, signal) });
    }
    return answers;
  }

  async #answer(
    key: string,
    term: QueryTerm,
    reader: Remote<IndexReader>,
    signal: AbortSignal | undefined,
  ): Promise<readonly string[]> {
    const { db } = this.#archive;
    const position = journalPosition(db);
    if (db !== this.#db || position !== this.#position) this.#kept.clear();
    this.#db = db;
    this.#position = position;
    const known = this.#kept.get(key);
    if (known) return known;
    const found =
      term.kind === 'pattern'
        ? await this.#matching(db, term, reader, signal)
        : await this.#saying(db, term, signal);
    // What was found while the archive changed is good for this once.
    if (this.#position === position && journalPosition(db) === position) this.#keep(key, found);
    return found;
  }

  #keep(key: string, found: readonly string[]): void {
    this.#kept.set(key, found);
    for (const old of [...this.#kept.keys()].slice(0, -KEPT)) this.#kept.delete(old);
  }

  async #saying(
    db: Db,
    term: QueryTerm,
    signal: AbortSignal | undefined,
  ): Promise<readonly string[]> {
    const turn = turns(signal);
    const pieces = articlesSaying(db, term, this.#archive.fold);
    for (;;) {
      const { done, value } = pieces.next();
      if (done) return value;
      await turn();
    }
  }

  /** The index says which articles hold the pieces, their texts whether they stand as the pattern wants. */
  async #matching(
    db: Db,
    term: PatternTerm,
    reader: Remote<IndexReader>,
    signal: AbortSignal | undefined,
  ): Promise<readonly string[]> {
    const turn = turns(signal);
    const found: string[] = [];
    let after: number | null = null;
    do {
      const candidates = await reader.candidates(term, after, AT_ONCE);
      for (let from = 0; from < candidates.articleIds.length; from += TEXTS_AT_ONCE) {
        const texts: TextOf[] = [];
        for (const articleId of candidates.articleIds.slice(from, from + TEXTS_AT_ONCE)) {
          await turn();
          const text = articleTextOf(db, articleId);
          if (text) texts.push({ articleId, text });
        }
        found.push(...(await reader.matching(term, texts)));
      }
      after = candidates.next;
    } while (after !== null);
    return found;
  }
}
