import type { Fold } from '#core/text/fold.ts';
import type { InitiativeRow } from '#electron/contract.ts';
import { matchLabel, type IndexedLabel } from '../ui/pinyin-match.ts';

/** An initiative that a query finds, and what it was found by. */
export interface Ranked {
  readonly row: InitiativeRow;
  /** The alternative label that matched better than the preferred one; null for the preferred. */
  readonly via: string | null;
  readonly score: number;
}

/** An alias ranks a little below a preferred label that matches as well. */
const ALIAS_COST = 20;
/** A theme that is meant as a whole goes before labels that only hold the query somewhere inside. */
const WHOLE_THEME = 60;
/** A theme that only begins so goes behind every label. */
const PART_OF_THEME = -300;

/**
 * The initiatives that `query` finds by label, alias or theme, each by its characters, pinyin or
 * initials, the likeliest first. Of equally good matches those used last (`recent`, latest first)
 * go before those used often, so an empty query offers what one is working with. Deprecated ones
 * are left out. Both scripts are one where `indexLabel` and the query are folded.
 */
export function rankInitiatives(
  rows: readonly InitiativeRow[],
  query: string,
  recent: readonly string[],
  indexLabel: (text: string) => IndexedLabel,
): readonly Ranked[] {
  const found: Ranked[] = [];
  for (const row of rows) {
    const { status, id } = row.initiative;
    if (status === 'deprecated') continue;
    const use = usageOf(row, recent.indexOf(id));
    const best = query.trim() === '' ? { via: null, score: 0 } : bestMatch(row, query, indexLabel);
    if (best !== null) found.push({ row, via: best.via, score: best.score + use });
  }
  return found.toSorted(
    (a, b) =>
      b.score - a.score || (a.row.initiative.prefLabel < b.row.initiative.prefLabel ? -1 : 1),
  );
}

type Match = Pick<Ranked, 'via' | 'score'>;

function bestMatch(
  { initiative: { prefLabel, altLabels, theme } }: InitiativeRow,
  query: string,
  indexLabel: (text: string) => IndexedLabel,
): Match | null {
  const matches: Match[] = [];
  const preferred = matchLabel(indexLabel(prefLabel), query);
  if (preferred !== null) matches.push({ via: null, score: preferred });
  for (const alias of altLabels) {
    const score = matchLabel(indexLabel(alias), query);
    if (score !== null) matches.push({ via: alias, score: score - ALIAS_COST });
  }
  const themed = themeScore(theme, query, indexLabel);
  if (themed !== null) matches.push({ via: null, score: themed });
  let best: Match | null = null;
  for (const one of matches) if (best === null || one.score > best.score) best = one;
  return best;
}

function themeScore(
  theme: string,
  query: string,
  indexLabel: (text: string) => IndexedLabel,
): number | null {
  if (theme === '') return null;
  const label = indexLabel(theme);
  const score = matchLabel(label, query);
  if (score === null || score < 200 - label.characters.length) return null;
  return score >= 400 ? WHOLE_THEME : PART_OF_THEME;
}

/** 0 to 100: enough to order equal matches, too little to lift a worse kind of match above them. */
function usageOf(row: InitiativeRow, recency: number): number {
  const recent = recency === -1 ? 0 : Math.max(0, 60 - recency * 5);
  return recent + Math.min(40, Math.log2(1 + row.accepted) * 5);
}

/** True where `label` is nobody's preferred or alternative label yet, in either script. */
export function isNewLabel(rows: readonly InitiativeRow[], label: string, fold: Fold): boolean {
  const wanted = fold(label).trim();
  return (
    wanted !== '' &&
    !rows.some(({ initiative }) =>
      [initiative.prefLabel, ...initiative.altLabels].some((one) => fold(one) === wanted),
    )
  );
}
