import type { Changed } from '../../contract.ts';
import type { Session } from '../session.ts';
import { type NewAnnotation } from './edit.ts';
/**
 * Annotates an article as a whole, anchored to its title or what stands first in it.
 * Errors: `E-NOTFOUND`, `E-ANCHOR` where it has no text.
 */
export declare function tagArticle(
  session: Session,
  input: Omit<NewAnnotation, 'sourceId' | 'spans' | 'ofArticle'> & {
    readonly articleId: string;
  },
): Changed & {
  readonly id: string;
};
