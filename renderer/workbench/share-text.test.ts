import { expect, it } from 'vitest';
import type { ArticleView } from '#electron/contract.ts';
import { shareText } from './use-article-view.ts';

const view = (byline: string) =>
  ({
    article: { id: 'a', byline },
    reading: { text: '村', blocks: [], runs: [] },
    segments: [{ start: 0, end: 1 }],
    annotations: [{ id: '1' }],
  }) as unknown as ArticleView;

it('keeps the text of an article that is asked for anew, so that its panes stay', () => {
  const old = view('');
  const fresh = view('韦青禾');
  const shared = shareText(old, fresh);
  expect(shared).toEqual(fresh);
  expect(shared.reading).toBe(old.reading);
  expect(shared.segments).toBe(old.segments);
  expect(shared.annotations).toBe(fresh.annotations);
  expect(shareText(undefined, fresh)).toBe(fresh);
});
