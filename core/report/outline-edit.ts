import { keysBetween } from './order-key.ts';
import {
  HEADING_LEVELS,
  type BlockContent,
  type HeadingLevel,
  type OutlineBlock,
} from './outline.ts';

/** A block and its place (order-key.ts). */
export interface PlacedBlock extends OutlineBlock {
  readonly position: string;
}

/** In the order of their places; of two that two people put in the same place the older first. */
export function inOrder<Block extends Pick<PlacedBlock, 'id' | 'position'>>(
  blocks: readonly Block[],
): readonly Block[] {
  return blocks.toSorted((a, b) =>
    a.position === b.position ? (a.id < b.id ? -1 : 1) : a.position < b.position ? -1 : 1,
  );
}

/**
 * Those of `blocks` that `ids` name and, with a heading, its section: all up to the next heading of
 * the same or a higher level. In the order of `blocks`.
 */
export function withSections<Block extends OutlineBlock>(
  blocks: readonly Block[],
  ids: readonly string[],
): readonly Block[] {
  const wanted = new Set(ids);
  const taken: Block[] = [];
  let open: HeadingLevel | null = null;
  for (const block of blocks) {
    const { content } = block;
    if (content.kind === 'heading' && open !== null && content.level <= open) open = null;
    if (wanted.has(block.id) || open !== null) taken.push(block);
    if (content.kind === 'heading' && wanted.has(block.id) && open === null) open = content.level;
  }
  return taken;
}

/**
 * Places for `count` blocks behind `after` (null: at the beginning). `moved`: blocks that must make
 * room, because somebody else put them in the very same place.
 *
 * `blocks` are in order and hold `after`; those that are being moved are not among them.
 */
export function placesAfter(
  blocks: readonly Pick<PlacedBlock, 'id' | 'position'>[],
  after: string | null,
  count: number,
): { readonly places: readonly string[]; readonly moved: ReadonlyMap<string, string> } {
  const at = after === null ? 0 : blocks.findIndex(({ id }) => id === after) + 1;
  const before = blocks[at - 1]?.position ?? null;
  const behind = blocks.slice(at);
  const free = behind.findIndex(({ position }) => before === null || position > before);
  const tied = behind.slice(0, free === -1 ? behind.length : free);
  const keys = keysBetween(before, behind[tied.length]?.position ?? null, count + tied.length);
  return {
    places: keys.slice(0, count),
    moved: new Map(tied.map(({ id }, place) => [id, keys[count + place] ?? ''])),
  };
}

/** The block a moved or new one goes behind: `after` itself, else the nearest one before it that stays. */
export function anchorAmong(
  blocks: readonly Pick<PlacedBlock, 'id'>[],
  moving: ReadonlySet<string>,
  after: string | null,
): string | null {
  if (after === null) return null;
  const at = blocks.findIndex(({ id }) => id === after);
  return blocks.slice(0, at + 1).findLast(({ id }) => !moving.has(id))?.id ?? null;
}

/** A heading a level higher (`by` -1) or lower (1); null where it has none further or is no heading. */
export function atOtherLevel(content: BlockContent, by: -1 | 1): BlockContent | null {
  if (content.kind !== 'heading') return null;
  const level = HEADING_LEVELS.find((one) => one === content.level + by);
  return level === undefined ? null : { ...content, level };
}

/** The level of the heading that a block stands under; 0 before the first. */
export function enclosingLevel(blocks: readonly OutlineBlock[], at: number): 0 | HeadingLevel {
  const above = blocks.slice(0, at).findLast(({ content }) => content.kind === 'heading');
  return above?.content.kind === 'heading' ? above.content.level : 0;
}
