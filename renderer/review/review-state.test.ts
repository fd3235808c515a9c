import { beforeEach, describe, expect, it } from 'vitest';
import { filterFrom, isNarrowed, NOTHING_NARROWED, useReview } from './review-state.ts';

describe('the filter that the archive is asked with', () => {
  it('leaves out what does not narrow', () => {
    expect(filterFrom(NOTHING_NARROWED, null)).toEqual({});
    expect(isNarrowed(NOTHING_NARROWED)).toBe(false);
    expect(isNarrowed({ ...NOTHING_NARROWED, text: '  ' })).toBe(false);
  });

  it('has shares for per cent, and the group without its counts', () => {
    const narrowing = { ...NOTHING_NARROWED, confidence: [60, 90] as const, text: ' 四个 ' };
    const group = { by: 'article', key: 'p', label: '题', waiting: 3 } as const;
    expect(filterFrom(narrowing, group)).toEqual({
      minConfidence: 0.6,
      maxConfidence: 0.9,
      text: '四个',
      group: { by: 'article', key: 'p' },
    });
  });
});

describe('the state of the review', () => {
  beforeEach(() => useReview.setState(useReview.getInitialState(), true));

  it('drops a moved span when another row comes under review', () => {
    const { setCurrent, setReach } = useReview.getState();
    setCurrent('a', 0);
    setReach({ id: 'a', start: -1, end: 0 });
    setCurrent('a', 0);
    expect(useReview.getState().reach).not.toBeNull();
    setCurrent('b', 1);
    expect(useReview.getState().reach).toBeNull();
  });

  it('remembers what was decided in order, each decision once', () => {
    const { leave, comeBack } = useReview.getState();
    leave(['a', 'b'], Infinity);
    leave(['a', 'b'], 5);
    leave(['c'], Infinity);
    expect(useReview.getState().trail).toEqual(['a', 'c']);
    expect(useReview.getState().gone.get('b')).toBe(5);
    comeBack(['c']);
    expect([...useReview.getState().gone.keys()]).toEqual(['a', 'b']);
    comeBack();
    expect(useReview.getState().gone.size).toBe(0);
  });

  it('begins at the top under another filter, group or order', () => {
    const { setCurrent, narrow, sortBy, openGroup } = useReview.getState();
    for (const change of [
      () => narrow({ text: '四' }),
      () => sortBy('confidence', true),
      () => openGroup(null),
    ]) {
      setCurrent('a', 7);
      change();
      expect(useReview.getState()).toMatchObject({ currentId: null, row: 0 });
    }
  });
});
