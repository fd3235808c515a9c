import path from 'node:path';
import { app, dialog, ipcMain, session, type IpcMainEvent } from 'electron';
import { menuModelSchema } from '../contract.ts';
import { languageOf, type Language } from '../messages.ts';
import { declareAppScheme, serveApp } from './app-scheme.ts';
import { ArchiveProcess } from './archive-process.ts';
import { CHANNELS } from './channels.ts';
import { handleDialogs, isOwnPage } from './dialogs.ts';
import { hardenContents, hardenProcess, hardenSession } from './hardening.ts';
import { menuTexts } from './menu-texts.ts';
import { NO_COMMANDS, setMenu } from './menu.ts';
import { builtFolders, createWindow } from './window.ts';

/** A crash this soon after the last is no accident: say so and stop instead of going round in circles. */
const CRASH_LOOP_MS = 10_000;

const folder = import.meta.dirname;

hardenProcess();
declareAppScheme();
app.on('web-contents-created', (_event, contents) => hardenContents(contents));

const commandLine = process.argv.indexOf('--cli');
if (commandLine >= 0) {
  // Only here does main load the store; with a window the archive process alone has it.
  void import('./command-line.ts').then(({ runInstalledCommandLine }) =>
    runInstalledCommandLine(process.argv.slice(commandLine + 1), folder),
  );
} else if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  hardenSession(session.defaultSession);
  const built = builtFolders(folder);
  serveApp(session.defaultSession, built.renderer);
  const userFolder = app.getPath('userData');
  let language: Language = languageOf(app.getLocale());
  let lastCrash = 0;

  const archive = new ArchiveProcess({
    folder,
    version: app.getVersion(),
    userFolder,
    onCrash: () => {
      const now = Date.now();
      if (now - lastCrash < CRASH_LOOP_MS) {
        dialog.showErrorBox('Juanzong 卷宗', 'E-INTERNAL: archive process');
        app.exit(1);
        return;
      }
      lastCrash = now;
      void archive.restart().then(() => window.webContents.reload());
    },
  });
  const window = createWindow(built.preload, userFolder);

  const send = (command: string): void => window.webContents.send(CHANNELS.menuCommand, command);
  let commands = NO_COMMANDS;
  const showMenu = (): void => setMenu(menuTexts(language), commands, send);
  showMenu();
  window.webContents.on('zoom-changed', (_event, direction) =>
    send(direction === 'in' ? 'view.zoomIn' : 'view.zoomOut'),
  );
  handleDialogs(window, archive, () => menuTexts(language));
  const fromPage = (channel: string, act: (event: IpcMainEvent, value: unknown) => void): void => {
    ipcMain.on(channel, (event, value: unknown) => {
      if (isOwnPage(window, event)) act(event, value);
    });
  };
  fromPage(CHANNELS.ready, () => {
    window.webContents.postMessage(CHANNELS.port, null, [archive.connect()]);
  });
  fromPage(CHANNELS.language, (_event, value) => {
    language = value === 'en' ? 'en' : 'zh-CN';
    showMenu();
  });
  fromPage(CHANNELS.menu, (_event, value) => {
    const model = menuModelSchema.safeParse(value);
    if (!model.success) return;
    commands = model.data;
    showMenu();
  });

  const open = async (file: string | null): Promise<void> => {
    if (file === null) return;
    const failure = await archive.open(file);
    if (failure !== null) dialog.showErrorBox(menuTexts(language).cannotOpen, failure);
  };
  void open(archiveIn(process.argv.slice(1)));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void open(file);
  });
  app.on('second-instance', (_event, argv) => {
    // Another start is a wish to see the window; of its arguments only an archive's name is heeded.
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
    void open(archiveIn(argv.slice(1)));
  });

  let closed = false;
  // Windows that print are none that somebody could close.
  window.once('closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void archive.shutDown().then(() => {
      closed = true;
      app.quit();
    });
  });
}

function archiveIn(argv: readonly string[]): string | null {
  const file = argv.find((argument) => !argument.startsWith('-') && argument.endsWith('.juanzong'));
  return file === undefined ? null : path.resolve(file);
}
