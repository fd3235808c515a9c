import { describe, expect, it } from 'vitest';
import { indexLabel } from './pinyin-index.ts';
import { matchLabel } from './pinyin-match.ts';

const label = indexLabel('四个不摘');

describe('matchLabel', () => {
  it.each([
    '四个',
    '不摘',
    'sgbz',
    'SGBZ',
    'sigebuzhai',
    'si ge bu zhai',
    'sigbz',
    '四gbz',
    'buzh',
    's',
  ])('finds 四个不摘 by %s', (query) => expect(matchLabel(label, query)).not.toBeNull());

  it.each(['sgz', '四不', 'zhaibu', 'sgbzx', '摘帽', 'ige'])('does not find it by %s', (query) =>
    expect(matchLabel(label, query)).toBeNull(),
  );

  it('finds labels with Latin letters and digits in them', () => {
    expect(matchLabel(indexLabel('“5+1”工作法'), '5+1”gzf')).not.toBeNull();
    expect(matchLabel(indexLabel('DRG付费'), 'drgff')).not.toBeNull();
  });

  it('knows more than one reading of a character', () => {
    expect(matchLabel(indexLabel('长效机制'), 'cxjz')).not.toBeNull();
    expect(matchLabel(indexLabel('河长制'), 'hzz')).not.toBeNull();
  });

  it('puts the label that is meant as a whole before one that only begins so', () => {
    const whole = matchLabel(indexLabel('积分制'), 'jfz') ?? 0;
    const longer = matchLabel(indexLabel('积分制管理办法'), 'jfz') ?? 0;
    const inside = matchLabel(indexLabel('乡村积分制'), 'jfz') ?? 0;
    expect(whole).toBeGreaterThan(longer);
    expect(longer).toBeGreaterThan(inside);
  });

  it('takes everything for an empty query', () => {
    expect(matchLabel(label, ' ')).toBe(0);
  });
});
