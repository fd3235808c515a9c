import { describe, expect, it } from 'vitest';
import type { Annotation } from '#core/annotation/annotation.ts';
import { EXAMPLE_DATA } from '#core/export/example-data.ts';
import { commentLines } from './comment.ts';

const initiatives = new Map(EXAMPLE_DATA.initiatives.map((one) => [one.id, one]));
const [first] = EXAMPLE_DATA.articles[0]?.annotations ?? [];
const lines = (more: Partial<Annotation>) =>
  first === undefined ? [] : commentLines({ ...first, note: '', ...more }, initiatives);

describe('commentLines', () => {
  it('say whether the passage or the article as a whole is meant', () => {
    expect(lines({})).toEqual(['举措：茶旅融合（产业，县）']);
    expect(lines({ detail: { of: 'article' } })).toEqual(['举措（整篇）：茶旅融合（产业，县）']);
    const note = { kind: 'note', initiativeIds: [], note: '头条\n待核' } as const;
    expect(lines({ ...note, detail: { of: 'article' } })).toEqual(['批注（整篇）', '头条', '待核']);
  });
});
