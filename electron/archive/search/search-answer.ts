import type { SearchPage } from '../../contract.ts';

/** What every search answers that found nothing yet. */
export type SearchFaultOrWaiting = Exclude<SearchPage, { readonly at: 'found' }>;
