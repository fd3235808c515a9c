import type { TFunction } from 'i18next';
import type { SearchText } from '#core/search/query/read-search.ts';

/** A search in one line: its text, and how it is not sought as usual. */
export function searchLabel(t: TFunction, search: SearchText): string {
  const how = [
    ...(search.exact ? [t('search.exact')] : []),
    ...(search.in === 'all' ? [] : [t(`searchPlace.${search.in}`)]),
  ];
  return how.length === 0 ? search.text : `${search.text}　${how.join(' · ')}`;
}
