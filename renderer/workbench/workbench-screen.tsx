import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useArchive } from '../app/archive-context.ts';
import { useView } from '../app/view-state.ts';
import { Desk } from './desk.tsx';
import './workbench.css';

/** Source and reading of one article side by side. */
export function WorkbenchScreen() {
  const { queries } = useArchive();
  const articleId = useView((state) => state.articleId);
  const { data, isError } = useQuery(
    queries.articles.view.queryOptions({
      input: articleId === null ? skipToken : { articleId },
      placeholderData: keepPreviousData,
      // A long page is megabytes: what has left the desk is not kept for a return.
      gcTime: 2_000,
    }),
  );
  return (
    <section className="workbench" data-testid="screen-workbench">
      {data === undefined ? (articleId === null || isError) && <NoArticle /> : <Desk view={data} />}
    </section>
  );
}

function NoArticle() {
  const { t } = useTranslation();
  const go = useView((state) => state.go);
  return (
    <div className="empty">
      <p className="empty-title">{t('workbench.empty')}</p>
      <p>{t('workbench.emptyNext')}</p>
      <Button type="primary" onClick={() => go('library')}>
        {t('workbench.toLibrary')}
      </Button>
    </div>
  );
}
