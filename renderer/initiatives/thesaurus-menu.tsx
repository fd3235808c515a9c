import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useArchive } from '../app/archive-context.ts';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useNotices } from '../app/use-notices.ts';
import { useExport } from '../library/export-state.ts';
import { INITIATIVE_CSV_COMMANDS } from './initiative-commands.ts';

/** The thesaurus as a table of values: in and out. */
export function ThesaurusMenu() {
  const { t } = useTranslation();
  const { client } = useArchive();
  const notices = useNotices();
  const exportAs = useExport((state) => state.choose);

  async function importCsv(): Promise<void> {
    const token = await window.juanzong.thesaurusDialog();
    if (token === null) return;
    const { changed } = await client.thesaurus.importCsv({ token });
    notices.done(t('initiatives.imported', { n: changed }));
  }

  useScreenCommands(INITIATIVE_CSV_COMMANDS, {
    'initiatives.importCsv': importCsv,
    'initiatives.exportCsv': () => exportAs('thesaurus-csv'),
  });

  return (
    <Dropdown
      trigger={['click']}
      menu={{
        'aria-label': t('initiatives.menu'),
        items: [
          { key: 'import', label: t('initiatives.importCsv') },
          { key: 'export', label: t('initiatives.exportCsv') },
        ],
        onClick: ({ key }) =>
          void (key === 'import' ? importCsv() : exportAs('thesaurus-csv')).catch(reportFailure),
      }}
    >
      <Button
        icon={<MoreOutlined aria-hidden="true" />}
        aria-label={t('initiatives.menu')}
        title={t('initiatives.menu')}
        data-testid="thesaurus-menu"
      />
    </Dropdown>
  );
}
