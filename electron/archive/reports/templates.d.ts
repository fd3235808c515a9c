import { z } from 'zod';
import type { DataFilter } from '#core/export/filter.ts';
import type { BlockContent } from '#core/report/outline.ts';
import { type ReportTemplate } from '../../contract.ts';
declare const templateSchema: z.ZodObject<
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
    title: z.ZodString;
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
    blocks: z.ZodReadonly<
      z.ZodArray<
        z.ZodType<BlockContent, BlockContent, z.core.$ZodTypeInternals<BlockContent, BlockContent>>
      >
    >;
  },
  z.core.$strict
>;
export type Template = z.infer<typeof templateSchema>;
/** What a report can be made from, read once from `assets/templates`, in the order of `REPORT_TEMPLATES`. */
export declare function templates(): readonly Template[];
export declare function templateOf(id: ReportTemplate): Template;
/** The blocks of a template, its queries limited to `filter`. */
export declare function filledBlocks(
  template: Template,
  filter: DataFilter,
): readonly BlockContent[];
export {};
