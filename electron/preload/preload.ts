import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron';
import type { Shell } from '../contract.ts';
import { CHANNELS } from '../main/channels.ts';

/*
 * The page's only way out: native dialogs as calls that give tokens, and the archive's port, posted
 * to the page once it says that it listens.
 */

const ask = (channel: string, ...values: readonly unknown[]): Promise<string | null> =>
  ipcRenderer.invoke(channel, ...values) as Promise<string | null>;

const shell: Shell = {
  platform:
    process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
  openArchiveDialog: () => ask(CHANNELS.openArchive),
  createArchiveDialog: () => ask(CHANNELS.createArchive),
  importDialog: (what) => ask(CHANNELS.importDialog, what),
  // Paths of dropped files are read here and go to main; the page gets a token.
  importDropped: (files) =>
    ask(
      CHANNELS.importDropped,
      files.map((file) => (file instanceof File ? webUtils.getPathForFile(file) : '')),
    ),
  thesaurusDialog: () => ask(CHANNELS.thesaurusDialog),
  wordTemplateDialog: () => ask(CHANNELS.wordTemplateDialog),
  reportDialog: () => ask(CHANNELS.reportDialog),
  saveDialog: (kind, suggestedName) => ask(CHANNELS.saveDialog, kind, suggestedName),
  setLanguage: (language) => ipcRenderer.send(CHANNELS.language, language),
  setMenu: (model) => ipcRenderer.send(CHANNELS.menu, model),
  onMenuCommand: (listener) => {
    const heard = (_event: unknown, id: string): void => listener(id);
    ipcRenderer.on(CHANNELS.menuCommand, heard);
    return () => {
      ipcRenderer.off(CHANNELS.menuCommand, heard);
    };
  },
  setZoom: (factor) => webFrame.setZoomFactor(factor),
};
contextBridge.exposeInMainWorld('juanzong', Object.freeze(shell));

ipcRenderer.on(CHANNELS.port, (event) => {
  window.postMessage({ type: 'juanzong:port' }, window.origin, event.ports);
});
window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const { data } = event;
  const ready =
    typeof data === 'object' && data !== null && 'type' in data && data.type === 'juanzong:ready';
  if (event.source === window && ready) ipcRenderer.send(CHANNELS.ready);
});
