import { useQuery } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedSearchView } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { isComposing } from '../app/keys.ts';
import { useNotices } from '../app/use-notices.ts';
import { searchLabel } from './search-label.ts';
import { useSearch } from './search-state.ts';

/** Keeps what is searched for under a name; one of the same name is replaced. */
export function SaveSearch() {
  const { t } = useTranslation();
  const { client, queries } = useArchive();
  const notices = useNotices();
  const { asked, show } = useSearch();
  const saved = useQuery(queries.saved.list.queryOptions()).data?.searches ?? [];
  return (
    <NameDialog
      title={t('search.save')}
      said={searchLabel(t, asked)}
      first={asked.text.trim().slice(0, LONGEST)}
      note={(name) => (saved.some((one) => one.name === name) ? t('search.saveReplaces') : '')}
      onSave={async (name) => {
        await client.saved.save({ ...asked, name, replace: true });
        notices.done(t('search.savedDone', { name }));
      }}
      onClose={() => show(null)}
    />
  );
}

interface RenameSearchProps {
  readonly saved: SavedSearchView;
  readonly onClose: () => void;
}

/** Another name for a saved search. */
export function RenameSearch({ saved, onClose }: RenameSearchProps) {
  const { t } = useTranslation();
  const { client } = useArchive();
  return (
    <NameDialog
      title={t('search.renameTitle')}
      said={searchLabel(t, saved)}
      first={saved.name}
      note={() => ''}
      onSave={(name) => client.saved.rename({ id: saved.id, name })}
      onClose={onClose}
    />
  );
}

const LONGEST = 100;

interface NameDialogProps {
  readonly title: string;
  /** What the name is for. */
  readonly said: string;
  readonly first: string;
  /** What is to be known before the name is taken. */
  readonly note: (name: string) => string;
  readonly onSave: (name: string) => Promise<unknown>;
  readonly onClose: () => void;
}

function NameDialog({ title, said, first, note, onSave, onClose }: NameDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(first);
  const ready = name.trim() !== '';

  async function save(): Promise<void> {
    try {
      await onSave(name.trim());
      onClose();
    } catch (error) {
      reportFailure(error);
    }
  }

  return (
    <Modal
      open
      title={title}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      closable={{ 'aria-label': t('common.close') }}
      okButtonProps={{ disabled: !ready, 'data-testid': 'search-name-ok' }}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <p className="serif search-name-of">{said}</p>
      <Input
        autoFocus
        value={name}
        maxLength={LONGEST}
        aria-label={t('search.saveName')}
        data-testid="search-name"
        onFocus={({ target }) => target.select()}
        onChange={(event) => setName(event.target.value)}
        onPressEnter={(event) => {
          if (ready && !isComposing(event.nativeEvent)) void save();
        }}
      />
      <p className="muted">{note(name.trim())}</p>
    </Modal>
  );
}
