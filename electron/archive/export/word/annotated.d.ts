import { type AnnotatedArticle } from '#core/export/export-data.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { type WordFile } from './document.ts';
import type { WordProfile } from './profile.ts';
export interface WordOptions {
  readonly profile: WordProfile;
  /** Title in the document's properties. */
  /** Accepted annotations as comments on highlighted words, or the articles clean. */
  readonly annotations: 'comments' | 'none';
  readonly title: string;
  readonly author: string;
  /** ISO 8601 with offset. */
  readonly createdAt: string;
}
/**
 * Articles as Word documents read them: each on a new page with its title as Heading 1, credits,
 * text, captions, source line; every accepted annotation highlighted and commented on natively.
 *
 * A clean one (清样) leaves the annotations out.
 *
 * A comment is anchored from the first to the last marked character, the highlight lies on the
 * marked ones only. An annotation on text that the reading leaves out has no place here.
 */
export declare function renderAnnotatedWord(
  articles: readonly AnnotatedArticle[],
  initiatives: readonly Initiative[],
  options: WordOptions,
): Promise<WordFile>;
