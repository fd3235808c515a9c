import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const shared = join(root, '..', 'assets', 'messages');

type Tree = { readonly [key: string]: string | Tree };

function tree(path: string): Tree {
  return JSON.parse(readFileSync(path, 'utf8')) as Tree;
}

function flat(node: Tree, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as const]
        : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

const zh = flat(tree(join(root, 'messages', 'zh-CN.json')));
const en = flat(tree(join(root, 'messages', 'en.json')));
const sharedZh = flat(tree(join(shared, 'shared.zh-CN.json')));
const sharedEn = flat(tree(join(shared, 'shared.en.json')));

const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name) && !name.includes('.test.'))
  .map((name) => readFileSync(join(root, name), 'utf8'))
  .join('\n');

/** Whole keys: quoted, of the form `group.name`. */
const quoted = new Set(
  [...code.matchAll(/'([a-zA-Z]+\.[a-zA-Z0-9]+)'/gu)].map((found) => found[1]),
);
/** Keys asked for by literal. */
const asked = [...code.matchAll(/\bt\(\s*'([^']+)'/gu)].map((found) => found[1] ?? '');
/** Beginnings of keys that are put together: `group.${…}`, `group.part.${…}`. What the window stores has names of its own. */
const groups = [
  ...new Set(
    [...code.matchAll(/`((?!juanzong\.)(?:[a-zA-Z]+\.)+)\$\{/gu)].map((found) => found[1] ?? ''),
  ),
];

describe('messages of the window', () => {
  it('have the same keys in both languages', () => {
    expect([...en.keys()].toSorted()).toEqual([...zh.keys()].toSorted());
    expect(zh.size).toBeGreaterThan(150);
  });

  it('have no empty sentence and the same values to fill in', () => {
    const holes = (text: string) =>
      [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([hole]) => hole).toSorted();
    for (const [key, sentence] of zh) {
      expect(sentence.trim(), key).not.toBe('');
      expect(holes(en.get(key) ?? ''), key).toEqual(holes(sentence));
    }
  });

  it('hold every key that the code asks for', () => {
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !zh.has(key) && !sharedZh.has(key))).toEqual([]);
    const known = [...zh.keys(), ...sharedZh.keys()];
    expect(groups.filter((group) => !known.some((key) => key.startsWith(group)))).toEqual([]);
  });

  it('hold no key that the code does not ask for', () => {
    const unused = [...zh.keys()].filter(
      (key) => !quoted.has(key) && !groups.some((group) => key.startsWith(group)),
    );
    expect(unused).toEqual([]);
  });

  it('name every rule that suggests', () => {
    const core = join(root, '..', 'core');
    const rules = readdirSync(core, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
      .flatMap((name) => [...readFileSync(join(core, name), 'utf8').matchAll(/'([a-z-]+)@\d+'/gu)])
      .map((found) => `ruleName.${found[1] ?? ''}`);
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter((key) => !zh.has(key))).toEqual([]);
  });

  it('do not take a name of the shared sentences', () => {
    expect([...zh.keys()].filter((key) => sharedZh.has(key))).toEqual([]);
    const top = new Set([...sharedZh.keys()].map((key) => key.split('.')[0]));
    expect([...zh.keys()].filter((key) => top.has(key.split('.')[0]))).toEqual([]);
    expect([...sharedEn.keys()].toSorted()).toEqual([...sharedZh.keys()].toSorted());
  });
});
