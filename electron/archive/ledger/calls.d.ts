/** The calls of the ledgers, done. */
export declare const ledgerCalls: {
  articles: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('zod').ZodObject<
      {
        filter: import('zod').ZodDefault<
          import('zod').ZodReadonly<
            import('zod').ZodObject<
              {
                initiative: import('zod').ZodOptional<import('zod').ZodString>;
                place: import('zod').ZodOptional<import('zod').ZodString>;
                from: import('zod').ZodOptional<import('zod').ZodString>;
                to: import('zod').ZodOptional<import('zod').ZodString>;
                medium: import('zod').ZodOptional<import('zod').ZodString>;
                states: import('zod').ZodOptional<
                  import('zod').ZodReadonly<
                    import('zod').ZodArray<
                      import('zod').ZodEnum<{
                        annotated: 'annotated';
                        untouched: 'untouched';
                        waiting: 'waiting';
                      }>
                    >
                  >
                >;
                checks: import('zod').ZodOptional<
                  import('zod').ZodReadonly<
                    import('zod').ZodArray<
                      import('zod').ZodEnum<{
                        checked: 'checked';
                        doubtful: 'doubtful';
                        unchecked: 'unchecked';
                      }>
                    >
                  >
                >;
                linked: import('zod').ZodOptional<
                  import('zod').ZodEnum<{
                    contested: 'contested';
                    shared: 'shared';
                  }>
                >;
                text: import('zod').ZodOptional<import('zod').ZodString>;
              },
              import('zod/v4/core').$strip
            >
          >
        >;
        sort: import('zod').ZodDefault<
          import('zod').ZodEnum<{
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
        descending: import('zod').ZodDefault<import('zod').ZodBoolean>;
        group: import('zod').ZodDefault<
          import('zod').ZodNullable<
            import('zod').ZodEnum<{
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
        cursor: import('zod').ZodDefault<
          import('zod').ZodNullable<
            import('zod').ZodArray<
              import('zod').ZodUnion<readonly [import('zod').ZodString, import('zod').ZodNumber]>
            >
          >
        >;
        limit: import('zod').ZodDefault<import('zod').ZodInt>;
      },
      import('zod/v4/core').$strip
    >,
    import('zod').ZodObject<
      {
        rows: import('zod').ZodArray<
          import('zod').ZodObject<
            {
              id: import('zod').ZodString;
              group: import('zod').ZodString;
              title: import('zod').ZodString;
              medium: import('zod').ZodString;
              mediaLevel: import('zod').ZodString;
              publishedOn: import('zod').ZodString;
              page: import('zod').ZodString;
              genre: import('zod').ZodString;
              byline: import('zod').ZodString;
              unit: import('zod').ZodString;
              place: import('zod').ZodString;
              characters: import('zod').ZodInt;
              position: import('zod').ZodString;
              front: import('zod').ZodBoolean;
              lead: import('zod').ZodBoolean;
              points: import('zod').ZodNullable<import('zod').ZodNumber>;
              note: import('zod').ZodString;
              referenceCode: import('zod').ZodString;
              incomplete: import('zod').ZodBoolean;
            },
            import('zod/v4/core').$strip
          >
        >;
        next: import('zod').ZodNullable<
          import('zod').ZodArray<
            import('zod').ZodUnion<readonly [import('zod').ZodString, import('zod').ZodNumber]>
          >
        >;
        total: import('zod').ZodInt;
        points: import('zod').ZodNumber;
        characters: import('zod').ZodInt;
        groups: import('zod').ZodArray<
          import('zod').ZodObject<
            {
              key: import('zod').ZodString;
              label: import('zod').ZodString;
              rows: import('zod').ZodInt;
              articles: import('zod').ZodInt;
              points: import('zod').ZodNumber;
              characters: import('zod').ZodInt;
              sums: import('zod').ZodArray<
                import('zod').ZodObject<
                  {
                    unit: import('zod').ZodString;
                    value: import('zod').ZodString;
                    exact: import('zod').ZodBoolean;
                    figures: import('zod').ZodInt;
                  },
                  import('zod/v4/core').$strip
                >
              >;
            },
            import('zod/v4/core').$strip
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
  initiatives: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('zod').ZodObject<
      {
        filter: import('zod').ZodDefault<
          import('zod').ZodReadonly<
            import('zod').ZodObject<
              {
                initiative: import('zod').ZodOptional<import('zod').ZodString>;
                place: import('zod').ZodOptional<import('zod').ZodString>;
                from: import('zod').ZodOptional<import('zod').ZodString>;
                to: import('zod').ZodOptional<import('zod').ZodString>;
                medium: import('zod').ZodOptional<import('zod').ZodString>;
                states: import('zod').ZodOptional<
                  import('zod').ZodReadonly<
                    import('zod').ZodArray<
                      import('zod').ZodEnum<{
                        annotated: 'annotated';
                        untouched: 'untouched';
                        waiting: 'waiting';
                      }>
                    >
                  >
                >;
                checks: import('zod').ZodOptional<
                  import('zod').ZodReadonly<
                    import('zod').ZodArray<
                      import('zod').ZodEnum<{
                        checked: 'checked';
                        doubtful: 'doubtful';
                        unchecked: 'unchecked';
                      }>
                    >
                  >
                >;
                linked: import('zod').ZodOptional<
                  import('zod').ZodEnum<{
                    contested: 'contested';
                    shared: 'shared';
                  }>
                >;
                text: import('zod').ZodOptional<import('zod').ZodString>;
              },
              import('zod/v4/core').$strip
            >
          >
        >;
        statuses: import('zod').ZodOptional<
          import('zod').ZodReadonly<
            import('zod').ZodArray<
              import('zod').ZodEnum<{
                approved: 'approved';
                candidate: 'candidate';
                deprecated: 'deprecated';
              }>
            >
          >
        >;
        sort: import('zod').ZodDefault<
          import('zod').ZodEnum<{
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
        descending: import('zod').ZodDefault<import('zod').ZodBoolean>;
        group: import('zod').ZodDefault<
          import('zod').ZodNullable<
            import('zod').ZodEnum<{
              level: 'level';
              status: 'status';
              theme: 'theme';
            }>
          >
        >;
        offset: import('zod').ZodDefault<import('zod').ZodInt>;
        limit: import('zod').ZodDefault<import('zod').ZodInt>;
      },
      import('zod/v4/core').$strip
    >,
    import('zod').ZodObject<
      {
        rows: import('zod').ZodArray<
          import('zod').ZodObject<
            {
              id: import('zod').ZodString;
              group: import('zod').ZodString;
              label: import('zod').ZodString;
              altLabels: import('zod').ZodArray<import('zod').ZodString>;
              theme: import('zod').ZodString;
              level: import('zod').ZodNullable<
                import('zod').ZodEnum<{
                  乡镇: '乡镇';
                  县: '县';
                  国家: '国家';
                  市: '市';
                  村: '村';
                  省: '省';
                }>
              >;
              status: import('zod').ZodEnum<{
                approved: 'approved';
                candidate: 'candidate';
                deprecated: 'deprecated';
              }>;
              definition: import('zod').ZodString;
              places: import('zod').ZodArray<import('zod').ZodString>;
              first: import('zod').ZodString;
              articles: import('zod').ZodInt;
              mentions: import('zod').ZodInt;
              waiting: import('zod').ZodInt;
              articleId: import('zod').ZodNullable<import('zod').ZodString>;
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
              title: import('zod').ZodString;
              sourceLine: import('zod').ZodString;
              excerpt: import('zod').ZodString;
              figures: import('zod').ZodArray<import('zod').ZodString>;
            },
            import('zod/v4/core').$strip
          >
        >;
        total: import('zod').ZodInt;
        mentions: import('zod').ZodInt;
        groups: import('zod').ZodArray<
          import('zod').ZodObject<
            {
              key: import('zod').ZodString;
              label: import('zod').ZodString;
              rows: import('zod').ZodInt;
              articles: import('zod').ZodInt;
              points: import('zod').ZodNumber;
              characters: import('zod').ZodInt;
              sums: import('zod').ZodArray<
                import('zod').ZodObject<
                  {
                    unit: import('zod').ZodString;
                    value: import('zod').ZodString;
                    exact: import('zod').ZodBoolean;
                    figures: import('zod').ZodInt;
                  },
                  import('zod/v4/core').$strip
                >
              >;
            },
            import('zod/v4/core').$strip
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
  figures: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('zod').ZodObject<
      {
        filter: import('zod').ZodDefault<
          import('zod').ZodReadonly<
            import('zod').ZodObject<
              {
                initiative: import('zod').ZodOptional<import('zod').ZodString>;
                place: import('zod').ZodOptional<import('zod').ZodString>;
                from: import('zod').ZodOptional<import('zod').ZodString>;
                to: import('zod').ZodOptional<import('zod').ZodString>;
                medium: import('zod').ZodOptional<import('zod').ZodString>;
                states: import('zod').ZodOptional<
                  import('zod').ZodReadonly<
                    import('zod').ZodArray<
                      import('zod').ZodEnum<{
                        annotated: 'annotated';
                        untouched: 'untouched';
                        waiting: 'waiting';
                      }>
                    >
                  >
                >;
                checks: import('zod').ZodOptional<
                  import('zod').ZodReadonly<
                    import('zod').ZodArray<
                      import('zod').ZodEnum<{
                        checked: 'checked';
                        doubtful: 'doubtful';
                        unchecked: 'unchecked';
                      }>
                    >
                  >
                >;
                linked: import('zod').ZodOptional<
                  import('zod').ZodEnum<{
                    contested: 'contested';
                    shared: 'shared';
                  }>
                >;
                text: import('zod').ZodOptional<import('zod').ZodString>;
              },
              import('zod/v4/core').$strip
            >
          >
        >;
        sort: import('zod').ZodDefault<
          import('zod').ZodEnum<{
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
        descending: import('zod').ZodDefault<import('zod').ZodBoolean>;
        group: import('zod').ZodDefault<
          import('zod').ZodNullable<
            import('zod').ZodEnum<{
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
        cursor: import('zod').ZodDefault<
          import('zod').ZodNullable<
            import('zod').ZodArray<
              import('zod').ZodUnion<readonly [import('zod').ZodString, import('zod').ZodNumber]>
            >
          >
        >;
        limit: import('zod').ZodDefault<import('zod').ZodInt>;
      },
      import('zod/v4/core').$strip
    >,
    import('zod').ZodObject<
      {
        rows: import('zod').ZodArray<
          import('zod').ZodObject<
            {
              id: import('zod').ZodString;
              group: import('zod').ZodString;
              articleId: import('zod').ZodNullable<import('zod').ZodString>;
              sourceId: import('zod').ZodString;
              filename: import('zod').ZodString;
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
              quote: import('zod').ZodString;
              figure: import('zod').ZodReadonly<
                import('zod').ZodObject<
                  {
                    value: import('zod').ZodNumber;
                    valueMax: import('zod').ZodNullable<import('zod').ZodNumber>;
                    unit: import('zod').ZodString;
                    approx: import('zod').ZodNullable<
                      import('zod').ZodEnum<{
                        余: '余';
                        多: '多';
                        左右: '左右';
                        约: '约';
                        近: '近';
                      }>
                    >;
                    comparator: import('zod').ZodNullable<
                      import('zod').ZodEnum<{
                        '<=': '<=';
                        '>=': '>=';
                      }>
                    >;
                    per: import('zod').ZodNullable<import('zod').ZodString>;
                    measure: import('zod').ZodString;
                    place: import('zod').ZodString;
                    time: import('zod').ZodString;
                  },
                  import('zod/v4/core').$strip
                >
              >;
              text: import('zod').ZodString;
              title: import('zod').ZodString;
              medium: import('zod').ZodString;
              publishedOn: import('zod').ZodString;
              articlePlace: import('zod').ZodString;
              sourceLine: import('zod').ZodString;
              check: import('zod').ZodNullable<
                import('zod').ZodObject<
                  {
                    state: import('zod').ZodEnum<{
                      checked: 'checked';
                      doubtful: 'doubtful';
                    }>;
                    note: import('zod').ZodString;
                    author: import('zod').ZodString;
                    at: import('zod').ZodString;
                  },
                  import('zod/v4/core').$strip
                >
              >;
              sameArticles: import('zod').ZodInt;
              contested: import('zod').ZodBoolean;
            },
            import('zod/v4/core').$strip
          >
        >;
        next: import('zod').ZodNullable<
          import('zod').ZodArray<
            import('zod').ZodUnion<readonly [import('zod').ZodString, import('zod').ZodNumber]>
          >
        >;
        total: import('zod').ZodInt;
        articles: import('zod').ZodInt;
        sums: import('zod').ZodArray<
          import('zod').ZodObject<
            {
              unit: import('zod').ZodString;
              value: import('zod').ZodString;
              exact: import('zod').ZodBoolean;
              figures: import('zod').ZodInt;
            },
            import('zod/v4/core').$strip
          >
        >;
        groups: import('zod').ZodArray<
          import('zod').ZodObject<
            {
              key: import('zod').ZodString;
              label: import('zod').ZodString;
              rows: import('zod').ZodInt;
              articles: import('zod').ZodInt;
              points: import('zod').ZodNumber;
              characters: import('zod').ZodInt;
              sums: import('zod').ZodArray<
                import('zod').ZodObject<
                  {
                    unit: import('zod').ZodString;
                    value: import('zod').ZodString;
                    exact: import('zod').ZodBoolean;
                    figures: import('zod').ZodInt;
                  },
                  import('zod/v4/core').$strip
                >
              >;
            },
            import('zod/v4/core').$strip
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
  figureIds: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('zod').ZodObject<
      {
        filter: import('zod').ZodDefault<
          import('zod').ZodReadonly<
            import('zod').ZodObject<
              {
                initiative: import('zod').ZodOptional<import('zod').ZodString>;
                place: import('zod').ZodOptional<import('zod').ZodString>;
                from: import('zod').ZodOptional<import('zod').ZodString>;
                to: import('zod').ZodOptional<import('zod').ZodString>;
                medium: import('zod').ZodOptional<import('zod').ZodString>;
                states: import('zod').ZodOptional<
                  import('zod').ZodReadonly<
                    import('zod').ZodArray<
                      import('zod').ZodEnum<{
                        annotated: 'annotated';
                        untouched: 'untouched';
                        waiting: 'waiting';
                      }>
                    >
                  >
                >;
                checks: import('zod').ZodOptional<
                  import('zod').ZodReadonly<
                    import('zod').ZodArray<
                      import('zod').ZodEnum<{
                        checked: 'checked';
                        doubtful: 'doubtful';
                        unchecked: 'unchecked';
                      }>
                    >
                  >
                >;
                linked: import('zod').ZodOptional<
                  import('zod').ZodEnum<{
                    contested: 'contested';
                    shared: 'shared';
                  }>
                >;
                text: import('zod').ZodOptional<import('zod').ZodString>;
              },
              import('zod/v4/core').$strip
            >
          >
        >;
        sort: import('zod').ZodDefault<
          import('zod').ZodEnum<{
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
        descending: import('zod').ZodDefault<import('zod').ZodBoolean>;
        group: import('zod').ZodDefault<
          import('zod').ZodNullable<
            import('zod').ZodEnum<{
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
        cursor: import('zod').ZodDefault<
          import('zod').ZodNullable<
            import('zod').ZodArray<
              import('zod').ZodUnion<readonly [import('zod').ZodString, import('zod').ZodNumber]>
            >
          >
        >;
        limit: import('zod').ZodDefault<import('zod').ZodInt>;
      },
      import('zod/v4/core').$strip
    >,
    import('zod').ZodObject<
      {
        ids: import('zod').ZodArray<import('zod').ZodString>;
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
  figureRows: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('zod').ZodObject<
      {
        ids: import('zod').ZodArray<import('zod').ZodString>;
      },
      import('zod/v4/core').$strip
    >,
    import('zod').ZodObject<
      {
        rows: import('zod').ZodArray<
          import('zod').ZodObject<
            {
              id: import('zod').ZodString;
              group: import('zod').ZodString;
              articleId: import('zod').ZodNullable<import('zod').ZodString>;
              sourceId: import('zod').ZodString;
              filename: import('zod').ZodString;
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
              quote: import('zod').ZodString;
              figure: import('zod').ZodReadonly<
                import('zod').ZodObject<
                  {
                    value: import('zod').ZodNumber;
                    valueMax: import('zod').ZodNullable<import('zod').ZodNumber>;
                    unit: import('zod').ZodString;
                    approx: import('zod').ZodNullable<
                      import('zod').ZodEnum<{
                        余: '余';
                        多: '多';
                        左右: '左右';
                        约: '约';
                        近: '近';
                      }>
                    >;
                    comparator: import('zod').ZodNullable<
                      import('zod').ZodEnum<{
                        '<=': '<=';
                        '>=': '>=';
                      }>
                    >;
                    per: import('zod').ZodNullable<import('zod').ZodString>;
                    measure: import('zod').ZodString;
                    place: import('zod').ZodString;
                    time: import('zod').ZodString;
                  },
                  import('zod/v4/core').$strip
                >
              >;
              text: import('zod').ZodString;
              title: import('zod').ZodString;
              medium: import('zod').ZodString;
              publishedOn: import('zod').ZodString;
              articlePlace: import('zod').ZodString;
              sourceLine: import('zod').ZodString;
              check: import('zod').ZodNullable<
                import('zod').ZodObject<
                  {
                    state: import('zod').ZodEnum<{
                      checked: 'checked';
                      doubtful: 'doubtful';
                    }>;
                    note: import('zod').ZodString;
                    author: import('zod').ZodString;
                    at: import('zod').ZodString;
                  },
                  import('zod/v4/core').$strip
                >
              >;
              sameArticles: import('zod').ZodInt;
              contested: import('zod').ZodBoolean;
            },
            import('zod/v4/core').$strip
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
  media: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('@orpc/contract').Schema<unknown, unknown>,
    import('zod').ZodObject<
      {
        media: import('zod').ZodArray<
          import('zod').ZodObject<
            {
              medium: import('zod').ZodString;
              articles: import('zod').ZodInt;
            },
            import('zod/v4/core').$strip
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
  check: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('zod').ZodObject<
      {
        ids: import('zod').ZodArray<import('zod').ZodString>;
        state: import('zod').ZodEnum<{
          checked: 'checked';
          doubtful: 'doubtful';
          unchecked: 'unchecked';
        }>;
        note: import('zod').ZodDefault<import('zod').ZodString>;
      },
      import('zod/v4/core').$strip
    >,
    import('zod').ZodReadonly<
      import('zod').ZodObject<
        {
          changed: import('zod').ZodInt;
          step: import('zod').ZodNullable<import('zod').ZodString>;
        },
        import('zod/v4/core').$strip
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
  editFigure: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('zod').ZodObject<
      {
        id: import('zod').ZodString;
        measure: import('zod').ZodOptional<import('zod').ZodString>;
        place: import('zod').ZodOptional<import('zod').ZodString>;
        time: import('zod').ZodOptional<import('zod').ZodString>;
      },
      import('zod/v4/core').$strip
    >,
    import('zod').ZodReadonly<
      import('zod').ZodObject<
        {
          changed: import('zod').ZodInt;
          step: import('zod').ZodNullable<import('zod').ZodString>;
        },
        import('zod/v4/core').$strip
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
  links: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('zod').ZodObject<
      {
        id: import('zod').ZodString;
      },
      import('zod/v4/core').$strip
    >,
    import('zod').ZodObject<
      {
        same: import('zod').ZodArray<
          import('zod').ZodObject<
            {
              id: import('zod').ZodString;
              measure: import('zod').ZodEnum<{
                differs: 'differs';
                equal: 'equal';
                unknown: 'unknown';
                within: 'within';
              }>;
              place: import('zod').ZodEnum<{
                differs: 'differs';
                equal: 'equal';
                unknown: 'unknown';
                within: 'within';
              }>;
              time: import('zod').ZodEnum<{
                differs: 'differs';
                equal: 'equal';
                unknown: 'unknown';
                within: 'within';
              }>;
              telling: import('zod').ZodBoolean;
              ruled: import('zod').ZodNullable<import('zod').ZodBoolean>;
            },
            import('zod/v4/core').$strip
          >
        >;
        apart: import('zod').ZodArray<
          import('zod').ZodObject<
            {
              id: import('zod').ZodString;
              measure: import('zod').ZodEnum<{
                differs: 'differs';
                equal: 'equal';
                unknown: 'unknown';
                within: 'within';
              }>;
              place: import('zod').ZodEnum<{
                differs: 'differs';
                equal: 'equal';
                unknown: 'unknown';
                within: 'within';
              }>;
              time: import('zod').ZodEnum<{
                differs: 'differs';
                equal: 'equal';
                unknown: 'unknown';
                within: 'within';
              }>;
              telling: import('zod').ZodBoolean;
              ruled: import('zod').ZodNullable<import('zod').ZodBoolean>;
            },
            import('zod/v4/core').$strip
          >
        >;
        conflicts: import('zod').ZodArray<
          import('zod').ZodObject<
            {
              id: import('zod').ZodString;
              measure: import('zod').ZodEnum<{
                differs: 'differs';
                equal: 'equal';
                unknown: 'unknown';
                within: 'within';
              }>;
              place: import('zod').ZodEnum<{
                differs: 'differs';
                equal: 'equal';
                unknown: 'unknown';
                within: 'within';
              }>;
              time: import('zod').ZodEnum<{
                differs: 'differs';
                equal: 'equal';
                unknown: 'unknown';
                within: 'within';
              }>;
              telling: import('zod').ZodBoolean;
              ruled: import('zod').ZodNullable<import('zod').ZodBoolean>;
            },
            import('zod/v4/core').$strip
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
  ruleSame: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('zod').ZodObject<
      {
        ids: import('zod').ZodArray<import('zod').ZodString>;
        same: import('zod').ZodNullable<import('zod').ZodBoolean>;
      },
      import('zod/v4/core').$strip
    >,
    import('zod').ZodReadonly<
      import('zod').ZodObject<
        {
          changed: import('zod').ZodInt;
          step: import('zod').ZodNullable<import('zod').ZodString>;
        },
        import('zod/v4/core').$strip
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
  points: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('@orpc/contract').Schema<unknown, unknown>,
    import('zod').ZodObject<
      {
        levels: import('zod').ZodObject<
          {
            中央: import('zod').ZodNumber;
            省: import('zod').ZodNumber;
            市: import('zod').ZodNumber;
            县: import('zod').ZodNumber;
            其他: import('zod').ZodNumber;
          },
          import('zod/v4/core').$strip
        >;
        lead: import('zod').ZodNumber;
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
  setPoints: import('@orpc/server').ImplementedProcedure<
    import('../os.ts').RouterContext,
    import('../os.ts').RouterContext,
    import('zod').ZodObject<
      {
        levels: import('zod').ZodObject<
          {
            中央: import('zod').ZodNumber;
            省: import('zod').ZodNumber;
            市: import('zod').ZodNumber;
            县: import('zod').ZodNumber;
            其他: import('zod').ZodNumber;
          },
          import('zod/v4/core').$strip
        >;
        lead: import('zod').ZodNumber;
      },
      import('zod/v4/core').$strip
    >,
    import('zod').ZodReadonly<
      import('zod').ZodObject<
        {
          changed: import('zod').ZodInt;
          step: import('zod').ZodNullable<import('zod').ZodString>;
        },
        import('zod/v4/core').$strip
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
};
