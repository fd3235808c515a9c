import { DownOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { withKey } from '../app/key-label.ts';
import { useLibrary, type CodesTab } from './library-state.ts';

interface SelectionBarProps {
  /** Articles that the library lists. */
  readonly total: number;
  readonly describing: boolean;
  readonly onSelectAll: () => void;
  readonly onDescribe: () => void;
}

const TABS: readonly CodesTab[] = ['assign', 'check', 'form'];

/** What can be done with the marked articles, and how many they are. */
export function SelectionBar({ total, describing, onSelectAll, onDescribe }: SelectionBarProps) {
  const { t } = useTranslation();
  const { selected, select, openBulk, openCodes } = useLibrary();
  return (
    <>
      {selected.length > 0 && (
        <Button type="link" data-testid="clear-selection" onClick={() => select([])}>
          {t('library.selected', { n: selected.length })}
        </Button>
      )}
      {selected.length > 0 && selected.length < total && (
        <Button type="link" data-testid="select-all" onClick={onSelectAll}>
          {t('library.selectAllOf', { n: total })}
        </Button>
      )}
      <Button
        type={describing ? 'primary' : 'default'}
        icon={<EditOutlined aria-hidden="true" />}
        aria-pressed={describing}
        title={withKey(t('describe.title'), 'F9')}
        data-testid="library-describe"
        onClick={onDescribe}
      >
        {t('describe.action')}
      </Button>
      {selected.length > 0 && (
        <Button data-testid="bulk-open" onClick={() => openBulk(true)}>
          {t('bulk.action')}
        </Button>
      )}
      <Dropdown
        trigger={['click']}
        menu={{
          items: TABS.map((tab) => ({
            key: tab,
            label: <span data-testid={`codes-open-${tab}`}>{t(`codesMenu.${tab}`)}</span>,
          })),
          onClick: ({ key }) => openCodes(key as CodesTab),
        }}
      >
        <Button data-testid="codes-menu">
          {t('codes.menu')}
          <DownOutlined aria-hidden="true" />
        </Button>
      </Dropdown>
    </>
  );
}
