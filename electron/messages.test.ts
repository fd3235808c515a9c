import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { ERROR_CODES, WARNING_CODES } from '#core/error/app-error.ts';
import { languageOf, Messages } from './messages.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDER = path.join(ROOT, 'assets', 'messages');

/** Every sentence of a message file by its path: `error.E-EMPTY.what`. */
function sentencesOf(file: string): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>();
  const walk = (value: unknown, at: string): void => {
    if (typeof value === 'string') sentences.set(at, value);
    else
      for (const [key, inner] of Object.entries(value as object))
        walk(inner, at === '' ? key : `${at}.${key}`);
  };
  walk(JSON.parse(fs.readFileSync(path.join(FOLDER, file), 'utf8')), '');
  return sentences;
}

function placeholdersOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name ?? '').toSorted();
}

const names = fs.readdirSync(FOLDER).filter((file) => file.endsWith('.zh-CN.json'));
const shared = sentencesOf('shared.zh-CN.json');

describe.each(names)('%s', (name) => {
  const chinese = sentencesOf(name);
  const english = sentencesOf(name.replace('.zh-CN.', '.en.'));

  test('has the same keys in both languages', () => {
    expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted());
  });

  test('has the same placeholders in both languages, and no empty sentence', () => {
    for (const [key, sentence] of chinese) {
      // i18next picks a plural form by `count`; a language may leave the number out of one of them.
      const other = english.get(key) ?? '';
      expect(sentence, key).not.toBe('');
      expect(other, key).not.toBe('');
      expect(placeholdersOf(other), key).toEqual(placeholdersOf(sentence));
    }
  });

  test('is Chinese in the one and has no Chinese in the other', () => {
    for (const [key, sentence] of english) {
      // A language is named in itself wherever one chooses it.
      if (/中文/u.test(sentence)) continue;
      expect(sentence, key).not.toMatch(/[\u4E00-\u9FFF]/u);
    }
  });
});

/** What the code throws and journals, read from its syntax trees. */
interface Use {
  readonly file: string;
  readonly name: string;
  /** Values it hands over; null where the tree does not say. */
  readonly values: ReadonlySet<string> | null;
}

function keysOf(node: ts.Expression | undefined): ReadonlySet<string> | null {
  if (!node) return new Set();
  if (!ts.isObjectLiteralExpression(node)) return null;
  if (node.properties.some((one) => ts.isSpreadAssignment(one))) return null;
  return new Set(node.properties.map((one) => one.name?.getText() ?? ''));
}

function property(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const found = node.properties.find((one) => one.name?.getText() === name);
  return found && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}

function uses(): {
  readonly errors: readonly Use[];
  readonly warnings: readonly Use[];
  readonly steps: readonly Use[];
} {
  const errors: Use[] = [];
  const warnings: Use[] = [];
  const steps: Use[] = [];
  const files = ['core', 'db', 'electron'].flatMap((folder) =>
    fs
      .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(
        (file) =>
          /(?<!\.test|\.d)\.ts$/u.test(file) &&
          !/(?:^|[\\/])(?:testing|node_modules)[\\/]/u.test(file),
      )
      .map((file) => path.join(ROOT, folder, file)),
  );
  for (const file of files) {
    const tree = ts.createSourceFile(
      file,
      fs.readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const walk = (node: ts.Node): void => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'AppError') {
        const [code, values] = node.arguments ?? [];
        for (const name of code?.getText().match(/E-[A-Z]+/gu) ?? []) {
          errors.push({ file, name, values: keysOf(values) });
        }
      }
      if (ts.isObjectLiteralExpression(node)) {
        const kind = property(node, 'kind');
        const params = property(node, 'params');
        if (kind && params && ts.isStringLiteral(kind)) {
          steps.push({ file, name: kind.text, values: keysOf(params) });
        }
        const code = property(node, 'code');
        const values = property(node, 'values');
        if (code && ts.isStringLiteral(code) && values) {
          (code.text.startsWith('W-') ? warnings : errors).push({
            file,
            name: code.text,
            values: keysOf(values),
          });
        }
      }
      ts.forEachChild(node, walk);
    };
    walk(tree);
  }
  return { errors, warnings, steps };
}

describe('what the code says', () => {
  const { errors, warnings, steps } = uses();

  test('is found at all', () => {
    expect(errors.length).toBeGreaterThan(60);
    expect(warnings.length).toBeGreaterThan(3);
    expect(steps.length).toBeGreaterThan(10);
  });

  test('has a sentence for every code: what happened, what was kept, what to do next', () => {
    for (const code of ERROR_CODES) {
      for (const part of ['what', 'kept', 'next'])
        expect(shared.has(`error.${code}.${part}`), code).toBe(true);
    }
    for (const code of WARNING_CODES) expect(shared.has(`warning.${code}`), code).toBe(true);
    const known = [...shared.keys()].flatMap(
      (key) => /^error\.([^.]+)\.what$/u.exec(key)?.[1] ?? [],
    );
    expect(known.toSorted()).toEqual([...ERROR_CODES].toSorted());
  });

  test('hands over every value that its sentence names', () => {
    const missing: string[] = [];
    const check = ({ file, name, values }: Use, keys: readonly string[]): void => {
      if (!values) return;
      for (const key of keys) {
        for (const wanted of placeholdersOf(shared.get(key) ?? '')) {
          if (!values.has(wanted))
            missing.push(`${path.relative(ROOT, file)}: ${name} without ${wanted}`);
        }
      }
    };
    for (const use of errors)
      check(
        use,
        ['what', 'kept', 'next'].map((part) => `error.${use.name}.${part}`),
      );
    for (const use of warnings) check(use, [`warning.${use.name}`]);
    for (const use of steps) check(use, [`step.${use.name}`]);
    expect(missing).toEqual([]);
  });

  test('names steps that the message files know', () => {
    // Three kinds are chosen by a decision, two by whether an initiative is new.
    const chosen = ['accept', 'reject', 'reopen', 'initiative-new', 'initiative-edit'];
    for (const name of [...steps.map((use) => use.name), ...chosen]) {
      expect(shared.has(`step.${name}`), name).toBe(true);
    }
  });
});

describe('a message', () => {
  test('says code, what happened, what was kept and what to do', () => {
    const failure = { code: 'E-TRUNC', values: { filename: '页.txt', at: 41 } } as const;
    expect(new Messages('zh-CN').failure(failure)).toMatch(
      /^E-TRUNC: 页\.txt：第 41 字节处截断.*; 未导入.*; .+$/u,
    );
    expect(new Messages('en').failure(failure)).toMatch(
      /^E-TRUNC: 页\.txt: cut off at byte 41.*; not imported.*; .+$/u,
    );
  });

  test('leaves no placeholder behind and takes a value as it is', () => {
    const messages = new Messages('en');
    const filename = '{{reason}} $& $1.txt';
    const said = messages.failure({ code: 'E-READ', values: { filename, reason: 'EIO' } });
    expect(said).toContain(`${filename}: cannot be read (EIO)`);
    expect(messages.warning({ code: 'W-NUL', values: {} })).not.toContain('{{');
  });

  test.each([
    [undefined, 'zh-CN'],
    ['zh_CN.UTF-8', 'zh-CN'],
    ['zh_TW', 'zh-CN'],
    ['C.UTF-8', 'zh-CN'],
    ['POSIX', 'zh-CN'],
    ['en_US.UTF-8', 'en'],
    ['tr_TR', 'en'],
  ])('speaks for locale %s the language %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
