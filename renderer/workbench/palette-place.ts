/** What something opens beside, in pixels of the window. */
export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Sizes {
  readonly width: number;
  readonly height: number;
  readonly windowWidth: number;
  readonly windowHeight: number;
}

const GAP = 6;

/** Below the anchor where there is room, else above, always wholly inside the window; in pixels. */
export function placeBeside(anchor: Anchor, sizes: Sizes): { left: number; top: number } {
  const below = anchor.bottom + GAP;
  const fits = below + sizes.height <= sizes.windowHeight - GAP;
  const top = fits ? below : anchor.top - GAP - sizes.height;
  return {
    left: Math.max(GAP, Math.min(anchor.left, sizes.windowWidth - sizes.width - GAP)),
    top: Math.max(GAP, Math.min(top, sizes.windowHeight - sizes.height - GAP)),
  };
}
