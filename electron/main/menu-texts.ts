import { readAsset } from '../archive/assets.ts';
import type { Language } from '../messages.ts';

/** Words of the native menu and dialogs, in assets/messages. */
export interface MenuTexts {
  readonly archive: string;
  readonly newArchive: string;
  readonly textFiles: string;
  readonly file: string;
  readonly open: string;
  readonly create: string;
  readonly importFiles: string;
  readonly importFolder: string;
  readonly exportWord: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly view: string;
  readonly library: string;
  readonly workbench: string;
  readonly initiatives: string;
  readonly review: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly fullScreen: string;
  readonly developerTools: string;
  readonly help: string;
  readonly shortcuts: string;
  readonly cannotOpen: string;
}

export function menuTexts(language: Language): MenuTexts {
  // Our own file; a test holds both languages to these keys.
  return JSON.parse(readAsset(`messages/menu.${language}.json`)) as MenuTexts;
}
