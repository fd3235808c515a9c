import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Status } from '#electron/contract.ts';
import { reportFailure } from './failure-store.ts';
import { useArchiveActions } from './use-actions.ts';

/** The name of the open archive, and what can be done with archives as files. */
export function ArchiveMenu({ archive }: { readonly archive: Status['archive'] }) {
  const { t } = useTranslation();
  const actions = useArchiveActions();

  const items: NonNullable<MenuProps['items']> = [
    { key: 'open', label: t('archive.open') },
    { key: 'create', label: t('archive.create') },
    { key: 'openSample', label: t('archive.openSample') },
  ];
  if (archive !== null) {
    items.push(
      { type: 'divider' },
      { key: 'backup', label: t('archive.backup') },
      { key: 'close', label: t('archive.close') },
    );
  }
  const choose = (key: string): Promise<void> => {
    switch (key) {
      case 'open':
        return actions.open();
      case 'create':
        return actions.create();
      case 'openSample':
        return actions.openSample();
      case 'backup':
        return actions.backUp(archive?.name ?? '');
      default:
        return actions.close();
    }
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items,
        'aria-label': t('archive.menu'),
        onClick: ({ key }) => void choose(key).catch(reportFailure),
      }}
    >
      <Button type="text" className="archive-name" data-testid="archive-menu">
        <span className="seal" aria-hidden="true" />
        {archive?.name ?? t('app.name')}
        {archive?.readOnly === true && <span className="muted">{t('archive.readOnly')}</span>}
        <DownOutlined aria-hidden="true" />
      </Button>
    </Dropdown>
  );
}
