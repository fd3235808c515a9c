import { useTranslation } from 'react-i18next';
import { Kbd } from '../ui/kbd.tsx';
import { Examples } from './query-help.tsx';
import { useSearch } from './search-state.ts';
import { useNarrowing } from './use-narrowing.ts';

/** Before anything is asked: what can be, by examples to be tried. */
export function NothingAsked() {
  const { t } = useTranslation();
  return (
    <div className="search-nothing" data-testid="search-nothing">
      <p className="empty-title">{t('search.teach')}</p>
      <p className="muted">{t('search.teachNext')}</p>
      <Examples onDone={() => undefined} />
    </div>
  );
}

/** Nothing was found: how to ask for more. */
export function NothingFound() {
  const { t } = useTranslation();
  const { asked, search } = useSearch();
  const { conditions, widen } = useNarrowing();
  return (
    <div className="empty" tabIndex={-1} data-search-results="" data-testid="search-empty">
      <p className="empty-title">{t('search.none')}</p>
      <p>{t('search.noneNext')}</p>
      <p className="button-row">
        {conditions.length > 0 && (
          <button type="button" className="status-button" onClick={widen}>
            {t('search.widen')} <Kbd chord="0" />
          </button>
        )}
        {asked.in !== 'all' && (
          <button
            type="button"
            className="status-button"
            onClick={() => search({ ...asked, in: 'all' })}
          >
            {t('search.everywhere')}
          </button>
        )}
        {asked.exact && (
          <button
            type="button"
            className="status-button"
            onClick={() => search({ ...asked, exact: false })}
          >
            {t('search.notExact')}
          </button>
        )}
      </p>
    </div>
  );
}
