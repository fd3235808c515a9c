/** The calls of search, done. */
export declare const searchCalls: {
  state: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
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
          data: import('zod').ZodObject<
            {
              code: import('zod').ZodEnum<{
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
              values: import('zod').ZodRecord<
                import('zod').ZodString,
                import('zod').ZodUnion<readonly [import('zod').ZodString, import('zod').ZodNumber]>
              >;
            },
            import('zod/v4/core').$strip
          >;
        };
      }
    >,
    Record<never, never>
  >;
  find: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('zod').ZodObject<
      {
        text: import('zod').ZodString;
        exact: import('zod').ZodDefault<import('zod').ZodBoolean>;
        in: import('zod').ZodDefault<
          import('zod').ZodEnum<{
            all: 'all';
            body: 'body';
            note: 'note';
            title: 'title';
          }>
        >;
        order: import('zod').ZodDefault<
          import('zod').ZodEnum<{
            newest: 'newest';
            relevance: 'relevance';
          }>
        >;
        duplicates: import('zod').ZodDefault<
          import('zod').ZodEnum<{
            folded: 'folded';
            shown: 'shown';
          }>
        >;
        after: import('zod').ZodDefault<import('zod').ZodNullable<import('zod').ZodString>>;
        limit: import('zod').ZodDefault<import('zod').ZodInt>;
        slot: import('zod').ZodOptional<import('zod').ZodString>;
      },
      import('zod/v4/core').$strip
    >,
    import('zod').ZodDiscriminatedUnion<
      [
        import('zod').ZodObject<
          {
            at: import('zod').ZodLiteral<'fault'>;
            code: import('zod').ZodEnum<{
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
            start: import('zod').ZodInt;
            end: import('zod').ZodInt;
          },
          import('zod/v4/core').$strip
        >,
        import('zod').ZodObject<
          {
            at: import('zod').ZodLiteral<'waiting'>;
            state: import('zod').ZodDiscriminatedUnion<
              [
                import('zod').ZodObject<
                  {
                    phase: import('zod').ZodLiteral<'closed'>;
                  },
                  import('zod/v4/core').$strip
                >,
                import('zod').ZodObject<
                  {
                    phase: import('zod').ZodEnum<{
                      building: 'building';
                      comparing: 'comparing';
                      merging: 'merging';
                      updating: 'updating';
                    }>;
                    done: import('zod').ZodInt;
                    total: import('zod').ZodInt;
                    origin: import('zod').ZodEnum<{
                      damaged: 'damaged';
                      kept: 'kept';
                      missing: 'missing';
                      stale: 'stale';
                    }>;
                  },
                  import('zod/v4/core').$strip
                >,
                import('zod').ZodObject<
                  {
                    phase: import('zod').ZodLiteral<'ready'>;
                    origin: import('zod').ZodEnum<{
                      damaged: 'damaged';
                      kept: 'kept';
                      missing: 'missing';
                      stale: 'stale';
                    }>;
                  },
                  import('zod/v4/core').$strip
                >,
                import('zod').ZodObject<
                  {
                    code: import('zod').ZodEnum<{
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
                    values: import('zod').ZodRecord<
                      import('zod').ZodString,
                      import('zod').ZodUnion<
                        readonly [import('zod').ZodString, import('zod').ZodNumber]
                      >
                    >;
                    phase: import('zod').ZodLiteral<'failed'>;
                  },
                  import('zod/v4/core').$strip
                >,
              ],
              'phase'
            >;
          },
          import('zod/v4/core').$strip
        >,
        import('zod').ZodObject<
          {
            at: import('zod').ZodLiteral<'found'>;
            count: import('zod').ZodInt;
            groups: import('zod').ZodInt;
            rows: import('zod').ZodArray<
              import('zod').ZodReadonly<
                import('zod').ZodObject<
                  {
                    article: import('zod').ZodObject<
                      {
                        id: import('zod').ZodString;
                        sourceId: import('zod').ZodString;
                        filename: import('zod').ZodString;
                        title: import('zod').ZodString;
                        medium: import('zod').ZodString;
                        publishedOn: import('zod').ZodString;
                        place: import('zod').ZodString;
                        accepted: import('zod').ZodInt;
                        pending: import('zod').ZodInt;
                      },
                      import('zod/v4/core').$strip
                    >;
                    duplicates: import('zod').ZodArray<import('zod').ZodString>;
                    snippets: import('zod').ZodArray<
                      import('zod').ZodReadonly<
                        import('zod').ZodObject<
                          {
                            before: import('zod').ZodString;
                            match: import('zod').ZodString;
                            after: import('zod').ZodString;
                            spans: import('zod').ZodArray<
                              import('zod').ZodReadonly<
                                import('zod').ZodObject<
                                  {
                                    start: import('zod').ZodInt;
                                    end: import('zod').ZodInt;
                                  },
                                  import('zod/v4/core').$strip
                                >
                              >
                            >;
                            role: import('zod').ZodNullable<
                              import('zod').ZodEnum<{
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
                          import('zod/v4/core').$strip
                        >
                      >
                    >;
                    hits: import('zod').ZodInt;
                  },
                  import('zod/v4/core').$strip
                >
              >
            >;
            next: import('zod').ZodNullable<import('zod').ZodString>;
          },
          import('zod/v4/core').$strip
        >,
      ],
      'at'
    >,
    import('@orpc/contract').MergedErrorMap<
      Record<never, never>,
      {
        APP: {
          status: number;
          data: import('zod').ZodObject<
            {
              code: import('zod').ZodEnum<{
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
              values: import('zod').ZodRecord<
                import('zod').ZodString,
                import('zod').ZodUnion<readonly [import('zod').ZodString, import('zod').ZodNumber]>
              >;
            },
            import('zod/v4/core').$strip
          >;
        };
      }
    >,
    Record<never, never>
  >;
  rows: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('zod').ZodObject<
      {
        text: import('zod').ZodString;
        exact: import('zod').ZodDefault<import('zod').ZodBoolean>;
        in: import('zod').ZodDefault<
          import('zod').ZodEnum<{
            all: 'all';
            body: 'body';
            note: 'note';
            title: 'title';
          }>
        >;
        ids: import('zod').ZodReadonly<import('zod').ZodArray<import('zod').ZodString>>;
      },
      import('zod/v4/core').$strip
    >,
    import('zod').ZodObject<
      {
        rows: import('zod').ZodArray<
          import('zod').ZodReadonly<
            import('zod').ZodObject<
              {
                article: import('zod').ZodObject<
                  {
                    id: import('zod').ZodString;
                    sourceId: import('zod').ZodString;
                    filename: import('zod').ZodString;
                    title: import('zod').ZodString;
                    medium: import('zod').ZodString;
                    publishedOn: import('zod').ZodString;
                    place: import('zod').ZodString;
                    accepted: import('zod').ZodInt;
                    pending: import('zod').ZodInt;
                  },
                  import('zod/v4/core').$strip
                >;
                duplicates: import('zod').ZodArray<import('zod').ZodString>;
                snippets: import('zod').ZodArray<
                  import('zod').ZodReadonly<
                    import('zod').ZodObject<
                      {
                        before: import('zod').ZodString;
                        match: import('zod').ZodString;
                        after: import('zod').ZodString;
                        spans: import('zod').ZodArray<
                          import('zod').ZodReadonly<
                            import('zod').ZodObject<
                              {
                                start: import('zod').ZodInt;
                                end: import('zod').ZodInt;
                              },
                              import('zod/v4/core').$strip
                            >
                          >
                        >;
                        role: import('zod').ZodNullable<
                          import('zod').ZodEnum<{
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
                      import('zod/v4/core').$strip
                    >
                  >
                >;
                hits: import('zod').ZodInt;
              },
              import('zod/v4/core').$strip
            >
          >
        >;
      },
      import('zod/v4/core').$strip
    >,
    import('@orpc/contract').MergedErrorMap<
      Record<never, never>,
      {
        APP: {
          status: number;
          data: import('zod').ZodObject<
            {
              code: import('zod').ZodEnum<{
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
              values: import('zod').ZodRecord<
                import('zod').ZodString,
                import('zod').ZodUnion<readonly [import('zod').ZodString, import('zod').ZodNumber]>
              >;
            },
            import('zod/v4/core').$strip
          >;
        };
      }
    >,
    Record<never, never>
  >;
  facets: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('zod').ZodObject<
      {
        text: import('zod').ZodString;
        exact: import('zod').ZodDefault<import('zod').ZodBoolean>;
        in: import('zod').ZodDefault<
          import('zod').ZodEnum<{
            all: 'all';
            body: 'body';
            note: 'note';
            title: 'title';
          }>
        >;
        duplicates: import('zod').ZodDefault<
          import('zod').ZodEnum<{
            folded: 'folded';
            shown: 'shown';
          }>
        >;
      },
      import('zod/v4/core').$strip
    >,
    import('zod').ZodDiscriminatedUnion<
      [
        import('zod').ZodObject<
          {
            at: import('zod').ZodLiteral<'fault'>;
            code: import('zod').ZodEnum<{
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
            start: import('zod').ZodInt;
            end: import('zod').ZodInt;
          },
          import('zod/v4/core').$strip
        >,
        import('zod').ZodObject<
          {
            at: import('zod').ZodLiteral<'waiting'>;
            state: import('zod').ZodDiscriminatedUnion<
              [
                import('zod').ZodObject<
                  {
                    phase: import('zod').ZodLiteral<'closed'>;
                  },
                  import('zod/v4/core').$strip
                >,
                import('zod').ZodObject<
                  {
                    phase: import('zod').ZodEnum<{
                      building: 'building';
                      comparing: 'comparing';
                      merging: 'merging';
                      updating: 'updating';
                    }>;
                    done: import('zod').ZodInt;
                    total: import('zod').ZodInt;
                    origin: import('zod').ZodEnum<{
                      damaged: 'damaged';
                      kept: 'kept';
                      missing: 'missing';
                      stale: 'stale';
                    }>;
                  },
                  import('zod/v4/core').$strip
                >,
                import('zod').ZodObject<
                  {
                    phase: import('zod').ZodLiteral<'ready'>;
                    origin: import('zod').ZodEnum<{
                      damaged: 'damaged';
                      kept: 'kept';
                      missing: 'missing';
                      stale: 'stale';
                    }>;
                  },
                  import('zod/v4/core').$strip
                >,
                import('zod').ZodObject<
                  {
                    code: import('zod').ZodEnum<{
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
                    values: import('zod').ZodRecord<
                      import('zod').ZodString,
                      import('zod').ZodUnion<
                        readonly [import('zod').ZodString, import('zod').ZodNumber]
                      >
                    >;
                    phase: import('zod').ZodLiteral<'failed'>;
                  },
                  import('zod/v4/core').$strip
                >,
              ],
              'phase'
            >;
          },
          import('zod/v4/core').$strip
        >,
        import('zod').ZodObject<
          {
            at: import('zod').ZodLiteral<'found'>;
            count: import('zod').ZodInt;
            facets: import('zod').ZodRecord<
              import('zod').ZodEnum<{
                initiative: 'initiative';
                medium: 'medium';
                place: 'place';
                status: 'status';
                theme: 'theme';
                year: 'year';
              }>,
              import('zod').ZodArray<
                import('zod').ZodObject<
                  {
                    value: import('zod').ZodString;
                    name: import('zod').ZodString;
                    count: import('zod').ZodInt;
                    query: import('zod').ZodNullable<import('zod').ZodString>;
                  },
                  import('zod/v4/core').$strip
                >
              >
            >;
          },
          import('zod/v4/core').$strip
        >,
      ],
      'at'
    >,
    import('@orpc/contract').MergedErrorMap<
      Record<never, never>,
      {
        APP: {
          status: number;
          data: import('zod').ZodObject<
            {
              code: import('zod').ZodEnum<{
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
              values: import('zod').ZodRecord<
                import('zod').ZodString,
                import('zod').ZodUnion<readonly [import('zod').ZodString, import('zod').ZodNumber]>
              >;
            },
            import('zod/v4/core').$strip
          >;
        };
      }
    >,
    Record<never, never>
  >;
  kwic: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('zod').ZodObject<
      {
        text: import('zod').ZodString;
        exact: import('zod').ZodDefault<import('zod').ZodBoolean>;
        in: import('zod').ZodDefault<
          import('zod').ZodEnum<{
            all: 'all';
            body: 'body';
            note: 'note';
            title: 'title';
          }>
        >;
        sort: import('zod').ZodDefault<
          import('zod').ZodEnum<{
            left: 'left';
            newest: 'newest';
            right: 'right';
          }>
        >;
        offset: import('zod').ZodDefault<import('zod').ZodInt>;
        limit: import('zod').ZodDefault<import('zod').ZodInt>;
      },
      import('zod/v4/core').$strip
    >,
    import('zod').ZodDiscriminatedUnion<
      [
        import('zod').ZodObject<
          {
            at: import('zod').ZodLiteral<'fault'>;
            code: import('zod').ZodEnum<{
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
            start: import('zod').ZodInt;
            end: import('zod').ZodInt;
          },
          import('zod/v4/core').$strip
        >,
        import('zod').ZodObject<
          {
            at: import('zod').ZodLiteral<'waiting'>;
            state: import('zod').ZodDiscriminatedUnion<
              [
                import('zod').ZodObject<
                  {
                    phase: import('zod').ZodLiteral<'closed'>;
                  },
                  import('zod/v4/core').$strip
                >,
                import('zod').ZodObject<
                  {
                    phase: import('zod').ZodEnum<{
                      building: 'building';
                      comparing: 'comparing';
                      merging: 'merging';
                      updating: 'updating';
                    }>;
                    done: import('zod').ZodInt;
                    total: import('zod').ZodInt;
                    origin: import('zod').ZodEnum<{
                      damaged: 'damaged';
                      kept: 'kept';
                      missing: 'missing';
                      stale: 'stale';
                    }>;
                  },
                  import('zod/v4/core').$strip
                >,
                import('zod').ZodObject<
                  {
                    phase: import('zod').ZodLiteral<'ready'>;
                    origin: import('zod').ZodEnum<{
                      damaged: 'damaged';
                      kept: 'kept';
                      missing: 'missing';
                      stale: 'stale';
                    }>;
                  },
                  import('zod/v4/core').$strip
                >,
                import('zod').ZodObject<
                  {
                    code: import('zod').ZodEnum<{
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
                    values: import('zod').ZodRecord<
                      import('zod').ZodString,
                      import('zod').ZodUnion<
                        readonly [import('zod').ZodString, import('zod').ZodNumber]
                      >
                    >;
                    phase: import('zod').ZodLiteral<'failed'>;
                  },
                  import('zod/v4/core').$strip
                >,
              ],
              'phase'
            >;
          },
          import('zod/v4/core').$strip
        >,
        import('zod').ZodObject<
          {
            at: import('zod').ZodLiteral<'found'>;
            count: import('zod').ZodInt;
            articles: import('zod').ZodInt;
            more: import('zod').ZodBoolean;
            hits: import('zod').ZodArray<
              import('zod').ZodReadonly<
                import('zod').ZodObject<
                  {
                    articleId: import('zod').ZodNullable<import('zod').ZodString>;
                    sourceId: import('zod').ZodString;
                    filename: import('zod').ZodString;
                    title: import('zod').ZodString;
                    spans: import('zod').ZodArray<
                      import('zod').ZodReadonly<
                        import('zod').ZodObject<
                          {
                            start: import('zod').ZodInt;
                            end: import('zod').ZodInt;
                          },
                          import('zod/v4/core').$strip
                        >
                      >
                    >;
                    before: import('zod').ZodString;
                    match: import('zod').ZodString;
                    after: import('zod').ZodString;
                  },
                  import('zod/v4/core').$strip
                >
              >
            >;
          },
          import('zod/v4/core').$strip
        >,
      ],
      'at'
    >,
    import('@orpc/contract').MergedErrorMap<
      Record<never, never>,
      {
        APP: {
          status: number;
          data: import('zod').ZodObject<
            {
              code: import('zod').ZodEnum<{
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
              values: import('zod').ZodRecord<
                import('zod').ZodString,
                import('zod').ZodUnion<readonly [import('zod').ZodString, import('zod').ZodNumber]>
              >;
            },
            import('zod/v4/core').$strip
          >;
        };
      }
    >,
    Record<never, never>
  >;
  run: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('zod').ZodObject<
      {
        query: import('zod').ZodString;
        exact: import('zod').ZodDefault<import('zod').ZodBoolean>;
        in: import('zod').ZodDefault<
          import('zod').ZodEnum<{
            all: 'all';
            body: 'body';
            note: 'note';
            title: 'title';
          }>
        >;
        limit: import('zod').ZodDefault<import('zod').ZodInt>;
      },
      import('zod/v4/core').$strip
    >,
    import('zod').ZodObject<
      {
        count: import('zod').ZodInt;
        articles: import('zod').ZodInt;
        hits: import('zod').ZodArray<
          import('zod').ZodReadonly<
            import('zod').ZodObject<
              {
                articleId: import('zod').ZodNullable<import('zod').ZodString>;
                sourceId: import('zod').ZodString;
                filename: import('zod').ZodString;
                title: import('zod').ZodString;
                spans: import('zod').ZodArray<
                  import('zod').ZodReadonly<
                    import('zod').ZodObject<
                      {
                        start: import('zod').ZodInt;
                        end: import('zod').ZodInt;
                      },
                      import('zod/v4/core').$strip
                    >
                  >
                >;
                before: import('zod').ZodString;
                match: import('zod').ZodString;
                after: import('zod').ZodString;
              },
              import('zod/v4/core').$strip
            >
          >
        >;
      },
      import('zod/v4/core').$strip
    >,
    import('@orpc/contract').MergedErrorMap<
      Record<never, never>,
      {
        APP: {
          status: number;
          data: import('zod').ZodObject<
            {
              code: import('zod').ZodEnum<{
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
              values: import('zod').ZodRecord<
                import('zod').ZodString,
                import('zod').ZodUnion<readonly [import('zod').ZodString, import('zod').ZodNumber]>
              >;
            },
            import('zod/v4/core').$strip
          >;
        };
      }
    >,
    Record<never, never>
  >;
};
