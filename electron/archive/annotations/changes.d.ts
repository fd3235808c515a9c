import type { AnnotationChanges } from '../../contract.ts';
import type { Session } from '../session.ts';
/**
 * What became of the annotations of a source since `revision`: those that are as they are now, and
 * the ids of those that are gone or rejected. `everything` where more than annotations changed.
 */
export declare function annotationChanges(
  session: Session,
  input: {
    readonly sourceId: string;
    readonly revision: number;
  },
): AnnotationChanges;
