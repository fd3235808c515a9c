import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuItem, MenuModel } from '../contract.ts';
import type { MenuTexts } from './menu-texts.ts';

/** What stands in the menu until the page has said what it can do. */
export const NO_COMMANDS: MenuModel = {
  file: [],
  edit: [],
  view: [],
  help: [],
  here: { label: '…', items: [] },
};

/** On a Mac it stands in the application's own menu. */
const SETTINGS = 'app.settings';

/**
 * The native menu: the page's commands around what the system itself does. Commands go to the page,
 * which also listens for their keys: undo inside a text field is the field's own, so the menu shows
 * those keys without taking them.
 */
export function setMenu(texts: MenuTexts, model: MenuModel, send: (id: string) => void): void {
  const mac = process.platform === 'darwin';
  const command = ({ id, label, accelerator, enabled }: MenuItem): MenuItemConstructorOptions => ({
    id,
    // An ampersand would underline the letter behind it.
    label: label.replaceAll('&', '&&'),
    enabled,
    click: () => send(id),
    ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
  });
  const commands = (items: readonly MenuItem[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [
      ...(item.breaks ? [{ type: 'separator' as const }] : []),
      command(item),
    ]);
  const settings = model.file.filter(({ id }) => id === SETTINGS);
  const file = mac ? model.file.filter(({ id }) => id !== SETTINGS) : model.file;
  const line = { type: 'separator' } as const;
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [applicationMenu(settings.map(command))] : []),
    {
      label: texts.file,
      submenu: [
        ...commands(file),
        line,
        mac ? { role: 'close' } : { role: 'quit', label: texts.quit },
      ],
    },
    {
      label: texts.edit,
      submenu: [
        ...commands(model.edit),
        line,
        { role: 'cut', label: texts.cut },
        { role: 'copy', label: texts.copy },
        { role: 'paste', label: texts.paste },
        { role: 'selectAll', label: texts.selectAll },
      ],
    },
    {
      label: texts.view,
      submenu: [
        ...commands(model.view),
        line,
        { role: 'togglefullscreen', label: texts.fullScreen },
        ...(app.isPackaged
          ? []
          : [{ role: 'toggleDevTools' as const, label: texts.developerTools, accelerator: 'F12' }]),
      ],
    },
    ...(model.here.items.length === 0
      ? []
      : [{ label: model.here.label, submenu: commands(model.here.items) }]),
    { label: texts.help, submenu: commands(model.help) },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function applicationMenu(settings: MenuItemConstructorOptions[]): MenuItemConstructorOptions {
  const line = { type: 'separator' } as const;
  return {
    label: app.name,
    submenu: [
      { role: 'about' },
      line,
      ...settings,
      line,
      { role: 'services' },
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit' },
    ],
  };
}
