import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from './figures.ts';
import { sumChecks } from './sums.ts';

const check = (text: string) =>
  sumChecks(text, findFigures(text)).map(({ total, parts, computed, holds }) => [
    total.body.value,
    parts.map(({ body }) => body.value),
    computed,
    holds,
  ]);

describe('sumChecks', () => {
  test.each([
    ['全镇共评出文明户186户，其中甲村46户、乙村60户、丙村80户。', [[186, [46, 60, 80], 186, true]]],
    ['三个组共有120人，分别为30人、40人、60人。', [[120, [30, 40, 60], 130, false]]],
    ['全县有监测户900余户，其中已消除500户、未消除402户。', [[900, [500, 402], 902, true]]],
    ['全村有186户，其中脱贫户46户、监测户3户。', []],
    ['全村有耕地300亩。其中一组100亩、二组100亩。', []],
    ['引进资金500万元，带动120户、350人。', []],
  ])('%s', (text, checks) => {
    expect(check(text)).toEqual(checks);
  });

  test('parts that make up a total always hold, one more never does', () => {
    const parts = fc.array(fc.integer({ min: 2, max: 900 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 50 }), (values, more) => {
        const total = values.reduce((sum, one) => sum + one, 0);
        const list = values.map((one, at) => `${'甲乙丙丁戊'.charAt(at)}村${one}户`).join('、');
        expect(check(`全镇共${total}户，分别为${list}。`)[0]?.[3]).toBe(true);
        expect(check(`全镇共${total + more}户，分别为${list}。`)[0]?.[3]).toBe(false);
      }),
    );
  });
});
