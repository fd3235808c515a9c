import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';

/*
 * Counts, over every message file there is: keys that one language lacks, sentences that were not
 * translated, keys that nothing asks for, and keys that are asked for and do not exist. All are zero.
 */

type Tree = { readonly [key: string]: string | Tree };

const FOLDERS = ['renderer/messages', 'assets/messages'];
const LAYERS = ['core', 'db', 'electron', 'renderer'];

/** Standards of description, which are called by their numbers and names. */
const STANDARDS = ['crosswalk.dat18', 'crosswalk.isadg', 'crosswalk.dc'];
/** Names that are written alike in both languages. */
const SAME_IN_BOTH = new Set(['settings.sample', 'language.zh-CN', 'language.en', ...STANDARDS]);
/** English sentences that name the other language, or show how text looks, in its own script. */
const HAN_IN_ENGLISH = new Set([
  'settings.sample',
  'language.zh-CN',
  'frame.otherLanguage',
  'command.language',
]);
/** Chinese sentences without Chinese: names of formats and languages, and the switch to English. */
const LATIN_IN_CHINESE = new Set(['language.en', 'frame.otherLanguage', ...STANDARDS]);

/** Names of encodings are Latin everywhere. */
const isLatin = (key: string) => LATIN_IN_CHINESE.has(key) || key.startsWith('encoding.');

function sentencesOf(file: string): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>();
  const walk = (tree: Tree, at: string): void => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') sentences.set(at + key, value);
      else walk(value, `${at}${key}.`);
    }
  };
  walk(JSON.parse(fs.readFileSync(file, 'utf8')) as Tree, '');
  return sentences;
}

interface MessageFile {
  readonly name: string;
  readonly chinese: ReadonlyMap<string, string>;
  readonly english: ReadonlyMap<string, string>;
}

const files: readonly MessageFile[] = FOLDERS.flatMap((folder) => {
  const at = path.join(PROJECT_ROOT, folder);
  return fs
    .readdirSync(at)
    .filter((file) => file.endsWith('zh-CN.json'))
    .map((file) => ({
      name: `${folder}/${file}`,
      chinese: sentencesOf(path.join(at, file)),
      english: sentencesOf(path.join(at, file.replace('zh-CN', 'en'))),
    }));
});

const code = LAYERS.flatMap((layer) =>
  fs
    .readdirSync(path.join(PROJECT_ROOT, layer), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test|\.d)\.tsx?$/u.test(file))
    .filter((file) => !/(?:^|[\\/])(?:testing|node_modules)[\\/]/u.test(file))
    .map((file) => path.join(PROJECT_ROOT, layer, file)),
);

/** Every string that the code holds. */
const strings = new Set<string>();
/** Beginnings of strings that are put together: `step.` of `step.${kind}`. */
const beginnings = new Set<string>();
/** Names of members and of properties: values of a parsed file, and tables of kinds. */
const names = new Set<string>();
/** What `t` is asked for, and what commands and their groups are called by. */
const asked: string[] = [];

for (const file of code) {
  const source = fs.readFileSync(file, 'utf8');
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const walk = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) strings.add(node.text);
    if (ts.isTemplateExpression(node)) beginnings.add(node.head.text);
    if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
    if (ts.isPropertyAssignment(node)) {
      const name = node.name.getText();
      names.add(name);
      if (['label', 'title'].includes(name) && ts.isStringLiteral(node.initializer)) {
        if (/^[a-z]\w*\.\w+$/u.test(node.initializer.text)) asked.push(node.initializer.text);
      }
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 't') {
      const [key] = node.arguments;
      if (key !== undefined && ts.isStringLiteral(key)) asked.push(key.text);
    }
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind));
}

/** Groups of the sentences that the command line reads by member, not by key. */
const READ_BY_MEMBER = new Set(['error', 'warning', 'step', 'status', 'kind', 'queryFault']);

/** Whether the code holds `value`, as one string, a name, or a beginning and its end. */
function isHeld(value: string): boolean {
  if (strings.has(value) || names.has(value)) return true;
  // A rule is held with its version: `place-suffix@1`.
  if ([...strings].some((one) => one.startsWith(`${value}@`))) return true;
  return [...beginnings].some(
    (one) => one.length > 2 && value.startsWith(one) && strings.has(value.slice(one.length)),
  );
}

function isAskedFor(key: string, file: string): boolean {
  if (strings.has(key)) return true;
  if (file.includes('/menu.')) return names.has(key);
  const [group = '', ...rest] = key.split('.');
  const inGroup =
    READ_BY_MEMBER.has(group) ||
    key.split('.').some((_, at, all) => beginnings.has(`${all.slice(0, at).join('.')}.`));
  // The value that completes the key must stand somewhere: a group that is put together is no excuse.
  const value = group === 'error' ? rest[0] : rest.at(-1);
  const singular = value?.replace(/_(?:one|other)$/u, '');
  return (
    (inGroup && singular !== undefined && isHeld(singular)) ||
    strings.has(key.replace(/_(?:one|other)$/u, ''))
  );
}

const HAN = /\p{Script=Han}/u;
/** Words of a sentence without its values. */
const worded = (sentence: string) => sentence.replaceAll(/\{\{\w+\}\}/gu, '');

describe.each(files)('$name', ({ name, chinese, english }) => {
  test('has as many sentences in English, none of them missing', () => {
    expect(chinese.size).toBeGreaterThan(10);
    expect([...chinese.keys()].filter((key) => !english.has(key))).toEqual([]);
    expect([...english.keys()].filter((key) => !chinese.has(key))).toEqual([]);
  });

  test('has no untranslated sentence', () => {
    const inEnglish = [...english].filter(
      ([key, sentence]) => HAN.test(worded(sentence)) && !HAN_IN_ENGLISH.has(key),
    );
    expect(inEnglish).toEqual([]);
    const inChinese = [...chinese].filter(
      ([key, sentence]) =>
        /[a-z]{2}/iu.test(worded(english.get(key) ?? '')) &&
        !HAN.test(worded(sentence)) &&
        !isLatin(key),
    );
    expect(inChinese).toEqual([]);
    const alike = [...chinese].filter(
      ([key, sentence]) =>
        /\p{L}/u.test(worded(sentence)) &&
        english.get(key) === sentence &&
        !SAME_IN_BOTH.has(key) &&
        !isLatin(key),
    );
    expect(alike).toEqual([]);
  });

  test('has no sentence that nothing asks for', () => {
    expect([...chinese.keys()].filter((key) => !isAskedFor(key, name))).toEqual([]);
  });
});

describe('the code', () => {
  const known = new Set(files.flatMap(({ chinese }) => [...chinese.keys()]));

  test('asks for no sentence that does not exist', () => {
    expect(asked.length).toBeGreaterThan(200);
    const plural = (key: string) => known.has(`${key}_one`) || known.has(`${key}_other`);
    expect(asked.filter((key) => !known.has(key) && !plural(key))).toEqual([]);
  });
});
