import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT, toolScript } from '#electron/runtime/project.ts';
import { checkLayers, sourceFiles, type LayerReport } from './run/layers.ts';

// Our own rules over a small tree, clean at first, then with a sin in every further file. The trees lie inside
// the project, so that packages are found as in the real one.

const CLEAN = {
  'core/span.ts': 'export interface Span { readonly start: number; readonly end: number }\n',
  'core/span.test.ts':
    "import { test } from 'vitest';\nimport './span.ts';\ntest('x', () => {});\n",
  'db/open.ts':
    "import Database from 'better-sqlite3';\nimport type { Span } from '#core/span.ts';\n" +
    'export const open = (file: string, span: Span) => new Database(file + span.start);\n',
  'electron/contract.ts': "import { z } from 'zod';\nexport const input = z.string();\n",
  'electron/main/main.ts':
    "import { app } from 'electron';\nexport const quit = () => app.quit();\n",
  'electron/archive/process.ts':
    "import type { MessagePortMain } from 'electron';\nimport { open } from '#db/open.ts';\n" +
    'export const serve = (port: MessagePortMain) => [port, open];\n',
  'renderer/app/main.tsx':
    "import { input } from '#electron/contract.ts';\nexport const App = () => <p>{input.parse('')}</p>;\n",
} as const;

/** file, what it says, the rules it breaks */
const SINS: readonly (readonly [string, string, readonly string[]])[] = [
  ['core/reads-a-file.ts', "import 'node:fs';", ['core-imports-nothing']],
  ['core/takes-a-package.ts', "import 'zod';", ['core-imports-nothing']],
  [
    'core/knows-the-store.ts',
    "import '#db/open.ts';",
    ['core-imports-nothing', 'core-knows-no-other-layer'],
  ],
  ['core/knows-the-store.test.ts', "import '#db/open.ts';", ['core-knows-no-other-layer']],
  ['core/uses-test-code.ts', "import './span.test.ts';", ['no-test-code-in-the-product']],
  ['core/cycle-one.ts', "import './cycle-two.ts';", ['no-cycles']],
  ['db/knows-electron.ts', "import '#electron/contract.ts';", ['db-only-core']],
  ['db/leads-nowhere.ts', "import './gone.ts';", ['no-unresolvable']],
  [
    'electron/cli/knows-the-page.ts',
    "import '../../renderer/app/main.tsx';",
    ['electron-only-core-and-db'],
  ],
  ['electron/archive/opens.ts', "import 'better-sqlite3';", ['better-sqlite3-only-in-db']],
  [
    'electron/archive/needs-electron.ts',
    "import 'electron';",
    ['electron-module-only-in-main-and-preload'],
  ],
  ['renderer/opens.tsx', "import '#db/open.ts';", ['renderer-only-core-and-contract']],
  [
    'renderer/takes-too-much.ts',
    "import type {} from '#electron/archive/process.ts';",
    ['renderer-only-core-and-contract'],
  ],
  ['renderer/uses-node.ts', "import 'node:path';", ['renderer-has-no-node']],
  ['e2e/reaches-inside.spec.ts', "import '#db/open.ts';", ['e2e-drives-from-outside']],
  ['electron/contract.ts', "import 'node:crypto';", ['contract-has-no-node']],
];

const trees: string[] = [];

afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true, force: true });
});

/** A copy of our configuration with the clean files in it. */
function cleanTree(): string {
  mkdirSync(join(PROJECT_ROOT, 'build'), { recursive: true });
  const tree = mkdtempSync(join(PROJECT_ROOT, 'build', 'planted-'));
  trees.push(tree);
  const configuration = ['package.json', 'tsconfig.base.json', '.dependency-cruiser.mjs'];
  for (const file of [...configuration, 'core/tsconfig.json']) {
    cpSync(join(PROJECT_ROOT, file), join(tree, file));
  }
  for (const [file, text] of Object.entries(CLEAN)) plant(tree, file, text);
  return tree;
}

function plant(tree: string, file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
}

test('a clean tree passes, and every file of it was read', () => {
  expect(checkLayers(cleanTree())).toEqual({
    checked: Object.keys(CLEAN).length,
    overlooked: [],
    violations: [],
  });
});

describe('the layer checker bites on', () => {
  let violations: LayerReport['violations'] = [];

  beforeAll(() => {
    const tree = cleanTree();
    for (const [file, text] of SINS) plant(tree, file, `${text}\nexport {};\n`);
    plant(tree, 'core/cycle-two.ts', "import './cycle-one.ts';\n"); // a cycle is reported once
    violations = checkLayers(tree).violations;
  });

  test.each(SINS)('%s: %s', (file, _text, rules) => {
    const broken = violations.filter(({ from }) => from === file).map(({ rule }) => rule);
    expect([...new Set(broken)].toSorted()).toEqual(rules);
  });
});

test('the compiler refuses what is not plain JavaScript in core', () => {
  const tree = cleanTree();
  expect(compileCore(tree)).toBe('');
  const foreign = ['document', 'window', 'process', 'console', 'setTimeout', 'Buffer', 'fetch'];
  plant(tree, 'core/bad.ts', `export const bad = [${foreign.join(', ')}];\n`);
  const refused = [...compileCore(tree).matchAll(/Cannot find name '(\w+)'/g)];
  expect(refused.map((match) => match[1])).toEqual(foreign);
});

/** Forced: a file planted within the clock tick of the last build would count as built. */
function compileCore(tree: string): string {
  return spawnSync(
    process.execPath,
    [toolScript('@typescript/native', 'tsc'), '-b', '--force', 'core'],
    {
      cwd: tree,
      encoding: 'utf8',
    },
  ).stdout;
}

test('every TypeScript file belongs to a project that `tsc -b` checks', () => {
  const projects = globSync('{*/,electron/*/,e2e/**/,}tsconfig{,.tests}.json', {
    cwd: PROJECT_ROOT,
  });
  const checked = new Set(projects.flatMap(filesOfProject));
  const files = [...sourceFiles(PROJECT_ROOT), ...globSync('*.config.ts', { cwd: PROJECT_ROOT })];
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !checked.has(file))).toEqual([]);
});

function filesOfProject(project: string): readonly string[] {
  const listed = spawnSync(
    process.execPath,
    [toolScript('@typescript/native', 'tsc'), '-p', project, '--listFilesOnly'],
    { cwd: PROJECT_ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  ).stdout;
  return listed
    .split('\n')
    .map((file) => file.trim().split(sep).join('/'))
    .filter((file) => file.startsWith(PROJECT_ROOT.split(sep).join('/')))
    .map((file) => file.slice(PROJECT_ROOT.length + 1));
}
