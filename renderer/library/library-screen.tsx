import { FileAddOutlined, FolderAddOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '#electron/contract.ts';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { reportFailure } from '../app/failure-store.ts';
import { ArticleTable } from './article-table.tsx';
import { DescribeDrawer } from './describe-drawer.tsx';
import { ExportMenu } from './export-menu.tsx';
import { useImport } from './import-state.ts';
import { LIBRARY_COMMANDS } from './library-commands.ts';
import { useLibrary } from './library-state.ts';
import './library.css';
import { useArticles } from './use-articles.ts';

/** Every article of the archive in one table; import and export start here. */
import { useClearIcon } from '../ui/use-clear-icon.tsx';
export function LibraryScreen() {
  const { t, i18n } = useTranslation();
  const clearIcon = useClearIcon();
  const articles = useArticles();
  const { text, setText, selected, select } = useLibrary();
  const choose = useImport((state) => state.choose);
  const [described, setDescribed] = useState<ArticleRow | null>(null);
  const filter = useRef<InputRef>(null);

  useScreenCommands(LIBRARY_COMMANDS, {
    'library.filter': () => filter.current?.focus({ cursor: 'all' }),
  });

  const empty = articles.ready && articles.total === 0;
  return (
    <section className="library" data-testid="screen-library">
      <div className="toolbar" data-region="">
        <Input
          ref={filter}
          className="library-filter"
          allowClear={clearIcon}
          value={text}
          placeholder={t('library.filter')}
          aria-label={t('library.filter')}
          data-testid="library-filter"
          onChange={(event) => setText(event.target.value)}
        />
        <span className="muted" data-testid="library-count">
          {t('library.count', { n: articles.total.toLocaleString(i18n.language) })}
        </span>
        {selected.length > 0 && (
          <Button type="link" data-testid="clear-selection" onClick={() => select([])}>
            {t('library.selected', { n: selected.length })}
          </Button>
        )}
        <span className="top-bar-space" />
        <Button
          icon={<FileAddOutlined aria-hidden="true" />}
          data-testid="import-files"
          onClick={() => void choose('files').catch(reportFailure)}
        >
          {t('library.importFiles')}
        </Button>
        <Button
          icon={<FolderAddOutlined aria-hidden="true" />}
          data-testid="import-folder"
          onClick={() => void choose('folder').catch(reportFailure)}
        >
          {t('library.importFolder')}
        </Button>
        <ExportMenu />
      </div>
      {empty ? (
        <EmptyLibrary filtered={text !== ''} />
      ) : (
        <ArticleTable rows={articles.rows} more={articles.more} onDescribe={setDescribed} />
      )}
      <DescribeDrawer article={described} onClose={() => setDescribed(null)} />
    </section>
  );
}

function EmptyLibrary({ filtered }: { readonly filtered: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="empty" data-testid="library-empty">
      <p className="empty-title">{t(filtered ? 'library.noMatch' : 'library.empty')}</p>
      <p>{t(filtered ? 'library.noMatchNext' : 'library.emptyNext')}</p>
    </div>
  );
}
