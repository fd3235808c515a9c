import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useExport } from '../library/export-state.ts';
import { useThesaurusImport } from './import-state.ts';

const EXPORTS = ['thesaurus-csv', 'thesaurus-qdc', 'thesaurus-skos'] as const;

/** The thesaurus as a file: a table, a REFI-QDA codebook, SKOS; in and out. */
export function ThesaurusMenu() {
  const { t } = useTranslation();
  const { client } = useArchive();
  const exportAs = useExport((state) => state.choose);
  const chooseImport = useThesaurusImport((state) => state.choose);
  const labels = {
    'thesaurus-csv': t('initiatives.exportCsv'),
    'thesaurus-qdc': t('initiatives.exportQdc'),
    'thesaurus-skos': t('initiatives.exportSkos'),
  };

  function run(key: string): Promise<void> {
    const kind = EXPORTS.find((one) => one === key);
    return kind === undefined ? chooseImport(client) : exportAs(kind);
  }

  return (
    <Dropdown
      trigger={['click']}
      menu={{
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
        icon={<MoreOutlined />}
        aria-label={t('initiatives.menu')}
        title={t('initiatives.menu')}
        data-testid="thesaurus-menu"
      />
    </Dropdown>
  );
}
