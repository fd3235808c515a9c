import { PlusOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { Button, Modal, Table } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReportEntry } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { isDialogOpen } from '../app/over-screen.ts';
import { reportFailure } from '../app/failure-store.ts';
import { withKey } from '../app/key-label.ts';
import { chordOf } from '../app/keys.ts';
import { useReportCheck } from '../care/report-check-state.ts';
import { nextRow } from '../library/row-keys.ts';
import { useSize } from '../ui/use-size.ts';
import { NewReportDialog } from './new-report-dialog.tsx';
import { REPORT_LIST_COMMANDS } from './report-commands.ts';
import { useReports } from './reports-state.ts';
import { shownMoment } from './shown-moment.ts';
import { usePageProfiles } from './use-report.ts';

const PAGE = 12;
const HEADER = 34;

/** Every report of the archive; a new one is made from a template. */
export function ReportList() {
  const { t } = useTranslation();
  const { client, queries } = useArchive();
  const check = useReportCheck((state) => state.run);
  const { data } = useQuery(queries.reports.list.queryOptions());
  const { dialog, show, open } = useReports();
  const [row, setRow] = useState(0);
  const reports = data?.reports ?? NONE;
  const current = reports[Math.min(row, reports.length - 1)];
  const onCurrent = (act: (report: ReportEntry) => void) => ({
    run: () => current !== undefined && act(current),
    enabled: () => current !== undefined,
  });
  useScreenCommands(REPORT_LIST_COMMANDS, {
    'reports.new': () => show({ kind: 'new' }),
    'reports.open': onCurrent(({ id }) => open(id)),
    'reports.delete': onCurrent(({ id, title }) => show({ kind: 'delete', reportId: id, title })),
  });

  if (data === undefined) return null;
  return (
    <section className="report-list" data-testid="report-list">
      <div className="toolbar" data-region="">
        <Button
          type="primary"
          icon={<PlusOutlined aria-hidden="true" />}
          title={withKey(t('reports.new'), 'n')}
          data-testid="report-new"
          onClick={() => show({ kind: 'new' })}
        >
          {t('reports.new')}
        </Button>
        <span className="muted" data-testid="report-count">
          {t('reports.count', { n: reports.length })}
        </span>
        <span className="top-bar-space" />
        <Button
          icon={<SafetyCertificateOutlined aria-hidden="true" />}
          data-testid="verify-exported"
          onClick={() => void check(client).catch(reportFailure)}
        >
          {t('reportCheck.run')}
        </Button>
      </div>
      {reports.length === 0 ? (
        <EmptyList />
      ) : (
        <ReportTable reports={reports} row={row} current={current} onRow={setRow} />
      )}
      {dialog?.kind === 'new' && <NewReportDialog onClose={() => show(null)} />}
      {dialog?.kind === 'delete' && (
        <DeleteDialog reportId={dialog.reportId} title={dialog.title} onClose={() => show(null)} />
      )}
    </section>
  );
}

const NONE: readonly ReportEntry[] = [];

function EmptyList() {
  const { t } = useTranslation();
  const show = useReports((state) => state.show);
  return (
    <div className="empty" data-testid="reports-empty">
      <p className="empty-title">{t('reports.none')}</p>
      <p>{t('reports.noneNext')}</p>
      <ol className="empty-steps">
        <li>{t('reports.noneStep1')}</li>
        <li>{t('reports.noneStep2')}</li>
        <li>{t('reports.noneStep3')}</li>
      </ol>
      <Button type="primary" onClick={() => show({ kind: 'new' })}>
        {t('reports.new')}
      </Button>
    </div>
  );
}

interface ReportTableProps {
  readonly reports: readonly ReportEntry[];
  readonly row: number;
  readonly current: ReportEntry | undefined;
  readonly onRow: (row: number) => void;
}

function ReportTable({ reports, row, current, onRow }: ReportTableProps) {
  const { t, i18n } = useTranslation();
  const { queries } = useArchive();
  const open = useReports((state) => state.open);
  const templates = useQuery(queries.reports.templates.queryOptions()).data?.templates ?? [];
  const profiles = usePageProfiles();
  const [box, size] = useSize<HTMLDivElement>();
  const english = i18n.language === 'en';
  const kept = useRef(false);
  useEffect(() => {
    if (kept.current || isDialogOpen()) return;
    kept.current = true;
    box.current?.focus({ preventScroll: true });
  }, [box]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.target !== event.currentTarget) return;
    const to = nextRow(chordOf(event.nativeEvent), row, reports.length, PAGE);
    if (to === null) return;
    event.preventDefault();
    onRow(to);
    document.getElementById(`report-${reports[to]?.id}`)?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <div
      ref={box}
      className="report-table"
      data-region=""
      tabIndex={0}
      role="group"
      aria-label={t('reports.list')}
      aria-activedescendant={current === undefined ? undefined : `report-${current.id}`}
      data-testid="report-table"
      onKeyDown={onKeyDown}
    >
      <Table<ReportEntry>
        size="small"
        rowKey="id"
        dataSource={reports}
        pagination={false}
        scroll={{ y: (size?.height ?? 400) - HEADER }}
        rowClassName={(report) => (report === current ? 'row-current' : '')}
        onRow={(report, index) => ({
          id: `report-${report.id}`,
          'data-testid': 'report-row',
          onClick: () => {
            onRow(index ?? 0);
            box.current?.focus({ preventScroll: true });
          },
          onDoubleClick: () => open(report.id),
        })}
        columns={[
          { title: t('reports.title'), dataIndex: 'title', className: 'serif' },
          {
            title: t('reports.template'),
            width: 160,
            render: (_, { template }) => {
              const found = templates.find(({ id }) => id === template);
              return english ? found?.en : found?.zh;
            },
          },
          {
            title: t('reports.profile'),
            width: 200,
            render: (_, { profile }) => {
              const found = profiles.find(({ id }) => id === profile);
              return english ? found?.nameEn : found?.name;
            },
          },
          {
            title: t('reports.status'),
            width: 90,
            render: (_, { status }) => t(`reportStatus.${status}`),
          },
          {
            title: t('reports.changed'),
            width: 180,
            className: 'number',
            render: (_, { changedAt }) => shownMoment(changedAt, i18n.language),
          },
        ]}
      />
    </div>
  );
}

interface DeleteDialogProps {
  readonly reportId: string;
  readonly title: string;
  readonly onClose: () => void;
}

function DeleteDialog({ reportId, title, onClose }: DeleteDialogProps) {
  const { t } = useTranslation();
  const { client } = useArchive();

  async function remove(): Promise<void> {
    try {
      await client.reports.act({ id: reportId, act: { does: 'delete' } });
      onClose();
    } catch (error) {
      reportFailure(error);
    }
  }

  return (
    <Modal
      open
      title={t('reports.delete')}
      okText={t('reports.delete')}
      cancelText={t('common.cancel')}
      closable={{ 'aria-label': t('common.close') }}
      okButtonProps={{ danger: true, autoFocus: true, 'data-testid': 'delete-ok' }}
      onOk={() => void remove()}
      onCancel={onClose}
    >
      <p data-testid="delete-dialog">{t('reports.deleteNote', { title })}</p>
    </Modal>
  );
}
