import { z } from 'zod';
import type { DataFilter } from '#core/export/filter.ts';
import type { BlockContent } from '#core/report/outline.ts';
import {
  blockContentSchema,
  REPORT_TEMPLATES,
  statedSettingsSchema,
  WORD_PROFILES,
  type ReportTemplate,
} from '../../contract.ts';
import { readAsset } from '../assets.ts';

const templateSchema = z.strictObject({
  id: z.enum(REPORT_TEMPLATES),
  zh: z.string().min(1),
  en: z.string().min(1),
  zhNote: z.string().min(1),
  enNote: z.string().min(1),
  profile: z.enum(WORD_PROFILES),
  /** Of a report that is given none. */
  title: z.string().min(1),
  settings: statedSettingsSchema,
  blocks: z.array(blockContentSchema).min(1).readonly(),
});
export type Template = z.infer<typeof templateSchema>;

let known: readonly Template[] | null = null;

/** What a report can be made from, read once from `assets/templates`, in the order of `REPORT_TEMPLATES`. */
export function templates(): readonly Template[] {
  known ??= REPORT_TEMPLATES.map((id) =>
    templateSchema.parse(JSON.parse(readAsset(`templates/${id}.json`))),
  );
  return known;
}

export function templateOf(id: ReportTemplate): Template {
  const found = templates().find((template) => template.id === id);
  if (!found) throw new Error(`there is no template ${id}`);
  return found;
}

/** The blocks of a template, its queries limited to `filter`. */
export function filledBlocks(template: Template, filter: DataFilter): readonly BlockContent[] {
  return template.blocks.map((content) =>
    'query' in content ? { ...content, query: { ...content.query, ...filter } } : content,
  );
}
