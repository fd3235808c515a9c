import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useArchive } from '../app/archive-context.ts';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useExport } from '../library/export-state.ts';
import { useThesaurusImport } from './import-state.ts';
import { EXCHANGE_COMMANDS } from './initiative-commands.ts';

const EXPORTS = ['thesaurus-xlsx', 'thesaurus-csv', 'thesaurus-qdc', 'thesaurus-skos'] as const;

/** The thesaurus as a file: a table, a REFI-QDA codebook, SKOS; in and out. */
export function ThesaurusMenu() {
  const { t } = useTranslation();
  const { client } = useArchive();
  const exportAs = useExport((state) => state.choose);
  const chooseImport = useThesaurusImport((state) => state.choose);
  const labels = {
    'thesaurus-xlsx': t('initiatives.exportXlsx'),
    'thesaurus-csv': t('initiatives.exportCsv'),
    'thesaurus-qdc': t('initiatives.exportQdc'),
    'thesaurus-skos': t('initiatives.exportSkos'),
  };

  function run(key: string): Promise<void> {
    const kind = EXPORTS.find((one) => one === key);
    return kind === undefined ? chooseImport(client) : exportAs(kind);
  }

  useScreenCommands(EXCHANGE_COMMANDS, {
    'initiatives.import': () => chooseImport(client),
    'initiatives.exportXlsx': () => exportAs('thesaurus-xlsx'),
    'initiatives.exportCsv': () => exportAs('thesaurus-csv'),
    'initiatives.exportQdc': () => exportAs('thesaurus-qdc'),
    'initiatives.exportSkos': () => exportAs('thesaurus-skos'),
  });

  return (
    <Dropdown
      trigger={['click']}
      menu={{
        'aria-label': t('initiatives.menu'),
        items: [
          {
            key: 'import',
            label: <span data-testid="thesaurus-import-open">{t('initiatives.import')}</span>,
          },
          { type: 'divider' },
          ...EXPORTS.map((kind) => ({
            key: kind,
            label: <span data-testid={`export-${kind}`}>{labels[kind]}</span>,
          })),
        ],
        onClick: ({ key }) => void run(key).catch(reportFailure),
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
