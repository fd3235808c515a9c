import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

interface Titled {
  readonly title: string | null;
  readonly suppliedTitle: string | null;
  readonly incomplete: boolean;
}

/** A printed title as it is; a supplied one in square brackets, as archival description writes it. */
export function ArticleTitle({ article }: { readonly article: Titled }) {
  const { t } = useTranslation();
  return <TitleText article={article} t={t} />;
}

/** The same for lists of which many are drawn at once: following the language takes its time. */
export function TitleText({ article, t }: { readonly article: Titled; readonly t: TFunction }) {
  const shown = titleOf(article);
  return (
    <span className="article-title" title={shown ?? undefined}>
      {shown ?? <span className="muted">[{t('article.untitled')}]</span>}
      {article.incomplete && <span className="tag-incomplete">{t('article.incomplete')}</span>}
    </span>
  );
}

/** The title to show, or null where the article has none. */
export function titleOf(article: Pick<Titled, 'title' | 'suppliedTitle'>): string | null {
  if (article.title !== null && article.title !== '') return article.title;
  if (article.suppliedTitle !== null && article.suppliedTitle !== '') {
    return `[${article.suppliedTitle}]`;
  }
  return null;
}
