import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, needsGuard, unguardCell } from './csv-guard.ts';

describe('guardCell', () => {
  it.each([
    '=1+1',
    '+86',
    '-5',
    '@cmd',
    '＝1',
    '＠a',
    '\t=1',
    '\r=1',
    '\n=1',
    '\0=1',
    ' =1',
    '0007',
    '13800138000',
    '123456789012345678',
    '2-3',
    '10-20',
    '2018-07',
    '2019年6月3日',
    '1/2',
    '1E5',
    '3.20%',
    '12:30',
    '１２３',
    '¥100',
    '1-May',
    'TRUE',
    '#N/A',
  ])('guards %j', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  });

  it.each(['', '茶园', '4.5万余亩', '《=》', 'a=1', '[10,20)', '2019年6月3日讯', "'tis", 'ab12'])(
    'leaves %j alone',
    (text) => {
      expect(guardCell(text)).toBe(text);
    },
  );

  it('can always be taken back', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom("'", '=', '0', '1', '-', '年', '\t', 'x') }),
    );
    fc.assert(
      fc.property(text, (value) => {
        expect(unguardCell(guardCell(value))).toBe(value);
        expect(guardCell(value).startsWith("'") || !needsGuard(value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
