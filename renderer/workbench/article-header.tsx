import { EditOutlined, ScissorOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '#electron/contract.ts';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { withKey } from '../app/key-label.ts';
import { useView } from '../app/view-state.ts';
import { DESCRIPTION_COMMANDS } from '../description/description-commands.ts';
import { DescriptionPanel } from '../description/description-panel.tsx';
import { useDescription } from '../description/description-state.ts';
import { HistoryButton } from '../history/history-button.tsx';
import { ExportMenu } from '../library/export-menu.tsx';
import { ArticleTitle, titleOf } from '../ui/article-title.tsx';
import { useSize } from '../ui/use-size.ts';
import { useMend } from './mend/mend-state.ts';
import { PaneSwitches } from './pane-switches.tsx';
import { articleHue } from './segment-lines.ts';

interface ArticleHeaderProps {
  readonly view: ArticleView;
  /** What is said of the article as a whole. */
  readonly tags: ReactNode;
}

/** What the article is, and the other articles of its page. */
export function ArticleHeader({ view, tags }: ArticleHeaderProps) {
  const { t } = useTranslation();
  const { open: describing, show: showDescription } = useDescription();
  const openArticle = useView((state) => state.openArticle);
  const [header, size] = useSize<HTMLElement>();
  const { open: mending, toggle: toggleMend } = useMend();
  const { article, source } = view;
  const facts = [article.byline, article.medium, article.publishedOn, article.place].filter(
    (fact) => fact !== '',
  );
  useScreenCommands(DESCRIPTION_COMMANDS, {
    'description.toggle': () => showDescription(!describing),
  });
  return (
    <>
      <header ref={header} className="article-header">
        <div className="article-line">
          <h1 className="serif" data-testid="article-heading">
            <ArticleTitle article={article} />
          </h1>
          <span className="article-facts muted">{facts.join(' · ')}</span>
          {source.warnings.map(({ code, values }) => (
            <span key={code} className="warning" title={t(`warning.${code}`, values)}>
              {code}
            </span>
          ))}
          {tags}
          <span className="top-bar-space" />
          <PaneSwitches />
          <Button
            type={describing ? 'primary' : 'text'}
            icon={<EditOutlined aria-hidden="true" />}
            aria-pressed={describing}
            title={withKey(t('describe.title'), 'F9')}
            data-testid="describe"
            onClick={() => showDescription(!describing)}
          >
            {t('describe.action')}
          </Button>
          <Button
            type={mending ? 'primary' : 'text'}
            icon={<ScissorOutlined aria-hidden="true" />}
            aria-pressed={mending}
            title={withKey(t('mend.title'), 'F8')}
            data-testid="mend"
            onClick={toggleMend}
          >
            {t('mend.action')}
          </Button>
          <HistoryButton
            entity="article"
            id={article.id}
            name={titleOf(article) ?? t('article.untitled')}
            sourceId={source.id}
          />
          <ExportMenu />
        </div>
        {view.siblings.length > 1 && <Siblings view={view} />}
      </header>
      {describing && (
        <div className="description-float" style={{ top: size?.height ?? 0 }}>
          <DescriptionPanel
            articleId={article.id}
            incomplete={article.incomplete}
            onClose={() => showDescription(false)}
            onStep={(by) => {
              const at = view.siblings.findIndex(({ id }) => id === article.id);
              const to = view.siblings[at + by];
              if (to !== undefined) openArticle(to.id);
            }}
          />
        </div>
      )}
    </>
  );
}

function Siblings({ view }: { readonly view: ArticleView }) {
  const { t } = useTranslation();
  const openArticle = useView((state) => state.openArticle);
  return (
    <nav className="siblings" aria-label={t('workbench.siblings')}>
      {view.siblings.map((sibling, index) => (
        <button
          key={sibling.id}
          type="button"
          className={`sibling ${articleHue(index)}`}
          aria-current={sibling.id === view.article.id ? 'page' : undefined}
          title={sibling.title}
          data-testid="sibling"
          onClick={() => openArticle(sibling.id)}
        >
          <span className="sibling-number">{index + 1}</span>
          {sibling.title === '' ? t('article.untitled') : sibling.title}
        </button>
      ))}
    </nav>
  );
}
