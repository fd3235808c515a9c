import { describe, expect, it } from 'vitest';
import { parseGazetteer, townshipsOf } from './gazetteer.ts';

const FILE = [
  '51\t甲川省',
  '5101\t丙安市',
  '510101\t丙河区\t001东门街道 002西门街道',
  '510122\t丁山县\t100云岭镇 201石桥乡',
  '5190\t',
  '519001\t戊阳市\t100前坪镇',
  '53\t乙南壮族自治区',
  '',
].join('\n');

describe('parseGazetteer', () => {
  const gazetteer = parseGazetteer(FILE);

  it('finds a division by code and by name', () => {
    expect(gazetteer.byCode.get('510122')?.name).toBe('丁山县');
    expect(gazetteer.byName.get('丁山县')?.map(({ code }) => code)).toEqual(['510122']);
  });

  it('knows provinces and cities without their suffix, and counties only with it', () => {
    expect(gazetteer.byShortName.get('丙安')?.code).toBe('5101');
    expect(gazetteer.byShortName.get('乙南')?.code).toBe('53');
    expect(gazetteer.byShortName.has('丁山')).toBe(false);
  });

  it('keeps a level without a name out of the names', () => {
    expect(gazetteer.byName.has('')).toBe(false);
    expect(gazetteer.byCode.get('5190')?.name).toBe('');
  });

  it('gives the townships of a county with their nine digits', () => {
    const county = gazetteer.byCode.get('510122');
    expect(county && townshipsOf(county)).toEqual([
      { code: '510122100', name: '云岭镇' },
      { code: '510122201', name: '石桥乡' },
    ]);
  });
});
