import { z } from 'zod';

/*
 * The shapes that tools rely on, written from the command line's own paper, not from the code.
 * Fields may be added, none renamed.
 */
const span = z.object({ start: z.int(), end: z.int() });
const segment = span.extend({
  role: z.string(),
  join: z.enum(['new', 'continue']),
  confidence: z.number(),
});
export const SHAPES = {
  import: z.object({
    sources: z.array(
      z.object({
        id: z.string().nullable(),
        filename: z.string(),
        sha256: z.string(),
        encoding: z.string().nullable(),
        status: z.enum(['imported', 'duplicate', 'refused']),
        code: z.string().optional(),
        message: z.string().optional(),
        warnings: z.array(z.object({ code: z.string().regex(/^W-/u), message: z.string() })),
        articles: z.int(),
      }),
    ),
  }),
  list: z.object({
    articles: z.array(
      z.object({
        id: z.string(),
        sourceId: z.string(),
        filename: z.string(),
        position: z.int().min(1),
        title: z.string().nullable(),
        suppliedTitle: z.string().nullable(),
        kicker: z.string(),
        subtitle: z.string(),
        byline: z.string(),
        photographer: z.string(),
        medium: z.string(),
        publishedOn: z.string(),
        place: z.string(),
        incomplete: z.boolean(),
        segments: z.array(segment),
        reading: z.string(),
      }),
    ),
    outside: z.array(span.extend({ sourceId: z.string(), filename: z.string(), role: z.string() })),
  }),
  suggest: z.object({
    suggestions: z.array(
      z.object({
        id: z.string(),
        status: z.enum(['pending', 'accepted', 'rejected']),
        kind: z.enum(['initiative', 'figure', 'date', 'place', 'person', 'organisation']),
        sourceId: z.string(),
        filename: z.string(),
        articleId: z.string(),
        spans: z.array(span),
        quote: z.string(),
        rule: z.string().regex(/^[a-z]+(?:-[a-z]+)*@\d+$/u),
        label: z.string(),
        known: z.boolean(),
        confidence: z.number().min(0).max(1),
        figure: z
          .object({
            value: z.number(),
            unit: z.string(),
            approx: z.enum(['余', '多', '近', '约', '左右']).nullable(),
            comparator: z.enum(['>=', '<=']).nullable(),
            per: z.string().nullable(),
            measure: z.string(),
            place: z.string(),
            time: z.string(),
          })
          .optional(),
      }),
    ),
  }),
  annotations: z.object({
    annotations: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        initiatives: z.array(z.string()),
        status: z.string(),
        sourceId: z.string(),
        filename: z.string(),
        articleId: z.string().nullable(),
        spans: z.array(span),
        quote: z.string(),
        note: z.string(),
        author: z.string(),
        createdAt: z.iso.datetime(),
        rule: z.string().nullable(),
      }),
    ),
  }),
  search: z.object({
    count: z.int(),
    articles: z.int(),
    hits: z.array(
      z.object({
        articleId: z.string(),
        filename: z.string(),
        spans: z.array(span),
        before: z.string(),
        match: z.string(),
        after: z.string(),
      }),
    ),
  }),
  verify: z.object({
    checked: z.int(),
    total: z.int(),
    problems: z.array(z.object({ code: z.string(), what: z.string(), where: z.string() })),
  }),
  history: z.object({
    steps: z.array(
      z.object({
        id: z.string(),
        at: z.string(),
        author: z.string(),
        what: z.string(),
        undone: z.boolean(),
      }),
    ),
  }),
  changed: z.object({ changed: z.int(), step: z.string().nullable() }),
  every: z.object({
    found: z.int(),
    articles: z.int(),
    more: z.boolean(),
    counts: z.record(z.enum(['new', 'overlapping', 'waiting', 'rejected', 'tagged']), z.int()),
    tagged: z.int(),
    accepted: z.int(),
    changed: z.int(),
    step: z.string().nullable(),
  }),
  stats: z.object({
    byInitiative: z.array(z.unknown()),
    byPlace: z.array(z.unknown()),
    byMedium: z.array(z.unknown()),
    byMonth: z.array(z.unknown()),
  }),
  error: z.object({ error: z.object({ code: z.string().regex(/^E-/u), message: z.string() }) }),
} as const;
export type Shape = keyof typeof SHAPES;
