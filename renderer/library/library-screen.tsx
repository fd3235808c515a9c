import { FileAddOutlined, FilterOutlined, FolderAddOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { chordOf, isTextField } from '../app/keys.ts';
import { DescriptionPanel, focusDescription } from '../description/description-panel.tsx';
import { useDescription } from '../description/description-state.ts';
import { ArticleTable } from './article-table.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { CodesDialog } from './codes-dialog.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { useImport } from './import-state.ts';
import { chosenCount, useLibrary } from './library-state.ts';
import './library.css';
import { SelectionBar } from './selection-bar.tsx';
import { useArticles } from './use-articles.ts';

/** Every article of the archive in one table; import and export start here. */
export function LibraryScreen() {
  const { t, i18n } = useTranslation();
  const { client } = useArchive();
  const articles = useArticles();
  const library = useLibrary();
  const { text, setText, facets, facetsShown, showFacets, selected, select, row, toRow } = library;
  const { sort, descending, bulkOpen, openBulk, codesTab, openCodes } = library;
  const choose = useImport((state) => state.choose);
  const describing = useDescription((state) => state.open);
  const showDescription = useDescription((state) => state.show);
  const filter = useRef<InputRef>(null);
  const current = articles.rows[Math.min(row, articles.rows.length - 1)];

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const chord = chordOf(event);
      if (chord === '/' && !isTextField(event.target)) filter.current?.focus({ cursor: 'all' });
      else if (chord === 'F9' && !event.defaultPrevented) {
        showDescription(!useDescription.getState().open);
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [showDescription]);

  async function selectAll(): Promise<void> {
    try {
      const { ids } = await client.descriptions.ids({ text, facets, sort, descending });
      select(ids);
    } catch (error) {
      reportFailure(error);
    }
  }

  const narrowed = text !== '' || chosenCount(facets) > 0;
  const empty = articles.ready && articles.total === 0;
  return (
    <section className="library" data-testid="screen-library">
      <div className="toolbar">
        <Button
          type={facetsShown ? 'primary' : 'default'}
          icon={<FilterOutlined />}
          aria-pressed={facetsShown}
          aria-label={t('facets.title')}
          title={t('facets.title')}
          data-testid="facets-toggle"
          onClick={() => showFacets(!facetsShown)}
        />
        <Input
          ref={filter}
          className="library-filter"
          allowClear
          value={text}
          placeholder={t('library.filter')}
          aria-label={t('library.filter')}
          data-testid="library-filter"
          onChange={(event) => setText(event.target.value)}
        />
        <span className="muted" data-testid="library-count">
          {t('library.count', { n: articles.total.toLocaleString(i18n.language) })}
        </span>
        <SelectionBar
          total={articles.total}
          describing={describing}
          onSelectAll={() => void selectAll()}
          onDescribe={() => showDescription(!describing)}
        />
        <span className="top-bar-space" />
        <Button
          icon={<FileAddOutlined />}
          data-testid="import-files"
          onClick={() => void choose('files').catch(reportFailure)}
        >
          {t('library.importFiles')}
        </Button>
        <Button
          icon={<FolderAddOutlined />}
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
            rows={articles.rows}
            more={articles.more}
            onDescribe={() => {
              if (describing) focusDescription();
              else showDescription(true);
            }}
            onSelectAll={() => void selectAll()}
          />
        )}
        {describing && current !== undefined && (
          <DescriptionPanel
            articleId={current.id}
            incomplete={current.incomplete}
            onClose={() => showDescription(false)}
            onStep={(by) => toRow(Math.min(Math.max(row + by, 0), articles.rows.length - 1))}
          />
        )}
      </div>
      {bulkOpen && <BulkDialog articleIds={selected} onClose={() => openBulk(false)} />}
      {codesTab !== null && (
        <CodesDialog
          tab={codesTab}
          articleIds={selected}
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
