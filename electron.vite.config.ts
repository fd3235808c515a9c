import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Electron 42 is the oldest runtime we promise: Node 24, Chromium 148. electron-vite would take the newer
// targets of the installed `electron` package.
const NODE_TARGET = 'node24';
const CHROMIUM_TARGET = 'chrome148';

// Everything is bundled except the native module, so the package carries one module from node_modules.
const NATIVE = ['better-sqlite3'];

// The texts of the licences of all that is bundled travel with it.
const LICENCES = { fileName: 'third-party-licences.md' };

export default defineConfig({
  main: {
    // fflate's build for Node declares a `require` of its own, which clashes with the one electron-vite adds.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      outDir: 'out/main',
      target: NODE_TARGET,
      externalizeDeps: false,
      license: LICENCES,
      rolldownOptions: {
        input: {
          main: 'electron/main/main.ts',
          archive: 'electron/archive/process.ts',
          parser: 'electron/parser/process.ts',
          'search-thread': 'electron/archive/search/threads/search-thread.ts',
          'word-thread': 'electron/archive/export/word/word-thread.ts',
          'read-thread': 'electron/archive/opening/read-thread.ts',
        },
        external: NATIVE,
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: NODE_TARGET,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload/preload.ts' },
        // A sandboxed preload cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      target: CHROMIUM_TARGET,
      minify: 'oxc',
      license: LICENCES,
      // The content security policy forbids data: addresses.
      assetsInlineLimit: 0,
      // Kilobytes; the page comes from the disk, not over a line.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
});
