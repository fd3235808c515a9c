import { Select, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Encoding, ImportPreview } from '#electron/contract.ts';

interface ImportPreviewTableProps {
  /** Null while the files are being read. */
  readonly files: readonly ImportPreview[] | null;
  readonly choices: ReadonlyMap<number, Encoding>;
  readonly onChoose: (index: number, encoding: Encoding) => void;
}

/** One line per file; below it the first lines of the chosen one as its encoding reads them. */
export function ImportPreviewTable({ files, choices, onChoose }: ImportPreviewTableProps) {
  const { t, i18n } = useTranslation();
  const [shown, setShown] = useState(0);
  const encodingOf = (file: ImportPreview) => choices.get(file.index) ?? file.encoding;
  const columns: TableColumnsType<ImportPreview> = [
    { key: 'filename', title: t('import.file'), dataIndex: 'filename', ellipsis: true, width: 260 },
    {
      key: 'bytes',
      title: t('import.bytes'),
      width: 90,
      align: 'right',
      render: (_, file) => file.bytes.toLocaleString(i18n.language),
    },
    {
      key: 'encoding',
      title: t('import.encoding'),
      width: 150,
      render: (_, file) => (
        <PreviewEncoding
          file={file}
          encoding={encodingOf(file)}
          onChoose={(encoding) => {
            setShown(file.index);
            onChoose(file.index, encoding);
          }}
        />
      ),
    },
    {
      key: 'state',
      title: t('import.state'),
      render: (_, file) => <PreviewState file={file} />,
    },
  ];
  const current = files?.find((file) => file.index === shown) ?? files?.[0];
  const sample =
    current?.candidates.find(({ encoding }) => encoding === encodingOf(current))?.sample ??
    current?.candidates[0]?.sample;

  const captionOf = ({ filename, project }: ImportPreview): string =>
    project === null ? t('import.sampleOf', { filename }) : filename;

  return (
    <>
      <Table<ImportPreview>
        virtual
        size="small"
        rowKey="index"
        columns={columns}
        dataSource={files ?? []}
        locale={{ emptyText: t(files === null ? 'import.reading' : 'import.noFiles') }}
        pagination={false}
        scroll={{ x: 860, y: 240 }}
        rowClassName={(file) => (file === current ? 'row-current' : '')}
        onRow={(file) => ({
          'data-testid': 'import-row',
          'data-state': file.state,
          onClick: () => setShown(file.index),
        })}
      />
      {current !== undefined && (
        <figure className="import-sample">
          <figcaption className="muted">{captionOf(current)}</figcaption>
          <pre
            className="serif"
            tabIndex={0}
            role="group"
            aria-label={captionOf(current)}
            data-testid="import-sample"
          >
            {current.project === null
              ? (sample ?? t('import.noSample'))
              : t('import.projectFrom', { ...current.project })}
          </pre>
        </figure>
      )}
    </>
  );
}

/** What a file is read as; nothing is left to choose for one that is in the archive already. */
function PreviewEncoding(props: {
  readonly file: ImportPreview;
  readonly encoding: Encoding | null;
  readonly onChoose: (encoding: Encoding) => void;
}) {
  const { t } = useTranslation();
  const { file, encoding, onChoose } = props;
  if (file.project !== null) return <span>REFI-QDA</span>;
  if (file.state === 'duplicate' || file.candidates.length === 0) {
    return encoding === null ? null : <span>{t(`encoding.${encoding}`)}</span>;
  }
  return (
    <Select<Encoding>
      className="encoding-select"
      value={encoding}
      aria-label={`${t('import.encoding')} ${file.filename}`}
      data-testid="import-encoding"
      options={file.candidates.map((candidate) => ({
        value: candidate.encoding,
        label: t(`encoding.${candidate.encoding}`),
      }))}
      onChange={onChoose}
    />
  );
}

function PreviewState({ file }: { readonly file: ImportPreview }) {
  const { t } = useTranslation();
  return (
    <div className="import-state" data-state={file.state}>
      <span>{t(`fileState.${file.state}`)}</span>
      {file.project !== null && (
        <span data-testid="import-project-holds">
          {t('import.projectHolds', { ...file.project })}
        </span>
      )}
      {file.failure !== null && (
        <span title={t(`error.${file.failure.code}.next`, file.failure.values)}>
          <code>{file.failure.code}</code>{' '}
          {t(`error.${file.failure.code}.what`, file.failure.values)}
        </span>
      )}
      {file.warnings.map((warning) => (
        <span key={warning.code} className="warning">
          <code>{warning.code}</code> {t(`warning.${warning.code}`, warning.values)}
        </span>
      ))}
    </div>
  );
}
