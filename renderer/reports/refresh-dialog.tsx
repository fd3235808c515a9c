import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefreshPreview, ReportView } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import type { ReportActs } from './use-report-acts.ts';
import { useSaid } from './use-said.ts';

/** Lines of one block that are shown; what is beyond is counted. */
const MOST = 200;

interface RefreshDialogProps {
  readonly view: ReportView;
  readonly blockIds: readonly string[] | null;
  readonly acts: ReportActs;
  readonly onClose: () => void;
}

/** Shows, line by line, what frozen blocks would say if they were found anew; nothing is written before. */
export function RefreshDialog({ view, blockIds, acts, onClose }: RefreshDialogProps) {
  const { t } = useTranslation();
  const { queries } = useArchive();
  const said = useSaid();
  const [busy, setBusy] = useState(false);
  const frozen = view.blocks.filter(
    (block) => block.frozen && (blockIds === null || blockIds.includes(block.id)),
  );
  const ids = frozen.map(({ id }) => id);
  const { data } = useQuery(
    queries.reports.refreshPreview.queryOptions({
      input: { id: view.report.id, blockIds: ids },
      enabled: ids.length > 0,
    }),
  );
  const changed = data?.blocks.filter(({ lines }) => lines.length > 0) ?? [];

  async function refresh(): Promise<void> {
    setBusy(true);
    const done = await acts.act({
      does: 'refresh',
      blockIds: changed.map(({ blockId }) => blockId),
    });
    setBusy(false);
    if (done !== null) onClose();
  }

  return (
    <Modal
      open
      width={760}
      title={t('reports.refresh')}
      okText={t('reports.refreshNow', { n: changed.length })}
      cancelText={t('common.cancel')}
      closable={{ 'aria-label': t('common.close') }}
      confirmLoading={busy}
      okButtonProps={{ disabled: changed.length === 0, 'data-testid': 'refresh-ok' }}
      onOk={() => void refresh()}
      onCancel={onClose}
    >
      <div className="refresh" data-testid="refresh-dialog" data-ready={data !== undefined}>
        {data !== undefined && changed.length === 0 && <p>{t('reports.refreshNothing')}</p>}
        {changed.map((block) => {
          const own = view.blocks.find(({ id }) => id === block.blockId);
          return (
            <section key={block.blockId}>
              <h3>{own === undefined ? block.said : said(own)}</h3>
              <RefreshLines lines={block.lines} />
            </section>
          );
        })}
      </div>
    </Modal>
  );
}

function RefreshLines({ lines }: { readonly lines: RefreshPreview['blocks'][number]['lines'] }) {
  const { t } = useTranslation();
  return (
    <ul className="refresh-lines">
      {lines.slice(0, MOST).map(({ change, before, after }, at) => (
        // Lines have no name of their own.
        // oxlint-disable-next-line react/no-array-index-key
        <li
          key={at}
          className={`refresh-${change}`}
          data-testid="refresh-line"
          data-change={change}
        >
          <span className="refresh-change">{t(`refreshChange.${change}`)}</span>
          <span>
            {before !== '' && <del>{before}</del>}
            {after !== '' && <ins>{after}</ins>}
          </span>
        </li>
      ))}
      {lines.length > MOST && (
        <li className="muted">{t('reports.refreshMore', { n: lines.length - MOST })}</li>
      )}
    </ul>
  );
}
