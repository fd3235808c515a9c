import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Scrolling that rests for this long (ms) is looked at. */
const REST = 80;

/** Tells, once scrolling rests, which block stands at the top of `box`. */
export function useTopBlock(
  box: RefObject<HTMLElement | null>,
  root: ShadowRoot | null,
  onTop: (blockId: string) => void,
): () => void {
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      if (box.current === null || root === null) return;
      const { top } = box.current.getBoundingClientRect();
      const blocks = root.querySelectorAll<HTMLElement>('[data-block]');
      // They stand one below the other: the first that ends below the edge.
      let low = 0;
      let high = blocks.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > top + 8) high = middle;
        else low = middle + 1;
      }
      const id = blocks[low]?.dataset['block'];
      if (id !== undefined) onTop(id);
    }, REST);
  }, [box, root, onTop]);
}
