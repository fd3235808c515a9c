import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';

const names = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: names, devDependencies: names })
  .parse(JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')));
const versions = { ...manifest.dependencies, ...manifest.devDependencies };

test('docs/dependencies.md gives a reason for every dependency, and for no other package', () => {
  const page = readFileSync(join(PROJECT_ROOT, 'docs/dependencies.md'), 'utf8');
  const explained = [...page.matchAll(/^\| (?!Package \|)([^|]+) \| [^|]{10,} \|$/gm)].flatMap(
    ([, cell = '']) => cell.split(',').map((name) => name.trim()),
  );
  expect(explained.toSorted()).toEqual(Object.keys(versions).toSorted());
});

test('every dependency is pinned to one version', () => {
  const loose = Object.entries(versions).filter(
    ([, version]) => !/^(npm:(@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+$|^file:/.test(version),
  );
  expect(loose).toEqual([]);
});

test('the lock file names no registry, so that everyone installs from their own', () => {
  const lock = readFileSync(join(PROJECT_ROOT, 'package-lock.json'), 'utf8');
  expect([...lock.matchAll(/"resolved": "(https?:[^"]*)"/g)].map((match) => match[1])).toEqual([]);
});
