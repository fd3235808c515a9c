import { z } from 'zod';
import { type OwnedSegment } from '#core/page/packed.ts';
import type { Reading } from '#core/page/reading-text.ts';
import { type BlockContent } from '#core/report/outline.ts';
import { type PageProfile } from '#core/report/layout/page-profile.ts';
import type { PrintedPart, PrintedReport } from '#core/report/printed.ts';
import type { ReportSettings } from '#core/report/settings.ts';
import { type ChartForm } from '#core/report/chart-spec.ts';
export declare const ENCODINGS: readonly ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];
export type Encoding = (typeof ENCODINGS)[number];
export declare const encodingSchema: z.ZodEnum<{
  big5: 'big5';
  gb18030: 'gb18030';
  'utf-16be': 'utf-16be';
  'utf-16le': 'utf-16le';
  'utf-8': 'utf-8';
}>;
export declare const failureSchema: z.ZodObject<
  {
    code: z.ZodEnum<{
      'E-AMBIGUOUS': 'E-AMBIGUOUS';
      'E-ANCHOR': 'E-ANCHOR';
      'E-APPID': 'E-APPID';
      'E-CANCELLED': 'E-CANCELLED';
      'E-CHANGED': 'E-CHANGED';
      'E-CSV': 'E-CSV';
      'E-CYCLE': 'E-CYCLE';
      'E-DAMAGED': 'E-DAMAGED';
      'E-DEPENDS': 'E-DEPENDS';
      'E-DISKFULL': 'E-DISKFULL';
      'E-EMPTY': 'E-EMPTY';
      'E-EMPTYDB': 'E-EMPTYDB';
      'E-ENCODING': 'E-ENCODING';
      'E-EXISTS': 'E-EXISTS';
      'E-FIELD': 'E-FIELD';
      'E-FK': 'E-FK';
      'E-HASH': 'E-HASH';
      'E-INTERNAL': 'E-INTERNAL';
      'E-INUSE': 'E-INUSE';
      'E-LABEL': 'E-LABEL';
      'E-LIST': 'E-LIST';
      'E-LOCKED': 'E-LOCKED';
      'E-MEND': 'E-MEND';
      'E-MISSING': 'E-MISSING';
      'E-NAMED': 'E-NAMED';
      'E-NAMETAKEN': 'E-NAMETAKEN';
      'E-NEWER': 'E-NEWER';
      'E-NOARCHIVE': 'E-NOARCHIVE';
      'E-NOFONT': 'E-NOFONT';
      'E-NOREDO': 'E-NOREDO';
      'E-NOREPORT': 'E-NOREPORT';
      'E-NOTFILE': 'E-NOTFILE';
      'E-NOTFOUND': 'E-NOTFOUND';
      'E-NOTHING': 'E-NOTHING';
      'E-NOUNDO': 'E-NOUNDO';
      'E-NUL': 'E-NUL';
      'E-PACKAGE': 'E-PACKAGE';
      'E-PARSER': 'E-PARSER';
      'E-PDFAPP': 'E-PDFAPP';
      'E-PRINT': 'E-PRINT';
      'E-PURGED': 'E-PURGED';
      'E-QDC': 'E-QDC';
      'E-QDPX': 'E-QDPX';
      'E-QUERY': 'E-QUERY';
      'E-QUEUE': 'E-QUEUE';
      'E-QUICKCHECK': 'E-QUICKCHECK';
      'E-READ': 'E-READ';
      'E-READONLY': 'E-READONLY';
      'E-RUNTIME': 'E-RUNTIME';
      'E-SAMEPERSON': 'E-SAMEPERSON';
      'E-SCHEMA': 'E-SCHEMA';
      'E-SIGNED': 'E-SIGNED';
      'E-SIZE': 'E-SIZE';
      'E-STAGE': 'E-STAGE';
      'E-STALE': 'E-STALE';
      'E-TEMPLATE': 'E-TEMPLATE';
      'E-TILING': 'E-TILING';
      'E-TIMEOUT': 'E-TIMEOUT';
      'E-TOKEN': 'E-TOKEN';
      'E-TRUNC': 'E-TRUNC';
      'E-TYPE': 'E-TYPE';
      'E-UNDONE': 'E-UNDONE';
      'E-USAGE': 'E-USAGE';
      'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
      'E-WORKBOOK': 'E-WORKBOOK';
      'E-WRITE': 'E-WRITE';
    }>;
    values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
  },
  z.core.$strip
>;
export type Failure = z.infer<typeof failureSchema>;
export declare const stepSchema: z.ZodReadonly<
  z.ZodObject<
    {
      id: z.ZodString;
      at: z.ZodString;
      author: z.ZodString;
      kind: z.ZodString;
      params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
      undone: z.ZodBoolean;
      reversible: z.ZodBoolean;
    },
    z.core.$strip
  >
>;
export type Step = z.infer<typeof stepSchema>;
/** A step as the history lists it. */
export declare const historyStepSchema: z.ZodReadonly<
  z.ZodObject<
    {
      id: z.ZodString;
      at: z.ZodString;
      author: z.ZodString;
      kind: z.ZodString;
      params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
      undone: z.ZodBoolean;
      reversible: z.ZodBoolean;
      reverts: z.ZodNullable<z.ZodString>;
      revertedBy: z.ZodNullable<z.ZodString>;
      entities: z.ZodInt;
    },
    z.core.$strip
  >
>;
export type HistoryStep = z.infer<typeof historyStepSchema>;
/** Which steps of the journal are asked for; what is left out does not narrow. */
export declare const historyFilterSchema: z.ZodReadonly<
  z.ZodObject<
    {
      author: z.ZodOptional<z.ZodString>;
      kinds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
      object: z.ZodOptional<
        z.ZodReadonly<
          z.ZodObject<
            {
              entity: z.ZodString;
              id: z.ZodString;
            },
            z.core.$strip
          >
        >
      >;
      text: z.ZodOptional<z.ZodString>;
      from: z.ZodOptional<z.ZodISODateTime>;
      to: z.ZodOptional<z.ZodISODateTime>;
      state: z.ZodOptional<
        z.ZodEnum<{
          standing: 'standing';
          undone: 'undone';
        }>
      >;
    },
    z.core.$strip
  >
>;
export type HistoryFilter = z.infer<typeof historyFilterSchema>;
/** What one step did to one entity. */
export declare const stepChangeSchema: z.ZodReadonly<
  z.ZodObject<
    {
      entity: z.ZodString;
      id: z.ZodString;
      did: z.ZodEnum<{
        changed: 'changed';
        made: 'made';
        removed: 'removed';
      }>;
      name: z.ZodString;
      articleId: z.ZodNullable<z.ZodString>;
      initiativeId: z.ZodNullable<z.ZodString>;
      spans: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              start: z.ZodInt;
              end: z.ZodInt;
            },
            z.core.$strip
          >
        >
      >;
      fields: z.ZodArray<
        z.ZodObject<
          {
            field: z.ZodString;
            of: z.ZodString;
            before: z.ZodString;
            after: z.ZodString;
          },
          z.core.$strip
        >
      >;
    },
    z.core.$strip
  >
>;
export type StepChange = z.infer<typeof stepChangeSchema>;
export declare const stepDetailSchema: z.ZodReadonly<
  z.ZodObject<
    {
      step: z.ZodReadonly<
        z.ZodObject<
          {
            id: z.ZodString;
            at: z.ZodString;
            author: z.ZodString;
            kind: z.ZodString;
            params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            undone: z.ZodBoolean;
            reversible: z.ZodBoolean;
            reverts: z.ZodNullable<z.ZodString>;
            revertedBy: z.ZodNullable<z.ZodString>;
            entities: z.ZodInt;
          },
          z.core.$strip
        >
      >;
      reverts: z.ZodNullable<
        z.ZodReadonly<
          z.ZodObject<
            {
              id: z.ZodString;
              at: z.ZodString;
              author: z.ZodString;
              kind: z.ZodString;
              params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              undone: z.ZodBoolean;
              reversible: z.ZodBoolean;
            },
            z.core.$strip
          >
        >
      >;
      revertedBy: z.ZodNullable<
        z.ZodReadonly<
          z.ZodObject<
            {
              id: z.ZodString;
              at: z.ZodString;
              author: z.ZodString;
              kind: z.ZodString;
              params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              undone: z.ZodBoolean;
              reversible: z.ZodBoolean;
            },
            z.core.$strip
          >
        >
      >;
      changes: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              entity: z.ZodString;
              id: z.ZodString;
              did: z.ZodEnum<{
                changed: 'changed';
                made: 'made';
                removed: 'removed';
              }>;
              name: z.ZodString;
              articleId: z.ZodNullable<z.ZodString>;
              initiativeId: z.ZodNullable<z.ZodString>;
              spans: z.ZodArray<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      start: z.ZodInt;
                      end: z.ZodInt;
                    },
                    z.core.$strip
                  >
                >
              >;
              fields: z.ZodArray<
                z.ZodObject<
                  {
                    field: z.ZodString;
                    of: z.ZodString;
                    before: z.ZodString;
                    after: z.ZodString;
                  },
                  z.core.$strip
                >
              >;
            },
            z.core.$strip
          >
        >
      >;
    },
    z.core.$strip
  >
>;
export type StepDetail = z.infer<typeof stepDetailSchema>;
/** What a call that changes something answers: how many things, and the journalled step (null: nothing changed). */
export declare const changedSchema: z.ZodReadonly<
  z.ZodObject<
    {
      changed: z.ZodInt;
      step: z.ZodNullable<z.ZodString>;
    },
    z.core.$strip
  >
>;
export type Changed = z.infer<typeof changedSchema>;
export declare const statusSchema: z.ZodReadonly<
  z.ZodObject<
    {
      version: z.ZodString;
      author: z.ZodString;
      revision: z.ZodInt;
      archive: z.ZodNullable<
        z.ZodObject<
          {
            id: z.ZodString;
            name: z.ZodString;
            readOnly: z.ZodBoolean;
            sources: z.ZodInt;
            articles: z.ZodInt;
            annotations: z.ZodInt;
            pending: z.ZodInt;
            undo: z.ZodNullable<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    id: z.ZodString;
                    at: z.ZodString;
                    author: z.ZodString;
                    kind: z.ZodString;
                    params: z.ZodRecord<
                      z.ZodString,
                      z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                    >;
                    undone: z.ZodBoolean;
                    reversible: z.ZodBoolean;
                  },
                  z.core.$strip
                >
              >
            >;
            redo: z.ZodNullable<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    id: z.ZodString;
                    at: z.ZodString;
                    author: z.ZodString;
                    kind: z.ZodString;
                    params: z.ZodRecord<
                      z.ZodString,
                      z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                    >;
                    undone: z.ZodBoolean;
                    reversible: z.ZodBoolean;
                  },
                  z.core.$strip
                >
              >
            >;
            fixity: z.ZodNullable<
              z.ZodObject<
                {
                  checked: z.ZodInt;
                  total: z.ZodInt;
                  at: z.ZodString;
                },
                z.core.$strip
              >
            >;
            backup: z.ZodNullable<
              z.ZodObject<
                {
                  at: z.ZodString;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >;
    },
    z.core.$strip
  >
>;
export type Status = z.infer<typeof statusSchema>;
export declare const warningSchema: z.ZodReadonly<
  z.ZodObject<
    {
      code: z.ZodEnum<{
        'W-ASTRAY': 'W-ASTRAY';
        'W-BIDI': 'W-BIDI';
        'W-BOM': 'W-BOM';
        'W-CHAR': 'W-CHAR';
        'W-DOUBT': 'W-DOUBT';
        'W-FONT': 'W-FONT';
        'W-LEFT': 'W-LEFT';
        'W-MIXED': 'W-MIXED';
        'W-MOJIBAKE': 'W-MOJIBAKE';
        'W-NUL': 'W-NUL';
        'W-PLACEHOLDER': 'W-PLACEHOLDER';
        'W-RENAMED': 'W-RENAMED';
        'W-SHIFT': 'W-SHIFT';
        'W-TRUNC': 'W-TRUNC';
      }>;
      values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
    },
    z.core.$strip
  >
>;
export type Warning = z.infer<typeof warningSchema>;
/** One file offered for import, before anything is written. */
export declare const importPreviewSchema: z.ZodReadonly<
  z.ZodObject<
    {
      index: z.ZodInt;
      filename: z.ZodString;
      bytes: z.ZodInt;
      state: z.ZodEnum<{
        duplicate: 'duplicate';
        ready: 'ready';
        refused: 'refused';
      }>;
      encoding: z.ZodNullable<
        z.ZodEnum<{
          big5: 'big5';
          gb18030: 'gb18030';
          'utf-16be': 'utf-16be';
          'utf-16le': 'utf-16le';
          'utf-8': 'utf-8';
        }>
      >;
      candidates: z.ZodArray<
        z.ZodObject<
          {
            encoding: z.ZodEnum<{
              big5: 'big5';
              gb18030: 'gb18030';
              'utf-16be': 'utf-16be';
              'utf-16le': 'utf-16le';
              'utf-8': 'utf-8';
            }>;
            sample: z.ZodString;
          },
          z.core.$strip
        >
      >;
      warnings: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              code: z.ZodEnum<{
                'W-ASTRAY': 'W-ASTRAY';
                'W-BIDI': 'W-BIDI';
                'W-BOM': 'W-BOM';
                'W-CHAR': 'W-CHAR';
                'W-DOUBT': 'W-DOUBT';
                'W-FONT': 'W-FONT';
                'W-LEFT': 'W-LEFT';
                'W-MIXED': 'W-MIXED';
                'W-MOJIBAKE': 'W-MOJIBAKE';
                'W-NUL': 'W-NUL';
                'W-PLACEHOLDER': 'W-PLACEHOLDER';
                'W-RENAMED': 'W-RENAMED';
                'W-SHIFT': 'W-SHIFT';
                'W-TRUNC': 'W-TRUNC';
              }>;
              values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            },
            z.core.$strip
          >
        >
      >;
      failure: z.ZodNullable<
        z.ZodObject<
          {
            code: z.ZodEnum<{
              'E-AMBIGUOUS': 'E-AMBIGUOUS';
              'E-ANCHOR': 'E-ANCHOR';
              'E-APPID': 'E-APPID';
              'E-CANCELLED': 'E-CANCELLED';
              'E-CHANGED': 'E-CHANGED';
              'E-CSV': 'E-CSV';
              'E-CYCLE': 'E-CYCLE';
              'E-DAMAGED': 'E-DAMAGED';
              'E-DEPENDS': 'E-DEPENDS';
              'E-DISKFULL': 'E-DISKFULL';
              'E-EMPTY': 'E-EMPTY';
              'E-EMPTYDB': 'E-EMPTYDB';
              'E-ENCODING': 'E-ENCODING';
              'E-EXISTS': 'E-EXISTS';
              'E-FIELD': 'E-FIELD';
              'E-FK': 'E-FK';
              'E-HASH': 'E-HASH';
              'E-INTERNAL': 'E-INTERNAL';
              'E-INUSE': 'E-INUSE';
              'E-LABEL': 'E-LABEL';
              'E-LIST': 'E-LIST';
              'E-LOCKED': 'E-LOCKED';
              'E-MEND': 'E-MEND';
              'E-MISSING': 'E-MISSING';
              'E-NAMED': 'E-NAMED';
              'E-NAMETAKEN': 'E-NAMETAKEN';
              'E-NEWER': 'E-NEWER';
              'E-NOARCHIVE': 'E-NOARCHIVE';
              'E-NOFONT': 'E-NOFONT';
              'E-NOREDO': 'E-NOREDO';
              'E-NOREPORT': 'E-NOREPORT';
              'E-NOTFILE': 'E-NOTFILE';
              'E-NOTFOUND': 'E-NOTFOUND';
              'E-NOTHING': 'E-NOTHING';
              'E-NOUNDO': 'E-NOUNDO';
              'E-NUL': 'E-NUL';
              'E-PACKAGE': 'E-PACKAGE';
              'E-PARSER': 'E-PARSER';
              'E-PDFAPP': 'E-PDFAPP';
              'E-PRINT': 'E-PRINT';
              'E-PURGED': 'E-PURGED';
              'E-QDC': 'E-QDC';
              'E-QDPX': 'E-QDPX';
              'E-QUERY': 'E-QUERY';
              'E-QUEUE': 'E-QUEUE';
              'E-QUICKCHECK': 'E-QUICKCHECK';
              'E-READ': 'E-READ';
              'E-READONLY': 'E-READONLY';
              'E-RUNTIME': 'E-RUNTIME';
              'E-SAMEPERSON': 'E-SAMEPERSON';
              'E-SCHEMA': 'E-SCHEMA';
              'E-SIGNED': 'E-SIGNED';
              'E-SIZE': 'E-SIZE';
              'E-STAGE': 'E-STAGE';
              'E-STALE': 'E-STALE';
              'E-TEMPLATE': 'E-TEMPLATE';
              'E-TILING': 'E-TILING';
              'E-TIMEOUT': 'E-TIMEOUT';
              'E-TOKEN': 'E-TOKEN';
              'E-TRUNC': 'E-TRUNC';
              'E-TYPE': 'E-TYPE';
              'E-UNDONE': 'E-UNDONE';
              'E-USAGE': 'E-USAGE';
              'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
              'E-WORKBOOK': 'E-WORKBOOK';
              'E-WRITE': 'E-WRITE';
            }>;
            values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
          },
          z.core.$strip
        >
      >;
      project: z.ZodNullable<
        z.ZodObject<
          {
            name: z.ZodString;
            origin: z.ZodString;
            codes: z.ZodInt;
            texts: z.ZodInt;
            selections: z.ZodInt;
            codings: z.ZodInt;
          },
          z.core.$strip
        >
      >;
    },
    z.core.$strip
  >
>;
export type ImportPreview = z.infer<typeof importPreviewSchema>;
export declare const importedSourceSchema: z.ZodReadonly<
  z.ZodObject<
    {
      id: z.ZodNullable<z.ZodString>;
      filename: z.ZodString;
      sha256: z.ZodString;
      encoding: z.ZodNullable<
        z.ZodEnum<{
          big5: 'big5';
          gb18030: 'gb18030';
          'utf-16be': 'utf-16be';
          'utf-16le': 'utf-16le';
          'utf-8': 'utf-8';
        }>
      >;
      status: z.ZodEnum<{
        duplicate: 'duplicate';
        imported: 'imported';
        refused: 'refused';
      }>;
      failure: z.ZodNullable<
        z.ZodObject<
          {
            code: z.ZodEnum<{
              'E-AMBIGUOUS': 'E-AMBIGUOUS';
              'E-ANCHOR': 'E-ANCHOR';
              'E-APPID': 'E-APPID';
              'E-CANCELLED': 'E-CANCELLED';
              'E-CHANGED': 'E-CHANGED';
              'E-CSV': 'E-CSV';
              'E-CYCLE': 'E-CYCLE';
              'E-DAMAGED': 'E-DAMAGED';
              'E-DEPENDS': 'E-DEPENDS';
              'E-DISKFULL': 'E-DISKFULL';
              'E-EMPTY': 'E-EMPTY';
              'E-EMPTYDB': 'E-EMPTYDB';
              'E-ENCODING': 'E-ENCODING';
              'E-EXISTS': 'E-EXISTS';
              'E-FIELD': 'E-FIELD';
              'E-FK': 'E-FK';
              'E-HASH': 'E-HASH';
              'E-INTERNAL': 'E-INTERNAL';
              'E-INUSE': 'E-INUSE';
              'E-LABEL': 'E-LABEL';
              'E-LIST': 'E-LIST';
              'E-LOCKED': 'E-LOCKED';
              'E-MEND': 'E-MEND';
              'E-MISSING': 'E-MISSING';
              'E-NAMED': 'E-NAMED';
              'E-NAMETAKEN': 'E-NAMETAKEN';
              'E-NEWER': 'E-NEWER';
              'E-NOARCHIVE': 'E-NOARCHIVE';
              'E-NOFONT': 'E-NOFONT';
              'E-NOREDO': 'E-NOREDO';
              'E-NOREPORT': 'E-NOREPORT';
              'E-NOTFILE': 'E-NOTFILE';
              'E-NOTFOUND': 'E-NOTFOUND';
              'E-NOTHING': 'E-NOTHING';
              'E-NOUNDO': 'E-NOUNDO';
              'E-NUL': 'E-NUL';
              'E-PACKAGE': 'E-PACKAGE';
              'E-PARSER': 'E-PARSER';
              'E-PDFAPP': 'E-PDFAPP';
              'E-PRINT': 'E-PRINT';
              'E-PURGED': 'E-PURGED';
              'E-QDC': 'E-QDC';
              'E-QDPX': 'E-QDPX';
              'E-QUERY': 'E-QUERY';
              'E-QUEUE': 'E-QUEUE';
              'E-QUICKCHECK': 'E-QUICKCHECK';
              'E-READ': 'E-READ';
              'E-READONLY': 'E-READONLY';
              'E-RUNTIME': 'E-RUNTIME';
              'E-SAMEPERSON': 'E-SAMEPERSON';
              'E-SCHEMA': 'E-SCHEMA';
              'E-SIGNED': 'E-SIGNED';
              'E-SIZE': 'E-SIZE';
              'E-STAGE': 'E-STAGE';
              'E-STALE': 'E-STALE';
              'E-TEMPLATE': 'E-TEMPLATE';
              'E-TILING': 'E-TILING';
              'E-TIMEOUT': 'E-TIMEOUT';
              'E-TOKEN': 'E-TOKEN';
              'E-TRUNC': 'E-TRUNC';
              'E-TYPE': 'E-TYPE';
              'E-UNDONE': 'E-UNDONE';
              'E-USAGE': 'E-USAGE';
              'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
              'E-WORKBOOK': 'E-WORKBOOK';
              'E-WRITE': 'E-WRITE';
            }>;
            values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
          },
          z.core.$strip
        >
      >;
      warnings: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              code: z.ZodEnum<{
                'W-ASTRAY': 'W-ASTRAY';
                'W-BIDI': 'W-BIDI';
                'W-BOM': 'W-BOM';
                'W-CHAR': 'W-CHAR';
                'W-DOUBT': 'W-DOUBT';
                'W-FONT': 'W-FONT';
                'W-LEFT': 'W-LEFT';
                'W-MIXED': 'W-MIXED';
                'W-MOJIBAKE': 'W-MOJIBAKE';
                'W-NUL': 'W-NUL';
                'W-PLACEHOLDER': 'W-PLACEHOLDER';
                'W-RENAMED': 'W-RENAMED';
                'W-SHIFT': 'W-SHIFT';
                'W-TRUNC': 'W-TRUNC';
              }>;
              values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            },
            z.core.$strip
          >
        >
      >;
      articles: z.ZodInt;
    },
    z.core.$strip
  >
>;
export type ImportedSource = z.infer<typeof importedSourceSchema>;
/** What a REFI-QDA project brought, beside its texts. */
export declare const importedProjectSchema: z.ZodReadonly<
  z.ZodObject<
    {
      filename: z.ZodString;
      codes: z.ZodInt;
      texts: z.ZodInt;
      annotations: z.ZodInt;
      codings: z.ZodInt;
      warnings: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              code: z.ZodEnum<{
                'W-ASTRAY': 'W-ASTRAY';
                'W-BIDI': 'W-BIDI';
                'W-BOM': 'W-BOM';
                'W-CHAR': 'W-CHAR';
                'W-DOUBT': 'W-DOUBT';
                'W-FONT': 'W-FONT';
                'W-LEFT': 'W-LEFT';
                'W-MIXED': 'W-MIXED';
                'W-MOJIBAKE': 'W-MOJIBAKE';
                'W-NUL': 'W-NUL';
                'W-PLACEHOLDER': 'W-PLACEHOLDER';
                'W-RENAMED': 'W-RENAMED';
                'W-SHIFT': 'W-SHIFT';
                'W-TRUNC': 'W-TRUNC';
              }>;
              values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
            },
            z.core.$strip
          >
        >
      >;
    },
    z.core.$strip
  >
>;
export type ImportedProject = z.infer<typeof importedProjectSchema>;
declare const progressEvent: z.ZodObject<
  {
    type: z.ZodLiteral<'progress'>;
    done: z.ZodInt;
    total: z.ZodInt;
    what: z.ZodString;
  },
  z.core.$strip
>;
export type ProgressEvent = z.infer<typeof progressEvent>;
export declare const importEventSchema: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        type: z.ZodLiteral<'progress'>;
        done: z.ZodInt;
        total: z.ZodInt;
        what: z.ZodString;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        type: z.ZodLiteral<'source'>;
        source: z.ZodReadonly<
          z.ZodObject<
            {
              id: z.ZodNullable<z.ZodString>;
              filename: z.ZodString;
              sha256: z.ZodString;
              encoding: z.ZodNullable<
                z.ZodEnum<{
                  big5: 'big5';
                  gb18030: 'gb18030';
                  'utf-16be': 'utf-16be';
                  'utf-16le': 'utf-16le';
                  'utf-8': 'utf-8';
                }>
              >;
              status: z.ZodEnum<{
                duplicate: 'duplicate';
                imported: 'imported';
                refused: 'refused';
              }>;
              failure: z.ZodNullable<
                z.ZodObject<
                  {
                    code: z.ZodEnum<{
                      'E-AMBIGUOUS': 'E-AMBIGUOUS';
                      'E-ANCHOR': 'E-ANCHOR';
                      'E-APPID': 'E-APPID';
                      'E-CANCELLED': 'E-CANCELLED';
                      'E-CHANGED': 'E-CHANGED';
                      'E-CSV': 'E-CSV';
                      'E-CYCLE': 'E-CYCLE';
                      'E-DAMAGED': 'E-DAMAGED';
                      'E-DEPENDS': 'E-DEPENDS';
                      'E-DISKFULL': 'E-DISKFULL';
                      'E-EMPTY': 'E-EMPTY';
                      'E-EMPTYDB': 'E-EMPTYDB';
                      'E-ENCODING': 'E-ENCODING';
                      'E-EXISTS': 'E-EXISTS';
                      'E-FIELD': 'E-FIELD';
                      'E-FK': 'E-FK';
                      'E-HASH': 'E-HASH';
                      'E-INTERNAL': 'E-INTERNAL';
                      'E-INUSE': 'E-INUSE';
                      'E-LABEL': 'E-LABEL';
                      'E-LIST': 'E-LIST';
                      'E-LOCKED': 'E-LOCKED';
                      'E-MEND': 'E-MEND';
                      'E-MISSING': 'E-MISSING';
                      'E-NAMED': 'E-NAMED';
                      'E-NAMETAKEN': 'E-NAMETAKEN';
                      'E-NEWER': 'E-NEWER';
                      'E-NOARCHIVE': 'E-NOARCHIVE';
                      'E-NOFONT': 'E-NOFONT';
                      'E-NOREDO': 'E-NOREDO';
                      'E-NOREPORT': 'E-NOREPORT';
                      'E-NOTFILE': 'E-NOTFILE';
                      'E-NOTFOUND': 'E-NOTFOUND';
                      'E-NOTHING': 'E-NOTHING';
                      'E-NOUNDO': 'E-NOUNDO';
                      'E-NUL': 'E-NUL';
                      'E-PACKAGE': 'E-PACKAGE';
                      'E-PARSER': 'E-PARSER';
                      'E-PDFAPP': 'E-PDFAPP';
                      'E-PRINT': 'E-PRINT';
                      'E-PURGED': 'E-PURGED';
                      'E-QDC': 'E-QDC';
                      'E-QDPX': 'E-QDPX';
                      'E-QUERY': 'E-QUERY';
                      'E-QUEUE': 'E-QUEUE';
                      'E-QUICKCHECK': 'E-QUICKCHECK';
                      'E-READ': 'E-READ';
                      'E-READONLY': 'E-READONLY';
                      'E-RUNTIME': 'E-RUNTIME';
                      'E-SAMEPERSON': 'E-SAMEPERSON';
                      'E-SCHEMA': 'E-SCHEMA';
                      'E-SIGNED': 'E-SIGNED';
                      'E-SIZE': 'E-SIZE';
                      'E-STAGE': 'E-STAGE';
                      'E-STALE': 'E-STALE';
                      'E-TEMPLATE': 'E-TEMPLATE';
                      'E-TILING': 'E-TILING';
                      'E-TIMEOUT': 'E-TIMEOUT';
                      'E-TOKEN': 'E-TOKEN';
                      'E-TRUNC': 'E-TRUNC';
                      'E-TYPE': 'E-TYPE';
                      'E-UNDONE': 'E-UNDONE';
                      'E-USAGE': 'E-USAGE';
                      'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                      'E-WORKBOOK': 'E-WORKBOOK';
                      'E-WRITE': 'E-WRITE';
                    }>;
                    values: z.ZodRecord<
                      z.ZodString,
                      z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                    >;
                  },
                  z.core.$strip
                >
              >;
              warnings: z.ZodArray<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      code: z.ZodEnum<{
                        'W-ASTRAY': 'W-ASTRAY';
                        'W-BIDI': 'W-BIDI';
                        'W-BOM': 'W-BOM';
                        'W-CHAR': 'W-CHAR';
                        'W-DOUBT': 'W-DOUBT';
                        'W-FONT': 'W-FONT';
                        'W-LEFT': 'W-LEFT';
                        'W-MIXED': 'W-MIXED';
                        'W-MOJIBAKE': 'W-MOJIBAKE';
                        'W-NUL': 'W-NUL';
                        'W-PLACEHOLDER': 'W-PLACEHOLDER';
                        'W-RENAMED': 'W-RENAMED';
                        'W-SHIFT': 'W-SHIFT';
                        'W-TRUNC': 'W-TRUNC';
                      }>;
                      values: z.ZodRecord<
                        z.ZodString,
                        z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                      >;
                    },
                    z.core.$strip
                  >
                >
              >;
              articles: z.ZodInt;
            },
            z.core.$strip
          >
        >;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        type: z.ZodLiteral<'project'>;
        project: z.ZodReadonly<
          z.ZodObject<
            {
              filename: z.ZodString;
              codes: z.ZodInt;
              texts: z.ZodInt;
              annotations: z.ZodInt;
              codings: z.ZodInt;
              warnings: z.ZodArray<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      code: z.ZodEnum<{
                        'W-ASTRAY': 'W-ASTRAY';
                        'W-BIDI': 'W-BIDI';
                        'W-BOM': 'W-BOM';
                        'W-CHAR': 'W-CHAR';
                        'W-DOUBT': 'W-DOUBT';
                        'W-FONT': 'W-FONT';
                        'W-LEFT': 'W-LEFT';
                        'W-MIXED': 'W-MIXED';
                        'W-MOJIBAKE': 'W-MOJIBAKE';
                        'W-NUL': 'W-NUL';
                        'W-PLACEHOLDER': 'W-PLACEHOLDER';
                        'W-RENAMED': 'W-RENAMED';
                        'W-SHIFT': 'W-SHIFT';
                        'W-TRUNC': 'W-TRUNC';
                      }>;
                      values: z.ZodRecord<
                        z.ZodString,
                        z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                      >;
                    },
                    z.core.$strip
                  >
                >
              >;
            },
            z.core.$strip
          >
        >;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        type: z.ZodLiteral<'done'>;
        imported: z.ZodInt;
        duplicates: z.ZodInt;
        refused: z.ZodInt;
        cancelled: z.ZodBoolean;
        steps: z.ZodArray<z.ZodString>;
      },
      z.core.$strip
    >,
  ],
  'type'
>;
export type ImportEvent = z.infer<typeof importEventSchema>;
export declare const articleRowSchema: z.ZodReadonly<
  z.ZodObject<
    {
      id: z.ZodString;
      sourceId: z.ZodString;
      filename: z.ZodString;
      position: z.ZodInt;
      title: z.ZodNullable<z.ZodString>;
      suppliedTitle: z.ZodNullable<z.ZodString>;
      kicker: z.ZodString;
      subtitle: z.ZodString;
      byline: z.ZodString;
      photographer: z.ZodString;
      medium: z.ZodString;
      publishedOn: z.ZodString;
      place: z.ZodString;
      incomplete: z.ZodBoolean;
      characters: z.ZodInt;
      sha256: z.ZodString;
      accepted: z.ZodInt;
      pending: z.ZodInt;
      initiatives: z.ZodArray<z.ZodString>;
      profile: z.ZodString;
      referenceCode: z.ZodString;
      missing: z.ZodArray<z.ZodString>;
    },
    z.core.$strip
  >
>;
export type ArticleRow = z.infer<typeof articleRowSchema>;
export declare const ARTICLE_SORTS: readonly [
  'filename',
  'title',
  'medium',
  'publishedOn',
  'place',
  'characters',
  'accepted',
  'pending',
  'referenceCode',
];
/** What the library is narrowed by: any of the values of a facet, all facets together. */
export declare const facetChoiceSchema: z.ZodRecord<
  z.ZodEnum<{
    code: 'code';
    completeness: 'completeness';
    initiative: 'initiative';
    mediaLevel: 'mediaLevel';
    medium: 'medium';
    missing: 'missing';
    place: 'place';
    profile: 'profile';
    state: 'state';
    year: 'year';
  }> &
    z.core.$partial,
  z.ZodReadonly<z.ZodArray<z.ZodString>>
>;
export declare const statementSchema: z.ZodReadonly<
  z.ZodObject<
    {
      value: z.ZodString;
      certainty: z.ZodNullable<
        z.ZodEnum<{
          inferred: 'inferred';
          printed: 'printed';
          unknown: 'unknown';
        }>
      >;
    },
    z.core.$strip
  >
>;
export declare const profileSchema: z.ZodReadonly<
  z.ZodObject<
    {
      id: z.ZodString;
      zh: z.ZodString;
      en: z.ZodString;
      level: z.ZodString;
      groups: z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodString;
            zh: z.ZodString;
            en: z.ZodString;
          },
          z.core.$strip
        >
      >;
      fields: z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodString;
            group: z.ZodString;
            zh: z.ZodString;
            en: z.ZodString;
            kind: z.ZodEnum<{
              choice: 'choice';
              date: 'date';
              long: 'long';
              number: 'number';
              people: 'people';
              text: 'text';
              url: 'url';
            }>;
            obligation: z.ZodEnum<{
              ifPresent: 'ifPresent';
              optional: 'optional';
              required: 'required';
            }>;
            origin: z.ZodEnum<{
              office: 'office';
              page: 'page';
            }>;
            dat18: z.ZodString;
            isadg: z.ZodString;
            dc: z.ZodString;
            derived: z.ZodNullable<
              z.ZodCustom<
                | 'byline'
                | 'characters'
                | 'dateline'
                | 'describedBy'
                | 'describedOn'
                | 'editor'
                | 'item'
                | 'kicker'
                | 'medium'
                | 'photographer'
                | 'pictures'
                | 'place'
                | 'proofreader'
                | 'publishedOn'
                | 'readings'
                | 'reviewer'
                | 'subtitle'
                | 'title'
                | 'url'
                | 'year',
                | 'byline'
                | 'characters'
                | 'dateline'
                | 'describedBy'
                | 'describedOn'
                | 'editor'
                | 'item'
                | 'kicker'
                | 'medium'
                | 'photographer'
                | 'pictures'
                | 'place'
                | 'proofreader'
                | 'publishedOn'
                | 'readings'
                | 'reviewer'
                | 'subtitle'
                | 'title'
                | 'url'
                | 'year'
              >
            >;
            choices: z.ZodArray<
              z.ZodObject<
                {
                  value: z.ZodString;
                  zh: z.ZodString;
                  en: z.ZodString;
                },
                z.core.$strip
              >
            >;
            open: z.ZodBoolean;
          },
          z.core.$strip
        >
      >;
    },
    z.core.$strip
  >
>;
export type ProfileView = z.infer<typeof profileSchema>;
export type FieldView = ProfileView['fields'][number];
/** The description of one article, field by field of its profile. */
export declare const descriptionSchema: z.ZodReadonly<
  z.ZodObject<
    {
      articleId: z.ZodString;
      title: z.ZodString;
      profile: z.ZodString;
      fields: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              id: z.ZodString;
              stated: z.ZodNullable<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      value: z.ZodString;
                      certainty: z.ZodNullable<
                        z.ZodEnum<{
                          inferred: 'inferred';
                          printed: 'printed';
                          unknown: 'unknown';
                        }>
                      >;
                    },
                    z.core.$strip
                  >
                >
              >;
              derived: z.ZodString;
              missing: z.ZodBoolean;
            },
            z.core.$strip
          >
        >
      >;
    },
    z.core.$strip
  >
>;
export type DescriptionView = z.infer<typeof descriptionSchema>;
/** One thing to do to one field of many articles (core/description/bulk-edit.ts). */
export declare const bulkEditSchema: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        does: z.ZodLiteral<'set'>;
        field: z.ZodString;
        value: z.ZodString;
        certainty: z.ZodOptional<
          z.ZodNullable<
            z.ZodEnum<{
              inferred: 'inferred';
              printed: 'printed';
              unknown: 'unknown';
            }>
          >
        >;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'clear'>;
        field: z.ZodString;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'copy'>;
        field: z.ZodString;
        from: z.ZodString;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'replace'>;
        field: z.ZodString;
        find: z.ZodString;
        by: z.ZodString;
      },
      z.core.$strip
    >,
  ],
  'does'
>;
export type BulkEditInput = z.infer<typeof bulkEditSchema>;
/** Articles that can be marked and changed together. */
export declare const MOST_SELECTED = 20000;
export declare const bulkPreviewSchema: z.ZodObject<
  {
    articles: z.ZodInt;
    changes: z.ZodInt;
    asked: z.ZodInt;
    rows: z.ZodArray<
      z.ZodReadonly<
        z.ZodObject<
          {
            articleId: z.ZodString;
            title: z.ZodString;
            field: z.ZodString;
            before: z.ZodNullable<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    value: z.ZodString;
                    certainty: z.ZodNullable<
                      z.ZodEnum<{
                        inferred: 'inferred';
                        printed: 'printed';
                        unknown: 'unknown';
                      }>
                    >;
                  },
                  z.core.$strip
                >
              >
            >;
            after: z.ZodNullable<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    value: z.ZodString;
                    certainty: z.ZodNullable<
                      z.ZodEnum<{
                        inferred: 'inferred';
                        printed: 'printed';
                        unknown: 'unknown';
                      }>
                    >;
                  },
                  z.core.$strip
                >
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
    refused: z.ZodInt;
    refusals: z.ZodArray<
      z.ZodObject<
        {
          articleId: z.ZodString;
          title: z.ZodString;
          field: z.ZodString;
          value: z.ZodString;
          fault: z.ZodString;
        },
        z.core.$strip
      >
    >;
    revision: z.ZodInt;
  },
  z.core.$strip
>;
export type BulkPreview = z.infer<typeof bulkPreviewSchema>;
/** How an archive makes its reference codes; `fonds` and the like stand where an article says nothing. */
export declare const codeSettingsSchema: z.ZodReadonly<
  z.ZodObject<
    {
      template: z.ZodString;
      fonds: z.ZodString;
      category: z.ZodString;
      unit: z.ZodString;
      first: z.ZodInt;
    },
    z.core.$strip
  >
>;
export type CodeSettings = z.infer<typeof codeSettingsSchema>;
export declare const codePlanSchema: z.ZodObject<
  {
    rows: z.ZodArray<
      z.ZodReadonly<
        z.ZodObject<
          {
            articleId: z.ZodString;
            title: z.ZodString;
            does: z.ZodEnum<{
              assign: 'assign';
              keep: 'keep';
              lack: 'lack';
            }>;
            from: z.ZodString;
            to: z.ZodString;
            missing: z.ZodArray<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    assigned: z.ZodInt;
    kept: z.ZodInt;
    lacking: z.ZodInt;
    revision: z.ZodInt;
  },
  z.core.$strip
>;
export type CodePlanView = z.infer<typeof codePlanSchema>;
export declare const codeCheckSchema: z.ZodObject<
  {
    held: z.ZodInt;
    without: z.ZodInt;
    gaps: z.ZodArray<
      z.ZodObject<
        {
          series: z.ZodString;
          from: z.ZodInt;
          to: z.ZodInt;
          codes: z.ZodArray<z.ZodString>;
          after: z.ZodNullable<
            z.ZodObject<
              {
                articleId: z.ZodString;
                title: z.ZodString;
                code: z.ZodString;
              },
              z.core.$strip
            >
          >;
          before: z.ZodObject<
            {
              articleId: z.ZodString;
              title: z.ZodString;
              code: z.ZodString;
            },
            z.core.$strip
          >;
        },
        z.core.$strip
      >
    >;
    duplicates: z.ZodArray<
      z.ZodObject<
        {
          code: z.ZodString;
          holders: z.ZodArray<
            z.ZodObject<
              {
                articleId: z.ZodString;
                title: z.ZodString;
                code: z.ZodString;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >
    >;
    foreign: z.ZodArray<
      z.ZodObject<
        {
          articleId: z.ZodString;
          title: z.ZodString;
          code: z.ZodString;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
export type CodeCheckView = z.infer<typeof codeCheckSchema>;
export declare const segmentSchema: z.ZodReadonly<
  z.ZodObject<
    {
      start: z.ZodInt;
      end: z.ZodInt;
      role: z.ZodEnum<{
        advert: 'advert';
        body: 'body';
        boilerplate: 'boilerplate';
        byline: 'byline';
        caption: 'caption';
        dateline: 'dateline';
        editors: 'editors';
        heading: 'heading';
        kicker: 'kicker';
        photographer: 'photographer';
        pubdate: 'pubdate';
        source: 'source';
        subtitle: 'subtitle';
        title: 'title';
      }>;
      join: z.ZodEnum<{
        continue: 'continue';
        new: 'new';
      }>;
      confidence: z.ZodNumber;
    },
    z.core.$strip
  >
>;
export declare const segmentationSchema: z.ZodReadonly<
  z.ZodObject<
    {
      articles: z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodNullable<z.ZodString>;
            incomplete: z.ZodBoolean;
            segments: z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    start: z.ZodInt;
                    end: z.ZodInt;
                    role: z.ZodEnum<{
                      advert: 'advert';
                      body: 'body';
                      boilerplate: 'boilerplate';
                      byline: 'byline';
                      caption: 'caption';
                      dateline: 'dateline';
                      editors: 'editors';
                      heading: 'heading';
                      kicker: 'kicker';
                      photographer: 'photographer';
                      pubdate: 'pubdate';
                      source: 'source';
                      subtitle: 'subtitle';
                      title: 'title';
                    }>;
                    join: z.ZodEnum<{
                      continue: 'continue';
                      new: 'new';
                    }>;
                    confidence: z.ZodNumber;
                  },
                  z.core.$strip
                >
              >
            >;
          },
          z.core.$strip
        >
      >;
      outside: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              start: z.ZodInt;
              end: z.ZodInt;
              role: z.ZodEnum<{
                advert: 'advert';
                body: 'body';
                boilerplate: 'boilerplate';
                byline: 'byline';
                caption: 'caption';
                dateline: 'dateline';
                editors: 'editors';
                heading: 'heading';
                kicker: 'kicker';
                photographer: 'photographer';
                pubdate: 'pubdate';
                source: 'source';
                subtitle: 'subtitle';
                title: 'title';
              }>;
              join: z.ZodEnum<{
                continue: 'continue';
                new: 'new';
              }>;
              confidence: z.ZodNumber;
            },
            z.core.$strip
          >
        >
      >;
    },
    z.core.$strip
  >
>;
export type Segmentation = z.infer<typeof segmentationSchema>;
/** One act of mending (core/mend/mend.ts). */
export declare const mendActSchema: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        does: z.ZodLiteral<'split'>;
        start: z.ZodInt;
        at: z.ZodInt;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'join'>;
        start: z.ZodInt;
        joined: z.ZodBoolean;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'role'>;
        start: z.ZodInt;
        role: z.ZodEnum<{
          advert: 'advert';
          body: 'body';
          boilerplate: 'boilerplate';
          byline: 'byline';
          caption: 'caption';
          dateline: 'dateline';
          editors: 'editors';
          heading: 'heading';
          kicker: 'kicker';
          photographer: 'photographer';
          pubdate: 'pubdate';
          source: 'source';
          subtitle: 'subtitle';
          title: 'title';
        }>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'move'>;
        start: z.ZodInt;
        to: z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodLiteral<'new'>]>>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'order'>;
        start: z.ZodInt;
        before: z.ZodNullable<z.ZodInt>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'missing'>;
        articleId: z.ZodString;
        missing: z.ZodBoolean;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'correct'>;
        start: z.ZodInt;
        end: z.ZodInt;
        text: z.ZodString;
      },
      z.core.$strip
    >,
  ],
  'does'
>;
export declare const figureSchema: z.ZodReadonly<
  z.ZodObject<
    {
      value: z.ZodNumber;
      valueMax: z.ZodNullable<z.ZodNumber>;
      unit: z.ZodString;
      approx: z.ZodNullable<
        z.ZodEnum<{
          余: '余';
          多: '多';
          左右: '左右';
          约: '约';
          近: '近';
        }>
      >;
      comparator: z.ZodNullable<
        z.ZodEnum<{
          '<=': '<=';
          '>=': '>=';
        }>
      >;
      per: z.ZodNullable<z.ZodString>;
      measure: z.ZodString;
      place: z.ZodString;
      time: z.ZodString;
    },
    z.core.$strip
  >
>;
/** What a rule says of a name or a date beyond its kind (core/annotation/detail.ts). */
export declare const detailSchema: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        of: z.ZodLiteral<'article'>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        of: z.ZodLiteral<'proposal'>;
        proposal: z.ZodObject<
          {
            label: z.ZodString;
            theme: z.ZodString;
            level: z.ZodNullable<
              z.ZodEnum<{
                乡镇: '乡镇';
                县: '县';
                国家: '国家';
                市: '市';
                村: '村';
                省: '省';
              }>
            >;
            because: z.ZodReadonly<z.ZodArray<z.ZodString>>;
            group: z.ZodString;
          },
          z.core.$strip
        >;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        of: z.ZodLiteral<'date'>;
        date: z.ZodObject<
          {
            kind: z.ZodString;
            norm: z.ZodNullable<z.ZodString>;
            resolved: z.ZodNullable<z.ZodString>;
            inferred: z.ZodBoolean;
            rrule: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        of: z.ZodLiteral<'place'>;
        place: z.ZodObject<
          {
            chain: z.ZodObject<
              {
                province: z.ZodOptional<z.ZodString>;
                city: z.ZodOptional<z.ZodString>;
                county: z.ZodOptional<z.ZodString>;
                township: z.ZodOptional<z.ZodString>;
                village: z.ZodOptional<z.ZodString>;
              },
              z.core.$strip
            >;
            inferred: z.ZodReadonly<z.ZodArray<z.ZodString>>;
            adcode: z.ZodNullable<z.ZodString>;
            officialName: z.ZodNullable<z.ZodString>;
            kind: z.ZodString;
          },
          z.core.$strip
        >;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        of: z.ZodLiteral<'person'>;
        person: z.ZodObject<
          {
            name: z.ZodString;
            role: z.ZodString;
            organisation: z.ZodString;
            kind: z.ZodString;
          },
          z.core.$strip
        >;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        of: z.ZodLiteral<'organisation'>;
        organisation: z.ZodObject<
          {
            name: z.ZodString;
            fullName: z.ZodString;
            kind: z.ZodString;
          },
          z.core.$strip
        >;
      },
      z.core.$strip
    >,
  ],
  'of'
>;
export type DetailView = z.infer<typeof detailSchema>;
export declare const annotationSchema: z.ZodReadonly<
  z.ZodObject<
    {
      id: z.ZodString;
      kind: z.ZodEnum<{
        date: 'date';
        figure: 'figure';
        initiative: 'initiative';
        note: 'note';
        organisation: 'organisation';
        person: 'person';
        place: 'place';
      }>;
      sourceId: z.ZodString;
      articleId: z.ZodNullable<z.ZodString>;
      filename: z.ZodString;
      spans: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              start: z.ZodInt;
              end: z.ZodInt;
            },
            z.core.$strip
          >
        >
      >;
      quote: z.ZodString;
      status: z.ZodEnum<{
        accepted: 'accepted';
        pending: 'pending';
        rejected: 'rejected';
      }>;
      initiativeIds: z.ZodArray<z.ZodString>;
      labels: z.ZodArray<z.ZodString>;
      label: z.ZodString;
      note: z.ZodString;
      figure: z.ZodNullable<
        z.ZodReadonly<
          z.ZodObject<
            {
              value: z.ZodNumber;
              valueMax: z.ZodNullable<z.ZodNumber>;
              unit: z.ZodString;
              approx: z.ZodNullable<
                z.ZodEnum<{
                  余: '余';
                  多: '多';
                  左右: '左右';
                  约: '约';
                  近: '近';
                }>
              >;
              comparator: z.ZodNullable<
                z.ZodEnum<{
                  '<=': '<=';
                  '>=': '>=';
                }>
              >;
              per: z.ZodNullable<z.ZodString>;
              measure: z.ZodString;
              place: z.ZodString;
              time: z.ZodString;
            },
            z.core.$strip
          >
        >
      >;
      detail: z.ZodNullable<
        z.ZodDiscriminatedUnion<
          [
            z.ZodObject<
              {
                of: z.ZodLiteral<'article'>;
              },
              z.core.$strip
            >,
            z.ZodObject<
              {
                of: z.ZodLiteral<'proposal'>;
                proposal: z.ZodObject<
                  {
                    label: z.ZodString;
                    theme: z.ZodString;
                    level: z.ZodNullable<
                      z.ZodEnum<{
                        乡镇: '乡镇';
                        县: '县';
                        国家: '国家';
                        市: '市';
                        村: '村';
                        省: '省';
                      }>
                    >;
                    because: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                    group: z.ZodString;
                  },
                  z.core.$strip
                >;
              },
              z.core.$strip
            >,
            z.ZodObject<
              {
                of: z.ZodLiteral<'date'>;
                date: z.ZodObject<
                  {
                    kind: z.ZodString;
                    norm: z.ZodNullable<z.ZodString>;
                    resolved: z.ZodNullable<z.ZodString>;
                    inferred: z.ZodBoolean;
                    rrule: z.ZodNullable<z.ZodString>;
                  },
                  z.core.$strip
                >;
              },
              z.core.$strip
            >,
            z.ZodObject<
              {
                of: z.ZodLiteral<'place'>;
                place: z.ZodObject<
                  {
                    chain: z.ZodObject<
                      {
                        province: z.ZodOptional<z.ZodString>;
                        city: z.ZodOptional<z.ZodString>;
                        county: z.ZodOptional<z.ZodString>;
                        township: z.ZodOptional<z.ZodString>;
                        village: z.ZodOptional<z.ZodString>;
                      },
                      z.core.$strip
                    >;
                    inferred: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                    adcode: z.ZodNullable<z.ZodString>;
                    officialName: z.ZodNullable<z.ZodString>;
                    kind: z.ZodString;
                  },
                  z.core.$strip
                >;
              },
              z.core.$strip
            >,
            z.ZodObject<
              {
                of: z.ZodLiteral<'person'>;
                person: z.ZodObject<
                  {
                    name: z.ZodString;
                    role: z.ZodString;
                    organisation: z.ZodString;
                    kind: z.ZodString;
                  },
                  z.core.$strip
                >;
              },
              z.core.$strip
            >,
            z.ZodObject<
              {
                of: z.ZodLiteral<'organisation'>;
                organisation: z.ZodObject<
                  {
                    name: z.ZodString;
                    fullName: z.ZodString;
                    kind: z.ZodString;
                  },
                  z.core.$strip
                >;
              },
              z.core.$strip
            >,
          ],
          'of'
        >
      >;
      rule: z.ZodNullable<z.ZodString>;
      confidence: z.ZodNumber;
      author: z.ZodString;
      createdAt: z.ZodString;
      ruling: z.ZodOptional<z.ZodString>;
    },
    z.core.$strip
  >
>;
export type AnnotationView = z.infer<typeof annotationSchema>;
/** See `core/page/packed.ts`, which packs and unpacks them. */
export declare const packedReadingSchema: z.ZodObject<
  {
    text: z.ZodString;
    blocks: z.ZodString;
    runs: z.ZodString;
  },
  z.core.$strip
>;
export declare const packedSegmentsSchema: z.ZodObject<
  {
    records: z.ZodString;
    articleIds: z.ZodArray<z.ZodString>;
  },
  z.core.$strip
>;
/** All that the workbench shows of one article and of the page it stands on, as it travels. */
export declare const packedViewSchema: z.ZodReadonly<
  z.ZodObject<
    {
      article: z.ZodReadonly<
        z.ZodObject<
          {
            id: z.ZodString;
            sourceId: z.ZodString;
            filename: z.ZodString;
            position: z.ZodInt;
            title: z.ZodNullable<z.ZodString>;
            suppliedTitle: z.ZodNullable<z.ZodString>;
            kicker: z.ZodString;
            subtitle: z.ZodString;
            byline: z.ZodString;
            photographer: z.ZodString;
            medium: z.ZodString;
            publishedOn: z.ZodString;
            place: z.ZodString;
            incomplete: z.ZodBoolean;
            characters: z.ZodInt;
            sha256: z.ZodString;
            accepted: z.ZodInt;
            pending: z.ZodInt;
            profile: z.ZodString;
            referenceCode: z.ZodString;
            missing: z.ZodArray<z.ZodString>;
          },
          z.core.$strip
        >
      >;
      source: z.ZodObject<
        {
          id: z.ZodString;
          filename: z.ZodString;
          sha256: z.ZodString;
          bytes: z.ZodInt;
          encoding: z.ZodEnum<{
            big5: 'big5';
            gb18030: 'gb18030';
            'utf-16be': 'utf-16be';
            'utf-16le': 'utf-16le';
            'utf-8': 'utf-8';
          }>;
          text: z.ZodString;
          warnings: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  code: z.ZodEnum<{
                    'W-ASTRAY': 'W-ASTRAY';
                    'W-BIDI': 'W-BIDI';
                    'W-BOM': 'W-BOM';
                    'W-CHAR': 'W-CHAR';
                    'W-DOUBT': 'W-DOUBT';
                    'W-FONT': 'W-FONT';
                    'W-LEFT': 'W-LEFT';
                    'W-MIXED': 'W-MIXED';
                    'W-MOJIBAKE': 'W-MOJIBAKE';
                    'W-NUL': 'W-NUL';
                    'W-PLACEHOLDER': 'W-PLACEHOLDER';
                    'W-RENAMED': 'W-RENAMED';
                    'W-SHIFT': 'W-SHIFT';
                    'W-TRUNC': 'W-TRUNC';
                  }>;
                  values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >;
      segments: z.ZodObject<
        {
          records: z.ZodString;
          articleIds: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >;
      corrections: z.ZodArray<
        z.ZodObject<
          {
            start: z.ZodInt;
            end: z.ZodInt;
            text: z.ZodString;
          },
          z.core.$strip
        >
      >;
      siblings: z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodString;
            position: z.ZodInt;
            title: z.ZodString;
            incomplete: z.ZodBoolean;
          },
          z.core.$strip
        >
      >;
      reading: z.ZodObject<
        {
          text: z.ZodString;
          blocks: z.ZodString;
          runs: z.ZodString;
        },
        z.core.$strip
      >;
      sums: z.ZodArray<
        z.ZodObject<
          {
            start: z.ZodInt;
            end: z.ZodInt;
            parts: z.ZodArray<z.ZodString>;
            computed: z.ZodNumber;
            unit: z.ZodString;
            holds: z.ZodBoolean;
          },
          z.core.$strip
        >
      >;
      annotations: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              id: z.ZodString;
              kind: z.ZodEnum<{
                date: 'date';
                figure: 'figure';
                initiative: 'initiative';
                note: 'note';
                organisation: 'organisation';
                person: 'person';
                place: 'place';
              }>;
              sourceId: z.ZodString;
              articleId: z.ZodNullable<z.ZodString>;
              filename: z.ZodString;
              spans: z.ZodArray<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      start: z.ZodInt;
                      end: z.ZodInt;
                    },
                    z.core.$strip
                  >
                >
              >;
              quote: z.ZodString;
              status: z.ZodEnum<{
                accepted: 'accepted';
                pending: 'pending';
                rejected: 'rejected';
              }>;
              initiativeIds: z.ZodArray<z.ZodString>;
              labels: z.ZodArray<z.ZodString>;
              label: z.ZodString;
              note: z.ZodString;
              figure: z.ZodNullable<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      value: z.ZodNumber;
                      valueMax: z.ZodNullable<z.ZodNumber>;
                      unit: z.ZodString;
                      approx: z.ZodNullable<
                        z.ZodEnum<{
                          余: '余';
                          多: '多';
                          左右: '左右';
                          约: '约';
                          近: '近';
                        }>
                      >;
                      comparator: z.ZodNullable<
                        z.ZodEnum<{
                          '<=': '<=';
                          '>=': '>=';
                        }>
                      >;
                      per: z.ZodNullable<z.ZodString>;
                      measure: z.ZodString;
                      place: z.ZodString;
                      time: z.ZodString;
                    },
                    z.core.$strip
                  >
                >
              >;
              detail: z.ZodNullable<
                z.ZodDiscriminatedUnion<
                  [
                    z.ZodObject<
                      {
                        of: z.ZodLiteral<'article'>;
                      },
                      z.core.$strip
                    >,
                    z.ZodObject<
                      {
                        of: z.ZodLiteral<'proposal'>;
                        proposal: z.ZodObject<
                          {
                            label: z.ZodString;
                            theme: z.ZodString;
                            level: z.ZodNullable<
                              z.ZodEnum<{
                                乡镇: '乡镇';
                                县: '县';
                                国家: '国家';
                                市: '市';
                                村: '村';
                                省: '省';
                              }>
                            >;
                            because: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                            group: z.ZodString;
                          },
                          z.core.$strip
                        >;
                      },
                      z.core.$strip
                    >,
                    z.ZodObject<
                      {
                        of: z.ZodLiteral<'date'>;
                        date: z.ZodObject<
                          {
                            kind: z.ZodString;
                            norm: z.ZodNullable<z.ZodString>;
                            resolved: z.ZodNullable<z.ZodString>;
                            inferred: z.ZodBoolean;
                            rrule: z.ZodNullable<z.ZodString>;
                          },
                          z.core.$strip
                        >;
                      },
                      z.core.$strip
                    >,
                    z.ZodObject<
                      {
                        of: z.ZodLiteral<'place'>;
                        place: z.ZodObject<
                          {
                            chain: z.ZodObject<
                              {
                                province: z.ZodOptional<z.ZodString>;
                                city: z.ZodOptional<z.ZodString>;
                                county: z.ZodOptional<z.ZodString>;
                                township: z.ZodOptional<z.ZodString>;
                                village: z.ZodOptional<z.ZodString>;
                              },
                              z.core.$strip
                            >;
                            inferred: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                            adcode: z.ZodNullable<z.ZodString>;
                            officialName: z.ZodNullable<z.ZodString>;
                            kind: z.ZodString;
                          },
                          z.core.$strip
                        >;
                      },
                      z.core.$strip
                    >,
                    z.ZodObject<
                      {
                        of: z.ZodLiteral<'person'>;
                        person: z.ZodObject<
                          {
                            name: z.ZodString;
                            role: z.ZodString;
                            organisation: z.ZodString;
                            kind: z.ZodString;
                          },
                          z.core.$strip
                        >;
                      },
                      z.core.$strip
                    >,
                    z.ZodObject<
                      {
                        of: z.ZodLiteral<'organisation'>;
                        organisation: z.ZodObject<
                          {
                            name: z.ZodString;
                            fullName: z.ZodString;
                            kind: z.ZodString;
                          },
                          z.core.$strip
                        >;
                      },
                      z.core.$strip
                    >,
                  ],
                  'of'
                >
              >;
              rule: z.ZodNullable<z.ZodString>;
              confidence: z.ZodNumber;
              author: z.ZodString;
              createdAt: z.ZodString;
              ruling: z.ZodOptional<z.ZodString>;
            },
            z.core.$strip
          >
        >
      >;
      complete: z.ZodBoolean;
      revision: z.ZodInt;
    },
    z.core.$strip
  >
>;
export type PackedView = z.infer<typeof packedViewSchema>;
/** The same as screens use it. */
export interface ArticleView extends Omit<PackedView, 'segments' | 'reading'> {
  readonly segments: readonly OwnedSegment[];
  readonly reading: Reading;
}
/** What `articles.view` answered, as screens use it. */
export declare function unpackView({ segments, reading, ...rest }: PackedView): ArticleView;
/** What a view that is not complete leaves out. */
export declare const articleRestSchema: z.ZodObject<
  {
    sums: z.ZodArray<
      z.ZodObject<
        {
          start: z.ZodInt;
          end: z.ZodInt;
          parts: z.ZodArray<z.ZodString>;
          computed: z.ZodNumber;
          unit: z.ZodString;
          holds: z.ZodBoolean;
        },
        z.core.$strip
      >
    >;
    annotations: z.ZodArray<
      z.ZodReadonly<
        z.ZodObject<
          {
            id: z.ZodString;
            kind: z.ZodEnum<{
              date: 'date';
              figure: 'figure';
              initiative: 'initiative';
              note: 'note';
              organisation: 'organisation';
              person: 'person';
              place: 'place';
            }>;
            sourceId: z.ZodString;
            articleId: z.ZodNullable<z.ZodString>;
            filename: z.ZodString;
            spans: z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    start: z.ZodInt;
                    end: z.ZodInt;
                  },
                  z.core.$strip
                >
              >
            >;
            quote: z.ZodString;
            status: z.ZodEnum<{
              accepted: 'accepted';
              pending: 'pending';
              rejected: 'rejected';
            }>;
            initiativeIds: z.ZodArray<z.ZodString>;
            labels: z.ZodArray<z.ZodString>;
            label: z.ZodString;
            note: z.ZodString;
            figure: z.ZodNullable<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    value: z.ZodNumber;
                    valueMax: z.ZodNullable<z.ZodNumber>;
                    unit: z.ZodString;
                    approx: z.ZodNullable<
                      z.ZodEnum<{
                        余: '余';
                        多: '多';
                        左右: '左右';
                        约: '约';
                        近: '近';
                      }>
                    >;
                    comparator: z.ZodNullable<
                      z.ZodEnum<{
                        '<=': '<=';
                        '>=': '>=';
                      }>
                    >;
                    per: z.ZodNullable<z.ZodString>;
                    measure: z.ZodString;
                    place: z.ZodString;
                    time: z.ZodString;
                  },
                  z.core.$strip
                >
              >
            >;
            detail: z.ZodNullable<
              z.ZodDiscriminatedUnion<
                [
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'article'>;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'proposal'>;
                      proposal: z.ZodObject<
                        {
                          label: z.ZodString;
                          theme: z.ZodString;
                          level: z.ZodNullable<
                            z.ZodEnum<{
                              乡镇: '乡镇';
                              县: '县';
                              国家: '国家';
                              市: '市';
                              村: '村';
                              省: '省';
                            }>
                          >;
                          because: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                          group: z.ZodString;
                        },
                        z.core.$strip
                      >;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'date'>;
                      date: z.ZodObject<
                        {
                          kind: z.ZodString;
                          norm: z.ZodNullable<z.ZodString>;
                          resolved: z.ZodNullable<z.ZodString>;
                          inferred: z.ZodBoolean;
                          rrule: z.ZodNullable<z.ZodString>;
                        },
                        z.core.$strip
                      >;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'place'>;
                      place: z.ZodObject<
                        {
                          chain: z.ZodObject<
                            {
                              province: z.ZodOptional<z.ZodString>;
                              city: z.ZodOptional<z.ZodString>;
                              county: z.ZodOptional<z.ZodString>;
                              township: z.ZodOptional<z.ZodString>;
                              village: z.ZodOptional<z.ZodString>;
                            },
                            z.core.$strip
                          >;
                          inferred: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                          adcode: z.ZodNullable<z.ZodString>;
                          officialName: z.ZodNullable<z.ZodString>;
                          kind: z.ZodString;
                        },
                        z.core.$strip
                      >;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'person'>;
                      person: z.ZodObject<
                        {
                          name: z.ZodString;
                          role: z.ZodString;
                          organisation: z.ZodString;
                          kind: z.ZodString;
                        },
                        z.core.$strip
                      >;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'organisation'>;
                      organisation: z.ZodObject<
                        {
                          name: z.ZodString;
                          fullName: z.ZodString;
                          kind: z.ZodString;
                        },
                        z.core.$strip
                      >;
                    },
                    z.core.$strip
                  >,
                ],
                'of'
              >
            >;
            rule: z.ZodNullable<z.ZodString>;
            confidence: z.ZodNumber;
            author: z.ZodString;
            createdAt: z.ZodString;
            ruling: z.ZodOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
  },
  z.core.$strip
>;
export type ArticleRest = z.infer<typeof articleRestSchema>;
/** What became of the annotations of a source since a revision. */
export declare const annotationChangesSchema: z.ZodObject<
  {
    revision: z.ZodInt;
    everything: z.ZodBoolean;
    changed: z.ZodArray<
      z.ZodReadonly<
        z.ZodObject<
          {
            id: z.ZodString;
            kind: z.ZodEnum<{
              date: 'date';
              figure: 'figure';
              initiative: 'initiative';
              note: 'note';
              organisation: 'organisation';
              person: 'person';
              place: 'place';
            }>;
            sourceId: z.ZodString;
            articleId: z.ZodNullable<z.ZodString>;
            filename: z.ZodString;
            spans: z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    start: z.ZodInt;
                    end: z.ZodInt;
                  },
                  z.core.$strip
                >
              >
            >;
            quote: z.ZodString;
            status: z.ZodEnum<{
              accepted: 'accepted';
              pending: 'pending';
              rejected: 'rejected';
            }>;
            initiativeIds: z.ZodArray<z.ZodString>;
            labels: z.ZodArray<z.ZodString>;
            label: z.ZodString;
            note: z.ZodString;
            figure: z.ZodNullable<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    value: z.ZodNumber;
                    valueMax: z.ZodNullable<z.ZodNumber>;
                    unit: z.ZodString;
                    approx: z.ZodNullable<
                      z.ZodEnum<{
                        余: '余';
                        多: '多';
                        左右: '左右';
                        约: '约';
                        近: '近';
                      }>
                    >;
                    comparator: z.ZodNullable<
                      z.ZodEnum<{
                        '<=': '<=';
                        '>=': '>=';
                      }>
                    >;
                    per: z.ZodNullable<z.ZodString>;
                    measure: z.ZodString;
                    place: z.ZodString;
                    time: z.ZodString;
                  },
                  z.core.$strip
                >
              >
            >;
            detail: z.ZodNullable<
              z.ZodDiscriminatedUnion<
                [
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'article'>;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'proposal'>;
                      proposal: z.ZodObject<
                        {
                          label: z.ZodString;
                          theme: z.ZodString;
                          level: z.ZodNullable<
                            z.ZodEnum<{
                              乡镇: '乡镇';
                              县: '县';
                              国家: '国家';
                              市: '市';
                              村: '村';
                              省: '省';
                            }>
                          >;
                          because: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                          group: z.ZodString;
                        },
                        z.core.$strip
                      >;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'date'>;
                      date: z.ZodObject<
                        {
                          kind: z.ZodString;
                          norm: z.ZodNullable<z.ZodString>;
                          resolved: z.ZodNullable<z.ZodString>;
                          inferred: z.ZodBoolean;
                          rrule: z.ZodNullable<z.ZodString>;
                        },
                        z.core.$strip
                      >;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'place'>;
                      place: z.ZodObject<
                        {
                          chain: z.ZodObject<
                            {
                              province: z.ZodOptional<z.ZodString>;
                              city: z.ZodOptional<z.ZodString>;
                              county: z.ZodOptional<z.ZodString>;
                              township: z.ZodOptional<z.ZodString>;
                              village: z.ZodOptional<z.ZodString>;
                            },
                            z.core.$strip
                          >;
                          inferred: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                          adcode: z.ZodNullable<z.ZodString>;
                          officialName: z.ZodNullable<z.ZodString>;
                          kind: z.ZodString;
                        },
                        z.core.$strip
                      >;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'person'>;
                      person: z.ZodObject<
                        {
                          name: z.ZodString;
                          role: z.ZodString;
                          organisation: z.ZodString;
                          kind: z.ZodString;
                        },
                        z.core.$strip
                      >;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'organisation'>;
                      organisation: z.ZodObject<
                        {
                          name: z.ZodString;
                          fullName: z.ZodString;
                          kind: z.ZodString;
                        },
                        z.core.$strip
                      >;
                    },
                    z.core.$strip
                  >,
                ],
                'of'
              >
            >;
            rule: z.ZodNullable<z.ZodString>;
            confidence: z.ZodNumber;
            author: z.ZodString;
            createdAt: z.ZodString;
            ruling: z.ZodOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    gone: z.ZodArray<z.ZodString>;
  },
  z.core.$strip
>;
export type AnnotationChanges = z.infer<typeof annotationChangesSchema>;
/** Proposals about the archive as a whole. */
export declare const corpusSchema: z.ZodObject<
  {
    duplicates: z.ZodArray<
      z.ZodObject<
        {
          likeness: z.ZodNumber;
          articles: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                filename: z.ZodString;
                title: z.ZodString;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >
    >;
    repeatedLines: z.ZodArray<
      z.ZodObject<
        {
          medium: z.ZodString;
          line: z.ZodString;
          key: z.ZodString;
          pages: z.ZodInt;
          confidence: z.ZodNumber;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
export type Corpus = z.infer<typeof corpusSchema>;
export declare const initiativeSchema: z.ZodReadonly<
  z.ZodObject<
    {
      id: z.ZodString;
      prefLabel: z.ZodString;
      altLabels: z.ZodArray<z.ZodString>;
      definition: z.ZodString;
      scopeNote: z.ZodString;
      theme: z.ZodString;
      level: z.ZodNullable<
        z.ZodEnum<{
          乡镇: '乡镇';
          县: '县';
          国家: '国家';
          市: '市';
          村: '村';
          省: '省';
        }>
      >;
      broaderId: z.ZodNullable<z.ZodString>;
      relatedIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
      notation: z.ZodString;
      status: z.ZodEnum<{
        approved: 'approved';
        candidate: 'candidate';
        deprecated: 'deprecated';
      }>;
      replacedById: z.ZodDefault<z.ZodNullable<z.ZodString>>;
      colour: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    },
    z.core.$strip
  >
>;
export declare const initiativeRowSchema: z.ZodReadonly<
  z.ZodObject<
    {
      initiative: z.ZodReadonly<
        z.ZodObject<
          {
            id: z.ZodString;
            prefLabel: z.ZodString;
            altLabels: z.ZodArray<z.ZodString>;
            definition: z.ZodString;
            scopeNote: z.ZodString;
            theme: z.ZodString;
            level: z.ZodNullable<
              z.ZodEnum<{
                乡镇: '乡镇';
                县: '县';
                国家: '国家';
                市: '市';
                村: '村';
                省: '省';
              }>
            >;
            broaderId: z.ZodNullable<z.ZodString>;
            relatedIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
            notation: z.ZodString;
            status: z.ZodEnum<{
              approved: 'approved';
              candidate: 'candidate';
              deprecated: 'deprecated';
            }>;
            replacedById: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            colour: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
          },
          z.core.$strip
        >
      >;
      accepted: z.ZodInt;
      pending: z.ZodInt;
      articles: z.ZodInt;
    },
    z.core.$strip
  >
>;
export type InitiativeRow = z.infer<typeof initiativeRowSchema>;
/** A keyword in context; `match` may be put together from several spans of the source. */
export declare const contextSchema: z.ZodReadonly<
  z.ZodObject<
    {
      articleId: z.ZodNullable<z.ZodString>;
      sourceId: z.ZodString;
      filename: z.ZodString;
      title: z.ZodString;
      spans: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              start: z.ZodInt;
              end: z.ZodInt;
            },
            z.core.$strip
          >
        >
      >;
      before: z.ZodString;
      match: z.ZodString;
      after: z.ZodString;
    },
    z.core.$strip
  >
>;
export type KeywordInContext = z.infer<typeof contextSchema>;
/** What the search index is doing. */
export declare const indexStateSchema: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        phase: z.ZodLiteral<'closed'>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        phase: z.ZodEnum<{
          building: 'building';
          comparing: 'comparing';
          merging: 'merging';
          updating: 'updating';
        }>;
        done: z.ZodInt;
        total: z.ZodInt;
        origin: z.ZodEnum<{
          damaged: 'damaged';
          kept: 'kept';
          missing: 'missing';
          stale: 'stale';
        }>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        phase: z.ZodLiteral<'ready'>;
        origin: z.ZodEnum<{
          damaged: 'damaged';
          kept: 'kept';
          missing: 'missing';
          stale: 'stale';
        }>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        code: z.ZodEnum<{
          'E-AMBIGUOUS': 'E-AMBIGUOUS';
          'E-ANCHOR': 'E-ANCHOR';
          'E-APPID': 'E-APPID';
          'E-CANCELLED': 'E-CANCELLED';
          'E-CHANGED': 'E-CHANGED';
          'E-CSV': 'E-CSV';
          'E-CYCLE': 'E-CYCLE';
          'E-DAMAGED': 'E-DAMAGED';
          'E-DEPENDS': 'E-DEPENDS';
          'E-DISKFULL': 'E-DISKFULL';
          'E-EMPTY': 'E-EMPTY';
          'E-EMPTYDB': 'E-EMPTYDB';
          'E-ENCODING': 'E-ENCODING';
          'E-EXISTS': 'E-EXISTS';
          'E-FIELD': 'E-FIELD';
          'E-FK': 'E-FK';
          'E-HASH': 'E-HASH';
          'E-INTERNAL': 'E-INTERNAL';
          'E-INUSE': 'E-INUSE';
          'E-LABEL': 'E-LABEL';
          'E-LIST': 'E-LIST';
          'E-LOCKED': 'E-LOCKED';
          'E-MEND': 'E-MEND';
          'E-MISSING': 'E-MISSING';
          'E-NAMED': 'E-NAMED';
          'E-NAMETAKEN': 'E-NAMETAKEN';
          'E-NEWER': 'E-NEWER';
          'E-NOARCHIVE': 'E-NOARCHIVE';
          'E-NOFONT': 'E-NOFONT';
          'E-NOREDO': 'E-NOREDO';
          'E-NOREPORT': 'E-NOREPORT';
          'E-NOTFILE': 'E-NOTFILE';
          'E-NOTFOUND': 'E-NOTFOUND';
          'E-NOTHING': 'E-NOTHING';
          'E-NOUNDO': 'E-NOUNDO';
          'E-NUL': 'E-NUL';
          'E-PACKAGE': 'E-PACKAGE';
          'E-PARSER': 'E-PARSER';
          'E-PDFAPP': 'E-PDFAPP';
          'E-PRINT': 'E-PRINT';
          'E-PURGED': 'E-PURGED';
          'E-QDC': 'E-QDC';
          'E-QDPX': 'E-QDPX';
          'E-QUERY': 'E-QUERY';
          'E-QUEUE': 'E-QUEUE';
          'E-QUICKCHECK': 'E-QUICKCHECK';
          'E-READ': 'E-READ';
          'E-READONLY': 'E-READONLY';
          'E-RUNTIME': 'E-RUNTIME';
          'E-SAMEPERSON': 'E-SAMEPERSON';
          'E-SCHEMA': 'E-SCHEMA';
          'E-SIGNED': 'E-SIGNED';
          'E-SIZE': 'E-SIZE';
          'E-STAGE': 'E-STAGE';
          'E-STALE': 'E-STALE';
          'E-TEMPLATE': 'E-TEMPLATE';
          'E-TILING': 'E-TILING';
          'E-TIMEOUT': 'E-TIMEOUT';
          'E-TOKEN': 'E-TOKEN';
          'E-TRUNC': 'E-TRUNC';
          'E-TYPE': 'E-TYPE';
          'E-UNDONE': 'E-UNDONE';
          'E-USAGE': 'E-USAGE';
          'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
          'E-WORKBOOK': 'E-WORKBOOK';
          'E-WRITE': 'E-WRITE';
        }>;
        values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
        phase: z.ZodLiteral<'failed'>;
      },
      z.core.$strip
    >,
  ],
  'phase'
>;
export type IndexStateView = z.infer<typeof indexStateSchema>;
/** A place that a search found, with what stands around it. */
export declare const snippetSchema: z.ZodReadonly<
  z.ZodObject<
    {
      before: z.ZodString;
      match: z.ZodString;
      after: z.ZodString;
      spans: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              start: z.ZodInt;
              end: z.ZodInt;
            },
            z.core.$strip
          >
        >
      >;
      role: z.ZodNullable<
        z.ZodEnum<{
          advert: 'advert';
          body: 'body';
          boilerplate: 'boilerplate';
          byline: 'byline';
          caption: 'caption';
          dateline: 'dateline';
          editors: 'editors';
          heading: 'heading';
          kicker: 'kicker';
          photographer: 'photographer';
          pubdate: 'pubdate';
          source: 'source';
          subtitle: 'subtitle';
          title: 'title';
        }>
      >;
    },
    z.core.$strip
  >
>;
export type Snippet = z.infer<typeof snippetSchema>;
export declare const searchRowSchema: z.ZodReadonly<
  z.ZodObject<
    {
      article: z.ZodObject<
        {
          id: z.ZodString;
          sourceId: z.ZodString;
          filename: z.ZodString;
          title: z.ZodString;
          medium: z.ZodString;
          publishedOn: z.ZodString;
          place: z.ZodString;
          accepted: z.ZodInt;
          pending: z.ZodInt;
        },
        z.core.$strip
      >;
      duplicates: z.ZodArray<z.ZodString>;
      snippets: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              before: z.ZodString;
              match: z.ZodString;
              after: z.ZodString;
              spans: z.ZodArray<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      start: z.ZodInt;
                      end: z.ZodInt;
                    },
                    z.core.$strip
                  >
                >
              >;
              role: z.ZodNullable<
                z.ZodEnum<{
                  advert: 'advert';
                  body: 'body';
                  boilerplate: 'boilerplate';
                  byline: 'byline';
                  caption: 'caption';
                  dateline: 'dateline';
                  editors: 'editors';
                  heading: 'heading';
                  kicker: 'kicker';
                  photographer: 'photographer';
                  pubdate: 'pubdate';
                  source: 'source';
                  subtitle: 'subtitle';
                  title: 'title';
                }>
              >;
            },
            z.core.$strip
          >
        >
      >;
      hits: z.ZodInt;
    },
    z.core.$strip
  >
>;
export type SearchRow = z.infer<typeof searchRowSchema>;
declare const searchFound: z.ZodObject<
  {
    at: z.ZodLiteral<'found'>;
    count: z.ZodInt;
    groups: z.ZodInt;
    rows: z.ZodArray<
      z.ZodReadonly<
        z.ZodObject<
          {
            article: z.ZodObject<
              {
                id: z.ZodString;
                sourceId: z.ZodString;
                filename: z.ZodString;
                title: z.ZodString;
                medium: z.ZodString;
                publishedOn: z.ZodString;
                place: z.ZodString;
                accepted: z.ZodInt;
                pending: z.ZodInt;
              },
              z.core.$strip
            >;
            duplicates: z.ZodArray<z.ZodString>;
            snippets: z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    before: z.ZodString;
                    match: z.ZodString;
                    after: z.ZodString;
                    spans: z.ZodArray<
                      z.ZodReadonly<
                        z.ZodObject<
                          {
                            start: z.ZodInt;
                            end: z.ZodInt;
                          },
                          z.core.$strip
                        >
                      >
                    >;
                    role: z.ZodNullable<
                      z.ZodEnum<{
                        advert: 'advert';
                        body: 'body';
                        boilerplate: 'boilerplate';
                        byline: 'byline';
                        caption: 'caption';
                        dateline: 'dateline';
                        editors: 'editors';
                        heading: 'heading';
                        kicker: 'kicker';
                        photographer: 'photographer';
                        pubdate: 'pubdate';
                        source: 'source';
                        subtitle: 'subtitle';
                        title: 'title';
                      }>
                    >;
                  },
                  z.core.$strip
                >
              >
            >;
            hits: z.ZodInt;
          },
          z.core.$strip
        >
      >
    >;
    next: z.ZodNullable<z.ZodString>;
  },
  z.core.$strip
>;
declare const searchPage: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        at: z.ZodLiteral<'fault'>;
        code: z.ZodEnum<{
          'bad-date': 'bad-date';
          'bad-figure': 'bad-figure';
          'bad-role': 'bad-role';
          'dangling-escape': 'dangling-escape';
          empty: 'empty';
          'empty-brackets': 'empty-brackets';
          'empty-phrase': 'empty-phrase';
          'missing-left': 'missing-left';
          'missing-right': 'missing-right';
          'missing-value': 'missing-value';
          'only-wildcards': 'only-wildcards';
          'range-order': 'range-order';
          'too-deep': 'too-deep';
          'too-long': 'too-long';
          'unclosed-bracket': 'unclosed-bracket';
          'unclosed-quote': 'unclosed-quote';
          'unopened-bracket': 'unopened-bracket';
          'wildcard-in-value': 'wildcard-in-value';
        }>;
        start: z.ZodInt;
        end: z.ZodInt;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        at: z.ZodLiteral<'waiting'>;
        state: z.ZodDiscriminatedUnion<
          [
            z.ZodObject<
              {
                phase: z.ZodLiteral<'closed'>;
              },
              z.core.$strip
            >,
            z.ZodObject<
              {
                phase: z.ZodEnum<{
                  building: 'building';
                  comparing: 'comparing';
                  merging: 'merging';
                  updating: 'updating';
                }>;
                done: z.ZodInt;
                total: z.ZodInt;
                origin: z.ZodEnum<{
                  damaged: 'damaged';
                  kept: 'kept';
                  missing: 'missing';
                  stale: 'stale';
                }>;
              },
              z.core.$strip
            >,
            z.ZodObject<
              {
                phase: z.ZodLiteral<'ready'>;
                origin: z.ZodEnum<{
                  damaged: 'damaged';
                  kept: 'kept';
                  missing: 'missing';
                  stale: 'stale';
                }>;
              },
              z.core.$strip
            >,
            z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                phase: z.ZodLiteral<'failed'>;
              },
              z.core.$strip
            >,
          ],
          'phase'
        >;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        at: z.ZodLiteral<'found'>;
        count: z.ZodInt;
        groups: z.ZodInt;
        rows: z.ZodArray<
          z.ZodReadonly<
            z.ZodObject<
              {
                article: z.ZodObject<
                  {
                    id: z.ZodString;
                    sourceId: z.ZodString;
                    filename: z.ZodString;
                    title: z.ZodString;
                    medium: z.ZodString;
                    publishedOn: z.ZodString;
                    place: z.ZodString;
                    accepted: z.ZodInt;
                    pending: z.ZodInt;
                  },
                  z.core.$strip
                >;
                duplicates: z.ZodArray<z.ZodString>;
                snippets: z.ZodArray<
                  z.ZodReadonly<
                    z.ZodObject<
                      {
                        before: z.ZodString;
                        match: z.ZodString;
                        after: z.ZodString;
                        spans: z.ZodArray<
                          z.ZodReadonly<
                            z.ZodObject<
                              {
                                start: z.ZodInt;
                                end: z.ZodInt;
                              },
                              z.core.$strip
                            >
                          >
                        >;
                        role: z.ZodNullable<
                          z.ZodEnum<{
                            advert: 'advert';
                            body: 'body';
                            boilerplate: 'boilerplate';
                            byline: 'byline';
                            caption: 'caption';
                            dateline: 'dateline';
                            editors: 'editors';
                            heading: 'heading';
                            kicker: 'kicker';
                            photographer: 'photographer';
                            pubdate: 'pubdate';
                            source: 'source';
                            subtitle: 'subtitle';
                            title: 'title';
                          }>
                        >;
                      },
                      z.core.$strip
                    >
                  >
                >;
                hits: z.ZodInt;
              },
              z.core.$strip
            >
          >
        >;
        next: z.ZodNullable<z.ZodString>;
      },
      z.core.$strip
    >,
  ],
  'at'
>;
export type SearchPage = z.infer<typeof searchPage>;
export type SearchFound = z.infer<typeof searchFound>;
export declare const SEARCH_FACETS: readonly [
  'initiative',
  'theme',
  'place',
  'medium',
  'year',
  'status',
];
export type SearchFacet = (typeof SEARCH_FACETS)[number];
declare const facetValue: z.ZodObject<
  {
    value: z.ZodString;
    name: z.ZodString;
    count: z.ZodInt;
    query: z.ZodNullable<z.ZodString>;
  },
  z.core.$strip
>;
export type FacetValue = z.infer<typeof facetValue>;
declare const facetsFound: z.ZodObject<
  {
    at: z.ZodLiteral<'found'>;
    count: z.ZodInt;
    facets: z.ZodRecord<
      z.ZodEnum<{
        initiative: 'initiative';
        medium: 'medium';
        place: 'place';
        status: 'status';
        theme: 'theme';
        year: 'year';
      }>,
      z.ZodArray<
        z.ZodObject<
          {
            value: z.ZodString;
            name: z.ZodString;
            count: z.ZodInt;
            query: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
  },
  z.core.$strip
>;
export type FacetsFound = z.infer<typeof facetsFound>;
declare const kwicFound: z.ZodObject<
  {
    at: z.ZodLiteral<'found'>;
    count: z.ZodInt;
    articles: z.ZodInt;
    more: z.ZodBoolean;
    hits: z.ZodArray<
      z.ZodReadonly<
        z.ZodObject<
          {
            articleId: z.ZodNullable<z.ZodString>;
            sourceId: z.ZodString;
            filename: z.ZodString;
            title: z.ZodString;
            spans: z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    start: z.ZodInt;
                    end: z.ZodInt;
                  },
                  z.core.$strip
                >
              >
            >;
            before: z.ZodString;
            match: z.ZodString;
            after: z.ZodString;
          },
          z.core.$strip
        >
      >
    >;
  },
  z.core.$strip
>;
export type KwicFound = z.infer<typeof kwicFound>;
/** A search under a name; it finds what its text finds whenever it is called. */
export declare const savedSearchSchema: z.ZodReadonly<
  z.ZodObject<
    {
      text: z.ZodString;
      exact: z.ZodDefault<z.ZodBoolean>;
      in: z.ZodDefault<
        z.ZodEnum<{
          all: 'all';
          body: 'body';
          note: 'note';
          title: 'title';
        }>
      >;
      id: z.ZodString;
      name: z.ZodString;
      author: z.ZodString;
      createdAt: z.ZodString;
    },
    z.core.$strip
  >
>;
export type SavedSearchView = z.infer<typeof savedSearchSchema>;
/** What of a search goes into a report: the passages that are tagged in its articles, or these in full. */
export declare const SEARCH_BLOCKS: readonly ['passages', 'articles'];
export type SearchBlock = (typeof SEARCH_BLOCKS)[number];
/** One act of surgery on the thesaurus (core/thesaurus/act.ts). */
export declare const thesaurusActSchema: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        does: z.ZodLiteral<'rename'>;
        id: z.ZodString;
        label: z.ZodString;
        keepOld: z.ZodBoolean;
        take: z.ZodDefault<z.ZodBoolean>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'alias'>;
        id: z.ZodString;
        add: z.ZodArray<z.ZodString>;
        remove: z.ZodArray<z.ZodString>;
        take: z.ZodDefault<z.ZodBoolean>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'move'>;
        ids: z.ZodArray<z.ZodString>;
        theme: z.ZodString;
        broaderId: z.ZodNullable<z.ZodString>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'merge'>;
        ids: z.ZodArray<z.ZodString>;
        into: z.ZodString;
        label: z.ZodString;
        texts: z.ZodEnum<{
          join: 'join';
          keep: 'keep';
        }>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'split'>;
        id: z.ZodString;
        toId: z.ZodNullable<z.ZodString>;
        label: z.ZodString;
        forms: z.ZodArray<z.ZodString>;
        annotationIds: z.ZodArray<z.ZodString>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'deprecate'>;
        ids: z.ZodArray<z.ZodString>;
        insteadId: z.ZodNullable<z.ZodString>;
        pending: z.ZodEnum<{
          keep: 'keep';
          reject: 'reject';
          turn: 'turn';
          withdraw: 'withdraw';
        }>;
        accepted: z.ZodEnum<{
          keep: 'keep';
          turn: 'turn';
        }>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'delete'>;
        ids: z.ZodArray<z.ZodString>;
        mentions: z.ZodEnum<{
          refuse: 'refuse';
          remove: 'remove';
          turn: 'turn';
        }>;
        toId: z.ZodNullable<z.ZodString>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'colour'>;
        ids: z.ZodArray<z.ZodString>;
        colour: z.ZodNullable<z.ZodInt>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'theme'>;
        theme: z.ZodString;
        name: z.ZodString;
        colour: z.ZodNullable<z.ZodInt>;
      },
      z.core.$strip
    >,
  ],
  'does'
>;
export type ThesaurusAct = z.infer<typeof thesaurusActSchema>;
export declare const surgeryPreviewSchema: z.ZodObject<
  {
    conflicts: z.ZodArray<
      z.ZodDiscriminatedUnion<
        [
          z.ZodObject<
            {
              of: z.ZodLiteral<'label'>;
              label: z.ZodString;
              claimantId: z.ZodString;
              ownerId: z.ZodString;
              owner: z.ZodString;
              preferred: z.ZodBoolean;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              of: z.ZodLiteral<'cycle'>;
              label: z.ZodString;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              of: z.ZodLiteral<'named'>;
              label: z.ZodString;
              count: z.ZodInt;
            },
            z.core.$strip
          >,
        ],
        'of'
      >
    >;
    total: z.ZodInt;
    accepted: z.ZodInt;
    pending: z.ZodInt;
    rejected: z.ZodInt;
    articles: z.ZodInt;
    turned: z.ZodInt;
    fused: z.ZodInt;
    removed: z.ZodInt;
    turnedDown: z.ZodInt;
    initiatives: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          before: z.ZodNullable<
            z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  prefLabel: z.ZodString;
                  altLabels: z.ZodArray<z.ZodString>;
                  definition: z.ZodString;
                  scopeNote: z.ZodString;
                  theme: z.ZodString;
                  level: z.ZodNullable<
                    z.ZodEnum<{
                      乡镇: '乡镇';
                      县: '县';
                      国家: '国家';
                      市: '市';
                      村: '村';
                      省: '省';
                    }>
                  >;
                  broaderId: z.ZodNullable<z.ZodString>;
                  relatedIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
                  notation: z.ZodString;
                  status: z.ZodEnum<{
                    approved: 'approved';
                    candidate: 'candidate';
                    deprecated: 'deprecated';
                  }>;
                  replacedById: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                  colour: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
                },
                z.core.$strip
              >
            >
          >;
          after: z.ZodNullable<
            z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  prefLabel: z.ZodString;
                  altLabels: z.ZodArray<z.ZodString>;
                  definition: z.ZodString;
                  scopeNote: z.ZodString;
                  theme: z.ZodString;
                  level: z.ZodNullable<
                    z.ZodEnum<{
                      乡镇: '乡镇';
                      县: '县';
                      国家: '国家';
                      市: '市';
                      村: '村';
                      省: '省';
                    }>
                  >;
                  broaderId: z.ZodNullable<z.ZodString>;
                  relatedIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
                  notation: z.ZodString;
                  status: z.ZodEnum<{
                    approved: 'approved';
                    candidate: 'candidate';
                    deprecated: 'deprecated';
                  }>;
                  replacedById: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                  colour: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >
    >;
    forms: z.ZodArray<
      z.ZodObject<
        {
          form: z.ZodString;
          label: z.ZodBoolean;
          count: z.ZodInt;
        },
        z.core.$strip
      >
    >;
    hits: z.ZodArray<
      z.ZodObject<
        {
          articleId: z.ZodNullable<z.ZodString>;
          sourceId: z.ZodString;
          filename: z.ZodString;
          title: z.ZodString;
          spans: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  start: z.ZodInt;
                  end: z.ZodInt;
                },
                z.core.$strip
              >
            >
          >;
          before: z.ZodString;
          match: z.ZodString;
          after: z.ZodString;
          annotationId: z.ZodString;
          status: z.ZodEnum<{
            accepted: 'accepted';
            pending: 'pending';
            rejected: 'rejected';
          }>;
          fate: z.ZodEnum<{
            fused: 'fused';
            rejected: 'rejected';
            removed: 'removed';
            stays: 'stays';
            turned: 'turned';
          }>;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
export type SurgeryPreview = z.infer<typeof surgeryPreviewSchema>;
export type SurgeryHit = SurgeryPreview['hits'][number];
/** What an import of a thesaurus would change, row by row. */
export declare const thesaurusImportSchema: z.ZodObject<
  {
    filename: z.ZodString;
    rows: z.ZodArray<
      z.ZodObject<
        {
          row: z.ZodInt;
          label: z.ZodString;
          state: z.ZodEnum<{
            changed: 'changed';
            conflict: 'conflict';
            new: 'new';
            unchanged: 'unchanged';
          }>;
          fields: z.ZodArray<z.ZodString>;
          failure: z.ZodNullable<
            z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
export type ThesaurusImport = z.infer<typeof thesaurusImportSchema>;
/** What a ledger is narrowed by; what is left out does not narrow. */
export declare const ledgerFilterSchema: z.ZodReadonly<
  z.ZodObject<
    {
      initiative: z.ZodOptional<z.ZodString>;
      place: z.ZodOptional<z.ZodString>;
      from: z.ZodOptional<z.ZodString>;
      to: z.ZodOptional<z.ZodString>;
      medium: z.ZodOptional<z.ZodString>;
      states: z.ZodOptional<
        z.ZodReadonly<
          z.ZodArray<
            z.ZodEnum<{
              annotated: 'annotated';
              untouched: 'untouched';
              waiting: 'waiting';
            }>
          >
        >
      >;
      checks: z.ZodOptional<
        z.ZodReadonly<
          z.ZodArray<
            z.ZodEnum<{
              checked: 'checked';
              doubtful: 'doubtful';
              unchecked: 'unchecked';
            }>
          >
        >
      >;
      linked: z.ZodOptional<
        z.ZodEnum<{
          contested: 'contested';
          shared: 'shared';
        }>
      >;
      text: z.ZodOptional<z.ZodString>;
    },
    z.core.$strip
  >
>;
export type LedgerFilterInput = z.infer<typeof ledgerFilterSchema>;
/** A group of rows of a ledger and what it adds up to. */
export declare const ledgerGroupSchema: z.ZodObject<
  {
    key: z.ZodString;
    label: z.ZodString;
    rows: z.ZodInt;
    articles: z.ZodInt;
    points: z.ZodNumber;
    characters: z.ZodInt;
    sums: z.ZodArray<
      z.ZodObject<
        {
          unit: z.ZodString;
          value: z.ZodString;
          exact: z.ZodBoolean;
          figures: z.ZodInt;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
export type LedgerGroupView = z.infer<typeof ledgerGroupSchema>;
export declare const articleLedgerRowSchema: z.ZodObject<
  {
    id: z.ZodString;
    group: z.ZodString;
    title: z.ZodString;
    medium: z.ZodString;
    mediaLevel: z.ZodString;
    publishedOn: z.ZodString;
    page: z.ZodString;
    genre: z.ZodString;
    byline: z.ZodString;
    unit: z.ZodString;
    place: z.ZodString;
    characters: z.ZodInt;
    position: z.ZodString;
    front: z.ZodBoolean;
    lead: z.ZodBoolean;
    points: z.ZodNullable<z.ZodNumber>;
    note: z.ZodString;
    referenceCode: z.ZodString;
    incomplete: z.ZodBoolean;
  },
  z.core.$strip
>;
export type ArticleLedgerRow = z.infer<typeof articleLedgerRowSchema>;
declare const articleLedgerInput: z.ZodObject<
  {
    filter: z.ZodDefault<
      z.ZodReadonly<
        z.ZodObject<
          {
            initiative: z.ZodOptional<z.ZodString>;
            place: z.ZodOptional<z.ZodString>;
            from: z.ZodOptional<z.ZodString>;
            to: z.ZodOptional<z.ZodString>;
            medium: z.ZodOptional<z.ZodString>;
            states: z.ZodOptional<
              z.ZodReadonly<
                z.ZodArray<
                  z.ZodEnum<{
                    annotated: 'annotated';
                    untouched: 'untouched';
                    waiting: 'waiting';
                  }>
                >
              >
            >;
            checks: z.ZodOptional<
              z.ZodReadonly<
                z.ZodArray<
                  z.ZodEnum<{
                    checked: 'checked';
                    doubtful: 'doubtful';
                    unchecked: 'unchecked';
                  }>
                >
              >
            >;
            linked: z.ZodOptional<
              z.ZodEnum<{
                contested: 'contested';
                shared: 'shared';
              }>
            >;
            text: z.ZodOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    sort: z.ZodDefault<
      z.ZodEnum<{
        characters: 'characters';
        genre: 'genre';
        mediaLevel: 'mediaLevel';
        medium: 'medium';
        page: 'page';
        place: 'place';
        points: 'points';
        publishedOn: 'publishedOn';
        referenceCode: 'referenceCode';
        source: 'source';
        title: 'title';
      }>
    >;
    descending: z.ZodDefault<z.ZodBoolean>;
    group: z.ZodDefault<
      z.ZodNullable<
        z.ZodEnum<{
          genre: 'genre';
          initiative: 'initiative';
          mediaLevel: 'mediaLevel';
          medium: 'medium';
          month: 'month';
          place: 'place';
          theme: 'theme';
          year: 'year';
        }>
      >
    >;
    cursor: z.ZodDefault<
      z.ZodNullable<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>
    >;
    limit: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strip
>;
export type ArticleLedgerInput = z.infer<typeof articleLedgerInput>;
declare const articleLedgerPage: z.ZodObject<
  {
    rows: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          group: z.ZodString;
          title: z.ZodString;
          medium: z.ZodString;
          mediaLevel: z.ZodString;
          publishedOn: z.ZodString;
          page: z.ZodString;
          genre: z.ZodString;
          byline: z.ZodString;
          unit: z.ZodString;
          place: z.ZodString;
          characters: z.ZodInt;
          position: z.ZodString;
          front: z.ZodBoolean;
          lead: z.ZodBoolean;
          points: z.ZodNullable<z.ZodNumber>;
          note: z.ZodString;
          referenceCode: z.ZodString;
          incomplete: z.ZodBoolean;
        },
        z.core.$strip
      >
    >;
    next: z.ZodNullable<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>;
    total: z.ZodInt;
    points: z.ZodNumber;
    characters: z.ZodInt;
    groups: z.ZodArray<
      z.ZodObject<
        {
          key: z.ZodString;
          label: z.ZodString;
          rows: z.ZodInt;
          articles: z.ZodInt;
          points: z.ZodNumber;
          characters: z.ZodInt;
          sums: z.ZodArray<
            z.ZodObject<
              {
                unit: z.ZodString;
                value: z.ZodString;
                exact: z.ZodBoolean;
                figures: z.ZodInt;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
export type ArticleLedgerPage = z.infer<typeof articleLedgerPage>;
export declare const figureLedgerRowSchema: z.ZodObject<
  {
    id: z.ZodString;
    group: z.ZodString;
    articleId: z.ZodNullable<z.ZodString>;
    sourceId: z.ZodString;
    filename: z.ZodString;
    spans: z.ZodArray<
      z.ZodReadonly<
        z.ZodObject<
          {
            start: z.ZodInt;
            end: z.ZodInt;
          },
          z.core.$strip
        >
      >
    >;
    quote: z.ZodString;
    figure: z.ZodReadonly<
      z.ZodObject<
        {
          value: z.ZodNumber;
          valueMax: z.ZodNullable<z.ZodNumber>;
          unit: z.ZodString;
          approx: z.ZodNullable<
            z.ZodEnum<{
              余: '余';
              多: '多';
              左右: '左右';
              约: '约';
              近: '近';
            }>
          >;
          comparator: z.ZodNullable<
            z.ZodEnum<{
              '<=': '<=';
              '>=': '>=';
            }>
          >;
          per: z.ZodNullable<z.ZodString>;
          measure: z.ZodString;
          place: z.ZodString;
          time: z.ZodString;
        },
        z.core.$strip
      >
    >;
    text: z.ZodString;
    title: z.ZodString;
    medium: z.ZodString;
    publishedOn: z.ZodString;
    articlePlace: z.ZodString;
    sourceLine: z.ZodString;
    check: z.ZodNullable<
      z.ZodObject<
        {
          state: z.ZodEnum<{
            checked: 'checked';
            doubtful: 'doubtful';
          }>;
          note: z.ZodString;
          author: z.ZodString;
          at: z.ZodString;
        },
        z.core.$strip
      >
    >;
    sameArticles: z.ZodInt;
    contested: z.ZodBoolean;
  },
  z.core.$strip
>;
export type FigureLedgerRow = z.infer<typeof figureLedgerRowSchema>;
declare const figureLedgerInput: z.ZodObject<
  {
    filter: z.ZodDefault<
      z.ZodReadonly<
        z.ZodObject<
          {
            initiative: z.ZodOptional<z.ZodString>;
            place: z.ZodOptional<z.ZodString>;
            from: z.ZodOptional<z.ZodString>;
            to: z.ZodOptional<z.ZodString>;
            medium: z.ZodOptional<z.ZodString>;
            states: z.ZodOptional<
              z.ZodReadonly<
                z.ZodArray<
                  z.ZodEnum<{
                    annotated: 'annotated';
                    untouched: 'untouched';
                    waiting: 'waiting';
                  }>
                >
              >
            >;
            checks: z.ZodOptional<
              z.ZodReadonly<
                z.ZodArray<
                  z.ZodEnum<{
                    checked: 'checked';
                    doubtful: 'doubtful';
                    unchecked: 'unchecked';
                  }>
                >
              >
            >;
            linked: z.ZodOptional<
              z.ZodEnum<{
                contested: 'contested';
                shared: 'shared';
              }>
            >;
            text: z.ZodOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    sort: z.ZodDefault<
      z.ZodEnum<{
        check: 'check';
        measure: 'measure';
        medium: 'medium';
        place: 'place';
        publishedOn: 'publishedOn';
        source: 'source';
        time: 'time';
        title: 'title';
        value: 'value';
      }>
    >;
    descending: z.ZodDefault<z.ZodBoolean>;
    group: z.ZodDefault<
      z.ZodNullable<
        z.ZodEnum<{
          article: 'article';
          check: 'check';
          initiative: 'initiative';
          measure: 'measure';
          medium: 'medium';
          month: 'month';
          place: 'place';
          theme: 'theme';
          unit: 'unit';
          year: 'year';
        }>
      >
    >;
    cursor: z.ZodDefault<
      z.ZodNullable<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>
    >;
    limit: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strip
>;
export type FigureLedgerInput = z.infer<typeof figureLedgerInput>;
declare const figureLedgerPage: z.ZodObject<
  {
    rows: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          group: z.ZodString;
          articleId: z.ZodNullable<z.ZodString>;
          sourceId: z.ZodString;
          filename: z.ZodString;
          spans: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  start: z.ZodInt;
                  end: z.ZodInt;
                },
                z.core.$strip
              >
            >
          >;
          quote: z.ZodString;
          figure: z.ZodReadonly<
            z.ZodObject<
              {
                value: z.ZodNumber;
                valueMax: z.ZodNullable<z.ZodNumber>;
                unit: z.ZodString;
                approx: z.ZodNullable<
                  z.ZodEnum<{
                    余: '余';
                    多: '多';
                    左右: '左右';
                    约: '约';
                    近: '近';
                  }>
                >;
                comparator: z.ZodNullable<
                  z.ZodEnum<{
                    '<=': '<=';
                    '>=': '>=';
                  }>
                >;
                per: z.ZodNullable<z.ZodString>;
                measure: z.ZodString;
                place: z.ZodString;
                time: z.ZodString;
              },
              z.core.$strip
            >
          >;
          text: z.ZodString;
          title: z.ZodString;
          medium: z.ZodString;
          publishedOn: z.ZodString;
          articlePlace: z.ZodString;
          sourceLine: z.ZodString;
          check: z.ZodNullable<
            z.ZodObject<
              {
                state: z.ZodEnum<{
                  checked: 'checked';
                  doubtful: 'doubtful';
                }>;
                note: z.ZodString;
                author: z.ZodString;
                at: z.ZodString;
              },
              z.core.$strip
            >
          >;
          sameArticles: z.ZodInt;
          contested: z.ZodBoolean;
        },
        z.core.$strip
      >
    >;
    next: z.ZodNullable<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>;
    total: z.ZodInt;
    articles: z.ZodInt;
    sums: z.ZodArray<
      z.ZodObject<
        {
          unit: z.ZodString;
          value: z.ZodString;
          exact: z.ZodBoolean;
          figures: z.ZodInt;
        },
        z.core.$strip
      >
    >;
    groups: z.ZodArray<
      z.ZodObject<
        {
          key: z.ZodString;
          label: z.ZodString;
          rows: z.ZodInt;
          articles: z.ZodInt;
          points: z.ZodNumber;
          characters: z.ZodInt;
          sums: z.ZodArray<
            z.ZodObject<
              {
                unit: z.ZodString;
                value: z.ZodString;
                exact: z.ZodBoolean;
                figures: z.ZodInt;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
export type FigureLedgerPage = z.infer<typeof figureLedgerPage>;
export declare const initiativeLedgerRowSchema: z.ZodObject<
  {
    id: z.ZodString;
    group: z.ZodString;
    label: z.ZodString;
    altLabels: z.ZodArray<z.ZodString>;
    theme: z.ZodString;
    level: z.ZodNullable<
      z.ZodEnum<{
        乡镇: '乡镇';
        县: '县';
        国家: '国家';
        市: '市';
        村: '村';
        省: '省';
      }>
    >;
    status: z.ZodEnum<{
      approved: 'approved';
      candidate: 'candidate';
      deprecated: 'deprecated';
    }>;
    definition: z.ZodString;
    places: z.ZodArray<z.ZodString>;
    first: z.ZodString;
    articles: z.ZodInt;
    mentions: z.ZodInt;
    waiting: z.ZodInt;
    articleId: z.ZodNullable<z.ZodString>;
    spans: z.ZodArray<
      z.ZodReadonly<
        z.ZodObject<
          {
            start: z.ZodInt;
            end: z.ZodInt;
          },
          z.core.$strip
        >
      >
    >;
    title: z.ZodString;
    sourceLine: z.ZodString;
    excerpt: z.ZodString;
    figures: z.ZodArray<z.ZodString>;
  },
  z.core.$strip
>;
export type InitiativeLedgerRow = z.infer<typeof initiativeLedgerRowSchema>;
declare const initiativeLedgerInput: z.ZodObject<
  {
    filter: z.ZodDefault<
      z.ZodReadonly<
        z.ZodObject<
          {
            initiative: z.ZodOptional<z.ZodString>;
            place: z.ZodOptional<z.ZodString>;
            from: z.ZodOptional<z.ZodString>;
            to: z.ZodOptional<z.ZodString>;
            medium: z.ZodOptional<z.ZodString>;
            states: z.ZodOptional<
              z.ZodReadonly<
                z.ZodArray<
                  z.ZodEnum<{
                    annotated: 'annotated';
                    untouched: 'untouched';
                    waiting: 'waiting';
                  }>
                >
              >
            >;
            checks: z.ZodOptional<
              z.ZodReadonly<
                z.ZodArray<
                  z.ZodEnum<{
                    checked: 'checked';
                    doubtful: 'doubtful';
                    unchecked: 'unchecked';
                  }>
                >
              >
            >;
            linked: z.ZodOptional<
              z.ZodEnum<{
                contested: 'contested';
                shared: 'shared';
              }>
            >;
            text: z.ZodOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    statuses: z.ZodOptional<
      z.ZodReadonly<
        z.ZodArray<
          z.ZodEnum<{
            approved: 'approved';
            candidate: 'candidate';
            deprecated: 'deprecated';
          }>
        >
      >
    >;
    sort: z.ZodDefault<
      z.ZodEnum<{
        articles: 'articles';
        first: 'first';
        label: 'label';
        level: 'level';
        mentions: 'mentions';
        status: 'status';
        theme: 'theme';
        waiting: 'waiting';
      }>
    >;
    descending: z.ZodDefault<z.ZodBoolean>;
    group: z.ZodDefault<
      z.ZodNullable<
        z.ZodEnum<{
          level: 'level';
          status: 'status';
          theme: 'theme';
        }>
      >
    >;
    offset: z.ZodDefault<z.ZodInt>;
    limit: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strip
>;
export type InitiativeLedgerInput = z.infer<typeof initiativeLedgerInput>;
declare const initiativeLedgerPage: z.ZodObject<
  {
    rows: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          group: z.ZodString;
          label: z.ZodString;
          altLabels: z.ZodArray<z.ZodString>;
          theme: z.ZodString;
          level: z.ZodNullable<
            z.ZodEnum<{
              乡镇: '乡镇';
              县: '县';
              国家: '国家';
              市: '市';
              村: '村';
              省: '省';
            }>
          >;
          status: z.ZodEnum<{
            approved: 'approved';
            candidate: 'candidate';
            deprecated: 'deprecated';
          }>;
          definition: z.ZodString;
          places: z.ZodArray<z.ZodString>;
          first: z.ZodString;
          articles: z.ZodInt;
          mentions: z.ZodInt;
          waiting: z.ZodInt;
          articleId: z.ZodNullable<z.ZodString>;
          spans: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  start: z.ZodInt;
                  end: z.ZodInt;
                },
                z.core.$strip
              >
            >
          >;
          title: z.ZodString;
          sourceLine: z.ZodString;
          excerpt: z.ZodString;
          figures: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >
    >;
    total: z.ZodInt;
    mentions: z.ZodInt;
    groups: z.ZodArray<
      z.ZodObject<
        {
          key: z.ZodString;
          label: z.ZodString;
          rows: z.ZodInt;
          articles: z.ZodInt;
          points: z.ZodNumber;
          characters: z.ZodInt;
          sums: z.ZodArray<
            z.ZodObject<
              {
                unit: z.ZodString;
                value: z.ZodString;
                exact: z.ZodBoolean;
                figures: z.ZodInt;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
export type InitiativeLedgerPage = z.infer<typeof initiativeLedgerPage>;
/** How an exported ledger is narrowed, put in order and gathered, as the screen shows it. */
export declare const ledgerWantedSchema: z.ZodObject<
  {
    articles: z.ZodPrefault<
      z.ZodObject<
        {
          filter: z.ZodDefault<
            z.ZodReadonly<
              z.ZodObject<
                {
                  initiative: z.ZodOptional<z.ZodString>;
                  place: z.ZodOptional<z.ZodString>;
                  from: z.ZodOptional<z.ZodString>;
                  to: z.ZodOptional<z.ZodString>;
                  medium: z.ZodOptional<z.ZodString>;
                  states: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodEnum<{
                          annotated: 'annotated';
                          untouched: 'untouched';
                          waiting: 'waiting';
                        }>
                      >
                    >
                  >;
                  checks: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodEnum<{
                          checked: 'checked';
                          doubtful: 'doubtful';
                          unchecked: 'unchecked';
                        }>
                      >
                    >
                  >;
                  linked: z.ZodOptional<
                    z.ZodEnum<{
                      contested: 'contested';
                      shared: 'shared';
                    }>
                  >;
                  text: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
          sort: z.ZodDefault<
            z.ZodEnum<{
              characters: 'characters';
              genre: 'genre';
              mediaLevel: 'mediaLevel';
              medium: 'medium';
              page: 'page';
              place: 'place';
              points: 'points';
              publishedOn: 'publishedOn';
              referenceCode: 'referenceCode';
              source: 'source';
              title: 'title';
            }>
          >;
          descending: z.ZodDefault<z.ZodBoolean>;
          group: z.ZodDefault<
            z.ZodNullable<
              z.ZodEnum<{
                genre: 'genre';
                initiative: 'initiative';
                mediaLevel: 'mediaLevel';
                medium: 'medium';
                month: 'month';
                place: 'place';
                theme: 'theme';
                year: 'year';
              }>
            >
          >;
        },
        z.core.$strip
      >
    >;
    initiatives: z.ZodPrefault<
      z.ZodObject<
        {
          filter: z.ZodDefault<
            z.ZodReadonly<
              z.ZodObject<
                {
                  initiative: z.ZodOptional<z.ZodString>;
                  place: z.ZodOptional<z.ZodString>;
                  from: z.ZodOptional<z.ZodString>;
                  to: z.ZodOptional<z.ZodString>;
                  medium: z.ZodOptional<z.ZodString>;
                  states: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodEnum<{
                          annotated: 'annotated';
                          untouched: 'untouched';
                          waiting: 'waiting';
                        }>
                      >
                    >
                  >;
                  checks: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodEnum<{
                          checked: 'checked';
                          doubtful: 'doubtful';
                          unchecked: 'unchecked';
                        }>
                      >
                    >
                  >;
                  linked: z.ZodOptional<
                    z.ZodEnum<{
                      contested: 'contested';
                      shared: 'shared';
                    }>
                  >;
                  text: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
          statuses: z.ZodOptional<
            z.ZodReadonly<
              z.ZodArray<
                z.ZodEnum<{
                  approved: 'approved';
                  candidate: 'candidate';
                  deprecated: 'deprecated';
                }>
              >
            >
          >;
          sort: z.ZodDefault<
            z.ZodEnum<{
              articles: 'articles';
              first: 'first';
              label: 'label';
              level: 'level';
              mentions: 'mentions';
              status: 'status';
              theme: 'theme';
              waiting: 'waiting';
            }>
          >;
          descending: z.ZodDefault<z.ZodBoolean>;
          group: z.ZodDefault<
            z.ZodNullable<
              z.ZodEnum<{
                level: 'level';
                status: 'status';
                theme: 'theme';
              }>
            >
          >;
        },
        z.core.$strip
      >
    >;
    figures: z.ZodPrefault<
      z.ZodObject<
        {
          filter: z.ZodDefault<
            z.ZodReadonly<
              z.ZodObject<
                {
                  initiative: z.ZodOptional<z.ZodString>;
                  place: z.ZodOptional<z.ZodString>;
                  from: z.ZodOptional<z.ZodString>;
                  to: z.ZodOptional<z.ZodString>;
                  medium: z.ZodOptional<z.ZodString>;
                  states: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodEnum<{
                          annotated: 'annotated';
                          untouched: 'untouched';
                          waiting: 'waiting';
                        }>
                      >
                    >
                  >;
                  checks: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodEnum<{
                          checked: 'checked';
                          doubtful: 'doubtful';
                          unchecked: 'unchecked';
                        }>
                      >
                    >
                  >;
                  linked: z.ZodOptional<
                    z.ZodEnum<{
                      contested: 'contested';
                      shared: 'shared';
                    }>
                  >;
                  text: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
          sort: z.ZodDefault<
            z.ZodEnum<{
              check: 'check';
              measure: 'measure';
              medium: 'medium';
              place: 'place';
              publishedOn: 'publishedOn';
              source: 'source';
              time: 'time';
              title: 'title';
              value: 'value';
            }>
          >;
          descending: z.ZodDefault<z.ZodBoolean>;
          group: z.ZodDefault<
            z.ZodNullable<
              z.ZodEnum<{
                article: 'article';
                check: 'check';
                initiative: 'initiative';
                measure: 'measure';
                medium: 'medium';
                month: 'month';
                place: 'place';
                theme: 'theme';
                unit: 'unit';
                year: 'year';
              }>
            >
          >;
        },
        z.core.$strip
      >
    >;
    units: z.ZodDefault<
      z.ZodObject<
        {
          money: z.ZodOptional<z.ZodString>;
          area: z.ZodOptional<z.ZodString>;
          mass: z.ZodOptional<z.ZodString>;
          length: z.ZodOptional<z.ZodString>;
          power: z.ZodOptional<z.ZodString>;
          energy: z.ZodOptional<z.ZodString>;
          volume: z.ZodOptional<z.ZodString>;
          people: z.ZodOptional<z.ZodString>;
          households: z.ZodOptional<z.ZodString>;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
export type LedgerWanted = z.infer<typeof ledgerWantedSchema>;
/** What a figure is the same as and why, what it was told apart from, and what contradicts it. */
export declare const figureLinksSchema: z.ZodObject<
  {
    same: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          measure: z.ZodEnum<{
            differs: 'differs';
            equal: 'equal';
            unknown: 'unknown';
            within: 'within';
          }>;
          place: z.ZodEnum<{
            differs: 'differs';
            equal: 'equal';
            unknown: 'unknown';
            within: 'within';
          }>;
          time: z.ZodEnum<{
            differs: 'differs';
            equal: 'equal';
            unknown: 'unknown';
            within: 'within';
          }>;
          telling: z.ZodBoolean;
          ruled: z.ZodNullable<z.ZodBoolean>;
        },
        z.core.$strip
      >
    >;
    apart: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          measure: z.ZodEnum<{
            differs: 'differs';
            equal: 'equal';
            unknown: 'unknown';
            within: 'within';
          }>;
          place: z.ZodEnum<{
            differs: 'differs';
            equal: 'equal';
            unknown: 'unknown';
            within: 'within';
          }>;
          time: z.ZodEnum<{
            differs: 'differs';
            equal: 'equal';
            unknown: 'unknown';
            within: 'within';
          }>;
          telling: z.ZodBoolean;
          ruled: z.ZodNullable<z.ZodBoolean>;
        },
        z.core.$strip
      >
    >;
    conflicts: z.ZodArray<
      z.ZodObject<
        {
          id: z.ZodString;
          measure: z.ZodEnum<{
            differs: 'differs';
            equal: 'equal';
            unknown: 'unknown';
            within: 'within';
          }>;
          place: z.ZodEnum<{
            differs: 'differs';
            equal: 'equal';
            unknown: 'unknown';
            within: 'within';
          }>;
          time: z.ZodEnum<{
            differs: 'differs';
            equal: 'equal';
            unknown: 'unknown';
            within: 'within';
          }>;
          telling: z.ZodBoolean;
          ruled: z.ZodNullable<z.ZodBoolean>;
        },
        z.core.$strip
      >
    >;
  },
  z.core.$strip
>;
export type FigureLinks = z.infer<typeof figureLinksSchema>;
/** How points are counted (core/ledger/points.ts). */
export declare const pointTableSchema: z.ZodObject<
  {
    levels: z.ZodObject<
      {
        中央: z.ZodNumber;
        省: z.ZodNumber;
        市: z.ZodNumber;
        县: z.ZodNumber;
        其他: z.ZodNumber;
      },
      z.core.$strip
    >;
    lead: z.ZodNumber;
  },
  z.core.$strip
>;
export declare const EXPORT_KINDS: readonly [
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
  'kwic-csv',
  'kwic-xlsx',
  'annotations-jsonld',
  'project-qdpx',
];
export type ExportKind = (typeof EXPORT_KINDS)[number];
export declare const exportFilterSchema: z.ZodReadonly<
  z.ZodObject<
    {
      articleIds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
      initiative: z.ZodOptional<z.ZodString>;
      place: z.ZodOptional<z.ZodString>;
      from: z.ZodOptional<z.ZodString>;
      to: z.ZodOptional<z.ZodString>;
      query: z.ZodOptional<z.ZodString>;
    },
    z.core.$strip
  >
>;
export type ExportFilter = z.infer<typeof exportFilterSchema>;
export declare const exportEventSchema: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        type: z.ZodLiteral<'progress'>;
        done: z.ZodInt;
        total: z.ZodInt;
        what: z.ZodString;
        rows: z.ZodInt;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        type: z.ZodLiteral<'done'>;
        filename: z.ZodString;
        bytes: z.ZodInt;
        sha256: z.ZodString;
        items: z.ZodInt;
        replacedCharacters: z.ZodInt;
        warnings: z.ZodArray<
          z.ZodReadonly<
            z.ZodObject<
              {
                code: z.ZodEnum<{
                  'W-ASTRAY': 'W-ASTRAY';
                  'W-BIDI': 'W-BIDI';
                  'W-BOM': 'W-BOM';
                  'W-CHAR': 'W-CHAR';
                  'W-DOUBT': 'W-DOUBT';
                  'W-FONT': 'W-FONT';
                  'W-LEFT': 'W-LEFT';
                  'W-MIXED': 'W-MIXED';
                  'W-MOJIBAKE': 'W-MOJIBAKE';
                  'W-NUL': 'W-NUL';
                  'W-PLACEHOLDER': 'W-PLACEHOLDER';
                  'W-RENAMED': 'W-RENAMED';
                  'W-SHIFT': 'W-SHIFT';
                  'W-TRUNC': 'W-TRUNC';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >
          >
        >;
      },
      z.core.$strip
    >,
  ],
  'type'
>;
export type ExportEvent = z.infer<typeof exportEventSchema>;
/** What is counted: the filter of the exports, and a medium. */
export declare const insightFilterSchema: z.ZodReadonly<
  z.ZodObject<
    {
      articleIds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
      initiative: z.ZodOptional<z.ZodString>;
      place: z.ZodOptional<z.ZodString>;
      from: z.ZodOptional<z.ZodString>;
      to: z.ZodOptional<z.ZodString>;
      query: z.ZodOptional<z.ZodString>;
      medium: z.ZodOptional<z.ZodString>;
    },
    z.core.$strip
  >
>;
export type InsightFilter = z.infer<typeof insightFilterSchema>;
/** Which mentions a cell, a bar or a point counts (core/report/pivot-passages.ts). */
export declare const conditionSchema: z.ZodReadonly<
  z.ZodObject<
    {
      dimension: z.ZodEnum<{
        initiative: 'initiative';
        level: 'level';
        mediaLevel: 'mediaLevel';
        medium: 'medium';
        month: 'month';
        place: 'place';
        quarter: 'quarter';
        theme: 'theme';
        year: 'year';
      }>;
      keys: z.ZodReadonly<z.ZodArray<z.ZodString>>;
      except: z.ZodBoolean;
    },
    z.core.$strip
  >
>;
export type ConditionInput = z.infer<typeof conditionSchema>;
export declare const pivotInputSchema: z.ZodObject<
  {
    rows: z.ZodNullable<
      z.ZodEnum<{
        initiative: 'initiative';
        level: 'level';
        mediaLevel: 'mediaLevel';
        medium: 'medium';
        month: 'month';
        place: 'place';
        quarter: 'quarter';
        theme: 'theme';
        year: 'year';
      }>
    >;
    columns: z.ZodDefault<
      z.ZodNullable<
        z.ZodEnum<{
          initiative: 'initiative';
          level: 'level';
          mediaLevel: 'mediaLevel';
          medium: 'medium';
          month: 'month';
          place: 'place';
          quarter: 'quarter';
          theme: 'theme';
          year: 'year';
        }>
      >
    >;
    groups: z.ZodDefault<
      z.ZodNullable<
        z.ZodEnum<{
          initiative: 'initiative';
          level: 'level';
          mediaLevel: 'mediaLevel';
          medium: 'medium';
          month: 'month';
          place: 'place';
          quarter: 'quarter';
          theme: 'theme';
          year: 'year';
        }>
      >
    >;
    measure: z.ZodDefault<
      z.ZodEnum<{
        articles: 'articles';
        mentions: 'mentions';
      }>
    >;
    limits: z.ZodDefault<
      z.ZodObject<
        {
          groups: z.ZodOptional<z.ZodInt>;
          rows: z.ZodOptional<z.ZodInt>;
          columns: z.ZodOptional<z.ZodInt>;
        },
        z.core.$strip
      >
    >;
    filter: z.ZodDefault<
      z.ZodReadonly<
        z.ZodObject<
          {
            articleIds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
            initiative: z.ZodOptional<z.ZodString>;
            place: z.ZodOptional<z.ZodString>;
            from: z.ZodOptional<z.ZodString>;
            to: z.ZodOptional<z.ZodString>;
            query: z.ZodOptional<z.ZodString>;
            medium: z.ZodOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
  },
  z.core.$strip
>;
export type PivotInput = z.infer<typeof pivotInputSchema>;
export declare const pivotSchema: z.ZodReadonly<
  z.ZodObject<
    {
      plan: z.ZodReadonly<
        z.ZodObject<
          {
            rows: z.ZodNullable<
              z.ZodEnum<{
                initiative: 'initiative';
                level: 'level';
                mediaLevel: 'mediaLevel';
                medium: 'medium';
                month: 'month';
                place: 'place';
                quarter: 'quarter';
                theme: 'theme';
                year: 'year';
              }>
            >;
            columns: z.ZodDefault<
              z.ZodNullable<
                z.ZodEnum<{
                  initiative: 'initiative';
                  level: 'level';
                  mediaLevel: 'mediaLevel';
                  medium: 'medium';
                  month: 'month';
                  place: 'place';
                  quarter: 'quarter';
                  theme: 'theme';
                  year: 'year';
                }>
              >
            >;
            groups: z.ZodDefault<
              z.ZodNullable<
                z.ZodEnum<{
                  initiative: 'initiative';
                  level: 'level';
                  mediaLevel: 'mediaLevel';
                  medium: 'medium';
                  month: 'month';
                  place: 'place';
                  quarter: 'quarter';
                  theme: 'theme';
                  year: 'year';
                }>
              >
            >;
            measure: z.ZodDefault<
              z.ZodEnum<{
                articles: 'articles';
                mentions: 'mentions';
              }>
            >;
            limits: z.ZodDefault<
              z.ZodObject<
                {
                  groups: z.ZodOptional<z.ZodInt>;
                  rows: z.ZodOptional<z.ZodInt>;
                  columns: z.ZodOptional<z.ZodInt>;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >;
      groups: z.ZodReadonly<
        z.ZodArray<
          z.ZodReadonly<
            z.ZodObject<
              {
                mentions: z.ZodInt;
                articles: z.ZodInt;
                key: z.ZodString;
                name: z.ZodString;
                values: z.ZodInt;
              },
              z.core.$strip
            >
          >
        >
      >;
      rows: z.ZodReadonly<
        z.ZodArray<
          z.ZodReadonly<
            z.ZodObject<
              {
                mentions: z.ZodInt;
                articles: z.ZodInt;
                key: z.ZodString;
                name: z.ZodString;
                values: z.ZodInt;
              },
              z.core.$strip
            >
          >
        >
      >;
      columns: z.ZodReadonly<
        z.ZodArray<
          z.ZodReadonly<
            z.ZodObject<
              {
                mentions: z.ZodInt;
                articles: z.ZodInt;
                key: z.ZodString;
                name: z.ZodString;
                values: z.ZodInt;
              },
              z.core.$strip
            >
          >
        >
      >;
      cells: z.ZodReadonly<
        z.ZodArray<
          z.ZodReadonly<
            z.ZodObject<
              {
                mentions: z.ZodInt;
                articles: z.ZodInt;
                group: z.ZodNullable<z.ZodString>;
                row: z.ZodNullable<z.ZodString>;
                column: z.ZodNullable<z.ZodString>;
              },
              z.core.$strip
            >
          >
        >
      >;
    },
    z.core.$strip
  >
>;
export type PivotView = z.infer<typeof pivotSchema>;
export declare const cooccurrenceSchema: z.ZodReadonly<
  z.ZodObject<
    {
      members: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              initiativeId: z.ZodString;
              name: z.ZodString;
              articles: z.ZodInt;
            },
            z.core.$strip
          >
        >
      >;
      pairs: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              a: z.ZodString;
              b: z.ZodString;
              articles: z.ZodInt;
            },
            z.core.$strip
          >
        >
      >;
      leftOut: z.ZodInt;
    },
    z.core.$strip
  >
>;
export type CooccurrenceView = z.infer<typeof cooccurrenceSchema>;
export declare const chartInputSchema: z.ZodObject<
  {
    chart: z.ZodEnum<{
      cooccurrence: 'cooccurrence';
      'initiative-month': 'initiative-month';
      'initiative-place': 'initiative-place';
      place: 'place';
      trend: 'trend';
    }>;
    measure: z.ZodDefault<
      z.ZodEnum<{
        articles: 'articles';
        mentions: 'mentions';
      }>
    >;
    period: z.ZodDefault<
      z.ZodEnum<{
        auto: 'auto';
        month: 'month';
        quarter: 'quarter';
        year: 'year';
      }>
    >;
    filter: z.ZodDefault<
      z.ZodReadonly<
        z.ZodObject<
          {
            articleIds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
            initiative: z.ZodOptional<z.ZodString>;
            place: z.ZodOptional<z.ZodString>;
            from: z.ZodOptional<z.ZodString>;
            to: z.ZodOptional<z.ZodString>;
            query: z.ZodOptional<z.ZodString>;
            medium: z.ZodOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >
    >;
    language: z.ZodDefault<
      z.ZodEnum<{
        en: 'en';
        'zh-CN': 'zh-CN';
      }>
    >;
  },
  z.core.$strip
>;
export type ChartInput = z.infer<typeof chartInputSchema>;
/** A chart as a value (core/report/chart.ts). */
export declare const chartSpecSchema: z.ZodReadonly<
  z.ZodObject<
    {
      chart: z.ZodEnum<{
        cooccurrence: 'cooccurrence';
        'initiative-month': 'initiative-month';
        'initiative-place': 'initiative-place';
        place: 'place';
        trend: 'trend';
      }>;
      form: z.ZodCustom<ChartForm, ChartForm>;
      title: z.ZodString;
      categories: z.ZodReadonly<
        z.ZodObject<
          {
            dimension: z.ZodEnum<{
              initiative: 'initiative';
              level: 'level';
              mediaLevel: 'mediaLevel';
              medium: 'medium';
              month: 'month';
              place: 'place';
              quarter: 'quarter';
              theme: 'theme';
              year: 'year';
            }>;
            name: z.ZodString;
            members: z.ZodReadonly<
              z.ZodArray<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      key: z.ZodString;
                      label: z.ZodString;
                      short: z.ZodString;
                      group: z.ZodString;
                    },
                    z.core.$strip
                  >
                >
              >
            >;
          },
          z.core.$strip
        >
      >;
      series: z.ZodReadonly<
        z.ZodObject<
          {
            dimension: z.ZodNullable<
              z.ZodEnum<{
                initiative: 'initiative';
                level: 'level';
                mediaLevel: 'mediaLevel';
                medium: 'medium';
                month: 'month';
                place: 'place';
                quarter: 'quarter';
                theme: 'theme';
                year: 'year';
              }>
            >;
            name: z.ZodString;
            members: z.ZodReadonly<
              z.ZodArray<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      key: z.ZodString;
                      name: z.ZodString;
                      values: z.ZodReadonly<z.ZodArray<z.ZodNullable<z.ZodNumber>>>;
                    },
                    z.core.$strip
                  >
                >
              >
            >;
          },
          z.core.$strip
        >
      >;
      valueName: z.ZodString;
      unit: z.ZodString;
      additive: z.ZodBoolean;
      note: z.ZodString;
      summary: z.ZodString;
    },
    z.core.$strip
  >
>;
export declare const REPORT_TEMPLATES: readonly [
  'by-initiative',
  'review',
  'experience',
  'compilation',
  'briefing',
  'clippings',
  'ledger-note',
];
export type ReportTemplate = (typeof REPORT_TEMPLATES)[number];
export declare const WORD_PROFILES: readonly ['plain', 'gbt9704', 'briefing', 'clippings'];
export type WordProfileName = (typeof WORD_PROFILES)[number];
/** What a block of a report says or asks for (core/report/outline.ts). */
export declare const blockContentSchema: z.ZodType<BlockContent, BlockContent>;
export declare const reportSettingsSchema: z.ZodType<ReportSettings, ReportSettings>;
/** Settings of which only some are stated. */
export declare const statedSettingsSchema: z.ZodReadonly<
  z.ZodObject<
    {
      masksPersons: z.ZodOptional<z.ZodBoolean>;
      personRulings: z.ZodOptional<
        z.ZodReadonly<
          z.ZodRecord<
            z.ZodString,
            z.ZodEnum<{
              private: 'private';
              public: 'public';
            }>
          >
        >
      >;
      sourceNotes: z.ZodOptional<
        z.ZodEnum<{
          footnote: 'footnote';
          line: 'line';
        }>
      >;
      charts: z.ZodOptional<
        z.ZodEnum<{
          native: 'native';
          picture: 'picture';
        }>
      >;
      twoPersons: z.ZodOptional<z.ZodBoolean>;
      printsSignOffs: z.ZodOptional<z.ZodBoolean>;
      front: z.ZodOptional<
        z.ZodReadonly<
          z.ZodObject<
            {
              subtitle: z.ZodOptional<z.ZodString>;
              issuer: z.ZodOptional<z.ZodString>;
              date: z.ZodOptional<z.ZodString>;
              attachments: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
              remark: z.ZodOptional<z.ZodString>;
              recipients: z.ZodOptional<z.ZodString>;
              redHead: z.ZodOptional<
                z.ZodNullable<
                  z.ZodReadonly<
                    z.ZodObject<
                      {
                        authority: z.ZodString;
                        number: z.ZodString;
                        signatory: z.ZodString;
                      },
                      z.core.$strip
                    >
                  >
                >
              >;
              security: z.ZodOptional<z.ZodString>;
              copyNumber: z.ZodOptional<z.ZodString>;
              urgency: z.ZodOptional<z.ZodString>;
              issue: z.ZodOptional<z.ZodString>;
              imprint: z.ZodOptional<
                z.ZodNullable<
                  z.ZodReadonly<
                    z.ZodObject<
                      {
                        copies: z.ZodString;
                        printer: z.ZodString;
                      },
                      z.core.$strip
                    >
                  >
                >
              >;
            },
            z.core.$strip
          >
        >
      >;
    },
    z.core.$strip
  >
>;
/** One part of a report as it is printed (core/report/printed.ts). */
export declare const printedPartSchema: z.ZodType<PrintedPart, PrintedPart>;
/** The look of a page (core/report/layout/page-profile.ts). */
export declare const pageProfileSchema: z.ZodType<PageProfile, PageProfile>;
export declare const printedReportSchema: z.ZodType<PrintedReport, PrintedReport>;
export declare const reportSchema: z.ZodReadonly<
  z.ZodObject<
    {
      id: z.ZodString;
      title: z.ZodString;
      template: z.ZodEnum<{
        briefing: 'briefing';
        'by-initiative': 'by-initiative';
        clippings: 'clippings';
        compilation: 'compilation';
        experience: 'experience';
        'ledger-note': 'ledger-note';
        review: 'review';
      }>;
      profile: z.ZodEnum<{
        briefing: 'briefing';
        clippings: 'clippings';
        gbt9704: 'gbt9704';
        plain: 'plain';
      }>;
      filter: z.ZodReadonly<
        z.ZodObject<
          {
            articleIds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
            initiative: z.ZodOptional<z.ZodString>;
            place: z.ZodOptional<z.ZodString>;
            from: z.ZodOptional<z.ZodString>;
            to: z.ZodOptional<z.ZodString>;
            query: z.ZodOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >;
      createdAt: z.ZodString;
      changedAt: z.ZodString;
      status: z.ZodEnum<{
        draft: 'draft';
        final: 'final';
        first: 'first';
        second: 'second';
      }>;
    },
    z.core.$strip
  >
>;
export type ReportEntry = z.infer<typeof reportSchema>;
/** What a report can be made from, in the order in which it is offered. */
export declare const reportTemplateSchema: z.ZodReadonly<
  z.ZodObject<
    {
      id: z.ZodEnum<{
        briefing: 'briefing';
        'by-initiative': 'by-initiative';
        clippings: 'clippings';
        compilation: 'compilation';
        experience: 'experience';
        'ledger-note': 'ledger-note';
        review: 'review';
      }>;
      zh: z.ZodString;
      en: z.ZodString;
      zhNote: z.ZodString;
      enNote: z.ZodString;
      profile: z.ZodEnum<{
        briefing: 'briefing';
        clippings: 'clippings';
        gbt9704: 'gbt9704';
        plain: 'plain';
      }>;
    },
    z.core.$strip
  >
>;
export declare const BLOCK_STATES: readonly [
  /** Found anew whenever the report is looked at. */
  'live',
  /** Prints what was frozen. */
  'frozen',
  /** Frozen, and what it would say now differs. */
  'stale',
  /** What it names is gone: its annotation, article or initiative. */
  'broken',
];
export declare const reportBlockSchema: z.ZodReadonly<
  z.ZodObject<
    {
      id: z.ZodString;
      content: z.ZodType<
        BlockContent,
        BlockContent,
        z.core.$ZodTypeInternals<BlockContent, BlockContent>
      >;
      state: z.ZodEnum<{
        broken: 'broken';
        frozen: 'frozen';
        live: 'live';
        stale: 'stale';
      }>;
      frozen: z.ZodBoolean;
      parts: z.ZodInt;
      todo: z.ZodArray<z.ZodString>;
      said: z.ZodString;
    },
    z.core.$strip
  >
>;
export type ReportBlock = z.infer<typeof reportBlockSchema>;
export declare const reportViewSchema: z.ZodReadonly<
  z.ZodObject<
    {
      report: z.ZodReadonly<
        z.ZodObject<
          {
            id: z.ZodString;
            title: z.ZodString;
            template: z.ZodEnum<{
              briefing: 'briefing';
              'by-initiative': 'by-initiative';
              clippings: 'clippings';
              compilation: 'compilation';
              experience: 'experience';
              'ledger-note': 'ledger-note';
              review: 'review';
            }>;
            profile: z.ZodEnum<{
              briefing: 'briefing';
              clippings: 'clippings';
              gbt9704: 'gbt9704';
              plain: 'plain';
            }>;
            filter: z.ZodReadonly<
              z.ZodObject<
                {
                  articleIds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                  initiative: z.ZodOptional<z.ZodString>;
                  place: z.ZodOptional<z.ZodString>;
                  from: z.ZodOptional<z.ZodString>;
                  to: z.ZodOptional<z.ZodString>;
                  query: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >;
            createdAt: z.ZodString;
            changedAt: z.ZodString;
            status: z.ZodEnum<{
              draft: 'draft';
              final: 'final';
              first: 'first';
              second: 'second';
            }>;
          },
          z.core.$strip
        >
      >;
      settings: z.ZodType<
        ReportSettings,
        ReportSettings,
        z.core.$ZodTypeInternals<ReportSettings, ReportSettings>
      >;
      signOffs: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              stage: z.ZodEnum<{
                final: 'final';
                first: 'first';
                second: 'second';
              }>;
              author: z.ZodString;
              at: z.ZodString;
              sha256: z.ZodString;
              holds: z.ZodBoolean;
            },
            z.core.$strip
          >
        >
      >;
      next: z.ZodNullable<
        z.ZodEnum<{
          final: 'final';
          first: 'first';
          second: 'second';
        }>
      >;
      blocks: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              id: z.ZodString;
              content: z.ZodType<
                BlockContent,
                BlockContent,
                z.core.$ZodTypeInternals<BlockContent, BlockContent>
              >;
              state: z.ZodEnum<{
                broken: 'broken';
                frozen: 'frozen';
                live: 'live';
                stale: 'stale';
              }>;
              frozen: z.ZodBoolean;
              parts: z.ZodInt;
              todo: z.ZodArray<z.ZodString>;
              said: z.ZodString;
            },
            z.core.$strip
          >
        >
      >;
    },
    z.core.$strip
  >
>;
export type ReportView = z.infer<typeof reportViewSchema>;
/** One edit of a report: one journalled step. */
export declare const reportActSchema: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        does: z.ZodLiteral<'add'>;
        contents: z.ZodReadonly<
          z.ZodArray<
            z.ZodType<
              BlockContent,
              BlockContent,
              z.core.$ZodTypeInternals<BlockContent, BlockContent>
            >
          >
        >;
        after: z.ZodNullable<z.ZodString>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'change'>;
        blockId: z.ZodString;
        content: z.ZodType<
          BlockContent,
          BlockContent,
          z.core.$ZodTypeInternals<BlockContent, BlockContent>
        >;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'move'>;
        blockIds: z.ZodReadonly<z.ZodArray<z.ZodString>>;
        after: z.ZodNullable<z.ZodString>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'remove'>;
        blockIds: z.ZodReadonly<z.ZodArray<z.ZodString>>;
        sections: z.ZodBoolean;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'duplicate'>;
        blockIds: z.ZodReadonly<z.ZodArray<z.ZodString>>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'level'>;
        blockIds: z.ZodReadonly<z.ZodArray<z.ZodString>>;
        by: z.ZodLiteral<-1 | 1>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'freeze'>;
        blockIds: z.ZodReadonly<z.ZodArray<z.ZodString>>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'unfreeze'>;
        blockIds: z.ZodReadonly<z.ZodArray<z.ZodString>>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'refresh'>;
        blockIds: z.ZodReadonly<z.ZodArray<z.ZodString>>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'rename'>;
        title: z.ZodString;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'profile'>;
        profile: z.ZodEnum<{
          briefing: 'briefing';
          clippings: 'clippings';
          gbt9704: 'gbt9704';
          plain: 'plain';
        }>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'settings'>;
        settings: z.ZodReadonly<
          z.ZodObject<
            {
              masksPersons: z.ZodOptional<z.ZodBoolean>;
              personRulings: z.ZodOptional<
                z.ZodReadonly<
                  z.ZodRecord<
                    z.ZodString,
                    z.ZodEnum<{
                      private: 'private';
                      public: 'public';
                    }>
                  >
                >
              >;
              sourceNotes: z.ZodOptional<
                z.ZodEnum<{
                  footnote: 'footnote';
                  line: 'line';
                }>
              >;
              charts: z.ZodOptional<
                z.ZodEnum<{
                  native: 'native';
                  picture: 'picture';
                }>
              >;
              twoPersons: z.ZodOptional<z.ZodBoolean>;
              printsSignOffs: z.ZodOptional<z.ZodBoolean>;
              front: z.ZodOptional<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      subtitle: z.ZodOptional<z.ZodString>;
                      issuer: z.ZodOptional<z.ZodString>;
                      date: z.ZodOptional<z.ZodString>;
                      attachments: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                      remark: z.ZodOptional<z.ZodString>;
                      recipients: z.ZodOptional<z.ZodString>;
                      redHead: z.ZodOptional<
                        z.ZodNullable<
                          z.ZodReadonly<
                            z.ZodObject<
                              {
                                authority: z.ZodString;
                                number: z.ZodString;
                                signatory: z.ZodString;
                              },
                              z.core.$strip
                            >
                          >
                        >
                      >;
                      security: z.ZodOptional<z.ZodString>;
                      copyNumber: z.ZodOptional<z.ZodString>;
                      urgency: z.ZodOptional<z.ZodString>;
                      issue: z.ZodOptional<z.ZodString>;
                      imprint: z.ZodOptional<
                        z.ZodNullable<
                          z.ZodReadonly<
                            z.ZodObject<
                              {
                                copies: z.ZodString;
                                printer: z.ZodString;
                              },
                              z.core.$strip
                            >
                          >
                        >
                      >;
                    },
                    z.core.$strip
                  >
                >
              >;
            },
            z.core.$strip
          >
        >;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'sign'>;
        stage: z.ZodEnum<{
          final: 'final';
          first: 'first';
          second: 'second';
        }>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'withdraw'>;
        stage: z.ZodEnum<{
          final: 'final';
          first: 'first';
          second: 'second';
        }>;
        reason: z.ZodString;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'delete'>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'copy'>;
        title: z.ZodString;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        does: z.ZodLiteral<'quote'>;
        annotationIds: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
        passages: z.ZodDefault<
          z.ZodReadonly<
            z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    sourceId: z.ZodString;
                    spans: z.ZodReadonly<
                      z.ZodArray<
                        z.ZodReadonly<
                          z.ZodObject<
                            {
                              start: z.ZodInt;
                              end: z.ZodInt;
                            },
                            z.core.$strip
                          >
                        >
                      >
                    >;
                  },
                  z.core.$strip
                >
              >
            >
          >
        >;
        extent: z.ZodDefault<
          z.ZodEnum<{
            paragraph: 'paragraph';
            sentence: 'sentence';
            span: 'span';
          }>
        >;
        after: z.ZodOptional<z.ZodNullable<z.ZodString>>;
      },
      z.core.$strip
    >,
  ],
  'does'
>;
export type ReportAct = z.infer<typeof reportActSchema>;
/** What refreshing would change, line by line. */
export declare const refreshPreviewSchema: z.ZodObject<
  {
    blocks: z.ZodArray<
      z.ZodReadonly<
        z.ZodObject<
          {
            blockId: z.ZodString;
            said: z.ZodString;
            lines: z.ZodArray<
              z.ZodObject<
                {
                  change: z.ZodEnum<{
                    added: 'added';
                    altered: 'altered';
                    removed: 'removed';
                  }>;
                  before: z.ZodString;
                  after: z.ZodString;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >
    >;
  },
  z.core.$strip
>;
export type RefreshPreview = z.infer<typeof refreshPreviewSchema>;
export declare const verifyProblemSchema: z.ZodReadonly<
  z.ZodObject<
    {
      code: z.ZodEnum<{
        'E-AMBIGUOUS': 'E-AMBIGUOUS';
        'E-ANCHOR': 'E-ANCHOR';
        'E-APPID': 'E-APPID';
        'E-CANCELLED': 'E-CANCELLED';
        'E-CHANGED': 'E-CHANGED';
        'E-CSV': 'E-CSV';
        'E-CYCLE': 'E-CYCLE';
        'E-DAMAGED': 'E-DAMAGED';
        'E-DEPENDS': 'E-DEPENDS';
        'E-DISKFULL': 'E-DISKFULL';
        'E-EMPTY': 'E-EMPTY';
        'E-EMPTYDB': 'E-EMPTYDB';
        'E-ENCODING': 'E-ENCODING';
        'E-EXISTS': 'E-EXISTS';
        'E-FIELD': 'E-FIELD';
        'E-FK': 'E-FK';
        'E-HASH': 'E-HASH';
        'E-INTERNAL': 'E-INTERNAL';
        'E-INUSE': 'E-INUSE';
        'E-LABEL': 'E-LABEL';
        'E-LIST': 'E-LIST';
        'E-LOCKED': 'E-LOCKED';
        'E-MEND': 'E-MEND';
        'E-MISSING': 'E-MISSING';
        'E-NAMED': 'E-NAMED';
        'E-NAMETAKEN': 'E-NAMETAKEN';
        'E-NEWER': 'E-NEWER';
        'E-NOARCHIVE': 'E-NOARCHIVE';
        'E-NOFONT': 'E-NOFONT';
        'E-NOREDO': 'E-NOREDO';
        'E-NOREPORT': 'E-NOREPORT';
        'E-NOTFILE': 'E-NOTFILE';
        'E-NOTFOUND': 'E-NOTFOUND';
        'E-NOTHING': 'E-NOTHING';
        'E-NOUNDO': 'E-NOUNDO';
        'E-NUL': 'E-NUL';
        'E-PACKAGE': 'E-PACKAGE';
        'E-PARSER': 'E-PARSER';
        'E-PDFAPP': 'E-PDFAPP';
        'E-PRINT': 'E-PRINT';
        'E-PURGED': 'E-PURGED';
        'E-QDC': 'E-QDC';
        'E-QDPX': 'E-QDPX';
        'E-QUERY': 'E-QUERY';
        'E-QUEUE': 'E-QUEUE';
        'E-QUICKCHECK': 'E-QUICKCHECK';
        'E-READ': 'E-READ';
        'E-READONLY': 'E-READONLY';
        'E-RUNTIME': 'E-RUNTIME';
        'E-SAMEPERSON': 'E-SAMEPERSON';
        'E-SCHEMA': 'E-SCHEMA';
        'E-SIGNED': 'E-SIGNED';
        'E-SIZE': 'E-SIZE';
        'E-STAGE': 'E-STAGE';
        'E-STALE': 'E-STALE';
        'E-TEMPLATE': 'E-TEMPLATE';
        'E-TILING': 'E-TILING';
        'E-TIMEOUT': 'E-TIMEOUT';
        'E-TOKEN': 'E-TOKEN';
        'E-TRUNC': 'E-TRUNC';
        'E-TYPE': 'E-TYPE';
        'E-UNDONE': 'E-UNDONE';
        'E-USAGE': 'E-USAGE';
        'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
        'E-WORKBOOK': 'E-WORKBOOK';
        'E-WRITE': 'E-WRITE';
      }>;
      what: z.ZodString;
      where: z.ZodString;
    },
    z.core.$strip
  >
>;
export declare const verifyEventSchema: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        type: z.ZodLiteral<'progress'>;
        done: z.ZodInt;
        total: z.ZodInt;
        what: z.ZodString;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        type: z.ZodLiteral<'done'>;
        checked: z.ZodInt;
        total: z.ZodInt;
        problems: z.ZodArray<
          z.ZodReadonly<
            z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                what: z.ZodString;
                where: z.ZodString;
              },
              z.core.$strip
            >
          >
        >;
      },
      z.core.$strip
    >,
  ],
  'type'
>;
export type VerifyEvent = z.infer<typeof verifyEventSchema>;
export declare const findingSchema: z.ZodReadonly<
  z.ZodObject<
    {
      status: z.ZodEnum<{
        added: 'added';
        altered: 'altered';
        'line-altered': 'line-altered';
        'line-deleted': 'line-deleted';
        matches: 'matches';
        missing: 'missing';
        moved: 'moved';
        'source-changed': 'source-changed';
        'unknown-mark': 'unknown-mark';
      }>;
      kind: z.ZodEnum<{
        article: 'article';
        chart: 'chart';
        figure: 'figure';
        pivot: 'pivot';
        quotation: 'quotation';
        row: 'row';
        source: 'source';
        text: 'text';
      }>;
      mark: z.ZodString;
      where: z.ZodString;
      at: z.ZodInt;
      was: z.ZodNullable<z.ZodString>;
      now: z.ZodNullable<z.ZodString>;
      evidence: z.ZodEnum<{
        bookmark: 'bookmark';
        manifest: 'manifest';
        none: 'none';
        'printed-mark': 'printed-mark';
        text: 'text';
      }>;
      note: z.ZodNullable<
        z.ZodEnum<{
          'in-no-source': 'in-no-source';
          'in-source': 'in-source';
          'manifest-differs': 'manifest-differs';
          'not-held': 'not-held';
          'of-another': 'of-another';
          order: 'order';
          'source-changed-too': 'source-changed-too';
        }>
      >;
      target: z.ZodNullable<
        z.ZodReadonly<
          z.ZodObject<
            {
              articleId: z.ZodString;
              annotationId: z.ZodNullable<z.ZodString>;
              spans: z.ZodReadonly<
                z.ZodArray<
                  z.ZodReadonly<
                    z.ZodObject<
                      {
                        start: z.ZodInt;
                        end: z.ZodInt;
                      },
                      z.core.$strip
                    >
                  >
                >
              >;
            },
            z.core.$strip
          >
        >
      >;
    },
    z.core.$strip
  >
>;
/** What verifying an exported file says (docs/verify-report.md). */
export declare const reportCheckEventSchema: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        type: z.ZodLiteral<'progress'>;
        done: z.ZodInt;
        total: z.ZodInt;
        what: z.ZodString;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        type: z.ZodLiteral<'done'>;
        filename: z.ZodString;
        format: z.ZodEnum<{
          csv: 'csv';
          word: 'word';
          xlsx: 'xlsx';
        }>;
        manifest: z.ZodEnum<{
          damaged: 'damaged';
          none: 'none';
          whole: 'whole';
        }>;
        issuedAt: z.ZodNullable<z.ZodString>;
        report: z.ZodNullable<
          z.ZodObject<
            {
              id: z.ZodString;
              title: z.ZodNullable<z.ZodString>;
            },
            z.core.$strip
          >
        >;
        masked: z.ZodBoolean;
        tracked: z.ZodBoolean;
        total: z.ZodInt;
        matched: z.ZodInt;
        counts: z.ZodRecord<
          z.ZodEnum<{
            added: 'added';
            altered: 'altered';
            'line-altered': 'line-altered';
            'line-deleted': 'line-deleted';
            matches: 'matches';
            missing: 'missing';
            moved: 'moved';
            'source-changed': 'source-changed';
            'unknown-mark': 'unknown-mark';
          }>,
          z.ZodInt
        >;
        findings: z.ZodArray<
          z.ZodReadonly<
            z.ZodObject<
              {
                status: z.ZodEnum<{
                  added: 'added';
                  altered: 'altered';
                  'line-altered': 'line-altered';
                  'line-deleted': 'line-deleted';
                  matches: 'matches';
                  missing: 'missing';
                  moved: 'moved';
                  'source-changed': 'source-changed';
                  'unknown-mark': 'unknown-mark';
                }>;
                kind: z.ZodEnum<{
                  article: 'article';
                  chart: 'chart';
                  figure: 'figure';
                  pivot: 'pivot';
                  quotation: 'quotation';
                  row: 'row';
                  source: 'source';
                  text: 'text';
                }>;
                mark: z.ZodString;
                where: z.ZodString;
                at: z.ZodInt;
                was: z.ZodNullable<z.ZodString>;
                now: z.ZodNullable<z.ZodString>;
                evidence: z.ZodEnum<{
                  bookmark: 'bookmark';
                  manifest: 'manifest';
                  none: 'none';
                  'printed-mark': 'printed-mark';
                  text: 'text';
                }>;
                note: z.ZodNullable<
                  z.ZodEnum<{
                    'in-no-source': 'in-no-source';
                    'in-source': 'in-source';
                    'manifest-differs': 'manifest-differs';
                    'not-held': 'not-held';
                    'of-another': 'of-another';
                    order: 'order';
                    'source-changed-too': 'source-changed-too';
                  }>
                >;
                target: z.ZodNullable<
                  z.ZodReadonly<
                    z.ZodObject<
                      {
                        articleId: z.ZodString;
                        annotationId: z.ZodNullable<z.ZodString>;
                        spans: z.ZodReadonly<
                          z.ZodArray<
                            z.ZodReadonly<
                              z.ZodObject<
                                {
                                  start: z.ZodInt;
                                  end: z.ZodInt;
                                },
                                z.core.$strip
                              >
                            >
                          >
                        >;
                      },
                      z.core.$strip
                    >
                  >
                >;
              },
              z.core.$strip
            >
          >
        >;
        cut: z.ZodInt;
      },
      z.core.$strip
    >,
  ],
  'type'
>;
export type ReportCheckEvent = z.infer<typeof reportCheckEventSchema>;
export declare const suggestEventSchema: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        type: z.ZodLiteral<'progress'>;
        done: z.ZodInt;
        total: z.ZodInt;
        what: z.ZodString;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        type: z.ZodLiteral<'done'>;
        added: z.ZodInt;
        step: z.ZodNullable<z.ZodString>;
      },
      z.core.$strip
    >,
  ],
  'type'
>;
export type SuggestEvent = z.infer<typeof suggestEventSchema>;
/** What is sought, and where, to be tagged wherever it stands. */
export declare const occurrenceQuerySchema: z.ZodReadonly<
  z.ZodObject<
    {
      what: z.ZodDiscriminatedUnion<
        [
          z.ZodObject<
            {
              of: z.ZodLiteral<'text'>;
              text: z.ZodString;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              of: z.ZodLiteral<'labels'>;
              initiativeId: z.ZodString;
            },
            z.core.$strip
          >,
        ],
        'of'
      >;
      scope: z.ZodDiscriminatedUnion<
        [
          z.ZodObject<
            {
              of: z.ZodLiteral<'selection'>;
              articleId: z.ZodString;
              spans: z.ZodReadonly<
                z.ZodArray<
                  z.ZodReadonly<
                    z.ZodObject<
                      {
                        start: z.ZodInt;
                        end: z.ZodInt;
                      },
                      z.core.$strip
                    >
                  >
                >
              >;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              of: z.ZodLiteral<'article'>;
              articleId: z.ZodString;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              of: z.ZodLiteral<'search'>;
              query: z.ZodString;
              exact: z.ZodDefault<z.ZodBoolean>;
              in: z.ZodDefault<
                z.ZodEnum<{
                  all: 'all';
                  body: 'body';
                  note: 'note';
                  title: 'title';
                }>
              >;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              of: z.ZodLiteral<'archive'>;
            },
            z.core.$strip
          >,
        ],
        'of'
      >;
    },
    z.core.$strip
  >
>;
export type OccurrenceQuery = z.infer<typeof occurrenceQuerySchema>;
export declare const occurrenceEventSchema: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        type: z.ZodLiteral<'progress'>;
        done: z.ZodInt;
        total: z.ZodInt;
        what: z.ZodString;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        type: z.ZodLiteral<'done'>;
        token: z.ZodString;
        found: z.ZodInt;
        articles: z.ZodInt;
        more: z.ZodBoolean;
      },
      z.core.$strip
    >,
  ],
  'type'
>;
export type OccurrenceEvent = z.infer<typeof occurrenceEventSchema>;
export declare const occurrenceRowSchema: z.ZodReadonly<
  z.ZodObject<
    {
      index: z.ZodInt;
      articleId: z.ZodString;
      sourceId: z.ZodString;
      filename: z.ZodString;
      title: z.ZodString;
      spans: z.ZodArray<
        z.ZodReadonly<
          z.ZodObject<
            {
              start: z.ZodInt;
              end: z.ZodInt;
            },
            z.core.$strip
          >
        >
      >;
      before: z.ZodString;
      match: z.ZodString;
      after: z.ZodString;
      state: z.ZodEnum<{
        new: 'new';
        overlapping: 'overlapping';
        rejected: 'rejected';
        tagged: 'tagged';
        waiting: 'waiting';
      }>;
      label: z.ZodString;
    },
    z.core.$strip
  >
>;
export type OccurrenceRow = z.infer<typeof occurrenceRowSchema>;
export declare const GROUPED_BY: readonly [
  'article',
  'initiative',
  'proposal',
  'figure',
  'date',
  'place',
  'person',
  'organisation',
];
/** What suggestions are gathered under: an article or, across articles, what they are taken for. */
declare const groupKeySchema: z.ZodReadonly<
  z.ZodObject<
    {
      by: z.ZodEnum<{
        article: 'article';
        date: 'date';
        figure: 'figure';
        initiative: 'initiative';
        organisation: 'organisation';
        person: 'person';
        place: 'place';
        proposal: 'proposal';
      }>;
      key: z.ZodString;
    },
    z.core.$strip
  >
>;
export type GroupKey = z.infer<typeof groupKeySchema>;
/** Which suggestions are under review; what is absent does not narrow them. */
export declare const reviewFilterSchema: z.ZodReadonly<
  z.ZodObject<
    {
      kinds: z.ZodOptional<
        z.ZodReadonly<
          z.ZodArray<
            z.ZodEnum<{
              date: 'date';
              figure: 'figure';
              initiative: 'initiative';
              note: 'note';
              organisation: 'organisation';
              person: 'person';
              place: 'place';
            }>
          >
        >
      >;
      rules: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
      minConfidence: z.ZodOptional<z.ZodNumber>;
      maxConfidence: z.ZodOptional<z.ZodNumber>;
      theme: z.ZodOptional<z.ZodString>;
      group: z.ZodOptional<
        z.ZodReadonly<
          z.ZodObject<
            {
              by: z.ZodEnum<{
                article: 'article';
                date: 'date';
                figure: 'figure';
                initiative: 'initiative';
                organisation: 'organisation';
                person: 'person';
                place: 'place';
                proposal: 'proposal';
              }>;
              key: z.ZodString;
            },
            z.core.$strip
          >
        >
      >;
      text: z.ZodOptional<z.ZodString>;
    },
    z.core.$strip
  >
>;
export type ReviewFilter = z.infer<typeof reviewFilterSchema>;
export declare const REVIEW_SORTS: readonly ['place', 'confidence', 'before', 'after'];
export type ReviewSort = (typeof REVIEW_SORTS)[number];
/** A suggestion that waits, as a keyword in the context of its reading. */
export declare const queueRowSchema: z.ZodReadonly<
  z.ZodObject<
    {
      before: z.ZodString;
      match: z.ZodString;
      after: z.ZodString;
      annotation: z.ZodReadonly<
        z.ZodObject<
          {
            id: z.ZodString;
            kind: z.ZodEnum<{
              date: 'date';
              figure: 'figure';
              initiative: 'initiative';
              note: 'note';
              organisation: 'organisation';
              person: 'person';
              place: 'place';
            }>;
            sourceId: z.ZodString;
            articleId: z.ZodNullable<z.ZodString>;
            filename: z.ZodString;
            spans: z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    start: z.ZodInt;
                    end: z.ZodInt;
                  },
                  z.core.$strip
                >
              >
            >;
            quote: z.ZodString;
            status: z.ZodEnum<{
              accepted: 'accepted';
              pending: 'pending';
              rejected: 'rejected';
            }>;
            initiativeIds: z.ZodArray<z.ZodString>;
            labels: z.ZodArray<z.ZodString>;
            label: z.ZodString;
            note: z.ZodString;
            figure: z.ZodNullable<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    value: z.ZodNumber;
                    valueMax: z.ZodNullable<z.ZodNumber>;
                    unit: z.ZodString;
                    approx: z.ZodNullable<
                      z.ZodEnum<{
                        余: '余';
                        多: '多';
                        左右: '左右';
                        约: '约';
                        近: '近';
                      }>
                    >;
                    comparator: z.ZodNullable<
                      z.ZodEnum<{
                        '<=': '<=';
                        '>=': '>=';
                      }>
                    >;
                    per: z.ZodNullable<z.ZodString>;
                    measure: z.ZodString;
                    place: z.ZodString;
                    time: z.ZodString;
                  },
                  z.core.$strip
                >
              >
            >;
            detail: z.ZodNullable<
              z.ZodDiscriminatedUnion<
                [
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'article'>;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'proposal'>;
                      proposal: z.ZodObject<
                        {
                          label: z.ZodString;
                          theme: z.ZodString;
                          level: z.ZodNullable<
                            z.ZodEnum<{
                              乡镇: '乡镇';
                              县: '县';
                              国家: '国家';
                              市: '市';
                              村: '村';
                              省: '省';
                            }>
                          >;
                          because: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                          group: z.ZodString;
                        },
                        z.core.$strip
                      >;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'date'>;
                      date: z.ZodObject<
                        {
                          kind: z.ZodString;
                          norm: z.ZodNullable<z.ZodString>;
                          resolved: z.ZodNullable<z.ZodString>;
                          inferred: z.ZodBoolean;
                          rrule: z.ZodNullable<z.ZodString>;
                        },
                        z.core.$strip
                      >;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'place'>;
                      place: z.ZodObject<
                        {
                          chain: z.ZodObject<
                            {
                              province: z.ZodOptional<z.ZodString>;
                              city: z.ZodOptional<z.ZodString>;
                              county: z.ZodOptional<z.ZodString>;
                              township: z.ZodOptional<z.ZodString>;
                              village: z.ZodOptional<z.ZodString>;
                            },
                            z.core.$strip
                          >;
                          inferred: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                          adcode: z.ZodNullable<z.ZodString>;
                          officialName: z.ZodNullable<z.ZodString>;
                          kind: z.ZodString;
                        },
                        z.core.$strip
                      >;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'person'>;
                      person: z.ZodObject<
                        {
                          name: z.ZodString;
                          role: z.ZodString;
                          organisation: z.ZodString;
                          kind: z.ZodString;
                        },
                        z.core.$strip
                      >;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      of: z.ZodLiteral<'organisation'>;
                      organisation: z.ZodObject<
                        {
                          name: z.ZodString;
                          fullName: z.ZodString;
                          kind: z.ZodString;
                        },
                        z.core.$strip
                      >;
                    },
                    z.core.$strip
                  >,
                ],
                'of'
              >
            >;
            rule: z.ZodNullable<z.ZodString>;
            confidence: z.ZodNumber;
            author: z.ZodString;
            createdAt: z.ZodString;
            ruling: z.ZodOptional<z.ZodString>;
          },
          z.core.$strip
        >
      >;
      title: z.ZodString;
      medium: z.ZodString;
    },
    z.core.$strip
  >
>;
export type QueueRow = z.infer<typeof queueRowSchema>;
export declare const reviewQueueSchema: z.ZodObject<
  {
    rows: z.ZodArray<
      z.ZodReadonly<
        z.ZodObject<
          {
            before: z.ZodString;
            match: z.ZodString;
            after: z.ZodString;
            annotation: z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  kind: z.ZodEnum<{
                    date: 'date';
                    figure: 'figure';
                    initiative: 'initiative';
                    note: 'note';
                    organisation: 'organisation';
                    person: 'person';
                    place: 'place';
                  }>;
                  sourceId: z.ZodString;
                  articleId: z.ZodNullable<z.ZodString>;
                  filename: z.ZodString;
                  spans: z.ZodArray<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          start: z.ZodInt;
                          end: z.ZodInt;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  quote: z.ZodString;
                  status: z.ZodEnum<{
                    accepted: 'accepted';
                    pending: 'pending';
                    rejected: 'rejected';
                  }>;
                  initiativeIds: z.ZodArray<z.ZodString>;
                  labels: z.ZodArray<z.ZodString>;
                  label: z.ZodString;
                  note: z.ZodString;
                  figure: z.ZodNullable<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          value: z.ZodNumber;
                          valueMax: z.ZodNullable<z.ZodNumber>;
                          unit: z.ZodString;
                          approx: z.ZodNullable<
                            z.ZodEnum<{
                              余: '余';
                              多: '多';
                              左右: '左右';
                              约: '约';
                              近: '近';
                            }>
                          >;
                          comparator: z.ZodNullable<
                            z.ZodEnum<{
                              '<=': '<=';
                              '>=': '>=';
                            }>
                          >;
                          per: z.ZodNullable<z.ZodString>;
                          measure: z.ZodString;
                          place: z.ZodString;
                          time: z.ZodString;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  detail: z.ZodNullable<
                    z.ZodDiscriminatedUnion<
                      [
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'article'>;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'proposal'>;
                            proposal: z.ZodObject<
                              {
                                label: z.ZodString;
                                theme: z.ZodString;
                                level: z.ZodNullable<
                                  z.ZodEnum<{
                                    乡镇: '乡镇';
                                    县: '县';
                                    国家: '国家';
                                    市: '市';
                                    村: '村';
                                    省: '省';
                                  }>
                                >;
                                because: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                                group: z.ZodString;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'date'>;
                            date: z.ZodObject<
                              {
                                kind: z.ZodString;
                                norm: z.ZodNullable<z.ZodString>;
                                resolved: z.ZodNullable<z.ZodString>;
                                inferred: z.ZodBoolean;
                                rrule: z.ZodNullable<z.ZodString>;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'place'>;
                            place: z.ZodObject<
                              {
                                chain: z.ZodObject<
                                  {
                                    province: z.ZodOptional<z.ZodString>;
                                    city: z.ZodOptional<z.ZodString>;
                                    county: z.ZodOptional<z.ZodString>;
                                    township: z.ZodOptional<z.ZodString>;
                                    village: z.ZodOptional<z.ZodString>;
                                  },
                                  z.core.$strip
                                >;
                                inferred: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                                adcode: z.ZodNullable<z.ZodString>;
                                officialName: z.ZodNullable<z.ZodString>;
                                kind: z.ZodString;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'person'>;
                            person: z.ZodObject<
                              {
                                name: z.ZodString;
                                role: z.ZodString;
                                organisation: z.ZodString;
                                kind: z.ZodString;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'organisation'>;
                            organisation: z.ZodObject<
                              {
                                name: z.ZodString;
                                fullName: z.ZodString;
                                kind: z.ZodString;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                      ],
                      'of'
                    >
                  >;
                  rule: z.ZodNullable<z.ZodString>;
                  confidence: z.ZodNumber;
                  author: z.ZodString;
                  createdAt: z.ZodString;
                  ruling: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >;
            title: z.ZodString;
            medium: z.ZodString;
          },
          z.core.$strip
        >
      >
    >;
    next: z.ZodNullable<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>;
    decided: z.ZodInt;
    all: z.ZodInt;
    sort: z.ZodEnum<{
      after: 'after';
      before: 'before';
      confidence: 'confidence';
      place: 'place';
    }>;
  },
  z.core.$strip
>;
export type ReviewQueue = z.infer<typeof reviewQueueSchema>;
export declare const reviewGroupsSchema: z.ZodObject<
  {
    total: z.ZodInt;
    waiting: z.ZodInt;
    groups: z.ZodArray<
      z.ZodReadonly<
        z.ZodObject<
          {
            by: z.ZodEnum<{
              article: 'article';
              date: 'date';
              figure: 'figure';
              initiative: 'initiative';
              organisation: 'organisation';
              person: 'person';
              place: 'place';
              proposal: 'proposal';
            }>;
            key: z.ZodString;
            label: z.ZodString;
            waiting: z.ZodInt;
          },
          z.core.$strip
        >
      >
    >;
  },
  z.core.$strip
>;
export type ReviewGroups = z.infer<typeof reviewGroupsSchema>;
export type ReviewGroup = ReviewGroups['groups'][number];
/** A decision that stands for a text in an article or in the archive. */
export declare const rulingSchema: z.ZodReadonly<
  z.ZodObject<
    {
      id: z.ZodString;
      decision: z.ZodEnum<{
        accepted: 'accepted';
        rejected: 'rejected';
      }>;
      scope: z.ZodEnum<{
        archive: 'archive';
        article: 'article';
      }>;
      articleId: z.ZodNullable<z.ZodString>;
      title: z.ZodString;
      kind: z.ZodEnum<{
        date: 'date';
        figure: 'figure';
        initiative: 'initiative';
        note: 'note';
        organisation: 'organisation';
        person: 'person';
        place: 'place';
      }>;
      quote: z.ZodString;
      label: z.ZodString;
      author: z.ZodString;
      createdAt: z.ZodString;
      instead: z.ZodArray<z.ZodString>;
      decided: z.ZodInt;
    },
    z.core.$strip
  >
>;
export type RulingView = z.infer<typeof rulingSchema>;
export declare const contract: {
  archive: {
    status: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodReadonly<
        z.ZodObject<
          {
            version: z.ZodString;
            author: z.ZodString;
            revision: z.ZodInt;
            archive: z.ZodNullable<
              z.ZodObject<
                {
                  id: z.ZodString;
                  name: z.ZodString;
                  readOnly: z.ZodBoolean;
                  sources: z.ZodInt;
                  articles: z.ZodInt;
                  annotations: z.ZodInt;
                  pending: z.ZodInt;
                  undo: z.ZodNullable<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          id: z.ZodString;
                          at: z.ZodString;
                          author: z.ZodString;
                          kind: z.ZodString;
                          params: z.ZodRecord<
                            z.ZodString,
                            z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                          >;
                          undone: z.ZodBoolean;
                          reversible: z.ZodBoolean;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  redo: z.ZodNullable<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          id: z.ZodString;
                          at: z.ZodString;
                          author: z.ZodString;
                          kind: z.ZodString;
                          params: z.ZodRecord<
                            z.ZodString,
                            z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                          >;
                          undone: z.ZodBoolean;
                          reversible: z.ZodBoolean;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  fixity: z.ZodNullable<
                    z.ZodObject<
                      {
                        checked: z.ZodInt;
                        total: z.ZodInt;
                        at: z.ZodString;
                      },
                      z.core.$strip
                    >
                  >;
                  backup: z.ZodNullable<
                    z.ZodObject<
                      {
                        at: z.ZodString;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    open: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          token: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            version: z.ZodString;
            author: z.ZodString;
            revision: z.ZodInt;
            archive: z.ZodNullable<
              z.ZodObject<
                {
                  id: z.ZodString;
                  name: z.ZodString;
                  readOnly: z.ZodBoolean;
                  sources: z.ZodInt;
                  articles: z.ZodInt;
                  annotations: z.ZodInt;
                  pending: z.ZodInt;
                  undo: z.ZodNullable<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          id: z.ZodString;
                          at: z.ZodString;
                          author: z.ZodString;
                          kind: z.ZodString;
                          params: z.ZodRecord<
                            z.ZodString,
                            z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                          >;
                          undone: z.ZodBoolean;
                          reversible: z.ZodBoolean;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  redo: z.ZodNullable<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          id: z.ZodString;
                          at: z.ZodString;
                          author: z.ZodString;
                          kind: z.ZodString;
                          params: z.ZodRecord<
                            z.ZodString,
                            z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                          >;
                          undone: z.ZodBoolean;
                          reversible: z.ZodBoolean;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  fixity: z.ZodNullable<
                    z.ZodObject<
                      {
                        checked: z.ZodInt;
                        total: z.ZodInt;
                        at: z.ZodString;
                      },
                      z.core.$strip
                    >
                  >;
                  backup: z.ZodNullable<
                    z.ZodObject<
                      {
                        at: z.ZodString;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    create: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          token: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            version: z.ZodString;
            author: z.ZodString;
            revision: z.ZodInt;
            archive: z.ZodNullable<
              z.ZodObject<
                {
                  id: z.ZodString;
                  name: z.ZodString;
                  readOnly: z.ZodBoolean;
                  sources: z.ZodInt;
                  articles: z.ZodInt;
                  annotations: z.ZodInt;
                  pending: z.ZodInt;
                  undo: z.ZodNullable<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          id: z.ZodString;
                          at: z.ZodString;
                          author: z.ZodString;
                          kind: z.ZodString;
                          params: z.ZodRecord<
                            z.ZodString,
                            z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                          >;
                          undone: z.ZodBoolean;
                          reversible: z.ZodBoolean;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  redo: z.ZodNullable<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          id: z.ZodString;
                          at: z.ZodString;
                          author: z.ZodString;
                          kind: z.ZodString;
                          params: z.ZodRecord<
                            z.ZodString,
                            z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                          >;
                          undone: z.ZodBoolean;
                          reversible: z.ZodBoolean;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  fixity: z.ZodNullable<
                    z.ZodObject<
                      {
                        checked: z.ZodInt;
                        total: z.ZodInt;
                        at: z.ZodString;
                      },
                      z.core.$strip
                    >
                  >;
                  backup: z.ZodNullable<
                    z.ZodObject<
                      {
                        at: z.ZodString;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Makes (or opens) the archive of sample pages in the user's own data folder. */
    openSample: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodReadonly<
        z.ZodObject<
          {
            version: z.ZodString;
            author: z.ZodString;
            revision: z.ZodInt;
            archive: z.ZodNullable<
              z.ZodObject<
                {
                  id: z.ZodString;
                  name: z.ZodString;
                  readOnly: z.ZodBoolean;
                  sources: z.ZodInt;
                  articles: z.ZodInt;
                  annotations: z.ZodInt;
                  pending: z.ZodInt;
                  undo: z.ZodNullable<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          id: z.ZodString;
                          at: z.ZodString;
                          author: z.ZodString;
                          kind: z.ZodString;
                          params: z.ZodRecord<
                            z.ZodString,
                            z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                          >;
                          undone: z.ZodBoolean;
                          reversible: z.ZodBoolean;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  redo: z.ZodNullable<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          id: z.ZodString;
                          at: z.ZodString;
                          author: z.ZodString;
                          kind: z.ZodString;
                          params: z.ZodRecord<
                            z.ZodString,
                            z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                          >;
                          undone: z.ZodBoolean;
                          reversible: z.ZodBoolean;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  fixity: z.ZodNullable<
                    z.ZodObject<
                      {
                        checked: z.ZodInt;
                        total: z.ZodInt;
                        at: z.ZodString;
                      },
                      z.core.$strip
                    >
                  >;
                  backup: z.ZodNullable<
                    z.ZodObject<
                      {
                        at: z.ZodString;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    close: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodReadonly<
        z.ZodObject<
          {
            version: z.ZodString;
            author: z.ZodString;
            revision: z.ZodInt;
            archive: z.ZodNullable<
              z.ZodObject<
                {
                  id: z.ZodString;
                  name: z.ZodString;
                  readOnly: z.ZodBoolean;
                  sources: z.ZodInt;
                  articles: z.ZodInt;
                  annotations: z.ZodInt;
                  pending: z.ZodInt;
                  undo: z.ZodNullable<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          id: z.ZodString;
                          at: z.ZodString;
                          author: z.ZodString;
                          kind: z.ZodString;
                          params: z.ZodRecord<
                            z.ZodString,
                            z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                          >;
                          undone: z.ZodBoolean;
                          reversible: z.ZodBoolean;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  redo: z.ZodNullable<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          id: z.ZodString;
                          at: z.ZodString;
                          author: z.ZodString;
                          kind: z.ZodString;
                          params: z.ZodRecord<
                            z.ZodString,
                            z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                          >;
                          undone: z.ZodBoolean;
                          reversible: z.ZodBoolean;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  fixity: z.ZodNullable<
                    z.ZodObject<
                      {
                        checked: z.ZodInt;
                        total: z.ZodInt;
                        at: z.ZodString;
                      },
                      z.core.$strip
                    >
                  >;
                  backup: z.ZodNullable<
                    z.ZodObject<
                      {
                        at: z.ZodString;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >
            >;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Yields the revision now and after every change, whoever made it. */
    watch: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      import('@orpc/contract').Schema<
        AsyncIteratorObject<
          {
            revision: number;
            touched: string[] | null;
          },
          unknown,
          void
        >,
        import('@orpc/shared').AsyncIteratorClass<
          {
            revision: number;
            touched: string[] | null;
          },
          unknown,
          void
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  person: {
    /** Whom the journal names as author from now on; an empty name stands for the system's user. */
    signAs: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          name: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          author: z.ZodString;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  import: {
    preview: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          token: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          files: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  index: z.ZodInt;
                  filename: z.ZodString;
                  bytes: z.ZodInt;
                  state: z.ZodEnum<{
                    duplicate: 'duplicate';
                    ready: 'ready';
                    refused: 'refused';
                  }>;
                  encoding: z.ZodNullable<
                    z.ZodEnum<{
                      big5: 'big5';
                      gb18030: 'gb18030';
                      'utf-16be': 'utf-16be';
                      'utf-16le': 'utf-16le';
                      'utf-8': 'utf-8';
                    }>
                  >;
                  candidates: z.ZodArray<
                    z.ZodObject<
                      {
                        encoding: z.ZodEnum<{
                          big5: 'big5';
                          gb18030: 'gb18030';
                          'utf-16be': 'utf-16be';
                          'utf-16le': 'utf-16le';
                          'utf-8': 'utf-8';
                        }>;
                        sample: z.ZodString;
                      },
                      z.core.$strip
                    >
                  >;
                  warnings: z.ZodArray<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          code: z.ZodEnum<{
                            'W-ASTRAY': 'W-ASTRAY';
                            'W-BIDI': 'W-BIDI';
                            'W-BOM': 'W-BOM';
                            'W-CHAR': 'W-CHAR';
                            'W-DOUBT': 'W-DOUBT';
                            'W-FONT': 'W-FONT';
                            'W-LEFT': 'W-LEFT';
                            'W-MIXED': 'W-MIXED';
                            'W-MOJIBAKE': 'W-MOJIBAKE';
                            'W-NUL': 'W-NUL';
                            'W-PLACEHOLDER': 'W-PLACEHOLDER';
                            'W-RENAMED': 'W-RENAMED';
                            'W-SHIFT': 'W-SHIFT';
                            'W-TRUNC': 'W-TRUNC';
                          }>;
                          values: z.ZodRecord<
                            z.ZodString,
                            z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                          >;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  failure: z.ZodNullable<
                    z.ZodObject<
                      {
                        code: z.ZodEnum<{
                          'E-AMBIGUOUS': 'E-AMBIGUOUS';
                          'E-ANCHOR': 'E-ANCHOR';
                          'E-APPID': 'E-APPID';
                          'E-CANCELLED': 'E-CANCELLED';
                          'E-CHANGED': 'E-CHANGED';
                          'E-CSV': 'E-CSV';
                          'E-CYCLE': 'E-CYCLE';
                          'E-DAMAGED': 'E-DAMAGED';
                          'E-DEPENDS': 'E-DEPENDS';
                          'E-DISKFULL': 'E-DISKFULL';
                          'E-EMPTY': 'E-EMPTY';
                          'E-EMPTYDB': 'E-EMPTYDB';
                          'E-ENCODING': 'E-ENCODING';
                          'E-EXISTS': 'E-EXISTS';
                          'E-FIELD': 'E-FIELD';
                          'E-FK': 'E-FK';
                          'E-HASH': 'E-HASH';
                          'E-INTERNAL': 'E-INTERNAL';
                          'E-INUSE': 'E-INUSE';
                          'E-LABEL': 'E-LABEL';
                          'E-LIST': 'E-LIST';
                          'E-LOCKED': 'E-LOCKED';
                          'E-MEND': 'E-MEND';
                          'E-MISSING': 'E-MISSING';
                          'E-NAMED': 'E-NAMED';
                          'E-NAMETAKEN': 'E-NAMETAKEN';
                          'E-NEWER': 'E-NEWER';
                          'E-NOARCHIVE': 'E-NOARCHIVE';
                          'E-NOFONT': 'E-NOFONT';
                          'E-NOREDO': 'E-NOREDO';
                          'E-NOREPORT': 'E-NOREPORT';
                          'E-NOTFILE': 'E-NOTFILE';
                          'E-NOTFOUND': 'E-NOTFOUND';
                          'E-NOTHING': 'E-NOTHING';
                          'E-NOUNDO': 'E-NOUNDO';
                          'E-NUL': 'E-NUL';
                          'E-PACKAGE': 'E-PACKAGE';
                          'E-PARSER': 'E-PARSER';
                          'E-PDFAPP': 'E-PDFAPP';
                          'E-PRINT': 'E-PRINT';
                          'E-PURGED': 'E-PURGED';
                          'E-QDC': 'E-QDC';
                          'E-QDPX': 'E-QDPX';
                          'E-QUERY': 'E-QUERY';
                          'E-QUEUE': 'E-QUEUE';
                          'E-QUICKCHECK': 'E-QUICKCHECK';
                          'E-READ': 'E-READ';
                          'E-READONLY': 'E-READONLY';
                          'E-RUNTIME': 'E-RUNTIME';
                          'E-SAMEPERSON': 'E-SAMEPERSON';
                          'E-SCHEMA': 'E-SCHEMA';
                          'E-SIGNED': 'E-SIGNED';
                          'E-SIZE': 'E-SIZE';
                          'E-STAGE': 'E-STAGE';
                          'E-STALE': 'E-STALE';
                          'E-TEMPLATE': 'E-TEMPLATE';
                          'E-TILING': 'E-TILING';
                          'E-TIMEOUT': 'E-TIMEOUT';
                          'E-TOKEN': 'E-TOKEN';
                          'E-TRUNC': 'E-TRUNC';
                          'E-TYPE': 'E-TYPE';
                          'E-UNDONE': 'E-UNDONE';
                          'E-USAGE': 'E-USAGE';
                          'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                          'E-WORKBOOK': 'E-WORKBOOK';
                          'E-WRITE': 'E-WRITE';
                        }>;
                        values: z.ZodRecord<
                          z.ZodString,
                          z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                        >;
                      },
                      z.core.$strip
                    >
                  >;
                  project: z.ZodNullable<
                    z.ZodObject<
                      {
                        name: z.ZodString;
                        origin: z.ZodString;
                        codes: z.ZodInt;
                        texts: z.ZodInt;
                        selections: z.ZodInt;
                        codings: z.ZodInt;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    run: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          token: z.ZodString;
          encoding: z.ZodDefault<
            z.ZodUnion<
              readonly [
                z.ZodLiteral<'auto'>,
                z.ZodEnum<{
                  big5: 'big5';
                  gb18030: 'gb18030';
                  'utf-16be': 'utf-16be';
                  'utf-16le': 'utf-16le';
                  'utf-8': 'utf-8';
                }>,
              ]
            >
          >;
          choices: z.ZodDefault<
            z.ZodArray<
              z.ZodObject<
                {
                  index: z.ZodInt;
                  encoding: z.ZodEnum<{
                    big5: 'big5';
                    gb18030: 'gb18030';
                    'utf-16be': 'utf-16be';
                    'utf-16le': 'utf-16le';
                    'utf-8': 'utf-8';
                  }>;
                },
                z.core.$strip
              >
            >
          >;
          acceptDamaged: z.ZodDefault<z.ZodBoolean>;
          suggest: z.ZodDefault<z.ZodBoolean>;
        },
        z.core.$strip
      >,
      import('@orpc/contract').Schema<
        AsyncIteratorObject<
          | {
              type: 'progress';
              done: number;
              total: number;
              what: string;
            }
          | {
              type: 'source';
              source: Readonly<{
                id: string | null;
                filename: string;
                sha256: string;
                encoding: 'big5' | 'gb18030' | 'utf-16be' | 'utf-16le' | 'utf-8' | null;
                status: 'duplicate' | 'imported' | 'refused';
                failure: {
                  code:
                    | 'E-AMBIGUOUS'
                    | 'E-ANCHOR'
                    | 'E-APPID'
                    | 'E-CANCELLED'
                    | 'E-CHANGED'
                    | 'E-CSV'
                    | 'E-CYCLE'
                    | 'E-DAMAGED'
                    | 'E-DEPENDS'
                    | 'E-DISKFULL'
                    | 'E-EMPTY'
                    | 'E-EMPTYDB'
                    | 'E-ENCODING'
                    | 'E-EXISTS'
                    | 'E-FIELD'
                    | 'E-FK'
                    | 'E-HASH'
                    | 'E-INTERNAL'
                    | 'E-INUSE'
                    | 'E-LABEL'
                    | 'E-LIST'
                    | 'E-LOCKED'
                    | 'E-MEND'
                    | 'E-MISSING'
                    | 'E-NAMED'
                    | 'E-NAMETAKEN'
                    | 'E-NEWER'
                    | 'E-NOARCHIVE'
                    | 'E-NOFONT'
                    | 'E-NOREDO'
                    | 'E-NOREPORT'
                    | 'E-NOTFILE'
                    | 'E-NOTFOUND'
                    | 'E-NOTHING'
                    | 'E-NOUNDO'
                    | 'E-NUL'
                    | 'E-PACKAGE'
                    | 'E-PARSER'
                    | 'E-PDFAPP'
                    | 'E-PRINT'
                    | 'E-PURGED'
                    | 'E-QDC'
                    | 'E-QDPX'
                    | 'E-QUERY'
                    | 'E-QUEUE'
                    | 'E-QUICKCHECK'
                    | 'E-READ'
                    | 'E-READONLY'
                    | 'E-RUNTIME'
                    | 'E-SAMEPERSON'
                    | 'E-SCHEMA'
                    | 'E-SIGNED'
                    | 'E-SIZE'
                    | 'E-STAGE'
                    | 'E-STALE'
                    | 'E-TEMPLATE'
                    | 'E-TILING'
                    | 'E-TIMEOUT'
                    | 'E-TOKEN'
                    | 'E-TRUNC'
                    | 'E-TYPE'
                    | 'E-UNDONE'
                    | 'E-USAGE'
                    | 'E-WORDTEMPLATE'
                    | 'E-WORKBOOK'
                    | 'E-WRITE';
                  values: Record<string, string | number>;
                } | null;
                warnings: Readonly<{
                  code:
                    | 'W-ASTRAY'
                    | 'W-BIDI'
                    | 'W-BOM'
                    | 'W-CHAR'
                    | 'W-DOUBT'
                    | 'W-FONT'
                    | 'W-LEFT'
                    | 'W-MIXED'
                    | 'W-MOJIBAKE'
                    | 'W-NUL'
                    | 'W-PLACEHOLDER'
                    | 'W-RENAMED'
                    | 'W-SHIFT'
                    | 'W-TRUNC';
                  values: Record<string, string | number>;
                }>[];
                articles: number;
              }>;
            }
          | {
              type: 'project';
              project: Readonly<{
                filename: string;
                codes: number;
                texts: number;
                annotations: number;
                codings: number;
                warnings: Readonly<{
                  code:
                    | 'W-ASTRAY'
                    | 'W-BIDI'
                    | 'W-BOM'
                    | 'W-CHAR'
                    | 'W-DOUBT'
                    | 'W-FONT'
                    | 'W-LEFT'
                    | 'W-MIXED'
                    | 'W-MOJIBAKE'
                    | 'W-NUL'
                    | 'W-PLACEHOLDER'
                    | 'W-RENAMED'
                    | 'W-SHIFT'
                    | 'W-TRUNC';
                  values: Record<string, string | number>;
                }>[];
              }>;
            }
          | {
              type: 'done';
              imported: number;
              duplicates: number;
              refused: number;
              cancelled: boolean;
              steps: string[];
            },
          unknown,
          void
        >,
        import('@orpc/shared').AsyncIteratorClass<
          | {
              type: 'progress';
              done: number;
              total: number;
              what: string;
            }
          | {
              type: 'source';
              source: Readonly<{
                id: string | null;
                filename: string;
                sha256: string;
                encoding: 'big5' | 'gb18030' | 'utf-16be' | 'utf-16le' | 'utf-8' | null;
                status: 'duplicate' | 'imported' | 'refused';
                failure: {
                  code:
                    | 'E-AMBIGUOUS'
                    | 'E-ANCHOR'
                    | 'E-APPID'
                    | 'E-CANCELLED'
                    | 'E-CHANGED'
                    | 'E-CSV'
                    | 'E-CYCLE'
                    | 'E-DAMAGED'
                    | 'E-DEPENDS'
                    | 'E-DISKFULL'
                    | 'E-EMPTY'
                    | 'E-EMPTYDB'
                    | 'E-ENCODING'
                    | 'E-EXISTS'
                    | 'E-FIELD'
                    | 'E-FK'
                    | 'E-HASH'
                    | 'E-INTERNAL'
                    | 'E-INUSE'
                    | 'E-LABEL'
                    | 'E-LIST'
                    | 'E-LOCKED'
                    | 'E-MEND'
                    | 'E-MISSING'
                    | 'E-NAMED'
                    | 'E-NAMETAKEN'
                    | 'E-NEWER'
                    | 'E-NOARCHIVE'
                    | 'E-NOFONT'
                    | 'E-NOREDO'
                    | 'E-NOREPORT'
                    | 'E-NOTFILE'
                    | 'E-NOTFOUND'
                    | 'E-NOTHING'
                    | 'E-NOUNDO'
                    | 'E-NUL'
                    | 'E-PACKAGE'
                    | 'E-PARSER'
                    | 'E-PDFAPP'
                    | 'E-PRINT'
                    | 'E-PURGED'
                    | 'E-QDC'
                    | 'E-QDPX'
                    | 'E-QUERY'
                    | 'E-QUEUE'
                    | 'E-QUICKCHECK'
                    | 'E-READ'
                    | 'E-READONLY'
                    | 'E-RUNTIME'
                    | 'E-SAMEPERSON'
                    | 'E-SCHEMA'
                    | 'E-SIGNED'
                    | 'E-SIZE'
                    | 'E-STAGE'
                    | 'E-STALE'
                    | 'E-TEMPLATE'
                    | 'E-TILING'
                    | 'E-TIMEOUT'
                    | 'E-TOKEN'
                    | 'E-TRUNC'
                    | 'E-TYPE'
                    | 'E-UNDONE'
                    | 'E-USAGE'
                    | 'E-WORDTEMPLATE'
                    | 'E-WORKBOOK'
                    | 'E-WRITE';
                  values: Record<string, string | number>;
                } | null;
                warnings: Readonly<{
                  code:
                    | 'W-ASTRAY'
                    | 'W-BIDI'
                    | 'W-BOM'
                    | 'W-CHAR'
                    | 'W-DOUBT'
                    | 'W-FONT'
                    | 'W-LEFT'
                    | 'W-MIXED'
                    | 'W-MOJIBAKE'
                    | 'W-NUL'
                    | 'W-PLACEHOLDER'
                    | 'W-RENAMED'
                    | 'W-SHIFT'
                    | 'W-TRUNC';
                  values: Record<string, string | number>;
                }>[];
                articles: number;
              }>;
            }
          | {
              type: 'project';
              project: Readonly<{
                filename: string;
                codes: number;
                texts: number;
                annotations: number;
                codings: number;
                warnings: Readonly<{
                  code:
                    | 'W-ASTRAY'
                    | 'W-BIDI'
                    | 'W-BOM'
                    | 'W-CHAR'
                    | 'W-DOUBT'
                    | 'W-FONT'
                    | 'W-LEFT'
                    | 'W-MIXED'
                    | 'W-MOJIBAKE'
                    | 'W-NUL'
                    | 'W-PLACEHOLDER'
                    | 'W-RENAMED'
                    | 'W-SHIFT'
                    | 'W-TRUNC';
                  values: Record<string, string | number>;
                }>[];
              }>;
            }
          | {
              type: 'done';
              imported: number;
              duplicates: number;
              refused: number;
              cancelled: boolean;
              steps: string[];
            },
          unknown,
          void
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  sources: {
    withdraw: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          sourceId: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    purge: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          sourceId: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  articles: {
    list: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          text: z.ZodDefault<z.ZodString>;
          sourceId: z.ZodOptional<z.ZodString>;
          medium: z.ZodOptional<z.ZodString>;
          initiativeId: z.ZodOptional<z.ZodString>;
          facets: z.ZodOptional<
            z.ZodRecord<
              z.ZodEnum<{
                code: 'code';
                completeness: 'completeness';
                initiative: 'initiative';
                mediaLevel: 'mediaLevel';
                medium: 'medium';
                missing: 'missing';
                place: 'place';
                profile: 'profile';
                state: 'state';
                year: 'year';
              }> &
                z.core.$partial,
              z.ZodReadonly<z.ZodArray<z.ZodString>>
            >
          >;
          sort: z.ZodDefault<
            z.ZodEnum<{
              accepted: 'accepted';
              characters: 'characters';
              filename: 'filename';
              medium: 'medium';
              pending: 'pending';
              place: 'place';
              publishedOn: 'publishedOn';
              referenceCode: 'referenceCode';
              title: 'title';
            }>
          >;
          descending: z.ZodDefault<z.ZodBoolean>;
          offset: z.ZodDefault<z.ZodInt>;
          limit: z.ZodDefault<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          total: z.ZodInt;
          rows: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  sourceId: z.ZodString;
                  filename: z.ZodString;
                  position: z.ZodInt;
                  title: z.ZodNullable<z.ZodString>;
                  suppliedTitle: z.ZodNullable<z.ZodString>;
                  kicker: z.ZodString;
                  subtitle: z.ZodString;
                  byline: z.ZodString;
                  photographer: z.ZodString;
                  medium: z.ZodString;
                  publishedOn: z.ZodString;
                  place: z.ZodString;
                  incomplete: z.ZodBoolean;
                  characters: z.ZodInt;
                  sha256: z.ZodString;
                  accepted: z.ZodInt;
                  pending: z.ZodInt;
                  initiatives: z.ZodArray<z.ZodString>;
                  profile: z.ZodString;
                  referenceCode: z.ZodString;
                  missing: z.ZodArray<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    view: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          articleId: z.ZodString;
          near: z.ZodOptional<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            article: z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  sourceId: z.ZodString;
                  filename: z.ZodString;
                  position: z.ZodInt;
                  title: z.ZodNullable<z.ZodString>;
                  suppliedTitle: z.ZodNullable<z.ZodString>;
                  kicker: z.ZodString;
                  subtitle: z.ZodString;
                  byline: z.ZodString;
                  photographer: z.ZodString;
                  medium: z.ZodString;
                  publishedOn: z.ZodString;
                  place: z.ZodString;
                  incomplete: z.ZodBoolean;
                  characters: z.ZodInt;
                  sha256: z.ZodString;
                  accepted: z.ZodInt;
                  pending: z.ZodInt;
                  profile: z.ZodString;
                  referenceCode: z.ZodString;
                  missing: z.ZodArray<z.ZodString>;
                },
                z.core.$strip
              >
            >;
            source: z.ZodObject<
              {
                id: z.ZodString;
                filename: z.ZodString;
                sha256: z.ZodString;
                bytes: z.ZodInt;
                encoding: z.ZodEnum<{
                  big5: 'big5';
                  gb18030: 'gb18030';
                  'utf-16be': 'utf-16be';
                  'utf-16le': 'utf-16le';
                  'utf-8': 'utf-8';
                }>;
                text: z.ZodString;
                warnings: z.ZodArray<
                  z.ZodReadonly<
                    z.ZodObject<
                      {
                        code: z.ZodEnum<{
                          'W-ASTRAY': 'W-ASTRAY';
                          'W-BIDI': 'W-BIDI';
                          'W-BOM': 'W-BOM';
                          'W-CHAR': 'W-CHAR';
                          'W-DOUBT': 'W-DOUBT';
                          'W-FONT': 'W-FONT';
                          'W-LEFT': 'W-LEFT';
                          'W-MIXED': 'W-MIXED';
                          'W-MOJIBAKE': 'W-MOJIBAKE';
                          'W-NUL': 'W-NUL';
                          'W-PLACEHOLDER': 'W-PLACEHOLDER';
                          'W-RENAMED': 'W-RENAMED';
                          'W-SHIFT': 'W-SHIFT';
                          'W-TRUNC': 'W-TRUNC';
                        }>;
                        values: z.ZodRecord<
                          z.ZodString,
                          z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                        >;
                      },
                      z.core.$strip
                    >
                  >
                >;
              },
              z.core.$strip
            >;
            segments: z.ZodObject<
              {
                records: z.ZodString;
                articleIds: z.ZodArray<z.ZodString>;
              },
              z.core.$strip
            >;
            corrections: z.ZodArray<
              z.ZodObject<
                {
                  start: z.ZodInt;
                  end: z.ZodInt;
                  text: z.ZodString;
                },
                z.core.$strip
              >
            >;
            siblings: z.ZodArray<
              z.ZodObject<
                {
                  id: z.ZodString;
                  position: z.ZodInt;
                  title: z.ZodString;
                  incomplete: z.ZodBoolean;
                },
                z.core.$strip
              >
            >;
            reading: z.ZodObject<
              {
                text: z.ZodString;
                blocks: z.ZodString;
                runs: z.ZodString;
              },
              z.core.$strip
            >;
            sums: z.ZodArray<
              z.ZodObject<
                {
                  start: z.ZodInt;
                  end: z.ZodInt;
                  parts: z.ZodArray<z.ZodString>;
                  computed: z.ZodNumber;
                  unit: z.ZodString;
                  holds: z.ZodBoolean;
                },
                z.core.$strip
              >
            >;
            annotations: z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    id: z.ZodString;
                    kind: z.ZodEnum<{
                      date: 'date';
                      figure: 'figure';
                      initiative: 'initiative';
                      note: 'note';
                      organisation: 'organisation';
                      person: 'person';
                      place: 'place';
                    }>;
                    sourceId: z.ZodString;
                    articleId: z.ZodNullable<z.ZodString>;
                    filename: z.ZodString;
                    spans: z.ZodArray<
                      z.ZodReadonly<
                        z.ZodObject<
                          {
                            start: z.ZodInt;
                            end: z.ZodInt;
                          },
                          z.core.$strip
                        >
                      >
                    >;
                    quote: z.ZodString;
                    status: z.ZodEnum<{
                      accepted: 'accepted';
                      pending: 'pending';
                      rejected: 'rejected';
                    }>;
                    initiativeIds: z.ZodArray<z.ZodString>;
                    labels: z.ZodArray<z.ZodString>;
                    label: z.ZodString;
                    note: z.ZodString;
                    figure: z.ZodNullable<
                      z.ZodReadonly<
                        z.ZodObject<
                          {
                            value: z.ZodNumber;
                            valueMax: z.ZodNullable<z.ZodNumber>;
                            unit: z.ZodString;
                            approx: z.ZodNullable<
                              z.ZodEnum<{
                                余: '余';
                                多: '多';
                                左右: '左右';
                                约: '约';
                                近: '近';
                              }>
                            >;
                            comparator: z.ZodNullable<
                              z.ZodEnum<{
                                '<=': '<=';
                                '>=': '>=';
                              }>
                            >;
                            per: z.ZodNullable<z.ZodString>;
                            measure: z.ZodString;
                            place: z.ZodString;
                            time: z.ZodString;
                          },
                          z.core.$strip
                        >
                      >
                    >;
                    detail: z.ZodNullable<
                      z.ZodDiscriminatedUnion<
                        [
                          z.ZodObject<
                            {
                              of: z.ZodLiteral<'article'>;
                            },
                            z.core.$strip
                          >,
                          z.ZodObject<
                            {
                              of: z.ZodLiteral<'proposal'>;
                              proposal: z.ZodObject<
                                {
                                  label: z.ZodString;
                                  theme: z.ZodString;
                                  level: z.ZodNullable<
                                    z.ZodEnum<{
                                      乡镇: '乡镇';
                                      县: '县';
                                      国家: '国家';
                                      市: '市';
                                      村: '村';
                                      省: '省';
                                    }>
                                  >;
                                  because: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                                  group: z.ZodString;
                                },
                                z.core.$strip
                              >;
                            },
                            z.core.$strip
                          >,
                          z.ZodObject<
                            {
                              of: z.ZodLiteral<'date'>;
                              date: z.ZodObject<
                                {
                                  kind: z.ZodString;
                                  norm: z.ZodNullable<z.ZodString>;
                                  resolved: z.ZodNullable<z.ZodString>;
                                  inferred: z.ZodBoolean;
                                  rrule: z.ZodNullable<z.ZodString>;
                                },
                                z.core.$strip
                              >;
                            },
                            z.core.$strip
                          >,
                          z.ZodObject<
                            {
                              of: z.ZodLiteral<'place'>;
                              place: z.ZodObject<
                                {
                                  chain: z.ZodObject<
                                    {
                                      province: z.ZodOptional<z.ZodString>;
                                      city: z.ZodOptional<z.ZodString>;
                                      county: z.ZodOptional<z.ZodString>;
                                      township: z.ZodOptional<z.ZodString>;
                                      village: z.ZodOptional<z.ZodString>;
                                    },
                                    z.core.$strip
                                  >;
                                  inferred: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                                  adcode: z.ZodNullable<z.ZodString>;
                                  officialName: z.ZodNullable<z.ZodString>;
                                  kind: z.ZodString;
                                },
                                z.core.$strip
                              >;
                            },
                            z.core.$strip
                          >,
                          z.ZodObject<
                            {
                              of: z.ZodLiteral<'person'>;
                              person: z.ZodObject<
                                {
                                  name: z.ZodString;
                                  role: z.ZodString;
                                  organisation: z.ZodString;
                                  kind: z.ZodString;
                                },
                                z.core.$strip
                              >;
                            },
                            z.core.$strip
                          >,
                          z.ZodObject<
                            {
                              of: z.ZodLiteral<'organisation'>;
                              organisation: z.ZodObject<
                                {
                                  name: z.ZodString;
                                  fullName: z.ZodString;
                                  kind: z.ZodString;
                                },
                                z.core.$strip
                              >;
                            },
                            z.core.$strip
                          >,
                        ],
                        'of'
                      >
                    >;
                    rule: z.ZodNullable<z.ZodString>;
                    confidence: z.ZodNumber;
                    author: z.ZodString;
                    createdAt: z.ZodString;
                    ruling: z.ZodOptional<z.ZodString>;
                  },
                  z.core.$strip
                >
              >
            >;
            complete: z.ZodBoolean;
            revision: z.ZodInt;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    rest: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          articleId: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          sums: z.ZodArray<
            z.ZodObject<
              {
                start: z.ZodInt;
                end: z.ZodInt;
                parts: z.ZodArray<z.ZodString>;
                computed: z.ZodNumber;
                unit: z.ZodString;
                holds: z.ZodBoolean;
              },
              z.core.$strip
            >
          >;
          annotations: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  kind: z.ZodEnum<{
                    date: 'date';
                    figure: 'figure';
                    initiative: 'initiative';
                    note: 'note';
                    organisation: 'organisation';
                    person: 'person';
                    place: 'place';
                  }>;
                  sourceId: z.ZodString;
                  articleId: z.ZodNullable<z.ZodString>;
                  filename: z.ZodString;
                  spans: z.ZodArray<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          start: z.ZodInt;
                          end: z.ZodInt;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  quote: z.ZodString;
                  status: z.ZodEnum<{
                    accepted: 'accepted';
                    pending: 'pending';
                    rejected: 'rejected';
                  }>;
                  initiativeIds: z.ZodArray<z.ZodString>;
                  labels: z.ZodArray<z.ZodString>;
                  label: z.ZodString;
                  note: z.ZodString;
                  figure: z.ZodNullable<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          value: z.ZodNumber;
                          valueMax: z.ZodNullable<z.ZodNumber>;
                          unit: z.ZodString;
                          approx: z.ZodNullable<
                            z.ZodEnum<{
                              余: '余';
                              多: '多';
                              左右: '左右';
                              约: '约';
                              近: '近';
                            }>
                          >;
                          comparator: z.ZodNullable<
                            z.ZodEnum<{
                              '<=': '<=';
                              '>=': '>=';
                            }>
                          >;
                          per: z.ZodNullable<z.ZodString>;
                          measure: z.ZodString;
                          place: z.ZodString;
                          time: z.ZodString;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  detail: z.ZodNullable<
                    z.ZodDiscriminatedUnion<
                      [
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'article'>;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'proposal'>;
                            proposal: z.ZodObject<
                              {
                                label: z.ZodString;
                                theme: z.ZodString;
                                level: z.ZodNullable<
                                  z.ZodEnum<{
                                    乡镇: '乡镇';
                                    县: '县';
                                    国家: '国家';
                                    市: '市';
                                    村: '村';
                                    省: '省';
                                  }>
                                >;
                                because: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                                group: z.ZodString;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'date'>;
                            date: z.ZodObject<
                              {
                                kind: z.ZodString;
                                norm: z.ZodNullable<z.ZodString>;
                                resolved: z.ZodNullable<z.ZodString>;
                                inferred: z.ZodBoolean;
                                rrule: z.ZodNullable<z.ZodString>;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'place'>;
                            place: z.ZodObject<
                              {
                                chain: z.ZodObject<
                                  {
                                    province: z.ZodOptional<z.ZodString>;
                                    city: z.ZodOptional<z.ZodString>;
                                    county: z.ZodOptional<z.ZodString>;
                                    township: z.ZodOptional<z.ZodString>;
                                    village: z.ZodOptional<z.ZodString>;
                                  },
                                  z.core.$strip
                                >;
                                inferred: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                                adcode: z.ZodNullable<z.ZodString>;
                                officialName: z.ZodNullable<z.ZodString>;
                                kind: z.ZodString;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'person'>;
                            person: z.ZodObject<
                              {
                                name: z.ZodString;
                                role: z.ZodString;
                                organisation: z.ZodString;
                                kind: z.ZodString;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'organisation'>;
                            organisation: z.ZodObject<
                              {
                                name: z.ZodString;
                                fullName: z.ZodString;
                                kind: z.ZodString;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                      ],
                      'of'
                    >
                  >;
                  rule: z.ZodNullable<z.ZodString>;
                  confidence: z.ZodNumber;
                  author: z.ZodString;
                  createdAt: z.ZodString;
                  ruling: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    describe: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          articleId: z.ZodString;
          patch: z.ZodObject<
            {
              suppliedTitle: z.ZodOptional<z.ZodNullable<z.ZodString>>;
              medium: z.ZodOptional<z.ZodString>;
              publishedOn: z.ZodOptional<z.ZodString>;
              place: z.ZodOptional<z.ZodString>;
              incomplete: z.ZodOptional<z.ZodBoolean>;
            },
            z.core.$strip
          >;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    segment: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          sourceId: z.ZodString;
          segmentation: z.ZodReadonly<
            z.ZodObject<
              {
                articles: z.ZodArray<
                  z.ZodObject<
                    {
                      id: z.ZodNullable<z.ZodString>;
                      incomplete: z.ZodBoolean;
                      segments: z.ZodArray<
                        z.ZodReadonly<
                          z.ZodObject<
                            {
                              start: z.ZodInt;
                              end: z.ZodInt;
                              role: z.ZodEnum<{
                                advert: 'advert';
                                body: 'body';
                                boilerplate: 'boilerplate';
                                byline: 'byline';
                                caption: 'caption';
                                dateline: 'dateline';
                                editors: 'editors';
                                heading: 'heading';
                                kicker: 'kicker';
                                photographer: 'photographer';
                                pubdate: 'pubdate';
                                source: 'source';
                                subtitle: 'subtitle';
                                title: 'title';
                              }>;
                              join: z.ZodEnum<{
                                continue: 'continue';
                                new: 'new';
                              }>;
                              confidence: z.ZodNumber;
                            },
                            z.core.$strip
                          >
                        >
                      >;
                    },
                    z.core.$strip
                  >
                >;
                outside: z.ZodArray<
                  z.ZodReadonly<
                    z.ZodObject<
                      {
                        start: z.ZodInt;
                        end: z.ZodInt;
                        role: z.ZodEnum<{
                          advert: 'advert';
                          body: 'body';
                          boilerplate: 'boilerplate';
                          byline: 'byline';
                          caption: 'caption';
                          dateline: 'dateline';
                          editors: 'editors';
                          heading: 'heading';
                          kicker: 'kicker';
                          photographer: 'photographer';
                          pubdate: 'pubdate';
                          source: 'source';
                          subtitle: 'subtitle';
                          title: 'title';
                        }>;
                        join: z.ZodEnum<{
                          continue: 'continue';
                          new: 'new';
                        }>;
                        confidence: z.ZodNumber;
                      },
                      z.core.$strip
                    >
                  >
                >;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    mend: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          sourceId: z.ZodString;
          act: z.ZodDiscriminatedUnion<
            [
              z.ZodObject<
                {
                  does: z.ZodLiteral<'split'>;
                  start: z.ZodInt;
                  at: z.ZodInt;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'join'>;
                  start: z.ZodInt;
                  joined: z.ZodBoolean;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'role'>;
                  start: z.ZodInt;
                  role: z.ZodEnum<{
                    advert: 'advert';
                    body: 'body';
                    boilerplate: 'boilerplate';
                    byline: 'byline';
                    caption: 'caption';
                    dateline: 'dateline';
                    editors: 'editors';
                    heading: 'heading';
                    kicker: 'kicker';
                    photographer: 'photographer';
                    pubdate: 'pubdate';
                    source: 'source';
                    subtitle: 'subtitle';
                    title: 'title';
                  }>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'move'>;
                  start: z.ZodInt;
                  to: z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodLiteral<'new'>]>>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'order'>;
                  start: z.ZodInt;
                  before: z.ZodNullable<z.ZodInt>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'missing'>;
                  articleId: z.ZodString;
                  missing: z.ZodBoolean;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'correct'>;
                  start: z.ZodInt;
                  end: z.ZodInt;
                  text: z.ZodString;
                },
                z.core.$strip
              >,
            ],
            'does'
          >;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  descriptions: {
    profiles: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          profiles: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  zh: z.ZodString;
                  en: z.ZodString;
                  level: z.ZodString;
                  groups: z.ZodArray<
                    z.ZodObject<
                      {
                        id: z.ZodString;
                        zh: z.ZodString;
                        en: z.ZodString;
                      },
                      z.core.$strip
                    >
                  >;
                  fields: z.ZodArray<
                    z.ZodObject<
                      {
                        id: z.ZodString;
                        group: z.ZodString;
                        zh: z.ZodString;
                        en: z.ZodString;
                        kind: z.ZodEnum<{
                          choice: 'choice';
                          date: 'date';
                          long: 'long';
                          number: 'number';
                          people: 'people';
                          text: 'text';
                          url: 'url';
                        }>;
                        obligation: z.ZodEnum<{
                          ifPresent: 'ifPresent';
                          optional: 'optional';
                          required: 'required';
                        }>;
                        origin: z.ZodEnum<{
                          office: 'office';
                          page: 'page';
                        }>;
                        dat18: z.ZodString;
                        isadg: z.ZodString;
                        dc: z.ZodString;
                        derived: z.ZodNullable<
                          z.ZodCustom<
                            | 'byline'
                            | 'characters'
                            | 'dateline'
                            | 'describedBy'
                            | 'describedOn'
                            | 'editor'
                            | 'item'
                            | 'kicker'
                            | 'medium'
                            | 'photographer'
                            | 'pictures'
                            | 'place'
                            | 'proofreader'
                            | 'publishedOn'
                            | 'readings'
                            | 'reviewer'
                            | 'subtitle'
                            | 'title'
                            | 'url'
                            | 'year',
                            | 'byline'
                            | 'characters'
                            | 'dateline'
                            | 'describedBy'
                            | 'describedOn'
                            | 'editor'
                            | 'item'
                            | 'kicker'
                            | 'medium'
                            | 'photographer'
                            | 'pictures'
                            | 'place'
                            | 'proofreader'
                            | 'publishedOn'
                            | 'readings'
                            | 'reviewer'
                            | 'subtitle'
                            | 'title'
                            | 'url'
                            | 'year'
                          >
                        >;
                        choices: z.ZodArray<
                          z.ZodObject<
                            {
                              value: z.ZodString;
                              zh: z.ZodString;
                              en: z.ZodString;
                            },
                            z.core.$strip
                          >
                        >;
                        open: z.ZodBoolean;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    get: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          articleId: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            articleId: z.ZodString;
            title: z.ZodString;
            profile: z.ZodString;
            fields: z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    id: z.ZodString;
                    stated: z.ZodNullable<
                      z.ZodReadonly<
                        z.ZodObject<
                          {
                            value: z.ZodString;
                            certainty: z.ZodNullable<
                              z.ZodEnum<{
                                inferred: 'inferred';
                                printed: 'printed';
                                unknown: 'unknown';
                              }>
                            >;
                          },
                          z.core.$strip
                        >
                      >
                    >;
                    derived: z.ZodString;
                    missing: z.ZodBoolean;
                  },
                  z.core.$strip
                >
              >
            >;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** States one field; an empty value takes what was stated back. */
    set: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          articleId: z.ZodString;
          field: z.ZodString;
          value: z.ZodString;
          certainty: z.ZodOptional<
            z.ZodNullable<
              z.ZodEnum<{
                inferred: 'inferred';
                printed: 'printed';
                unknown: 'unknown';
              }>
            >
          >;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    previewBulk: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          articleIds: z.ZodArray<z.ZodString>;
          edits: z.ZodArray<
            z.ZodDiscriminatedUnion<
              [
                z.ZodObject<
                  {
                    does: z.ZodLiteral<'set'>;
                    field: z.ZodString;
                    value: z.ZodString;
                    certainty: z.ZodOptional<
                      z.ZodNullable<
                        z.ZodEnum<{
                          inferred: 'inferred';
                          printed: 'printed';
                          unknown: 'unknown';
                        }>
                      >
                    >;
                  },
                  z.core.$strip
                >,
                z.ZodObject<
                  {
                    does: z.ZodLiteral<'clear'>;
                    field: z.ZodString;
                  },
                  z.core.$strip
                >,
                z.ZodObject<
                  {
                    does: z.ZodLiteral<'copy'>;
                    field: z.ZodString;
                    from: z.ZodString;
                  },
                  z.core.$strip
                >,
                z.ZodObject<
                  {
                    does: z.ZodLiteral<'replace'>;
                    field: z.ZodString;
                    find: z.ZodString;
                    by: z.ZodString;
                  },
                  z.core.$strip
                >,
              ],
              'does'
            >
          >;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          articles: z.ZodInt;
          changes: z.ZodInt;
          asked: z.ZodInt;
          rows: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  articleId: z.ZodString;
                  title: z.ZodString;
                  field: z.ZodString;
                  before: z.ZodNullable<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          value: z.ZodString;
                          certainty: z.ZodNullable<
                            z.ZodEnum<{
                              inferred: 'inferred';
                              printed: 'printed';
                              unknown: 'unknown';
                            }>
                          >;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  after: z.ZodNullable<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          value: z.ZodString;
                          certainty: z.ZodNullable<
                            z.ZodEnum<{
                              inferred: 'inferred';
                              printed: 'printed';
                              unknown: 'unknown';
                            }>
                          >;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                },
                z.core.$strip
              >
            >
          >;
          refused: z.ZodInt;
          refusals: z.ZodArray<
            z.ZodObject<
              {
                articleId: z.ZodString;
                title: z.ZodString;
                field: z.ZodString;
                value: z.ZodString;
                fault: z.ZodString;
              },
              z.core.$strip
            >
          >;
          revision: z.ZodInt;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Does what was previewed, in one step. */
    bulk: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          articleIds: z.ZodArray<z.ZodString>;
          edits: z.ZodArray<
            z.ZodDiscriminatedUnion<
              [
                z.ZodObject<
                  {
                    does: z.ZodLiteral<'set'>;
                    field: z.ZodString;
                    value: z.ZodString;
                    certainty: z.ZodOptional<
                      z.ZodNullable<
                        z.ZodEnum<{
                          inferred: 'inferred';
                          printed: 'printed';
                          unknown: 'unknown';
                        }>
                      >
                    >;
                  },
                  z.core.$strip
                >,
                z.ZodObject<
                  {
                    does: z.ZodLiteral<'clear'>;
                    field: z.ZodString;
                  },
                  z.core.$strip
                >,
                z.ZodObject<
                  {
                    does: z.ZodLiteral<'copy'>;
                    field: z.ZodString;
                    from: z.ZodString;
                  },
                  z.core.$strip
                >,
                z.ZodObject<
                  {
                    does: z.ZodLiteral<'replace'>;
                    field: z.ZodString;
                    find: z.ZodString;
                    by: z.ZodString;
                  },
                  z.core.$strip
                >,
              ],
              'does'
            >
          >;
          revision: z.ZodOptional<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** How many articles each value of each facet would leave. */
    facets: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          text: z.ZodDefault<z.ZodString>;
          facets: z.ZodDefault<
            z.ZodRecord<
              z.ZodEnum<{
                code: 'code';
                completeness: 'completeness';
                initiative: 'initiative';
                mediaLevel: 'mediaLevel';
                medium: 'medium';
                missing: 'missing';
                place: 'place';
                profile: 'profile';
                state: 'state';
                year: 'year';
              }> &
                z.core.$partial,
              z.ZodReadonly<z.ZodArray<z.ZodString>>
            >
          >;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          facets: z.ZodRecord<
            z.ZodEnum<{
              code: 'code';
              completeness: 'completeness';
              initiative: 'initiative';
              mediaLevel: 'mediaLevel';
              medium: 'medium';
              missing: 'missing';
              place: 'place';
              profile: 'profile';
              state: 'state';
              year: 'year';
            }>,
            z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    value: z.ZodString;
                    count: z.ZodInt;
                  },
                  z.core.$strip
                >
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /**
     * Ids of the articles that the library would list, in its order: at most `MOST_SELECTED` of
     * `total`; with `ids` those of them that are listed.
     */
    ids: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          text: z.ZodDefault<z.ZodString>;
          facets: z.ZodDefault<
            z.ZodRecord<
              z.ZodEnum<{
                code: 'code';
                completeness: 'completeness';
                initiative: 'initiative';
                mediaLevel: 'mediaLevel';
                medium: 'medium';
                missing: 'missing';
                place: 'place';
                profile: 'profile';
                state: 'state';
                year: 'year';
              }> &
                z.core.$partial,
              z.ZodReadonly<z.ZodArray<z.ZodString>>
            >
          >;
          sort: z.ZodDefault<
            z.ZodEnum<{
              accepted: 'accepted';
              characters: 'characters';
              filename: 'filename';
              medium: 'medium';
              pending: 'pending';
              place: 'place';
              publishedOn: 'publishedOn';
              referenceCode: 'referenceCode';
              title: 'title';
            }>
          >;
          descending: z.ZodDefault<z.ZodBoolean>;
          ids: z.ZodOptional<z.ZodArray<z.ZodString>>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          ids: z.ZodArray<z.ZodString>;
          total: z.ZodInt;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  codes: {
    settings: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodReadonly<
        z.ZodObject<
          {
            template: z.ZodString;
            fonds: z.ZodString;
            category: z.ZodString;
            unit: z.ZodString;
            first: z.ZodInt;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    setSettings: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodReadonly<
        z.ZodObject<
          {
            template: z.ZodString;
            fonds: z.ZodString;
            category: z.ZodString;
            unit: z.ZodString;
            first: z.ZodInt;
          },
          z.core.$strip
        >
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    preview: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          articleIds: z.ZodArray<z.ZodString>;
          reassign: z.ZodDefault<z.ZodBoolean>;
          fillGaps: z.ZodDefault<z.ZodBoolean>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          rows: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  articleId: z.ZodString;
                  title: z.ZodString;
                  does: z.ZodEnum<{
                    assign: 'assign';
                    keep: 'keep';
                    lack: 'lack';
                  }>;
                  from: z.ZodString;
                  to: z.ZodString;
                  missing: z.ZodArray<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
          assigned: z.ZodInt;
          kept: z.ZodInt;
          lacking: z.ZodInt;
          revision: z.ZodInt;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Gives the codes that were previewed, in one step. */
    assign: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          articleIds: z.ZodArray<z.ZodString>;
          reassign: z.ZodDefault<z.ZodBoolean>;
          fillGaps: z.ZodDefault<z.ZodBoolean>;
          revision: z.ZodOptional<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    check: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          held: z.ZodInt;
          without: z.ZodInt;
          gaps: z.ZodArray<
            z.ZodObject<
              {
                series: z.ZodString;
                from: z.ZodInt;
                to: z.ZodInt;
                codes: z.ZodArray<z.ZodString>;
                after: z.ZodNullable<
                  z.ZodObject<
                    {
                      articleId: z.ZodString;
                      title: z.ZodString;
                      code: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
                before: z.ZodObject<
                  {
                    articleId: z.ZodString;
                    title: z.ZodString;
                    code: z.ZodString;
                  },
                  z.core.$strip
                >;
              },
              z.core.$strip
            >
          >;
          duplicates: z.ZodArray<
            z.ZodObject<
              {
                code: z.ZodString;
                holders: z.ZodArray<
                  z.ZodObject<
                    {
                      articleId: z.ZodString;
                      title: z.ZodString;
                      code: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
              },
              z.core.$strip
            >
          >;
          foreign: z.ZodArray<
            z.ZodObject<
              {
                articleId: z.ZodString;
                title: z.ZodString;
                code: z.ZodString;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  corpus: {
    proposals: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          duplicates: z.ZodArray<
            z.ZodObject<
              {
                likeness: z.ZodNumber;
                articles: z.ZodArray<
                  z.ZodObject<
                    {
                      id: z.ZodString;
                      filename: z.ZodString;
                      title: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
              },
              z.core.$strip
            >
          >;
          repeatedLines: z.ZodArray<
            z.ZodObject<
              {
                medium: z.ZodString;
                line: z.ZodString;
                key: z.ZodString;
                pages: z.ZodInt;
                confidence: z.ZodNumber;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  suggestions: {
    run: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          articleId: z.ZodOptional<z.ZodString>;
          kinds: z.ZodOptional<
            z.ZodArray<
              z.ZodEnum<{
                date: 'date';
                figure: 'figure';
                initiative: 'initiative';
                note: 'note';
                organisation: 'organisation';
                person: 'person';
                place: 'place';
              }>
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').Schema<
        AsyncIteratorObject<
          | {
              type: 'progress';
              done: number;
              total: number;
              what: string;
            }
          | {
              type: 'done';
              added: number;
              step: string | null;
            },
          unknown,
          void
        >,
        import('@orpc/shared').AsyncIteratorClass<
          | {
              type: 'progress';
              done: number;
              total: number;
              what: string;
            }
          | {
              type: 'done';
              added: number;
              step: string | null;
            },
          unknown,
          void
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    decide: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          decision: z.ZodEnum<{
            accepted: 'accepted';
            pending: 'pending';
            rejected: 'rejected';
          }>;
          ids: z.ZodOptional<z.ZodArray<z.ZodString>>;
          kind: z.ZodOptional<
            z.ZodEnum<{
              date: 'date';
              figure: 'figure';
              initiative: 'initiative';
              note: 'note';
              organisation: 'organisation';
              person: 'person';
              place: 'place';
            }>
          >;
          initiative: z.ZodOptional<z.ZodString>;
          all: z.ZodOptional<z.ZodBoolean>;
          visible: z.ZodOptional<
            z.ZodObject<
              {
                filter: z.ZodReadonly<
                  z.ZodObject<
                    {
                      kinds: z.ZodOptional<
                        z.ZodReadonly<
                          z.ZodArray<
                            z.ZodEnum<{
                              date: 'date';
                              figure: 'figure';
                              initiative: 'initiative';
                              note: 'note';
                              organisation: 'organisation';
                              person: 'person';
                              place: 'place';
                            }>
                          >
                        >
                      >;
                      rules: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                      minConfidence: z.ZodOptional<z.ZodNumber>;
                      maxConfidence: z.ZodOptional<z.ZodNumber>;
                      theme: z.ZodOptional<z.ZodString>;
                      group: z.ZodOptional<
                        z.ZodReadonly<
                          z.ZodObject<
                            {
                              by: z.ZodEnum<{
                                article: 'article';
                                date: 'date';
                                figure: 'figure';
                                initiative: 'initiative';
                                organisation: 'organisation';
                                person: 'person';
                                place: 'place';
                                proposal: 'proposal';
                              }>;
                              key: z.ZodString;
                            },
                            z.core.$strip
                          >
                        >
                      >;
                      text: z.ZodOptional<z.ZodString>;
                    },
                    z.core.$strip
                  >
                >;
                count: z.ZodInt;
              },
              z.core.$strip
            >
          >;
          articleId: z.ZodOptional<z.ZodString>;
          scope: z.ZodDefault<
            z.ZodEnum<{
              archive: 'archive';
              article: 'article';
              occurrence: 'occurrence';
            }>
          >;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Accepts one with another initiative, label or span. */
    acceptChanged: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
          initiativeIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
          newInitiatives: z.ZodDefault<
            z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    prefLabel: z.ZodString;
                    theme: z.ZodDefault<z.ZodString>;
                  },
                  z.core.$strip
                >
              >
            >
          >;
          label: z.ZodOptional<z.ZodString>;
          note: z.ZodOptional<z.ZodString>;
          reach: z.ZodOptional<
            z.ZodObject<
              {
                start: z.ZodInt;
                end: z.ZodInt;
              },
              z.core.$strip
            >
          >;
          scope: z.ZodDefault<
            z.ZodEnum<{
              archive: 'archive';
              article: 'article';
              occurrence: 'occurrence';
            }>
          >;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    queue: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          filter: z.ZodDefault<
            z.ZodReadonly<
              z.ZodObject<
                {
                  kinds: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodEnum<{
                          date: 'date';
                          figure: 'figure';
                          initiative: 'initiative';
                          note: 'note';
                          organisation: 'organisation';
                          person: 'person';
                          place: 'place';
                        }>
                      >
                    >
                  >;
                  rules: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                  minConfidence: z.ZodOptional<z.ZodNumber>;
                  maxConfidence: z.ZodOptional<z.ZodNumber>;
                  theme: z.ZodOptional<z.ZodString>;
                  group: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          by: z.ZodEnum<{
                            article: 'article';
                            date: 'date';
                            figure: 'figure';
                            initiative: 'initiative';
                            organisation: 'organisation';
                            person: 'person';
                            place: 'place';
                            proposal: 'proposal';
                          }>;
                          key: z.ZodString;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  text: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
          sort: z.ZodDefault<
            z.ZodEnum<{
              after: 'after';
              before: 'before';
              confidence: 'confidence';
              place: 'place';
            }>
          >;
          descending: z.ZodDefault<z.ZodBoolean>;
          cursor: z.ZodDefault<
            z.ZodNullable<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>
          >;
          limit: z.ZodDefault<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          rows: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  before: z.ZodString;
                  match: z.ZodString;
                  after: z.ZodString;
                  annotation: z.ZodReadonly<
                    z.ZodObject<
                      {
                        id: z.ZodString;
                        kind: z.ZodEnum<{
                          date: 'date';
                          figure: 'figure';
                          initiative: 'initiative';
                          note: 'note';
                          organisation: 'organisation';
                          person: 'person';
                          place: 'place';
                        }>;
                        sourceId: z.ZodString;
                        articleId: z.ZodNullable<z.ZodString>;
                        filename: z.ZodString;
                        spans: z.ZodArray<
                          z.ZodReadonly<
                            z.ZodObject<
                              {
                                start: z.ZodInt;
                                end: z.ZodInt;
                              },
                              z.core.$strip
                            >
                          >
                        >;
                        quote: z.ZodString;
                        status: z.ZodEnum<{
                          accepted: 'accepted';
                          pending: 'pending';
                          rejected: 'rejected';
                        }>;
                        initiativeIds: z.ZodArray<z.ZodString>;
                        labels: z.ZodArray<z.ZodString>;
                        label: z.ZodString;
                        note: z.ZodString;
                        figure: z.ZodNullable<
                          z.ZodReadonly<
                            z.ZodObject<
                              {
                                value: z.ZodNumber;
                                valueMax: z.ZodNullable<z.ZodNumber>;
                                unit: z.ZodString;
                                approx: z.ZodNullable<
                                  z.ZodEnum<{
                                    余: '余';
                                    多: '多';
                                    左右: '左右';
                                    约: '约';
                                    近: '近';
                                  }>
                                >;
                                comparator: z.ZodNullable<
                                  z.ZodEnum<{
                                    '<=': '<=';
                                    '>=': '>=';
                                  }>
                                >;
                                per: z.ZodNullable<z.ZodString>;
                                measure: z.ZodString;
                                place: z.ZodString;
                                time: z.ZodString;
                              },
                              z.core.$strip
                            >
                          >
                        >;
                        detail: z.ZodNullable<
                          z.ZodDiscriminatedUnion<
                            [
                              z.ZodObject<
                                {
                                  of: z.ZodLiteral<'article'>;
                                },
                                z.core.$strip
                              >,
                              z.ZodObject<
                                {
                                  of: z.ZodLiteral<'proposal'>;
                                  proposal: z.ZodObject<
                                    {
                                      label: z.ZodString;
                                      theme: z.ZodString;
                                      level: z.ZodNullable<
                                        z.ZodEnum<{
                                          乡镇: '乡镇';
                                          县: '县';
                                          国家: '国家';
                                          市: '市';
                                          村: '村';
                                          省: '省';
                                        }>
                                      >;
                                      because: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                                      group: z.ZodString;
                                    },
                                    z.core.$strip
                                  >;
                                },
                                z.core.$strip
                              >,
                              z.ZodObject<
                                {
                                  of: z.ZodLiteral<'date'>;
                                  date: z.ZodObject<
                                    {
                                      kind: z.ZodString;
                                      norm: z.ZodNullable<z.ZodString>;
                                      resolved: z.ZodNullable<z.ZodString>;
                                      inferred: z.ZodBoolean;
                                      rrule: z.ZodNullable<z.ZodString>;
                                    },
                                    z.core.$strip
                                  >;
                                },
                                z.core.$strip
                              >,
                              z.ZodObject<
                                {
                                  of: z.ZodLiteral<'place'>;
                                  place: z.ZodObject<
                                    {
                                      chain: z.ZodObject<
                                        {
                                          province: z.ZodOptional<z.ZodString>;
                                          city: z.ZodOptional<z.ZodString>;
                                          county: z.ZodOptional<z.ZodString>;
                                          township: z.ZodOptional<z.ZodString>;
                                          village: z.ZodOptional<z.ZodString>;
                                        },
                                        z.core.$strip
                                      >;
                                      inferred: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                                      adcode: z.ZodNullable<z.ZodString>;
                                      officialName: z.ZodNullable<z.ZodString>;
                                      kind: z.ZodString;
                                    },
                                    z.core.$strip
                                  >;
                                },
                                z.core.$strip
                              >,
                              z.ZodObject<
                                {
                                  of: z.ZodLiteral<'person'>;
                                  person: z.ZodObject<
                                    {
                                      name: z.ZodString;
                                      role: z.ZodString;
                                      organisation: z.ZodString;
                                      kind: z.ZodString;
                                    },
                                    z.core.$strip
                                  >;
                                },
                                z.core.$strip
                              >,
                              z.ZodObject<
                                {
                                  of: z.ZodLiteral<'organisation'>;
                                  organisation: z.ZodObject<
                                    {
                                      name: z.ZodString;
                                      fullName: z.ZodString;
                                      kind: z.ZodString;
                                    },
                                    z.core.$strip
                                  >;
                                },
                                z.core.$strip
                              >,
                            ],
                            'of'
                          >
                        >;
                        rule: z.ZodNullable<z.ZodString>;
                        confidence: z.ZodNumber;
                        author: z.ZodString;
                        createdAt: z.ZodString;
                        ruling: z.ZodOptional<z.ZodString>;
                      },
                      z.core.$strip
                    >
                  >;
                  title: z.ZodString;
                  medium: z.ZodString;
                },
                z.core.$strip
              >
            >
          >;
          next: z.ZodNullable<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>;
          decided: z.ZodInt;
          all: z.ZodInt;
          sort: z.ZodEnum<{
            after: 'after';
            before: 'before';
            confidence: 'confidence';
            place: 'place';
          }>;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    groups: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          filter: z.ZodDefault<
            z.ZodReadonly<
              z.ZodObject<
                {
                  kinds: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodEnum<{
                          date: 'date';
                          figure: 'figure';
                          initiative: 'initiative';
                          note: 'note';
                          organisation: 'organisation';
                          person: 'person';
                          place: 'place';
                        }>
                      >
                    >
                  >;
                  rules: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                  minConfidence: z.ZodOptional<z.ZodNumber>;
                  maxConfidence: z.ZodOptional<z.ZodNumber>;
                  theme: z.ZodOptional<z.ZodString>;
                  group: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          by: z.ZodEnum<{
                            article: 'article';
                            date: 'date';
                            figure: 'figure';
                            initiative: 'initiative';
                            organisation: 'organisation';
                            person: 'person';
                            place: 'place';
                            proposal: 'proposal';
                          }>;
                          key: z.ZodString;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  text: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
          by: z.ZodEnum<{
            article: 'article';
            label: 'label';
          }>;
          offset: z.ZodDefault<z.ZodInt>;
          limit: z.ZodDefault<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          total: z.ZodInt;
          waiting: z.ZodInt;
          groups: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  by: z.ZodEnum<{
                    article: 'article';
                    date: 'date';
                    figure: 'figure';
                    initiative: 'initiative';
                    organisation: 'organisation';
                    person: 'person';
                    place: 'place';
                    proposal: 'proposal';
                  }>;
                  key: z.ZodString;
                  label: z.ZodString;
                  waiting: z.ZodInt;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** What waits, by kind and rule. */
    facets: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          rules: z.ZodArray<
            z.ZodObject<
              {
                kind: z.ZodEnum<{
                  date: 'date';
                  figure: 'figure';
                  initiative: 'initiative';
                  note: 'note';
                  organisation: 'organisation';
                  person: 'person';
                  place: 'place';
                }>;
                rule: z.ZodString;
                waiting: z.ZodInt;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** How many wait that a decision on this one would reach with each scope. */
    alike: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          article: z.ZodInt;
          archive: z.ZodInt;
          articles: z.ZodInt;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** A suggestion with a good deal of its reading on either side. */
    passage: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          before: z.ZodString;
          match: z.ZodString;
          after: z.ZodString;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  rulings: {
    list: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          rulings: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  decision: z.ZodEnum<{
                    accepted: 'accepted';
                    rejected: 'rejected';
                  }>;
                  scope: z.ZodEnum<{
                    archive: 'archive';
                    article: 'article';
                  }>;
                  articleId: z.ZodNullable<z.ZodString>;
                  title: z.ZodString;
                  kind: z.ZodEnum<{
                    date: 'date';
                    figure: 'figure';
                    initiative: 'initiative';
                    note: 'note';
                    organisation: 'organisation';
                    person: 'person';
                    place: 'place';
                  }>;
                  quote: z.ZodString;
                  label: z.ZodString;
                  author: z.ZodString;
                  createdAt: z.ZodString;
                  instead: z.ZodArray<z.ZodString>;
                  decided: z.ZodInt;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** What they decided stays decided, or waits again with `reopen`. */
    withdraw: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          ids: z.ZodArray<z.ZodString>;
          reopen: z.ZodDefault<z.ZodBoolean>;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  annotations: {
    create: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodOptional<z.ZodString>;
          sourceId: z.ZodString;
          spans: z.ZodReadonly<
            z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    start: z.ZodInt;
                    end: z.ZodInt;
                  },
                  z.core.$strip
                >
              >
            >
          >;
          kind: z.ZodDefault<
            z.ZodEnum<{
              initiative: 'initiative';
              note: 'note';
            }>
          >;
          initiativeIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
          newInitiatives: z.ZodDefault<
            z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    prefLabel: z.ZodString;
                    theme: z.ZodDefault<z.ZodString>;
                  },
                  z.core.$strip
                >
              >
            >
          >;
          note: z.ZodDefault<z.ZodString>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          changed: z.ZodInt;
          step: z.ZodNullable<z.ZodString>;
          id: z.ZodString;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Annotates an article as a whole. */
    tagArticle: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodOptional<z.ZodString>;
          articleId: z.ZodString;
          kind: z.ZodDefault<
            z.ZodEnum<{
              initiative: 'initiative';
              note: 'note';
            }>
          >;
          initiativeIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
          newInitiatives: z.ZodDefault<
            z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    prefLabel: z.ZodString;
                    theme: z.ZodDefault<z.ZodString>;
                  },
                  z.core.$strip
                >
              >
            >
          >;
          note: z.ZodDefault<z.ZodString>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          changed: z.ZodInt;
          step: z.ZodNullable<z.ZodString>;
          id: z.ZodString;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    update: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
          initiativeIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
          newInitiatives: z.ZodOptional<
            z.ZodDefault<
              z.ZodArray<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      prefLabel: z.ZodString;
                      theme: z.ZodDefault<z.ZodString>;
                    },
                    z.core.$strip
                  >
                >
              >
            >
          >;
          note: z.ZodOptional<z.ZodString>;
          spans: z.ZodOptional<
            z.ZodReadonly<
              z.ZodArray<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      start: z.ZodInt;
                      end: z.ZodInt;
                    },
                    z.core.$strip
                  >
                >
              >
            >
          >;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    remove: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          ids: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Makes one of an annotation and all of the same initiatives that overlap or touch it. */
    fuse: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    changes: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          sourceId: z.ZodString;
          revision: z.ZodInt;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          revision: z.ZodInt;
          everything: z.ZodBoolean;
          changed: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  kind: z.ZodEnum<{
                    date: 'date';
                    figure: 'figure';
                    initiative: 'initiative';
                    note: 'note';
                    organisation: 'organisation';
                    person: 'person';
                    place: 'place';
                  }>;
                  sourceId: z.ZodString;
                  articleId: z.ZodNullable<z.ZodString>;
                  filename: z.ZodString;
                  spans: z.ZodArray<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          start: z.ZodInt;
                          end: z.ZodInt;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  quote: z.ZodString;
                  status: z.ZodEnum<{
                    accepted: 'accepted';
                    pending: 'pending';
                    rejected: 'rejected';
                  }>;
                  initiativeIds: z.ZodArray<z.ZodString>;
                  labels: z.ZodArray<z.ZodString>;
                  label: z.ZodString;
                  note: z.ZodString;
                  figure: z.ZodNullable<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          value: z.ZodNumber;
                          valueMax: z.ZodNullable<z.ZodNumber>;
                          unit: z.ZodString;
                          approx: z.ZodNullable<
                            z.ZodEnum<{
                              余: '余';
                              多: '多';
                              左右: '左右';
                              约: '约';
                              近: '近';
                            }>
                          >;
                          comparator: z.ZodNullable<
                            z.ZodEnum<{
                              '<=': '<=';
                              '>=': '>=';
                            }>
                          >;
                          per: z.ZodNullable<z.ZodString>;
                          measure: z.ZodString;
                          place: z.ZodString;
                          time: z.ZodString;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  detail: z.ZodNullable<
                    z.ZodDiscriminatedUnion<
                      [
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'article'>;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'proposal'>;
                            proposal: z.ZodObject<
                              {
                                label: z.ZodString;
                                theme: z.ZodString;
                                level: z.ZodNullable<
                                  z.ZodEnum<{
                                    乡镇: '乡镇';
                                    县: '县';
                                    国家: '国家';
                                    市: '市';
                                    村: '村';
                                    省: '省';
                                  }>
                                >;
                                because: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                                group: z.ZodString;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'date'>;
                            date: z.ZodObject<
                              {
                                kind: z.ZodString;
                                norm: z.ZodNullable<z.ZodString>;
                                resolved: z.ZodNullable<z.ZodString>;
                                inferred: z.ZodBoolean;
                                rrule: z.ZodNullable<z.ZodString>;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'place'>;
                            place: z.ZodObject<
                              {
                                chain: z.ZodObject<
                                  {
                                    province: z.ZodOptional<z.ZodString>;
                                    city: z.ZodOptional<z.ZodString>;
                                    county: z.ZodOptional<z.ZodString>;
                                    township: z.ZodOptional<z.ZodString>;
                                    village: z.ZodOptional<z.ZodString>;
                                  },
                                  z.core.$strip
                                >;
                                inferred: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                                adcode: z.ZodNullable<z.ZodString>;
                                officialName: z.ZodNullable<z.ZodString>;
                                kind: z.ZodString;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'person'>;
                            person: z.ZodObject<
                              {
                                name: z.ZodString;
                                role: z.ZodString;
                                organisation: z.ZodString;
                                kind: z.ZodString;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'organisation'>;
                            organisation: z.ZodObject<
                              {
                                name: z.ZodString;
                                fullName: z.ZodString;
                                kind: z.ZodString;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                      ],
                      'of'
                    >
                  >;
                  rule: z.ZodNullable<z.ZodString>;
                  confidence: z.ZodNumber;
                  author: z.ZodString;
                  createdAt: z.ZodString;
                  ruling: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
          gone: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    list: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          articleId: z.ZodOptional<z.ZodString>;
          initiative: z.ZodOptional<z.ZodString>;
          status: z.ZodOptional<
            z.ZodEnum<{
              accepted: 'accepted';
              pending: 'pending';
              rejected: 'rejected';
            }>
          >;
          kind: z.ZodOptional<
            z.ZodEnum<{
              date: 'date';
              figure: 'figure';
              initiative: 'initiative';
              note: 'note';
              organisation: 'organisation';
              person: 'person';
              place: 'place';
            }>
          >;
          offset: z.ZodDefault<z.ZodInt>;
          limit: z.ZodDefault<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          total: z.ZodInt;
          annotations: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  kind: z.ZodEnum<{
                    date: 'date';
                    figure: 'figure';
                    initiative: 'initiative';
                    note: 'note';
                    organisation: 'organisation';
                    person: 'person';
                    place: 'place';
                  }>;
                  sourceId: z.ZodString;
                  articleId: z.ZodNullable<z.ZodString>;
                  filename: z.ZodString;
                  spans: z.ZodArray<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          start: z.ZodInt;
                          end: z.ZodInt;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  quote: z.ZodString;
                  status: z.ZodEnum<{
                    accepted: 'accepted';
                    pending: 'pending';
                    rejected: 'rejected';
                  }>;
                  initiativeIds: z.ZodArray<z.ZodString>;
                  labels: z.ZodArray<z.ZodString>;
                  label: z.ZodString;
                  note: z.ZodString;
                  figure: z.ZodNullable<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          value: z.ZodNumber;
                          valueMax: z.ZodNullable<z.ZodNumber>;
                          unit: z.ZodString;
                          approx: z.ZodNullable<
                            z.ZodEnum<{
                              余: '余';
                              多: '多';
                              左右: '左右';
                              约: '约';
                              近: '近';
                            }>
                          >;
                          comparator: z.ZodNullable<
                            z.ZodEnum<{
                              '<=': '<=';
                              '>=': '>=';
                            }>
                          >;
                          per: z.ZodNullable<z.ZodString>;
                          measure: z.ZodString;
                          place: z.ZodString;
                          time: z.ZodString;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  detail: z.ZodNullable<
                    z.ZodDiscriminatedUnion<
                      [
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'article'>;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'proposal'>;
                            proposal: z.ZodObject<
                              {
                                label: z.ZodString;
                                theme: z.ZodString;
                                level: z.ZodNullable<
                                  z.ZodEnum<{
                                    乡镇: '乡镇';
                                    县: '县';
                                    国家: '国家';
                                    市: '市';
                                    村: '村';
                                    省: '省';
                                  }>
                                >;
                                because: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                                group: z.ZodString;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'date'>;
                            date: z.ZodObject<
                              {
                                kind: z.ZodString;
                                norm: z.ZodNullable<z.ZodString>;
                                resolved: z.ZodNullable<z.ZodString>;
                                inferred: z.ZodBoolean;
                                rrule: z.ZodNullable<z.ZodString>;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'place'>;
                            place: z.ZodObject<
                              {
                                chain: z.ZodObject<
                                  {
                                    province: z.ZodOptional<z.ZodString>;
                                    city: z.ZodOptional<z.ZodString>;
                                    county: z.ZodOptional<z.ZodString>;
                                    township: z.ZodOptional<z.ZodString>;
                                    village: z.ZodOptional<z.ZodString>;
                                  },
                                  z.core.$strip
                                >;
                                inferred: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                                adcode: z.ZodNullable<z.ZodString>;
                                officialName: z.ZodNullable<z.ZodString>;
                                kind: z.ZodString;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'person'>;
                            person: z.ZodObject<
                              {
                                name: z.ZodString;
                                role: z.ZodString;
                                organisation: z.ZodString;
                                kind: z.ZodString;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                        z.ZodObject<
                          {
                            of: z.ZodLiteral<'organisation'>;
                            organisation: z.ZodObject<
                              {
                                name: z.ZodString;
                                fullName: z.ZodString;
                                kind: z.ZodString;
                              },
                              z.core.$strip
                            >;
                          },
                          z.core.$strip
                        >,
                      ],
                      'of'
                    >
                  >;
                  rule: z.ZodNullable<z.ZodString>;
                  confidence: z.ZodNumber;
                  author: z.ZodString;
                  createdAt: z.ZodString;
                  ruling: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  /** Tags what stands in many places: found and looked at first, then written in one step. */
  occurrences: {
    find: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodReadonly<
        z.ZodObject<
          {
            what: z.ZodDiscriminatedUnion<
              [
                z.ZodObject<
                  {
                    of: z.ZodLiteral<'text'>;
                    text: z.ZodString;
                  },
                  z.core.$strip
                >,
                z.ZodObject<
                  {
                    of: z.ZodLiteral<'labels'>;
                    initiativeId: z.ZodString;
                  },
                  z.core.$strip
                >,
              ],
              'of'
            >;
            scope: z.ZodDiscriminatedUnion<
              [
                z.ZodObject<
                  {
                    of: z.ZodLiteral<'selection'>;
                    articleId: z.ZodString;
                    spans: z.ZodReadonly<
                      z.ZodArray<
                        z.ZodReadonly<
                          z.ZodObject<
                            {
                              start: z.ZodInt;
                              end: z.ZodInt;
                            },
                            z.core.$strip
                          >
                        >
                      >
                    >;
                  },
                  z.core.$strip
                >,
                z.ZodObject<
                  {
                    of: z.ZodLiteral<'article'>;
                    articleId: z.ZodString;
                  },
                  z.core.$strip
                >,
                z.ZodObject<
                  {
                    of: z.ZodLiteral<'search'>;
                    query: z.ZodString;
                    exact: z.ZodDefault<z.ZodBoolean>;
                    in: z.ZodDefault<
                      z.ZodEnum<{
                        all: 'all';
                        body: 'body';
                        note: 'note';
                        title: 'title';
                      }>
                    >;
                  },
                  z.core.$strip
                >,
                z.ZodObject<
                  {
                    of: z.ZodLiteral<'archive'>;
                  },
                  z.core.$strip
                >,
              ],
              'of'
            >;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').Schema<
        AsyncIteratorObject<
          | {
              type: 'progress';
              done: number;
              total: number;
              what: string;
            }
          | {
              type: 'done';
              token: string;
              found: number;
              articles: number;
              more: boolean;
            },
          unknown,
          void
        >,
        import('@orpc/shared').AsyncIteratorClass<
          | {
              type: 'progress';
              done: number;
              total: number;
              what: string;
            }
          | {
              type: 'done';
              token: string;
              found: number;
              articles: number;
              more: boolean;
            },
          unknown,
          void
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    count: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          token: z.ZodString;
          initiativeIds: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >,
      z.ZodRecord<
        z.ZodEnum<{
          new: 'new';
          overlapping: 'overlapping';
          rejected: 'rejected';
          tagged: 'tagged';
          waiting: 'waiting';
        }>,
        z.ZodInt
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    rows: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          token: z.ZodString;
          initiativeIds: z.ZodArray<z.ZodString>;
          offset: z.ZodDefault<z.ZodInt>;
          limit: z.ZodDefault<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          rows: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  index: z.ZodInt;
                  articleId: z.ZodString;
                  sourceId: z.ZodString;
                  filename: z.ZodString;
                  title: z.ZodString;
                  spans: z.ZodArray<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          start: z.ZodInt;
                          end: z.ZodInt;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  before: z.ZodString;
                  match: z.ZodString;
                  after: z.ZodString;
                  state: z.ZodEnum<{
                    new: 'new';
                    overlapping: 'overlapping';
                    rejected: 'rejected';
                    tagged: 'tagged';
                    waiting: 'waiting';
                  }>;
                  label: z.ZodString;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    tag: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          token: z.ZodString;
          initiativeIds: z.ZodArray<z.ZodString>;
          newInitiatives: z.ZodDefault<
            z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    prefLabel: z.ZodString;
                    theme: z.ZodDefault<z.ZodString>;
                  },
                  z.core.$strip
                >
              >
            >
          >;
          note: z.ZodDefault<z.ZodString>;
          flipped: z.ZodDefault<z.ZodArray<z.ZodInt>>;
          said: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          changed: z.ZodInt;
          step: z.ZodNullable<z.ZodString>;
          tagged: z.ZodInt;
          accepted: z.ZodInt;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  thesaurus: {
    list: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          initiatives: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  initiative: z.ZodReadonly<
                    z.ZodObject<
                      {
                        id: z.ZodString;
                        prefLabel: z.ZodString;
                        altLabels: z.ZodArray<z.ZodString>;
                        definition: z.ZodString;
                        scopeNote: z.ZodString;
                        theme: z.ZodString;
                        level: z.ZodNullable<
                          z.ZodEnum<{
                            乡镇: '乡镇';
                            县: '县';
                            国家: '国家';
                            市: '市';
                            村: '村';
                            省: '省';
                          }>
                        >;
                        broaderId: z.ZodNullable<z.ZodString>;
                        relatedIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
                        notation: z.ZodString;
                        status: z.ZodEnum<{
                          approved: 'approved';
                          candidate: 'candidate';
                          deprecated: 'deprecated';
                        }>;
                        replacedById: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                        colour: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
                      },
                      z.core.$strip
                    >
                  >;
                  accepted: z.ZodInt;
                  pending: z.ZodInt;
                  articles: z.ZodInt;
                },
                z.core.$strip
              >
            >
          >;
          themes: z.ZodArray<z.ZodString>;
          themeColours: z.ZodDefault<
            z.ZodArray<
              z.ZodObject<
                {
                  name: z.ZodString;
                  colour: z.ZodInt;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    save: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          initiative: z.ZodObject<
            {
              prefLabel: z.ZodString;
              altLabels: z.ZodArray<z.ZodString>;
              definition: z.ZodString;
              scopeNote: z.ZodString;
              theme: z.ZodString;
              level: z.ZodNullable<
                z.ZodEnum<{
                  乡镇: '乡镇';
                  县: '县';
                  国家: '国家';
                  市: '市';
                  村: '村';
                  省: '省';
                }>
              >;
              broaderId: z.ZodNullable<z.ZodString>;
              relatedIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
              notation: z.ZodString;
              status: z.ZodEnum<{
                approved: 'approved';
                candidate: 'candidate';
                deprecated: 'deprecated';
              }>;
              replacedById: z.ZodDefault<z.ZodNullable<z.ZodString>>;
              colour: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
              id: z.ZodNullable<z.ZodString>;
            },
            z.core.$strip
          >;
          take: z.ZodDefault<z.ZodBoolean>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          changed: z.ZodInt;
          step: z.ZodNullable<z.ZodString>;
          id: z.ZodString;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Removes an initiative that no annotation names and that is broader than none. */
    remove: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    mentions: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
          offset: z.ZodDefault<z.ZodInt>;
          limit: z.ZodDefault<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          count: z.ZodInt;
          articles: z.ZodInt;
          hits: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  articleId: z.ZodNullable<z.ZodString>;
                  sourceId: z.ZodString;
                  filename: z.ZodString;
                  title: z.ZodString;
                  spans: z.ZodArray<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          start: z.ZodInt;
                          end: z.ZodInt;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  before: z.ZodString;
                  match: z.ZodString;
                  after: z.ZodString;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** What an act of surgery would do. */
    preview: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          act: z.ZodDiscriminatedUnion<
            [
              z.ZodObject<
                {
                  does: z.ZodLiteral<'rename'>;
                  id: z.ZodString;
                  label: z.ZodString;
                  keepOld: z.ZodBoolean;
                  take: z.ZodDefault<z.ZodBoolean>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'alias'>;
                  id: z.ZodString;
                  add: z.ZodArray<z.ZodString>;
                  remove: z.ZodArray<z.ZodString>;
                  take: z.ZodDefault<z.ZodBoolean>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'move'>;
                  ids: z.ZodArray<z.ZodString>;
                  theme: z.ZodString;
                  broaderId: z.ZodNullable<z.ZodString>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'merge'>;
                  ids: z.ZodArray<z.ZodString>;
                  into: z.ZodString;
                  label: z.ZodString;
                  texts: z.ZodEnum<{
                    join: 'join';
                    keep: 'keep';
                  }>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'split'>;
                  id: z.ZodString;
                  toId: z.ZodNullable<z.ZodString>;
                  label: z.ZodString;
                  forms: z.ZodArray<z.ZodString>;
                  annotationIds: z.ZodArray<z.ZodString>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'deprecate'>;
                  ids: z.ZodArray<z.ZodString>;
                  insteadId: z.ZodNullable<z.ZodString>;
                  pending: z.ZodEnum<{
                    keep: 'keep';
                    reject: 'reject';
                    turn: 'turn';
                    withdraw: 'withdraw';
                  }>;
                  accepted: z.ZodEnum<{
                    keep: 'keep';
                    turn: 'turn';
                  }>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'delete'>;
                  ids: z.ZodArray<z.ZodString>;
                  mentions: z.ZodEnum<{
                    refuse: 'refuse';
                    remove: 'remove';
                    turn: 'turn';
                  }>;
                  toId: z.ZodNullable<z.ZodString>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'colour'>;
                  ids: z.ZodArray<z.ZodString>;
                  colour: z.ZodNullable<z.ZodInt>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'theme'>;
                  theme: z.ZodString;
                  name: z.ZodString;
                  colour: z.ZodNullable<z.ZodInt>;
                },
                z.core.$strip
              >,
            ],
            'does'
          >;
          offset: z.ZodDefault<z.ZodInt>;
          limit: z.ZodDefault<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          conflicts: z.ZodArray<
            z.ZodDiscriminatedUnion<
              [
                z.ZodObject<
                  {
                    of: z.ZodLiteral<'label'>;
                    label: z.ZodString;
                    claimantId: z.ZodString;
                    ownerId: z.ZodString;
                    owner: z.ZodString;
                    preferred: z.ZodBoolean;
                  },
                  z.core.$strip
                >,
                z.ZodObject<
                  {
                    of: z.ZodLiteral<'cycle'>;
                    label: z.ZodString;
                  },
                  z.core.$strip
                >,
                z.ZodObject<
                  {
                    of: z.ZodLiteral<'named'>;
                    label: z.ZodString;
                    count: z.ZodInt;
                  },
                  z.core.$strip
                >,
              ],
              'of'
            >
          >;
          total: z.ZodInt;
          accepted: z.ZodInt;
          pending: z.ZodInt;
          rejected: z.ZodInt;
          articles: z.ZodInt;
          turned: z.ZodInt;
          fused: z.ZodInt;
          removed: z.ZodInt;
          turnedDown: z.ZodInt;
          initiatives: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                before: z.ZodNullable<
                  z.ZodReadonly<
                    z.ZodObject<
                      {
                        id: z.ZodString;
                        prefLabel: z.ZodString;
                        altLabels: z.ZodArray<z.ZodString>;
                        definition: z.ZodString;
                        scopeNote: z.ZodString;
                        theme: z.ZodString;
                        level: z.ZodNullable<
                          z.ZodEnum<{
                            乡镇: '乡镇';
                            县: '县';
                            国家: '国家';
                            市: '市';
                            村: '村';
                            省: '省';
                          }>
                        >;
                        broaderId: z.ZodNullable<z.ZodString>;
                        relatedIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
                        notation: z.ZodString;
                        status: z.ZodEnum<{
                          approved: 'approved';
                          candidate: 'candidate';
                          deprecated: 'deprecated';
                        }>;
                        replacedById: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                        colour: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
                      },
                      z.core.$strip
                    >
                  >
                >;
                after: z.ZodNullable<
                  z.ZodReadonly<
                    z.ZodObject<
                      {
                        id: z.ZodString;
                        prefLabel: z.ZodString;
                        altLabels: z.ZodArray<z.ZodString>;
                        definition: z.ZodString;
                        scopeNote: z.ZodString;
                        theme: z.ZodString;
                        level: z.ZodNullable<
                          z.ZodEnum<{
                            乡镇: '乡镇';
                            县: '县';
                            国家: '国家';
                            市: '市';
                            村: '村';
                            省: '省';
                          }>
                        >;
                        broaderId: z.ZodNullable<z.ZodString>;
                        relatedIds: z.ZodDefault<z.ZodArray<z.ZodString>>;
                        notation: z.ZodString;
                        status: z.ZodEnum<{
                          approved: 'approved';
                          candidate: 'candidate';
                          deprecated: 'deprecated';
                        }>;
                        replacedById: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                        colour: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
                      },
                      z.core.$strip
                    >
                  >
                >;
              },
              z.core.$strip
            >
          >;
          forms: z.ZodArray<
            z.ZodObject<
              {
                form: z.ZodString;
                label: z.ZodBoolean;
                count: z.ZodInt;
              },
              z.core.$strip
            >
          >;
          hits: z.ZodArray<
            z.ZodObject<
              {
                articleId: z.ZodNullable<z.ZodString>;
                sourceId: z.ZodString;
                filename: z.ZodString;
                title: z.ZodString;
                spans: z.ZodArray<
                  z.ZodReadonly<
                    z.ZodObject<
                      {
                        start: z.ZodInt;
                        end: z.ZodInt;
                      },
                      z.core.$strip
                    >
                  >
                >;
                before: z.ZodString;
                match: z.ZodString;
                after: z.ZodString;
                annotationId: z.ZodString;
                status: z.ZodEnum<{
                  accepted: 'accepted';
                  pending: 'pending';
                  rejected: 'rejected';
                }>;
                fate: z.ZodEnum<{
                  fused: 'fused';
                  rejected: 'rejected';
                  removed: 'removed';
                  stays: 'stays';
                  turned: 'turned';
                }>;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** One act of surgery, in one step; `id`: the initiative to look at afterwards. */
    operate: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          act: z.ZodDiscriminatedUnion<
            [
              z.ZodObject<
                {
                  does: z.ZodLiteral<'rename'>;
                  id: z.ZodString;
                  label: z.ZodString;
                  keepOld: z.ZodBoolean;
                  take: z.ZodDefault<z.ZodBoolean>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'alias'>;
                  id: z.ZodString;
                  add: z.ZodArray<z.ZodString>;
                  remove: z.ZodArray<z.ZodString>;
                  take: z.ZodDefault<z.ZodBoolean>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'move'>;
                  ids: z.ZodArray<z.ZodString>;
                  theme: z.ZodString;
                  broaderId: z.ZodNullable<z.ZodString>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'merge'>;
                  ids: z.ZodArray<z.ZodString>;
                  into: z.ZodString;
                  label: z.ZodString;
                  texts: z.ZodEnum<{
                    join: 'join';
                    keep: 'keep';
                  }>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'split'>;
                  id: z.ZodString;
                  toId: z.ZodNullable<z.ZodString>;
                  label: z.ZodString;
                  forms: z.ZodArray<z.ZodString>;
                  annotationIds: z.ZodArray<z.ZodString>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'deprecate'>;
                  ids: z.ZodArray<z.ZodString>;
                  insteadId: z.ZodNullable<z.ZodString>;
                  pending: z.ZodEnum<{
                    keep: 'keep';
                    reject: 'reject';
                    turn: 'turn';
                    withdraw: 'withdraw';
                  }>;
                  accepted: z.ZodEnum<{
                    keep: 'keep';
                    turn: 'turn';
                  }>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'delete'>;
                  ids: z.ZodArray<z.ZodString>;
                  mentions: z.ZodEnum<{
                    refuse: 'refuse';
                    remove: 'remove';
                    turn: 'turn';
                  }>;
                  toId: z.ZodNullable<z.ZodString>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'colour'>;
                  ids: z.ZodArray<z.ZodString>;
                  colour: z.ZodNullable<z.ZodInt>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'theme'>;
                  theme: z.ZodString;
                  name: z.ZodString;
                  colour: z.ZodNullable<z.ZodInt>;
                },
                z.core.$strip
              >,
            ],
            'does'
          >;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          changed: z.ZodInt;
          step: z.ZodNullable<z.ZodString>;
          id: z.ZodNullable<z.ZodString>;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** What importing the chosen file (`.csv`, `.qdc`) would change; the token stays good. */
    previewImport: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          token: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          filename: z.ZodString;
          rows: z.ZodArray<
            z.ZodObject<
              {
                row: z.ZodInt;
                label: z.ZodString;
                state: z.ZodEnum<{
                  changed: 'changed';
                  conflict: 'conflict';
                  new: 'new';
                  unchanged: 'unchanged';
                }>;
                fields: z.ZodArray<z.ZodString>;
                failure: z.ZodNullable<
                  z.ZodObject<
                    {
                      code: z.ZodEnum<{
                        'E-AMBIGUOUS': 'E-AMBIGUOUS';
                        'E-ANCHOR': 'E-ANCHOR';
                        'E-APPID': 'E-APPID';
                        'E-CANCELLED': 'E-CANCELLED';
                        'E-CHANGED': 'E-CHANGED';
                        'E-CSV': 'E-CSV';
                        'E-CYCLE': 'E-CYCLE';
                        'E-DAMAGED': 'E-DAMAGED';
                        'E-DEPENDS': 'E-DEPENDS';
                        'E-DISKFULL': 'E-DISKFULL';
                        'E-EMPTY': 'E-EMPTY';
                        'E-EMPTYDB': 'E-EMPTYDB';
                        'E-ENCODING': 'E-ENCODING';
                        'E-EXISTS': 'E-EXISTS';
                        'E-FIELD': 'E-FIELD';
                        'E-FK': 'E-FK';
                        'E-HASH': 'E-HASH';
                        'E-INTERNAL': 'E-INTERNAL';
                        'E-INUSE': 'E-INUSE';
                        'E-LABEL': 'E-LABEL';
                        'E-LIST': 'E-LIST';
                        'E-LOCKED': 'E-LOCKED';
                        'E-MEND': 'E-MEND';
                        'E-MISSING': 'E-MISSING';
                        'E-NAMED': 'E-NAMED';
                        'E-NAMETAKEN': 'E-NAMETAKEN';
                        'E-NEWER': 'E-NEWER';
                        'E-NOARCHIVE': 'E-NOARCHIVE';
                        'E-NOFONT': 'E-NOFONT';
                        'E-NOREDO': 'E-NOREDO';
                        'E-NOREPORT': 'E-NOREPORT';
                        'E-NOTFILE': 'E-NOTFILE';
                        'E-NOTFOUND': 'E-NOTFOUND';
                        'E-NOTHING': 'E-NOTHING';
                        'E-NOUNDO': 'E-NOUNDO';
                        'E-NUL': 'E-NUL';
                        'E-PACKAGE': 'E-PACKAGE';
                        'E-PARSER': 'E-PARSER';
                        'E-PDFAPP': 'E-PDFAPP';
                        'E-PRINT': 'E-PRINT';
                        'E-PURGED': 'E-PURGED';
                        'E-QDC': 'E-QDC';
                        'E-QDPX': 'E-QDPX';
                        'E-QUERY': 'E-QUERY';
                        'E-QUEUE': 'E-QUEUE';
                        'E-QUICKCHECK': 'E-QUICKCHECK';
                        'E-READ': 'E-READ';
                        'E-READONLY': 'E-READONLY';
                        'E-RUNTIME': 'E-RUNTIME';
                        'E-SAMEPERSON': 'E-SAMEPERSON';
                        'E-SCHEMA': 'E-SCHEMA';
                        'E-SIGNED': 'E-SIGNED';
                        'E-SIZE': 'E-SIZE';
                        'E-STAGE': 'E-STAGE';
                        'E-STALE': 'E-STALE';
                        'E-TEMPLATE': 'E-TEMPLATE';
                        'E-TILING': 'E-TILING';
                        'E-TIMEOUT': 'E-TIMEOUT';
                        'E-TOKEN': 'E-TOKEN';
                        'E-TRUNC': 'E-TRUNC';
                        'E-TYPE': 'E-TYPE';
                        'E-UNDONE': 'E-UNDONE';
                        'E-USAGE': 'E-USAGE';
                        'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                        'E-WORKBOOK': 'E-WORKBOOK';
                        'E-WRITE': 'E-WRITE';
                      }>;
                      values: z.ZodRecord<
                        z.ZodString,
                        z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                      >;
                    },
                    z.core.$strip
                  >
                >;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Imports the chosen file; with `skip` without the rows in conflict, else none where one is. */
    import: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          token: z.ZodString;
          skip: z.ZodDefault<z.ZodBoolean>;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  ledger: {
    articles: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          filter: z.ZodDefault<
            z.ZodReadonly<
              z.ZodObject<
                {
                  initiative: z.ZodOptional<z.ZodString>;
                  place: z.ZodOptional<z.ZodString>;
                  from: z.ZodOptional<z.ZodString>;
                  to: z.ZodOptional<z.ZodString>;
                  medium: z.ZodOptional<z.ZodString>;
                  states: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodEnum<{
                          annotated: 'annotated';
                          untouched: 'untouched';
                          waiting: 'waiting';
                        }>
                      >
                    >
                  >;
                  checks: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodEnum<{
                          checked: 'checked';
                          doubtful: 'doubtful';
                          unchecked: 'unchecked';
                        }>
                      >
                    >
                  >;
                  linked: z.ZodOptional<
                    z.ZodEnum<{
                      contested: 'contested';
                      shared: 'shared';
                    }>
                  >;
                  text: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
          sort: z.ZodDefault<
            z.ZodEnum<{
              characters: 'characters';
              genre: 'genre';
              mediaLevel: 'mediaLevel';
              medium: 'medium';
              page: 'page';
              place: 'place';
              points: 'points';
              publishedOn: 'publishedOn';
              referenceCode: 'referenceCode';
              source: 'source';
              title: 'title';
            }>
          >;
          descending: z.ZodDefault<z.ZodBoolean>;
          group: z.ZodDefault<
            z.ZodNullable<
              z.ZodEnum<{
                genre: 'genre';
                initiative: 'initiative';
                mediaLevel: 'mediaLevel';
                medium: 'medium';
                month: 'month';
                place: 'place';
                theme: 'theme';
                year: 'year';
              }>
            >
          >;
          cursor: z.ZodDefault<
            z.ZodNullable<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>
          >;
          limit: z.ZodDefault<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          rows: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                group: z.ZodString;
                title: z.ZodString;
                medium: z.ZodString;
                mediaLevel: z.ZodString;
                publishedOn: z.ZodString;
                page: z.ZodString;
                genre: z.ZodString;
                byline: z.ZodString;
                unit: z.ZodString;
                place: z.ZodString;
                characters: z.ZodInt;
                position: z.ZodString;
                front: z.ZodBoolean;
                lead: z.ZodBoolean;
                points: z.ZodNullable<z.ZodNumber>;
                note: z.ZodString;
                referenceCode: z.ZodString;
                incomplete: z.ZodBoolean;
              },
              z.core.$strip
            >
          >;
          next: z.ZodNullable<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>;
          total: z.ZodInt;
          points: z.ZodNumber;
          characters: z.ZodInt;
          groups: z.ZodArray<
            z.ZodObject<
              {
                key: z.ZodString;
                label: z.ZodString;
                rows: z.ZodInt;
                articles: z.ZodInt;
                points: z.ZodNumber;
                characters: z.ZodInt;
                sums: z.ZodArray<
                  z.ZodObject<
                    {
                      unit: z.ZodString;
                      value: z.ZodString;
                      exact: z.ZodBoolean;
                      figures: z.ZodInt;
                    },
                    z.core.$strip
                  >
                >;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    initiatives: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          filter: z.ZodDefault<
            z.ZodReadonly<
              z.ZodObject<
                {
                  initiative: z.ZodOptional<z.ZodString>;
                  place: z.ZodOptional<z.ZodString>;
                  from: z.ZodOptional<z.ZodString>;
                  to: z.ZodOptional<z.ZodString>;
                  medium: z.ZodOptional<z.ZodString>;
                  states: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodEnum<{
                          annotated: 'annotated';
                          untouched: 'untouched';
                          waiting: 'waiting';
                        }>
                      >
                    >
                  >;
                  checks: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodEnum<{
                          checked: 'checked';
                          doubtful: 'doubtful';
                          unchecked: 'unchecked';
                        }>
                      >
                    >
                  >;
                  linked: z.ZodOptional<
                    z.ZodEnum<{
                      contested: 'contested';
                      shared: 'shared';
                    }>
                  >;
                  text: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
          statuses: z.ZodOptional<
            z.ZodReadonly<
              z.ZodArray<
                z.ZodEnum<{
                  approved: 'approved';
                  candidate: 'candidate';
                  deprecated: 'deprecated';
                }>
              >
            >
          >;
          sort: z.ZodDefault<
            z.ZodEnum<{
              articles: 'articles';
              first: 'first';
              label: 'label';
              level: 'level';
              mentions: 'mentions';
              status: 'status';
              theme: 'theme';
              waiting: 'waiting';
            }>
          >;
          descending: z.ZodDefault<z.ZodBoolean>;
          group: z.ZodDefault<
            z.ZodNullable<
              z.ZodEnum<{
                level: 'level';
                status: 'status';
                theme: 'theme';
              }>
            >
          >;
          offset: z.ZodDefault<z.ZodInt>;
          limit: z.ZodDefault<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          rows: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                group: z.ZodString;
                label: z.ZodString;
                altLabels: z.ZodArray<z.ZodString>;
                theme: z.ZodString;
                level: z.ZodNullable<
                  z.ZodEnum<{
                    乡镇: '乡镇';
                    县: '县';
                    国家: '国家';
                    市: '市';
                    村: '村';
                    省: '省';
                  }>
                >;
                status: z.ZodEnum<{
                  approved: 'approved';
                  candidate: 'candidate';
                  deprecated: 'deprecated';
                }>;
                definition: z.ZodString;
                places: z.ZodArray<z.ZodString>;
                first: z.ZodString;
                articles: z.ZodInt;
                mentions: z.ZodInt;
                waiting: z.ZodInt;
                articleId: z.ZodNullable<z.ZodString>;
                spans: z.ZodArray<
                  z.ZodReadonly<
                    z.ZodObject<
                      {
                        start: z.ZodInt;
                        end: z.ZodInt;
                      },
                      z.core.$strip
                    >
                  >
                >;
                title: z.ZodString;
                sourceLine: z.ZodString;
                excerpt: z.ZodString;
                figures: z.ZodArray<z.ZodString>;
              },
              z.core.$strip
            >
          >;
          total: z.ZodInt;
          mentions: z.ZodInt;
          groups: z.ZodArray<
            z.ZodObject<
              {
                key: z.ZodString;
                label: z.ZodString;
                rows: z.ZodInt;
                articles: z.ZodInt;
                points: z.ZodNumber;
                characters: z.ZodInt;
                sums: z.ZodArray<
                  z.ZodObject<
                    {
                      unit: z.ZodString;
                      value: z.ZodString;
                      exact: z.ZodBoolean;
                      figures: z.ZodInt;
                    },
                    z.core.$strip
                  >
                >;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    figures: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          filter: z.ZodDefault<
            z.ZodReadonly<
              z.ZodObject<
                {
                  initiative: z.ZodOptional<z.ZodString>;
                  place: z.ZodOptional<z.ZodString>;
                  from: z.ZodOptional<z.ZodString>;
                  to: z.ZodOptional<z.ZodString>;
                  medium: z.ZodOptional<z.ZodString>;
                  states: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodEnum<{
                          annotated: 'annotated';
                          untouched: 'untouched';
                          waiting: 'waiting';
                        }>
                      >
                    >
                  >;
                  checks: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodEnum<{
                          checked: 'checked';
                          doubtful: 'doubtful';
                          unchecked: 'unchecked';
                        }>
                      >
                    >
                  >;
                  linked: z.ZodOptional<
                    z.ZodEnum<{
                      contested: 'contested';
                      shared: 'shared';
                    }>
                  >;
                  text: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
          sort: z.ZodDefault<
            z.ZodEnum<{
              check: 'check';
              measure: 'measure';
              medium: 'medium';
              place: 'place';
              publishedOn: 'publishedOn';
              source: 'source';
              time: 'time';
              title: 'title';
              value: 'value';
            }>
          >;
          descending: z.ZodDefault<z.ZodBoolean>;
          group: z.ZodDefault<
            z.ZodNullable<
              z.ZodEnum<{
                article: 'article';
                check: 'check';
                initiative: 'initiative';
                measure: 'measure';
                medium: 'medium';
                month: 'month';
                place: 'place';
                theme: 'theme';
                unit: 'unit';
                year: 'year';
              }>
            >
          >;
          cursor: z.ZodDefault<
            z.ZodNullable<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>
          >;
          limit: z.ZodDefault<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          rows: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                group: z.ZodString;
                articleId: z.ZodNullable<z.ZodString>;
                sourceId: z.ZodString;
                filename: z.ZodString;
                spans: z.ZodArray<
                  z.ZodReadonly<
                    z.ZodObject<
                      {
                        start: z.ZodInt;
                        end: z.ZodInt;
                      },
                      z.core.$strip
                    >
                  >
                >;
                quote: z.ZodString;
                figure: z.ZodReadonly<
                  z.ZodObject<
                    {
                      value: z.ZodNumber;
                      valueMax: z.ZodNullable<z.ZodNumber>;
                      unit: z.ZodString;
                      approx: z.ZodNullable<
                        z.ZodEnum<{
                          余: '余';
                          多: '多';
                          左右: '左右';
                          约: '约';
                          近: '近';
                        }>
                      >;
                      comparator: z.ZodNullable<
                        z.ZodEnum<{
                          '<=': '<=';
                          '>=': '>=';
                        }>
                      >;
                      per: z.ZodNullable<z.ZodString>;
                      measure: z.ZodString;
                      place: z.ZodString;
                      time: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
                text: z.ZodString;
                title: z.ZodString;
                medium: z.ZodString;
                publishedOn: z.ZodString;
                articlePlace: z.ZodString;
                sourceLine: z.ZodString;
                check: z.ZodNullable<
                  z.ZodObject<
                    {
                      state: z.ZodEnum<{
                        checked: 'checked';
                        doubtful: 'doubtful';
                      }>;
                      note: z.ZodString;
                      author: z.ZodString;
                      at: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
                sameArticles: z.ZodInt;
                contested: z.ZodBoolean;
              },
              z.core.$strip
            >
          >;
          next: z.ZodNullable<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>;
          total: z.ZodInt;
          articles: z.ZodInt;
          sums: z.ZodArray<
            z.ZodObject<
              {
                unit: z.ZodString;
                value: z.ZodString;
                exact: z.ZodBoolean;
                figures: z.ZodInt;
              },
              z.core.$strip
            >
          >;
          groups: z.ZodArray<
            z.ZodObject<
              {
                key: z.ZodString;
                label: z.ZodString;
                rows: z.ZodInt;
                articles: z.ZodInt;
                points: z.ZodNumber;
                characters: z.ZodInt;
                sums: z.ZodArray<
                  z.ZodObject<
                    {
                      unit: z.ZodString;
                      value: z.ZodString;
                      exact: z.ZodBoolean;
                      figures: z.ZodInt;
                    },
                    z.core.$strip
                  >
                >;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Ids of all figures under a filter, in order. */
    figureIds: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          filter: z.ZodDefault<
            z.ZodReadonly<
              z.ZodObject<
                {
                  initiative: z.ZodOptional<z.ZodString>;
                  place: z.ZodOptional<z.ZodString>;
                  from: z.ZodOptional<z.ZodString>;
                  to: z.ZodOptional<z.ZodString>;
                  medium: z.ZodOptional<z.ZodString>;
                  states: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodEnum<{
                          annotated: 'annotated';
                          untouched: 'untouched';
                          waiting: 'waiting';
                        }>
                      >
                    >
                  >;
                  checks: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodEnum<{
                          checked: 'checked';
                          doubtful: 'doubtful';
                          unchecked: 'unchecked';
                        }>
                      >
                    >
                  >;
                  linked: z.ZodOptional<
                    z.ZodEnum<{
                      contested: 'contested';
                      shared: 'shared';
                    }>
                  >;
                  text: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
          sort: z.ZodDefault<
            z.ZodEnum<{
              check: 'check';
              measure: 'measure';
              medium: 'medium';
              place: 'place';
              publishedOn: 'publishedOn';
              source: 'source';
              time: 'time';
              title: 'title';
              value: 'value';
            }>
          >;
          descending: z.ZodDefault<z.ZodBoolean>;
          group: z.ZodDefault<
            z.ZodNullable<
              z.ZodEnum<{
                article: 'article';
                check: 'check';
                initiative: 'initiative';
                measure: 'measure';
                medium: 'medium';
                month: 'month';
                place: 'place';
                theme: 'theme';
                unit: 'unit';
                year: 'year';
              }>
            >
          >;
          cursor: z.ZodDefault<
            z.ZodNullable<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>
          >;
          limit: z.ZodDefault<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          ids: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Rows of figures by their ids, in that order. */
    figureRows: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          ids: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          rows: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                group: z.ZodString;
                articleId: z.ZodNullable<z.ZodString>;
                sourceId: z.ZodString;
                filename: z.ZodString;
                spans: z.ZodArray<
                  z.ZodReadonly<
                    z.ZodObject<
                      {
                        start: z.ZodInt;
                        end: z.ZodInt;
                      },
                      z.core.$strip
                    >
                  >
                >;
                quote: z.ZodString;
                figure: z.ZodReadonly<
                  z.ZodObject<
                    {
                      value: z.ZodNumber;
                      valueMax: z.ZodNullable<z.ZodNumber>;
                      unit: z.ZodString;
                      approx: z.ZodNullable<
                        z.ZodEnum<{
                          余: '余';
                          多: '多';
                          左右: '左右';
                          约: '约';
                          近: '近';
                        }>
                      >;
                      comparator: z.ZodNullable<
                        z.ZodEnum<{
                          '<=': '<=';
                          '>=': '>=';
                        }>
                      >;
                      per: z.ZodNullable<z.ZodString>;
                      measure: z.ZodString;
                      place: z.ZodString;
                      time: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
                text: z.ZodString;
                title: z.ZodString;
                medium: z.ZodString;
                publishedOn: z.ZodString;
                articlePlace: z.ZodString;
                sourceLine: z.ZodString;
                check: z.ZodNullable<
                  z.ZodObject<
                    {
                      state: z.ZodEnum<{
                        checked: 'checked';
                        doubtful: 'doubtful';
                      }>;
                      note: z.ZodString;
                      author: z.ZodString;
                      at: z.ZodString;
                    },
                    z.core.$strip
                  >
                >;
                sameArticles: z.ZodInt;
                contested: z.ZodBoolean;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    media: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          media: z.ZodArray<
            z.ZodObject<
              {
                medium: z.ZodString;
                articles: z.ZodInt;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    check: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          ids: z.ZodArray<z.ZodString>;
          state: z.ZodEnum<{
            checked: 'checked';
            doubtful: 'doubtful';
            unchecked: 'unchecked';
          }>;
          note: z.ZodDefault<z.ZodString>;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    editFigure: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
          measure: z.ZodOptional<z.ZodString>;
          place: z.ZodOptional<z.ZodString>;
          time: z.ZodOptional<z.ZodString>;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    links: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          same: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                measure: z.ZodEnum<{
                  differs: 'differs';
                  equal: 'equal';
                  unknown: 'unknown';
                  within: 'within';
                }>;
                place: z.ZodEnum<{
                  differs: 'differs';
                  equal: 'equal';
                  unknown: 'unknown';
                  within: 'within';
                }>;
                time: z.ZodEnum<{
                  differs: 'differs';
                  equal: 'equal';
                  unknown: 'unknown';
                  within: 'within';
                }>;
                telling: z.ZodBoolean;
                ruled: z.ZodNullable<z.ZodBoolean>;
              },
              z.core.$strip
            >
          >;
          apart: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                measure: z.ZodEnum<{
                  differs: 'differs';
                  equal: 'equal';
                  unknown: 'unknown';
                  within: 'within';
                }>;
                place: z.ZodEnum<{
                  differs: 'differs';
                  equal: 'equal';
                  unknown: 'unknown';
                  within: 'within';
                }>;
                time: z.ZodEnum<{
                  differs: 'differs';
                  equal: 'equal';
                  unknown: 'unknown';
                  within: 'within';
                }>;
                telling: z.ZodBoolean;
                ruled: z.ZodNullable<z.ZodBoolean>;
              },
              z.core.$strip
            >
          >;
          conflicts: z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                measure: z.ZodEnum<{
                  differs: 'differs';
                  equal: 'equal';
                  unknown: 'unknown';
                  within: 'within';
                }>;
                place: z.ZodEnum<{
                  differs: 'differs';
                  equal: 'equal';
                  unknown: 'unknown';
                  within: 'within';
                }>;
                time: z.ZodEnum<{
                  differs: 'differs';
                  equal: 'equal';
                  unknown: 'unknown';
                  within: 'within';
                }>;
                telling: z.ZodBoolean;
                ruled: z.ZodNullable<z.ZodBoolean>;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Rules of the first and each of the others; null takes back what was ruled. */
    ruleSame: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          ids: z.ZodArray<z.ZodString>;
          same: z.ZodNullable<z.ZodBoolean>;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    points: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          levels: z.ZodObject<
            {
              中央: z.ZodNumber;
              省: z.ZodNumber;
              市: z.ZodNumber;
              县: z.ZodNumber;
              其他: z.ZodNumber;
            },
            z.core.$strip
          >;
          lead: z.ZodNumber;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    setPoints: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          levels: z.ZodObject<
            {
              中央: z.ZodNumber;
              省: z.ZodNumber;
              市: z.ZodNumber;
              县: z.ZodNumber;
              其他: z.ZodNumber;
            },
            z.core.$strip
          >;
          lead: z.ZodNumber;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  search: {
    /** What the index is doing, now and after every change. */
    state: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      import('@orpc/contract').Schema<
        AsyncIteratorObject<
          | {
              phase: 'closed';
            }
          | {
              phase: 'building' | 'comparing' | 'merging' | 'updating';
              done: number;
              total: number;
              origin: 'damaged' | 'kept' | 'missing' | 'stale';
            }
          | {
              phase: 'ready';
              origin: 'damaged' | 'kept' | 'missing' | 'stale';
            }
          | {
              code:
                | 'E-AMBIGUOUS'
                | 'E-ANCHOR'
                | 'E-APPID'
                | 'E-CANCELLED'
                | 'E-CHANGED'
                | 'E-CSV'
                | 'E-CYCLE'
                | 'E-DAMAGED'
                | 'E-DEPENDS'
                | 'E-DISKFULL'
                | 'E-EMPTY'
                | 'E-EMPTYDB'
                | 'E-ENCODING'
                | 'E-EXISTS'
                | 'E-FIELD'
                | 'E-FK'
                | 'E-HASH'
                | 'E-INTERNAL'
                | 'E-INUSE'
                | 'E-LABEL'
                | 'E-LIST'
                | 'E-LOCKED'
                | 'E-MEND'
                | 'E-MISSING'
                | 'E-NAMED'
                | 'E-NAMETAKEN'
                | 'E-NEWER'
                | 'E-NOARCHIVE'
                | 'E-NOFONT'
                | 'E-NOREDO'
                | 'E-NOREPORT'
                | 'E-NOTFILE'
                | 'E-NOTFOUND'
                | 'E-NOTHING'
                | 'E-NOUNDO'
                | 'E-NUL'
                | 'E-PACKAGE'
                | 'E-PARSER'
                | 'E-PDFAPP'
                | 'E-PRINT'
                | 'E-PURGED'
                | 'E-QDC'
                | 'E-QDPX'
                | 'E-QUERY'
                | 'E-QUEUE'
                | 'E-QUICKCHECK'
                | 'E-READ'
                | 'E-READONLY'
                | 'E-RUNTIME'
                | 'E-SAMEPERSON'
                | 'E-SCHEMA'
                | 'E-SIGNED'
                | 'E-SIZE'
                | 'E-STAGE'
                | 'E-STALE'
                | 'E-TEMPLATE'
                | 'E-TILING'
                | 'E-TIMEOUT'
                | 'E-TOKEN'
                | 'E-TRUNC'
                | 'E-TYPE'
                | 'E-UNDONE'
                | 'E-USAGE'
                | 'E-WORDTEMPLATE'
                | 'E-WORKBOOK'
                | 'E-WRITE';
              values: Record<string, string | number>;
              phase: 'failed';
            },
          unknown,
          void
        >,
        import('@orpc/shared').AsyncIteratorClass<
          | {
              phase: 'closed';
            }
          | {
              phase: 'building' | 'comparing' | 'merging' | 'updating';
              done: number;
              total: number;
              origin: 'damaged' | 'kept' | 'missing' | 'stale';
            }
          | {
              phase: 'ready';
              origin: 'damaged' | 'kept' | 'missing' | 'stale';
            }
          | {
              code:
                | 'E-AMBIGUOUS'
                | 'E-ANCHOR'
                | 'E-APPID'
                | 'E-CANCELLED'
                | 'E-CHANGED'
                | 'E-CSV'
                | 'E-CYCLE'
                | 'E-DAMAGED'
                | 'E-DEPENDS'
                | 'E-DISKFULL'
                | 'E-EMPTY'
                | 'E-EMPTYDB'
                | 'E-ENCODING'
                | 'E-EXISTS'
                | 'E-FIELD'
                | 'E-FK'
                | 'E-HASH'
                | 'E-INTERNAL'
                | 'E-INUSE'
                | 'E-LABEL'
                | 'E-LIST'
                | 'E-LOCKED'
                | 'E-MEND'
                | 'E-MISSING'
                | 'E-NAMED'
                | 'E-NAMETAKEN'
                | 'E-NEWER'
                | 'E-NOARCHIVE'
                | 'E-NOFONT'
                | 'E-NOREDO'
                | 'E-NOREPORT'
                | 'E-NOTFILE'
                | 'E-NOTFOUND'
                | 'E-NOTHING'
                | 'E-NOUNDO'
                | 'E-NUL'
                | 'E-PACKAGE'
                | 'E-PARSER'
                | 'E-PDFAPP'
                | 'E-PRINT'
                | 'E-PURGED'
                | 'E-QDC'
                | 'E-QDPX'
                | 'E-QUERY'
                | 'E-QUEUE'
                | 'E-QUICKCHECK'
                | 'E-READ'
                | 'E-READONLY'
                | 'E-RUNTIME'
                | 'E-SAMEPERSON'
                | 'E-SCHEMA'
                | 'E-SIGNED'
                | 'E-SIZE'
                | 'E-STAGE'
                | 'E-STALE'
                | 'E-TEMPLATE'
                | 'E-TILING'
                | 'E-TIMEOUT'
                | 'E-TOKEN'
                | 'E-TRUNC'
                | 'E-TYPE'
                | 'E-UNDONE'
                | 'E-USAGE'
                | 'E-WORDTEMPLATE'
                | 'E-WORKBOOK'
                | 'E-WRITE';
              values: Record<string, string | number>;
              phase: 'failed';
            },
          unknown,
          void
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** A page of the articles that a search finds. A call takes the place of one of the same `slot` that still runs. */
    find: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          text: z.ZodString;
          exact: z.ZodDefault<z.ZodBoolean>;
          in: z.ZodDefault<
            z.ZodEnum<{
              all: 'all';
              body: 'body';
              note: 'note';
              title: 'title';
            }>
          >;
          order: z.ZodDefault<
            z.ZodEnum<{
              newest: 'newest';
              relevance: 'relevance';
            }>
          >;
          duplicates: z.ZodDefault<
            z.ZodEnum<{
              folded: 'folded';
              shown: 'shown';
            }>
          >;
          after: z.ZodDefault<z.ZodNullable<z.ZodString>>;
          limit: z.ZodDefault<z.ZodInt>;
          slot: z.ZodOptional<z.ZodString>;
        },
        z.core.$strip
      >,
      z.ZodDiscriminatedUnion<
        [
          z.ZodObject<
            {
              at: z.ZodLiteral<'fault'>;
              code: z.ZodEnum<{
                'bad-date': 'bad-date';
                'bad-figure': 'bad-figure';
                'bad-role': 'bad-role';
                'dangling-escape': 'dangling-escape';
                empty: 'empty';
                'empty-brackets': 'empty-brackets';
                'empty-phrase': 'empty-phrase';
                'missing-left': 'missing-left';
                'missing-right': 'missing-right';
                'missing-value': 'missing-value';
                'only-wildcards': 'only-wildcards';
                'range-order': 'range-order';
                'too-deep': 'too-deep';
                'too-long': 'too-long';
                'unclosed-bracket': 'unclosed-bracket';
                'unclosed-quote': 'unclosed-quote';
                'unopened-bracket': 'unopened-bracket';
                'wildcard-in-value': 'wildcard-in-value';
              }>;
              start: z.ZodInt;
              end: z.ZodInt;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              at: z.ZodLiteral<'waiting'>;
              state: z.ZodDiscriminatedUnion<
                [
                  z.ZodObject<
                    {
                      phase: z.ZodLiteral<'closed'>;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      phase: z.ZodEnum<{
                        building: 'building';
                        comparing: 'comparing';
                        merging: 'merging';
                        updating: 'updating';
                      }>;
                      done: z.ZodInt;
                      total: z.ZodInt;
                      origin: z.ZodEnum<{
                        damaged: 'damaged';
                        kept: 'kept';
                        missing: 'missing';
                        stale: 'stale';
                      }>;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      phase: z.ZodLiteral<'ready'>;
                      origin: z.ZodEnum<{
                        damaged: 'damaged';
                        kept: 'kept';
                        missing: 'missing';
                        stale: 'stale';
                      }>;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      code: z.ZodEnum<{
                        'E-AMBIGUOUS': 'E-AMBIGUOUS';
                        'E-ANCHOR': 'E-ANCHOR';
                        'E-APPID': 'E-APPID';
                        'E-CANCELLED': 'E-CANCELLED';
                        'E-CHANGED': 'E-CHANGED';
                        'E-CSV': 'E-CSV';
                        'E-CYCLE': 'E-CYCLE';
                        'E-DAMAGED': 'E-DAMAGED';
                        'E-DEPENDS': 'E-DEPENDS';
                        'E-DISKFULL': 'E-DISKFULL';
                        'E-EMPTY': 'E-EMPTY';
                        'E-EMPTYDB': 'E-EMPTYDB';
                        'E-ENCODING': 'E-ENCODING';
                        'E-EXISTS': 'E-EXISTS';
                        'E-FIELD': 'E-FIELD';
                        'E-FK': 'E-FK';
                        'E-HASH': 'E-HASH';
                        'E-INTERNAL': 'E-INTERNAL';
                        'E-INUSE': 'E-INUSE';
                        'E-LABEL': 'E-LABEL';
                        'E-LIST': 'E-LIST';
                        'E-LOCKED': 'E-LOCKED';
                        'E-MEND': 'E-MEND';
                        'E-MISSING': 'E-MISSING';
                        'E-NAMED': 'E-NAMED';
                        'E-NAMETAKEN': 'E-NAMETAKEN';
                        'E-NEWER': 'E-NEWER';
                        'E-NOARCHIVE': 'E-NOARCHIVE';
                        'E-NOFONT': 'E-NOFONT';
                        'E-NOREDO': 'E-NOREDO';
                        'E-NOREPORT': 'E-NOREPORT';
                        'E-NOTFILE': 'E-NOTFILE';
                        'E-NOTFOUND': 'E-NOTFOUND';
                        'E-NOTHING': 'E-NOTHING';
                        'E-NOUNDO': 'E-NOUNDO';
                        'E-NUL': 'E-NUL';
                        'E-PACKAGE': 'E-PACKAGE';
                        'E-PARSER': 'E-PARSER';
                        'E-PDFAPP': 'E-PDFAPP';
                        'E-PRINT': 'E-PRINT';
                        'E-PURGED': 'E-PURGED';
                        'E-QDC': 'E-QDC';
                        'E-QDPX': 'E-QDPX';
                        'E-QUERY': 'E-QUERY';
                        'E-QUEUE': 'E-QUEUE';
                        'E-QUICKCHECK': 'E-QUICKCHECK';
                        'E-READ': 'E-READ';
                        'E-READONLY': 'E-READONLY';
                        'E-RUNTIME': 'E-RUNTIME';
                        'E-SAMEPERSON': 'E-SAMEPERSON';
                        'E-SCHEMA': 'E-SCHEMA';
                        'E-SIGNED': 'E-SIGNED';
                        'E-SIZE': 'E-SIZE';
                        'E-STAGE': 'E-STAGE';
                        'E-STALE': 'E-STALE';
                        'E-TEMPLATE': 'E-TEMPLATE';
                        'E-TILING': 'E-TILING';
                        'E-TIMEOUT': 'E-TIMEOUT';
                        'E-TOKEN': 'E-TOKEN';
                        'E-TRUNC': 'E-TRUNC';
                        'E-TYPE': 'E-TYPE';
                        'E-UNDONE': 'E-UNDONE';
                        'E-USAGE': 'E-USAGE';
                        'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                        'E-WORKBOOK': 'E-WORKBOOK';
                        'E-WRITE': 'E-WRITE';
                      }>;
                      values: z.ZodRecord<
                        z.ZodString,
                        z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                      >;
                      phase: z.ZodLiteral<'failed'>;
                    },
                    z.core.$strip
                  >,
                ],
                'phase'
              >;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              at: z.ZodLiteral<'found'>;
              count: z.ZodInt;
              groups: z.ZodInt;
              rows: z.ZodArray<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      article: z.ZodObject<
                        {
                          id: z.ZodString;
                          sourceId: z.ZodString;
                          filename: z.ZodString;
                          title: z.ZodString;
                          medium: z.ZodString;
                          publishedOn: z.ZodString;
                          place: z.ZodString;
                          accepted: z.ZodInt;
                          pending: z.ZodInt;
                        },
                        z.core.$strip
                      >;
                      duplicates: z.ZodArray<z.ZodString>;
                      snippets: z.ZodArray<
                        z.ZodReadonly<
                          z.ZodObject<
                            {
                              before: z.ZodString;
                              match: z.ZodString;
                              after: z.ZodString;
                              spans: z.ZodArray<
                                z.ZodReadonly<
                                  z.ZodObject<
                                    {
                                      start: z.ZodInt;
                                      end: z.ZodInt;
                                    },
                                    z.core.$strip
                                  >
                                >
                              >;
                              role: z.ZodNullable<
                                z.ZodEnum<{
                                  advert: 'advert';
                                  body: 'body';
                                  boilerplate: 'boilerplate';
                                  byline: 'byline';
                                  caption: 'caption';
                                  dateline: 'dateline';
                                  editors: 'editors';
                                  heading: 'heading';
                                  kicker: 'kicker';
                                  photographer: 'photographer';
                                  pubdate: 'pubdate';
                                  source: 'source';
                                  subtitle: 'subtitle';
                                  title: 'title';
                                }>
                              >;
                            },
                            z.core.$strip
                          >
                        >
                      >;
                      hits: z.ZodInt;
                    },
                    z.core.$strip
                  >
                >
              >;
              next: z.ZodNullable<z.ZodString>;
            },
            z.core.$strip
          >,
        ],
        'at'
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Articles as a search shows them, found or not; those that are gone are left out. No rows for what is no query. */
    rows: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          text: z.ZodString;
          exact: z.ZodDefault<z.ZodBoolean>;
          in: z.ZodDefault<
            z.ZodEnum<{
              all: 'all';
              body: 'body';
              note: 'note';
              title: 'title';
            }>
          >;
          ids: z.ZodReadonly<z.ZodArray<z.ZodString>>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          rows: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  article: z.ZodObject<
                    {
                      id: z.ZodString;
                      sourceId: z.ZodString;
                      filename: z.ZodString;
                      title: z.ZodString;
                      medium: z.ZodString;
                      publishedOn: z.ZodString;
                      place: z.ZodString;
                      accepted: z.ZodInt;
                      pending: z.ZodInt;
                    },
                    z.core.$strip
                  >;
                  duplicates: z.ZodArray<z.ZodString>;
                  snippets: z.ZodArray<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          before: z.ZodString;
                          match: z.ZodString;
                          after: z.ZodString;
                          spans: z.ZodArray<
                            z.ZodReadonly<
                              z.ZodObject<
                                {
                                  start: z.ZodInt;
                                  end: z.ZodInt;
                                },
                                z.core.$strip
                              >
                            >
                          >;
                          role: z.ZodNullable<
                            z.ZodEnum<{
                              advert: 'advert';
                              body: 'body';
                              boilerplate: 'boilerplate';
                              byline: 'byline';
                              caption: 'caption';
                              dateline: 'dateline';
                              editors: 'editors';
                              heading: 'heading';
                              kicker: 'kicker';
                              photographer: 'photographer';
                              pubdate: 'pubdate';
                              source: 'source';
                              subtitle: 'subtitle';
                              title: 'title';
                            }>
                          >;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  hits: z.ZodInt;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** How what a search finds is spread. */
    facets: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          text: z.ZodString;
          exact: z.ZodDefault<z.ZodBoolean>;
          in: z.ZodDefault<
            z.ZodEnum<{
              all: 'all';
              body: 'body';
              note: 'note';
              title: 'title';
            }>
          >;
          duplicates: z.ZodDefault<
            z.ZodEnum<{
              folded: 'folded';
              shown: 'shown';
            }>
          >;
        },
        z.core.$strip
      >,
      z.ZodDiscriminatedUnion<
        [
          z.ZodObject<
            {
              at: z.ZodLiteral<'fault'>;
              code: z.ZodEnum<{
                'bad-date': 'bad-date';
                'bad-figure': 'bad-figure';
                'bad-role': 'bad-role';
                'dangling-escape': 'dangling-escape';
                empty: 'empty';
                'empty-brackets': 'empty-brackets';
                'empty-phrase': 'empty-phrase';
                'missing-left': 'missing-left';
                'missing-right': 'missing-right';
                'missing-value': 'missing-value';
                'only-wildcards': 'only-wildcards';
                'range-order': 'range-order';
                'too-deep': 'too-deep';
                'too-long': 'too-long';
                'unclosed-bracket': 'unclosed-bracket';
                'unclosed-quote': 'unclosed-quote';
                'unopened-bracket': 'unopened-bracket';
                'wildcard-in-value': 'wildcard-in-value';
              }>;
              start: z.ZodInt;
              end: z.ZodInt;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              at: z.ZodLiteral<'waiting'>;
              state: z.ZodDiscriminatedUnion<
                [
                  z.ZodObject<
                    {
                      phase: z.ZodLiteral<'closed'>;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      phase: z.ZodEnum<{
                        building: 'building';
                        comparing: 'comparing';
                        merging: 'merging';
                        updating: 'updating';
                      }>;
                      done: z.ZodInt;
                      total: z.ZodInt;
                      origin: z.ZodEnum<{
                        damaged: 'damaged';
                        kept: 'kept';
                        missing: 'missing';
                        stale: 'stale';
                      }>;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      phase: z.ZodLiteral<'ready'>;
                      origin: z.ZodEnum<{
                        damaged: 'damaged';
                        kept: 'kept';
                        missing: 'missing';
                        stale: 'stale';
                      }>;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      code: z.ZodEnum<{
                        'E-AMBIGUOUS': 'E-AMBIGUOUS';
                        'E-ANCHOR': 'E-ANCHOR';
                        'E-APPID': 'E-APPID';
                        'E-CANCELLED': 'E-CANCELLED';
                        'E-CHANGED': 'E-CHANGED';
                        'E-CSV': 'E-CSV';
                        'E-CYCLE': 'E-CYCLE';
                        'E-DAMAGED': 'E-DAMAGED';
                        'E-DEPENDS': 'E-DEPENDS';
                        'E-DISKFULL': 'E-DISKFULL';
                        'E-EMPTY': 'E-EMPTY';
                        'E-EMPTYDB': 'E-EMPTYDB';
                        'E-ENCODING': 'E-ENCODING';
                        'E-EXISTS': 'E-EXISTS';
                        'E-FIELD': 'E-FIELD';
                        'E-FK': 'E-FK';
                        'E-HASH': 'E-HASH';
                        'E-INTERNAL': 'E-INTERNAL';
                        'E-INUSE': 'E-INUSE';
                        'E-LABEL': 'E-LABEL';
                        'E-LIST': 'E-LIST';
                        'E-LOCKED': 'E-LOCKED';
                        'E-MEND': 'E-MEND';
                        'E-MISSING': 'E-MISSING';
                        'E-NAMED': 'E-NAMED';
                        'E-NAMETAKEN': 'E-NAMETAKEN';
                        'E-NEWER': 'E-NEWER';
                        'E-NOARCHIVE': 'E-NOARCHIVE';
                        'E-NOFONT': 'E-NOFONT';
                        'E-NOREDO': 'E-NOREDO';
                        'E-NOREPORT': 'E-NOREPORT';
                        'E-NOTFILE': 'E-NOTFILE';
                        'E-NOTFOUND': 'E-NOTFOUND';
                        'E-NOTHING': 'E-NOTHING';
                        'E-NOUNDO': 'E-NOUNDO';
                        'E-NUL': 'E-NUL';
                        'E-PACKAGE': 'E-PACKAGE';
                        'E-PARSER': 'E-PARSER';
                        'E-PDFAPP': 'E-PDFAPP';
                        'E-PRINT': 'E-PRINT';
                        'E-PURGED': 'E-PURGED';
                        'E-QDC': 'E-QDC';
                        'E-QDPX': 'E-QDPX';
                        'E-QUERY': 'E-QUERY';
                        'E-QUEUE': 'E-QUEUE';
                        'E-QUICKCHECK': 'E-QUICKCHECK';
                        'E-READ': 'E-READ';
                        'E-READONLY': 'E-READONLY';
                        'E-RUNTIME': 'E-RUNTIME';
                        'E-SAMEPERSON': 'E-SAMEPERSON';
                        'E-SCHEMA': 'E-SCHEMA';
                        'E-SIGNED': 'E-SIGNED';
                        'E-SIZE': 'E-SIZE';
                        'E-STAGE': 'E-STAGE';
                        'E-STALE': 'E-STALE';
                        'E-TEMPLATE': 'E-TEMPLATE';
                        'E-TILING': 'E-TILING';
                        'E-TIMEOUT': 'E-TIMEOUT';
                        'E-TOKEN': 'E-TOKEN';
                        'E-TRUNC': 'E-TRUNC';
                        'E-TYPE': 'E-TYPE';
                        'E-UNDONE': 'E-UNDONE';
                        'E-USAGE': 'E-USAGE';
                        'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                        'E-WORKBOOK': 'E-WORKBOOK';
                        'E-WRITE': 'E-WRITE';
                      }>;
                      values: z.ZodRecord<
                        z.ZodString,
                        z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                      >;
                      phase: z.ZodLiteral<'failed'>;
                    },
                    z.core.$strip
                  >,
                ],
                'phase'
              >;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              at: z.ZodLiteral<'found'>;
              count: z.ZodInt;
              facets: z.ZodRecord<
                z.ZodEnum<{
                  initiative: 'initiative';
                  medium: 'medium';
                  place: 'place';
                  status: 'status';
                  theme: 'theme';
                  year: 'year';
                }>,
                z.ZodArray<
                  z.ZodObject<
                    {
                      value: z.ZodString;
                      name: z.ZodString;
                      count: z.ZodInt;
                      query: z.ZodNullable<z.ZodString>;
                    },
                    z.core.$strip
                  >
                >
              >;
            },
            z.core.$strip
          >,
        ],
        'at'
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Every place that a search finds, one to a line. */
    kwic: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          text: z.ZodString;
          exact: z.ZodDefault<z.ZodBoolean>;
          in: z.ZodDefault<
            z.ZodEnum<{
              all: 'all';
              body: 'body';
              note: 'note';
              title: 'title';
            }>
          >;
          sort: z.ZodDefault<
            z.ZodEnum<{
              left: 'left';
              newest: 'newest';
              right: 'right';
            }>
          >;
          offset: z.ZodDefault<z.ZodInt>;
          limit: z.ZodDefault<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodDiscriminatedUnion<
        [
          z.ZodObject<
            {
              at: z.ZodLiteral<'fault'>;
              code: z.ZodEnum<{
                'bad-date': 'bad-date';
                'bad-figure': 'bad-figure';
                'bad-role': 'bad-role';
                'dangling-escape': 'dangling-escape';
                empty: 'empty';
                'empty-brackets': 'empty-brackets';
                'empty-phrase': 'empty-phrase';
                'missing-left': 'missing-left';
                'missing-right': 'missing-right';
                'missing-value': 'missing-value';
                'only-wildcards': 'only-wildcards';
                'range-order': 'range-order';
                'too-deep': 'too-deep';
                'too-long': 'too-long';
                'unclosed-bracket': 'unclosed-bracket';
                'unclosed-quote': 'unclosed-quote';
                'unopened-bracket': 'unopened-bracket';
                'wildcard-in-value': 'wildcard-in-value';
              }>;
              start: z.ZodInt;
              end: z.ZodInt;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              at: z.ZodLiteral<'waiting'>;
              state: z.ZodDiscriminatedUnion<
                [
                  z.ZodObject<
                    {
                      phase: z.ZodLiteral<'closed'>;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      phase: z.ZodEnum<{
                        building: 'building';
                        comparing: 'comparing';
                        merging: 'merging';
                        updating: 'updating';
                      }>;
                      done: z.ZodInt;
                      total: z.ZodInt;
                      origin: z.ZodEnum<{
                        damaged: 'damaged';
                        kept: 'kept';
                        missing: 'missing';
                        stale: 'stale';
                      }>;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      phase: z.ZodLiteral<'ready'>;
                      origin: z.ZodEnum<{
                        damaged: 'damaged';
                        kept: 'kept';
                        missing: 'missing';
                        stale: 'stale';
                      }>;
                    },
                    z.core.$strip
                  >,
                  z.ZodObject<
                    {
                      code: z.ZodEnum<{
                        'E-AMBIGUOUS': 'E-AMBIGUOUS';
                        'E-ANCHOR': 'E-ANCHOR';
                        'E-APPID': 'E-APPID';
                        'E-CANCELLED': 'E-CANCELLED';
                        'E-CHANGED': 'E-CHANGED';
                        'E-CSV': 'E-CSV';
                        'E-CYCLE': 'E-CYCLE';
                        'E-DAMAGED': 'E-DAMAGED';
                        'E-DEPENDS': 'E-DEPENDS';
                        'E-DISKFULL': 'E-DISKFULL';
                        'E-EMPTY': 'E-EMPTY';
                        'E-EMPTYDB': 'E-EMPTYDB';
                        'E-ENCODING': 'E-ENCODING';
                        'E-EXISTS': 'E-EXISTS';
                        'E-FIELD': 'E-FIELD';
                        'E-FK': 'E-FK';
                        'E-HASH': 'E-HASH';
                        'E-INTERNAL': 'E-INTERNAL';
                        'E-INUSE': 'E-INUSE';
                        'E-LABEL': 'E-LABEL';
                        'E-LIST': 'E-LIST';
                        'E-LOCKED': 'E-LOCKED';
                        'E-MEND': 'E-MEND';
                        'E-MISSING': 'E-MISSING';
                        'E-NAMED': 'E-NAMED';
                        'E-NAMETAKEN': 'E-NAMETAKEN';
                        'E-NEWER': 'E-NEWER';
                        'E-NOARCHIVE': 'E-NOARCHIVE';
                        'E-NOFONT': 'E-NOFONT';
                        'E-NOREDO': 'E-NOREDO';
                        'E-NOREPORT': 'E-NOREPORT';
                        'E-NOTFILE': 'E-NOTFILE';
                        'E-NOTFOUND': 'E-NOTFOUND';
                        'E-NOTHING': 'E-NOTHING';
                        'E-NOUNDO': 'E-NOUNDO';
                        'E-NUL': 'E-NUL';
                        'E-PACKAGE': 'E-PACKAGE';
                        'E-PARSER': 'E-PARSER';
                        'E-PDFAPP': 'E-PDFAPP';
                        'E-PRINT': 'E-PRINT';
                        'E-PURGED': 'E-PURGED';
                        'E-QDC': 'E-QDC';
                        'E-QDPX': 'E-QDPX';
                        'E-QUERY': 'E-QUERY';
                        'E-QUEUE': 'E-QUEUE';
                        'E-QUICKCHECK': 'E-QUICKCHECK';
                        'E-READ': 'E-READ';
                        'E-READONLY': 'E-READONLY';
                        'E-RUNTIME': 'E-RUNTIME';
                        'E-SAMEPERSON': 'E-SAMEPERSON';
                        'E-SCHEMA': 'E-SCHEMA';
                        'E-SIGNED': 'E-SIGNED';
                        'E-SIZE': 'E-SIZE';
                        'E-STAGE': 'E-STAGE';
                        'E-STALE': 'E-STALE';
                        'E-TEMPLATE': 'E-TEMPLATE';
                        'E-TILING': 'E-TILING';
                        'E-TIMEOUT': 'E-TIMEOUT';
                        'E-TOKEN': 'E-TOKEN';
                        'E-TRUNC': 'E-TRUNC';
                        'E-TYPE': 'E-TYPE';
                        'E-UNDONE': 'E-UNDONE';
                        'E-USAGE': 'E-USAGE';
                        'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                        'E-WORKBOOK': 'E-WORKBOOK';
                        'E-WRITE': 'E-WRITE';
                      }>;
                      values: z.ZodRecord<
                        z.ZodString,
                        z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                      >;
                      phase: z.ZodLiteral<'failed'>;
                    },
                    z.core.$strip
                  >,
                ],
                'phase'
              >;
            },
            z.core.$strip
          >,
          z.ZodObject<
            {
              at: z.ZodLiteral<'found'>;
              count: z.ZodInt;
              articles: z.ZodInt;
              more: z.ZodBoolean;
              hits: z.ZodArray<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      articleId: z.ZodNullable<z.ZodString>;
                      sourceId: z.ZodString;
                      filename: z.ZodString;
                      title: z.ZodString;
                      spans: z.ZodArray<
                        z.ZodReadonly<
                          z.ZodObject<
                            {
                              start: z.ZodInt;
                              end: z.ZodInt;
                            },
                            z.core.$strip
                          >
                        >
                      >;
                      before: z.ZodString;
                      match: z.ZodString;
                      after: z.ZodString;
                    },
                    z.core.$strip
                  >
                >
              >;
            },
            z.core.$strip
          >,
        ],
        'at'
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Every occurrence, for tools: waits until the index is in step. Errors: `E-QUERY`. */
    run: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          query: z.ZodString;
          exact: z.ZodDefault<z.ZodBoolean>;
          in: z.ZodDefault<
            z.ZodEnum<{
              all: 'all';
              body: 'body';
              note: 'note';
              title: 'title';
            }>
          >;
          limit: z.ZodDefault<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          count: z.ZodInt;
          articles: z.ZodInt;
          hits: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  articleId: z.ZodNullable<z.ZodString>;
                  sourceId: z.ZodString;
                  filename: z.ZodString;
                  title: z.ZodString;
                  spans: z.ZodArray<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          start: z.ZodInt;
                          end: z.ZodInt;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  before: z.ZodString;
                  match: z.ZodString;
                  after: z.ZodString;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  saved: {
    /** Saved searches by their names. */
    list: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          searches: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  text: z.ZodString;
                  exact: z.ZodDefault<z.ZodBoolean>;
                  in: z.ZodDefault<
                    z.ZodEnum<{
                      all: 'all';
                      body: 'body';
                      note: 'note';
                      title: 'title';
                    }>
                  >;
                  id: z.ZodString;
                  name: z.ZodString;
                  author: z.ZodString;
                  createdAt: z.ZodString;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Errors: `E-QUERY`, and `E-NAMETAKEN` unless it is to `replace` the search of that name. */
    save: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          text: z.ZodString;
          exact: z.ZodDefault<z.ZodBoolean>;
          in: z.ZodDefault<
            z.ZodEnum<{
              all: 'all';
              body: 'body';
              note: 'note';
              title: 'title';
            }>
          >;
          name: z.ZodString;
          replace: z.ZodDefault<z.ZodBoolean>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          changed: z.ZodInt;
          step: z.ZodNullable<z.ZodString>;
          id: z.ZodString;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Errors: `E-NOTFOUND`, `E-NAMETAKEN`. */
    rename: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
          name: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    remove: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  reports: {
    /** Puts live blocks of what a search finds into a report, in one step. Errors: `E-QUERY`, `E-NOTFOUND`, `E-SIGNED`. */
    addSearch: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          text: z.ZodString;
          exact: z.ZodDefault<z.ZodBoolean>;
          in: z.ZodDefault<
            z.ZodEnum<{
              all: 'all';
              body: 'body';
              note: 'note';
              title: 'title';
            }>
          >;
          reportId: z.ZodNullable<z.ZodString>;
          title: z.ZodDefault<z.ZodString>;
          heading: z.ZodDefault<z.ZodNullable<z.ZodString>>;
          as: z.ZodArray<
            z.ZodEnum<{
              articles: 'articles';
              passages: 'passages';
            }>
          >;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          changed: z.ZodInt;
          step: z.ZodNullable<z.ZodString>;
          id: z.ZodString;
          ids: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    list: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          reports: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  title: z.ZodString;
                  template: z.ZodEnum<{
                    briefing: 'briefing';
                    'by-initiative': 'by-initiative';
                    clippings: 'clippings';
                    compilation: 'compilation';
                    experience: 'experience';
                    'ledger-note': 'ledger-note';
                    review: 'review';
                  }>;
                  profile: z.ZodEnum<{
                    briefing: 'briefing';
                    clippings: 'clippings';
                    gbt9704: 'gbt9704';
                    plain: 'plain';
                  }>;
                  filter: z.ZodReadonly<
                    z.ZodObject<
                      {
                        articleIds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                        initiative: z.ZodOptional<z.ZodString>;
                        place: z.ZodOptional<z.ZodString>;
                        from: z.ZodOptional<z.ZodString>;
                        to: z.ZodOptional<z.ZodString>;
                        query: z.ZodOptional<z.ZodString>;
                      },
                      z.core.$strip
                    >
                  >;
                  createdAt: z.ZodString;
                  changedAt: z.ZodString;
                  status: z.ZodEnum<{
                    draft: 'draft';
                    final: 'final';
                    first: 'first';
                    second: 'second';
                  }>;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    templates: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          templates: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodEnum<{
                    briefing: 'briefing';
                    'by-initiative': 'by-initiative';
                    clippings: 'clippings';
                    compilation: 'compilation';
                    experience: 'experience';
                    'ledger-note': 'ledger-note';
                    review: 'review';
                  }>;
                  zh: z.ZodString;
                  en: z.ZodString;
                  zhNote: z.ZodString;
                  enNote: z.ZodString;
                  profile: z.ZodEnum<{
                    briefing: 'briefing';
                    clippings: 'clippings';
                    gbt9704: 'gbt9704';
                    plain: 'plain';
                  }>;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    create: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          template: z.ZodEnum<{
            briefing: 'briefing';
            'by-initiative': 'by-initiative';
            clippings: 'clippings';
            compilation: 'compilation';
            experience: 'experience';
            'ledger-note': 'ledger-note';
            review: 'review';
          }>;
          title: z.ZodDefault<z.ZodString>;
          profile: z.ZodOptional<
            z.ZodEnum<{
              briefing: 'briefing';
              clippings: 'clippings';
              gbt9704: 'gbt9704';
              plain: 'plain';
            }>
          >;
          filter: z.ZodDefault<
            z.ZodReadonly<
              z.ZodObject<
                {
                  articleIds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                  initiative: z.ZodOptional<z.ZodString>;
                  place: z.ZodOptional<z.ZodString>;
                  from: z.ZodOptional<z.ZodString>;
                  to: z.ZodOptional<z.ZodString>;
                  query: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          changed: z.ZodInt;
          step: z.ZodNullable<z.ZodString>;
          id: z.ZodString;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    view: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            report: z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  title: z.ZodString;
                  template: z.ZodEnum<{
                    briefing: 'briefing';
                    'by-initiative': 'by-initiative';
                    clippings: 'clippings';
                    compilation: 'compilation';
                    experience: 'experience';
                    'ledger-note': 'ledger-note';
                    review: 'review';
                  }>;
                  profile: z.ZodEnum<{
                    briefing: 'briefing';
                    clippings: 'clippings';
                    gbt9704: 'gbt9704';
                    plain: 'plain';
                  }>;
                  filter: z.ZodReadonly<
                    z.ZodObject<
                      {
                        articleIds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                        initiative: z.ZodOptional<z.ZodString>;
                        place: z.ZodOptional<z.ZodString>;
                        from: z.ZodOptional<z.ZodString>;
                        to: z.ZodOptional<z.ZodString>;
                        query: z.ZodOptional<z.ZodString>;
                      },
                      z.core.$strip
                    >
                  >;
                  createdAt: z.ZodString;
                  changedAt: z.ZodString;
                  status: z.ZodEnum<{
                    draft: 'draft';
                    final: 'final';
                    first: 'first';
                    second: 'second';
                  }>;
                },
                z.core.$strip
              >
            >;
            settings: z.ZodType<
              ReportSettings,
              ReportSettings,
              z.core.$ZodTypeInternals<ReportSettings, ReportSettings>
            >;
            signOffs: z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    stage: z.ZodEnum<{
                      final: 'final';
                      first: 'first';
                      second: 'second';
                    }>;
                    author: z.ZodString;
                    at: z.ZodString;
                    sha256: z.ZodString;
                    holds: z.ZodBoolean;
                  },
                  z.core.$strip
                >
              >
            >;
            next: z.ZodNullable<
              z.ZodEnum<{
                final: 'final';
                first: 'first';
                second: 'second';
              }>
            >;
            blocks: z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    id: z.ZodString;
                    content: z.ZodType<
                      BlockContent,
                      BlockContent,
                      z.core.$ZodTypeInternals<BlockContent, BlockContent>
                    >;
                    state: z.ZodEnum<{
                      broken: 'broken';
                      frozen: 'frozen';
                      live: 'live';
                      stale: 'stale';
                    }>;
                    frozen: z.ZodBoolean;
                    parts: z.ZodInt;
                    todo: z.ZodArray<z.ZodString>;
                    said: z.ZodString;
                  },
                  z.core.$strip
                >
              >
            >;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    preview: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodType<
        PrintedReport,
        PrintedReport,
        z.core.$ZodTypeInternals<PrintedReport, PrintedReport>
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** One edit; `ids`: the blocks it made, or the report that it copied to. */
    act: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
          act: z.ZodDiscriminatedUnion<
            [
              z.ZodObject<
                {
                  does: z.ZodLiteral<'add'>;
                  contents: z.ZodReadonly<
                    z.ZodArray<
                      z.ZodType<
                        BlockContent,
                        BlockContent,
                        z.core.$ZodTypeInternals<BlockContent, BlockContent>
                      >
                    >
                  >;
                  after: z.ZodNullable<z.ZodString>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'change'>;
                  blockId: z.ZodString;
                  content: z.ZodType<
                    BlockContent,
                    BlockContent,
                    z.core.$ZodTypeInternals<BlockContent, BlockContent>
                  >;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'move'>;
                  blockIds: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                  after: z.ZodNullable<z.ZodString>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'remove'>;
                  blockIds: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                  sections: z.ZodBoolean;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'duplicate'>;
                  blockIds: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'level'>;
                  blockIds: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                  by: z.ZodLiteral<-1 | 1>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'freeze'>;
                  blockIds: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'unfreeze'>;
                  blockIds: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'refresh'>;
                  blockIds: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'rename'>;
                  title: z.ZodString;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'profile'>;
                  profile: z.ZodEnum<{
                    briefing: 'briefing';
                    clippings: 'clippings';
                    gbt9704: 'gbt9704';
                    plain: 'plain';
                  }>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'settings'>;
                  settings: z.ZodReadonly<
                    z.ZodObject<
                      {
                        masksPersons: z.ZodOptional<z.ZodBoolean>;
                        personRulings: z.ZodOptional<
                          z.ZodReadonly<
                            z.ZodRecord<
                              z.ZodString,
                              z.ZodEnum<{
                                private: 'private';
                                public: 'public';
                              }>
                            >
                          >
                        >;
                        sourceNotes: z.ZodOptional<
                          z.ZodEnum<{
                            footnote: 'footnote';
                            line: 'line';
                          }>
                        >;
                        charts: z.ZodOptional<
                          z.ZodEnum<{
                            native: 'native';
                            picture: 'picture';
                          }>
                        >;
                        twoPersons: z.ZodOptional<z.ZodBoolean>;
                        printsSignOffs: z.ZodOptional<z.ZodBoolean>;
                        front: z.ZodOptional<
                          z.ZodReadonly<
                            z.ZodObject<
                              {
                                subtitle: z.ZodOptional<z.ZodString>;
                                issuer: z.ZodOptional<z.ZodString>;
                                date: z.ZodOptional<z.ZodString>;
                                attachments: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                                remark: z.ZodOptional<z.ZodString>;
                                recipients: z.ZodOptional<z.ZodString>;
                                redHead: z.ZodOptional<
                                  z.ZodNullable<
                                    z.ZodReadonly<
                                      z.ZodObject<
                                        {
                                          authority: z.ZodString;
                                          number: z.ZodString;
                                          signatory: z.ZodString;
                                        },
                                        z.core.$strip
                                      >
                                    >
                                  >
                                >;
                                security: z.ZodOptional<z.ZodString>;
                                copyNumber: z.ZodOptional<z.ZodString>;
                                urgency: z.ZodOptional<z.ZodString>;
                                issue: z.ZodOptional<z.ZodString>;
                                imprint: z.ZodOptional<
                                  z.ZodNullable<
                                    z.ZodReadonly<
                                      z.ZodObject<
                                        {
                                          copies: z.ZodString;
                                          printer: z.ZodString;
                                        },
                                        z.core.$strip
                                      >
                                    >
                                  >
                                >;
                              },
                              z.core.$strip
                            >
                          >
                        >;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'sign'>;
                  stage: z.ZodEnum<{
                    final: 'final';
                    first: 'first';
                    second: 'second';
                  }>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'withdraw'>;
                  stage: z.ZodEnum<{
                    final: 'final';
                    first: 'first';
                    second: 'second';
                  }>;
                  reason: z.ZodString;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'delete'>;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'copy'>;
                  title: z.ZodString;
                },
                z.core.$strip
              >,
              z.ZodObject<
                {
                  does: z.ZodLiteral<'quote'>;
                  annotationIds: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                  passages: z.ZodDefault<
                    z.ZodReadonly<
                      z.ZodArray<
                        z.ZodReadonly<
                          z.ZodObject<
                            {
                              sourceId: z.ZodString;
                              spans: z.ZodReadonly<
                                z.ZodArray<
                                  z.ZodReadonly<
                                    z.ZodObject<
                                      {
                                        start: z.ZodInt;
                                        end: z.ZodInt;
                                      },
                                      z.core.$strip
                                    >
                                  >
                                >
                              >;
                            },
                            z.core.$strip
                          >
                        >
                      >
                    >
                  >;
                  extent: z.ZodDefault<
                    z.ZodEnum<{
                      paragraph: 'paragraph';
                      sentence: 'sentence';
                      span: 'span';
                    }>
                  >;
                  after: z.ZodOptional<z.ZodNullable<z.ZodString>>;
                },
                z.core.$strip
              >,
            ],
            'does'
          >;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          changed: z.ZodInt;
          step: z.ZodNullable<z.ZodString>;
          ids: z.ZodArray<z.ZodString>;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** What the act `refresh` would change in frozen blocks; nothing is written. */
    refreshPreview: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
          blockIds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          blocks: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  blockId: z.ZodString;
                  said: z.ZodString;
                  lines: z.ZodArray<
                    z.ZodObject<
                      {
                        change: z.ZodEnum<{
                          added: 'added';
                          altered: 'altered';
                          removed: 'removed';
                        }>;
                        before: z.ZodString;
                        after: z.ZodString;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** A chart as the exported files have it: an SVG document. */
    chart: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          chart: z.ZodType<
            PrintedPart,
            PrintedPart,
            z.core.$ZodTypeInternals<PrintedPart, PrintedPart>
          >;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          svg: z.ZodString;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** How each profile looks, for the preview. */
    profiles: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          profiles: z.ZodArray<
            z.ZodType<PageProfile, PageProfile, z.core.$ZodTypeInternals<PageProfile, PageProfile>>
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** As plain text. */
    show: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          report: z.ZodReadonly<
            z.ZodObject<
              {
                id: z.ZodString;
                title: z.ZodString;
                template: z.ZodEnum<{
                  briefing: 'briefing';
                  'by-initiative': 'by-initiative';
                  clippings: 'clippings';
                  compilation: 'compilation';
                  experience: 'experience';
                  'ledger-note': 'ledger-note';
                  review: 'review';
                }>;
                profile: z.ZodEnum<{
                  briefing: 'briefing';
                  clippings: 'clippings';
                  gbt9704: 'gbt9704';
                  plain: 'plain';
                }>;
                filter: z.ZodReadonly<
                  z.ZodObject<
                    {
                      articleIds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                      initiative: z.ZodOptional<z.ZodString>;
                      place: z.ZodOptional<z.ZodString>;
                      from: z.ZodOptional<z.ZodString>;
                      to: z.ZodOptional<z.ZodString>;
                      query: z.ZodOptional<z.ZodString>;
                    },
                    z.core.$strip
                  >
                >;
                createdAt: z.ZodString;
                changedAt: z.ZodString;
                status: z.ZodEnum<{
                  draft: 'draft';
                  final: 'final';
                  first: 'first';
                  second: 'second';
                }>;
              },
              z.core.$strip
            >
          >;
          text: z.ZodString;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  exports: {
    /** Name of the file that `Shell.wordTemplateDialog` gave a token for. Errors: `E-TOKEN`. */
    templateName: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          token: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          filename: z.ZodString;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    run: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          token: z.ZodString;
          kind: z.ZodEnum<{
            'annotated-word': 'annotated-word';
            'annotations-csv': 'annotations-csv';
            'annotations-jsonld': 'annotations-jsonld';
            'annotations-xlsx': 'annotations-xlsx';
            'article-word': 'article-word';
            'articles-csv': 'articles-csv';
            'articles-xlsx': 'articles-xlsx';
            'chart-csv': 'chart-csv';
            'chart-png': 'chart-png';
            'chart-svg': 'chart-svg';
            'chart-xlsx': 'chart-xlsx';
            'figures-csv': 'figures-csv';
            'figures-xlsx': 'figures-xlsx';
            'history-csv': 'history-csv';
            'history-jsonl': 'history-jsonl';
            'history-xlsx': 'history-xlsx';
            'kwic-csv': 'kwic-csv';
            'kwic-xlsx': 'kwic-xlsx';
            'ledger-articles-csv': 'ledger-articles-csv';
            'ledger-articles-xlsx': 'ledger-articles-xlsx';
            'ledger-figures-csv': 'ledger-figures-csv';
            'ledger-figures-xlsx': 'ledger-figures-xlsx';
            'ledger-initiatives-csv': 'ledger-initiatives-csv';
            'ledger-initiatives-xlsx': 'ledger-initiatives-xlsx';
            'matrix-csv': 'matrix-csv';
            'matrix-xlsx': 'matrix-xlsx';
            'project-qdpx': 'project-qdpx';
            'report-html': 'report-html';
            'report-pdf': 'report-pdf';
            'report-word': 'report-word';
            'thesaurus-csv': 'thesaurus-csv';
            'thesaurus-qdc': 'thesaurus-qdc';
            'thesaurus-skos': 'thesaurus-skos';
            'thesaurus-xlsx': 'thesaurus-xlsx';
          }>;
          profile: z.ZodOptional<
            z.ZodEnum<{
              briefing: 'briefing';
              clippings: 'clippings';
              exact: 'exact';
              excel: 'excel';
              gbt9704: 'gbt9704';
              plain: 'plain';
            }>
          >;
          filter: z.ZodDefault<
            z.ZodReadonly<
              z.ZodObject<
                {
                  articleIds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                  initiative: z.ZodOptional<z.ZodString>;
                  place: z.ZodOptional<z.ZodString>;
                  from: z.ZodOptional<z.ZodString>;
                  to: z.ZodOptional<z.ZodString>;
                  query: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
          mask: z.ZodOptional<z.ZodBoolean>;
          reportId: z.ZodOptional<z.ZodString>;
          word: z.ZodOptional<
            z.ZodObject<
              {
                template: z.ZodOptional<z.ZodString>;
                articleOnNewPage: z.ZodOptional<z.ZodBoolean>;
              },
              z.core.$strip
            >
          >;
          chart: z.ZodOptional<
            z.ZodObject<
              {
                chart: z.ZodEnum<{
                  cooccurrence: 'cooccurrence';
                  'initiative-month': 'initiative-month';
                  'initiative-place': 'initiative-place';
                  place: 'place';
                  trend: 'trend';
                }>;
                measure: z.ZodDefault<
                  z.ZodEnum<{
                    articles: 'articles';
                    mentions: 'mentions';
                  }>
                >;
                period: z.ZodDefault<
                  z.ZodEnum<{
                    auto: 'auto';
                    month: 'month';
                    quarter: 'quarter';
                    year: 'year';
                  }>
                >;
                language: z.ZodDefault<
                  z.ZodEnum<{
                    en: 'en';
                    'zh-CN': 'zh-CN';
                  }>
                >;
              },
              z.core.$strip
            >
          >;
          history: z.ZodOptional<
            z.ZodObject<
              {
                filter: z.ZodDefault<
                  z.ZodReadonly<
                    z.ZodObject<
                      {
                        author: z.ZodOptional<z.ZodString>;
                        kinds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                        object: z.ZodOptional<
                          z.ZodReadonly<
                            z.ZodObject<
                              {
                                entity: z.ZodString;
                                id: z.ZodString;
                              },
                              z.core.$strip
                            >
                          >
                        >;
                        text: z.ZodOptional<z.ZodString>;
                        from: z.ZodOptional<z.ZodISODateTime>;
                        to: z.ZodOptional<z.ZodISODateTime>;
                        state: z.ZodOptional<
                          z.ZodEnum<{
                            standing: 'standing';
                            undone: 'undone';
                          }>
                        >;
                      },
                      z.core.$strip
                    >
                  >
                >;
                limit: z.ZodOptional<z.ZodInt>;
                language: z.ZodDefault<
                  z.ZodEnum<{
                    en: 'en';
                    'zh-CN': 'zh-CN';
                  }>
                >;
              },
              z.core.$strip
            >
          >;
          ledger: z.ZodOptional<
            z.ZodObject<
              {
                articles: z.ZodPrefault<
                  z.ZodObject<
                    {
                      filter: z.ZodDefault<
                        z.ZodReadonly<
                          z.ZodObject<
                            {
                              initiative: z.ZodOptional<z.ZodString>;
                              place: z.ZodOptional<z.ZodString>;
                              from: z.ZodOptional<z.ZodString>;
                              to: z.ZodOptional<z.ZodString>;
                              medium: z.ZodOptional<z.ZodString>;
                              states: z.ZodOptional<
                                z.ZodReadonly<
                                  z.ZodArray<
                                    z.ZodEnum<{
                                      annotated: 'annotated';
                                      untouched: 'untouched';
                                      waiting: 'waiting';
                                    }>
                                  >
                                >
                              >;
                              checks: z.ZodOptional<
                                z.ZodReadonly<
                                  z.ZodArray<
                                    z.ZodEnum<{
                                      checked: 'checked';
                                      doubtful: 'doubtful';
                                      unchecked: 'unchecked';
                                    }>
                                  >
                                >
                              >;
                              linked: z.ZodOptional<
                                z.ZodEnum<{
                                  contested: 'contested';
                                  shared: 'shared';
                                }>
                              >;
                              text: z.ZodOptional<z.ZodString>;
                            },
                            z.core.$strip
                          >
                        >
                      >;
                      sort: z.ZodDefault<
                        z.ZodEnum<{
                          characters: 'characters';
                          genre: 'genre';
                          mediaLevel: 'mediaLevel';
                          medium: 'medium';
                          page: 'page';
                          place: 'place';
                          points: 'points';
                          publishedOn: 'publishedOn';
                          referenceCode: 'referenceCode';
                          source: 'source';
                          title: 'title';
                        }>
                      >;
                      descending: z.ZodDefault<z.ZodBoolean>;
                      group: z.ZodDefault<
                        z.ZodNullable<
                          z.ZodEnum<{
                            genre: 'genre';
                            initiative: 'initiative';
                            mediaLevel: 'mediaLevel';
                            medium: 'medium';
                            month: 'month';
                            place: 'place';
                            theme: 'theme';
                            year: 'year';
                          }>
                        >
                      >;
                    },
                    z.core.$strip
                  >
                >;
                initiatives: z.ZodPrefault<
                  z.ZodObject<
                    {
                      filter: z.ZodDefault<
                        z.ZodReadonly<
                          z.ZodObject<
                            {
                              initiative: z.ZodOptional<z.ZodString>;
                              place: z.ZodOptional<z.ZodString>;
                              from: z.ZodOptional<z.ZodString>;
                              to: z.ZodOptional<z.ZodString>;
                              medium: z.ZodOptional<z.ZodString>;
                              states: z.ZodOptional<
                                z.ZodReadonly<
                                  z.ZodArray<
                                    z.ZodEnum<{
                                      annotated: 'annotated';
                                      untouched: 'untouched';
                                      waiting: 'waiting';
                                    }>
                                  >
                                >
                              >;
                              checks: z.ZodOptional<
                                z.ZodReadonly<
                                  z.ZodArray<
                                    z.ZodEnum<{
                                      checked: 'checked';
                                      doubtful: 'doubtful';
                                      unchecked: 'unchecked';
                                    }>
                                  >
                                >
                              >;
                              linked: z.ZodOptional<
                                z.ZodEnum<{
                                  contested: 'contested';
                                  shared: 'shared';
                                }>
                              >;
                              text: z.ZodOptional<z.ZodString>;
                            },
                            z.core.$strip
                          >
                        >
                      >;
                      statuses: z.ZodOptional<
                        z.ZodReadonly<
                          z.ZodArray<
                            z.ZodEnum<{
                              approved: 'approved';
                              candidate: 'candidate';
                              deprecated: 'deprecated';
                            }>
                          >
                        >
                      >;
                      sort: z.ZodDefault<
                        z.ZodEnum<{
                          articles: 'articles';
                          first: 'first';
                          label: 'label';
                          level: 'level';
                          mentions: 'mentions';
                          status: 'status';
                          theme: 'theme';
                          waiting: 'waiting';
                        }>
                      >;
                      descending: z.ZodDefault<z.ZodBoolean>;
                      group: z.ZodDefault<
                        z.ZodNullable<
                          z.ZodEnum<{
                            level: 'level';
                            status: 'status';
                            theme: 'theme';
                          }>
                        >
                      >;
                    },
                    z.core.$strip
                  >
                >;
                figures: z.ZodPrefault<
                  z.ZodObject<
                    {
                      filter: z.ZodDefault<
                        z.ZodReadonly<
                          z.ZodObject<
                            {
                              initiative: z.ZodOptional<z.ZodString>;
                              place: z.ZodOptional<z.ZodString>;
                              from: z.ZodOptional<z.ZodString>;
                              to: z.ZodOptional<z.ZodString>;
                              medium: z.ZodOptional<z.ZodString>;
                              states: z.ZodOptional<
                                z.ZodReadonly<
                                  z.ZodArray<
                                    z.ZodEnum<{
                                      annotated: 'annotated';
                                      untouched: 'untouched';
                                      waiting: 'waiting';
                                    }>
                                  >
                                >
                              >;
                              checks: z.ZodOptional<
                                z.ZodReadonly<
                                  z.ZodArray<
                                    z.ZodEnum<{
                                      checked: 'checked';
                                      doubtful: 'doubtful';
                                      unchecked: 'unchecked';
                                    }>
                                  >
                                >
                              >;
                              linked: z.ZodOptional<
                                z.ZodEnum<{
                                  contested: 'contested';
                                  shared: 'shared';
                                }>
                              >;
                              text: z.ZodOptional<z.ZodString>;
                            },
                            z.core.$strip
                          >
                        >
                      >;
                      sort: z.ZodDefault<
                        z.ZodEnum<{
                          check: 'check';
                          measure: 'measure';
                          medium: 'medium';
                          place: 'place';
                          publishedOn: 'publishedOn';
                          source: 'source';
                          time: 'time';
                          title: 'title';
                          value: 'value';
                        }>
                      >;
                      descending: z.ZodDefault<z.ZodBoolean>;
                      group: z.ZodDefault<
                        z.ZodNullable<
                          z.ZodEnum<{
                            article: 'article';
                            check: 'check';
                            initiative: 'initiative';
                            measure: 'measure';
                            medium: 'medium';
                            month: 'month';
                            place: 'place';
                            theme: 'theme';
                            unit: 'unit';
                            year: 'year';
                          }>
                        >
                      >;
                    },
                    z.core.$strip
                  >
                >;
                units: z.ZodDefault<
                  z.ZodObject<
                    {
                      money: z.ZodOptional<z.ZodString>;
                      area: z.ZodOptional<z.ZodString>;
                      mass: z.ZodOptional<z.ZodString>;
                      length: z.ZodOptional<z.ZodString>;
                      power: z.ZodOptional<z.ZodString>;
                      energy: z.ZodOptional<z.ZodString>;
                      volume: z.ZodOptional<z.ZodString>;
                      people: z.ZodOptional<z.ZodString>;
                      households: z.ZodOptional<z.ZodString>;
                    },
                    z.core.$strip
                  >
                >;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').Schema<
        AsyncIteratorObject<
          | {
              type: 'done';
              filename: string;
              bytes: number;
              sha256: string;
              items: number;
              replacedCharacters: number;
              warnings: Readonly<{
                code:
                  | 'W-ASTRAY'
                  | 'W-BIDI'
                  | 'W-BOM'
                  | 'W-CHAR'
                  | 'W-DOUBT'
                  | 'W-FONT'
                  | 'W-LEFT'
                  | 'W-MIXED'
                  | 'W-MOJIBAKE'
                  | 'W-NUL'
                  | 'W-PLACEHOLDER'
                  | 'W-RENAMED'
                  | 'W-SHIFT'
                  | 'W-TRUNC';
                values: Record<string, string | number>;
              }>[];
            }
          | {
              type: 'progress';
              done: number;
              total: number;
              what: string;
              rows: number;
            },
          unknown,
          void
        >,
        import('@orpc/shared').AsyncIteratorClass<
          | {
              type: 'done';
              filename: string;
              bytes: number;
              sha256: string;
              items: number;
              replacedCharacters: number;
              warnings: Readonly<{
                code:
                  | 'W-ASTRAY'
                  | 'W-BIDI'
                  | 'W-BOM'
                  | 'W-CHAR'
                  | 'W-DOUBT'
                  | 'W-FONT'
                  | 'W-LEFT'
                  | 'W-MIXED'
                  | 'W-MOJIBAKE'
                  | 'W-NUL'
                  | 'W-PLACEHOLDER'
                  | 'W-RENAMED'
                  | 'W-SHIFT'
                  | 'W-TRUNC';
                values: Record<string, string | number>;
              }>[];
            }
          | {
              type: 'progress';
              done: number;
              total: number;
              what: string;
              rows: number;
            },
          unknown,
          void
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** The fonts of a profile that this machine lacks; null where it does not say what it has. */
    fonts: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          profile: z.ZodEnum<{
            briefing: 'briefing';
            clippings: 'clippings';
            gbt9704: 'gbt9704';
            plain: 'plain';
          }>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          missing: z.ZodNullable<z.ZodArray<z.ZodString>>;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  journal: {
    undo: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          changed: z.ZodInt;
          step: z.ZodNullable<z.ZodString>;
          undone: z.ZodNullable<
            z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  at: z.ZodString;
                  author: z.ZodString;
                  kind: z.ZodString;
                  params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                  undone: z.ZodBoolean;
                  reversible: z.ZodBoolean;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    redo: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          changed: z.ZodInt;
          step: z.ZodNullable<z.ZodString>;
          redone: z.ZodNullable<
            z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  at: z.ZodString;
                  author: z.ZodString;
                  kind: z.ZodString;
                  params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                  undone: z.ZodBoolean;
                  reversible: z.ZodBoolean;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** The newest steps first, by pages: `next` is handed in as `before`. */
    history: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          limit: z.ZodDefault<z.ZodInt>;
          before: z.ZodOptional<z.ZodString>;
          filter: z.ZodDefault<
            z.ZodReadonly<
              z.ZodObject<
                {
                  author: z.ZodOptional<z.ZodString>;
                  kinds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                  object: z.ZodOptional<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          entity: z.ZodString;
                          id: z.ZodString;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  text: z.ZodOptional<z.ZodString>;
                  from: z.ZodOptional<z.ZodISODateTime>;
                  to: z.ZodOptional<z.ZodISODateTime>;
                  state: z.ZodOptional<
                    z.ZodEnum<{
                      standing: 'standing';
                      undone: 'undone';
                    }>
                  >;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          steps: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  at: z.ZodString;
                  author: z.ZodString;
                  kind: z.ZodString;
                  params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                  undone: z.ZodBoolean;
                  reversible: z.ZodBoolean;
                  reverts: z.ZodNullable<z.ZodString>;
                  revertedBy: z.ZodNullable<z.ZodString>;
                  entities: z.ZodInt;
                },
                z.core.$strip
              >
            >
          >;
          next: z.ZodNullable<z.ZodString>;
          total: z.ZodNullable<z.ZodInt>;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Who made steps, what kinds there are, and the step that the archive stands at. */
    facets: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          authors: z.ZodArray<
            z.ZodObject<
              {
                value: z.ZodString;
                count: z.ZodInt;
              },
              z.core.$strip
            >
          >;
          kinds: z.ZodArray<
            z.ZodObject<
              {
                value: z.ZodString;
                count: z.ZodInt;
              },
              z.core.$strip
            >
          >;
          head: z.ZodNullable<z.ZodString>;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Lines of steps that were undone and are kept, the newest first. */
    branches: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          branches: z.ZodArray<
            z.ZodObject<
              {
                tip: z.ZodReadonly<
                  z.ZodObject<
                    {
                      id: z.ZodString;
                      at: z.ZodString;
                      author: z.ZodString;
                      kind: z.ZodString;
                      params: z.ZodRecord<
                        z.ZodString,
                        z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                      >;
                      undone: z.ZodBoolean;
                      reversible: z.ZodBoolean;
                    },
                    z.core.$strip
                  >
                >;
                fork: z.ZodNullable<
                  z.ZodReadonly<
                    z.ZodObject<
                      {
                        id: z.ZodString;
                        at: z.ZodString;
                        author: z.ZodString;
                        kind: z.ZodString;
                        params: z.ZodRecord<
                          z.ZodString,
                          z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                        >;
                        undone: z.ZodBoolean;
                        reversible: z.ZodBoolean;
                      },
                      z.core.$strip
                    >
                  >
                >;
                steps: z.ZodInt;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    step: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            step: z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  at: z.ZodString;
                  author: z.ZodString;
                  kind: z.ZodString;
                  params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                  undone: z.ZodBoolean;
                  reversible: z.ZodBoolean;
                  reverts: z.ZodNullable<z.ZodString>;
                  revertedBy: z.ZodNullable<z.ZodString>;
                  entities: z.ZodInt;
                },
                z.core.$strip
              >
            >;
            reverts: z.ZodNullable<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    id: z.ZodString;
                    at: z.ZodString;
                    author: z.ZodString;
                    kind: z.ZodString;
                    params: z.ZodRecord<
                      z.ZodString,
                      z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                    >;
                    undone: z.ZodBoolean;
                    reversible: z.ZodBoolean;
                  },
                  z.core.$strip
                >
              >
            >;
            revertedBy: z.ZodNullable<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    id: z.ZodString;
                    at: z.ZodString;
                    author: z.ZodString;
                    kind: z.ZodString;
                    params: z.ZodRecord<
                      z.ZodString,
                      z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>
                    >;
                    undone: z.ZodBoolean;
                    reversible: z.ZodBoolean;
                  },
                  z.core.$strip
                >
              >
            >;
            changes: z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    entity: z.ZodString;
                    id: z.ZodString;
                    did: z.ZodEnum<{
                      changed: 'changed';
                      made: 'made';
                      removed: 'removed';
                    }>;
                    name: z.ZodString;
                    articleId: z.ZodNullable<z.ZodString>;
                    initiativeId: z.ZodNullable<z.ZodString>;
                    spans: z.ZodArray<
                      z.ZodReadonly<
                        z.ZodObject<
                          {
                            start: z.ZodInt;
                            end: z.ZodInt;
                          },
                          z.core.$strip
                        >
                      >
                    >;
                    fields: z.ZodArray<
                      z.ZodObject<
                        {
                          field: z.ZodString;
                          of: z.ZodString;
                          before: z.ZodString;
                          after: z.ZodString;
                        },
                        z.core.$strip
                      >
                    >;
                  },
                  z.core.$strip
                >
              >
            >;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Why one past step cannot be taken back alone; `code` null where it can. */
    dependents: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          code: z.ZodNullable<
            z.ZodEnum<{
              'E-AMBIGUOUS': 'E-AMBIGUOUS';
              'E-ANCHOR': 'E-ANCHOR';
              'E-APPID': 'E-APPID';
              'E-CANCELLED': 'E-CANCELLED';
              'E-CHANGED': 'E-CHANGED';
              'E-CSV': 'E-CSV';
              'E-CYCLE': 'E-CYCLE';
              'E-DAMAGED': 'E-DAMAGED';
              'E-DEPENDS': 'E-DEPENDS';
              'E-DISKFULL': 'E-DISKFULL';
              'E-EMPTY': 'E-EMPTY';
              'E-EMPTYDB': 'E-EMPTYDB';
              'E-ENCODING': 'E-ENCODING';
              'E-EXISTS': 'E-EXISTS';
              'E-FIELD': 'E-FIELD';
              'E-FK': 'E-FK';
              'E-HASH': 'E-HASH';
              'E-INTERNAL': 'E-INTERNAL';
              'E-INUSE': 'E-INUSE';
              'E-LABEL': 'E-LABEL';
              'E-LIST': 'E-LIST';
              'E-LOCKED': 'E-LOCKED';
              'E-MEND': 'E-MEND';
              'E-MISSING': 'E-MISSING';
              'E-NAMED': 'E-NAMED';
              'E-NAMETAKEN': 'E-NAMETAKEN';
              'E-NEWER': 'E-NEWER';
              'E-NOARCHIVE': 'E-NOARCHIVE';
              'E-NOFONT': 'E-NOFONT';
              'E-NOREDO': 'E-NOREDO';
              'E-NOREPORT': 'E-NOREPORT';
              'E-NOTFILE': 'E-NOTFILE';
              'E-NOTFOUND': 'E-NOTFOUND';
              'E-NOTHING': 'E-NOTHING';
              'E-NOUNDO': 'E-NOUNDO';
              'E-NUL': 'E-NUL';
              'E-PACKAGE': 'E-PACKAGE';
              'E-PARSER': 'E-PARSER';
              'E-PDFAPP': 'E-PDFAPP';
              'E-PRINT': 'E-PRINT';
              'E-PURGED': 'E-PURGED';
              'E-QDC': 'E-QDC';
              'E-QDPX': 'E-QDPX';
              'E-QUERY': 'E-QUERY';
              'E-QUEUE': 'E-QUEUE';
              'E-QUICKCHECK': 'E-QUICKCHECK';
              'E-READ': 'E-READ';
              'E-READONLY': 'E-READONLY';
              'E-RUNTIME': 'E-RUNTIME';
              'E-SAMEPERSON': 'E-SAMEPERSON';
              'E-SCHEMA': 'E-SCHEMA';
              'E-SIGNED': 'E-SIGNED';
              'E-SIZE': 'E-SIZE';
              'E-STAGE': 'E-STAGE';
              'E-STALE': 'E-STALE';
              'E-TEMPLATE': 'E-TEMPLATE';
              'E-TILING': 'E-TILING';
              'E-TIMEOUT': 'E-TIMEOUT';
              'E-TOKEN': 'E-TOKEN';
              'E-TRUNC': 'E-TRUNC';
              'E-TYPE': 'E-TYPE';
              'E-UNDONE': 'E-UNDONE';
              'E-USAGE': 'E-USAGE';
              'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
              'E-WORKBOOK': 'E-WORKBOOK';
              'E-WRITE': 'E-WRITE';
            }>
          >;
          count: z.ZodInt;
          steps: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  id: z.ZodString;
                  at: z.ZodString;
                  author: z.ZodString;
                  kind: z.ZodString;
                  params: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
                  undone: z.ZodBoolean;
                  reversible: z.ZodBoolean;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Takes one past step back by a step of its own; the steps after it stay. */
    revert: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            changed: z.ZodInt;
            step: z.ZodNullable<z.ZodString>;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** How many steps `jump` would take back and make again. */
    route: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodNullable<z.ZodString>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          undo: z.ZodInt;
          redo: z.ZodInt;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Goes to the state just after a step (null: to the beginning), on whatever branch. */
    jump: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          id: z.ZodNullable<z.ZodString>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          changed: z.ZodInt;
          step: z.ZodNullable<z.ZodString>;
          undone: z.ZodInt;
          redone: z.ZodInt;
          from: z.ZodNullable<z.ZodString>;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  care: {
    verify: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      import('@orpc/contract').Schema<
        AsyncIteratorObject<
          | {
              type: 'progress';
              done: number;
              total: number;
              what: string;
            }
          | {
              type: 'done';
              checked: number;
              total: number;
              problems: Readonly<{
                code:
                  | 'E-AMBIGUOUS'
                  | 'E-ANCHOR'
                  | 'E-APPID'
                  | 'E-CANCELLED'
                  | 'E-CHANGED'
                  | 'E-CSV'
                  | 'E-CYCLE'
                  | 'E-DAMAGED'
                  | 'E-DEPENDS'
                  | 'E-DISKFULL'
                  | 'E-EMPTY'
                  | 'E-EMPTYDB'
                  | 'E-ENCODING'
                  | 'E-EXISTS'
                  | 'E-FIELD'
                  | 'E-FK'
                  | 'E-HASH'
                  | 'E-INTERNAL'
                  | 'E-INUSE'
                  | 'E-LABEL'
                  | 'E-LIST'
                  | 'E-LOCKED'
                  | 'E-MEND'
                  | 'E-MISSING'
                  | 'E-NAMED'
                  | 'E-NAMETAKEN'
                  | 'E-NEWER'
                  | 'E-NOARCHIVE'
                  | 'E-NOFONT'
                  | 'E-NOREDO'
                  | 'E-NOREPORT'
                  | 'E-NOTFILE'
                  | 'E-NOTFOUND'
                  | 'E-NOTHING'
                  | 'E-NOUNDO'
                  | 'E-NUL'
                  | 'E-PACKAGE'
                  | 'E-PARSER'
                  | 'E-PDFAPP'
                  | 'E-PRINT'
                  | 'E-PURGED'
                  | 'E-QDC'
                  | 'E-QDPX'
                  | 'E-QUERY'
                  | 'E-QUEUE'
                  | 'E-QUICKCHECK'
                  | 'E-READ'
                  | 'E-READONLY'
                  | 'E-RUNTIME'
                  | 'E-SAMEPERSON'
                  | 'E-SCHEMA'
                  | 'E-SIGNED'
                  | 'E-SIZE'
                  | 'E-STAGE'
                  | 'E-STALE'
                  | 'E-TEMPLATE'
                  | 'E-TILING'
                  | 'E-TIMEOUT'
                  | 'E-TOKEN'
                  | 'E-TRUNC'
                  | 'E-TYPE'
                  | 'E-UNDONE'
                  | 'E-USAGE'
                  | 'E-WORDTEMPLATE'
                  | 'E-WORKBOOK'
                  | 'E-WRITE';
                what: string;
                where: string;
              }>[];
            },
          unknown,
          void
        >,
        import('@orpc/shared').AsyncIteratorClass<
          | {
              type: 'progress';
              done: number;
              total: number;
              what: string;
            }
          | {
              type: 'done';
              checked: number;
              total: number;
              problems: Readonly<{
                code:
                  | 'E-AMBIGUOUS'
                  | 'E-ANCHOR'
                  | 'E-APPID'
                  | 'E-CANCELLED'
                  | 'E-CHANGED'
                  | 'E-CSV'
                  | 'E-CYCLE'
                  | 'E-DAMAGED'
                  | 'E-DEPENDS'
                  | 'E-DISKFULL'
                  | 'E-EMPTY'
                  | 'E-EMPTYDB'
                  | 'E-ENCODING'
                  | 'E-EXISTS'
                  | 'E-FIELD'
                  | 'E-FK'
                  | 'E-HASH'
                  | 'E-INTERNAL'
                  | 'E-INUSE'
                  | 'E-LABEL'
                  | 'E-LIST'
                  | 'E-LOCKED'
                  | 'E-MEND'
                  | 'E-MISSING'
                  | 'E-NAMED'
                  | 'E-NAMETAKEN'
                  | 'E-NEWER'
                  | 'E-NOARCHIVE'
                  | 'E-NOFONT'
                  | 'E-NOREDO'
                  | 'E-NOREPORT'
                  | 'E-NOTFILE'
                  | 'E-NOTFOUND'
                  | 'E-NOTHING'
                  | 'E-NOUNDO'
                  | 'E-NUL'
                  | 'E-PACKAGE'
                  | 'E-PARSER'
                  | 'E-PDFAPP'
                  | 'E-PRINT'
                  | 'E-PURGED'
                  | 'E-QDC'
                  | 'E-QDPX'
                  | 'E-QUERY'
                  | 'E-QUEUE'
                  | 'E-QUICKCHECK'
                  | 'E-READ'
                  | 'E-READONLY'
                  | 'E-RUNTIME'
                  | 'E-SAMEPERSON'
                  | 'E-SCHEMA'
                  | 'E-SIGNED'
                  | 'E-SIZE'
                  | 'E-STAGE'
                  | 'E-STALE'
                  | 'E-TEMPLATE'
                  | 'E-TILING'
                  | 'E-TIMEOUT'
                  | 'E-TOKEN'
                  | 'E-TRUNC'
                  | 'E-TYPE'
                  | 'E-UNDONE'
                  | 'E-USAGE'
                  | 'E-WORDTEMPLATE'
                  | 'E-WORKBOOK'
                  | 'E-WRITE';
                what: string;
                where: string;
              }>[];
            },
          unknown,
          void
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Compares a Word, CSV or XLSX file exported earlier with the archive. */
    verifyReport: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          token: z.ZodString;
        },
        z.core.$strip
      >,
      import('@orpc/contract').Schema<
        AsyncIteratorObject<
          | {
              type: 'progress';
              done: number;
              total: number;
              what: string;
            }
          | {
              type: 'done';
              filename: string;
              format: 'csv' | 'word' | 'xlsx';
              manifest: 'damaged' | 'none' | 'whole';
              issuedAt: string | null;
              report: {
                id: string;
                title: string | null;
              } | null;
              masked: boolean;
              tracked: boolean;
              total: number;
              matched: number;
              counts: Record<
                | 'added'
                | 'altered'
                | 'line-altered'
                | 'line-deleted'
                | 'matches'
                | 'missing'
                | 'moved'
                | 'source-changed'
                | 'unknown-mark',
                number
              >;
              findings: Readonly<{
                status:
                  | 'added'
                  | 'altered'
                  | 'line-altered'
                  | 'line-deleted'
                  | 'matches'
                  | 'missing'
                  | 'moved'
                  | 'source-changed'
                  | 'unknown-mark';
                kind:
                  | 'article'
                  | 'chart'
                  | 'figure'
                  | 'pivot'
                  | 'quotation'
                  | 'row'
                  | 'source'
                  | 'text';
                mark: string;
                where: string;
                at: number;
                was: string | null;
                now: string | null;
                evidence: 'bookmark' | 'manifest' | 'none' | 'printed-mark' | 'text';
                note:
                  | 'in-no-source'
                  | 'in-source'
                  | 'manifest-differs'
                  | 'not-held'
                  | 'of-another'
                  | 'order'
                  | 'source-changed-too'
                  | null;
                target: Readonly<{
                  articleId: string;
                  annotationId: string | null;
                  spans: readonly Readonly<{
                    start: number;
                    end: number;
                  }>[];
                }> | null;
              }>[];
              cut: number;
            },
          unknown,
          void
        >,
        import('@orpc/shared').AsyncIteratorClass<
          | {
              type: 'progress';
              done: number;
              total: number;
              what: string;
            }
          | {
              type: 'done';
              filename: string;
              format: 'csv' | 'word' | 'xlsx';
              manifest: 'damaged' | 'none' | 'whole';
              issuedAt: string | null;
              report: {
                id: string;
                title: string | null;
              } | null;
              masked: boolean;
              tracked: boolean;
              total: number;
              matched: number;
              counts: Record<
                | 'added'
                | 'altered'
                | 'line-altered'
                | 'line-deleted'
                | 'matches'
                | 'missing'
                | 'moved'
                | 'source-changed'
                | 'unknown-mark',
                number
              >;
              findings: Readonly<{
                status:
                  | 'added'
                  | 'altered'
                  | 'line-altered'
                  | 'line-deleted'
                  | 'matches'
                  | 'missing'
                  | 'moved'
                  | 'source-changed'
                  | 'unknown-mark';
                kind:
                  | 'article'
                  | 'chart'
                  | 'figure'
                  | 'pivot'
                  | 'quotation'
                  | 'row'
                  | 'source'
                  | 'text';
                mark: string;
                where: string;
                at: number;
                was: string | null;
                now: string | null;
                evidence: 'bookmark' | 'manifest' | 'none' | 'printed-mark' | 'text';
                note:
                  | 'in-no-source'
                  | 'in-source'
                  | 'manifest-differs'
                  | 'not-held'
                  | 'of-another'
                  | 'order'
                  | 'source-changed-too'
                  | null;
                target: Readonly<{
                  articleId: string;
                  annotationId: string | null;
                  spans: readonly Readonly<{
                    start: number;
                    end: number;
                  }>[];
                }> | null;
              }>[];
              cut: number;
            },
          unknown,
          void
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    backup: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          token: z.ZodString;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          filename: z.ZodString;
          bytes: z.ZodInt;
          sha256: z.ZodString;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  insights: {
    /** Accepted mentions and their articles, counted by up to three dimensions. */
    pivot: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          rows: z.ZodNullable<
            z.ZodEnum<{
              initiative: 'initiative';
              level: 'level';
              mediaLevel: 'mediaLevel';
              medium: 'medium';
              month: 'month';
              place: 'place';
              quarter: 'quarter';
              theme: 'theme';
              year: 'year';
            }>
          >;
          columns: z.ZodDefault<
            z.ZodNullable<
              z.ZodEnum<{
                initiative: 'initiative';
                level: 'level';
                mediaLevel: 'mediaLevel';
                medium: 'medium';
                month: 'month';
                place: 'place';
                quarter: 'quarter';
                theme: 'theme';
                year: 'year';
              }>
            >
          >;
          groups: z.ZodDefault<
            z.ZodNullable<
              z.ZodEnum<{
                initiative: 'initiative';
                level: 'level';
                mediaLevel: 'mediaLevel';
                medium: 'medium';
                month: 'month';
                place: 'place';
                quarter: 'quarter';
                theme: 'theme';
                year: 'year';
              }>
            >
          >;
          measure: z.ZodDefault<
            z.ZodEnum<{
              articles: 'articles';
              mentions: 'mentions';
            }>
          >;
          limits: z.ZodDefault<
            z.ZodObject<
              {
                groups: z.ZodOptional<z.ZodInt>;
                rows: z.ZodOptional<z.ZodInt>;
                columns: z.ZodOptional<z.ZodInt>;
              },
              z.core.$strip
            >
          >;
          filter: z.ZodDefault<
            z.ZodReadonly<
              z.ZodObject<
                {
                  articleIds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                  initiative: z.ZodOptional<z.ZodString>;
                  place: z.ZodOptional<z.ZodString>;
                  from: z.ZodOptional<z.ZodString>;
                  to: z.ZodOptional<z.ZodString>;
                  query: z.ZodOptional<z.ZodString>;
                  medium: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            plan: z.ZodReadonly<
              z.ZodObject<
                {
                  rows: z.ZodNullable<
                    z.ZodEnum<{
                      initiative: 'initiative';
                      level: 'level';
                      mediaLevel: 'mediaLevel';
                      medium: 'medium';
                      month: 'month';
                      place: 'place';
                      quarter: 'quarter';
                      theme: 'theme';
                      year: 'year';
                    }>
                  >;
                  columns: z.ZodDefault<
                    z.ZodNullable<
                      z.ZodEnum<{
                        initiative: 'initiative';
                        level: 'level';
                        mediaLevel: 'mediaLevel';
                        medium: 'medium';
                        month: 'month';
                        place: 'place';
                        quarter: 'quarter';
                        theme: 'theme';
                        year: 'year';
                      }>
                    >
                  >;
                  groups: z.ZodDefault<
                    z.ZodNullable<
                      z.ZodEnum<{
                        initiative: 'initiative';
                        level: 'level';
                        mediaLevel: 'mediaLevel';
                        medium: 'medium';
                        month: 'month';
                        place: 'place';
                        quarter: 'quarter';
                        theme: 'theme';
                        year: 'year';
                      }>
                    >
                  >;
                  measure: z.ZodDefault<
                    z.ZodEnum<{
                      articles: 'articles';
                      mentions: 'mentions';
                    }>
                  >;
                  limits: z.ZodDefault<
                    z.ZodObject<
                      {
                        groups: z.ZodOptional<z.ZodInt>;
                        rows: z.ZodOptional<z.ZodInt>;
                        columns: z.ZodOptional<z.ZodInt>;
                      },
                      z.core.$strip
                    >
                  >;
                },
                z.core.$strip
              >
            >;
            groups: z.ZodReadonly<
              z.ZodArray<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      mentions: z.ZodInt;
                      articles: z.ZodInt;
                      key: z.ZodString;
                      name: z.ZodString;
                      values: z.ZodInt;
                    },
                    z.core.$strip
                  >
                >
              >
            >;
            rows: z.ZodReadonly<
              z.ZodArray<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      mentions: z.ZodInt;
                      articles: z.ZodInt;
                      key: z.ZodString;
                      name: z.ZodString;
                      values: z.ZodInt;
                    },
                    z.core.$strip
                  >
                >
              >
            >;
            columns: z.ZodReadonly<
              z.ZodArray<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      mentions: z.ZodInt;
                      articles: z.ZodInt;
                      key: z.ZodString;
                      name: z.ZodString;
                      values: z.ZodInt;
                    },
                    z.core.$strip
                  >
                >
              >
            >;
            cells: z.ZodReadonly<
              z.ZodArray<
                z.ZodReadonly<
                  z.ZodObject<
                    {
                      mentions: z.ZodInt;
                      articles: z.ZodInt;
                      group: z.ZodNullable<z.ZodString>;
                      row: z.ZodNullable<z.ZodString>;
                      column: z.ZodNullable<z.ZodString>;
                    },
                    z.core.$strip
                  >
                >
              >
            >;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** Initiatives that stand in the same articles. */
    cooccurrence: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          filter: z.ZodDefault<
            z.ZodReadonly<
              z.ZodObject<
                {
                  articleIds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                  initiative: z.ZodOptional<z.ZodString>;
                  place: z.ZodOptional<z.ZodString>;
                  from: z.ZodOptional<z.ZodString>;
                  to: z.ZodOptional<z.ZodString>;
                  query: z.ZodOptional<z.ZodString>;
                  medium: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
          limit: z.ZodDefault<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            members: z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    initiativeId: z.ZodString;
                    name: z.ZodString;
                    articles: z.ZodInt;
                  },
                  z.core.$strip
                >
              >
            >;
            pairs: z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    a: z.ZodString;
                    b: z.ZodString;
                    articles: z.ZodInt;
                  },
                  z.core.$strip
                >
              >
            >;
            leftOut: z.ZodInt;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** A chart, ready to be drawn. */
    chart: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          chart: z.ZodEnum<{
            cooccurrence: 'cooccurrence';
            'initiative-month': 'initiative-month';
            'initiative-place': 'initiative-place';
            place: 'place';
            trend: 'trend';
          }>;
          measure: z.ZodDefault<
            z.ZodEnum<{
              articles: 'articles';
              mentions: 'mentions';
            }>
          >;
          period: z.ZodDefault<
            z.ZodEnum<{
              auto: 'auto';
              month: 'month';
              quarter: 'quarter';
              year: 'year';
            }>
          >;
          filter: z.ZodDefault<
            z.ZodReadonly<
              z.ZodObject<
                {
                  articleIds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                  initiative: z.ZodOptional<z.ZodString>;
                  place: z.ZodOptional<z.ZodString>;
                  from: z.ZodOptional<z.ZodString>;
                  to: z.ZodOptional<z.ZodString>;
                  query: z.ZodOptional<z.ZodString>;
                  medium: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
          language: z.ZodDefault<
            z.ZodEnum<{
              en: 'en';
              'zh-CN': 'zh-CN';
            }>
          >;
        },
        z.core.$strip
      >,
      z.ZodReadonly<
        z.ZodObject<
          {
            chart: z.ZodEnum<{
              cooccurrence: 'cooccurrence';
              'initiative-month': 'initiative-month';
              'initiative-place': 'initiative-place';
              place: 'place';
              trend: 'trend';
            }>;
            form: z.ZodCustom<ChartForm, ChartForm>;
            title: z.ZodString;
            categories: z.ZodReadonly<
              z.ZodObject<
                {
                  dimension: z.ZodEnum<{
                    initiative: 'initiative';
                    level: 'level';
                    mediaLevel: 'mediaLevel';
                    medium: 'medium';
                    month: 'month';
                    place: 'place';
                    quarter: 'quarter';
                    theme: 'theme';
                    year: 'year';
                  }>;
                  name: z.ZodString;
                  members: z.ZodReadonly<
                    z.ZodArray<
                      z.ZodReadonly<
                        z.ZodObject<
                          {
                            key: z.ZodString;
                            label: z.ZodString;
                            short: z.ZodString;
                            group: z.ZodString;
                          },
                          z.core.$strip
                        >
                      >
                    >
                  >;
                },
                z.core.$strip
              >
            >;
            series: z.ZodReadonly<
              z.ZodObject<
                {
                  dimension: z.ZodNullable<
                    z.ZodEnum<{
                      initiative: 'initiative';
                      level: 'level';
                      mediaLevel: 'mediaLevel';
                      medium: 'medium';
                      month: 'month';
                      place: 'place';
                      quarter: 'quarter';
                      theme: 'theme';
                      year: 'year';
                    }>
                  >;
                  name: z.ZodString;
                  members: z.ZodReadonly<
                    z.ZodArray<
                      z.ZodReadonly<
                        z.ZodObject<
                          {
                            key: z.ZodString;
                            name: z.ZodString;
                            values: z.ZodReadonly<z.ZodArray<z.ZodNullable<z.ZodNumber>>>;
                          },
                          z.core.$strip
                        >
                      >
                    >
                  >;
                },
                z.core.$strip
              >
            >;
            valueName: z.ZodString;
            unit: z.ZodString;
            additive: z.ZodBoolean;
            note: z.ZodString;
            summary: z.ZodString;
          },
          z.core.$strip
        >
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
    /** The passages that a cell counts, by date. */
    passages: import('@orpc/contract').ContractProcedureBuilderWithInputOutput<
      z.ZodObject<
        {
          filter: z.ZodDefault<
            z.ZodReadonly<
              z.ZodObject<
                {
                  articleIds: z.ZodOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
                  initiative: z.ZodOptional<z.ZodString>;
                  place: z.ZodOptional<z.ZodString>;
                  from: z.ZodOptional<z.ZodString>;
                  to: z.ZodOptional<z.ZodString>;
                  query: z.ZodOptional<z.ZodString>;
                  medium: z.ZodOptional<z.ZodString>;
                },
                z.core.$strip
              >
            >
          >;
          conditions: z.ZodDefault<
            z.ZodArray<
              z.ZodReadonly<
                z.ZodObject<
                  {
                    dimension: z.ZodEnum<{
                      initiative: 'initiative';
                      level: 'level';
                      mediaLevel: 'mediaLevel';
                      medium: 'medium';
                      month: 'month';
                      place: 'place';
                      quarter: 'quarter';
                      theme: 'theme';
                      year: 'year';
                    }>;
                    keys: z.ZodReadonly<z.ZodArray<z.ZodString>>;
                    except: z.ZodBoolean;
                  },
                  z.core.$strip
                >
              >
            >
          >;
          together: z.ZodDefault<z.ZodArray<z.ZodString>>;
          offset: z.ZodDefault<z.ZodInt>;
          limit: z.ZodDefault<z.ZodInt>;
        },
        z.core.$strip
      >,
      z.ZodObject<
        {
          count: z.ZodInt;
          articles: z.ZodInt;
          hits: z.ZodArray<
            z.ZodReadonly<
              z.ZodObject<
                {
                  articleId: z.ZodNullable<z.ZodString>;
                  sourceId: z.ZodString;
                  filename: z.ZodString;
                  title: z.ZodString;
                  spans: z.ZodArray<
                    z.ZodReadonly<
                      z.ZodObject<
                        {
                          start: z.ZodInt;
                          end: z.ZodInt;
                        },
                        z.core.$strip
                      >
                    >
                  >;
                  before: z.ZodString;
                  match: z.ZodString;
                  after: z.ZodString;
                },
                z.core.$strip
              >
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
  stats: {
    overview: import('@orpc/contract').ContractProcedureBuilderWithOutput<
      import('@orpc/contract').Schema<unknown, unknown>,
      z.ZodObject<
        {
          sources: z.ZodInt;
          articles: z.ZodInt;
          annotations: z.ZodInt;
          byInitiative: z.ZodArray<
            z.ZodObject<
              {
                label: z.ZodString;
                count: z.ZodInt;
                articles: z.ZodInt;
              },
              z.core.$strip
            >
          >;
          byPlace: z.ZodArray<
            z.ZodObject<
              {
                label: z.ZodString;
                count: z.ZodInt;
                articles: z.ZodInt;
              },
              z.core.$strip
            >
          >;
          byMedium: z.ZodArray<
            z.ZodObject<
              {
                label: z.ZodString;
                count: z.ZodInt;
                articles: z.ZodInt;
              },
              z.core.$strip
            >
          >;
          byMonth: z.ZodArray<
            z.ZodObject<
              {
                label: z.ZodString;
                count: z.ZodInt;
                articles: z.ZodInt;
              },
              z.core.$strip
            >
          >;
        },
        z.core.$strip
      >,
      import('@orpc/contract').MergedErrorMap<
        Record<never, never>,
        {
          APP: {
            status: number;
            data: z.ZodObject<
              {
                code: z.ZodEnum<{
                  'E-AMBIGUOUS': 'E-AMBIGUOUS';
                  'E-ANCHOR': 'E-ANCHOR';
                  'E-APPID': 'E-APPID';
                  'E-CANCELLED': 'E-CANCELLED';
                  'E-CHANGED': 'E-CHANGED';
                  'E-CSV': 'E-CSV';
                  'E-CYCLE': 'E-CYCLE';
                  'E-DAMAGED': 'E-DAMAGED';
                  'E-DEPENDS': 'E-DEPENDS';
                  'E-DISKFULL': 'E-DISKFULL';
                  'E-EMPTY': 'E-EMPTY';
                  'E-EMPTYDB': 'E-EMPTYDB';
                  'E-ENCODING': 'E-ENCODING';
                  'E-EXISTS': 'E-EXISTS';
                  'E-FIELD': 'E-FIELD';
                  'E-FK': 'E-FK';
                  'E-HASH': 'E-HASH';
                  'E-INTERNAL': 'E-INTERNAL';
                  'E-INUSE': 'E-INUSE';
                  'E-LABEL': 'E-LABEL';
                  'E-LIST': 'E-LIST';
                  'E-LOCKED': 'E-LOCKED';
                  'E-MEND': 'E-MEND';
                  'E-MISSING': 'E-MISSING';
                  'E-NAMED': 'E-NAMED';
                  'E-NAMETAKEN': 'E-NAMETAKEN';
                  'E-NEWER': 'E-NEWER';
                  'E-NOARCHIVE': 'E-NOARCHIVE';
                  'E-NOFONT': 'E-NOFONT';
                  'E-NOREDO': 'E-NOREDO';
                  'E-NOREPORT': 'E-NOREPORT';
                  'E-NOTFILE': 'E-NOTFILE';
                  'E-NOTFOUND': 'E-NOTFOUND';
                  'E-NOTHING': 'E-NOTHING';
                  'E-NOUNDO': 'E-NOUNDO';
                  'E-NUL': 'E-NUL';
                  'E-PACKAGE': 'E-PACKAGE';
                  'E-PARSER': 'E-PARSER';
                  'E-PDFAPP': 'E-PDFAPP';
                  'E-PRINT': 'E-PRINT';
                  'E-PURGED': 'E-PURGED';
                  'E-QDC': 'E-QDC';
                  'E-QDPX': 'E-QDPX';
                  'E-QUERY': 'E-QUERY';
                  'E-QUEUE': 'E-QUEUE';
                  'E-QUICKCHECK': 'E-QUICKCHECK';
                  'E-READ': 'E-READ';
                  'E-READONLY': 'E-READONLY';
                  'E-RUNTIME': 'E-RUNTIME';
                  'E-SAMEPERSON': 'E-SAMEPERSON';
                  'E-SCHEMA': 'E-SCHEMA';
                  'E-SIGNED': 'E-SIGNED';
                  'E-SIZE': 'E-SIZE';
                  'E-STAGE': 'E-STAGE';
                  'E-STALE': 'E-STALE';
                  'E-TEMPLATE': 'E-TEMPLATE';
                  'E-TILING': 'E-TILING';
                  'E-TIMEOUT': 'E-TIMEOUT';
                  'E-TOKEN': 'E-TOKEN';
                  'E-TRUNC': 'E-TRUNC';
                  'E-TYPE': 'E-TYPE';
                  'E-UNDONE': 'E-UNDONE';
                  'E-USAGE': 'E-USAGE';
                  'E-WORDTEMPLATE': 'E-WORDTEMPLATE';
                  'E-WORKBOOK': 'E-WORKBOOK';
                  'E-WRITE': 'E-WRITE';
                }>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
              },
              z.core.$strip
            >;
          };
        }
      >,
      Record<never, never>
    >;
  };
};
export type Contract = typeof contract;
declare const menuItemSchema: z.ZodObject<
  {
    id: z.ZodString;
    label: z.ZodString;
    accelerator: z.ZodNullable<z.ZodString>;
    enabled: z.ZodBoolean;
    breaks: z.ZodBoolean;
  },
  z.core.$strip
>;
/** The page's commands as main shows them in the native menu, around what the system itself does. */
export declare const menuModelSchema: z.ZodObject<
  {
    file: z.ZodReadonly<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodString;
            label: z.ZodString;
            accelerator: z.ZodNullable<z.ZodString>;
            enabled: z.ZodBoolean;
            breaks: z.ZodBoolean;
          },
          z.core.$strip
        >
      >
    >;
    edit: z.ZodReadonly<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodString;
            label: z.ZodString;
            accelerator: z.ZodNullable<z.ZodString>;
            enabled: z.ZodBoolean;
            breaks: z.ZodBoolean;
          },
          z.core.$strip
        >
      >
    >;
    view: z.ZodReadonly<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodString;
            label: z.ZodString;
            accelerator: z.ZodNullable<z.ZodString>;
            enabled: z.ZodBoolean;
            breaks: z.ZodBoolean;
          },
          z.core.$strip
        >
      >
    >;
    help: z.ZodReadonly<
      z.ZodArray<
        z.ZodObject<
          {
            id: z.ZodString;
            label: z.ZodString;
            accelerator: z.ZodNullable<z.ZodString>;
            enabled: z.ZodBoolean;
            breaks: z.ZodBoolean;
          },
          z.core.$strip
        >
      >
    >;
    here: z.ZodObject<
      {
        label: z.ZodString;
        items: z.ZodReadonly<
          z.ZodArray<
            z.ZodObject<
              {
                id: z.ZodString;
                label: z.ZodString;
                accelerator: z.ZodNullable<z.ZodString>;
                enabled: z.ZodBoolean;
                breaks: z.ZodBoolean;
              },
              z.core.$strip
            >
          >
        >;
      },
      z.core.$strip
    >;
  },
  z.core.$strip
>;
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
export {};
