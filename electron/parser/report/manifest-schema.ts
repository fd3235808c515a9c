import { z } from 'zod';
import { FIGURE_COLUMN_KEYS } from '#core/report/figure-columns.ts';
import { MANIFEST_FORMAT, type Manifest } from '#core/report/manifest.ts';
import { CHART_KINDS, HEADING_LEVELS } from '#core/report/outline.ts';

const code = z.string().regex(/^[0-9a-f]{16}$/u);
const marked = {
  mark: z.string().regex(/^[A-Z][0-9A-HJKMNP-TV-Z]{8}$/u),
  n: z.int().min(1).max(1_000_000),
};
const id = z.string().max(100);
const span = z.object({ start: z.int().min(0), end: z.int().min(0) }).readonly();

const part = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    code,
    level: z.literal(HEADING_LEVELS).exactOptional(),
    beside: z.literal(true).exactOptional(),
  }),
  z.object({
    ...marked,
    kind: z.literal('quotation'),
    article: id,
    annotations: z.array(id).readonly(),
    spans: z.array(span).readonly(),
    code,
    line: code,
  }),
  z.object({
    ...marked,
    kind: z.literal('figure'),
    article: id,
    annotation: id,
    cells: z
      .array(z.object({ key: z.enum(FIGURE_COLUMN_KEYS), code }).readonly())
      .min(1)
      .readonly(),
  }),
  z.object({
    ...marked,
    kind: z.literal('pivot'),
    block: id,
    code,
    cells: z.array(z.array(z.string()).readonly()).readonly(),
  }),
  z.object({
    ...marked,
    kind: z.literal('chart'),
    block: id,
    code,
    chart: z.enum(CHART_KINDS),
    categories: z.array(z.string()).readonly(),
    series: z
      .array(z.object({ name: z.string(), values: z.array(z.number()).readonly() }).readonly())
      .readonly(),
    picture: z.string().nullable(),
  }),
  z.object({
    ...marked,
    kind: z.literal('article'),
    article: id,
    paragraphs: z.array(code).readonly(),
    line: code,
  }),
  z.object({ ...marked, kind: z.literal('source'), article: id, code }),
]);

const manifest = z.object({
  format: z.literal(MANIFEST_FORMAT),
  reportId: id.nullable(),
  profile: z.string().max(100),
  createdAt: z.string().max(100),
  masked: z.boolean(),
  parts: z.array(part).max(1_000_000).readonly(),
});

/** The manifest of a file; null where its text is none: it came from outside, so nothing in it is believed unread. */
export function parseManifest(json: string): Manifest | null {
  try {
    const parsed = manifest.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    // No JSON: somebody has been at it.
    return null;
  }
}
