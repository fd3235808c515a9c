import type { PageSegments } from '#core/page/segment.ts';
import type { ArticleEntry } from '#db/entities/article.ts';
import type { StoredSegment } from '#db/entities/segmentation.ts';
import type { Draft } from '#db/journal.ts';
import type { ImportedSource } from '../../contract.ts';
import type { DecodedText } from '../../parser/decode-text.ts';
import type { Session } from '../session.ts';
/** A file that was read, decoded and cut, and waits to be stored. */
export interface Prepared {
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly decoded: DecodedText;
  readonly page: PageSegments;
}
/** What became of a file. */
export declare function outcome(
  filename: string,
  hash: string,
  status: ImportedSource['status'],
  more: Partial<ImportedSource>,
): ImportedSource;
/** Keeps a file and its text for ever, and makes it a source with articles within a step. */
export declare function storeSource(
  session: Session,
  draft: Draft,
  file: Prepared,
): {
  readonly source: ImportedSource;
  readonly articleIds: readonly string[];
};
/** An article of which nothing is known but where it lies. */
export declare function newArticle(
  id: string,
  sourceId: string,
  position: number,
  incomplete: boolean,
): ArticleEntry;
/** The segments of a page as they are stored: in source order, each with its article and its place in it. */
export declare function storedSegments(
  page: PageSegments,
  articleIds: readonly string[],
): readonly StoredSegment[];
