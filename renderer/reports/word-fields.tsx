import { CloseOutlined, FileWordOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { Field } from './field.tsx';

/** A .docx of the office that was chosen: its one-use token and its name. */
export interface ChosenTemplate {
  readonly token: string;
  readonly filename: string;
}

const ARTICLE_PAGES = ['profile', 'own', 'on'] as const;
export type ArticlePages = (typeof ARTICLE_PAGES)[number];

interface WordFieldsProps {
  readonly template: ChosenTemplate | null;
  readonly articlePages: ArticlePages;
  readonly onTemplate: (template: ChosenTemplate | null) => void;
  readonly onArticlePages: (articlePages: ArticlePages) => void;
}

/** What only a Word file of a report is asked for: the office's own template, and where articles begin. */
export function WordFields(props: WordFieldsProps) {
  const { t } = useTranslation();
  const { client } = useArchive();
  const { template, articlePages, onTemplate, onArticlePages } = props;

  async function choose(): Promise<void> {
    try {
      const token = await window.juanzong.wordTemplateDialog();
      if (token === null) return;
      const { filename } = await client.exports.templateName({ token });
      onTemplate({ token, filename });
    } catch (error) {
      reportFailure(error);
    }
  }

  return (
    <>
      <Field
        label={t('exportWord.template')}
        note={t('exportWord.templateNote', { body: '{{body}}' })}
      >
        <div className="button-row">
          <Button
            icon={<FileWordOutlined aria-hidden="true" />}
            data-testid="export-template"
            onClick={() => void choose()}
          >
            {template?.filename ?? t('exportWord.choose')}
          </Button>
          {template !== null && (
            <Button
              type="text"
              icon={<CloseOutlined aria-hidden="true" />}
              aria-label={t('exportWord.without')}
              title={t('exportWord.without')}
              data-testid="export-template-off"
              onClick={() => {
                onTemplate(null);
                // The button is gone after this; its neighbour keeps the keys.
                document.querySelector<HTMLElement>('[data-testid="export-template"]')?.focus();
              }}
            />
          )}
        </div>
      </Field>
      <Field label={t('exportWord.articlePages')}>
        <Segmented<ArticlePages>
          value={articlePages}
          aria-label={t('exportWord.articlePages')}
          options={ARTICLE_PAGES.map((value) => ({
            value,
            label: <span data-testid={`article-pages-${value}`}>{t(`articlePages.${value}`)}</span>,
          }))}
          onChange={onArticlePages}
        />
      </Field>
    </>
  );
}
