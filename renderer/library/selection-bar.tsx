import { DownOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { withKey } from '../app/key-label.ts';
import { useLibrary, type CodesTab } from './library-state.ts';
import { countMarked } from '../ui/selection.ts';

interface SelectionBarProps {
  /** Articles that the library lists. */
  readonly total: number;
  readonly describing: boolean;
  readonly onDescribe: () => void;
}

const TABS: readonly CodesTab[] = ['assign', 'check', 'form'];

/** What can be done with the marked articles, and how many they are. */
export function SelectionBar({ total, describing, onDescribe }: SelectionBarProps) {
  const { t, i18n } = useTranslation();
  const { selection, markListed, markNone, openBulk, openCodes } = useLibrary();
  const marked = countMarked(selection, total);
  return (
    <>
      {marked > 0 && (
        <Button type="link" data-testid="clear-selection" onClick={markNone}>
          {t('library.selected', { n: marked.toLocaleString(i18n.language) })}
        </Button>
      )}
      {marked > 0 && marked < total && (
        <Button type="link" data-testid="select-all" onClick={markListed}>
          {t('library.selectAllOf', { n: total.toLocaleString(i18n.language) })}
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
      {marked > 0 && (
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
