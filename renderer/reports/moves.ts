import type { HeadingLevel, OutlineBlock } from '#core/report/outline.ts';
import { withSections } from '#core/report/outline-edit.ts';

/**
 * The block behind which `ids` (headings with their sections) come when they are moved up (-1) or
 * down (1) by one; null: to the beginning, undefined: they are there already.
 *
 * A section steps over its neighbour of the same level, or out of the section it is in; any other
 * block over the next one.
 */
export function steppedTo(
  blocks: readonly OutlineBlock[],
  ids: readonly string[],
  by: -1 | 1,
): string | null | undefined {
  const moving = withSections(blocks, ids);
  const [first] = moving;
  const last = moving.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { content } = first;
  const level = content.kind === 'heading' ? content.level : null;
  return by === -1
    ? above(blocks, blocks.indexOf(first), level)
    : below(blocks, blocks.indexOf(last) + 1, level);
}

function above(
  blocks: readonly OutlineBlock[],
  at: number,
  level: HeadingLevel | null,
): string | null | undefined {
  if (at === 0) return undefined;
  const over = level === null ? at - 1 : headingBefore(blocks, at, level);
  const heading = blocks[over]?.content;
  // Below what stands under the heading of the section that it is in: only just after that heading.
  if (level !== null && heading?.kind === 'heading' && heading.level < level && over < at - 1) {
    return blocks[over]?.id;
  }
  return blocks[over - 1]?.id ?? null;
}

function headingBefore(blocks: readonly OutlineBlock[], at: number, level: HeadingLevel): number {
  for (let over = at - 1; over > 0; over -= 1) {
    const content = blocks[over]?.content;
    if (content?.kind === 'heading' && content.level <= level) return over;
  }
  return 0;
}

function below(
  blocks: readonly OutlineBlock[],
  end: number,
  level: HeadingLevel | null,
): string | undefined {
  const next = blocks[end];
  if (next === undefined) return undefined;
  const same = next.content.kind === 'heading' && next.content.level === level;
  return same ? withSections(blocks, [next.id]).at(-1)?.id : next.id;
}

/** The block behind which a drop before or behind `targetId` puts what is dragged. */
export function droppedTo(
  blocks: readonly OutlineBlock[],
  targetId: string,
  before: boolean,
): string | null {
  if (!before) return targetId;
  const at = blocks.findIndex(({ id }) => id === targetId);
  return blocks[at - 1]?.id ?? null;
}

/** Whether putting `ids` behind `after` would change anything. */
export function changesOrder(
  blocks: readonly OutlineBlock[],
  ids: readonly string[],
  after: string | null,
): boolean {
  const moving = new Set(withSections(blocks, ids).map(({ id }) => id));
  const staying = blocks.filter(({ id }) => !moving.has(id)).map(({ id }) => id);
  const order = blocks.map(({ id }) => id);
  const at = after === null ? 0 : order.indexOf(after) + 1;
  const before = order.slice(0, at).filter((id) => !moving.has(id)).length;
  const moved = blocks.filter(({ id }) => moving.has(id)).map(({ id }) => id);
  const result = [...staying.slice(0, before), ...moved, ...staying.slice(before)];
  return result.some((id, index) => id !== order[index]);
}

/** How deep each block stands in the outline: headings by their level, others below the last one. */
export function depthsOf(blocks: readonly OutlineBlock[]): readonly number[] {
  let level = 0;
  return blocks.map(({ content }) => {
    if (content.kind !== 'heading') return level + 1;
    ({ level } = content);
    return level;
  });
}
