import { FileAddOutlined, FilterOutlined, FolderAddOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { reportFailure } from '../app/failure-store.ts';
import { DESCRIPTION_COMMANDS } from '../description/description-commands.ts';
import { DescriptionPanel, focusDescription } from '../description/description-panel.tsx';
import { useDescription } from '../description/description-state.ts';
import { leadOn } from '../ui/filter-keys.ts';
import { useClearIcon } from '../ui/use-clear-icon.tsx';
import { ArticleTable } from './article-table.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { CodesDialog } from './codes-dialog.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { useImport } from './import-state.ts';
import { LIBRARY_COMMANDS } from './library-commands.ts';
import { chosenCount, useLibrary } from './library-state.ts';
import './library.css';
import { SelectionBar } from './selection-bar.tsx';
import { countMarked } from '../ui/selection.ts';
import { useArticles } from './use-articles.ts';

/** Every article of the archive in one table; import and export start here. */
export function LibraryScreen() {
  const { t, i18n } = useTranslation();
  const clearIcon = useClearIcon();
  const articles = useArticles();
  const library = useLibrary();
  const { text, setText, facets, facetsShown, showFacets, selection, row, toRow } = library;
  const { bulkOpen, openBulk, codesTab, openCodes } = library;
  const marked = countMarked(selection, articles.total);
  const choose = useImport((state) => state.choose);
  const describing = useDescription((state) => state.open);
  const showDescription = useDescription((state) => state.show);
  const filter = useRef<InputRef>(null);
  const screen = useRef<HTMLElement>(null);
  const current = articles.at(Math.min(row, articles.total - 1));

  useScreenCommands(LIBRARY_COMMANDS, {
    'library.filter': () => filter.current?.focus({ cursor: 'all' }),
    'library.bulk': { run: () => openBulk(true), enabled: () => marked > 0 },
    'library.assignCodes': () => openCodes('assign'),
    'library.checkCodes': () => openCodes('check'),
    'library.codeForm': () => openCodes('form'),
  });
  useScreenCommands(DESCRIPTION_COMMANDS, {
    'description.toggle': () => showDescription(!describing),
  });

  const narrowed = text !== '' || chosenCount(facets) > 0;
  const empty = articles.ready && articles.total === 0;
  return (
    <section ref={screen} className="library" data-testid="screen-library">
      <div className="toolbar" data-region="">
        <Button
          type={facetsShown ? 'primary' : 'default'}
          icon={<FilterOutlined aria-hidden="true" />}
          aria-pressed={facetsShown}
          aria-label={t('facets.title')}
          title={t('facets.title')}
          data-testid="facets-toggle"
          onClick={() => showFacets(!facetsShown)}
        />
        <Input
          ref={filter}
          className="library-filter"
          allowClear={clearIcon}
          value={text}
          placeholder={t('library.filter')}
          aria-label={t('library.filter')}
          data-testid="library-filter"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) =>
            leadOn(event, () =>
              screen.current?.querySelector<HTMLElement>('.article-table')?.focus(),
            )
          }
        />
        <span className="muted" data-testid="library-count">
          {t('library.count', { n: articles.total.toLocaleString(i18n.language) })}
        </span>
        <SelectionBar
          total={articles.total}
          describing={describing}
          onDescribe={() => showDescription(!describing)}
        />
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
      <div className="library-panes" data-facets={facetsShown} data-description={describing}>
        {facetsShown && (narrowed || !empty) && <FacetPanel />}
        {empty ? (
          <EmptyLibrary filtered={narrowed} />
        ) : (
          <ArticleTable
            articles={articles}
            onDescribe={() => {
              if (describing) focusDescription();
              else showDescription(true);
            }}
          />
        )}
        {describing && current !== undefined && (
          <DescriptionPanel
            articleId={current.id}
            incomplete={current.incomplete}
            onClose={() => showDescription(false)}
            onStep={(by) => toRow(Math.min(Math.max(row + by, 0), articles.total - 1))}
          />
        )}
      </div>
      {bulkOpen && marked > 0 && (
        <BulkDialog articles={selection} count={marked} onClose={() => openBulk(false)} />
      )}
      {codesTab !== null && (
        <CodesDialog
          tab={codesTab}
          articles={marked > 0 ? selection : null}
          onTab={openCodes}
          onClose={() => openCodes(null)}
        />
      )}
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
