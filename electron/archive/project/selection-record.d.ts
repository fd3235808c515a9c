import { z } from 'zod';
export declare const selectionRecordSchema: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        annotation: z.ZodGUID;
        part: z.ZodLiteral<1>;
        of: z.ZodInt;
        kind: z.ZodEnum<{
          date: 'date';
          figure: 'figure';
          initiative: 'initiative';
          note: 'note';
          organisation: 'organisation';
          person: 'person';
          place: 'place';
        }>;
        label: z.ZodString;
        spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
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
        note: z.ZodOptional<z.ZodString>;
      },
      z.core.$strip
    >,
    z.ZodObject<
      {
        annotation: z.ZodGUID;
        part: z.ZodLiteral<'more'>;
        number: z.ZodInt;
      },
      z.core.$strip
    >,
  ],
  'part'
>;
export type SelectionRecord = z.infer<typeof selectionRecordSchema>;
/** What a text of ours says of its source. */
export declare const textRecordSchema: z.ZodObject<
  {
    sha256: z.ZodString;
    encoding: z.ZodString;
    ends: z.ZodString;
  },
  z.core.$strip
>;
