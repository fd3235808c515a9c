import { describe, expect, it } from 'vitest';
import type { AnnotationView } from '#electron/contract.ts';
import { afterDeciding, sameText, stepFrom } from './desk-data.ts';

function suggestion(id: string, more: Partial<AnnotationView> = {}): AnnotationView {
  return {
    id,
    kind: 'initiative',
    sourceId: 's',
    articleId: 'a',
    filename: '',
    spans: [{ start: 0, end: 1 }],
    quote: '村',
    status: 'pending',
    initiativeIds: [],
    labels: [],
    label: '',
    note: '',
    figure: null,
    detail: null,
    rule: 'dictionary@1',
    confidence: 0.9,
    author: '',
    createdAt: '',
    ...more,
  };
}

const pending = ['1', '2', '3', '4'].map((id) => suggestion(id));

describe('stepFrom', () => {
  it('goes around the ends', () => {
    expect(stepFrom(pending, '4', 1)).toBe('1');
    expect(stepFrom(pending, '1', -1)).toBe('4');
  });

  it('begins at the end one walks from', () => {
    expect(stepFrom(pending, null, 1)).toBe('1');
    expect(stepFrom(pending, 'gone', -1)).toBe('4');
    expect(stepFrom([], null, 1)).toBeNull();
  });
});

describe('afterDeciding', () => {
  it('goes on to the next that stays', () => {
    expect(afterDeciding(pending, '2', new Set(['2', '3']))).toBe('4');
  });

  it('falls back to the last before where nothing comes after', () => {
    expect(afterDeciding(pending, '4', new Set(['3', '4']))).toBe('2');
    expect(afterDeciding(pending, '1', new Set(['1', '2', '3', '4']))).toBeNull();
  });
});

describe('sameText', () => {
  it('takes the same text of the same kind and meaning', () => {
    const all = [
      suggestion('1', { initiativeIds: ['x'], quote: '积分制' }),
      suggestion('2', { initiativeIds: ['x'], quote: '道德积分' }),
      suggestion('3', { initiativeIds: ['y'], quote: '积分制' }),
      suggestion('4', { initiativeIds: ['x'], quote: '积分制' }),
      suggestion('5', { kind: 'place', quote: '积分制' }),
    ];
    expect(sameText(all, all[0] ?? suggestion('')).map(({ id }) => id)).toEqual(['1', '4']);
  });

  it('does not ask what a rule calls a name', () => {
    const all = [
      suggestion('1', { quote: '河湾', label: '河湾', kind: 'place' }),
      suggestion('2', { quote: '河湾', label: '河湾', kind: 'person' }),
      suggestion('3', { quote: '河湾', label: '河湾村', kind: 'place' }),
    ];
    expect(sameText(all, all[0] ?? suggestion('')).map(({ id }) => id)).toEqual(['1', '3']);
  });
});
