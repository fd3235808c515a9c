import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useView } from '../app/view-state.ts';
import { Desk } from './desk.tsx';
import { useArticleView } from './use-article-view.ts';
import './workbench.css';

/** Source and reading of one article side by side. */
export function WorkbenchScreen() {
  const articleId = useView((state) => state.articleId);
  const { view, failed } = useArticleView();
  return (
    <section className="workbench" data-testid="screen-workbench">
      {view === undefined ? (articleId === null || failed) && <NoArticle /> : <Desk view={view} />}
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
