import { skipToken, useQuery } from '@tanstack/react-query';
import { Button, Modal, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QUOTATION_EXTENTS, type QuotationExtent } from '#core/report/outline.ts';
import { withSections } from '#core/report/outline-edit.ts';
import { SEARCH_BLOCKS, type ReportEntry } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useNotices } from '../app/use-notices.ts';
import { useView } from '../app/view-state.ts';
import { Field } from './field.tsx';
import { depthsOf } from './moves.ts';
import { useReports } from './reports-state.ts';
import { useSend, type Sending } from './send-state.ts';

/** Puts annotations or what a search finds into a report: which report, and under which heading. One step. */
export function SendDialog() {
  const sending = useSend((state) => state.sending);
  return sending === null ? null : <OpenSendDialog sending={sending} />;
}

function OpenSendDialog({ sending }: { readonly sending: Sending }) {
  const { t } = useTranslation();
  const { client, queries } = useArchive();
  const notices = useNotices();
  const close = useSend((state) => state.close);
  const go = useView((state) => state.go);
  const all = useQuery(queries.reports.list.queryOptions()).data?.reports;
  // A signed report is not written into.
  const reports = all?.filter(({ status }) => status === 'draft') ?? [];
  const composed = useReports((state) => state.reportId);
  const [wanted, setWanted] = useState(composed);
  // A search may also go into a report that is made for it.
  const [as, setAs] = useState<SentAs>(sending.of === 'search' ? 'excerpts' : 'quotation');
  const offersNew = sending.of === 'search' && as !== 'quotation';
  const report =
    offersNew && wanted === NEW
      ? undefined
      : (reports.find(({ id }) => id === wanted) ?? reports[0]);
  const makesNew = offersNew && all !== undefined && report === undefined;
  const blocks = useQuery(
    queries.reports.view.queryOptions({ input: report ? { id: report.id } : skipToken }),
  ).data?.blocks;
  /** The heading under which it goes; null: the end. */
  const [heading, setHeading] = useState<string | null>(null);
  const [extent, setExtent] = useState<QuotationExtent>('sentence');
  const [busy, setBusy] = useState(false);
  const depths = depthsOf(blocks ?? []);

  /** Into that report; `null` makes one. Answers what it is called. */
  async function send(into: ReportEntry | null): Promise<string> {
    if (sending.of === 'search' && as !== 'quotation') {
      const title = into?.title ?? t('sendToReport.newTitle', { query: sending.search.text });
      const reportId = into?.id ?? null;
      const { search } = sending;
      await client.reports.addSearch({ ...search, reportId, title, heading, as: [as] });
      return title;
    }
    if (into === null) return '';
    const section = heading === null ? [] : withSections(blocks ?? [], [heading]);
    const last = section.at(-1);
    const after = last === undefined ? {} : { after: last.id };
    await client.reports.act({
      id: into.id,
      act: { does: 'quote', ...quotesOf(sending), extent, ...after },
    });
    return into.title;
  }

  async function put(): Promise<void> {
    if (all === undefined) return;
    setBusy(true);
    try {
      const title = await send(report ?? null);
      close();
      notices.done(
        t('sendToReport.done', { title }),
        t(as === 'quotation' ? 'sendToReport.doneNext' : 'sendToReport.doneLive'),
      );
    } catch (error) {
      reportFailure(error);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={
        sending.of === 'search'
          ? t('sendToReport.titleOfSearch')
          : t('sendToReport.title', { n: sending.ids.length })
      }
      okText={t('sendToReport.put')}
      cancelText={t('common.cancel')}
      closable={{ 'aria-label': t('common.close') }}
      confirmLoading={busy}
      okButtonProps={{
        disabled: all !== undefined && report === undefined && !makesNew,
        autoFocus: true,
        'data-testid': 'send-ok',
      }}
      onOk={() => void put()}
      onCancel={close}
    >
      <div className="editor-fields" data-testid="send-dialog">
        {all !== undefined && report === undefined && !makesNew ? (
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
                value={makesNew ? NEW : (report?.id ?? null)}
                aria-label={t('sendToReport.report')}
                data-testid="send-report"
                options={[
                  ...reports.map(({ id, title }) => ({ value: id, label: title })),
                  ...(offersNew ? [{ value: NEW, label: t('reports.new') }] : []),
                ]}
                onChange={(id: string) => {
                  setWanted(id);
                  setHeading(null);
                }}
              />
            </Field>
            {!makesNew && (
              <Field label={t('sendToReport.place')}>
                <Select
                  value={heading}
                  aria-label={t('sendToReport.place')}
                  data-testid="send-place"
                  options={[
                    { value: null, label: t('sendToReport.atEnd') },
                    ...(blocks ?? []).flatMap(({ id, content }, at) =>
                      content.kind === 'heading'
                        ? {
                            value: id,
                            label: `${'　'.repeat((depths[at] ?? 1) - 1)}${content.text}`,
                          }
                        : [],
                    ),
                  ]}
                  onChange={setHeading}
                />
              </Field>
            )}
            {sending.of === 'search' && (
              <>
                <Field label={t('sendToReport.query')}>
                  <span className="serif">{sending.search.text}</span>
                </Field>
                <Field label={t('sendToReport.as')}>
                  <Select<SentAs>
                    value={as}
                    aria-label={t('sendToReport.as')}
                    data-testid="send-as"
                    options={SENT_AS.filter(
                      (value) => value !== 'quotation' || sending.passage !== null,
                    ).map((value) => ({ value, label: t(`sentAs.${value}`) }))}
                    onChange={setAs}
                  />
                </Field>
              </>
            )}
            {as === 'quotation' && (
              <Field label={t('reports.extent')}>
                <Segmented<QuotationExtent>
                  value={extent}
                  aria-label={t('reports.extent')}
                  options={QUOTATION_EXTENTS.map((value) => ({
                    value,
                    label: t(`extent.${value}`),
                  }))}
                  onChange={setExtent}
                />
              </Field>
            )}
          </>
        )}
      </div>
    </Modal>
  );
}

/** Stands for a report that is made. */
const NEW = 'new';

/** As what the finds of a search go into a report. */
const SENT_AS = [...SEARCH_BLOCKS, 'quotation'] as const;
type SentAs = (typeof SENT_AS)[number];

function quotesOf(sending: Sending) {
  if (sending.of === 'annotations') return { annotationIds: sending.ids, passages: [] };
  return { annotationIds: [], passages: sending.passage === null ? [] : [sending.passage] };
}
