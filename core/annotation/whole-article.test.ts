import { describe, expect, it } from 'vitest';
import { composeReading, type Segment } from '../page/reading.ts';
import type { Role } from '../page/role.ts';
import { quoteOf } from '../text/span.ts';
import { fingerprintOf } from './annotation.ts';
import { articleAnchor } from './whole-article.ts';

const TEXT = '上坡村记事\n——梯田见闻\n村里修渠。水来了。';
const segment = (words: string, role: Role, join: 'new' | 'continue' = 'new'): Segment => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, role, join, confidence: 1 };
};
const anchor = (...segments: readonly Segment[]) =>
  quoteOf(TEXT, articleAnchor(composeReading(TEXT, segments)));

describe('articleAnchor', () => {
  it('is the title, over all its lines', () => {
    expect(anchor(segment('上坡村记事', 'title'), segment('村里修渠。水来了。', 'body'))).toBe(
      '上坡村记事',
    );
    const second = segment('——梯田见闻', 'title', 'continue');
    expect(anchor(segment('上坡村记事', 'title'), second)).toBe('上坡村记事——梯田见闻');
  });

  it('is the first sentence where there is no title, and nothing where there is no text', () => {
    expect(anchor(segment('村里修渠。水来了。', 'body'))).toBe('村里修渠。');
    expect(anchor()).toBe('');
  });
});

describe('fingerprintOf', () => {
  it('tells an annotation of the article from one of its title', () => {
    const title = {
      kind: 'initiative',
      sourceId: 's',
      spans: [{ start: 0, end: 5 }],
      initiativeIds: ['x'],
      label: '',
    } as const;
    expect(fingerprintOf({ ...title, detail: null })).toBe(fingerprintOf(title));
    expect(fingerprintOf({ ...title, detail: { of: 'article' } })).not.toBe(fingerprintOf(title));
  });
});
