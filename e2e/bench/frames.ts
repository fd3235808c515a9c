import type { Page } from '@playwright/test';

/** Starts noting the longest time between two animation frames. */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch = { last: performance.now(), longest: 0 };
    Object.assign(window, { frames_watched: watch });
    const frame = (now: number): void => {
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** The longest so far, in milliseconds; begins anew. */
export async function longestFrame(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { frames_watched: watch } = window as unknown as {
      frames_watched: { longest: number };
    };
    const { longest } = watch;
    watch.longest = 0;
    return longest;
  });
}
