import fs from 'node:fs';
import path from 'node:path';

/** A stretch of a page, UTF-16 code units, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

export interface GoldArticle {
  readonly title: string | null;
  readonly ranges: Readonly<Record<string, readonly Range[]>>;
  readonly captions: readonly Range[];
  readonly body: readonly (Range & { readonly kind: string; readonly join: string })[];
}

interface Mentioned {
  readonly core?: boolean;
  readonly mentions?: readonly { readonly parts: readonly Range[] }[];
  readonly parts?: readonly Range[];
}

export interface GoldPage {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly articles: readonly GoldArticle[];
  readonly nonArticle: readonly Range[];
  /** By kind of annotation: every mention, and whether it has to be found. */
  readonly mentions: Readonly<
    Record<string, readonly { readonly parts: readonly Range[]; readonly wanted: boolean }[]>
  >;
  readonly figures: readonly (Range & {
    readonly value: number;
    readonly unit: string;
    readonly approx: string | null;
    /** Where it does not stand in one stretch. */
    readonly parts?: readonly Range[];
  })[];
  readonly traps: readonly Range[];
}

/** Kinds of annotation and the files of gold that hold them. */
const LAYERS = {
  initiative: 'initiatives',
  date: 'dates',
  place: 'places',
  person: 'people',
  organisation: 'orgs',
} as const;

/** Reads a set of gold; `pages` is the folder of the texts. */
export function readGold(gold: string, pages: string): readonly GoldPage[] {
  const read = (...names: readonly string[]): unknown =>
    JSON.parse(fs.readFileSync(path.join(gold, ...names), 'utf8'));
  const { files } = read('index.json') as {
    readonly files: readonly { readonly id: string; readonly file: string }[];
  };
  return files.map(({ id, file }) => {
    const { articles, nonArticle } = read(id, 'articles.json') as Pick<
      GoldPage,
      'articles' | 'nonArticle'
    >;
    const { figures, nonFigures } = read(id, 'figures.json') as {
      readonly figures: GoldPage['figures'];
      readonly nonFigures: readonly Range[];
    };
    const mentions = Object.fromEntries(
      Object.entries(LAYERS).map(([kind, layer]) => {
        const entries = (
          read(id, `${layer}.json`) as Readonly<Record<string, readonly Mentioned[]>>
        )[layer];
        return [
          kind,
          (entries ?? []).flatMap((entry) =>
            (entry.mentions ?? [{ parts: entry.parts ?? [] }]).map(({ parts }) => ({
              parts,
              wanted: kind !== 'initiative' || entry.core === true,
            })),
          ),
        ];
      }),
    );
    const text = fs.readFileSync(path.join(pages, file), 'utf8');
    return { id, file, text, articles, nonArticle, mentions, figures, traps: nonFigures };
  });
}

/** Every range of a page's gold, for comparing `text` with its slice. */
export function rangesOf(page: GoldPage): readonly Range[] {
  return [
    ...page.articles.flatMap(({ ranges, captions, body }) => [
      ...Object.values(ranges).flat(),
      ...captions,
      ...body,
    ]),
    ...page.nonArticle,
    ...Object.values(page.mentions).flatMap((all) => all.flatMap(({ parts }) => parts)),
    ...page.figures.flatMap((one) => one.parts ?? [one]),
    ...page.traps,
  ];
}
