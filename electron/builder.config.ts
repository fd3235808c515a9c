import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AfterPackContext, Configuration, FileSet } from 'electron-builder';

/**
 * Switches burnt into the program file, against using our signed binary to run other code. What each does:
 * https://www.electronjs.org/docs/latest/tutorial/fuses
 */
export const RELEASE_FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
} as const;

const archive = {
  ext: 'juanzong',
  name: 'Juanzong archive',
  description: '卷宗档案库 Juanzong archive',
  mimeType: 'application/vnd.juanzong',
  role: 'Editor',
} as const;

/**
 * Everything is bundled into out/ except the native module, of whose eight binaries a platform gets its one.
 * The form with `filter` matters: of a platform's plain patterns for node_modules electron-builder heeds only
 * those that exclude. (Its macro `${platform}` is the machine that packs, not the one packed for.)
 */
function packedFiles(platform: 'win32' | 'darwin' | 'linux'): FileSet[] {
  const filter = [
    'out/**',
    'package.json',
    '!node_modules/**',
    'node_modules/better-sqlite3/{package.json,LICENSE}',
    'node_modules/better-sqlite3/lib/**',
    `node_modules/better-sqlite3/prebuilds/${platform}-\${arch}.node`,
  ];
  return [{ filter }];
}

/** A local `electronDist` brings Electron's own start page, which would run if our archive were missing. */
function removeDefaultApp({ packager, appOutDir }: AfterPackContext): void {
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
}

/** What electron-builder makes of us; a fresh value each time, because it writes into what it is given. */
export function builderConfig(): Configuration {
  return {
    appId: 'org.juanzong.app',
    productName: 'Juanzong',
    copyright: 'The Juanzong authors, Apache-2.0',
    directories: { output: 'dist/release', buildResources: 'assets/icons' },

    // Only the native binary leaves the sealed archive; by itself electron-builder would take out its scripts too.
    asar: { smartUnpack: false },
    asarUnpack: ['**/*.node'],
    extraResources: [
      {
        from: 'assets',
        to: 'assets',
        filter: ['**/*', '!icons', '!samples/dev', '!samples/gold', '!**/*.ts', '!tsconfig.json'],
      },
      // Draws pictures of charts; a program cannot load it from inside the sealed archive's bundle.
      {
        from: 'node_modules/@resvg/resvg-wasm/index_bg.wasm',
        to: 'assets/rasteriser/index_bg.wasm',
      },
      { from: 'LICENSE', to: 'LICENSE.txt' },
    ],
    // Chromium's own few words; Windows and Linux write the hyphen, macOS the underscore.
    electronLanguages: ['zh-CN', 'zh-TW', 'en-US', 'zh_CN', 'zh_TW', 'en'],
    // The binary is Node-API and fits every Electron we promise: nothing to compile.
    npmRebuild: false,
    electronFuses: RELEASE_FUSES,
    afterPack: removeDefaultApp,
    publish: null,

    win: {
      files: packedFiles('win32'),
      target: [{ target: 'nsis', arch: ['x64'] }],
      icon: 'icon.ico',
      fileAssociations: [{ ...archive, icon: 'icon.ico' }],
    },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: false,
      // Archives and settings are people's work: taking the program off never takes them along.
      deleteAppDataOnUninstall: false,
      installerLanguages: ['zh_CN', 'en_US'],
    },
    mac: {
      files: packedFiles('darwin'),
      // Two images rather than a universal one: the native binary differs, and half the download suffices.
      target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
      category: 'public.app-category.productivity',
      icon: 'icon.icns',
      fileAssociations: [{ ...archive, icon: 'icon.icns' }],
    },
    linux: {
      files: packedFiles('linux'),
      target: [
        { target: 'AppImage', arch: ['x64'] },
        { target: 'dir', arch: ['x64'] },
      ],
      executableName: 'juanzong',
      category: 'Office',
      synopsis: 'Archival workbench for newspaper pages',
      icon: 'icon.png',
      fileAssociations: [archive],
    },
  };
}

// electron-builder's command line takes the default export and calls it.
export default builderConfig;
