import { Button, Checkbox, Drawer, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';

interface Description {
  readonly suppliedTitle: string;
  readonly medium: string;
  readonly publishedOn: string;
  readonly place: string;
  readonly incomplete: boolean;
}

interface DescribeDrawerProps {
  readonly article: ArticleRow | null;
  readonly onClose: () => void;
}

/** The description of one article; what the page prints stays as it is. */
export function DescribeDrawer({ article, onClose }: DescribeDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      open={article !== null}
      onClose={onClose}
      size={380}
      title={t('describe.title')}
      destroyOnHidden
    >
      {article !== null && <DescribeForm key={article.id} article={article} onDone={onClose} />}
    </Drawer>
  );
}

function DescribeForm(props: { readonly article: ArticleRow; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { client } = useArchive();
  const { article } = props;

  async function save(values: Description): Promise<void> {
    try {
      await client.articles.describe({
        articleId: article.id,
        patch: {
          ...values,
          suppliedTitle: values.suppliedTitle.trim() === '' ? null : values.suppliedTitle.trim(),
        },
      });
      props.onDone();
    } catch (error) {
      reportFailure(error);
    }
  }

  return (
    <Form<Description>
      layout="vertical"
      data-testid="describe-form"
      initialValues={{ ...article, suppliedTitle: article.suppliedTitle ?? '' }}
      onFinish={(values) => void save(values)}
    >
      <Form.Item label={t('describe.printedTitle')}>
        <span className={article.title === null ? 'muted' : 'serif'}>
          {article.title ?? t('describe.noPrintedTitle')}
        </span>
      </Form.Item>
      <Form.Item name="suppliedTitle" label={t('describe.suppliedTitle')}>
        <Input autoFocus maxLength={500} data-testid="describe-supplied-title" />
      </Form.Item>
      <Form.Item name="medium" label={t('article.medium')}>
        <Input maxLength={200} data-testid="describe-medium" />
      </Form.Item>
      <Form.Item name="publishedOn" label={t('article.date')} extra={t('describe.dateForm')}>
        <Input maxLength={40} data-testid="describe-date" />
      </Form.Item>
      <Form.Item name="place" label={t('article.place')}>
        <Input maxLength={200} data-testid="describe-place" />
      </Form.Item>
      <Form.Item name="incomplete" valuePropName="checked">
        <Checkbox>{t('describe.incomplete')}</Checkbox>
      </Form.Item>
      <Button type="primary" htmlType="submit" data-testid="describe-save">
        {t('common.save')}
      </Button>
    </Form>
  );
}
