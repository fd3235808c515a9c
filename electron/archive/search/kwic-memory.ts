import type { Session } from '../session.ts';
import { KeptAtPosition } from './kept-at-position.ts';
import type { Concordance, KwicSort } from './kwic-order.ts';

/** Lists that are kept: of the last search its three orders, and one more. */
const KEPT = 4;

const memories = new WeakMap<Session, KeptAtPosition<Concordance>>();

/** The concordances of a session that were put together last, by `concordanceKey`. */
export function concordanceMemory(session: Session): KeptAtPosition<Concordance> {
  const known = memories.get(session) ?? new KeptAtPosition<Concordance>(session, KEPT);
  memories.set(session, known);
  return known;
}

export function concordanceKey(query: string, sort: KwicSort): string {
  return `${sort} ${query}`;
}
