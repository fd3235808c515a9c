import { describe, expect, it } from 'vitest';
import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import { patched } from './patch-views.ts';

const note = (id: string, text: string) => ({ id, note: text }) as unknown as AnnotationView;
const view = {
  revision: 5,
  annotations: [note('a', '1'), note('b', '1'), note('c', '1')],
} as unknown as ArticleView;

describe('patched', () => {
  it('changes, takes away and adds, and leaves the rest as the same objects', () => {
    const after = patched(view, {
      revision: 7,
      everything: false,
      changed: [note('b', '2'), note('d', '1')],
      gone: ['a', 'elsewhere'],
    });
    expect(after.annotations.map(({ id, note: text }) => id + text)).toEqual(['b2', 'c1', 'd1']);
    expect(after.annotations[1]).toBe(view.annotations[2]);
    expect(after.revision).toBe(7);
  });

  it('leaves a view alone that knows more already', () => {
    const late = { revision: 5, everything: false, changed: [], gone: ['a'] };
    expect(patched(view, late)).toBe(view);
  });
});
