import path from 'node:path';
import { app, dialog, ipcMain, shell, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import type { ExportKind } from '../contract.ts';
import { APP_ORIGIN } from './app-scheme.ts';
import type { ArchiveProcess } from './archive-process.ts';
import { CHANNELS } from './channels.ts';
import type { MenuTexts } from './menu-texts.ts';

const ARCHIVE_EXTENSION = 'juanzong';
const EXTENSIONS: Readonly<Record<ExportKind | 'backup', string>> = {
  'annotated-word': 'docx',
  'report-word': 'docx',
  'report-html': 'html',
  'report-pdf': 'pdf',
  'article-word': 'docx',
  'annotations-csv': 'csv',
  'articles-csv': 'csv',
  'figures-csv': 'csv',
  'thesaurus-csv': 'csv',
  'chart-svg': 'svg',
  'chart-png': 'png',
  'chart-csv': 'csv',
  'chart-xlsx': 'xlsx',
  'thesaurus-qdc': 'qdc',
  'thesaurus-skos': 'jsonld',
  'history-csv': 'csv',
  'history-jsonl': 'jsonl',
  'annotations-xlsx': 'xlsx',
  'articles-xlsx': 'xlsx',
  'figures-xlsx': 'xlsx',
  'thesaurus-xlsx': 'xlsx',
  'history-xlsx': 'xlsx',
  'ledger-articles-csv': 'csv',
  'ledger-articles-xlsx': 'xlsx',
  'ledger-initiatives-csv': 'csv',
  'ledger-initiatives-xlsx': 'xlsx',
  'ledger-figures-csv': 'csv',
  'ledger-figures-xlsx': 'xlsx',
  'matrix-csv': 'csv',
  'matrix-xlsx': 'xlsx',
  'kwic-csv': 'csv',
  'kwic-xlsx': 'xlsx',
  'annotations-jsonld': 'jsonld',
  'project-qdpx': 'qdpx',
  backup: ARCHIVE_EXTENSION,
};

/** True for a call from the top frame of our own page; everything else is dropped. */
export function isOwnPage(
  window: BrowserWindow,
  event: Pick<IpcMainInvokeEvent, 'senderFrame'>,
): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === window.webContents.mainFrame && frame.origin === APP_ORIGIN;
}

/** Answers the page's calls for native dialogs with one-use tokens; the page never sees a path. */
export function handleDialogs(
  window: BrowserWindow,
  archive: ArchiveProcess,
  texts: () => MenuTexts,
): void {
  /** Where files were saved, by their tokens: the page may ask to be shown one, never where it is. */
  const saved = new Map<string, string>();
  const handle = (
    channel: string,
    choose: (...values: readonly unknown[]) => Promise<readonly string[]>,
  ): void => {
    ipcMain.handle(channel, async (event, ...values: unknown[]): Promise<string | null> => {
      if (!isOwnPage(window, event)) throw new Error('E-IPC');
      const paths = await choose(...values);
      const [first] = paths;
      if (first === undefined) return null;
      const token = await archive.grant(paths);
      if (channel === CHANNELS.saveDialog) saved.set(token, first);
      return token;
    });
  };
  handle(CHANNELS.openArchive, async () => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: ['openFile'],
      filters: [{ name: texts().archive, extensions: [ARCHIVE_EXTENSION] }],
    });
    return filePaths;
  });
  handle(CHANNELS.createArchive, async () => {
    const { filePath } = await dialog.showSaveDialog(window, {
      defaultPath: path.join(
        app.getPath('documents'),
        `${texts().newArchive}.${ARCHIVE_EXTENSION}`,
      ),
      filters: [{ name: texts().archive, extensions: [ARCHIVE_EXTENSION] }],
    });
    return filePath ? [filePath] : [];
  });
  handle(CHANNELS.importDialog, async (what) => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: what === 'folder' ? ['openDirectory'] : ['openFile', 'multiSelections'],
      filters: what === 'folder' ? [] : [{ name: texts().textFiles, extensions: ['txt', 'qdpx'] }],
    });
    return filePaths;
  });
  handle(CHANNELS.importDropped, async (paths) =>
    Array.isArray(paths)
      ? paths.filter((one): one is string => typeof one === 'string' && one !== '')
      : [],
  );
  handle(CHANNELS.thesaurusDialog, async () => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: ['openFile'],
      filters: [{ name: 'CSV, REFI-QDA', extensions: ['csv', 'qdc'] }],
    });
    return filePaths;
  });
  handle(CHANNELS.wordTemplateDialog, async () => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: ['openFile'],
      filters: [{ name: 'Word', extensions: ['docx'] }],
    });
    return filePaths;
  });
  handle(CHANNELS.reportDialog, async () => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: ['openFile'],
      filters: [{ name: 'Word, CSV, XLSX', extensions: ['docx', 'csv', 'xlsx'] }],
    });
    return filePaths;
  });
  handle(CHANNELS.saveDialog, async (kind, suggestedName) => {
    const extension = EXTENSIONS[kind as ExportKind | 'backup'];
    if (extension === undefined || typeof suggestedName !== 'string') return [];
    const { filePath } = await dialog.showSaveDialog(window, {
      // A name that came from a page is a name only, never a path.
      defaultPath: path.join(app.getPath('documents'), fileNameOf(suggestedName, extension)),
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    });
    return filePath ? [filePath] : [];
  });
  ipcMain.on(CHANNELS.showInFolder, (event, token: unknown) => {
    const file = saved.get(String(token));
    if (isOwnPage(window, event) && file !== undefined) shell.showItemInFolder(file);
  });
}

function fileNameOf(suggested: string, extension: string): string {
  const name =
    suggested
      .replaceAll(/[\u0000-\u001F<>:"/\\|?*]/gu, ' ')
      .trim()
      .slice(0, 120) || 'juanzong';
  return name.endsWith(`.${extension}`) ? name : `${name}.${extension}`;
}
