import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { placeBeside } from './palette-place.ts';

const sizes = { width: 360, height: 240, windowWidth: 1400, windowHeight: 900 };

describe('placeBeside', () => {
  it('stands below, and above where there is no room below', () => {
    expect(placeBeside({ left: 100, top: 80, bottom: 100 }, sizes).top).toBeGreaterThan(100);
    const above = placeBeside({ left: 100, top: 800, bottom: 820 }, sizes).top;
    expect(above + sizes.height).toBeLessThan(800);
  });

  test.prop([fc.integer({ min: -200, max: 2000 }), fc.integer({ min: -200, max: 2000 })])(
    'is never cut off by the window',
    (left, top) => {
      const place = placeBeside({ left, top, bottom: top + 20 }, sizes);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.left + sizes.width).toBeLessThanOrEqual(sizes.windowWidth);
      expect(place.top + sizes.height).toBeLessThanOrEqual(sizes.windowHeight);
    },
  );
});
