import { type AnnotationListRow } from '#db/queries/annotations.ts';
import type { KeywordInContext } from '../../contract.ts';
import type { Session } from '../session.ts';
/** The accepted mentions of an initiative by source and place, each with what stands around it. */
export declare function mentionsOf(
  session: Session,
  initiativeId: string,
  offset: number,
  limit: number,
): Promise<{
  readonly count: number;
  readonly articles: number;
  readonly hits: KeywordInContext[];
}>;
/**
 * Makes the function that shows an annotation as keyword in context; without context where no
 * article's reading has it. The articles and readings it needs are looked up once.
 */
export declare function contextReader({
  db,
}: Session): (row: AnnotationListRow) => KeywordInContext;
