import type { SearchText } from './query/read-search.ts';

/** A search that is kept under a name; it finds what its text finds whenever it is called. */
export interface SavedSearch extends SearchText {
  readonly id: string;
  /** Of all saved searches only this one is called so. */
  readonly name: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}
