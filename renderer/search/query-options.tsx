import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SearchPlace } from '#core/search/query/read-search.ts';
import { withKey } from '../app/key-label.ts';
import { SEARCH_PLACES, useSearch } from './search-state.ts';

/** Where the words are sought, and whether they are one literal text. */
export function QueryOptions() {
  const { t } = useTranslation();
  const { box, search } = useSearch();
  return (
    <div className="button-row">
      <Segmented<SearchPlace>
        value={box.in}
        aria-label={t('search.place')}
        title={withKey(t('search.place'), 'p')}
        data-testid="search-place"
        options={SEARCH_PLACES.map((value) => ({ value, label: t(`searchPlace.${value}`) }))}
        onChange={(value) => search({ ...box, in: value })}
      />
      <Button
        type={box.exact ? 'primary' : 'default'}
        aria-pressed={box.exact}
        title={withKey(t('search.exactNote'), 'e')}
        data-testid="search-exact"
        onClick={() => search({ ...box, exact: !box.exact })}
      >
        {t('search.exact')}
      </Button>
    </div>
  );
}
