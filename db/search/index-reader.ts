import type { ArticleText } from '#core/search/query/facts.ts';
import { textMatch } from '#core/search/query/matches.ts';
import type { PatternTerm, Query, QueryTerm } from '#core/search/query/query.ts';
import type { Fold } from '#core/text/fold.ts';
import { patternCandidates, type ArchiveSide } from './condition.ts';
import { isCompared } from './compare.ts';
import { foundSet } from './found.ts';
import { spreadOf, type Spread } from './spread.ts';
import { mostRelevantFolded, searchFolded, type FoldedPage } from './folded.ts';
import { reprintGroups, type ReprintGroup } from './groups.ts';
import { closeIndex, openIndexForReading, type IndexDb } from './index-file.ts';
import {
  allFound,
  mostRelevant,
  searchIndex,
  type FoundDoc,
  type FoundPage,
  type PageWanted,
} from './read.ts';

/** What the archive answers for a condition that the index does not hold: ids of articles. */
export interface TermAnswer {
  readonly term: QueryTerm;
  readonly articleIds: readonly string[];
}

/** A query with what the archive answered for its conditions. */
export interface Question {
  readonly query: Query;
  readonly answers: readonly TermAnswer[];
}

/** Ids of articles that may hold a pattern, and behind which row the next ones come; null behind the last. */
export interface Candidates {
  readonly articleIds: readonly string[];
  readonly next: number | null;
}

/** An article's texts, to look through. */
export interface TextOf {
  readonly articleId: string;
  readonly text: ArticleText;
}

/** Code of what is thrown where no index is open, or no more. */
export const READER_CLOSED = 'READER_CLOSED';

/** So often a look is repeated that fell between two states of the file. */
const TRIES = 4;

/**
 * A connection that only reads an index, beside the one that writes it. Its calls take and answer plain
 * values, so that it may live in a thread of its own. It never sees the archive: what that knows comes
 * with the question.
 */
export class IndexReader {
  readonly #fold: Fold;
  #file: string | null = null;
  #db: IndexDb | null = null;

  constructor(fold: Fold) {
    this.#fold = fold;
  }

  /** From now on answers from this file, which is opened when it is first asked. */
  open(file: string): void {
    this.close();
    this.#file = file;
  }

  /** Lets the file go, so that it may be replaced. */
  close(): void {
    if (this.#db) closeIndex(this.#db);
    this.#db = null;
    this.#file = null;
  }

  /** See `searchIndex`. Throws what `isIndexDamage` knows where the index is damaged. */
  page({ query, answers }: Question, wanted: PageWanted): FoundPage {
    return this.#looking((db) => searchIndex(db, query, this.#fold, sideOf(answers), wanted));
  }

  /** See `mostRelevant`. */
  relevant({ query, answers }: Question, limit: number): readonly FoundDoc[] {
    return this.#looking((db) => mostRelevant(db, query, this.#fold, sideOf(answers), limit));
  }

  /** See `searchFolded`. */
  folded({ query, answers }: Question, wanted: PageWanted): FoldedPage {
    return this.#looking((db) => searchFolded(db, query, this.#fold, sideOf(answers), wanted));
  }

  /** See `mostRelevantFolded`. */
  relevantFolded({ query, answers }: Question, limit: number): Omit<FoldedPage, 'next'> {
    return this.#looking((db) => mostRelevantFolded(db, query, this.#fold, sideOf(answers), limit));
  }

  /** Everything that a query finds, to be counted: see `Spread`. */
  spread({ query, answers }: Question): Spread {
    return this.#looking((db) => {
      return spreadOf(db, foundSet(db, query, this.#fold, sideOf(answers)));
    });
  }

  /** The groups of near-duplicates; null while they are being looked for. */
  reprints(): readonly ReprintGroup[] | null {
    return this.#looking((db) => (isCompared(db) ? reprintGroups(db) : null));
  }

  /** Every article that a query finds, in no order. */
  all({ query, answers }: Question): readonly string[] {
    return this.#looking((db) => allFound(db, query, this.#fold, sideOf(answers)));
  }

  /** Articles behind row `after` that hold all pieces of a pattern, in the order of rows. */
  candidates(term: PatternTerm, after: number | null, limit: number): Candidates {
    return this.#looking((db) => {
      const rows = patternCandidates(db, this.#fold, term, after, limit);
      const last = rows.at(-1);
      return {
        articleIds: rows.map(({ articleId }) => articleId),
        next: last && rows.length === limit ? last.id : null,
      };
    });
  }

  /** Which of these texts hold the pattern. */
  matching(term: PatternTerm, texts: readonly TextOf[]): readonly string[] {
    return texts.flatMap(({ articleId, text }) =>
      textMatch(term, text, this.#fold).matched ? [articleId] : [],
    );
  }

  #looking<Answer>(look: (db: IndexDb) => Answer): Answer {
    for (let tried = 1; ; tried += 1) {
      try {
        if (this.#file === null) throw Object.assign(new Error('closed'), { code: READER_CLOSED });
        this.#db ??= openIndexForReading(this.#file);
        return look(this.#db);
      } catch (error) {
        if (tried === TRIES || !isPassing(error)) throw error;
        if (this.#db) closeIndex(this.#db);
        this.#db = null;
      }
    }
  }
}

/** True where the file was just being made, replaced or recovered by the one that writes it. */
function isPassing(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return /^SQLITE_(?:BUSY|LOCKED|CANTOPEN|SCHEMA|READONLY|IOERR_SHORT_READ)/u.test(
    String(error.code),
  );
}

function sideOf(answers: readonly TermAnswer[]): ArchiveSide {
  const byTerm = new Map(answers.map(({ term, articleIds }) => [keyOf(term), articleIds]));
  return { articlesFor: (term) => byTerm.get(keyOf(term)) ?? [] };
}

function keyOf(term: QueryTerm): string {
  return JSON.stringify(term);
}

export const READER_CALLS = [
  'open',
  'close',
  'page',
  'relevant',
  'folded',
  'relevantFolded',
  'reprints',
  'spread',
  'all',
  'candidates',
  'matching',
] as const satisfies readonly (keyof IndexReader)[];
