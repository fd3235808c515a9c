import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { assignCodes, type CodeRequest } from './assign-codes.ts';
import { checkCodes, type HeldCode } from './check-codes.ts';
import { parseTemplate, type Template } from './reference-template.ts';

function parsed(text: string): Template {
  const result = parseTemplate(text);
  if ('fault' in result) throw new Error(result.fault);
  return result.template;
}

const TEMPLATE = parsed('{门类}-{件号:3}');
const heldOf = (codes: readonly string[]): HeldCode[] =>
  codes.map((code, at) => ({ articleId: `a${at}`, code }));

/** Codes of a few series with few numbers, so that gaps and duplicates are common. */
const codes = fc.array(
  fc.oneof(
    fc
      .tuple(fc.constantFrom('WS', 'ZY'), fc.integer({ min: 1, max: 30 }), fc.boolean())
      .map(([category, serial, padded]) =>
        padded ? `${category}-${String(serial).padStart(3, '0')}` : `${category}-${serial}`,
      ),
    fc.constantFrom('旧号1', '旧号2'),
  ),
  { maxLength: 40 },
);

describe('checking reference codes', () => {
  test.prop([codes, fc.integer({ min: 1, max: 5 })])(
    'finds the gaps and duplicates that counting one by one finds',
    (list, first) => {
      const check = checkCodes(TEMPLATE, heldOf(list), first);
      const numbers = (category: string) =>
        list
          .filter((code) => code.startsWith(`${category}-`))
          .map((code) => Number(code.slice(category.length + 1)));
      for (const category of ['WS', 'ZY']) {
        const here = numbers(category);
        const absent: number[] = [];
        for (let at = first; at < Math.max(...here, first); at += 1) {
          if (!here.includes(at)) absent.push(at);
        }
        const told = check.gaps
          .filter(({ series }) => series === `${category}-#`)
          .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
        expect(told).toEqual(absent);
        const twice = new Set(here.filter((one, at) => here.indexOf(one) !== at));
        expect(check.duplicates.filter(({ code }) => code.startsWith(`${category}-`)).length).toBe(
          twice.size,
        );
      }
      for (const { articleIds } of check.duplicates) expect(articleIds.length).toBeGreaterThan(1);
      expect(check.foreign.length).toBe(list.filter((code) => code.startsWith('旧号')).length);
      expect(check.held).toBe(list.length);
    },
  );

  test('says which articles stand on both sides of a gap', () => {
    const { gaps } = checkCodes(TEMPLATE, heldOf(['WS-001', 'WS-005']));
    expect(gaps).toEqual([{ series: 'WS-#', from: 2, to: 4, after: 'a0', before: 'a1' }]);
  });
});

const requests = fc.array(
  fc.record({
    code: fc.constantFrom('', '', 'WS-002', 'ZY-004', '旧号1'),
    category: fc.constantFrom('WS', 'ZY', ''),
  }),
  { maxLength: 25 },
);

describe('assigning reference codes', () => {
  test.prop([requests, codes, fc.boolean(), fc.boolean(), fc.integer({ min: 1, max: 4 })])(
    'gives nobody a code that another has, and touches no code unasked',
    (asked, others, reassign, fillGaps, first) => {
      const list = asked.map(({ code, category }, at): CodeRequest => ({
        articleId: `r${at}`,
        code,
        values: { 门类: category },
      }));
      const held = [
        ...heldOf(others),
        ...list
          .filter(({ code }) => code !== '')
          .map(({ articleId, code }) => ({ articleId, code })),
      ];
      const plan = assignCodes(TEMPLATE, list, held, { reassign, fillGaps, first });
      expect(plan.map(({ articleId }) => articleId)).toEqual(
        list.map(({ articleId }) => articleId),
      );
      const given = plan.flatMap((one) => (one.does === 'assign' ? [one.to] : []));
      expect(new Set(given).size).toBe(given.length);
      const keptBy = new Map(held.map(({ articleId, code }) => [articleId, code]));
      for (const one of plan) {
        if (one.does === 'assign') keptBy.set(one.articleId, one.to);
        if (!reassign && one.from !== '') expect(one.does).toBe('keep');
      }
      const after = [...keptBy.values()];
      for (const code of given) expect(after.filter((one) => one === code)).toHaveLength(1);
    },
  );

  test('goes on after the last number, or fills what was left out, in the order asked', () => {
    const list = ['b', 'a'].map((articleId) => ({ articleId, code: '', values: { 门类: 'WS' } }));
    const held = heldOf(['WS-001', 'WS-003']);
    const options = { reassign: false, first: 1 };
    const to = (fillGaps: boolean) =>
      assignCodes(TEMPLATE, list, held, { ...options, fillGaps }).map((one) =>
        one.does === 'assign' ? `${one.articleId} ${one.to}` : one.does,
      );
    expect(to(false)).toEqual(['b WS-004', 'a WS-005']);
    expect(to(true)).toEqual(['b WS-002', 'a WS-004']);
  });

  test('names what an article lacks', () => {
    const list = [{ articleId: 'a', code: '', values: {} }];
    const options = { reassign: false, first: 1, fillGaps: false };
    expect(assignCodes(TEMPLATE, list, [], options)).toEqual([
      { articleId: 'a', does: 'lack', from: '', missing: ['门类'] },
    ]);
  });
});
