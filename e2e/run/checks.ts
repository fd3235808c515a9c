import { PROJECT_ROOT, toolScript } from '#electron/runtime/project.ts';
import { runNode } from '#electron/runtime/run-tool.ts';
import { checkLayers } from './layers.ts';
import { single, type SuiteResult } from './suite-result.ts';

/** Type check, layers, lint, format: all of them run even when one fails. */
export async function runChecks(): Promise<readonly SuiteResult[]> {
  return [
    await tool('type check', toolScript('@typescript/native', 'tsc'), ['-b']),
    layers(),
    await tool('lint', toolScript('oxlint', 'oxlint'), ['--deny-warnings']),
    await tool('format', toolScript('oxfmt', 'oxfmt'), ['--check']),
  ];
}

async function tool(
  name: string,
  script: string,
  parameters: readonly string[],
): Promise<SuiteResult> {
  heading(name);
  return single(name, (await runNode(script, parameters)) === 0);
}

function layers(): SuiteResult {
  heading('layers');
  const { checked, overlooked, violations } = checkLayers(PROJECT_ROOT);
  for (const { rule, from, to } of violations) console.log(`${rule}: ${from} → ${to}`);
  for (const file of overlooked) console.log(`overlooked by the checker: ${file}`);
  console.log(`${checked} files checked`);
  return single('layers', checked > 0 && overlooked.length === 0 && violations.length === 0);
}

/** Says which part of a run begins. */
export function heading(name: string): void {
  console.log(`\n── ${name}`);
}
