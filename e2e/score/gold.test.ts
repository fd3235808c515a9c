import path from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import { rangesOf, readGold } from './pages.ts';

const samples = path.join(PROJECT_ROOT, 'assets', 'samples');
const pages = readGold(path.join(samples, 'gold'), path.join(samples, 'dev'));

test('there are at least twelve development pages', () => {
  expect(pages.length).toBeGreaterThanOrEqual(12);
});

test.each(pages.map((page) => [page.file, page] as const))(
  '%s: ranges say what the page says',
  (_, page) => {
    for (const { start, end, text } of rangesOf(page)) {
      const ink = (words: string) => words.replace(/\s/gu, '');
      if (text !== undefined) expect(ink(page.text.slice(start, end))).toBe(ink(text));
      expect(end).toBeGreaterThan(start);
    }
  },
);

test.each(pages.map((page) => [page.file, page] as const))(
  '%s: articles and the rest tile it',
  (_, page) => {
    const owners = Array.from({ length: page.text.length }, () => 0);
    const paint = ({ start, end }: { readonly start: number; readonly end: number }) => {
      for (let at = start; at < end; at++) owners[at] = (owners[at] ?? 0) + 1;
    };
    for (const { ranges, captions, body } of page.articles) {
      const { placeLead: _lead, ...heads } = ranges;
      [...Object.values(heads).flat(), ...captions, ...body].forEach(paint);
    }
    page.nonArticle.forEach(paint);
    const wrong = owners.findIndex((count, at) => count !== 1 && /\S/u.test(page.text.charAt(at)));
    expect(wrong === -1 ? '' : page.text.slice(wrong, wrong + 20)).toBe('');
  },
);
