import path from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import { APP_ORIGIN } from './app-scheme.ts';
import { keepBounds, storedBounds } from './window-bounds.ts';

/** The application's one window: sandboxed, isolated, and shown only when it has something to show. */
export function createWindow(preload: string, userFolder: string): BrowserWindow {
  const window = new BrowserWindow({
    ...storedBounds(userFolder),
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Juanzong 卷宗',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1c1b19' : '#f6f4ef',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  keepBounds(window, userFolder);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${APP_ORIGIN}/`);
  return window;
}

/** Built folders beside main's own. */
export function builtFolders(mainFolder: string): {
  readonly renderer: string;
  readonly preload: string;
} {
  return {
    renderer: path.join(mainFolder, '..', 'renderer'),
    preload: path.join(mainFolder, '..', 'preload', 'preload.cjs'),
  };
}
