import type { MendPage } from '#core/mend/page.ts';
import type { ArticleView } from '#electron/contract.ts';

/** The page on the desk as mending sees it. */
export function mendPageOf({ segments, siblings, corrections }: ArticleView): MendPage {
  return {
    articles: siblings.map(({ id, incomplete }) => ({
      id,
      incomplete,
      segments: segments
        .filter((one) => one.articleId === id)
        .toSorted((a, b) => a.ord - b.ord)
        .map(bare),
    })),
    outside: segments.filter((one) => one.articleId === null).map(bare),
    corrections,
  };
}

function bare({ start, end, role, join, confidence }: ArticleView['segments'][number]) {
  return { start, end, role, join, confidence };
}
