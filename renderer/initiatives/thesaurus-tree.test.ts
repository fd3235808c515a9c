import { describe, expect, it } from 'vitest';
import type { InitiativeRow } from '#electron/contract.ts';
import { entriesIn, possibleBroader, thesaurusTree, type TreeNode } from './thesaurus-tree.ts';
import { emptyInitiative } from './initiative-values.ts';

function row(
  id: string,
  theme: string,
  broaderId: string | null,
  altLabels: string[] = [],
): InitiativeRow {
  return {
    initiative: {
      ...emptyInitiative(theme),
      id,
      prefLabel: id,
      broaderId,
      altLabels,
      relatedIds: [],
    },
    accepted: 0,
    pending: 0,
    articles: 0,
  };
}

const rows = [
  row('积分制', '乡村治理', null, ['道德积分']),
  row('积分超市', '乡村治理', '积分制'),
  row('四个不摘', '综合', null),
  row('光伏扶贫', '金融光伏', '不存在'),
];
const themes = ['综合', '乡村治理'];
const drawn = (nodes: readonly TreeNode[]): string =>
  nodes
    .map(({ label, children }) => label + (children.length > 0 ? `(${drawn(children)})` : ''))
    .join(' ');

describe('thesaurusTree', () => {
  it('groups by theme, nests narrower entries and keeps themes nobody listed', () => {
    expect(drawn(thesaurusTree(rows, themes, ''))).toBe(
      '综合(四个不摘) 乡村治理(积分制(积分超市)) 金融光伏(光伏扶贫)',
    );
    expect(entriesIn(thesaurusTree(rows, themes, ''))).toBe(4);
  });

  it('keeps an entry under its own theme where its broader entry has another', () => {
    const mixed = [row('乡村振兴', '综合', null), row('四个不摘', '监测帮扶', '乡村振兴')];
    expect(drawn(thesaurusTree(mixed, ['综合'], ''))).toBe('综合(乡村振兴) 监测帮扶(四个不摘)');
  });

  it('keeps what leads to a found entry', () => {
    expect(drawn(thesaurusTree(rows, themes, 'jfcs'))).toBe('乡村治理(积分制(积分超市))');
  });

  it('finds by alias', () => {
    expect(drawn(thesaurusTree(rows, themes, 'ddjf'))).toBe('乡村治理(积分制)');
  });
});

describe('possibleBroader', () => {
  it('offers neither an entry nor what is below it', () => {
    const offered = possibleBroader(rows, '积分制').map(({ initiative }) => initiative.id);
    expect(offered).toEqual(['四个不摘', '光伏扶贫']);
  });
});
