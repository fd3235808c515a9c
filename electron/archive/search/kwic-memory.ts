import { KeptAtPosition } from '../kept-at-position.ts';
import { perSession } from '../per-session.ts';
import type { Concordance, KwicSort } from './kwic-order.ts';

/** Lists that are kept: of the last search its three orders, and one more. */
const KEPT = 4;

/** The concordances of a session that were put together last, by `concordanceKey`. */
export const concordanceMemory = perSession(
  (session) => new KeptAtPosition<Concordance>(session, KEPT),
);

export function concordanceKey(query: string, sort: KwicSort): string {
  return `${sort} ${query}`;
}
