import { describe, expect, it } from 'vitest';
import type { InitiativeRow } from '#electron/contract.ts';
import { indexLabel } from '../ui/pinyin-index.ts';
import { isNewLabel, rankInitiatives } from './rank-initiatives.ts';

function row(
  prefLabel: string,
  more: Partial<InitiativeRow['initiative']> = {},
  accepted = 0,
): InitiativeRow {
  const initiative = {
    id: prefLabel,
    prefLabel,
    altLabels: [],
    definition: '',
    scopeNote: '',
    theme: '综合',
    level: null,
    broaderId: null,
    notation: '',
    relatedIds: [],
    status: 'approved' as const,
    replacedById: null,
    colour: null,
    ...more,
  };
  return { initiative, accepted, pending: 0, articles: 0 };
}

const rows = [
  row('四个不摘'),
  row('三个一批'),
  row('积分制', { altLabels: ['道德积分', '爱心超市'] }, 5),
  row('数字乡村', { status: 'deprecated' }),
];
const labels = (query: string, recent: readonly string[] = []) =>
  rankInitiatives(rows, query, recent, indexLabel).map(
    ({ row: { initiative } }) => initiative.prefLabel,
  );

describe('rankInitiatives', () => {
  it('finds by initials', () => expect(labels('sgbz')).toEqual(['四个不摘']));

  it('finds by an alias and says which', () => {
    const [first] = rankInitiatives(rows, 'axcs', [], indexLabel);
    expect(first?.row.initiative.prefLabel).toBe('积分制');
    expect(first?.via).toBe('爱心超市');
  });

  it('offers what was used last, then what is used often, for an empty query', () => {
    expect(labels('', ['三个一批'])).toEqual(['三个一批', '积分制', '四个不摘']);
  });

  it('lets recency decide between equally good matches only', () => {
    expect(labels('s', ['四个不摘'])[0]).toBe('四个不摘');
    expect(labels('s', ['三个一批'])[0]).toBe('三个一批');
    expect(labels('sigebuzhai', ['三个一批'])).toEqual(['四个不摘']);
  });

  it('leaves out what is deprecated', () => expect(labels('szxc')).toEqual([]));
});

describe('isNewLabel', () => {
  it('knows preferred and alternative labels', () => {
    expect(isNewLabel(rows, ' 爱心超市 ')).toBe(false);
    expect(isNewLabel(rows, '四个不摘')).toBe(false);
    expect(isNewLabel(rows, '流动调解室')).toBe(true);
    expect(isNewLabel(rows, '  ')).toBe(false);
  });
});
