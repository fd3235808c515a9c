import { MoreOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Dropdown } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedSearchView } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { chordOf } from '../app/keys.ts';
import { Kbd } from '../ui/kbd.tsx';
import { toResults } from './focus.ts';
import { RenameSearch } from './name-dialog.tsx';
import { searchLabel } from './search-label.ts';
import { useSearch } from './search-state.ts';

/** The searches that were saved in this archive: run, renamed, removed. */
export function SavedSearches() {
  const { t } = useTranslation();
  const { client, queries } = useArchive();
  const { asked, search } = useSearch();
  const { data } = useQuery(queries.saved.list.queryOptions());
  const [renaming, setRenaming] = useState<SavedSearchView | null>(null);
  const saved = data?.searches ?? [];

  function remove({ id }: SavedSearchView): void {
    client.saved.remove({ id }).catch(reportFailure);
  }

  function onKeyDown(event: KeyboardEvent, one: SavedSearchView): void {
    const chord = chordOf(event.nativeEvent);
    const row = event.currentTarget.closest('li');
    const next = chord === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
    if (chord === 'F2') setRenaming(one);
    else if (chord === 'Delete') remove(one);
    else if (chord === 'ArrowDown' || chord === 'ArrowUp') next?.querySelector('button')?.focus();
    else return;
    event.preventDefault();
  }

  return (
    <section className="search-saved" data-testid="search-saved">
      <h2 className="facet-heading">{t('search.savedTitle')}</h2>
      {saved.length === 0 && (
        <p className="muted">
          <Kbd chord="Mod+s" /> {t('search.savedNone')}
        </p>
      )}
      <ul>
        {saved.map((one) => (
          <li key={one.id} className="search-value">
            <button
              type="button"
              className="facet-value search-narrow"
              aria-current={
                one.text === asked.text && one.exact === asked.exact && one.in === asked.in
              }
              title={searchLabel(t, one)}
              data-testid="search-saved-run"
              onClick={() => {
                search({ text: one.text, exact: one.exact, in: one.in });
                toResults();
              }}
              onKeyDown={(event) => onKeyDown(event, one)}
            >
              <span className="facet-name">{one.name}</span>
            </button>
            <Dropdown
              trigger={['click']}
              autoFocus
              menu={{
                'aria-label': t('search.savedActions', { name: one.name }),
                items: [
                  {
                    key: 'rename',
                    label: (
                      <span data-testid="search-saved-rename">
                        {t('search.rename')} <Kbd chord="F2" />
                      </span>
                    ),
                  },
                  {
                    key: 'remove',
                    label: (
                      <span data-testid="search-saved-remove">
                        {t('search.removeSaved')} <Kbd chord="Delete" />
                      </span>
                    ),
                  },
                ],
                onClick: ({ key }) => (key === 'rename' ? setRenaming(one) : remove(one)),
              }}
            >
              <button
                type="button"
                className="search-without"
                aria-label={t('search.savedActions', { name: one.name })}
                data-testid="search-saved-actions"
              >
                <MoreOutlined aria-hidden="true" />
              </button>
            </Dropdown>
          </li>
        ))}
      </ul>
      {renaming !== null && <RenameSearch saved={renaming} onClose={() => setRenaming(null)} />}
    </section>
  );
}
