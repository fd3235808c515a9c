import { z } from 'zod';
import {
  parseTemplate,
  TEMPLATE_PRESETS,
  type Template,
} from '#core/description/reference-template.ts';
import { readEntity } from '#db/entities/registry.ts';
import type { Db } from '#db/open.ts';
import { codeSettingsSchema, type CodeSettings } from '../../contract.ts';

/** Key of the setting that holds them. */
export const CODE_SETTING = 'referenceCode';

const stored = codeSettingsSchema.unwrap().extend({ template: z.string() });

/** How this archive makes its reference codes: DA/T 22-2015 until somebody says otherwise. */
export function codeSettings(db: Db): CodeSettings & { readonly parts: Template } {
  const kept = readEntity(db, 'setting', CODE_SETTING);
  const settings: CodeSettings = kept
    ? stored.parse(JSON.parse(kept.value))
    : { template: TEMPLATE_PRESETS[0].template, fonds: '', category: 'WS', unit: '', first: 1 };
  const parsed = parseTemplate(settings.template);
  if ('fault' in parsed) throw new TypeError(`template ${parsed.fault}`);
  return { ...settings, parts: parsed.template };
}
