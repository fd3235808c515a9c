import { runMain, toolScript } from '#electron/runtime/project.ts';
import { runNode } from '#electron/runtime/run-tool.ts';
import { setUp } from '#electron/runtime/set-up.ts';
import { heading, runChecks } from './checks.ts';
import { failureLines } from './failed-test.ts';
import { runPlaywright } from './playwright-suite.ts';
import { failures, single, summaryLines, totalLine, type SuiteResult } from './suite-result.ts';
import { runVitest } from './vitest-suite.ts';

// `npm test`: everything. A failing part does not stop the others, except that nothing unbuilt is driven.
await runMain(async () => {
  const runtime = await setUp('test');
  const environment = { JUANZONG_ELECTRON: runtime.executable };
  const results: SuiteResult[] = [...(await runChecks())];

  heading('unit, property and database tests');
  results.push(await runVitest([], environment));

  heading('build');
  const vite = toolScript('electron-vite', 'electron-vite');
  const built = (await runNode(vite, ['build', '--logLevel', 'warn'])) === 0;
  results.push(single('build', built));
  if (built) {
    heading('pack');
    const packed = (await runNode('electron/runtime/pack.ts', ['--built'], environment)) === 0;
    results.push(single('pack', packed));
    heading('end-to-end tests');
    results.push(await runPlaywright([], environment));
  } else {
    results.push(single('end-to-end tests (not run: the build failed)', false));
  }

  const failed = failureLines(results.flatMap((result) => result.failures));
  console.log([...failed, '', ...summaryLines(results), totalLine(results)].join('\n'));
  return failures(results) === 0 ? 0 : 1;
});
