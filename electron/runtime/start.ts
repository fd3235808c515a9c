import { developmentSwitches } from './electron-runtime.ts';
import { hasDisplay } from './display.ts';
import { PROJECT_ROOT, runMain, sayOnStderr, SetUpError, toolScript } from './project.ts';
import { runNode, runProgram } from './run-tool.ts';
import { setUp } from './set-up.ts';

// `npm start`: set up, build, open the window; without a display the same job headless.
await runMain(async () => {
  if (!hasDisplay()) {
    sayOnStderr(
      'No display (DISPLAY and WAYLAND_DISPLAY are empty): doing the main job without a window, ' +
        'as `npm run demo` does.',
    );
    return runNode('electron/cli/demo.ts', process.argv.slice(2));
  }
  const runtime = await setUp('run');
  const vite = toolScript('electron-vite', 'electron-vite');
  const built = await runNode(vite, ['build', '--logLevel', 'warn']);
  if (built !== 0) throw new SetUpError('The build failed; the application was not opened.');
  const switches = developmentSwitches();
  if (switches.length > 0) {
    sayOnStderr(
      'You are root, for whom Chromium refuses its sandbox: opening without it. ' +
        'Fine on a throwaway machine; for real work use an ordinary account.',
    );
  }
  return runProgram(runtime.executable, [...switches, PROJECT_ROOT, ...process.argv.slice(2)]);
});
