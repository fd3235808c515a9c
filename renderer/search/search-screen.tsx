import { FilterOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndexStateView } from '#electron/contract.ts';
import { withKey } from '../app/key-label.ts';
import { FailureText } from '../ui/failure-text.tsx';
import { KwicTable } from './kwic-table.tsx';
import { SaveSearch } from './name-dialog.tsx';
import { Narrowings } from './narrowings.tsx';
import { NoLines, NothingAsked, NothingFound } from './nothing.tsx';
import { QueryBox } from './query-box.tsx';
import { QueryHelp } from './query-help.tsx';
import { QueryOptions } from './query-options.tsx';
import { ResultBar } from './result-bar.tsx';
import { resultItems } from './result-items.ts';
import { ResultList } from './result-list.tsx';
import { SavedSearches } from './saved-searches.tsx';
import { SearchFacets } from './search-facets.tsx';
import { faultOf, useSearch, useSearchLooks } from './search-state.ts';
import './search.css';
import { useNarrowing } from './use-narrowing.ts';
import { useReprints } from './use-reprints.ts';
import { useResultActs } from './use-result-acts.ts';
import { useConcordance, useFoundArticles, useIndexState } from './use-results.ts';
import { useSearchCommands } from './use-search-commands.ts';

/** Everything in the archive at once: a query, what it finds, how that is spread and what is done with it. */
export function SearchScreen() {
  const { t } = useTranslation();
  const { box, asked, view, unfolded, panel } = useSearch();
  const { facetsShown, showFacets } = useSearchLooks();
  const index = useIndexState();
  const found = useFoundArticles();
  const concordance = useConcordance();
  const acts = useResultActs(found, concordance);
  const narrowing = useNarrowing();
  const items = useMemo(() => resultItems(found.rows, unfolded), [found.rows, unfolded]);
  const reprints = useReprints(items);
  useSearchCommands({
    found,
    concordance,
    items,
    reprintOf: (id) => reprints.get(id),
    acts,
    narrowing,
  });

  const { first, isOlder } = view === 'list' ? found : concordance;
  // What stands in the box is no query: the results are still those of the last one.
  const isWaiting = box.text !== '' && faultOf(box) !== null;
  const at = asked.text === '' ? 'nothing' : (first?.at ?? 'asking');
  return (
    <section className="search" data-testid="screen-search" data-at={at}>
      <div className="search-head" data-region="">
        <Button
          type={facetsShown ? 'primary' : 'default'}
          icon={<FilterOutlined aria-hidden="true" />}
          aria-pressed={facetsShown}
          aria-label={t('facets.title')}
          title={withKey(t('facets.title'), 'f')}
          data-testid="search-facets-toggle"
          onClick={() => showFacets(!facetsShown)}
        />
        <QueryBox>
          <QueryOptions />
          <QueryHelp />
        </QueryBox>
      </div>
      <Narrowings />
      <IndexLine index={index} />
      <div className="search-panes" data-facets={facetsShown}>
        {facetsShown && (
          <div className="search-side-pane" data-region="">
            <SavedSearches />
            {at === 'found' && <SearchFacets shown={!isOlder} />}
          </div>
        )}
        <div className="search-main" data-older={isOlder || isWaiting}>
          {at === 'found' && <ResultBar found={found} concordance={concordance} acts={acts} />}
          {at === 'nothing' && <NothingAsked />}
          {at === 'asking' && <p className="empty">{t('search.searching')}</p>}
          {at === 'found' && !acts.any && <NothingFound />}
          {at === 'found' && acts.any && view === 'list' && (
            <ResultList found={found} items={items} reprints={reprints} />
          )}
          {at === 'found' &&
            acts.any &&
            view === 'kwic' &&
            (concordance.lines.length > 0 ? <KwicTable concordance={concordance} /> : <NoLines />)}
        </div>
      </div>
      {panel === 'save' && <SaveSearch />}
    </section>
  );
}

/** What the index is doing, where it cannot answer for everything yet, or not at all. */
function IndexLine({ index }: { readonly index: IndexStateView | null }) {
  const { t, i18n } = useTranslation();
  if (index === null) return null;
  switch (index.phase) {
    case 'closed':
    case 'ready':
    case 'merging':
    case 'comparing':
      return null;
    case 'building':
    case 'updating': {
      const said = (n: number) => n.toLocaleString(i18n.language);
      return (
        <div className="search-index" role="status" data-testid="search-index">
          <span>
            {t(`searchIndex.${index.phase === 'updating' ? 'updating' : index.origin}`)}{' '}
            <span className="number">
              {said(index.done)} / {said(index.total)}
            </span>
          </span>
          <Progress
            percent={index.total === 0 ? 0 : Math.floor((100 * index.done) / index.total)}
            showInfo={false}
            size="small"
            aria-label={t('searchIndex.progress')}
          />
        </div>
      );
    }
    case 'failed':
      return (
        <div className="search-index" data-testid="search-index">
          <p>{t('searchIndex.failed')}</p>
          <FailureText failure={index} />
        </div>
      );
  }
}
