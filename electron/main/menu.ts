import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../contract.ts';
import type { MenuTexts } from './menu-texts.ts';

/**
 * The native menu. Commands go to the page, which also listens for their keys: undo inside a text
 * field is the field's own, so the menu shows those keys without taking them.
 */
export function setMenu(texts: MenuTexts, send: (command: MenuCommand) => void): void {
  const command = (
    label: string,
    name: MenuCommand,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    label,
    click: () => send(name),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  });
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: texts.file,
      submenu: [
        command(texts.create, 'archive.create', 'CmdOrCtrl+N'),
        command(texts.open, 'archive.open', 'CmdOrCtrl+O'),
        { type: 'separator' },
        command(texts.importFiles, 'import.files', 'CmdOrCtrl+I'),
        command(texts.importFolder, 'import.folder', 'CmdOrCtrl+Shift+I'),
        command(texts.exportWord, 'export.word', 'CmdOrCtrl+E'),
        { type: 'separator' },
        { role: 'quit', label: texts.quit },
      ],
    },
    {
      label: texts.edit,
      submenu: [
        command(texts.undo, 'edit.undo', 'CmdOrCtrl+Z'),
        command(texts.redo, 'edit.redo', 'CmdOrCtrl+Shift+Z'),
        { type: 'separator' },
        { role: 'cut', label: texts.cut },
        { role: 'copy', label: texts.copy },
        { role: 'paste', label: texts.paste },
        { role: 'selectAll', label: texts.selectAll },
      ],
    },
    {
      label: texts.view,
      submenu: [
        command(texts.library, 'view.library', 'CmdOrCtrl+1'),
        command(texts.workbench, 'view.workbench', 'CmdOrCtrl+2'),
        command(texts.initiatives, 'view.initiatives', 'CmdOrCtrl+3'),
        command(texts.review, 'view.review', 'CmdOrCtrl+4'),
        { type: 'separator' },
        { role: 'zoomIn', label: texts.zoomIn },
        { role: 'zoomOut', label: texts.zoomOut },
        { role: 'resetZoom', label: texts.zoomReset },
        { role: 'togglefullscreen', label: texts.fullScreen },
        ...(app.isPackaged
          ? []
          : [{ role: 'toggleDevTools' as const, label: texts.developerTools, accelerator: 'F12' }]),
      ],
    },
    { label: texts.help, submenu: [command(texts.shortcuts, 'help.shortcuts', 'F1')] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
