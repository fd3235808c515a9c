import type { Annotation } from '../../annotation/annotation.ts';
import type { AnnotatedArticle } from '../../export/export-data.ts';
import type { PrintedReport } from '../printed.ts';
import type { FindingTarget } from './finding.ts';

/** What a mark may stand for in this archive. */
export type Candidate =
  | {
      readonly of: 'annotation';
      readonly article: AnnotatedArticle;
      readonly annotation: Annotation;
    }
  | { readonly of: 'article'; readonly article: AnnotatedArticle };

/** Everything that verifying reads of the archive; gathered first, so that comparing is a pure function of it. */
export interface ArchiveFacts {
  readonly articles: ReadonlyMap<string, AnnotatedArticle>;
  readonly annotations: ReadonlyMap<string, Candidate & { readonly of: 'annotation' }>;
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
  /** Articles and annotations that a step has changed since the file was issued. */
  readonly changedSince: ReadonlySet<string>;
  /** The report as it would be printed today; null where the archive does not hold it. */
  readonly printed: PrintedReport | null;
  /** Where a text was looked for in the sources: null for nowhere. */
  readonly inSources: ReadonlyMap<string, FindingTarget | null>;
  /** Takes what a mask put into a text back to the form in which masks are compared; the text itself where nothing is masked. */
  readonly unmasked: (text: string, article: AnnotatedArticle | null) => string;
}
