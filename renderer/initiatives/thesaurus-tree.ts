import type { InitiativeRow } from '#electron/contract.ts';
import { indexLabel } from '../ui/pinyin-index.ts';
import { matchLabel } from '../ui/pinyin-match.ts';

/** A theme with its entries, or an entry with its narrower ones. */
export interface TreeNode {
  readonly key: string;
  readonly label: string;
  /** Null for a theme. */
  readonly row: InitiativeRow | null;
  readonly children: readonly TreeNode[];
}

export const THEME_KEY = 'theme:';

/**
 * The thesaurus as a tree: themes in their given order, in each the entries without a broader one
 * of that theme, under each entry its narrower ones. An entry always stands under its own theme,
 * even where its broader entry has another. With a filter, only entries found by label, alias,
 * pinyin or initials, and what leads to them.
 */
export function thesaurusTree(
  rows: readonly InitiativeRow[],
  themes: readonly string[],
  filter: string,
): readonly TreeNode[] {
  const themeOf = new Map(rows.map(({ initiative }) => [initiative.id, initiative.theme]));
  const narrower = new Map<string, InitiativeRow[]>();
  for (const row of rows) {
    const { broaderId, theme } = row.initiative;
    const nested = broaderId !== null && themeOf.get(broaderId) === theme;
    const parent = nested ? broaderId : THEME_KEY + theme;
    const list = narrower.get(parent);
    if (list === undefined) narrower.set(parent, [row]);
    else list.push(row);
  }
  const build = (parent: string): readonly TreeNode[] =>
    (narrower.get(parent) ?? [])
      .map((row) => ({
        key: row.initiative.id,
        label: row.initiative.prefLabel,
        row,
        children: build(row.initiative.id),
      }))
      .filter((node) => node.children.length > 0 || isFound(node.row, filter));
  const unlisted = rows.map(({ initiative }) => initiative.theme);
  return [...new Set([...themes, ...unlisted])]
    .map((theme) => ({
      key: THEME_KEY + theme,
      label: theme,
      row: null,
      children: build(THEME_KEY + theme),
    }))
    .filter((node) => node.children.length > 0);
}

function isFound(row: InitiativeRow, filter: string): boolean {
  if (filter.trim() === '') return true;
  const { prefLabel, altLabels } = row.initiative;
  return [prefLabel, ...altLabels].some((label) => matchLabel(indexLabel(label), filter) !== null);
}

/** Entries that may be made broader than `id`: neither itself nor anything below it. */
export function possibleBroader(
  rows: readonly InitiativeRow[],
  id: string | null,
): readonly InitiativeRow[] {
  if (id === null) return rows;
  const below = new Set([id]);
  for (let grew = true; grew;) {
    grew = false;
    for (const { initiative } of rows) {
      if (initiative.broaderId === null || below.has(initiative.id)) continue;
      if (!below.has(initiative.broaderId)) continue;
      below.add(initiative.id);
      grew = true;
    }
  }
  return rows.filter(({ initiative }) => !below.has(initiative.id));
}

/** How many entries a tree holds. */
export function entriesIn(nodes: readonly TreeNode[]): number {
  return nodes.reduce(
    (sum, node) => sum + (node.row === null ? 0 : 1) + entriesIn(node.children),
    0,
  );
}
