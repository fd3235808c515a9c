import { skipToken, useQuery } from '@tanstack/react-query';
import { Button, Modal, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QUOTATION_EXTENTS, type QuotationExtent } from '#core/report/outline.ts';
import { withSections } from '#core/report/outline-edit.ts';
import type { ReportEntry } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useNotices } from '../app/use-notices.ts';
import { useView } from '../app/view-state.ts';
import { Field } from './field.tsx';
import { depthsOf } from './moves.ts';
import { useReports } from './reports-state.ts';
import { useSend } from './send-state.ts';

/** Puts annotations into a report as quotations: which report, and under which heading. One step. */
export function SendDialog() {
  const annotationIds = useSend((state) => state.annotationIds);
  if (annotationIds === null) return null;
  return <OpenSendDialog annotationIds={annotationIds} />;
}

function OpenSendDialog({ annotationIds }: { readonly annotationIds: readonly string[] }) {
  const { t } = useTranslation();
  const { client, queries } = useArchive();
  const notices = useNotices();
  const send = useSend((state) => state.send);
  const go = useView((state) => state.go);
  const all = useQuery(queries.reports.list.queryOptions()).data?.reports;
  // A signed report is not written into.
  const reports = all?.filter(({ status }) => status === 'draft') ?? [];
  const composed = useReports((state) => state.reportId);
  const [wanted, setWanted] = useState(composed);
  const report = reports.find(({ id }) => id === wanted) ?? reports[0];
  const blocks = useQuery(
    queries.reports.view.queryOptions({ input: report ? { id: report.id } : skipToken }),
  ).data?.blocks;
  /** The heading under which it goes; null: the end. */
  const [heading, setHeading] = useState<string | null>(null);
  const [extent, setExtent] = useState<QuotationExtent>('sentence');
  const [busy, setBusy] = useState(false);
  const depths = depthsOf(blocks ?? []);
  const close = () => send(null);

  async function put(into: ReportEntry): Promise<void> {
    setBusy(true);
    const section = heading === null ? [] : withSections(blocks ?? [], [heading]);
    const last = section.at(-1);
    try {
      await client.reports.act({
        id: into.id,
        act: {
          does: 'quote',
          annotationIds,
          passages: [],
          extent,
          ...(last === undefined ? {} : { after: last.id }),
        },
      });
      close();
      notices.done(t('sendToReport.done', { title: into.title }), t('sendToReport.doneNext'));
    } catch (error) {
      reportFailure(error);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={t('sendToReport.title', { n: annotationIds.length })}
      okText={t('sendToReport.put')}
      cancelText={t('common.cancel')}
      closable={{ 'aria-label': t('common.close') }}
      confirmLoading={busy}
      okButtonProps={{ disabled: report === undefined, autoFocus: true, 'data-testid': 'send-ok' }}
      onOk={() => report !== undefined && void put(report)}
      onCancel={close}
    >
      <div className="editor-fields" data-testid="send-dialog">
        {all !== undefined && report === undefined ? (
          <div>
            <p>{t('sendToReport.noReport')}</p>
            <Button
              onClick={() => {
                close();
                useReports.getState().open(null);
                useReports.getState().show({ kind: 'new' });
                go('reports');
              }}
            >
              {t('reports.new')}
            </Button>
          </div>
        ) : (
          <>
            <Field label={t('sendToReport.report')}>
              <Select
                value={report?.id ?? null}
                aria-label={t('sendToReport.report')}
                data-testid="send-report"
                options={reports.map(({ id, title }) => ({ value: id, label: title }))}
                onChange={(id: string) => {
                  setWanted(id);
                  setHeading(null);
                }}
              />
            </Field>
            <Field label={t('sendToReport.place')}>
              <Select
                value={heading}
                aria-label={t('sendToReport.place')}
                data-testid="send-place"
                options={[
                  { value: null, label: t('sendToReport.atEnd') },
                  ...(blocks ?? []).flatMap(({ id, content }, at) =>
                    content.kind === 'heading'
                      ? { value: id, label: `${'　'.repeat((depths[at] ?? 1) - 1)}${content.text}` }
                      : [],
                  ),
                ]}
                onChange={setHeading}
              />
            </Field>
            <Field label={t('reports.extent')}>
              <Segmented<QuotationExtent>
                value={extent}
                aria-label={t('reports.extent')}
                options={QUOTATION_EXTENTS.map((value) => ({ value, label: t(`extent.${value}`) }))}
                onChange={setExtent}
              />
            </Field>
          </>
        )}
      </div>
    </Modal>
  );
}
