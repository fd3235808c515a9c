import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What a paragraph of a document can be; a profile says how each looks. */
export const WORD_STYLES = [
  'title',
  'dateLine',
  'heading1',
  'heading2',
  'heading3',
  'articleTitle',
  'kicker',
  'subtitle',
  'credit',
  'body',
  'subheading',
  'caption',
  'quotation',
  'sourceLine',
  'listing',
  'table',
  'comment',
  'pageNumber',
] as const;
export type WordStyleName = (typeof WORD_STYLES)[number];

const styleSchema = z
  .strictObject({
    /** Standard names: the file travels to machines that have other fonts than ours. */
    eastAsia: z.string().min(1),
    latin: z.string().min(1),
    /** Points. */
    size: z.number().positive(),
    bold: z.boolean().default(false),
    color: z
      .string()
      .regex(/^[0-9A-F]{6}$/u)
      .default('000000'),
    align: z.enum(['left', 'center', 'right', 'both']).default('both'),
    /** Indents in characters of this style. */
    firstLineChars: z.number().min(0).default(0),
    leftChars: z.number().min(0).default(0),
    rightChars: z.number().min(0).default(0),
    /** Points. */
    before: z.number().min(0).default(0),
    after: z.number().min(0).default(0),
    /** `exact` in points, `multiple` of a single line. */
    line: z.strictObject({ rule: z.enum(['exact', 'multiple']), value: z.number().positive() }),
    keepNext: z.boolean().default(false),
    /** A thin line along the left edge. */
    leftRule: z.boolean().default(false),
  })
  .readonly();
export type WordStyle = z.infer<typeof styleSchema>;

export const wordProfileSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/u),
    name: z.string().min(1),
    nameEn: z.string().min(1),
    /** Millimetres; `footer` is from the lower edge of the paper to that of the page number. */
    page: z.strictObject({
      width: z.number().positive(),
      height: z.number().positive(),
      top: z.number().positive(),
      right: z.number().positive(),
      bottom: z.number().positive(),
      left: z.number().positive(),
      footer: z.number().positive(),
    }),
    /** Twips from line to line of the document grid; null for none. */
    gridPitch: z.int().positive().nullable(),
    /** Twentieths of a point added to each character (negative: taken away). */
    characterSpacing: z.int(),
    /** `outer`: at the right edge of odd and the left of even pages. */
    pageNumber: z.enum(['center', 'outer']),
    /** `han`: 一、（一）1. */
    headingNumbers: z.enum(['none', 'han']),
    /** How the words that a passage is quoted for stand out in it. */
    quotationMarks: z.enum(['none', 'bold']),
    styles: z.record(z.enum(WORD_STYLES), styleSchema),
  })
  .readonly();
export type WordProfile = z.infer<typeof wordProfileSchema>;

/**
 * Reads `<folder>/<id>.json`. A profile is one of our own files: a faulty one is a mistake in the
 * build, so errors (ENOENT, SyntaxError, ZodError) pass on as they are.
 */
export async function loadWordProfile(folder: string, id: string): Promise<WordProfile> {
  return wordProfileSchema.parse(JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')));
}
