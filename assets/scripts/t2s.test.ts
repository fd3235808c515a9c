import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { formatT2s, loadDictionaries, makeT2s } from './make-t2s.ts';

const file = readFileSync(new URL('t2s.txt', import.meta.url), 'utf8');
const lines = file.split('\n').slice(1, -1);
const pairs = new Map(lines.map((line) => [line[0] ?? '', line[1] ?? ''] as const));
const fold = (text: string): string => Array.from(text, (char) => pairs.get(char) ?? char).join('');

// Written for this test: ordinary newspaper words, and the characters that have several forms.
const SIMPLIFIED =
  '云岭县把产业扶贫作为脱贫攻坚的头等大事,党员干部一户一策，对返贫风险一目了然。' +
  '村里修复了水渠，覆盖一千二百余亩麦田；借着千万工程，墙壁上画着乡风文明的图像。' +
  '驻村工作队与农户座谈，算清土地流转的账，发放雨露计划补助，帮后进村复苏集体经济。' +
  '合作社延长产业链，厨房里飘出熏肉的香气，老人说：“日子像蜜一样，想象不到。”' +
  '网格员每周上门，系统派出预警后三天内核实，确保干净饮水，台账制表、着色、归档。' +
  '年轻人在镇上锻炼，背着行李回乡，仿佛换了一个人；家具厂、面粉厂、制鞋厂都招工。';

/** Where the text above holds characters that the map merges and phrase conversion keeps apart. */
const MERGED = '覆复 像象 座坐 炼链 揹背';

describe('the Traditional to Simplified map', () => {
  it('is what the script makes of the installed dictionaries', async () => {
    expect(formatT2s(makeT2s(await loadDictionaries()))).toBe(file);
  });

  it('begins with a comment that names source and licence', () => {
    expect(file.split('\n')[0]).toMatch(/^# .*opencc-js 1\.4\.2.*Apache-2\.0/);
    expect(file.endsWith('\n')).toBe(true);
  });

  it('holds a pair a line, one UTF-16 unit on either side, no source twice', () => {
    expect(lines.length).toBeGreaterThan(3000);
    for (const line of lines) expect(line).toMatch(/^[^\s\uD800-\uDFFF]{2}$/);
    expect(pairs.size).toBe(lines.length);
  });

  it('maps nothing to itself and nothing to another source', () => {
    expect([...pairs].filter(([from, to]) => from === to || pairs.has(to))).toEqual([]);
  });

  it('touches neither punctuation nor digits nor Latin letters', () => {
    for (const from of pairs.keys()) expect(from).toMatch(/\p{Script=Han}/u);
  });

  it.each([
    '萬万 産产 說说 説说 裏里 裡里 墻墙 牆墙 為为 爲为 衆众 眾众 羣群 峯峰 臺台',
    '瞭了 復复 覆复 藉借 像象 座坐 伕夫 彷仿 俱具 揹背 甦苏 薰熏 鍊链 鏈链 著着 乾干 幹干',
    '経经 県县 駅驿 戦战 衞卫 甯宁',
  ])('folds %s', (list) => {
    for (const [from, to] of list.split(' ')) expect(fold(from ?? '')).toBe(fold(to ?? ''));
    for (const [from] of list.split(' ')) expect(pairs.has(from ?? '')).toBe(true);
  });

  it.each(['t', 'hk', 'tw'] as const)(
    'folds %s text to what its Simplified text folds to',
    (to) => {
      const traditional = Converter({ from: 'cn', to })(SIMPLIFIED);
      expect(traditional).not.toBe(SIMPLIFIED);
      expect(traditional).toHaveLength(SIMPLIFIED.length);
      expect(fold(traditional)).toBe(fold(SIMPLIFIED));
    },
  );

  it('agrees with phrase conversion but for the characters it merges on purpose', () => {
    const traditional = Converter({ from: 'cn', to: 'hk' })(SIMPLIFIED);
    const converted = Converter({ from: 'hk', to: 'cn' })(traditional);
    const folded = fold(traditional);
    const differing = new Set<string>();
    for (let at = 0; at < converted.length; at += 1) {
      if (converted[at] !== folded[at]) differing.add(`${converted[at]}${folded[at]}`);
    }
    expect([...differing].toSorted()).toEqual(MERGED.split(' ').toSorted());
  });

  it('keeps the length of any text, and folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = fold(text);
        expect(once).toHaveLength(text.length);
        expect(fold(once)).toBe(once);
      }),
    );
  });

  it('folds every source it holds, in any company', () => {
    const sources = fc.array(fc.constantFrom(...pairs.keys()), { minLength: 1 });
    fc.assert(
      fc.property(sources, (chars) => {
        const folded = fold(chars.join(''));
        expect([...folded].filter((char) => pairs.has(char))).toEqual([]);
        expect(folded).toHaveLength(chars.length);
      }),
    );
  });
});
