import { expect, test } from 'vitest';
import { nearDuplicates } from '#core/corpus/near-duplicates.ts';
import { fieldsOf } from '#core/page/article-fields.ts';
import { segmentPage } from '#core/page/segment-page.ts';
import { corpusPage } from './article.ts';

const PAGES = 700;
const pages = Array.from({ length: PAGES }, (_, at) => corpusPage(at + 1));

test('the corpus is the same in every run, and no page is there twice', () => {
  expect(corpusPage(677)).toEqual(pages[676]);
  expect(new Set(pages.map(({ text }) => text)).size).toBe(PAGES);
});

test('pages are as long as those of county papers, some broken at a column, some Traditional', () => {
  const lengths = pages.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / PAGES;
  expect(mean).toBeGreaterThan(1150);
  expect(mean).toBeLessThan(1330);
  expect(lengths[Math.floor(PAGES * 0.05)]).toBeLessThan(500);
  expect(lengths[Math.floor(PAGES * 0.95)]).toBeGreaterThan(2200);
  const share = (holds: (text: string) => boolean): number =>
    pages.filter(({ text }) => holds(text)).length / PAGES;
  expect(share((text) => /[\u7e23\u8aaa\u8655]/u.test(text))).toBeCloseTo(0.06, 1);
  expect(share((text) => /\p{Script=Han}\n\p{Script=Han}/u.test(text))).toBeCloseTo(0.3, 1);
});

test('some pages are reprints of others', () => {
  const groups = nearDuplicates(
    pages.map(({ filename, text }) => ({ id: filename, text: text.replaceAll('\n', '') })),
  );
  const repeated = groups.reduce((sum, { ids }) => sum + ids.length - 1, 0);
  expect(repeated).toBeGreaterThan(PAGES * 0.02);
  expect(repeated).toBeLessThan(PAGES * 0.07);
});

test('a page is one article that says when, where and by whom it was printed', () => {
  for (const { text } of pages.slice(0, 200)) {
    const { articles } = segmentPage(text);
    expect(articles).toHaveLength(1);
    const { publishedOn, source, byline, place } = fieldsOf(text, articles[0]?.segments ?? []);
    expect([publishedOn, source, byline, place]).not.toContain('');
  }
});
