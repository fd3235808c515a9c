import {
  CopyOutlined,
  DownOutlined,
  ExportOutlined,
  SnippetsOutlined,
  StarOutlined,
  TagsOutlined,
} from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { withKey } from '../app/key-label.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useExport } from '../library/export-state.ts';
import { useMaskItem } from '../library/use-mask-item.tsx';
import { useSearch } from './search-state.ts';
import type { ResultActs } from './use-result-acts.ts';

/** What the articles found can be exported as. */
export const EXPORTS = [
  'kwic-xlsx',
  'kwic-csv',
  'articles-xlsx',
  'articles-csv',
  'annotations-xlsx',
  'annotations-csv',
  'figures-xlsx',
  'article-word',
  'annotated-word',
] as const;

/** What can be done with everything that was found. */
export function ResultActions({ acts }: { readonly acts: ResultActs }) {
  const { t } = useTranslation();
  const show = useSearch((state) => state.show);
  return (
    <div className="button-row">
      <Button
        icon={<StarOutlined aria-hidden="true" />}
        title={withKey(t('search.save'), 'Mod+s')}
        data-testid="search-save"
        onClick={() => show('save')}
      >
        {t('search.save')}
      </Button>
      <Button
        icon={<TagsOutlined aria-hidden="true" />}
        disabled={!acts.any}
        title={withKey(t('search.tagAll'), 't')}
        data-testid="search-tag-all"
        onClick={acts.tagAll}
      >
        {t('search.tagAll')}
      </Button>
      <Button
        icon={<SnippetsOutlined aria-hidden="true" />}
        disabled={!acts.any}
        title={withKey(t('search.send'), 'r')}
        data-testid="search-send"
        onClick={acts.send}
      >
        {t('search.send')}
      </Button>
      <ExportMenu acts={acts} />
      <Button
        icon={<CopyOutlined aria-hidden="true" />}
        disabled={!acts.any}
        aria-label={t('search.copyAll')}
        title={withKey(t('search.copyAll'), 'Shift+y')}
        data-testid="search-copy-all"
        onClick={acts.copyAll}
      />
    </div>
  );
}

function ExportMenu({ acts }: { readonly acts: ResultActs }) {
  const { t } = useTranslation();
  const chooseQuery = useExport((state) => state.chooseQuery);
  const mask = useMaskItem();
  return (
    <Dropdown
      {...mask.menu}
      disabled={!acts.any}
      trigger={['click']}
      menu={{
        'aria-label': t('export.menu'),
        items: [
          mask.item,
          { type: 'divider' },
          ...EXPORTS.map((kind) => ({
            key: kind,
            label: <span data-testid={`search-export-${kind}`}>{t(`searchExport.${kind}`)}</span>,
          })),
        ],
        onClick: ({ key }) => {
          if (mask.took(key)) return;
          const kind = EXPORTS.find((one) => one === key);
          if (kind !== undefined) chooseQuery(kind, acts.queryText).catch(reportFailure);
        },
      }}
    >
      <Button
        icon={<ExportOutlined aria-hidden="true" />}
        title={withKey(t('export.menu'), 'x')}
        data-testid="search-export"
      >
        {t('export.menu')}
        <DownOutlined aria-hidden="true" />
      </Button>
    </Dropdown>
  );
}
