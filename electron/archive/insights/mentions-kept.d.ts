import { ArticleBits } from '#core/report/article-bits.ts';
import type { ArticleMentions } from '#core/report/dimension.ts';
import { type ArticleFacts } from '#db/queries/mentions.ts';
import type { Session } from '../session.ts';
/** How often an initiative is accepted and suggested, and in how many articles it is accepted. */
export interface MentionCount {
  readonly accepted: number;
  readonly pending: number;
  readonly articles: number;
}
/**
 * The mentions of initiatives in the sources that are not withdrawn, in memory and in step with the
 * journal: which article names which how often, and the same as bits. Whoever asks says first how it is
 * brought into step: `inStep` in turns, `inStepNow` at once.
 */
export declare class MentionsKept {
  #private;
  constructor(session: Session);
  inStep(): Promise<void>;
  inStepNow(): void;
  get bits(): ArticleBits;
  /** Counts of one initiative. */
  countOf(initiativeId: string): MentionCount;
  /** Every article that names something, in no order. */
  articles(): Generator<ArticleMentions>;
  /** The set of the articles that are kept, to be compared with rows of the bits. */
  articleBits(keeps: (article: ArticleFacts) => boolean): Int32Array;
  /** Articles that name one of the initiatives (null: any), with those mentions alone. */
  naming(
    initiativeIds: ReadonlySet<string> | null,
    keeps: (article: ArticleFacts) => boolean,
  ): readonly ArticleMentions[];
}
/** The mentions that a session keeps; one for all who ask. */
export declare function mentionsKept(session: Session): MentionsKept;
