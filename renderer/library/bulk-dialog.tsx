import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { Button, Modal, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkEditInput, BulkPreview } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { failureOf } from '../app/failure.ts';
import { useNotices } from '../app/use-notices.ts';
import { nameIn, shownStatement } from '../description/field-words.ts';
import { useProfiles } from '../description/use-profiles.ts';
import { FailureText } from '../ui/failure-text.tsx';
import { useSettled } from '../ui/use-settled.ts';
import { BulkEditRow, EMPTY_EDIT, isWhole } from './bulk-edit-row.tsx';
import type { MarkedArticles } from './library-state.ts';

/** Typing that pauses for this long (ms) is looked at. */
const QUIET = 250;

interface BulkDialogProps {
  readonly articles: MarkedArticles;
  /** How many they are. */
  readonly count: number;
  readonly onClose: () => void;
}

/** Edits fields of many articles: what would change is shown before anything is written. */
export function BulkDialog({ articles, count, onClose }: BulkDialogProps) {
  const { t, i18n } = useTranslation();
  const { client, queries } = useArchive();
  const notices = useNotices();
  const [edits, setEdits] = useState<readonly BulkEditInput[]>([EMPTY_EDIT]);
  const [running, setRunning] = useState(false);
  const asked = useSettled(edits, QUIET);
  const whole = asked.filter(isWhole);
  const {
    data,
    error: refusal,
    isFetching,
    isPlaceholderData,
  } = useQuery(
    queries.descriptions.previewBulk.queryOptions({
      input: whole.length === 0 ? skipToken : { articles, edits: [...whole] },
      placeholderData: keepPreviousData,
    }),
  );
  const preview = whole.length === 0 ? undefined : data;
  const settled = asked === edits && !isFetching && !isPlaceholderData;

  async function apply(): Promise<void> {
    if (preview === undefined) return;
    setRunning(true);
    try {
      await client.descriptions.bulk({
        articles,
        edits: [...whole],
        revision: preview.revision,
      });
      notices.done(t('bulk.done', { n: preview.articles }));
      onClose();
    } catch (error) {
      reportFailure(error);
    } finally {
      setRunning(false);
    }
  }

  return (
    <Modal
      open
      width={860}
      title={t('bulk.title', { n: count.toLocaleString(i18n.language) })}
      onCancel={onClose}
      okText={t('bulk.apply', { n: preview?.articles ?? 0 })}
      cancelText={t('common.cancel')}
      confirmLoading={running}
      okButtonProps={{
        disabled: !settled || refusal !== null || (preview?.changes ?? 0) === 0,
        'data-testid': 'bulk-apply',
      }}
      onOk={() => void apply()}
    >
      <div className="bulk" data-testid="bulk-dialog">
        {edits.map((edit, at) => (
          // Edits have no name of their own: their place is what tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={at} className="bulk-edit" data-testid="bulk-edit">
            <BulkEditRow
              edit={edit}
              first={at === 0}
              onChange={(next) => setEdits(edits.map((one, place) => (place === at ? next : one)))}
            />
            <Button
              type="text"
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={t('bulk.removeEdit')}
              disabled={edits.length === 1}
              onClick={() => setEdits(edits.filter((_, place) => place !== at))}
            />
          </div>
        ))}
        <Button
          type="dashed"
          size="small"
          icon={<PlusOutlined aria-hidden="true" />}
          data-testid="bulk-add"
          onClick={() => setEdits([...edits, EMPTY_EDIT])}
        >
          {t('bulk.addEdit')}
        </Button>
        {refusal === null ? (
          <PreviewTable preview={preview} />
        ) : (
          <FailureText failure={failureOf(refusal)} />
        )}
      </div>
    </Modal>
  );
}

function PreviewTable({ preview }: { readonly preview: BulkPreview | undefined }) {
  const { t, i18n } = useTranslation();
  const { fields, profiles } = useProfiles();
  if (preview === undefined) return <p className="muted">{t('bulk.nothingYet')}</p>;
  const fieldName = (id: string) => {
    const field = fields.get(id);
    return field ? nameIn(i18n.language, field) : t('describe.profile');
  };
  const shown = (id: string, statement: BulkPreview['rows'][number]['before']) => {
    const profile = id === 'profile' && profiles.find((one) => one.id === statement?.value);
    if (profile) return nameIn(i18n.language, profile);
    return shownStatement(t, i18n.language, fields.get(id), statement);
  };
  return (
    <>
      <p role="status" data-testid="bulk-count">
        {t('bulk.count', {
          changes: preview.changes,
          articles: preview.articles,
          same: preview.asked - preview.articles,
        })}
        {preview.changes > preview.rows.length &&
          ` ${t('bulk.shownOnly', { n: preview.rows.length })}`}
      </p>
      {preview.refused > 0 && (
        <p className="warning" data-testid="bulk-refused">
          {t('bulk.refused', {
            n: preview.refused,
            titles: [...new Set(preview.refusals.map(({ title }) => title))].slice(0, 3).join('、'),
          })}
        </p>
      )}
      <Table<BulkPreview['rows'][number]>
        size="small"
        virtual
        scroll={{ x: 800, y: 260 }}
        pagination={false}
        rowKey={({ articleId, field }) => `${articleId} ${field}`}
        dataSource={preview.rows}
        data-testid="bulk-preview"
        columns={[
          { title: t('article.title'), dataIndex: 'title', width: 260, ellipsis: true },
          { title: t('bulk.field'), width: 110, render: (_, row) => fieldName(row.field) },
          {
            title: t('bulk.before'),
            width: 200,
            ellipsis: true,
            render: (_, row) => (
              <span className="muted">{shown(row.field, row.before) || '—'}</span>
            ),
          },
          {
            title: t('bulk.after'),
            width: 200,
            ellipsis: true,
            render: (_, row) => shown(row.field, row.after) || '—',
          },
        ]}
      />
    </>
  );
}
