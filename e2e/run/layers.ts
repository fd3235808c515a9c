import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'zod';
import { toolScript } from '#electron/runtime/project.ts';

const LAYERS = ['core', 'db', 'electron', 'renderer', 'assets', 'e2e'];

const report = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(
      z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) }),
    ),
  }),
});

export interface LayerReport {
  /** Files the checker has really read. */
  readonly checked: number;
  /** Files it should have read and has not; must be empty, or its silence means nothing. */
  readonly overlooked: readonly string[];
  readonly violations: readonly {
    readonly rule: string;
    readonly from: string;
    readonly to: string;
  }[];
}

/**
 * Checks who imports whom in the layers below `root` by its .dependency-cruiser.mjs.
 *
 * With a TypeScript that has no JavaScript API, dependency-cruiser reads nothing and reports success;
 * therefore the files it should have seen are counted here.
 */
export function checkLayers(root: string): LayerReport {
  const layers = LAYERS.filter((layer) => existsSync(join(root, layer)));
  const run = spawnSync(
    process.execPath,
    [
      toolScript('dependency-cruiser', 'depcruise'),
      '--config=.dependency-cruiser.mjs',
      '--output-type=json',
      ...layers,
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 },
  );
  // Exit codes above zero count violations; anything that is no report is on standard error.
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser: ${run.stderr}`);
  const { modules, summary } = report.parse(JSON.parse(run.stdout));
  const seen = new Set(modules.map((module) => module.source));
  const wanted = sourceFiles(root, layers);
  return {
    checked: wanted.filter((file) => seen.has(file)).length,
    overlooked: wanted.filter((file) => !seen.has(file)),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

/** Every TypeScript file of the layers, with `/` between folders. */
export function sourceFiles(root: string, layers: readonly string[] = LAYERS): readonly string[] {
  return globSync(
    layers.map((layer) => `${layer}/**/*.{ts,tsx}`),
    { cwd: root },
  ).map((file) => file.split(sep).join('/'));
}
