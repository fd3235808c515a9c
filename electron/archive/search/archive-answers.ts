import type { PatternTerm, Query, QueryTerm } from '#core/search/query/query.ts';
import { termsOf } from '#core/search/query/read-search.ts';
import type { Db } from '#db/open.ts';
import { articleTextOf } from '#db/search/archive-facts.ts';
import { isForArchive } from '#db/search/condition.ts';
import type { IndexReader, TermAnswer, TextOf } from '#db/search/index-reader.ts';
import type { Remote } from '#db/search/remote.ts';
import { articlesSaying } from '#db/search/saying.ts';
import { inTurns, turns } from '../in-turns.ts';
import { KeptAtPosition } from '../kept-at-position.ts';
import type { SearchedArchive } from './searched-archive.ts';

/** Answers that are kept for the next page and for the counts beside it. */
const KEPT = 12;
/** Articles that are asked for or handed over at once. */
const AT_ONCE = 1000;
const TEXTS_AT_ONCE = 100;

/** What the archive knows of a query and its index does not: worked out in turns, kept until something changes. */
export class ArchiveAnswers {
  readonly #archive: SearchedArchive;
  readonly #kept: KeptAtPosition<readonly string[]>;

  constructor(archive: SearchedArchive) {
    this.#archive = archive;
    this.#kept = new KeptAtPosition(archive, KEPT);
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
    const { position } = this.#kept;
    const known = this.#kept.get(key);
    if (known) return known;
    const found =
      term.kind === 'pattern'
        ? await this.#matching(db, term, reader, signal)
        : await inTurns(articlesSaying(db, term, this.#archive.fold), signal);
    this.#kept.keep(key, found, position);
    return found;
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
