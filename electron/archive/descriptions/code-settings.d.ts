import { type Template } from '#core/description/reference-template.ts';
import type { Db } from '#db/open.ts';
import { type CodeSettings } from '../../contract.ts';
/** Key of the setting that holds them. */
export declare const CODE_SETTING = 'referenceCode';
/** How this archive makes its reference codes: DA/T 22-2015 until somebody says otherwise. */
export declare function codeSettings(db: Db): CodeSettings & {
  readonly parts: Template;
};
