/** The three ledgers (台账): of articles, of initiatives, of figures. */
export const LEDGERS = ['articles', 'initiatives', 'figures'] as const;
export type Ledger = (typeof LEDGERS)[number];

/** Columns of each ledger that its rows can be put in order by; the first is the order they begin with. */
export const LEDGER_SORTS = {
  articles: [
    'source',
    'title',
    'medium',
    'mediaLevel',
    'publishedOn',
    'page',
    'genre',
    'place',
    'characters',
    'points',
    'referenceCode',
  ],
  initiatives: ['articles', 'label', 'theme', 'level', 'first', 'mentions', 'waiting', 'status'],
  figures: [
    'source',
    'value',
    'measure',
    'place',
    'time',
    'publishedOn',
    'title',
    'medium',
    'check',
  ],
} as const satisfies Readonly<Record<Ledger, readonly string[]>>;
export type LedgerSort<Name extends Ledger> = (typeof LEDGER_SORTS)[Name][number];

/**
 * What the rows of each ledger can be gathered by. Every row lies in exactly one group, so that the
 * groups add up to the whole: `initiative` and `theme` of an article are those of the initiative
 * that it names most often.
 */
export const LEDGER_GROUPS = {
  articles: ['place', 'medium', 'mediaLevel', 'month', 'year', 'initiative', 'theme', 'genre'],
  initiatives: ['theme', 'level', 'status'],
  figures: [
    'place',
    'measure',
    'unit',
    'medium',
    'month',
    'year',
    'initiative',
    'theme',
    'article',
    'check',
  ],
} as const satisfies Readonly<Record<Ledger, readonly string[]>>;
export type LedgerGroup<Name extends Ledger> = (typeof LEDGER_GROUPS)[Name][number];
