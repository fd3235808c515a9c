import { describe, expect, it } from 'vitest';
import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import { afterDeciding, deskData, sameText, stepFrom } from './desk-data.ts';

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

/** The page says 甲乙丙丁; the article reads 丙 before 甲 and leaves 乙 and 丁 out. */
const PAGE = {
  article: { id: 'a' },
  reading: {
    text: '丙甲',
    blocks: [],
    runs: [
      { start: 0, end: 1, kind: 'verbatim', source: { start: 2, end: 3 } },
      { start: 1, end: 2, kind: 'verbatim', source: { start: 0, end: 1 } },
    ],
  },
  sums: [],
  complete: true,
} as unknown as ArticleView;

describe('deskData', () => {
  const at = (start: number) => [{ start, end: start + 1 }];
  const annotations = [
    suggestion('first', { spans: at(0), status: 'accepted' }),
    suggestion('left-out', { spans: at(1) }),
    suggestion('second', { spans: at(2), kind: 'figure' }),
    suggestion('elsewhere', { spans: at(3), articleId: 'b' }),
  ];
  const ids = (all: readonly AnnotationView[]) => all.map(({ id }) => id);

  it('orders by the reading, what it leaves out behind, what is of other articles not at all', () => {
    const data = deskData({ ...PAGE, annotations }, 'all');
    expect(ids(data.all)).toEqual(['second', 'first', 'left-out']);
    expect(ids(data.pending)).toEqual(['second', 'left-out']);
    expect(ids(data.accepted)).toEqual(['first']);
    expect(data.shown).toEqual(annotations);
    expect(data.readingSpans.get('second')).toEqual([{ start: 0, end: 1 }]);
  });

  it('filters what waits and counts it whatever the filter', () => {
    const data = deskData({ ...PAGE, annotations }, 'figure');
    expect(ids(data.all)).toEqual(['second', 'first']);
    expect(ids(data.shown)).toEqual(['first', 'second']);
    expect([...data.counts]).toEqual([
      ['initiative', 1],
      ['figure', 1],
    ]);
  });
});

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
