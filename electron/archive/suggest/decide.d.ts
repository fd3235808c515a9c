import type { AnnotationKind } from '#core/annotation/annotation.ts';
import { type Scope } from '#core/annotation/ruling.ts';
import type { Changed } from '../../contract.ts';
import type { Session } from '../session.ts';
import { type ReviewFilter } from './queue.ts';
export interface Decision {
  readonly decision: 'accepted' | 'rejected' | 'pending';
  readonly ids?: readonly string[] | undefined;
  readonly kind?: AnnotationKind | undefined;
  readonly initiative?: string | undefined;
  readonly all?: boolean | undefined;
  /** All that wait under a filter of the queue, as long as there are `count` of them. */
  readonly visible?:
    | {
        readonly filter: ReviewFilter;
        readonly count: number;
      }
    | undefined;
  readonly articleId?: string | undefined;
  /** How far the decision reaches; this occurrence alone where absent. */
  readonly scope?: Scope | undefined;
}
/**
 * Decides suggestions in one step. Named ones are decided whatever was decided before; by kind,
 * initiative or all, only those that wait are. Accepting a proposed name makes its entry in the
 * thesaurus and accepts its mentions in the same article.
 *
 * With a wide scope every waiting suggestion of the same text, kind and meaning there is decided
 * with it, and the decision stands as a ruling for what the rules suggest later.
 *
 * Errors: `E-USAGE` without a selector or where nothing can stand, `E-NOTFOUND`, `E-QUEUE`.
 */
export declare function decide(session: Session, input: Decision): Changed;
