import { expect, test } from 'vitest';
import { isAnchored } from '#core/annotation/annotation.ts';
import { segmentPage } from '#core/page/segment-page.ts';
import { quoteOf } from '#core/text/span.ts';
import { DENSE, denseArticle } from './dense-article.ts';

const TITLE = '云岫县松坪乡：山里的一本长账';
const { text, marks } = denseArticle(TITLE);

test('the dense article is one article, as long and as often annotated as it says', () => {
  const { articles } = segmentPage(text);
  expect(articles).toHaveLength(1);
  expect(text.replaceAll('\n', '').length).toBeGreaterThanOrEqual(DENSE.characters);
  expect(marks).toHaveLength(DENSE.marks);
  expect(denseArticle(TITLE)).toEqual({ text, marks });
});

test('its annotations are anchored, none twice, some over a hard break, six deep at the deepest', () => {
  expect(marks.every(({ spans }) => isAnchored(text, { spans, quote: quoteOf(text, spans) }))).toBe(
    true,
  );
  expect(new Set(marks.map(({ spans }) => JSON.stringify(spans))).size).toBe(marks.length);
  expect(marks.filter(({ spans }) => spans.length > 1).length).toBeGreaterThan(1000);
  const depths = new Uint8Array(text.length);
  for (const { spans } of marks)
    for (const { start, end } of spans)
      for (let at = start; at < end; at += 1) depths[at] = (depths[at] ?? 0) + 1;
  expect(Math.max(...new Set(depths))).toBe(DENSE.depth);
});
