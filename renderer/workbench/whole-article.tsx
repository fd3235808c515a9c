import { FileTextOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '#electron/contract.ts';
import { withKey } from '../app/key-label.ts';
import { beginTagArticle } from './begin-task.ts';
import type { DeskData } from './desk-data.ts';
import { useDesk } from './desk-state.ts';
import { hueOf, nameOf, patternOf, type ThesaurusLooks } from './looks.ts';

interface WholeArticleProps {
  readonly view: ArticleView;
  readonly data: DeskData;
  readonly looks: ThesaurusLooks;
}

/** What is said of the article as a whole, beside its title: a mark under all of it would hide the rest. */
export function WholeArticle({ view, data, looks }: WholeArticleProps) {
  const { t } = useTranslation();
  const { currentId, setCurrent } = useDesk();
  return (
    <div className="whole-article" role="group" aria-label={t('whole.card')}>
      {data.ofArticle.map((annotation) => (
        <button
          key={annotation.id}
          type="button"
          className={`chip-mark ${hueOf(annotation, looks)} chip-${patternOf(annotation)}`}
          aria-current={annotation.id === currentId ? 'true' : undefined}
          title={`${t('whole.card')} · ${nameOf(annotation)}`}
          data-testid="article-tag"
          onClick={() => setCurrent(annotation.id)}
        >
          {annotation.kind === 'note' ? annotation.note : nameOf(annotation)}
        </button>
      ))}
      <Button
        type="text"
        icon={<FileTextOutlined aria-hidden="true" />}
        title={withKey(t('whole.tag'), 'Shift+t')}
        data-testid="tag-article"
        onClick={() => beginTagArticle(view)}
      >
        {t('whole.tag')}
      </Button>
    </div>
  );
}
