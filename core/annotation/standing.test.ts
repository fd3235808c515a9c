import { describe, expect, it } from 'vitest';
import type { Annotation } from './annotation.ts';
import { standingIn } from './standing.ts';

const one = (
  id: string,
  start: number,
  end: number,
  initiativeIds: readonly string[],
  more: Partial<Annotation> = {},
): Annotation => ({
  id,
  kind: 'initiative',
  sourceId: 's',
  spans: [{ start, end }],
  quote: '',
  status: 'accepted',
  initiativeIds,
  label: '',
  note: '',
  figure: null,
  detail: null,
  rule: null,
  confidence: 1,
  author: '',
  createdAt: '',
  ...more,
});
const at = [{ start: 10, end: 14 }];
const said = (annotations: readonly Annotation[], ids: readonly string[] = ['x']) => {
  const { state, annotation } = standingIn(annotations, ids)(at);
  return [state, annotation?.id ?? null];
};

describe('standingIn', () => {
  it('is new where nothing stands, or only something beside it or of another kind', () => {
    expect(said([])).toEqual(['new', null]);
    expect(said([one('a', 0, 10, ['x']), one('b', 14, 20, ['y'])])).toEqual(['new', null]);
    expect(said([one('a', 10, 14, [], { kind: 'place' })])).toEqual(['new', null]);
    expect(said([one('a', 10, 14, ['x'], { detail: { of: 'article' } })])).toEqual(['new', null]);
  });

  it('is tagged where an accepted annotation names all wanted, here or further', () => {
    expect(said([one('a', 10, 14, ['x'])])).toEqual(['tagged', 'a']);
    expect(said([one('a', 8, 20, ['y', 'x'])])).toEqual(['tagged', 'a']);
    expect(said([one('a', 10, 14, ['x'])], ['x', 'y'])).toEqual(['overlapping', 'a']);
  });

  it('is waiting or rejected by a suggestion of just these, the exact one first', () => {
    const pending = { status: 'pending' } as const;
    const rejected = { status: 'rejected' } as const;
    expect(said([one('a', 9, 15, ['x'], pending), one('b', 10, 14, ['x'], pending)])).toEqual([
      'waiting',
      'b',
    ]);
    expect(said([one('a', 10, 14, ['x', 'y'], pending)])).toEqual(['new', null]);
    expect(said([one('a', 10, 14, ['x'], rejected)])).toEqual(['rejected', 'a']);
    expect(said([one('a', 9, 14, ['x'], rejected)])).toEqual(['new', null]);
    expect(said([one('a', 10, 14, ['x'], rejected), one('b', 10, 14, ['x'], pending)])).toEqual([
      'waiting',
      'b',
    ]);
  });

  it('is overlapping where another initiative lies across it', () => {
    expect(said([one('a', 12, 20, ['y'])])).toEqual(['overlapping', 'a']);
    expect(said([one('a', 12, 20, ['y'])], [])).toEqual(['overlapping', 'a']);
    expect(said([one('a', 12, 20, ['x'])])).toEqual(['new', null]);
  });

  it('looks into the gaps of what is in parts', () => {
    const parts = {
      spans: [
        { start: 0, end: 5 },
        { start: 20, end: 25 },
      ],
    } as const;
    expect(said([one('a', 0, 25, ['y'], parts)])).toEqual(['new', null]);
  });
});
