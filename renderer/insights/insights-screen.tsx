import { CopyOutlined, ExportOutlined, SnippetsOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useTranslation } from 'react-i18next';
import { conditionOf } from '#core/report/pivot-passages.ts';
import { asHtmlTable, asTabbedText, tableCells, type TableCells } from '#core/report/table-text.ts';
import type { PivotTableView } from '#electron/contract.ts';
import { reportFailure } from '../app/failure-store.ts';
import { withKey } from '../app/key-label.ts';
import { useNotices } from '../app/use-notices.ts';
import { useExport } from '../library/export-state.ts';
import { useSend } from '../reports/send-state.ts';
import { putOnClipboard } from '../ui/clipboard.ts';
import { usePanelLayout } from '../ui/use-panel-layout.ts';
import { reportBlocks } from './insight-queries.ts';
import { InsightsFigure } from './insights-figure.tsx';
import { InsightsFilters, isNarrowed } from './insights-filters.tsx';
import { InsightsOptions } from './insights-options.tsx';
import {
  INSIGHT_VIEWS,
  useInsights,
  type CellPlace,
  type InsightView,
  type Opened,
} from './insights-state.ts';
import { InsightsTable } from './insights-table.tsx';
import './insights.css';
import { pairRows, type PairRow } from './pair-rows.ts';
import { PairsTable } from './pairs-table.tsx';
import { PassagesPanel } from './passages-panel.tsx';
import { useInsightData, type InsightData } from './use-insight-data.ts';
import { useInsightsCommands } from './use-insights-commands.ts';

/** Accepted mentions counted by what is known of them; every number opens its passages. */
export function InsightsScreen() {
  const { t } = useTranslation();
  const { view, layout, opened, open } = useInsights();
  const data = useInsightData();
  const panels = usePanelLayout('insights');
  const copy = useCopy(data);
  const send = (): void => {
    if (data.table === undefined) return;
    const { pivot, chart: drawn } = reportBlocks(data.asked.wanted, data.table);
    useSend.getState().sendCounts(pivot, drawn);
  };
  useInsightsCommands(data, { copy, send, toTable });
  const { table, chart, pairs, asked } = data;
  const empty = table !== undefined && table.total.mentions === 0;

  const figure = layout !== 'table' && chart !== undefined && (
    <InsightsFigure key="figure" spec={chart} />
  );
  const numbers =
    layout !== 'chart' &&
    (view === 'together'
      ? pairs !== undefined && (
          <PairsTable pairs={pairs} onOpen={(pair) => open(openedPair(pair))} />
        )
      : table !== undefined && (
          <InsightsTable
            table={table}
            onOpen={(cell) => open(openedCell(table, cell, t('insights.all')))}
          />
        ));
  return (
    <section className="insights" data-testid="screen-insights">
      <div className="insight-headline">
        <InsightTabs view={view} />
        {table !== undefined && <Summary table={table} />}
        <span className="top-bar-space" />
        <Tools data={data} onCopy={copy} onSend={send} />
      </div>
      <InsightsFilters toTable={toTable} />
      <InsightsOptions />
      <div className="insight-body" data-panel={opened !== null}>
        {empty ? (
          <NothingHere />
        ) : layout === 'both' ? (
          <Group
            className="insight-main"
            orientation="vertical"
            defaultLayout={panels.saved}
            onLayoutChanged={panels.save}
          >
            <Panel id="figure" minSize="20%" defaultSize="52%">
              {figure}
            </Panel>
            <Separator className="insight-separator" aria-label={t('workbench.resize')} />
            <Panel id="numbers" minSize="20%" defaultSize="48%">
              {numbers}
            </Panel>
          </Group>
        ) : (
          <div className="insight-main">
            {figure}
            {numbers}
          </div>
        )}
        {opened !== null && (
          <PassagesPanel
            opened={opened}
            filter={asked.filter}
            onClose={() => {
              open(null);
              toTable();
            }}
          />
        )}
      </div>
    </section>
  );
}

function toTable(): void {
  document.querySelector<HTMLElement>('[data-testid=insights-table]')?.focus();
}

/** The way from a cell of the table to the passages that it counts. */
function openedCell(table: PivotTableView, { row, column }: CellPlace, all: string): Opened {
  const { rowDimension, columnDimension, rows, columns } = table;
  const [atRow, atColumn] = [rows[row], columns[column]];
  const keys = (members: PivotTableView['rows']) => members.map(({ key }) => key);
  return {
    name: [atRow, atColumn].flatMap((member) => member?.label ?? []).join(' · ') || all,
    conditions: [
      ...(atRow === undefined ? [] : [conditionOf(rowDimension, atRow.key, keys(rows))]),
      ...(atColumn === undefined || columnDimension === null
        ? []
        : [conditionOf(columnDimension, atColumn.key, keys(columns))]),
    ],
    together: [],
  };
}

function openedPair({ a, b }: PairRow): Opened {
  const ids = [a.initiativeId, b.initiativeId];
  return {
    name: `${a.name} ＋ ${b.name}`,
    conditions: [{ dimension: 'initiative', keys: ids, except: false }],
    together: ids,
  };
}

function InsightTabs({ view }: { readonly view: InsightView }) {
  const { t } = useTranslation();
  const toView = useInsights((state) => state.toView);
  return (
    <div className="ledger-tabs" role="group" aria-label={t('screen.insights')} data-region="">
      {INSIGHT_VIEWS.map((name, index) => (
        <button
          key={name}
          type="button"
          className="screen-tab"
          aria-pressed={name === view}
          title={withKey(t(`insightView.${name}`), String(index + 1))}
          data-testid={`insight-view-${name}`}
          onClick={() => toView(name)}
        >
          {t(`insightView.${name}`)}
        </button>
      ))}
    </div>
  );
}

/** How much is counted, and what of it nobody knows the day or the place of. */
function Summary({ table }: { readonly table: PivotTableView }) {
  const { t, i18n } = useTranslation();
  const { measure, open } = useInsights();
  const number = (n: number): string => n.toLocaleString(i18n.language);
  const { total, unknown, undated } = table;
  const lacking = [
    ['date', 'year'],
    ['place', 'place'],
    ['medium', 'medium'],
  ] as const;
  return (
    <p className="insight-summary muted number" role="status" data-testid="insight-summary">
      <span>
        {t('insights.summary', { n: number(total.mentions), articles: number(total.articles) })}
      </span>
      {lacking.map(([what, dimension]) =>
        unknown[what].articles === 0 ? null : (
          <button
            key={what}
            type="button"
            className="status-button"
            data-testid={`insight-unknown-${what}`}
            onClick={() =>
              open({
                name: t(`insightUnknown.${what}`),
                conditions: [{ dimension, keys: [''], except: false }],
                together: [],
              })
            }
          >
            {t(`insightUnknownCount.${what}`, {
              n: number(unknown[what][measure]),
              unit: t(`insightUnit.${measure}`),
            })}
          </button>
        ),
      )}
      {undated.articles > 0 && (
        <span>
          {t('insights.undated', {
            n: number(undated[measure]),
            unit: t(`insightUnit.${measure}`),
          })}
        </span>
      )}
    </p>
  );
}

const PICTURES = ['svg', 'png'] as const;

function Tools(props: {
  readonly data: InsightData;
  readonly onCopy: () => void;
  readonly onSend: () => void;
}) {
  const { t } = useTranslation();
  const { data, onCopy, onSend } = props;
  const { asked } = data;
  const exportAs = (key: string): Promise<void> => {
    const { chooseChart, chooseCounts } = useExport.getState();
    if (key === 'svg' || key === 'png') return chooseChart(`chart-${key}`, asked.chart);
    const file = key === 'csv' ? 'csv' : 'xlsx';
    const { filter, ...pivot } = asked.table;
    return asked.wanted.view === 'together'
      ? chooseCounts(`cooccurrence-${file}`, filter ?? {}, { members: asked.wanted.members })
      : chooseCounts(`pivot-${file}`, filter ?? {}, { pivot });
  };
  return (
    <div className="button-row">
      <Button
        icon={<CopyOutlined aria-hidden="true" />}
        title={withKey(t('insightKeys.copy'), 'Mod+c')}
        data-testid="insight-copy"
        onClick={onCopy}
      >
        {t('insights.copy')}
      </Button>
      <Button
        icon={<SnippetsOutlined aria-hidden="true" />}
        title={withKey(t('insightKeys.send'), 'r')}
        data-testid="insight-send"
        onClick={onSend}
      >
        {t('insights.send')}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          'aria-label': t('export.menu'),
          items: [...PICTURES, 'csv', 'xlsx'].map((file) => ({
            key: file,
            label: <span data-testid={`insight-export-${file}`}>{t(`chartFile.${file}`)}</span>,
          })),
          onClick: ({ key }) => void exportAs(key).catch(reportFailure),
        }}
      >
        <Button icon={<ExportOutlined aria-hidden="true" />} data-testid="insight-export">
          {t('export.menu')}
        </Button>
      </Dropdown>
    </div>
  );
}

/** Puts the table that is shown on the clipboard, for spreadsheets and word processors. */
function useCopy({ table, pairs }: InsightData): () => void {
  const { t } = useTranslation();
  const notices = useNotices();
  const { view, measure } = useInsights();
  return () => {
    // What somebody has selected is what they want to copy.
    const selected = document.getSelection()?.toString() ?? '';
    if (selected !== '') {
      putOnClipboard(selected);
      return;
    }
    let cells: TableCells = [];
    if (view === 'together' && pairs !== undefined) {
      const heads = ['a', 'b', 'together', 'ofA', 'ofB'] as const;
      cells = [
        heads.map((head) => t(`insightPair.${head}`)),
        ...pairRows(pairs).map(({ a, b, articles }) => [
          a.name,
          b.name,
          articles,
          a.articles,
          b.articles,
        ]),
      ];
    } else if (table !== undefined) {
      cells = tableCells(table, measure, t('insights.total'));
    }
    if (cells.length === 0) return;
    if (putOnClipboard(asTabbedText(cells), asHtmlTable(cells))) {
      notices.done(t('insights.copied', { n: cells.length - 1 }), '', 'insight-copy');
    }
  };
}

function NothingHere() {
  const { t } = useTranslation();
  const narrowed = isNarrowed(useInsights((state) => state.narrowing));
  return (
    <div className="empty" tabIndex={-1} data-testid="insights-empty">
      <p className="empty-title">{t(narrowed ? 'insights.noMatch' : 'insights.empty')}</p>
      <p>{t(narrowed ? 'insights.noMatchNext' : 'insights.emptyNext')}</p>
    </div>
  );
}
