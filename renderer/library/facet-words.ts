import { useTranslation } from 'react-i18next';
import type { Facet } from '#core/description/facets.ts';
import { nameIn } from '../description/field-words.ts';
import { useProfiles } from '../description/use-profiles.ts';

/** Names the values of facets: what is stored is a word of ours, an id, or what the article says. */
export function useFacetWords(): (facet: Facet, value: string) => string {
  const { t, i18n } = useTranslation();
  const { profiles, fields } = useProfiles();
  return (facet, value) => {
    switch (facet) {
      case 'state':
      case 'completeness':
      case 'code':
        return t(`facetValue.${value}`);
      case 'missing': {
        const field = fields.get(value);
        return field ? nameIn(i18n.language, field) : value;
      }
      case 'profile': {
        const profile = profiles.find(({ id }) => id === value);
        return profile ? nameIn(i18n.language, profile) : value;
      }
      case 'medium':
      case 'year':
      case 'place':
      case 'initiative':
      case 'mediaLevel':
        return value === '' ? t('facetValue.nothing') : value;
    }
  };
}
