import { describe, expect, it } from 'vitest';
import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import { withRest } from './with-rest.ts';

const note = (id: string, text: string) => ({ id, note: text }) as unknown as AnnotationView;
const view = (annotations: readonly AnnotationView[]) =>
  ({ annotations, sums: [], complete: false, revision: 5 }) as unknown as ArticleView;
const said = ({ annotations }: ArticleView) => annotations.map(({ id, note: text }) => id + text);

describe('the rest of an article', () => {
  const [a, b, c] = [note('a', '1'), note('b', '1'), note('c', '1')];
  const first = view([a, b, c]);
  const rest = {
    annotations: [note('a', '2'), note('b', '2'), note('c', '2'), note('d', '1')],
    sums: [],
  };

  it('makes up the whole where nothing was done meanwhile', () => {
    const whole = withRest(first, first, rest);
    expect(whole).toMatchObject({ complete: true, revision: 5 });
    expect(said(whole)).toEqual(['a2', 'b2', 'c2', 'd1']);
  });

  it('leaves what was made, changed and taken off meanwhile', () => {
    const now = view([a, note('b', 'mine'), note('new', 'mine')]);
    expect(said(withRest(first, now, rest))).toEqual(['a2', 'bmine', 'd1', 'newmine']);
  });

  it('does not double what the archive had stored by then', () => {
    const now = view([a, b, c, note('d', 'mine')]);
    expect(said(withRest(first, now, rest))).toEqual(['a2', 'b2', 'c2', 'dmine']);
  });

  it('does not bring back what somebody else took off', () => {
    const fewer = { annotations: [a, c], sums: [] };
    expect(said(withRest(first, first, fewer))).toEqual(['a1', 'c1']);
  });
});
