import { DownOutlined, ExportOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useTranslation } from 'react-i18next';
import type { HistoryFilter } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useStatus } from '../app/use-status.ts';
import { BranchList } from '../history/branch-list.tsx';
import { CameFrom } from '../history/came-from.tsx';
import { HistoryFilters } from '../history/history-filters.tsx';
import { HistoryList } from '../history/history-list.tsx';
import { filterFor, useHistory } from '../history/history-state.ts';
import { StepDetail } from '../history/step-detail.tsx';
import { groupOf } from '../history/step-kinds.ts';
import { useHistorySteps } from '../history/use-history-steps.ts';
import { useExport } from '../library/export-state.ts';
import { useReportCheck } from './report-check-state.ts';
import { usePanelLayout } from '../ui/use-panel-layout.ts';
import '../history/history.css';

/** Care of the archive: its whole history, and the way back to any state of it. */
export function CareScreen() {
  const { t, i18n } = useTranslation();
  const { client, queries } = useArchive();
  const check = useReportCheck((state) => state.run);
  const archiveId = useStatus()?.archive?.id ?? '';
  const state = useHistory();
  const { stepId, show, openedArchive } = state;
  const layout = usePanelLayout('care');
  const screen = useRef<HTMLElement>(null);
  const { data: facets } = useQuery(queries.journal.facets.queryOptions());
  const kinds = useMemo(() => facets?.kinds.map(({ value }) => value) ?? [], [facets]);
  const filter = useMemo(
    () =>
      filterFor(
        state,
        state.group === undefined
          ? undefined
          : kinds.filter((kind) => groupOf(kind) === state.group),
      ),
    [state, kinds],
  );
  const { total } = useHistorySteps(filter);
  useEffect(() => openedArchive(archiveId), [openedArchive, archiveId]);

  const toList = useCallback(
    () => screen.current?.querySelector<HTMLElement>('.history-list')?.focus(),
    [],
  );
  useEffect(toList, [toList]);
  const head = facets?.head ?? null;
  return (
    <section ref={screen} className="care" data-testid="screen-care">
      <div className="toolbar" data-region="">
        <h1 className="care-title">{t('history.title')}</h1>
        <HistoryFilters
          authors={facets?.authors.map(({ value }) => value) ?? []}
          kinds={kinds}
          toList={toList}
        />
        <span className="muted" data-testid="history-count">
          {t('history.count', { n: total.toLocaleString(i18n.language) })}
        </span>
        <span className="top-bar-space" />
        <BranchList onStep={show} onDone={toList} />
        <HistoryExport filter={filter} />
        <Button
          data-testid="report-check-run"
          onClick={() => void check(client).catch(reportFailure)}
        >
          {t('reportCheck.run')}
        </Button>
      </div>
      <CameFrom head={head} onDone={toList} />
      <Group
        className="care-panels"
        orientation="horizontal"
        defaultLayout={layout.saved}
        onLayoutChanged={layout.save}
      >
        <Panel id="steps" minSize="35%" defaultSize="62%">
          <HistoryList
            filter={filter}
            stepId={stepId}
            head={head}
            onStep={show}
            onEnter={() =>
              screen.current?.querySelector<HTMLElement>('.step-detail button:enabled')?.focus()
            }
          />
        </Panel>
        <Separator className="desk-separator" aria-label={t('workbench.resize')} />
        <Panel id="step" minSize="22%" defaultSize="38%">
          <div className="care-side" data-region="">
            {stepId === null ? (
              <div className="empty">
                <p className="empty-title">{t('history.choose')}</p>
                <p>{t('history.chooseNext')}</p>
              </div>
            ) : (
              <StepDetail key={stepId} stepId={stepId} head={head} onStep={show} onDone={toList} />
            )}
          </div>
        </Panel>
      </Group>
    </section>
  );
}

/** The steps that pass the filter, as a file. */
function HistoryExport({ filter }: { readonly filter: HistoryFilter }) {
  const { t } = useTranslation();
  const choose = useExport((state) => state.choose);
  const labels = {
    'history-xlsx': t('history.xlsx'),
    'history-csv': t('history.csv'),
    'history-jsonl': t('history.lines'),
  };
  const items = (['history-xlsx', 'history-csv', 'history-jsonl'] as const).map((kind) => ({
    key: kind,
    label: <span data-testid={`export-${kind}`}>{labels[kind]}</span>,
    onClick: () => void choose(kind, undefined, filter).catch(reportFailure),
  }));
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button icon={<ExportOutlined aria-hidden="true" />} data-testid="history-export">
        {t('export.menu')}
        <DownOutlined aria-hidden="true" />
      </Button>
    </Dropdown>
  );
}
