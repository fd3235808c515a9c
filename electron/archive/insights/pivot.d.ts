import type { Ready } from '#core/export/filter.ts';
import type {
  ConditionInput,
  CooccurrenceView,
  InsightFilter,
  KeywordInContext,
  PivotInput,
  PivotView,
} from '../../contract.ts';
import type { Session } from '../session.ts';
/** Counts what the filter leaves by the dimensions asked for. Errors: `E-NOTFOUND`. */
export declare function pivot(
  session: Session,
  {
    filter,
    ...plan
  }: Omit<PivotInput, 'filter'> & {
    readonly filter: Ready<InsightFilter>;
  },
): PivotView;
/** Which initiatives stand in the same articles, of those in most articles. Errors: `E-NOTFOUND`. */
export declare function cooccurrence(
  session: Session,
  {
    filter,
    limit,
  }: {
    readonly filter: Ready<InsightFilter>;
    readonly limit: number;
  },
): Promise<CooccurrenceView>;
/** The passages behind a count, the oldest articles first, those without a date last. Errors: `E-NOTFOUND`. */
export declare function passages(
  session: Session,
  input: {
    readonly filter: Ready<InsightFilter>;
    readonly conditions: readonly ConditionInput[];
    readonly together: readonly string[];
    readonly offset: number;
    readonly limit: number;
  },
): {
  readonly count: number;
  readonly articles: number;
  readonly hits: KeywordInContext[];
};
