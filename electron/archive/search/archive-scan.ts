import { publishedDays } from '#core/search/query/date-range.ts';
import { matches } from '#core/search/query/matches.ts';
import type { Query } from '#core/search/query/query.ts';
import { readSource } from '#db/search/archive-facts.ts';
import { sourcesToIndex } from '#db/search/in-step.ts';
import { turns } from '../in-turns.ts';
import { KeptAtPosition } from '../kept-at-position.ts';
import type { SearchedArchive } from './searched-archive.ts';

interface Place {
  readonly id: string;
  readonly order: number;
}

/** Finds articles by reading every one, where there is no index; keeps the last answer for its next pages. */
export class ArchiveScan {
  readonly #archive: SearchedArchive;
  readonly #last: KeptAtPosition<readonly string[]>;

  constructor(archive: SearchedArchive) {
    this.#archive = archive;
    this.#last = new KeptAtPosition(archive, 1);
  }

  /** Every article that a query finds, the newest first. Errors: `E-NOARCHIVE`, `E-CANCELLED`. */
  async find(query: Query, signal?: AbortSignal): Promise<readonly string[]> {
    const { db, fold } = this.#archive;
    const key = JSON.stringify(query);
    const { position } = this.#last;
    const last = this.#last.get(key);
    if (last) return last;
    const turn = turns(signal);
    const places: Place[] = [];
    for (const { id: sourceId } of sourcesToIndex(db)) {
      await turn();
      for (const { facts } of readSource(db, sourceId)) {
        if (!matches(query, facts, fold).matched) continue;
        places.push({ id: facts.articleId, order: publishedDays(facts.publishedOn)?.order ?? -1 });
      }
    }
    const ids = places
      // Ids ascend with the time of import: of the same day the one that came last comes first.
      .toSorted((a, b) => b.order - a.order || (a.id < b.id ? 1 : -1))
      .map(({ id }) => id);
    this.#last.keep(key, ids, position);
    return ids;
  }
}
