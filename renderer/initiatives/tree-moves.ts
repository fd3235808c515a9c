import type { ThesaurusAct } from '#electron/contract.ts';
import { THEME_KEY, type TreeNode } from './thesaurus-tree.ts';

/**
 * The move that letting go on a node means: on a theme to its top, on an entry under it. Siblings
 * have an order of their own, so there is no between. Null where it would go below itself.
 */
export function moveOnto(
  nodes: readonly TreeNode[],
  ids: readonly string[],
  targetKey: string,
): ThesaurusAct | null {
  return moveTo(ids, pathTo(nodes, targetKey));
}

/** Out one level: beside the entry that it stands under. Null at the top of a theme. */
export function moveOut(nodes: readonly TreeNode[], id: string): ThesaurusAct | null {
  const path = pathTo(nodes, id);
  return path.length < 3 ? null : moveTo([id], path.slice(0, -2));
}

/** In one level: under the entry before it. Null where it is the first. */
export function moveIn(nodes: readonly TreeNode[], id: string): ThesaurusAct | null {
  const path = pathTo(nodes, id);
  const siblings = path.at(-2)?.children ?? [];
  const before = siblings[siblings.findIndex(({ key }) => key === id) - 1];
  return before === undefined ? null : moveTo([id], [...path.slice(0, -1), before]);
}

function moveTo(ids: readonly string[], path: readonly TreeNode[]): ThesaurusAct | null {
  const [top] = path;
  const last = path.at(-1);
  if (top === undefined || last === undefined) return null;
  if (path.some(({ key }) => ids.includes(key))) return null;
  return {
    does: 'move',
    ids: [...ids],
    theme: top.key.slice(THEME_KEY.length),
    broaderId: last.row === null ? null : last.key,
  };
}

/** The nodes from a theme down to the one of that key; empty where there is none. */
function pathTo(nodes: readonly TreeNode[], key: string): readonly TreeNode[] {
  for (const node of nodes) {
    if (node.key === key) return [node];
    const below = pathTo(node.children, key);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}
