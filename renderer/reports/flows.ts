import { textOf, type DocumentBlock } from '#core/report/layout/document-node.ts';
import type { PageProfile } from '#core/report/layout/page-profile.ts';

export interface Flow {
  readonly key: string;
  readonly blocks: readonly DocumentBlock[];
  /** Pages that it will take, roughly. */
  readonly estimate: number;
}

/** Up to so many characters a report is laid out in one piece, as it will be printed. */
const WHOLE = 60_000;
/** A longer one in pieces of about this many, which are only laid out where they are looked at. */
const PIECE = 20_000;

/**
 * Cuts a report for the preview. Beyond `WHOLE` characters each piece begins on a page of its own,
 * at a heading where there is one: laying hundreds of pages out after every change would hold the
 * window up.
 */
export function flowsOf(blocks: readonly DocumentBlock[], profile: PageProfile): readonly Flow[] {
  const lengths = blocks.map(({ element }) => textOf(element).length);
  const total = lengths.reduce((sum, one) => sum + one, 0);
  if (total <= WHOLE) return [flowOf(blocks, total, profile)];
  const flows: Flow[] = [];
  let start = 0;
  let size = 0;
  blocks.forEach(({ element }, at) => {
    const heading = /\bheading[12]\b/u.test(element.className ?? '');
    if (size >= PIECE && (heading || size >= 2 * PIECE)) {
      flows.push(flowOf(blocks.slice(start, at), size, profile));
      start = at;
      size = 0;
    }
    size += lengths[at] ?? 0;
  });
  return [...flows, flowOf(blocks.slice(start), size, profile)];
}

function flowOf(blocks: readonly DocumentBlock[], size: number, profile: PageProfile): Flow {
  const { page, styles } = profile;
  const em = (styles.body.size / 72) * 25.4;
  const perPage =
    ((page.width - page.left - page.right) / em) *
    ((page.height - page.top - page.bottom) / em / 1.6);
  return { key: blocks[0]?.key ?? '', blocks, estimate: Math.max(1, Math.ceil(size / perPage)) };
}
