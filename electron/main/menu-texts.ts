import { readAsset } from '../archive/assets.ts';
import type { Language } from '../messages.ts';

/** Words of the native menu and dialogs, in assets/messages. */
export interface MenuTexts {
  readonly archive: string;
  readonly newArchive: string;
  readonly textFiles: string;
  readonly file: string;
  readonly quit: string;
  readonly edit: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly view: string;
  readonly fullScreen: string;
  readonly developerTools: string;
  readonly help: string;
  readonly cannotOpen: string;
}

export function menuTexts(language: Language): MenuTexts {
  // Our own file; a test holds both languages to these keys.
  return JSON.parse(readAsset(`messages/menu.${language}.json`)) as MenuTexts;
}
