import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { ANNOTATION_KINDS, ANNOTATION_STATUSES } from '#core/annotation/annotation.ts';
import { OCCURRENCE_STATES } from '#core/annotation/standing.ts';
import { SCOPES } from '#core/annotation/ruling.ts';
import { ERROR_CODES, WARNING_CODES } from '#core/error/app-error.ts';
import { FACETS } from '#core/description/facets.ts';
import { CHECK_STATES } from '#core/ledger/check.ts';
import { LEDGER_GROUPS, LEDGER_SORTS } from '#core/ledger/ledger.ts';
import type { Quantity } from '#core/ledger/units.ts';
import { AGREEMENTS } from '#core/ledger/same-figure.ts';
import {
  CERTAINTIES,
  FIELD_KINDS,
  OBLIGATIONS,
  type DerivedName,
} from '#core/description/profile.ts';
import { unpackReading, unpackSegments, type OwnedSegment } from '#core/page/packed.ts';
import { QUERY_FAULTS } from '#core/search/query/query-fault.ts';
import type { Reading } from '#core/page/reading-text.ts';
import { ROLES } from '#core/page/role.ts';
import {
  BLOCK_SORTS,
  CHART_KINDS,
  GROUPINGS,
  HEADING_LEVELS,
  EXCERPT_EXTENTS,
  QUOTATION_EXTENTS,
  type BlockContent,
} from '#core/report/outline.ts';
import { TEXT_STYLES, type PageProfile } from '#core/report/layout/page-profile.ts';
import type { PrintedPart, PrintedReport } from '#core/report/printed.ts';
import type { ReportSettings } from '#core/report/settings.ts';
import { REPORT_STATUSES, SIGN_STAGES } from '#core/report/sign-off.ts';
import { IMPORT_STATES } from '#core/thesaurus/import.ts';
import { CHARTS, type ChartForm } from '#core/report/chart-spec.ts';
import { DIMENSIONS, PERIODS } from '#core/report/dimension.ts';
import { MEASURES } from '#core/report/pivot.ts';
import { OWN_ORDER, TABLE_ORDERS } from '#core/report/pivot-table.ts';
import {
  EVIDENCE,
  FINDING_KINDS,
  FINDING_NOTES,
  FINDING_STATUSES,
} from '#core/report/verify/finding.ts';
import { INITIATIVE_STATUSES, LEVELS, LIMITS } from '#core/thesaurus/initiative.ts';
import { PALETTE } from '#core/thesaurus/palette.ts';
import { ANNOTATION_FATES } from '#core/thesaurus/repoint.ts';

/*
 * Every call between a client (window, command line, tests) and the archive process, stated once.
 * Offsets are UTF-16 code units of the source text, half-open. Paths never appear: a native dialog
 * or a drop gives a one-use token (`pathToken`) that the archive process resolves.
 */

/** Rows that one message carries at most. */
export const MOST_ROWS = 1000;

/** The rows of a page, or the first of more whose number is told beside them. */
function page<Row extends z.ZodType>(row: Row) {
  return z.array(row).max(MOST_ROWS);
}

const id = z.string().min(1).max(64);
const pathToken = z.string().min(8).max(128);
const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(1) }).readonly();
const spansSchema = z.array(spanSchema).min(1).max(200).readonly();

export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];
export const encodingSchema = z.enum(ENCODINGS);

export const failureSchema = z.object({
  code: z.enum(ERROR_CODES),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Failure = z.infer<typeof failureSchema>;

/** All calls fail in one way: `APP` with a stable code and the values its message needs. */
const call = oc.errors({ APP: { status: 422, data: failureSchema } });

export const stepSchema = z
  .object({
    id,
    at: z.string(),
    author: z.string(),
    /** Key of its sentence in the message files: `step.<kind>`. */
    kind: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    undone: z.boolean(),
    /** False for a step that nothing can take back (creating the archive, purging bytes). */
    reversible: z.boolean(),
  })
  .readonly();
export type Step = z.infer<typeof stepSchema>;

/** A step as the history lists it. */
export const historyStepSchema = stepSchema
  .unwrap()
  .extend({
    /** The earlier step that this one takes back, alone. */
    reverts: id.nullable(),
    /** A standing step that took this one back, alone. */
    revertedBy: id.nullable(),
    /** How many entities it changed. */
    entities: z.int(),
  })
  .readonly();
export type HistoryStep = z.infer<typeof historyStepSchema>;

/** Which steps of the journal are asked for; what is left out does not narrow. */
export const historyFilterSchema = z
  .object({
    author: z.string().max(200).optional(),
    kinds: z.array(z.string().max(60)).max(100).readonly().optional(),
    /** A source, article or initiative with all that is said of it, or one entity of another kind. */
    object: z
      .object({ entity: z.string().max(60), id })
      .readonly()
      .optional(),
    /** Words of a value of the sentence. */
    text: z.string().max(200).optional(),
    /** Moments as ISO 8601 in UTC, both inclusive. */
    from: z.iso.datetime().optional(),
    to: z.iso.datetime().optional(),
    state: z.enum(['standing', 'undone']).optional(),
  })
  .readonly();
export type HistoryFilter = z.infer<typeof historyFilterSchema>;

/** What one step did to one entity. */
export const stepChangeSchema = z
  .object({
    entity: z.string(),
    id,
    did: z.enum(['made', 'changed', 'removed']),
    /** Title, label, quotation or file name. */
    name: z.string(),
    /** Where to see it today; null where it is not to be seen. */
    articleId: id.nullable(),
    initiativeId: id.nullable(),
    spans: z.array(spanSchema),
    /** What is other than before, each value as text. */
    fields: z.array(
      z.object({
        field: z.string(),
        /** Words of the source that it is said of; empty for the entity as a whole. */
        of: z.string(),
        before: z.string(),
        after: z.string(),
      }),
    ),
  })
  .readonly();
export type StepChange = z.infer<typeof stepChangeSchema>;

export const stepDetailSchema = z
  .object({
    step: historyStepSchema,
    reverts: stepSchema.nullable(),
    revertedBy: stepSchema.nullable(),
    /** At most a hundred of `step.entities`. */
    changes: page(stepChangeSchema),
  })
  .readonly();
export type StepDetail = z.infer<typeof stepDetailSchema>;

/** What a call that changes something answers: how many things, and the journalled step (null: nothing changed). */
export const changedSchema = z.object({ changed: z.int(), step: id.nullable() }).readonly();
export type Changed = z.infer<typeof changedSchema>;

export const statusSchema = z
  .object({
    version: z.string(),
    author: z.string(),
    /** Rises by one with every change; clients refetch when it does. */
    revision: z.int(),
    /** File name of a large archive that is being read through, to be opened then. */
    opening: z.string().nullable(),
    archive: z
      .object({
        id,
        /** File name without folders. */
        name: z.string(),
        readOnly: z.boolean(),
        sources: z.int(),
        articles: z.int(),
        annotations: z.int(),
        pending: z.int(),
        undo: stepSchema.nullable(),
        redo: stepSchema.nullable(),
        fixity: z.object({ checked: z.int(), total: z.int(), at: z.string() }).nullable(),
        backup: z.object({ at: z.string() }).nullable(),
      })
      .nullable(),
  })
  .readonly();
export type Status = z.infer<typeof statusSchema>;

export const warningSchema = z
  .object({
    code: z.enum(WARNING_CODES),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .readonly();
export type Warning = z.infer<typeof warningSchema>;

/** One file offered for import, before anything is written. */
export const importPreviewSchema = z
  .object({
    index: z.int(),
    filename: z.string(),
    bytes: z.int(),
    state: z.enum(['ready', 'duplicate', 'refused']),
    encoding: encodingSchema.nullable(),
    /** First lines as each decoding that is possible at all would read them, the likeliest first. */
    candidates: z.array(z.object({ encoding: encodingSchema, sample: z.string() })),
    warnings: z.array(warningSchema),
    failure: failureSchema.nullable(),
    /** What a REFI-QDA project holds; null for a text. */
    project: z
      .object({
        name: z.string(),
        /** The program that wrote it. */
        origin: z.string(),
        codes: z.int(),
        texts: z.int(),
        /** Passages, and the codes given to them. */
        selections: z.int(),
        codings: z.int(),
      })
      .nullable(),
  })
  .readonly();
export type ImportPreview = z.infer<typeof importPreviewSchema>;

export const importedSourceSchema = z
  .object({
    id: id.nullable(),
    filename: z.string(),
    sha256: z.string(),
    encoding: encodingSchema.nullable(),
    status: z.enum(['imported', 'duplicate', 'refused']),
    failure: failureSchema.nullable(),
    warnings: z.array(warningSchema),
    articles: z.int(),
  })
  .readonly();
export type ImportedSource = z.infer<typeof importedSourceSchema>;

/** What a REFI-QDA project brought, beside its texts. */
export const importedProjectSchema = z
  .object({
    filename: z.string(),
    codes: z.int(),
    texts: z.int(),
    annotations: z.int(),
    /** Of codes to passages. */
    codings: z.int(),
    warnings: z.array(warningSchema),
  })
  .readonly();
export type ImportedProject = z.infer<typeof importedProjectSchema>;

const progressEvent = z.object({
  type: z.literal('progress'),
  done: z.int(),
  total: z.int(),
  /** What is being worked on: a file name or a title. */
  what: z.string(),
});
export type ProgressEvent = z.infer<typeof progressEvent>;

export const importEventSchema = z.discriminatedUnion('type', [
  progressEvent,
  z.object({ type: z.literal('source'), source: importedSourceSchema }),
  /** Follows the texts of a project. */
  z.object({ type: z.literal('project'), project: importedProjectSchema }),
  /** A step that was written; the files in it follow. */
  z.object({ type: z.literal('step'), step: id }),
  z.object({
    type: z.literal('done'),
    imported: z.int(),
    duplicates: z.int(),
    refused: z.int(),
    cancelled: z.boolean(),
    /** A token of the same files where it was cancelled: importing them again goes on. */
    resume: pathToken.nullable(),
  }),
]);
export type ImportEvent = z.infer<typeof importEventSchema>;

export const articleRowSchema = z
  .object({
    id,
    sourceId: id,
    filename: z.string(),
    position: z.int(),
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
    characters: z.int(),
    sha256: z.string(),
    /** Accepted annotations, and suggestions that wait. */
    accepted: z.int(),
    pending: z.int(),
    /** Preferred labels of the initiatives accepted here, most frequent first, at most eight. */
    initiatives: z.array(z.string()),
    /** Profile it is described by, its reference code, and required fields that say nothing. */
    profile: z.string(),
    referenceCode: z.string(),
    missing: z.array(z.string()),
  })
  .readonly();
export type ArticleRow = z.infer<typeof articleRowSchema>;

export const ARTICLE_SORTS = [
  'filename',
  'title',
  'medium',
  'publishedOn',
  'place',
  'characters',
  'accepted',
  'pending',
  'referenceCode',
] as const;

/** What the library is narrowed by: any of the values of a facet, all facets together. */
export const facetChoiceSchema = z.partialRecord(
  z.enum(FACETS),
  z.array(z.string().max(200)).max(200).readonly(),
);

export const statementSchema = z
  .object({ value: z.string(), certainty: z.enum(CERTAINTIES).nullable() })
  .readonly();

export const profileSchema = z
  .object({
    id: z.string(),
    zh: z.string(),
    en: z.string(),
    level: z.string(),
    groups: z.array(z.object({ id: z.string(), zh: z.string(), en: z.string() })),
    fields: z.array(
      z.object({
        id: z.string(),
        group: z.string(),
        zh: z.string(),
        en: z.string(),
        kind: z.enum(FIELD_KINDS),
        obligation: z.enum(OBLIGATIONS),
        origin: z.enum(['page', 'office']),
        dat18: z.string(),
        isadg: z.string(),
        dc: z.string(),
        derived: z.custom<DerivedName>().nullable(),
        choices: z.array(z.object({ value: z.string(), zh: z.string(), en: z.string() })),
        open: z.boolean(),
      }),
    ),
  })
  .readonly();
export type ProfileView = z.infer<typeof profileSchema>;
export type FieldView = ProfileView['fields'][number];

/** The description of one article, field by field of its profile. */
export const descriptionSchema = z
  .object({
    articleId: id,
    title: z.string(),
    profile: z.string(),
    fields: z.array(
      z
        .object({
          id: z.string(),
          /** What was stated; null where the value follows the page. */
          stated: statementSchema.nullable(),
          /** What the page prints or the program knows; empty for nothing. */
          derived: z.string(),
          missing: z.boolean(),
        })
        .readonly(),
    ),
  })
  .readonly();
export type DescriptionView = z.infer<typeof descriptionSchema>;

/** One thing to do to one field of many articles (core/description/bulk-edit.ts). */
export const bulkEditSchema = z.discriminatedUnion('does', [
  z.object({
    does: z.literal('set'),
    field: z.string().max(40),
    value: z.string().max(5000),
    certainty: z.enum(CERTAINTIES).nullable().optional(),
  }),
  z.object({ does: z.literal('clear'), field: z.string().max(40) }),
  z.object({ does: z.literal('copy'), field: z.string().max(40), from: z.string().max(40) }),
  z.object({
    does: z.literal('replace'),
    field: z.string().max(40),
    find: z.string().max(500),
    by: z.string().max(500),
  }),
]);
export type BulkEditInput = z.infer<typeof bulkEditSchema>;

/** Articles that one step changes at most. */
export const MOST_CHANGED = 20_000;

/** Articles that are marked: some by hand, or all that the library lists but some. */
export const articleSelectionSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('some'), ids: z.array(id).min(1).max(MOST_ROWS).readonly() }),
  z.object({
    of: z.literal('listed'),
    text: z.string().max(200).default(''),
    facets: facetChoiceSchema.default({}),
    except: z.array(id).max(MOST_ROWS).readonly().default([]),
  }),
]);
export type ArticleSelection = z.input<typeof articleSelectionSchema>;

export const bulkPreviewSchema = z.object({
  /** Articles and fields that would change, and articles asked for. */
  articles: z.int(),
  changes: z.int(),
  asked: z.int(),
  /** At most 500 of the changes. */
  rows: page(
    z
      .object({
        articleId: id,
        title: z.string(),
        field: z.string(),
        before: statementSchema.nullable(),
        after: statementSchema.nullable(),
      })
      .readonly(),
  ),
  refused: z.int(),
  refusals: page(
    z.object({
      articleId: id,
      title: z.string(),
      field: z.string(),
      value: z.string(),
      fault: z.string(),
    }),
  ),
  /** To be handed back: what was previewed is what is done, or nothing is. */
  revision: z.int(),
});
export type BulkPreview = z.infer<typeof bulkPreviewSchema>;

/** How an archive makes its reference codes; `fonds` and the like stand where an article says nothing. */
export const codeSettingsSchema = z
  .object({
    template: z.string().max(200),
    fonds: z.string().max(40),
    category: z.string().max(40),
    unit: z.string().max(40),
    /** Number that every series begins with. */
    first: z.int().min(0).max(99_999_999),
  })
  .readonly();
export type CodeSettings = z.infer<typeof codeSettingsSchema>;

const codeOrder = z.object({
  articles: articleSelectionSchema,
  /** The order in which they get their numbers; absent: as they were given, all that are listed by file. */
  sort: z.enum(ARTICLE_SORTS).optional(),
  descending: z.boolean().default(false),
  /** Gives new codes to articles that have one, too. */
  reassign: z.boolean().default(false),
  fillGaps: z.boolean().default(false),
});

export const codePlanSchema = z.object({
  /** At most 500; the counts are of all. */
  rows: page(
    z
      .object({
        articleId: id,
        title: z.string(),
        does: z.enum(['assign', 'keep', 'lack']),
        from: z.string(),
        to: z.string(),
        /** Placeholders of the template that the article has no value for. */
        missing: z.array(z.string()),
      })
      .readonly(),
  ),
  assigned: z.int(),
  kept: z.int(),
  lacking: z.int(),
  revision: z.int(),
});
export type CodePlanView = z.infer<typeof codePlanSchema>;

const codeHolder = z.object({ articleId: id, title: z.string(), code: z.string() });

export const codeCheckSchema = z.object({
  held: z.int(),
  /** Articles that have no code. */
  without: z.int(),
  /** How many there are of each; at most 500 are listed. */
  faults: z.object({ gaps: z.int(), duplicates: z.int(), foreign: z.int() }),
  gaps: page(
    z.object({
      series: z.string(),
      from: z.int(),
      to: z.int(),
      /** First and last number left out, as codes. */
      codes: page(z.string()),
      after: codeHolder.nullable(),
      before: codeHolder,
    }),
  ),
  /** Each with its number of holders, of which at most twenty are listed. */
  duplicates: page(z.object({ code: z.string(), number: z.int(), holders: page(codeHolder) })),
  foreign: page(codeHolder),
});
export type CodeCheckView = z.infer<typeof codeCheckSchema>;

export const segmentSchema = z
  .object({
    start: z.int(),
    end: z.int(),
    role: z.enum(ROLES),
    join: z.enum(['new', 'continue']),
    confidence: z.number(),
  })
  .readonly();

export const segmentationSchema = z
  .object({
    articles: z.array(
      z.object({
        /** Id of an article of this source that goes on; null makes a new one. */
        id: id.nullable(),
        incomplete: z.boolean(),
        segments: z.array(segmentSchema),
      }),
    ),
    outside: z.array(segmentSchema),
  })
  .readonly();
export type Segmentation = z.infer<typeof segmentationSchema>;

/** One act of mending (core/mend/mend.ts). */
export const mendActSchema = z.discriminatedUnion('does', [
  z.object({ does: z.literal('split'), start: z.int(), at: z.int() }),
  z.object({ does: z.literal('join'), start: z.int(), joined: z.boolean() }),
  z.object({ does: z.literal('role'), start: z.int(), role: z.enum(ROLES) }),
  z.object({
    does: z.literal('move'),
    start: z.int(),
    to: z.union([id, z.literal('new')]).nullable(),
  }),
  z.object({ does: z.literal('order'), start: z.int(), before: z.int().nullable() }),
  z.object({ does: z.literal('missing'), articleId: id, missing: z.boolean() }),
  z.object({
    does: z.literal('correct'),
    start: z.int(),
    end: z.int(),
    text: z.string().max(200),
  }),
]);

export const figureSchema = z
  .object({
    value: z.number(),
    /** Upper end of a range. */
    valueMax: z.number().nullable(),
    unit: z.string(),
    approx: z.enum(['余', '多', '近', '约', '左右']).nullable(),
    comparator: z.enum(['>=', '<=']).nullable(),
    per: z.string().nullable(),
    measure: z.string(),
    place: z.string(),
    time: z.string(),
  })
  .readonly();

const placeNames = z.object({
  province: z.string().optional(),
  city: z.string().optional(),
  county: z.string().optional(),
  township: z.string().optional(),
  village: z.string().optional(),
});

/** What a rule says of a name or a date beyond its kind (core/annotation/detail.ts). */
export const detailSchema = z.discriminatedUnion('of', [
  /** Said of the article as a whole; its spans are the title, or what stands first. */
  z.object({ of: z.literal('article') }),
  z.object({
    of: z.literal('proposal'),
    proposal: z.object({
      label: z.string(),
      theme: z.string(),
      level: z.enum(LEVELS).nullable(),
      because: z.array(z.string()).readonly(),
      group: z.string(),
    }),
  }),
  z.object({
    of: z.literal('date'),
    date: z.object({
      kind: z.string(),
      norm: z.string().nullable(),
      resolved: z.string().nullable(),
      inferred: z.boolean(),
      rrule: z.string().nullable(),
    }),
  }),
  z.object({
    of: z.literal('place'),
    place: z.object({
      chain: placeNames,
      inferred: z.array(z.string()).readonly(),
      adcode: z.string().nullable(),
      officialName: z.string().nullable(),
      kind: z.string(),
    }),
  }),
  z.object({
    of: z.literal('person'),
    person: z.object({
      name: z.string(),
      role: z.string(),
      organisation: z.string(),
      kind: z.string(),
    }),
  }),
  z.object({
    of: z.literal('organisation'),
    organisation: z.object({ name: z.string(), fullName: z.string(), kind: z.string() }),
  }),
]);
export type DetailView = z.infer<typeof detailSchema>;

export const annotationSchema = z
  .object({
    id,
    kind: z.enum(ANNOTATION_KINDS),
    sourceId: id,
    /** Article whose segments hold the first span; null outside all articles. */
    articleId: id.nullable(),
    filename: z.string(),
    spans: z.array(spanSchema),
    quote: z.string(),
    status: z.enum(ANNOTATION_STATUSES),
    initiativeIds: z.array(id),
    /** Preferred labels of `initiativeIds`, or what the rule proposes to call it. */
    labels: z.array(z.string()),
    label: z.string(),
    note: z.string(),
    figure: figureSchema.nullable(),
    detail: detailSchema.nullable(),
    rule: z.string().nullable(),
    confidence: z.number(),
    author: z.string(),
    createdAt: z.string(),
    /** The ruling that decided this suggestion; absent where somebody decided it alone. */
    ruling: id.optional(),
  })
  .readonly();
export type AnnotationView = z.infer<typeof annotationSchema>;

/** See `core/page/packed.ts`, which packs and unpacks them. */
export const packedReadingSchema = z.object({
  text: z.string(),
  blocks: z.string(),
  runs: z.string(),
});
export const packedSegmentsSchema = z.object({
  records: z.string(),
  articleIds: z.array(id),
});

/** All that the workbench shows of one article and of the page it stands on, as it travels. */
export const packedViewSchema = z
  .object({
    article: articleRowSchema.unwrap().omit({ initiatives: true }).readonly(),
    source: z.object({
      id,
      filename: z.string(),
      sha256: z.string(),
      bytes: z.int(),
      encoding: encodingSchema,
      text: z.string(),
      warnings: z.array(warningSchema),
    }),
    /** Every segment of the page in source order, with the article that owns it. */
    segments: packedSegmentsSchema,
    /** What spans of the source should read, in source order. */
    corrections: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })),
    /** Articles of the page in page order. */
    siblings: z.array(
      z.object({ id, position: z.int(), title: z.string(), incomplete: z.boolean() }),
    ),
    reading: packedReadingSchema,
    /** Totals of the reading with the parts that should make them up, by the total's source span. */
    sums: z.array(
      z.object({
        start: z.int(),
        end: z.int(),
        parts: z.array(z.string()),
        computed: z.number(),
        unit: z.string(),
        holds: z.boolean(),
      }),
    ),
    /** Annotations of the whole page, rejected ones left out; where not `complete`, those seen first. */
    annotations: z.array(annotationSchema),
    /** False where annotations and sums are still to be asked for (`articles.rest`). */
    complete: z.boolean(),
    /** Revision that this is the state of. */
    revision: z.int(),
  })
  .readonly();
export type PackedView = z.infer<typeof packedViewSchema>;
/** The same as screens use it. */
export interface ArticleView extends Omit<PackedView, 'segments' | 'reading'> {
  readonly segments: readonly OwnedSegment[];
  readonly reading: Reading;
}

/** What `articles.view` answered, as screens use it. */
export function unpackView({ segments, reading, ...rest }: PackedView): ArticleView {
  return { ...rest, segments: unpackSegments(segments), reading: unpackReading(reading) };
}

/** What a view that is not complete leaves out. */
export const articleRestSchema = packedViewSchema.unwrap().pick({ annotations: true, sums: true });
export type ArticleRest = z.infer<typeof articleRestSchema>;

/** What became of the annotations of a source since a revision. */
export const annotationChangesSchema = z.object({
  revision: z.int(),
  /** More than annotations changed, or too much of them: ask for the article anew. */
  everything: z.boolean(),
  changed: page(annotationSchema),
  /** Removed or rejected; may name annotations of other sources. */
  gone: page(id),
});
export type AnnotationChanges = z.infer<typeof annotationChangesSchema>;

/** Proposals about the archive as a whole. */
export const corpusSchema = z.object({
  /** Articles that print the same text, the longest first. */
  duplicates: z.array(
    z.object({
      likeness: z.number(),
      articles: z.array(z.object({ id, filename: z.string(), title: z.string() })),
    }),
  ),
  /** Lines that a medium repeats on its pages. */
  repeatedLines: z.array(
    z.object({
      medium: z.string(),
      line: z.string(),
      key: z.string(),
      pages: z.int(),
      confidence: z.number(),
    }),
  ),
});
export type Corpus = z.infer<typeof corpusSchema>;

export const initiativeSchema = z
  .object({
    id,
    prefLabel: z.string().min(1).max(LIMITS.prefLabel),
    altLabels: z.array(z.string().min(1).max(LIMITS.altLabels)),
    definition: z.string().max(LIMITS.definition),
    scopeNote: z.string().max(LIMITS.scopeNote),
    theme: z.string().max(LIMITS.theme),
    level: z.enum(LEVELS).nullable(),
    broaderId: id.nullable(),
    relatedIds: z.array(id).default([]),
    notation: z.string().max(LIMITS.notation),
    status: z.enum(INITIATIVE_STATUSES),
    /** What to use instead of a deprecated one. */
    replacedById: id.nullable().default(null),
    /** Place in the palette (core/thesaurus/palette.ts). */
    colour: z
      .int()
      .min(0)
      .max(PALETTE.length - 1)
      .nullable()
      .default(null),
  })
  .readonly();

export const initiativeRowSchema = z
  .object({ initiative: initiativeSchema, accepted: z.int(), pending: z.int(), articles: z.int() })
  .readonly();
export type InitiativeRow = z.infer<typeof initiativeRowSchema>;

export const thesaurusPageSchema = z.object({
  initiatives: page(initiativeRowSchema),
  /** Initiatives there are in all. */
  total: z.int(),
  themes: z.array(z.string()),
  /** Colours of the themes that were given one. */
  themeColours: z.array(z.object({ name: z.string(), colour: z.int() })).default([]),
  /** Revision that this is the state of. */
  revision: z.int(),
});
export type ThesaurusPage = z.infer<typeof thesaurusPageSchema>;

/** A thesaurus that changes so often while its parts are fetched is taken as it comes. */
const TRIES = 3;

/** All parts of the thesaurus put together, of one state of it. */
export async function wholeThesaurus(
  list: (from: { readonly offset: number }) => Promise<ThesaurusPage>,
): Promise<ThesaurusPage> {
  for (let left = TRIES; ; left -= 1) {
    const first = await list({ offset: 0 });
    const initiatives = [...first.initiatives];
    let [last, same] = [first, true];
    while (initiatives.length < first.total && last.initiatives.length > 0 && same) {
      last = await list({ offset: initiatives.length });
      initiatives.push(...last.initiatives);
      same = last.revision === first.revision || left === 1;
    }
    if (same) return { ...first, initiatives };
  }
}

/** A keyword in context; `match` may be put together from several spans of the source. */
export const contextSchema = z
  .object({
    articleId: id.nullable(),
    sourceId: id,
    filename: z.string(),
    title: z.string(),
    spans: z.array(spanSchema),
    before: z.string(),
    match: z.string(),
    after: z.string(),
  })
  .readonly();
export type KeywordInContext = z.infer<typeof contextSchema>;

const contextPage = z.object({
  count: z.int(),
  articles: z.int(),
  hits: page(contextSchema),
});

/** What is searched for. Narrowing adds to `text`: the same text finds the same in window, command line and reports. */
const searchInput = z.object({
  /** A query (docs/search.md), or with `exact` one literal string. */
  text: z.string().max(100_000),
  exact: z.boolean().default(false),
  /** Where texts without a field are sought. */
  in: z.enum(['all', 'body', 'title', 'note']).default('all'),
});
const duplicatesInput = z
  /** `folded`: of near-duplicates one stands for all. */
  .enum(['folded', 'shown'])
  .default('folded');

const indexOrigin = z.enum(['kept', 'missing', 'stale', 'damaged']);
/** What the search index is doing. */
export const indexStateSchema = z.discriminatedUnion('phase', [
  /** No archive is open. */
  z.object({ phase: z.literal('closed') }),
  /** Articles (`updating`: sources) that are in it, of `total`; while it is `merging` or `comparing` nothing is missing. */
  z.object({
    phase: z.enum(['building', 'updating', 'merging', 'comparing']),
    done: z.int(),
    total: z.int(),
    origin: indexOrigin,
  }),
  /** It answers for the whole archive; `origin` says why it was made, if it was. */
  z.object({ phase: z.literal('ready'), origin: indexOrigin }),
  /** It cannot be had, and searches read every article: slower, and the same answers. */
  failureSchema.extend({ phase: z.literal('failed') }),
]);
export type IndexStateView = z.infer<typeof indexStateSchema>;

/** The text is no query; UTF-16 offsets of `text`, half-open, at its end empty. */
const searchFault = z.object({
  at: z.literal('fault'),
  code: z.enum(QUERY_FAULTS),
  start: z.int(),
  end: z.int(),
});
/** Not everything is in the index yet: `search.state` says when to ask again. */
const searchWaiting = z.object({ at: z.literal('waiting'), state: indexStateSchema });

/** A place that a search found, with what stands around it. */
export const snippetSchema = z
  .object({
    before: z.string(),
    match: z.string(),
    after: z.string(),
    /** In the source, in its order; of a note those of its annotation. */
    spans: z.array(spanSchema),
    /** Of the block that it begins in; null in the note of an annotation. */
    role: z.enum(ROLES).nullable(),
  })
  .readonly();
export type Snippet = z.infer<typeof snippetSchema>;

export const searchRowSchema = z
  .object({
    article: z.object({
      id,
      sourceId: id,
      filename: z.string(),
      /** As printed, else the supplied one in brackets. */
      title: z.string(),
      medium: z.string(),
      publishedOn: z.string(),
      place: z.string(),
      accepted: z.int(),
      pending: z.int(),
    }),
    /** Articles that this one stands for. */
    duplicates: z.array(id),
    /** A few of the places; none where no text was asked for. */
    snippets: z.array(snippetSchema),
    /** Places in this article. */
    hits: z.int(),
  })
  .readonly();
export type SearchRow = z.infer<typeof searchRowSchema>;

const searchFound = z.object({
  at: z.literal('found'),
  /** Articles. */
  count: z.int(),
  /** Articles after folding. */
  groups: z.int(),
  rows: page(searchRowSchema),
  /** Where the next page begins. */
  next: z.string().nullable(),
  /** False where what was just imported or changed is not in it yet: `search.state` says when it is. */
  inStep: z.boolean(),
});
const searchPage = z.discriminatedUnion('at', [searchFault, searchWaiting, searchFound]);
export type SearchPage = z.infer<typeof searchPage>;
export type SearchFound = z.infer<typeof searchFound>;

export const SEARCH_FACETS = ['initiative', 'theme', 'place', 'medium', 'year', 'status'] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];
const facetValue = z.object({
  /** An initiative's id, a year, `accepted`, `pending` or `none`; else what it is called. Empty: not known. */
  value: z.string(),
  name: z.string(),
  /** Articles, folded or not, and after folding: as `find` would have them. */
  count: z.int(),
  groups: z.int(),
  /** What is added to the text with AND to find these; null where no query says it. */
  query: z.string().nullable(),
});
export type FacetValue = z.infer<typeof facetValue>;
const facetsFound = z.object({
  at: z.literal('found'),
  count: z.int(),
  groups: z.int(),
  /** Each the most frequent first, years from the latest. */
  facets: z.record(z.enum(SEARCH_FACETS), page(facetValue)),
});
export type FacetsFound = z.infer<typeof facetsFound>;

const kwicFound = z.object({
  at: z.literal('found'),
  /** Occurrences; where there are `more`, so many were taken in. */
  count: z.int(),
  /** Articles that they are from. */
  articles: z.int(),
  /** Articles that the search finds in all, with occurrences or without. */
  found: z.int(),
  /** There are more occurrences: only those in the newest articles were taken in. */
  more: z.boolean(),
  hits: page(contextSchema),
});
export type KwicFound = z.infer<typeof kwicFound>;

const kwicCounted = z.object({
  at: z.literal('found'),
  /** All occurrences, however many. */
  count: z.int(),
  /** Articles that they are from. */
  articles: z.int(),
  /** Articles that the search finds in all, with occurrences or without. */
  found: z.int(),
});
export type KwicCounted = z.infer<typeof kwicCounted>;

/** A search under a name; it finds what its text finds whenever it is called. */
export const savedSearchSchema = searchInput
  .extend({
    id,
    name: z.string(),
    author: z.string(),
    /** ISO 8601 with offset. */
    createdAt: z.string(),
  })
  .readonly();
export type SavedSearchView = z.infer<typeof savedSearchSchema>;
const searchName = z.string().trim().min(1).max(100);

/** What of a search goes into a report: the sentences that say it; of its articles what is tagged, all words, the figures. */
export const SEARCH_BLOCKS = ['excerpts', 'passages', 'articles', 'figures'] as const;
export type SearchBlock = (typeof SEARCH_BLOCKS)[number];

/** Source, start and annotation of a mention, by which mentions are in order. */
const mentionPlace = z.tuple([id, z.int().min(0), id]);
const label = z.string().max(200);
const colourSchema = initiativeSchema.unwrap().shape.colour.unwrap();

/** One act of surgery on the thesaurus (core/thesaurus/act.ts). */
export const thesaurusActSchema = z.discriminatedUnion('does', [
  z.object({
    does: z.literal('rename'),
    id,
    label,
    keepOld: z.boolean(),
    take: z.boolean().default(false),
  }),
  z.object({
    does: z.literal('alias'),
    id,
    add: z.array(label),
    remove: z.array(label),
    take: z.boolean().default(false),
  }),
  z.object({
    does: z.literal('move'),
    ids: z.array(id).min(1),
    theme: z.string().max(100),
    broaderId: id.nullable(),
  }),
  z.object({
    does: z.literal('merge'),
    ids: z.array(id).min(1),
    into: id,
    label,
    texts: z.enum(['keep', 'join']),
  }),
  z.object({
    does: z.literal('split'),
    id,
    toId: id.nullable(),
    label,
    forms: z.array(z.string().max(1000)),
    annotationIds: z.array(id),
  }),
  z.object({
    does: z.literal('deprecate'),
    ids: z.array(id).min(1),
    insteadId: id.nullable(),
    pending: z.enum(['keep', 'reject', 'withdraw', 'turn']),
    accepted: z.enum(['keep', 'turn']),
  }),
  z.object({
    does: z.literal('delete'),
    ids: z.array(id).min(1),
    mentions: z.enum(['refuse', 'remove', 'turn']),
    toId: id.nullable(),
  }),
  z.object({ does: z.literal('colour'), ids: z.array(id).min(1), colour: colourSchema }),
  z.object({
    does: z.literal('theme'),
    theme: z.string().max(100),
    name: z.string().max(100),
    colour: colourSchema,
  }),
]);
export type ThesaurusAct = z.infer<typeof thesaurusActSchema>;

export const surgeryPreviewSchema = z.object({
  conflicts: z.array(
    z.discriminatedUnion('of', [
      z.object({
        of: z.literal('label'),
        label: z.string(),
        claimantId: id,
        ownerId: id,
        owner: z.string(),
        /** It is what the owner is called: it cannot be taken over. */
        preferred: z.boolean(),
      }),
      z.object({ of: z.literal('cycle'), label: z.string() }),
      z.object({ of: z.literal('named'), label: z.string(), count: z.int() }),
    ]),
  ),
  /** Annotations concerned, those of withdrawn sources too. */
  total: z.int(),
  accepted: z.int(),
  pending: z.int(),
  rejected: z.int(),
  articles: z.int(),
  /** What becomes of them. */
  turned: z.int(),
  fused: z.int(),
  removed: z.int(),
  turnedDown: z.int(),
  /** What changes of the thesaurus. */
  initiatives: z.array(
    z.object({ id, before: initiativeSchema.nullable(), after: initiativeSchema.nullable() }),
  ),
  /** For a split: what the pages call it. `label`: an alternative label, which can go along. */
  forms: z.array(z.object({ form: z.string(), label: z.boolean(), count: z.int() })),
  /** Those that change first. */
  hits: page(
    contextSchema.unwrap().extend({
      annotationId: id,
      status: z.enum(ANNOTATION_STATUSES),
      fate: z.enum(ANNOTATION_FATES),
    }),
  ),
});
export type SurgeryPreview = z.infer<typeof surgeryPreviewSchema>;
export type SurgeryHit = SurgeryPreview['hits'][number];

/** What an import of a thesaurus would change, row by row. */
export const thesaurusImportSchema = z.object({
  filename: z.string(),
  rows: z.array(
    z.object({
      row: z.int(),
      label: z.string(),
      state: z.enum(IMPORT_STATES),
      /** Fields that change. */
      fields: z.array(z.string()),
      failure: failureSchema.nullable(),
    }),
  ),
});
export type ThesaurusImport = z.infer<typeof thesaurusImportSchema>;

/** What a ledger is narrowed by; what is left out does not narrow. */
export const ledgerFilterSchema = z
  .object({
    /** Id, preferred or alternative label; its narrower initiatives come with it. */
    initiative: z.string().max(200).optional(),
    /** A part of the place's name. */
    place: z.string().max(200).optional(),
    /** First and last day of publication, `2018`, `2018-07` or `2018-07-01`. */
    from: z.string().max(20).optional(),
    to: z.string().max(20).optional(),
    medium: z.string().max(200).optional(),
    /** Of articles. */
    states: z
      .array(z.enum(['waiting', 'annotated', 'untouched']))
      .readonly()
      .optional(),
    /** Of figures. */
    checks: z.array(z.enum(CHECK_STATES)).readonly().optional(),
    /** Of figures: those of several articles, or those that another one contradicts. */
    linked: z.enum(['shared', 'contested']).optional(),
    text: z.string().max(200).optional(),
    /** Only of articles that this query finds (docs/search.md). One that cannot be read is `E-QUERY`. */
    query: z.string().max(20_000).optional(),
  })
  .readonly();
export type LedgerFilterInput = z.infer<typeof ledgerFilterSchema>;

/** A group of rows of a ledger and what it adds up to. */
export const ledgerGroupSchema = z.object({
  /** Empty for what is in no group. */
  key: z.string(),
  label: z.string(),
  rows: z.int(),
  articles: z.int(),
  /** Of articles. */
  points: z.number(),
  characters: z.int(),
  /** Of figures: exact sums of plain amounts in the base unit, those of the most figures first. */
  sums: z.array(
    z.object({ unit: z.string(), value: z.string(), exact: z.boolean(), figures: z.int() }),
  ),
});
export type LedgerGroupView = z.infer<typeof ledgerGroupSchema>;

const ledgerCursor = z.array(z.union([z.string(), z.number()])).max(12);
const ledgerPageSize = z.int().min(1).max(1000).default(200);

export const articleLedgerRowSchema = z.object({
  id,
  group: z.string(),
  title: z.string(),
  medium: z.string(),
  mediaLevel: z.string(),
  publishedOn: z.string(),
  /** Page of a newspaper or address of a web page. */
  page: z.string(),
  genre: z.string(),
  byline: z.string(),
  /** 报送单位. */
  unit: z.string(),
  place: z.string(),
  characters: z.int(),
  position: z.string(),
  /** On the front page; leads its page. */
  front: z.boolean(),
  lead: z.boolean(),
  /** null where the level of the medium is not known. */
  points: z.number().nullable(),
  note: z.string(),
  referenceCode: z.string(),
  incomplete: z.boolean(),
});
export type ArticleLedgerRow = z.infer<typeof articleLedgerRowSchema>;

const articleLedgerInput = z.object({
  filter: ledgerFilterSchema.default({}),
  sort: z.enum(LEDGER_SORTS.articles).default('source'),
  descending: z.boolean().default(false),
  group: z.enum(LEDGER_GROUPS.articles).nullable().default(null),
  cursor: ledgerCursor.nullable().default(null),
  limit: ledgerPageSize,
});
export type ArticleLedgerInput = z.infer<typeof articleLedgerInput>;
const articleLedgerPage = z.object({
  rows: page(articleLedgerRowSchema),
  next: ledgerCursor.nullable(),
  total: z.int(),
  points: z.number(),
  characters: z.int(),
  groups: page(ledgerGroupSchema),
});
export type ArticleLedgerPage = z.infer<typeof articleLedgerPage>;

export const figureLedgerRowSchema = z.object({
  id,
  group: z.string(),
  articleId: id.nullable(),
  sourceId: id,
  filename: z.string(),
  spans: z.array(spanSchema),
  /** As printed. */
  quote: z.string(),
  figure: figureSchema,
  /** Value and unit as the figure keeps them, in words. */
  text: z.string(),
  title: z.string(),
  medium: z.string(),
  publishedOn: z.string(),
  articlePlace: z.string(),
  sourceLine: z.string(),
  /** null where nobody compared it with its source. */
  check: z
    .object({
      state: z.enum(['checked', 'doubtful']),
      note: z.string(),
      author: z.string(),
      at: z.string(),
    })
    .nullable(),
  /** In how many articles the same figure stands. */
  sameArticles: z.int(),
  contested: z.boolean(),
});
export type FigureLedgerRow = z.infer<typeof figureLedgerRowSchema>;

const figureLedgerInput = z.object({
  filter: ledgerFilterSchema.default({}),
  sort: z.enum(LEDGER_SORTS.figures).default('source'),
  descending: z.boolean().default(false),
  group: z.enum(LEDGER_GROUPS.figures).nullable().default(null),
  cursor: ledgerCursor.nullable().default(null),
  limit: ledgerPageSize,
});
export type FigureLedgerInput = z.infer<typeof figureLedgerInput>;
const figureLedgerPage = z.object({
  rows: page(figureLedgerRowSchema),
  next: ledgerCursor.nullable(),
  total: z.int(),
  articles: z.int(),
  sums: ledgerGroupSchema.shape.sums,
  groups: page(ledgerGroupSchema),
});
export type FigureLedgerPage = z.infer<typeof figureLedgerPage>;

export const initiativeLedgerRowSchema = z.object({
  id,
  group: z.string(),
  label: z.string(),
  altLabels: z.array(z.string()),
  theme: z.string(),
  level: z.enum(LEVELS).nullable(),
  status: z.enum(INITIATIVE_STATUSES),
  definition: z.string(),
  /** Of the articles that name it, the most frequent first. */
  places: z.array(z.string()),
  /** Date of the first article that names it. */
  first: z.string(),
  articles: z.int(),
  mentions: z.int(),
  /** Suggestions that would name it. */
  waiting: z.int(),
  /** Where it was named first, the sentence, and the figures in that. */
  articleId: id.nullable(),
  spans: z.array(spanSchema),
  title: z.string(),
  sourceLine: z.string(),
  excerpt: z.string(),
  figures: z.array(z.string()),
});
export type InitiativeLedgerRow = z.infer<typeof initiativeLedgerRowSchema>;

const initiativeLedgerInput = z.object({
  filter: ledgerFilterSchema.default({}),
  statuses: z.array(z.enum(INITIATIVE_STATUSES)).readonly().optional(),
  sort: z.enum(LEDGER_SORTS.initiatives).default('articles'),
  descending: z.boolean().default(true),
  group: z.enum(LEDGER_GROUPS.initiatives).nullable().default(null),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(1000).default(60),
});
export type InitiativeLedgerInput = z.infer<typeof initiativeLedgerInput>;
const initiativeLedgerPage = z.object({
  rows: page(initiativeLedgerRowSchema),
  total: z.int(),
  mentions: z.int(),
  groups: page(ledgerGroupSchema),
});
export type InitiativeLedgerPage = z.infer<typeof initiativeLedgerPage>;

const unitName = z.string().max(20).optional();
/** How an exported ledger is narrowed, put in order and gathered, as the screen shows it. */
export const ledgerWantedSchema = z.object({
  articles: articleLedgerInput.omit({ cursor: true, limit: true }).prefault({}),
  initiatives: initiativeLedgerInput.omit({ offset: true, limit: true }).prefault({}),
  figures: figureLedgerInput.omit({ cursor: true, limit: true }).prefault({}),
  /** The unit that each quantity is shown in beside the printed one (core/ledger/units.ts). */
  units: z
    .object({
      money: unitName,
      area: unitName,
      mass: unitName,
      length: unitName,
      power: unitName,
      energy: unitName,
      volume: unitName,
      people: unitName,
      households: unitName,
    } satisfies Record<Quantity, typeof unitName>)
    .default({}),
});
export type LedgerWanted = z.infer<typeof ledgerWantedSchema>;

const figureLink = z.object({
  id,
  measure: z.enum(AGREEMENTS),
  place: z.enum(AGREEMENTS),
  time: z.enum(AGREEMENTS),
  /** The number alone says something: it is not round. */
  telling: z.boolean(),
  /** What somebody ruled of the two; null where nobody did. */
  ruled: z.boolean().nullable(),
});
/** What a figure is the same as and why, what it was told apart from, and what contradicts it. */
export const figureLinksSchema = z.object({
  same: z.array(figureLink),
  apart: z.array(figureLink),
  conflicts: z.array(figureLink),
});
export type FigureLinks = z.infer<typeof figureLinksSchema>;

const pointCount = z.number().min(0).max(10_000);
/** How points are counted (core/ledger/points.ts). */
export const pointTableSchema = z.object({
  levels: z.object({
    中央: pointCount,
    省: pointCount,
    市: pointCount,
    县: pointCount,
    其他: pointCount,
  }),
  lead: z.number().min(1).max(100),
});

export const EXPORT_KINDS = [
  'annotated-word',
  'report-word',
  'report-html',
  'report-pdf',
  'article-word',
  'annotations-csv',
  'articles-csv',
  'figures-csv',
  'thesaurus-csv',
  'chart-svg',
  'chart-png',
  'chart-csv',
  'chart-xlsx',
  'thesaurus-qdc',
  'thesaurus-skos',
  'history-csv',
  'history-jsonl',
  'annotations-xlsx',
  'articles-xlsx',
  'figures-xlsx',
  'thesaurus-xlsx',
  'history-xlsx',
  'ledger-articles-csv',
  'ledger-articles-xlsx',
  'ledger-initiatives-csv',
  'ledger-initiatives-xlsx',
  'ledger-figures-csv',
  'ledger-figures-xlsx',
  'matrix-csv',
  'matrix-xlsx',
  'pivot-csv',
  'pivot-xlsx',
  'cooccurrence-csv',
  'cooccurrence-xlsx',
  'kwic-csv',
  'kwic-xlsx',
  'annotations-jsonld',
  'project-qdpx',
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export const exportFilterSchema = z
  .object({
    articleIds: z.array(id).max(MOST_ROWS).readonly().optional(),
    initiative: z.string().optional(),
    place: z.string().optional(),
    from: z.string().optional(),
    to: z.string().optional(),
    /** Only articles that this query finds (docs/search.md). One that cannot be read is `E-QUERY`. */
    query: z.string().max(20_000).optional(),
  })
  .readonly();
export type ExportFilter = z.infer<typeof exportFilterSchema>;

/** What is counted: the filter of the exports, a medium, and mentions of some initiatives alone. */
export const insightFilterSchema = exportFilterSchema
  .unwrap()
  .extend({
    medium: z.string().max(200).optional(),
    theme: z.string().max(200).optional(),
    /** These alone, without narrower ones. */
    initiatives: z.array(id).max(50).readonly().optional(),
    /** `once`: of near-duplicates one alone. */
    duplicates: z.enum(['counted', 'once']).optional(),
  })
  .readonly();
export type InsightFilter = z.infer<typeof insightFilterSchema>;

export const exportEventSchema = z.discriminatedUnion('type', [
  /** `done` and `total` count what is gone through (articles, steps); `rows` what is written by now. */
  progressEvent.extend({ rows: z.int() }),
  z.object({
    type: z.literal('done'),
    filename: z.string(),
    bytes: z.int(),
    sha256: z.string(),
    /** Rows of a table, or marked passages of a document. */
    items: z.int(),
    /** Characters that the format cannot hold, written as visible marks. */
    replacedCharacters: z.int(),
    /** Fonts that this machine lacks, placeholders that a template has for nothing. */
    warnings: z.array(warningSchema),
  }),
]);
export type ExportEvent = z.infer<typeof exportEventSchema>;

const dimension = z.enum(DIMENSIONS);
const counts = { mentions: z.int(), articles: z.int() };

/** Which mentions a cell, a bar or a point counts (core/report/pivot-passages.ts). */
export const conditionSchema = z
  .object({
    dimension,
    keys: z.array(z.string().max(500)).max(1000).readonly(),
    except: z.boolean(),
  })
  .readonly();
export type ConditionInput = z.infer<typeof conditionSchema>;

export const pivotInputSchema = z.object({
  rows: dimension.nullable(),
  columns: dimension.nullable().default(null),
  groups: dimension.nullable().default(null),
  measure: z.enum(MEASURES).default('mentions'),
  /** Most values shown of an axis; the rest become one member with the key `OTHER`. */
  limits: z
    .object({
      groups: z.int().min(1).max(1000).optional(),
      rows: z.int().min(1).max(10_000).optional(),
      columns: z.int().min(1).max(1000).optional(),
    })
    .default({}),
  filter: insightFilterSchema.default({}),
});
export type PivotInput = z.infer<typeof pivotInputSchema>;

const pivotMember = z
  .object({
    /** A value of the dimension; `''` where it is not known; `OTHER` for the rest (core/report/pivot.ts). */
    key: z.string(),
    /** What the value is called; empty for what is not known and for the rest. */
    name: z.string(),
    values: z.int(),
    ...counts,
  })
  .readonly();

export const pivotSchema = z
  .object({
    plan: pivotInputSchema.omit({ filter: true }).readonly(),
    groups: z.array(pivotMember).readonly(),
    rows: z.array(pivotMember).readonly(),
    columns: z.array(pivotMember).readonly(),
    /** Only what counts anything; null on an axis is the total over it. */
    cells: z
      .array(
        z
          .object({
            group: z.string().nullable(),
            row: z.string().nullable(),
            column: z.string().nullable(),
            ...counts,
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type PivotView = z.infer<typeof pivotSchema>;

/** A mention with the initiative that it names and what is known of its article. */
const mentionSchema = contextSchema
  .unwrap()
  .extend({
    annotationId: id,
    initiative: z.string(),
    publishedOn: z.string(),
    medium: z.string(),
    place: z.string(),
  })
  .readonly();
export type MentionInContext = z.infer<typeof mentionSchema>;

const tableAxis = z.enum([...DIMENSIONS, 'period']);
const tableOrder = z
  .object({
    by: z.enum(TABLE_ORDERS),
    descending: z.boolean().default(false),
    /** Key of the column whose counts decide, for `column`. */
    column: z.string().max(500).optional(),
  })
  .default({ by: 'own', descending: false });

/** A pivot as a table that is shown, copied and exported (core/report/pivot-table.ts). */
export const pivotTableInputSchema = z.object({
  rows: tableAxis,
  columns: tableAxis.nullable(),
  /** What `period` stands for; `auto`: the shortest that leaves a readable number. */
  period: z.enum(['auto', ...PERIODS]).default('auto'),
  measure: z.enum(MEASURES).default('mentions'),
  /** Most values shown of an axis; the rest become one member. Fewer rows where the table would grow beyond all bounds. */
  limits: z
    .object({ rows: z.int().min(1).max(500), columns: z.int().min(1).max(200) })
    .default({ rows: 50, columns: 30 }),
  order: z
    .object({ rows: tableOrder, columns: tableOrder })
    .default({ rows: OWN_ORDER, columns: OWN_ORDER }),
  filter: insightFilterSchema.default({}),
  language: z.enum(['zh-CN', 'en']).default('zh-CN'),
});
export type PivotTableInput = z.infer<typeof pivotTableInputSchema>;

const tableMember = z
  .object({
    /** A value of the dimension; `''` where it is not known; `OTHER` for the rest. */
    key: z.string(),
    /** What it is called, whatever it is; `short` below `group` where room is short. */
    label: z.string(),
    short: z.string(),
    group: z.string(),
    values: z.int(),
    ...counts,
  })
  .readonly();

export const pivotTableSchema = z
  .object({
    rowDimension: dimension,
    columnDimension: dimension.nullable(),
    rowName: z.string(),
    columnName: z.string(),
    title: z.string(),
    rows: z.array(tableMember).readonly(),
    columns: z.array(tableMember).readonly(),
    /** Row, column, mentions, articles of each cell that counts anything, one after another. */
    cells: z.array(z.int()).readonly(),
    total: z.object(counts).readonly(),
    /** What is counted but has no date, no place, no medium. */
    unknown: z.object({
      date: z.object(counts),
      place: z.object(counts),
      medium: z.object(counts),
    }),
    /** What has no date and stays out because days are asked for. */
    undated: z.object(counts),
  })
  .readonly();
export type PivotTableView = z.infer<typeof pivotTableSchema>;

export const cooccurrenceSchema = z
  .object({
    members: z.array(
      z.object({ initiativeId: id, name: z.string(), articles: z.int() }).readonly(),
    ),
    /** Each pair once; the earlier member is `a`. */
    pairs: z.array(z.object({ a: id, b: id, articles: z.int() }).readonly()),
    leftOut: z.int(),
  })
  .readonly();
export type CooccurrenceView = z.infer<typeof cooccurrenceSchema>;

export const chartInputSchema = z.object({
  chart: z.enum(CHARTS),
  measure: z.enum(MEASURES).default('mentions'),
  /** `auto`: the shortest that leaves a readable number of bars. */
  period: z.enum(['auto', ...PERIODS]).default('auto'),
  /** What the chart `pivot` counts by. */
  axes: z.object({ categories: tableAxis, series: tableAxis.nullable() }).optional(),
  filter: insightFilterSchema.default({}),
  language: z.enum(['zh-CN', 'en']).default('zh-CN'),
});
export type ChartInput = z.infer<typeof chartInputSchema>;

const chartSeries = z
  .object({
    key: z.string(),
    name: z.string(),
    values: z.array(z.number().nullable()).readonly(),
  })
  .readonly();

/** A chart as a value (core/report/chart.ts). */
export const chartSpecSchema = z
  .object({
    chart: z.enum(CHARTS),
    form: z.custom<ChartForm>((form) => typeof form === 'string'),
    title: z.string(),
    categories: z
      .object({
        dimension,
        name: z.string(),
        members: z
          .array(
            z
              .object({ key: z.string(), label: z.string(), short: z.string(), group: z.string() })
              .readonly(),
          )
          .readonly(),
      })
      .readonly(),
    series: z
      .object({
        dimension: dimension.nullable(),
        name: z.string(),
        members: z.array(chartSeries).readonly(),
      })
      .readonly(),
    valueName: z.string(),
    unit: z.string(),
    additive: z.boolean(),
    note: z.string(),
    summary: z.string(),
  })
  .readonly();

export const REPORT_TEMPLATES = [
  'by-initiative',
  'review',
  'experience',
  'compilation',
  'briefing',
  'clippings',
  'ledger-note',
] as const;
export type ReportTemplate = (typeof REPORT_TEMPLATES)[number];
export const WORD_PROFILES = ['plain', 'gbt9704', 'briefing', 'clippings'] as const;
export type WordProfileName = (typeof WORD_PROFILES)[number];

const headingLevel = z.literal([...HEADING_LEVELS]);
const groupBy = z.array(z.enum(GROUPINGS)).max(4).readonly();
const caption = z.string().max(400);

/** What a block of a report says or asks for (core/report/outline.ts). */
export const blockContentSchema: z.ZodType<BlockContent, BlockContent> = z.discriminatedUnion(
  'kind',
  [
    z
      .object({ kind: z.literal('heading'), level: headingLevel, text: z.string().max(400) })
      .readonly(),
    z.object({ kind: z.literal('text'), text: z.string().max(200_000) }).readonly(),
    z
      .object({
        kind: z.literal('quotation'),
        annotationId: id,
        extent: z.enum(QUOTATION_EXTENTS),
      })
      .readonly(),
    z
      .object({
        kind: z.literal('passages'),
        query: exportFilterSchema,
        groupBy,
        sort: z.enum(BLOCK_SORTS),
        limit: z.int().min(1).max(10_000).nullable(),
        definitions: z.boolean(),
      })
      .readonly(),
    z
      .object({
        kind: z.literal('excerpts'),
        query: exportFilterSchema,
        groupBy,
        sort: z.enum(BLOCK_SORTS),
        limit: z.int().min(1).max(10_000).nullable(),
        extent: z.enum(EXCERPT_EXTENTS),
      })
      .readonly(),
    z
      .object({
        kind: z.literal('figures'),
        caption,
        query: exportFilterSchema,
        groupBy,
        sort: z.enum(BLOCK_SORTS),
        quotedOnly: z.boolean(),
      })
      .readonly(),
    z
      .object({
        kind: z.literal('pivot'),
        caption,
        query: insightFilterSchema,
        rows: z.enum(DIMENSIONS),
        columns: z.enum(DIMENSIONS),
        counts: z.enum(['mentions', 'articles']),
      })
      .readonly(),
    z
      .object({
        kind: z.literal('chart'),
        caption,
        query: insightFilterSchema,
        chart: z.enum(CHART_KINDS),
        counts: z.enum(['mentions', 'articles']),
      })
      .readonly(),
    z.object({ kind: z.literal('article'), articleId: id }).readonly(),
    z
      .object({
        kind: z.literal('articles'),
        query: exportFilterSchema,
        groupBy,
        sort: z.enum(BLOCK_SORTS),
      })
      .readonly(),
    z.object({ kind: z.literal('contents'), depth: headingLevel }).readonly(),
    z.object({ kind: z.literal('sources') }).readonly(),
    z.object({ kind: z.literal('page-break') }).readonly(),
  ],
);

const frontText = z.string().max(2000);
const frontSettingsShape = {
  subtitle: frontText,
  issuer: frontText,
  date: z.string().regex(/^(?:\d{4}-\d{2}-\d{2})?$/u),
  attachments: z.array(frontText).max(100).readonly(),
  remark: frontText,
  recipients: frontText,
  redHead: z
    .object({ authority: frontText, number: frontText, signatory: frontText })
    .readonly()
    .nullable(),
  security: frontText,
  copyNumber: frontText,
  urgency: frontText,
  issue: frontText,
  imprint: z.object({ copies: frontText, printer: frontText }).readonly().nullable(),
};
const reportSettingsShape = {
  masksPersons: z.boolean(),
  personRulings: z.record(z.string().min(2).max(50), z.enum(['private', 'public'])).readonly(),
  sourceNotes: z.enum(['line', 'footnote']),
  charts: z.enum(['native', 'picture']),
  twoPersons: z.boolean(),
  printsSignOffs: z.boolean(),
};
export const reportSettingsSchema: z.ZodType<ReportSettings, ReportSettings> = z
  .object({ ...reportSettingsShape, front: z.object(frontSettingsShape).readonly() })
  .readonly();
/** Settings of which only some are stated. */
export const statedSettingsSchema = z
  .object({ ...reportSettingsShape, front: z.object(frontSettingsShape).partial().readonly() })
  .partial()
  .readonly();

const printedSpans = z.array(z.object({ start: z.int(), end: z.int() }).readonly()).readonly();
const strings = z.array(z.string()).readonly();
const numbers = z.array(z.number()).readonly();
const ofBlock = { blockId: z.string() };
const printedFigureSchema = z
  .object({
    mark: z.string(),
    annotationId: z.string(),
    articleId: z.string(),
    measure: z.string(),
    quote: z.string(),
    normalised: z.string(),
    place: z.string(),
    time: z.string(),
    sourceLine: z.string(),
  })
  .readonly();

/** One part of a report as it is printed (core/report/printed.ts). */
export const printedPartSchema: z.ZodType<PrintedPart, PrintedPart> = z.discriminatedUnion('kind', [
  z
    .object({ ...ofBlock, kind: z.literal('heading'), level: headingLevel, text: z.string() })
    .readonly(),
  z.object({ ...ofBlock, kind: z.literal('paragraph'), text: z.string() }).readonly(),
  z
    .object({
      ...ofBlock,
      kind: z.literal('quotation'),
      mark: z.string(),
      text: z.string(),
      marks: printedSpans,
      articleId: z.string(),
      annotationIds: strings,
      spans: printedSpans,
      sourceLine: z.string(),
    })
    .readonly(),
  z
    .object({
      ...ofBlock,
      kind: z.literal('figures'),
      caption: z.string(),
      groups: z
        .array(
          z.object({ name: z.string(), rows: z.array(printedFigureSchema).readonly() }).readonly(),
        )
        .readonly(),
    })
    .readonly(),
  z
    .object({
      ...ofBlock,
      kind: z.literal('pivot'),
      mark: z.string(),
      caption: z.string(),
      corner: z.string(),
      columns: strings,
      rows: z
        .array(z.object({ name: z.string(), cells: numbers, total: z.number() }).readonly())
        .readonly(),
      totals: numbers,
      total: z.number(),
      note: z.string(),
    })
    .readonly(),
  z
    .object({
      ...ofBlock,
      kind: z.literal('chart'),
      mark: z.string(),
      caption: z.string(),
      chart: z.enum(CHART_KINDS),
      counts: z.enum(['mentions', 'articles']),
      categories: strings,
      series: z.array(z.object({ name: z.string(), values: numbers }).readonly()).readonly(),
      note: z.string(),
    })
    .readonly(),
  z
    .object({
      ...ofBlock,
      kind: z.literal('article'),
      mark: z.string(),
      articleId: z.string(),
      level: headingLevel,
      title: z.string(),
      paragraphs: z
        .array(z.object({ role: z.enum(ROLES), text: z.string() }).readonly())
        .readonly(),
      sourceLine: z.string(),
    })
    .readonly(),
  z.object({ ...ofBlock, kind: z.literal('contents'), depth: headingLevel }).readonly(),
  z
    .object({
      ...ofBlock,
      kind: z.literal('sources'),
      entries: z
        .array(
          z
            .object({
              mark: z.string(),
              articleId: z.string(),
              sourceLine: z.string(),
              filename: z.string(),
              sha256: z.string(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
  z.object({ ...ofBlock, kind: z.literal('page-break') }).readonly(),
]);

const points = z.number();
/** The look of a page (core/report/layout/page-profile.ts). */
export const pageProfileSchema: z.ZodType<PageProfile, PageProfile> = z
  .object({
    id: z.string(),
    name: z.string(),
    nameEn: z.string(),
    page: z
      .object({
        width: points,
        height: points,
        top: points,
        right: points,
        bottom: points,
        left: points,
        footer: points,
      })
      .readonly(),
    emptyLine: points,
    characterSpacing: points,
    pageNumber: z.enum(['center', 'outer']),
    head: z.enum(['document', 'briefing']),
    headingNumbers: z.enum(['none', 'han']),
    quotationMarks: z.enum(['none', 'bold']),
    articleOnNewPage: z.boolean(),
    styles: z
      .record(
        z.enum(TEXT_STYLES),
        z
          .object({
            eastAsia: z.string(),
            latin: z.string(),
            size: points,
            bold: z.boolean(),
            color: z.string(),
            align: z.enum(['left', 'center', 'right', 'both']),
            firstLineChars: points,
            leftChars: points,
            rightChars: points,
            before: points,
            after: points,
            line: z.object({ rule: z.enum(['exact', 'multiple']), value: points }).readonly(),
            keepNext: z.boolean(),
            leftRule: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

const signStage = z.enum(SIGN_STAGES);

export const printedReportSchema: z.ZodType<PrintedReport, PrintedReport> = z
  .object({
    reportId: z.string(),
    title: z.string(),
    profile: z.string(),
    createdAt: z.string(),
    front: z
      .object({
        ...frontSettingsShape,
        date: z.string(),
        signOffs: z
          .array(z.object({ stage: signStage, author: z.string(), at: z.string() }).readonly())
          .readonly(),
        sourceNotes: z.enum(['line', 'footnote']),
        charts: z.enum(['native', 'picture']),
      })
      .readonly(),
    parts: z.array(printedPartSchema).readonly(),
  })
  .readonly();

export const reportSchema = z
  .object({
    id,
    title: z.string(),
    template: z.enum(REPORT_TEMPLATES),
    profile: z.enum(WORD_PROFILES),
    filter: exportFilterSchema,
    /** ISO 8601 with offset. */
    createdAt: z.string(),
    /** When it or a block of it last changed. */
    changedAt: z.string(),
    status: z.enum(REPORT_STATUSES),
  })
  .readonly();
export type ReportEntry = z.infer<typeof reportSchema>;

/** What a report can be made from, in the order in which it is offered. */
export const reportTemplateSchema = z
  .object({
    id: z.enum(REPORT_TEMPLATES),
    zh: z.string(),
    en: z.string(),
    /** What it is for. */
    zhNote: z.string(),
    enNote: z.string(),
    profile: z.enum(WORD_PROFILES),
  })
  .readonly();

export const BLOCK_STATES = [
  /** Found anew whenever the report is looked at. */
  'live',
  /** Prints what was frozen. */
  'frozen',
  /** Frozen, and what it would say now differs. */
  'stale',
  /** What it names is gone: its annotation, article or initiative. */
  'broken',
] as const;

export const reportBlockSchema = z
  .object({
    id,
    content: blockContentSchema,
    state: z.enum(BLOCK_STATES),
    /** Also of a broken one. */
    frozen: z.boolean(),
    /** How many parts it prints; a heading over queries that find nothing prints none. */
    parts: z.int(),
    /** What its maker is still to write: placeholders `［…］` in its text. */
    todo: z.array(z.string()),
    /** What it shows in an outline: its text, the words it quotes, the title of its article. */
    said: z.string(),
  })
  .readonly();
export type ReportBlock = z.infer<typeof reportBlockSchema>;

export const reportViewSchema = z
  .object({
    report: reportSchema,
    settings: reportSettingsSchema,
    signOffs: z.array(
      z
        .object({
          stage: signStage,
          author: z.string(),
          /** ISO 8601 with offset. */
          at: z.string(),
          sha256: z.string(),
          /** What would be printed now is what was signed. */
          holds: z.boolean(),
        })
        .readonly(),
    ),
    /** The stage to be signed next; null where all are. */
    next: signStage.nullable(),
    blocks: z.array(reportBlockSchema),
  })
  .readonly();
export type ReportView = z.infer<typeof reportViewSchema>;

const blockIds = z.array(id).min(1).max(10_000).readonly();
/** The block that something is put behind; null: at the beginning. */
const after = id.nullable();

/** One edit of a report: one journalled step. */
export const reportActSchema = z.discriminatedUnion('does', [
  z.object({
    does: z.literal('add'),
    contents: z.array(blockContentSchema).min(1).max(1000).readonly(),
    after,
  }),
  z.object({ does: z.literal('change'), blockId: id, content: blockContentSchema }),
  /** A heading takes its section along. */
  z.object({ does: z.literal('move'), blockIds, after }),
  /** `sections`: a heading with its section, else alone. */
  z.object({ does: z.literal('remove'), blockIds, sections: z.boolean() }),
  /** Behind themselves; a heading with its section. */
  z.object({ does: z.literal('duplicate'), blockIds }),
  /** Headings a level higher (-1) or lower (1). */
  z.object({ does: z.literal('level'), blockIds, by: z.literal([-1, 1]) }),
  z.object({ does: z.literal('freeze'), blockIds }),
  z.object({ does: z.literal('unfreeze'), blockIds }),
  /** Frozen ones say from now on what they would say if they were live. */
  z.object({ does: z.literal('refresh'), blockIds }),
  z.object({ does: z.literal('rename'), title: z.string().trim().min(1).max(200) }),
  z.object({ does: z.literal('profile'), profile: z.enum(WORD_PROFILES) }),
  z.object({ does: z.literal('settings'), settings: statedSettingsSchema }),
  z.object({ does: z.literal('sign'), stage: signStage }),
  /** That stage and those after it. */
  z.object({
    does: z.literal('withdraw'),
    stage: signStage,
    reason: z.string().trim().min(1).max(400),
  }),
  z.object({ does: z.literal('delete') }),
  /** Makes another, unsigned one, with the same blocks. */
  z.object({ does: z.literal('copy'), title: z.string().trim().min(1).max(200) }),
  /** Quotations of annotations, and of passages, which become notes; without `after` at the end. */
  z.object({
    does: z.literal('quote'),
    annotationIds: z.array(id).max(1000).readonly().default([]),
    passages: z
      .array(z.object({ sourceId: id, spans: spansSchema }).readonly())
      .max(1000)
      .readonly()
      .default([]),
    extent: z.enum(QUOTATION_EXTENTS).default('sentence'),
    after: after.optional(),
  }),
]);
export type ReportAct = z.infer<typeof reportActSchema>;

/** What refreshing would change, line by line. */
export const refreshPreviewSchema = z.object({
  blocks: z.array(
    z
      .object({
        blockId: id,
        said: z.string(),
        lines: z.array(
          z.object({
            change: z.enum(['added', 'removed', 'altered']),
            /** Empty where it was added. */
            before: z.string(),
            /** Empty where it was removed. */
            after: z.string(),
          }),
        ),
      })
      .readonly(),
  ),
});
export type RefreshPreview = z.infer<typeof refreshPreviewSchema>;

export const verifyProblemSchema = z
  .object({ code: z.enum(ERROR_CODES), what: z.string(), where: z.string() })
  .readonly();

export const verifyEventSchema = z.discriminatedUnion('type', [
  progressEvent,
  z.object({
    type: z.literal('done'),
    checked: z.int(),
    total: z.int(),
    problems: z.array(verifyProblemSchema),
  }),
]);
export type VerifyEvent = z.infer<typeof verifyEventSchema>;

const findingTarget = z
  .object({
    articleId: z.string(),
    annotationId: z.string().nullable(),
    spans: z.array(spanSchema).readonly(),
  })
  .readonly();
export const findingSchema = z
  .object({
    status: z.enum(FINDING_STATUSES),
    kind: z.enum(FINDING_KINDS),
    /** 核验号; empty where there is none. */
    mark: z.string(),
    /** Heading above it, or name of its column. */
    where: z.string(),
    /** Paragraph or row in the file, from 1; 0 for what is not there. */
    at: z.int(),
    was: z.string().nullable(),
    now: z.string().nullable(),
    evidence: z.enum(EVIDENCE),
    note: z.enum(FINDING_NOTES).nullable(),
    target: findingTarget.nullable(),
  })
  .readonly();
/** What verifying an exported file says (docs/verify-report.md). */
export const reportCheckEventSchema = z.discriminatedUnion('type', [
  progressEvent,
  z.object({
    type: z.literal('done'),
    filename: z.string(),
    format: z.enum(['word', 'csv', 'xlsx']),
    manifest: z.enum(['whole', 'none', 'damaged']),
    issuedAt: z.string().nullable(),
    /** The report that it was made from; its title is null where this archive does not hold it. */
    report: z.object({ id: z.string(), title: z.string().nullable() }).nullable(),
    masked: z.boolean(),
    /** Changes are tracked in it that nobody accepted or rejected. */
    tracked: z.boolean(),
    total: z.int(),
    matched: z.int(),
    counts: z.record(z.enum(FINDING_STATUSES), z.int()),
    findings: z.array(findingSchema),
    /** Findings too many for the list. */
    cut: z.int(),
  }),
]);
export type ReportCheckEvent = z.infer<typeof reportCheckEventSchema>;

export const suggestEventSchema = z.discriminatedUnion('type', [
  progressEvent,
  z.object({ type: z.literal('done'), added: z.int(), step: id.nullable() }),
]);
export type SuggestEvent = z.infer<typeof suggestEventSchema>;

/** An initiative made in the step that first needs it; a name that one bears by now gives that one. */
const newInitiativeSchema = z
  .object({ prefLabel: z.string().trim().min(1).max(200), theme: z.string().max(100).default('') })
  .readonly();
const newInitiativesSchema = z.array(newInitiativeSchema).max(20).default([]);

/** What is sought, and where, to be tagged wherever it stands. */
export const occurrenceQuerySchema = z
  .object({
    what: z.discriminatedUnion('of', [
      z.object({ of: z.literal('text'), text: z.string().max(1000) }),
      /** Every label of the initiative. */
      z.object({ of: z.literal('labels'), initiativeId: id }),
    ]),
    scope: z.discriminatedUnion('of', [
      z.object({ of: z.literal('selection'), articleId: id, spans: spansSchema }),
      z.object({ of: z.literal('article'), articleId: id }),
      /** The articles that a search finds. */
      z.object({
        of: z.literal('search'),
        query: z.string().min(1).max(1000),
        exact: z.boolean().default(false),
        in: z.enum(['all', 'body', 'title', 'note']).default('all'),
      }),
      z.object({ of: z.literal('archive') }),
    ]),
  })
  .readonly();
export type OccurrenceQuery = z.infer<typeof occurrenceQuerySchema>;

export const occurrenceEventSchema = z.discriminatedUnion('type', [
  progressEvent,
  z.object({
    type: z.literal('done'),
    /** Names the list for the other calls; the latest few lists are kept. */
    token: z.string(),
    found: z.int(),
    articles: z.int(),
    /** There is more than a list holds. */
    more: z.boolean(),
  }),
]);
export type OccurrenceEvent = z.infer<typeof occurrenceEventSchema>;

export const occurrenceRowSchema = z
  .object({
    /** Place in the list. */
    index: z.int(),
    articleId: id,
    sourceId: id,
    filename: z.string(),
    title: z.string(),
    spans: z.array(spanSchema),
    before: z.string(),
    match: z.string(),
    after: z.string(),
    state: z.enum(OCCURRENCE_STATES),
    /** Of the annotation that decides the state; empty where there is none. */
    label: z.string(),
  })
  .readonly();
export type OccurrenceRow = z.infer<typeof occurrenceRowSchema>;

const ofOccurrences = z.object({ token: z.string().max(64), initiativeIds: z.array(id).max(20) });
export const GROUPED_BY = [
  'article',
  'initiative',
  'proposal',
  'figure',
  'date',
  'place',
  'person',
  'organisation',
] as const;

/** What suggestions are gathered under: an article or, across articles, what they are taken for. */
const groupKeySchema = z
  .object({
    by: z.enum(GROUPED_BY),
    /** Id of the article or initiative, key of the proposed name, unit of figures, label. */
    key: z.string().max(500),
  })
  .readonly();
export type GroupKey = z.infer<typeof groupKeySchema>;

const share = z.number().min(0).max(1);

/** Which suggestions are under review; what is absent does not narrow them. */
export const reviewFilterSchema = z
  .object({
    kinds: z.array(z.enum(ANNOTATION_KINDS)).readonly().optional(),
    /** `name@version` each. */
    rules: z.array(z.string().max(100)).max(200).readonly().optional(),
    minConfidence: share.optional(),
    maxConfidence: share.optional(),
    theme: z.string().max(100).optional(),
    group: groupKeySchema.optional(),
    /** Stands in the quote or the label, in either script. */
    text: z.string().max(200).optional(),
  })
  .readonly();
export type ReviewFilter = z.infer<typeof reviewFilterSchema>;

export const REVIEW_SORTS = ['place', 'confidence', 'before', 'after'] as const;
export type ReviewSort = (typeof REVIEW_SORTS)[number];

const aroundSchema = z.object({ before: z.string(), match: z.string(), after: z.string() });

/** A suggestion that waits, as a keyword in the context of its reading. */
export const queueRowSchema = aroundSchema
  .extend({ annotation: annotationSchema, title: z.string(), medium: z.string() })
  .readonly();
export type QueueRow = z.infer<typeof queueRowSchema>;

/** Sort keys of the last row of a page, handed back to get the next. */
const cursorSchema = z.array(z.union([z.string(), z.number()])).max(6);

export const reviewQueueSchema = z.object({
  rows: page(queueRowSchema),
  next: cursorSchema.nullable(),
  /** Of all that the rules suggested under the filter, how many are accepted or rejected. */
  decided: z.int(),
  all: z.int(),
  /** The order there is: by place instead of by context where too many wait. */
  sort: z.enum(REVIEW_SORTS),
});
export type ReviewQueue = z.infer<typeof reviewQueueSchema>;

export const reviewGroupsSchema = z.object({
  total: z.int(),
  /** All that waits under the filter, in a group or not. */
  waiting: z.int(),
  groups: page(groupKeySchema.unwrap().extend({ label: z.string(), waiting: z.int() }).readonly()),
});
export type ReviewGroups = z.infer<typeof reviewGroupsSchema>;
export type ReviewGroup = ReviewGroups['groups'][number];

/** A decision that stands for a text in an article or in the archive. */
export const rulingSchema = z
  .object({
    id,
    decision: z.enum(['accepted', 'rejected']),
    scope: z.enum(['article', 'archive']),
    /** The article it holds in; null for the archive, and where the article is no more. */
    articleId: id.nullable(),
    title: z.string(),
    kind: z.enum(ANNOTATION_KINDS),
    quote: z.string(),
    label: z.string(),
    author: z.string(),
    createdAt: z.string(),
    /** What it is a mention of instead, where it is rejected for that. */
    instead: z.array(z.string()),
    /** Suggestions it decided that are still as it decided. */
    decided: z.int(),
  })
  .readonly();
export type RulingView = z.infer<typeof rulingSchema>;

const countSchema = z.object({ label: z.string(), count: z.int(), articles: z.int() });

export const contract = {
  archive: {
    status: call.output(statusSchema),
    open: call.input(z.object({ token: pathToken })).output(statusSchema),
    create: call.input(z.object({ token: pathToken })).output(statusSchema),
    /** Makes (or opens) the archive of sample pages in the user's own data folder. */
    openSample: call.output(statusSchema),
    close: call.output(statusSchema),
    /** Yields the revision now and after every change, whoever made it. */
    watch: call.output(
      eventIterator(
        z.object({
          revision: z.int(),
          /** Kinds of entity that changed since the last event; null: anything may have. */
          touched: z.array(z.string()).nullable(),
        }),
      ),
    ),
  },
  person: {
    /** Whom the journal names as author from now on; an empty name stands for the system's user. */
    signAs: call
      .input(
        z.object({
          name: z
            .string()
            .trim()
            .max(60)
            .regex(/^\P{Cc}*$/u),
        }),
      )
      .output(z.object({ author: z.string() })),
  },
  import: {
    preview: call
      .input(z.object({ token: pathToken }))
      /** The first few hundred files, and how many there are. */
      .output(z.object({ files: page(importPreviewSchema), total: z.int() })),
    run: call
      .input(
        z.object({
          token: pathToken,
          encoding: z.union([z.literal('auto'), encodingSchema]).default('auto'),
          /** Choices that override `encoding` for single files of the preview. */
          choices: z
            .array(z.object({ index: z.int(), encoding: encodingSchema }))
            .max(MOST_ROWS)
            .default([]),
          acceptDamaged: z.boolean().default(false),
          /** Runs the rules over what comes in, in the same step. */
          suggest: z.boolean().default(false),
          /** A name for it that `cancel` knows it by. */
          run: z.string().max(64).optional(),
        }),
      )
      .output(eventIterator(importEventSchema)),
    /** Ends a running import after what is whole by then; its last event says what it did. */
    cancel: call
      .input(z.object({ run: z.string().max(64) }))
      .output(z.object({ cancelled: z.boolean() })),
  },
  sources: {
    withdraw: call.input(z.object({ sourceId: id })).output(changedSchema),
    purge: call.input(z.object({ sourceId: id })).output(changedSchema),
  },
  articles: {
    list: call
      .input(
        z.object({
          text: z.string().max(200).default(''),
          sourceId: id.optional(),
          medium: z.string().optional(),
          initiativeId: id.optional(),
          facets: facetChoiceSchema.optional(),
          sort: z.enum(ARTICLE_SORTS).default('filename'),
          descending: z.boolean().default(false),
          offset: z.int().min(0).default(0),
          limit: z.int().min(1).max(1000).default(200),
        }),
      )
      .output(z.object({ total: z.int(), rows: page(articleRowSchema) })),
    view: call
      .input(
        z.object({
          articleId: id,
          /**
           * A place of the source that is to be seen first: of a page with very many annotations only
           * those around it, around the start of the article and at the top of the page are answered.
           */
          near: z.int().min(0).optional(),
        }),
      )
      .output(packedViewSchema),
    rest: call.input(z.object({ articleId: id })).output(articleRestSchema),
    describe: call
      .input(
        z.object({
          articleId: id,
          patch: z
            .object({
              suppliedTitle: z.string().max(500).nullable(),
              medium: z.string().max(200),
              publishedOn: z.string().max(40),
              place: z.string().max(200),
              incomplete: z.boolean(),
            })
            .partial(),
        }),
      )
      .output(changedSchema),
    segment: call
      .input(z.object({ sourceId: id, segmentation: segmentationSchema }))
      .output(changedSchema),
    mend: call.input(z.object({ sourceId: id, act: mendActSchema })).output(changedSchema),
  },
  descriptions: {
    profiles: call.output(z.object({ profiles: z.array(profileSchema) })),
    get: call.input(z.object({ articleId: id })).output(descriptionSchema),
    /** States one field; an empty value takes what was stated back. */
    set: call
      .input(
        z.object({
          articleId: id,
          field: z.string().max(40),
          value: z.string().max(20_000),
          certainty: z.enum(CERTAINTIES).nullable().optional(),
        }),
      )
      .output(changedSchema),
    previewBulk: call
      .input(
        z.object({
          articles: articleSelectionSchema,
          edits: z.array(bulkEditSchema).min(1).max(40),
        }),
      )
      .output(bulkPreviewSchema),
    /** Does what was previewed, in one step. Errors: `E-MANY`, `E-STALE`. */
    bulk: call
      .input(
        z.object({
          articles: articleSelectionSchema,
          edits: z.array(bulkEditSchema).min(1).max(40),
          revision: z.int().optional(),
        }),
      )
      .output(changedSchema),
    /** How many articles each value of each facet would leave. */
    facets: call
      .input(
        z.object({
          text: z.string().max(200).default(''),
          facets: facetChoiceSchema.default({}),
        }),
      )
      .output(
        z.object({
          facets: z.record(
            z.enum(FACETS),
            page(z.object({ value: z.string(), count: z.int() }).readonly()),
          ),
        }),
      ),
  },
  codes: {
    settings: call.output(codeSettingsSchema),
    setSettings: call.input(codeSettingsSchema).output(changedSchema),
    preview: call.input(codeOrder).output(codePlanSchema),
    /** Gives the codes that were previewed, in one step. */
    assign: call.input(codeOrder.extend({ revision: z.int().optional() })).output(changedSchema),
    check: call.output(codeCheckSchema),
  },
  corpus: {
    proposals: call.output(corpusSchema),
  },
  suggestions: {
    run: call
      .input(
        z.object({
          articleId: id.optional(),
          kinds: z.array(z.enum(ANNOTATION_KINDS)).optional(),
        }),
      )
      .output(eventIterator(suggestEventSchema)),
    decide: call
      .input(
        z.object({
          decision: z.enum(['accepted', 'rejected', 'pending']),
          ids: z.array(id).max(10_000).optional(),
          kind: z.enum(ANNOTATION_KINDS).optional(),
          /** Preferred or alternative label, or id. */
          initiative: z.string().optional(),
          all: z.boolean().optional(),
          /** All that wait under a filter; refused unless there are `count` of them. */
          visible: z.object({ filter: reviewFilterSchema, count: z.int().min(1) }).optional(),
          /** Only within this article. */
          articleId: id.optional(),
          /** With `article` or `archive` all of the same text there, now and later. */
          scope: z.enum(SCOPES).default('occurrence'),
        }),
      )
      .output(changedSchema),
    /** Accepts one with another initiative, label or span. */
    acceptChanged: call
      .input(
        z.object({
          id,
          initiativeIds: z.array(id).max(20).optional(),
          newInitiatives: newInitiativesSchema,
          label: z.string().min(1).max(200).optional(),
          note: z.string().max(20_000).optional(),
          /** Units of the reading by which the ends move; negative is to the left. */
          reach: z
            .object({ start: z.int().min(-400).max(400), end: z.int().min(-400).max(400) })
            .optional(),
          /** With another initiative alone: all of the same text there, now and later. */
          scope: z.enum(SCOPES).default('occurrence'),
        }),
      )
      .output(changedSchema),
    queue: call
      .input(
        z.object({
          filter: reviewFilterSchema.default({}),
          sort: z.enum(REVIEW_SORTS).default('place'),
          descending: z.boolean().default(false),
          cursor: cursorSchema.nullable().default(null),
          limit: z.int().min(1).max(1000).default(200),
        }),
      )
      .output(reviewQueueSchema),
    groups: call
      .input(
        z.object({
          filter: reviewFilterSchema.default({}),
          by: z.enum(['article', 'label']),
          offset: z.int().min(0).default(0),
          limit: z.int().min(1).max(1000).default(500),
        }),
      )
      .output(reviewGroupsSchema),
    /** What waits, by kind and rule. */
    facets: call.output(
      z.object({
        rules: z.array(
          z.object({ kind: z.enum(ANNOTATION_KINDS), rule: z.string(), waiting: z.int() }),
        ),
      }),
    ),
    /** How many wait that a decision on this one would reach with each scope. */
    alike: call
      .input(z.object({ id }))
      .output(z.object({ article: z.int(), archive: z.int(), articles: z.int() })),
    /** A suggestion with a good deal of its reading on either side. */
    passage: call.input(z.object({ id })).output(aroundSchema),
  },
  rulings: {
    list: call.output(z.object({ rulings: z.array(rulingSchema) })),
    /** What they decided stays decided, or waits again with `reopen`. */
    withdraw: call
      .input(z.object({ ids: z.array(id).min(1).max(1000), reopen: z.boolean().default(false) }))
      .output(changedSchema),
  },
  annotations: {
    create: call
      .input(
        z.object({
          /** A fresh UUIDv7, where the caller shows the annotation before it is answered. */
          id: id.optional(),
          sourceId: id,
          spans: spansSchema,
          kind: z.enum(['initiative', 'note']).default('initiative'),
          initiativeIds: z.array(id).max(20).default([]),
          newInitiatives: newInitiativesSchema,
          note: z.string().max(20_000).default(''),
        }),
      )
      .output(changedSchema.unwrap().extend({ id })),
    /** Annotates an article as a whole. */
    tagArticle: call
      .input(
        z.object({
          id: id.optional(),
          articleId: id,
          kind: z.enum(['initiative', 'note']).default('initiative'),
          initiativeIds: z.array(id).max(20).default([]),
          newInitiatives: newInitiativesSchema,
          note: z.string().max(20_000).default(''),
        }),
      )
      .output(changedSchema.unwrap().extend({ id })),
    update: call
      .input(
        z.object({
          id,
          initiativeIds: z.array(id).max(20).optional(),
          newInitiatives: newInitiativesSchema.optional(),
          note: z.string().max(20_000).optional(),
          spans: spansSchema.optional(),
        }),
      )
      .output(changedSchema),
    remove: call.input(z.object({ ids: z.array(id).min(1).max(10_000) })).output(changedSchema),
    /** Makes one of an annotation and all of the same initiatives that overlap or touch it. */
    fuse: call.input(z.object({ id })).output(changedSchema),
    changes: call
      .input(z.object({ sourceId: id, revision: z.int().min(0) }))
      .output(annotationChangesSchema),
    list: call
      .input(
        z.object({
          articleId: id.optional(),
          initiative: z.string().optional(),
          status: z.enum(ANNOTATION_STATUSES).optional(),
          kind: z.enum(ANNOTATION_KINDS).optional(),
          offset: z.int().min(0).default(0),
          limit: z.int().min(1).max(1000).default(1000),
        }),
      )
      .output(z.object({ total: z.int(), annotations: page(annotationSchema) })),
  },
  /** Tags what stands in many places: found and looked at first, then written in one step. */
  occurrences: {
    find: call.input(occurrenceQuerySchema).output(eventIterator(occurrenceEventSchema)),
    count: call.input(ofOccurrences).output(z.record(z.enum(OCCURRENCE_STATES), z.int())),
    rows: call
      .input(
        ofOccurrences.extend({
          offset: z.int().min(0).default(0),
          limit: z.int().min(1).max(1000).default(500),
        }),
      )
      .output(z.object({ rows: page(occurrenceRowSchema) })),
    tag: call
      .input(
        ofOccurrences.extend({
          newInitiatives: newInitiativesSchema,
          note: z.string().max(20_000).default(''),
          /** Places of the list that are not as by default: new and waiting ones in, others out. */
          flipped: z.array(z.int().min(0)).max(20_000).default([]),
          said: z.string().max(1000),
        }),
      )
      .output(changedSchema.unwrap().extend({ tagged: z.int(), accepted: z.int() })),
  },
  thesaurus: {
    /** A part of it, by theme, notation and label; `wholeThesaurus` puts the parts together. */
    list: call
      .input(
        z
          .object({
            offset: z.int().min(0).default(0),
            limit: z.int().min(1).max(MOST_ROWS).default(MOST_ROWS),
          })
          .prefault({}),
      )
      .output(thesaurusPageSchema),
    save: call
      .input(
        z.object({
          /** `id: null` makes a new one. */
          initiative: initiativeSchema.unwrap().extend({ id: id.nullable() }),
          /** Takes labels over that others have as alternative ones. */
          take: z.boolean().default(false),
        }),
      )
      .output(changedSchema.unwrap().extend({ id })),
    /** Removes an initiative that no annotation names and that is broader than none. */
    remove: call.input(z.object({ id })).output(changedSchema),
    mentions: call
      .input(
        z.object({
          id,
          /** `next` of the page before. */
          after: mentionPlace.nullable().default(null),
          limit: z.int().min(1).max(500).default(100),
        }),
      )
      .output(contextPage.extend({ next: mentionPlace.nullable() })),
    /** What an act of surgery would do. */
    preview: call
      .input(
        z.object({
          act: thesaurusActSchema,
          offset: z.int().min(0).default(0),
          limit: z.int().min(0).max(500).default(100),
        }),
      )
      .output(surgeryPreviewSchema),
    /** One act of surgery, in one step; `id`: the initiative to look at afterwards. */
    operate: call
      .input(z.object({ act: thesaurusActSchema }))
      .output(changedSchema.unwrap().extend({ id: id.nullable() })),
    /** What importing the chosen file (`.csv`, `.qdc`) would change; the token stays good. */
    previewImport: call.input(z.object({ token: pathToken })).output(thesaurusImportSchema),
    /** Imports the chosen file; with `skip` without the rows in conflict, else none where one is. */
    import: call
      .input(z.object({ token: pathToken, skip: z.boolean().default(false) }))
      .output(changedSchema),
  },
  ledger: {
    articles: call.input(articleLedgerInput).output(articleLedgerPage),
    initiatives: call.input(initiativeLedgerInput).output(initiativeLedgerPage),
    figures: call.input(figureLedgerInput).output(figureLedgerPage),
    /** Rows of figures by their ids, in that order. */
    figureRows: call
      .input(z.object({ ids: z.array(id).max(1000) }))
      .output(z.object({ rows: page(figureLedgerRowSchema) })),
    media: call.output(
      z.object({ media: page(z.object({ medium: z.string(), articles: z.int() })) }),
    ),
    check: call
      .input(
        z.object({
          /** Some, or all that the ledger lists but some. */
          figures: z.discriminatedUnion('of', [
            z.object({ of: z.literal('some'), ids: z.array(id).min(1).max(MOST_ROWS).readonly() }),
            z.object({
              of: z.literal('listed'),
              filter: ledgerFilterSchema.default({}),
              except: z.array(id).max(MOST_ROWS).readonly().default([]),
            }),
          ]),
          state: z.enum(CHECK_STATES),
          note: z.string().max(2000).default(''),
        }),
      )
      .output(changedSchema),
    editFigure: call
      .input(
        z.object({
          id,
          measure: z.string().max(200).optional(),
          place: z.string().max(200).optional(),
          time: z.string().max(200).optional(),
        }),
      )
      .output(changedSchema),
    links: call.input(z.object({ id })).output(figureLinksSchema),
    /** Rules of the first and each of the others; null takes back what was ruled. */
    ruleSame: call
      .input(z.object({ ids: z.array(id).min(2).max(200), same: z.boolean().nullable() }))
      .output(changedSchema),
    points: call.output(pointTableSchema),
    setPoints: call.input(pointTableSchema).output(changedSchema),
  },
  search: {
    /** What the index is doing, now and after every change. */
    state: call.output(eventIterator(indexStateSchema)),
    /** A page of the articles that a search finds. A call takes the place of one of the same `slot` that still runs. */
    find: call
      .input(
        searchInput.extend({
          order: z.enum(['newest', 'relevance']).default('newest'),
          duplicates: duplicatesInput,
          /** `next` of the page before. */
          after: z.string().max(200).nullable().default(null),
          limit: z.int().min(1).max(200).default(50),
          /** Who asks: of two searches of one window only the later matters. */
          slot: z.string().max(64).optional(),
        }),
      )
      .output(searchPage),
    /** Articles as a search shows them, found or not; those that are gone are left out. No rows for what is no query. */
    rows: call
      .input(searchInput.extend({ ids: z.array(id).min(1).max(200).readonly() }))
      .output(z.object({ rows: page(searchRowSchema) })),
    /** How what a search finds is spread. */
    facets: call
      .input(searchInput.extend({ duplicates: duplicatesInput }))
      .output(z.discriminatedUnion('at', [searchFault, searchWaiting, facetsFound])),
    /** Every place that a search finds, one to a line. */
    kwic: call
      .input(
        searchInput.extend({
          /** By article, or by what stands before or behind. */
          sort: z.enum(['newest', 'left', 'right']).default('newest'),
          offset: z.int().min(0).default(0),
          limit: z.int().min(1).max(1000).default(200),
        }),
      )
      .output(z.discriminatedUnion('at', [searchFault, searchWaiting, kwicFound])),
    /**
     * How many places a search finds in all; a common word takes seconds, in which others are served. A call takes the
     * place of one of the same `slot` that still runs.
     */
    kwicCount: call
      .input(searchInput.extend({ slot: z.string().max(64).optional() }))
      .output(z.discriminatedUnion('at', [searchFault, searchWaiting, kwicCounted])),
    /** Every occurrence, for tools: waits until the index is in step. Errors: `E-QUERY`. */
    run: call
      .input(
        z.object({
          query: z.string().min(1).max(100_000),
          exact: z.boolean().default(false),
          in: z.enum(['all', 'body', 'title', 'note']).default('all'),
          limit: z.int().min(1).max(1000).default(200),
        }),
      )
      .output(contextPage),
  },
  saved: {
    /** Saved searches by their names. */
    list: call.output(z.object({ searches: z.array(savedSearchSchema) })),
    /** Errors: `E-QUERY`, and `E-NAMETAKEN` unless it is to `replace` the search of that name. */
    save: call
      .input(searchInput.extend({ name: searchName, replace: z.boolean().default(false) }))
      .output(changedSchema.unwrap().extend({ id })),
    /** Errors: `E-NOTFOUND`, `E-NAMETAKEN`. */
    rename: call.input(z.object({ id, name: searchName })).output(changedSchema),
    remove: call.input(z.object({ id })).output(changedSchema),
  },
  reports: {
    /** Puts live blocks of what a search finds into a report, in one step. Errors: `E-QUERY`, `E-NOTFOUND`, `E-SIGNED`. */
    addSearch: call
      .input(
        searchInput.extend({
          /** null makes a new report, called `title`. */
          reportId: id.nullable(),
          title: z.string().max(200).default(''),
          /** The block of the heading under which they go, behind all that stands there; null: the end. */
          heading: id.nullable().default(null),
          as: z.array(z.enum(SEARCH_BLOCKS)).min(1).max(SEARCH_BLOCKS.length),
        }),
      )
      .output(changedSchema.unwrap().extend({ id, ids: z.array(id) })),
    list: call.output(z.object({ reports: z.array(reportSchema) })),
    templates: call.output(z.object({ templates: z.array(reportTemplateSchema) })),
    create: call
      .input(
        z.object({
          template: z.enum(REPORT_TEMPLATES),
          title: z.string().max(200).default(''),
          /** The template's own where nothing is said. */
          profile: z.enum(WORD_PROFILES).optional(),
          /** What the queries of the template are limited to. */
          filter: exportFilterSchema.default({}),
        }),
      )
      .output(changedSchema.unwrap().extend({ id })),
    view: call.input(z.object({ id })).output(reportViewSchema),
    preview: call.input(z.object({ id })).output(printedReportSchema),
    /** One edit; `ids`: the blocks it made, or the report that it copied to. */
    act: call
      .input(z.object({ id, act: reportActSchema }))
      .output(changedSchema.unwrap().extend({ ids: z.array(id) })),
    /** What the act `refresh` would change in frozen blocks; nothing is written. */
    refreshPreview: call
      .input(z.object({ id, blockIds: blockIds.optional() }))
      .output(refreshPreviewSchema),
    /** A chart as the exported files have it: an SVG document. */
    chart: call.input(z.object({ chart: printedPartSchema })).output(z.object({ svg: z.string() })),
    /** How each profile looks, for the preview. */
    profiles: call.output(z.object({ profiles: z.array(pageProfileSchema) })),
    /** As plain text. */
    show: call.input(z.object({ id })).output(z.object({ report: reportSchema, text: z.string() })),
  },
  exports: {
    /** Name of the file that `Shell.wordTemplateDialog` gave a token for. Errors: `E-TOKEN`. */
    templateName: call
      .input(z.object({ token: pathToken }))
      .output(z.object({ filename: z.string() })),
    run: call
      .input(
        z.object({
          token: pathToken,
          kind: z.enum(EXPORT_KINDS),
          profile: z.enum([...WORD_PROFILES, 'excel', 'exact']).optional(),
          filter: insightFilterSchema.default({}),
          /** Only of these articles. */
          articles: articleSelectionSchema.optional(),
          /** Masks private persons (reports and tables of what is annotated). */
          mask: z.boolean().optional(),
          reportId: id.optional(),
          /** How a report becomes a Word file, apart from its profile. */
          word: z
            .object({
              /** A .docx of the office with placeholders (docs/word.md). */
              template: pathToken.optional(),
              /** Articles in full start on a page of their own; as the profile says unless stated. */
              articleOnNewPage: z.boolean().optional(),
            })
            .optional(),
          /** Which chart, for the kinds of charts. */
          chart: chartInputSchema.omit({ filter: true }).optional(),
          /** Which table of counts. */
          pivot: pivotTableInputSchema.omit({ filter: true }).optional(),
          /** How many initiatives are looked at for what stands together. */
          members: z.int().min(2).max(200).optional(),
          /** Which steps a history has, how many at most, and the language of its sentences. */
          history: z
            .object({
              filter: historyFilterSchema.default({}),
              limit: z.int().min(1).optional(),
              language: z.enum(['zh-CN', 'en']).default('zh-CN'),
            })
            .optional(),
          /** Filter, order, groups and units of a ledger. */
          ledger: ledgerWantedSchema.optional(),
        }),
      )
      .output(eventIterator(exportEventSchema)),
    /** The fonts of a profile that this machine lacks; null where it does not say what it has. */
    fonts: call
      .input(z.object({ profile: z.enum(WORD_PROFILES) }))
      .output(z.object({ missing: z.array(z.string()).nullable() })),
  },
  journal: {
    undo: call.output(changedSchema.unwrap().extend({ undone: stepSchema.nullable() })),
    redo: call.output(changedSchema.unwrap().extend({ redone: stepSchema.nullable() })),
    /** The newest steps first, by pages: `next` is handed in as `before`. */
    history: call
      .input(
        z.object({
          limit: z.int().min(1).max(1000).default(100),
          before: z.string().max(128).optional(),
          filter: historyFilterSchema.default({}),
        }),
      )
      .output(
        z.object({
          steps: page(historyStepSchema),
          next: z.string().nullable(),
          /** How many the filter lets through; null on later pages. */
          total: z.int().nullable(),
        }),
      ),
    /** Who made steps, what kinds there are, and the step that the archive stands at. */
    facets: call.output(
      z.object({
        authors: z.array(z.object({ value: z.string(), count: z.int() })),
        kinds: z.array(z.object({ value: z.string(), count: z.int() })),
        head: id.nullable(),
      }),
    ),
    /** Lines of steps that were undone and are kept, the newest first. */
    branches: call.output(
      z.object({
        branches: z.array(
          z.object({ tip: stepSchema, fork: stepSchema.nullable(), steps: z.int() }),
        ),
      }),
    ),
    step: call.input(z.object({ id })).output(stepDetailSchema),
    /** Why one past step cannot be taken back alone; `code` null where it can. */
    dependents: call.input(z.object({ id })).output(
      z.object({
        code: z.enum(ERROR_CODES).nullable(),
        count: z.int(),
        /** At most fifty, the oldest first. */
        steps: page(stepSchema),
      }),
    ),
    /** Takes one past step back by a step of its own; the steps after it stay. */
    revert: call.input(z.object({ id })).output(changedSchema),
    /** How many steps `jump` would take back and make again. */
    route: call
      .input(z.object({ id: id.nullable() }))
      .output(z.object({ undo: z.int(), redo: z.int() })),
    /** Goes to the state just after a step (null: to the beginning), on whatever branch. */
    jump: call.input(z.object({ id: id.nullable() })).output(
      changedSchema.unwrap().extend({
        undone: z.int(),
        redone: z.int(),
        /** Where the archive stood before: a jump there goes back. */
        from: id.nullable(),
      }),
    ),
  },
  care: {
    verify: call.output(eventIterator(verifyEventSchema)),
    /** Compares a Word, CSV or XLSX file exported earlier with the archive. */
    verifyReport: call
      .input(z.object({ token: pathToken }))
      .output(eventIterator(reportCheckEventSchema)),
    backup: call
      .input(z.object({ token: pathToken }))
      .output(z.object({ filename: z.string(), bytes: z.int(), sha256: z.string() })),
  },
  insights: {
    /** Accepted mentions and their articles, counted by up to three dimensions. */
    pivot: call.input(pivotInputSchema).output(pivotSchema),
    /** Initiatives that stand in the same articles. */
    cooccurrence: call
      .input(
        z.object({
          filter: insightFilterSchema.default({}),
          limit: z.int().min(1).max(200).default(30),
        }),
      )
      .output(cooccurrenceSchema),
    /** The same as a table that is shown. */
    table: call.input(pivotTableInputSchema).output(pivotTableSchema),
    /** A chart, ready to be drawn. */
    chart: call.input(chartInputSchema).output(chartSpecSchema),
    /** The passages that a cell counts, by date. */
    passages: call
      .input(
        z.object({
          filter: insightFilterSchema.default({}),
          conditions: z.array(conditionSchema).max(3).default([]),
          /** Only of articles that name each of these. */
          together: z.array(id).max(2).default([]),
          offset: z.int().min(0).default(0),
          limit: z.int().min(1).max(500).default(100),
        }),
      )
      .output(contextPage.extend({ hits: page(mentionSchema) })),
  },
  stats: {
    overview: call
      // Of each count the most frequent; all of them where nothing is said.
      .input(z.object({ most: z.int().min(1).max(MOST_ROWS).optional() }))
      .output(
        z.object({
          sources: z.int(),
          articles: z.int(),
          annotations: z.int(),
          byInitiative: z.array(countSchema),
          byPlace: z.array(countSchema),
          byMedium: z.array(countSchema),
          byMonth: z.array(countSchema),
        }),
      ),
  },
};
export type Contract = typeof contract;

const menuItemSchema = z.object({
  id: z.string().max(100),
  label: z.string().min(1).max(200),
  /** In Electron's notation; shown, never registered. */
  accelerator: z.string().max(40).nullable(),
  enabled: z.boolean(),
  /** A line above it. */
  breaks: z.boolean(),
});
const menuItems = z.array(menuItemSchema).max(100).readonly();

/** The page's commands as main shows them in the native menu, around what the system itself does. */
export const menuModelSchema = z.object({
  file: menuItems,
  edit: menuItems,
  view: menuItems,
  help: menuItems,
  /** Those of the screen that the user is on. */
  here: z.object({ label: z.string().min(1).max(100), items: menuItems }),
});
export type MenuItem = z.infer<typeof menuItemSchema>;
export type MenuModel = z.infer<typeof menuModelSchema>;

/**
 * What preload puts on the page as `window.juanzong`: the native dialogs, nothing else.
 * Every path stays on the other side; the page gets a one-use token, or null when the user cancels.
 * Calls to the archive process go over the `MessagePort` that preload posts to the page once, as a
 * window message `{ type: 'juanzong:port' }` with the port attached, after the page has posted
 * `{ type: 'juanzong:ready' }` to its own window.
 */
export interface Shell {
  readonly platform: 'win32' | 'darwin' | 'linux';
  openArchiveDialog(): Promise<string | null>;
  createArchiveDialog(): Promise<string | null>;
  importDialog(what: 'files' | 'folder'): Promise<string | null>;
  /** `files` are DOM `File` objects of a drop; folders among them are walked. */
  importDropped(files: readonly unknown[]): Promise<string | null>;
  thesaurusDialog(): Promise<string | null>;
  /** A .docx of the office to fill reports into: for `word.template` of `exports.run`. */
  wordTemplateDialog(): Promise<string | null>;
  /** A file that was exported earlier, to be verified. */
  reportDialog(): Promise<string | null>;
  saveDialog(kind: ExportKind | 'backup', suggestedName: string): Promise<string | null>;
  /** The native menu speaks the page's language. */
  setLanguage(language: 'zh-CN' | 'en'): void;
  /** What the native menu shows of the page's commands. */
  setMenu(model: MenuModel): void;
  /** `listener` gets the id of the command that was chosen in the native menu. */
  onMenuCommand(listener: (id: string) => void): () => void;
  /** Factor on the size of everything on the page. */
  setZoom(factor: number): void;
  /** Shows the file that a token of `saveDialog` stood for in its folder. */
  showInFolder(token: string): void;
}
