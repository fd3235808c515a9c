import { Arch, build, Platform } from 'electron-builder';
import { builderConfig, RELEASE_FUSES } from '../builder.config.ts';
import type { ElectronRuntime } from './electron-runtime.ts';
import { runMain, sayOnStderr, SetUpError, toolScript } from './project.ts';
import { resolveElectron } from './resolve-electron.ts';
import { runNode } from './run-tool.ts';

// `npm run pack`: the unpacked application of this platform, twice, from the resolved runtime; with
// `-- --built` from what is already in out/. The two differ in one fuse: Playwright needs Node's inspector to drive the main process.
const VARIANTS = [
  { output: 'dist/release', fuses: RELEASE_FUSES },
  { output: 'dist/test', fuses: { ...RELEASE_FUSES, enableNodeCliInspectArguments: true } },
] as const;

await runMain(async () => {
  const runtime = await resolveElectron();
  if (!process.argv.includes('--built')) {
    const vite = toolScript('electron-vite', 'electron-vite');
    const built = await runNode(vite, ['build', '--logLevel', 'warn']);
    if (built !== 0) throw new SetUpError('The build failed; nothing was packed.');
  }
  for (const variant of VARIANTS) {
    await pack(runtime, variant);
    sayOnStderr(`Packed ${variant.output} with Electron ${runtime.version} (${runtime.origin})`);
  }
  if (runtime.origin === 'registry copy') {
    sayOnStderr(
      'Packed from an unofficial copy of Electron: for tests on this machine, not to be given away.',
    );
  }
  return 0;
});

async function pack(runtime: ElectronRuntime, variant: (typeof VARIANTS)[number]): Promise<void> {
  const config = builderConfig();
  await build({
    targets: Platform.current().createTarget(
      'dir',
      process.arch === 'arm64' ? Arch.arm64 : Arch.x64,
    ),
    publish: 'never',
    config: {
      ...config,
      directories: { ...config.directories, output: variant.output },
      electronDist: runtime.dist,
      electronVersion: runtime.version,
      electronFuses: variant.fuses,
    },
  });
}
