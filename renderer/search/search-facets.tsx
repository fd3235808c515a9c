import { MinusCircleOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCondition, opposite } from '#core/search/query/narrow.ts';
import { SEARCH_FACETS, type FacetValue, type SearchFacet } from '#electron/contract.ts';
import { fold } from '../ui/fold.ts';
import { useSearch } from './search-state.ts';
import { useNarrowing } from './use-narrowing.ts';
import { useSearchFacets } from './use-results.ts';

/** Values of a facet shown before "more". */
const FEW = 6;
/** And after it: a list of thousands helps nobody, and the box takes any name. */
const MANY = 200;

/**
 * How the result is spread; a value narrows it by what it adds to the text of the search. Those of the
 * last search stay until the results of this one are `shown`.
 */
export function SearchFacets({ shown }: { readonly shown: boolean }) {
  const { t } = useTranslation();
  const found = useSearchFacets(shown);
  if (found === null || found.count === 0) return null;
  return (
    <nav
      className="facets search-facets"
      aria-label={t('facets.title')}
      data-testid="search-facets"
    >
      {SEARCH_FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} values={found.facets[facet]} of={found.count} />
      ))}
    </nav>
  );
}

interface FacetGroupProps {
  readonly facet: SearchFacet;
  readonly values: readonly FacetValue[];
  /** Articles of the whole result. */
  readonly of: number;
}

function FacetGroup({ facet, values, of }: FacetGroupProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const [only] = values;
  // A facet that says nothing of any article is left out.
  if (only === undefined || (values.length === 1 && only.value === '')) return null;
  const shown = values.slice(0, all ? MANY : FEW);
  return (
    <section className="facet" data-testid={`search-facet-${facet}`}>
      <h2 className="facet-heading">{t(`searchFacet.${facet}`)}</h2>
      <ul>
        {shown.map((value) => (
          <Value key={value.value} facet={facet} value={value} of={of} />
        ))}
      </ul>
      {values.length > FEW && (
        <button type="button" className="facet-more" onClick={() => setAll(!all)}>
          {all ? t('facets.fewer') : t('facets.more', { n: Math.min(values.length, MANY) - FEW })}
        </button>
      )}
    </section>
  );
}

interface ValueProps {
  readonly facet: SearchFacet;
  readonly value: FacetValue;
  readonly of: number;
}

function Value({ facet, value: { value, name, count, query }, of }: ValueProps) {
  const { t, i18n } = useTranslation();
  const text = useSearch((state) => state.asked.text);
  const { add, remove } = useNarrowing();
  const said =
    facet === 'status' ? t(`searchStatus.${value}`) : value === '' ? t('facetValue.nothing') : name;
  const n = count.toLocaleString(i18n.language);
  const chosen = query !== null && hasCondition(text, query, fold);
  if (query === null) {
    return (
      <li className="facet-value search-value" title={t('search.noQuery')}>
        <span className="facet-name">{said}</span>
        <span className="muted number">{n}</span>
      </li>
    );
  }
  return (
    <li className="search-value">
      <button
        type="button"
        className="facet-value search-narrow"
        aria-pressed={chosen}
        title={t('search.narrowBy', { query })}
        data-testid="search-facet-value"
        data-value={value}
        onClick={({ shiftKey }) => {
          if (chosen) remove(query);
          else add(shiftKey ? opposite(query, fold) : query);
        }}
      >
        <span className="facet-name">{said}</span>
        <span className="muted number">{n}</span>
      </button>
      {!chosen && count < of && (
        <button
          type="button"
          className="search-without"
          aria-label={t('search.without', { name: said })}
          title={t('search.without', { name: said })}
          data-testid="search-facet-without"
          onClick={() => add(opposite(query, fold))}
        >
          <MinusCircleOutlined aria-hidden="true" />
        </button>
      )}
    </li>
  );
}
