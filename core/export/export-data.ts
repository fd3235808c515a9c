import type { Annotation } from '../annotation/annotation.ts';
import type { Reading } from '../page/reading.ts';
import type { Initiative } from '../thesaurus/initiative.ts';

/** What is known of one article, with printed values apart from values supplied by us. */
export interface ArticleRecord {
  readonly id: string;
  readonly sourceId: string;
  /** The file's own name without folders. */
  readonly filename: string;
  readonly sha256: string;
  /** 1-based place of the article on its page. */
  readonly position: number;
  /** As printed; null where the page prints none. */
  readonly title: string | null;
  /** Made by us, shown in `[ ]` (DA/T 18-2022, DA/T 22-2000 5.5.1.4). */
  readonly suppliedTitle: string | null;
  readonly kicker: string;
  readonly subtitle: string;
  readonly byline: string;
  readonly photographer: string;
  readonly medium: string;
  /** EDTF-like calendar date as text, never an instant; empty where unknown. */
  readonly publishedOn: string;
  readonly place: string;
  /** 版次 as printed (`3`, `A2`, `第三版`) or the address of a web page; absent where unknown. */
  readonly page?: string;
  /** 档号; absent or empty where none was given. */
  readonly referenceCode?: string;
  /** Other fields of its description by their ids, as description prints them: `[2020]` where inferred. */
  readonly description?: Readonly<Record<string, string>>;
  /** Which of medium, date and page are not printed but inferred; they stand in `[ ]`. */
  readonly inferred?: readonly string[];
  readonly incomplete: boolean;
  /** Characters of the running text (body and headings), white space not counted. */
  readonly characters: number;
}

/** One article with its reading and what was annotated on it, in source order. */
export interface AnnotatedArticle {
  readonly article: ArticleRecord;
  /** The whole text of its source: annotation spans are offsets into it. */
  readonly sourceText: string;
  readonly reading: Reading;
  readonly annotations: readonly Annotation[];
}

/** Everything an export reads; gathered first, so that composing is a pure function of it. */
export interface ExportData {
  readonly archiveName: string;
  /** ISO 8601 with offset; passed in, because exporters have no clock. */
  readonly exportedAt: string;
  readonly articles: readonly AnnotatedArticle[];
  readonly initiatives: readonly Initiative[];
}

/** The title to show: as printed, else ours in `[ ]`, else the file's name in `[ ]`. */
export function displayTitle(
  article: Pick<ArticleRecord, 'title' | 'suppliedTitle' | 'filename'>,
): string {
  if (article.title !== null && article.title !== '') return article.title;
  return `[${article.suppliedTitle ?? article.filename}]`;
}
