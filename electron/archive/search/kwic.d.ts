import { type SearchText } from '#core/search/query/read-search.ts';
import type { KwicFound } from '../../contract.ts';
import type { Session } from '../session.ts';
import type { SearchFaultOrWaiting } from './search-answer.ts';
export interface KwicInput extends SearchText {
  readonly sort: 'newest' | 'left' | 'right';
  readonly offset: number;
  readonly limit: number;
}
/** Every place that a search finds, one to a line. Errors: `E-NOARCHIVE`, `E-CANCELLED`. */
export declare function kwic(
  session: Session,
  input: KwicInput,
  signal?: AbortSignal,
): Promise<SearchFaultOrWaiting | KwicFound>;
