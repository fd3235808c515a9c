import { describe, expect, test } from 'vitest';
import { denseArticle } from '../../../e2e/bench/dense-article.ts';
import { annotateAll } from '../testing/annotate-all.ts';
import { newDesk } from '../testing/desk.ts';

async function deskWith(count: number) {
  const desk = newDesk();
  const size = { characters: count * 30, marks: count, depth: 6 };
  const { text, marks } = denseArticle('云岫县松坪乡：山里的账', size);
  await desk.import({ 'page.txt': text });
  annotateAll(desk.session, {
    filename: 'page.txt',
    marks: marks.map((mark) => ({ ...mark, spans: [...mark.spans] })),
  });
  const { rows } = await desk.client.articles.list({});
  return { desk, text, articleId: rows[0]?.id ?? '' };
}

describe('an article of a page with thousands of annotations', () => {
  test('comes with those around the places seen first; the rest makes up the whole', async () => {
    const { desk, text, articleId } = await deskWith(3000);
    const near = Math.floor(text.length / 2);
    const whole = await desk.client.articles.view({ articleId });
    expect(whole).toMatchObject({ complete: true });
    expect(whole.annotations).toHaveLength(3000);

    const first = await desk.client.articles.view({ articleId, near });
    expect(first.complete).toBe(false);
    expect(first.annotations.length).toBeLessThan(600);
    const ids = new Set(first.annotations.map(({ id }) => id));
    const seen = (from: number, to: number) =>
      whole.annotations.filter(({ spans }) =>
        spans.some(({ start, end }) => start < to && end > from),
      );
    for (const at of [0, near])
      expect(seen(at, at + 1500).filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(first.reading).toEqual(whole.reading);

    const rest = await desk.client.articles.rest({ articleId });
    expect({ ...first, ...rest, complete: true }).toEqual(whole);
    desk.session.close();
  });

  test('is sent at once where there are no more than can be', async () => {
    const { desk, articleId } = await deskWith(300);
    expect(await desk.client.articles.view({ articleId, near: 0 })).toEqual(
      await desk.client.articles.view({ articleId }),
    );
    desk.session.close();
  });
});
