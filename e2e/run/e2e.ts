import { runMain, SetUpError, toolScript } from '#electron/runtime/project.ts';
import { runNode } from '#electron/runtime/run-tool.ts';
import { setUp } from '#electron/runtime/set-up.ts';
import { runPlaywright } from './playwright-suite.ts';
import { failures, totalLine } from './suite-result.ts';

// `npm run test:e2e -- [Playwright's parameters]`
await runMain(async () => {
  const runtime = await setUp('test');
  const vite = toolScript('electron-vite', 'electron-vite');
  const built = await runNode(vite, ['build', '--logLevel', 'warn']);
  if (built !== 0) throw new SetUpError('The build failed; there is nothing to drive.');
  const result = await runPlaywright(process.argv.slice(2), {
    JUANZONG_ELECTRON: runtime.executable,
  });
  console.log(totalLine([result]));
  return failures([result]) === 0 ? 0 : 1;
});
