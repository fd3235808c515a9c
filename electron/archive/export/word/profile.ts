import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { TEXT_STYLES } from '#core/report/layout/page-profile.ts';

/** What a paragraph of a document can be: as in every printed report, and what only Word has. */
export const WORD_STYLES = [...TEXT_STYLES, 'picture', 'comment'] as const;
export type WordStyleName = (typeof WORD_STYLES)[number];

const styleShape = {
  /** Standard names: the file travels to machines that have other fonts than ours. */
  eastAsia: z.string().min(1),
  latin: z.string().min(1),
  /** Points. */
  size: z.number().positive(),
  bold: z.boolean(),
  color: z.string().regex(/^[0-9A-F]{6}$/u),
  align: z.enum(['left', 'center', 'right', 'both']),
  /** Indents in characters of this style. */
  firstLineChars: z.number().min(0),
  leftChars: z.number().min(0),
  rightChars: z.number().min(0),
  /** Points. */
  before: z.number().min(0),
  after: z.number().min(0),
  /** `exact` in points, `multiple` of a single line. */
  line: z.strictObject({ rule: z.enum(['exact', 'multiple']), value: z.number().positive() }),
  keepNext: z.boolean(),
  /** A thin line along the left edge. */
  leftRule: z.boolean(),
};
const styleSchema = z.strictObject(styleShape).readonly();
export type WordStyle = z.infer<typeof styleSchema>;

const facts = {
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
  /** Points of one empty line (空一行) between the parts of a document. */
  emptyLine: z.number().positive(),
  /** Twentieths of a point added to each character (negative: taken away). */
  characterSpacing: z.int(),
  /** No paragraph leaves a single line alone on a page; the page is then not always full. */
  widowControl: z.boolean(),
  /** `outer`: at the right edge of odd and the left of even pages. */
  pageNumber: z.enum(['center', 'outer']),
  /** `document`: title over text, red head where asked for; `briefing`: name, issue, compiler and date over a line. */
  head: z.enum(['document', 'briefing']),
  /** `han`: 一、（一）1.（1） */
  headingNumbers: z.enum(['none', 'han']),
  /** How footnotes are numbered; circled ones start anew on each page. */
  footnoteNumbers: z.enum(['decimal', 'circled']),
  /** How the words that a passage is quoted for stand out in it. */
  quotationMarks: z.enum(['none', 'bold']),
  /** Articles in full start on a page of their own, unless an export says otherwise. */
  articleOnNewPage: z.boolean(),
};

const fileSchema = z.strictObject({
  ...facts,
  /** How everything looks that its own style does not say. */
  base: styleSchema,
  styles: z.record(z.enum(WORD_STYLES), z.strictObject(styleShape).partial()),
});

export interface WordProfile extends Readonly<z.infer<z.ZodObject<typeof facts>>> {
  readonly styles: Readonly<Record<WordStyleName, WordStyle>>;
}

/** A profile from what its file holds: each style over the base. Throws ZodError. */
export function parseWordProfile(value: unknown): WordProfile {
  const { base, styles: stated, ...profile } = fileSchema.parse(value);
  const styles = Object.fromEntries(
    WORD_STYLES.map((name) => [name, styleSchema.parse({ ...base, ...stated[name] })]),
  );
  return { ...profile, styles: z.record(z.enum(WORD_STYLES), styleSchema).parse(styles) };
}

/**
 * Reads `<folder>/<id>.json`. A profile is one of our own files: a faulty one is a mistake in the
 * build, so errors (ENOENT, SyntaxError, ZodError) pass on as they are.
 */
export async function loadWordProfile(folder: string, id: string): Promise<WordProfile> {
  return parseWordProfile(JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')));
}
