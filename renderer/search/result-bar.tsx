import { Button, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { KwicFound } from '#electron/contract.ts';
import { withKey } from '../app/key-label.ts';
import { useStatus } from '../app/use-status.ts';
import { ResultActions } from './result-actions.tsx';
import { useSearch, type SearchOrder } from './search-state.ts';
import type { ResultActs } from './use-result-acts.ts';
import type { Concordance, FoundArticles } from './use-results.ts';

interface ResultBarProps {
  readonly found: FoundArticles;
  readonly concordance: Concordance;
  readonly acts: ResultActs;
}

/** How much was found, how it is shown, and what can be done with it. */
export function ResultBar({ found, concordance, acts }: ResultBarProps) {
  const { t } = useTranslation();
  const { view, order, duplicates, arrange } = useSearch();
  return (
    <div className="toolbar search-bar" data-region="">
      <Count found={found} concordance={concordance} />
      <Segmented<'list' | 'kwic'>
        value={view}
        aria-label={t('search.view')}
        title={withKey(t('search.view'), 'v')}
        data-testid="search-view"
        options={[
          { value: 'list', label: t('searchView.list') },
          { value: 'kwic', label: t('searchView.kwic') },
        ]}
        onChange={(value) => arrange({ view: value })}
      />
      {view === 'list' && (
        <>
          <Select<SearchOrder>
            value={order}
            aria-label={t('search.order')}
            title={withKey(t('search.order'), 'o')}
            data-testid="search-order"
            popupMatchSelectWidth={false}
            options={(['newest', 'relevance'] as const).map((value) => ({
              value,
              label: t(`searchOrder.${value}`),
            }))}
            onChange={(value) => arrange({ order: value })}
          />
          <Button
            type={duplicates === 'folded' ? 'default' : 'primary'}
            aria-pressed={duplicates === 'shown'}
            title={withKey(t('search.showReprints'), 'd')}
            data-testid="search-duplicates"
            onClick={() => arrange({ duplicates: duplicates === 'folded' ? 'shown' : 'folded' })}
          >
            {t('search.showReprints')}
          </Button>
        </>
      )}
      <span className="top-bar-space" />
      <ResultActions acts={acts} />
    </div>
  );
}

function Count({ found, concordance }: Omit<ResultBarProps, 'acts'>) {
  const { t, i18n } = useTranslation();
  const view = useSearch((state) => state.view);
  const total = useStatus()?.archive?.articles ?? 0;
  const said = (n: number) => n.toLocaleString(i18n.language);
  const { first } = view === 'list' ? found : concordance;
  const linesText = ({ more, count: listed }: KwicFound, count: number | null): string => {
    if (!more) return t('search.lines', { n: said(listed) });
    if (count === null) return t('search.countingLines', { n: said(listed) });
    return t('search.linesOfMany', { n: said(count), listed: said(listed) });
  };
  if (first?.at !== 'found') return <span className="search-count" data-testid="search-count" />;
  const articles = 'found' in first ? first.found : first.count;
  return (
    <span className="search-count number" role="status" data-testid="search-count">
      {t('search.count', { total: said(total), n: said(articles) })}
      {'groups' in first && first.groups < first.count && (
        <span className="muted"> · {t('search.groups', { n: said(first.groups) })}</span>
      )}
      {'found' in first && (
        <span className="muted">
          {' · '}
          {linesText(first, concordance.count)}
        </span>
      )}
    </span>
  );
}
