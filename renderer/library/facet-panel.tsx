import { useQuery } from '@tanstack/react-query';
import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FACETS, type Facet, type FacetCount } from '#core/description/facets.ts';
import { useArchive } from '../app/archive-context.ts';
import { useFacetWords } from './facet-words.ts';
import { chosenCount, useLibrary } from './library-state.ts';

/** Values of a facet shown before "more". */
const FEW = 6;

/** Narrows the library: any of the values chosen of one facet, all facets together. */
export function FacetPanel() {
  const { t } = useTranslation();
  const { queries } = useArchive();
  const { text, facets, clearFacets } = useLibrary();
  const { data } = useQuery(
    queries.descriptions.facets.queryOptions({
      input: { text, facets },
      placeholderData: keepPreviousData,
      meta: { atRest: true },
    }),
  );
  const chosen = chosenCount(facets);
  return (
    <nav className="facets" data-region="" aria-label={t('facets.title')} data-testid="facets">
      <header className="facets-head">
        <strong>{t('facets.title')}</strong>
        <Button
          size="small"
          type="link"
          disabled={chosen === 0}
          data-testid="facets-clear"
          onClick={clearFacets}
        >
          {t('facets.clear', { n: chosen })}
        </Button>
      </header>
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} counts={data?.facets[facet] ?? []} />
      ))}
    </nav>
  );
}

interface FacetGroupProps {
  readonly facet: Facet;
  readonly counts: readonly FacetCount[];
}

function FacetGroup({ facet, counts }: FacetGroupProps) {
  const { t, i18n } = useTranslation();
  const { facets, chooseFacet } = useLibrary();
  const [all, setAll] = useState(false);
  const words = useFacetWords();
  const chosen = facets[facet] ?? [];
  const shown = all ? counts : counts.filter(({ value }, at) => at < FEW || chosen.includes(value));
  // A facet that would leave everything or nothing says nothing.
  if (counts.length === 0 || (counts.length === 1 && counts[0]?.value === '')) return null;
  return (
    <fieldset className="facet" data-testid={`facet-${facet}`}>
      <legend>{t(`facet.${facet}`)}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className="facet-value" data-value={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) => chooseFacet(facet, value, target.checked)}
          />
          <span className="facet-name" title={words(facet, value)}>
            {words(facet, value)}
          </span>
          <span className="muted number">{count.toLocaleString(i18n.language)}</span>
        </label>
      ))}
      {counts.length > FEW && (
        <button type="button" className="facet-more" onClick={() => setAll(!all)}>
          {all ? t('facets.fewer') : t('facets.more', { n: counts.length - FEW })}
        </button>
      )}
    </fieldset>
  );
}
