import type { InitiativeRow } from '#electron/contract.ts';
import { matchLabel, type IndexedLabel } from '../ui/pinyin-match.ts';

/** An initiative that a query finds, and the label that it was found by. */
export interface Ranked {
  readonly row: InitiativeRow;
  /** The alternative label that matched better than the preferred one; null for the preferred. */
  readonly via: string | null;
  readonly score: number;
}

/** An alias ranks a little below a preferred label that matches as well. */
const ALIAS_COST = 20;

/**
 * The initiatives that `query` finds by label, alias, pinyin or initials, the likeliest first.
 * Of equally good matches those used last (`recent`, latest first) go before those used often,
 * so an empty query offers what one is working with. Deprecated ones are left out.
 */
export function rankInitiatives(
  rows: readonly InitiativeRow[],
  query: string,
  recent: readonly string[],
  indexLabel: (text: string) => IndexedLabel,
): readonly Ranked[] {
  const empty = query.trim() === '';
  const found: Ranked[] = [];
  for (const row of rows) {
    const { prefLabel, altLabels, status, id } = row.initiative;
    if (status === 'deprecated') continue;
    const use = usageOf(row, recent.indexOf(id));
    if (empty) {
      found.push({ row, via: null, score: use });
      continue;
    }
    let best: Ranked | null = null;
    const preferred = matchLabel(indexLabel(prefLabel), query);
    if (preferred !== null) best = { row, via: null, score: preferred + use };
    for (const alias of altLabels) {
      const score = matchLabel(indexLabel(alias), query);
      if (score === null) continue;
      const ranked = { row, via: alias, score: score - ALIAS_COST + use };
      if (best === null || ranked.score > best.score) best = ranked;
    }
    if (best !== null) found.push(best);
  }
  return found.toSorted(
    (a, b) =>
      b.score - a.score || (a.row.initiative.prefLabel < b.row.initiative.prefLabel ? -1 : 1),
  );
}

/** 0 to 100: enough to order equal matches, too little to lift a worse kind of match above them. */
function usageOf(row: InitiativeRow, recency: number): number {
  const recent = recency === -1 ? 0 : Math.max(0, 60 - recency * 5);
  return recent + Math.min(40, Math.log2(1 + row.accepted) * 5);
}

/** True where `label` is nobody's preferred or alternative label yet. */
export function isNewLabel(rows: readonly InitiativeRow[], label: string): boolean {
  const wanted = label.trim().toLowerCase();
  return (
    wanted !== '' &&
    !rows.some(({ initiative }) =>
      [initiative.prefLabel, ...initiative.altLabels].some((one) => one.toLowerCase() === wanted),
    )
  );
}
