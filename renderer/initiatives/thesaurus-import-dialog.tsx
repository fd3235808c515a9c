import { Modal, Segmented, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IMPORT_STATES, type ImportState } from '#core/thesaurus/import.ts';
import type { ThesaurusImport } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useNotices } from '../app/use-notices.ts';
import { useThesaurusImport } from './import-state.ts';

type Row = ThesaurusImport['rows'][number];

const IMPORT_BUTTON = { 'data-testid': 'thesaurus-import-run' };

/** What importing a thesaurus would change, row by row, before anything is written. */
export function ThesaurusImportDialog() {
  const { t, i18n } = useTranslation();
  const { client } = useArchive();
  const notices = useNotices();
  const { chosen, end } = useThesaurusImport();
  const [only, setOnly] = useState<ImportState | null>(null);
  const [busy, setBusy] = useState(false);
  if (chosen === null) return null;
  const { token, preview } = chosen;
  const counts = Map.groupBy(preview.rows, ({ state }) => state);
  const count = (state: ImportState): number => counts.get(state)?.length ?? 0;
  const useful = count('new') + count('changed');
  const conflicts = count('conflict');

  async function run(): Promise<void> {
    setBusy(true);
    try {
      const { changed } = await client.thesaurus.import({ token, skip: conflicts > 0 });
      end();
      notices.done(t('initiatives.imported', { n: changed }));
    } catch (error) {
      reportFailure(error);
    } finally {
      setBusy(false);
    }
  }

  const columns: TableColumnsType<Row> = [
    { key: 'row', title: t('thesaurusImport.row'), dataIndex: 'row', width: 64, align: 'right' },
    {
      key: 'label',
      title: t('initiative.prefLabel'),
      dataIndex: 'label',
      width: 220,
      ellipsis: true,
    },
    {
      key: 'state',
      title: t('thesaurusImport.state'),
      width: 90,
      render: (_, { state }) => (
        <span className={`import-${state}`}>{t(`importState.${state}`)}</span>
      ),
    },
    {
      key: 'what',
      title: t('thesaurusImport.what'),
      render: (_, { state, fields, failure }) =>
        failure !== null
          ? t(`error.${failure.code}.what`, failure.values)
          : state === 'changed'
            ? fields.map((field) => t(`field.${field}`)).join('、')
            : '',
    },
  ];
  return (
    <Modal
      open
      width={760}
      title={t('thesaurusImport.title', { filename: preview.filename })}
      okText={t(conflicts > 0 ? 'thesaurusImport.runOthers' : 'thesaurusImport.run', {
        n: useful.toLocaleString(i18n.language),
      })}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: useful === 0, loading: busy, ...IMPORT_BUTTON }}
      closable={{ 'aria-label': t('common.close') }}
      onOk={() => void run()}
      onCancel={end}
    >
      <div className="surgery" data-testid="thesaurus-import">
        <Segmented<string>
          value={only ?? 'all'}
          aria-label={t('thesaurusImport.state')}
          options={[
            { value: 'all', label: t('thesaurusImport.all', { n: preview.rows.length }) },
            ...IMPORT_STATES.map((state) => ({
              value: state,
              label: `${t(`importState.${state}`)} ${count(state)}`,
            })),
          ]}
          onChange={(value) => setOnly(IMPORT_STATES.find((state) => state === value) ?? null)}
        />
        <Table<Row>
          virtual
          size="small"
          rowKey="row"
          columns={columns}
          dataSource={preview.rows.filter(({ state }) => only === null || state === only)}
          pagination={false}
          scroll={{ y: 320, x: 700 }}
        />
      </div>
    </Modal>
  );
}
