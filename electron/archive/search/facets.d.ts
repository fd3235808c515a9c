import { type SearchText } from '#core/search/query/read-search.ts';
import type { FacetsFound } from '../../contract.ts';
import type { Session } from '../session.ts';
import type { SearchFaultOrWaiting } from './search-answer.ts';
/** How what a search finds is spread over initiatives, themes, places, media, years and states. */
export declare function facetsOf(
  session: Session,
  input: SearchText,
): Promise<SearchFaultOrWaiting | FacetsFound>;
