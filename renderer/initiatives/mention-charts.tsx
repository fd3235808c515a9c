import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ExportOutlined } from '@ant-design/icons';
import { Button, Dropdown, Select } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conditionsAt } from '#core/report/chart.ts';
import type { Condition } from '#core/report/pivot-passages.ts';
import type { ChartInput } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { usePreferences } from '../app/preferences.ts';
import { useExport } from '../library/export-state.ts';
import { Chart } from '../ui/chart.tsx';

/** The passages behind one bar, and what the bar says. */
export interface ChosenBar {
  readonly name: string;
  readonly conditions: readonly Condition[];
}

const CHARTS = ['initiative-month', 'initiative-place'] as const;
const FILES = ['svg', 'png', 'csv', 'xlsx'] as const;

/** When and where an initiative and its narrower ones are mentioned; every bar opens its passages. */
export function MentionCharts({
  id,
  onChoose,
}: {
  readonly id: string;
  readonly onChoose: (bar: ChosenBar) => void;
}) {
  const { t } = useTranslation();
  const { queries } = useArchive();
  const language = usePreferences((state) => state.language);
  const [chart, setChart] = useState<(typeof CHARTS)[number]>('initiative-month');
  const input = useMemo(
    (): ChartInput => ({
      chart,
      measure: 'mentions',
      period: 'auto',
      filter: { initiative: id },
      language,
    }),
    [chart, id, language],
  );
  const { data: spec } = useQuery(
    queries.insights.chart.queryOptions({
      input,
      placeholderData: keepPreviousData,
      meta: { atRest: true },
    }),
  );
  const open = useCallback(
    (seriesAt: number, categoryAt: number) => {
      if (spec === undefined) return;
      const names = [
        spec.categories.members[categoryAt]?.label,
        ...(spec.series.members.length > 1 ? [spec.series.members[seriesAt]?.name] : []),
      ];
      onChoose({
        name: names.filter((name) => name !== undefined).join(' · '),
        conditions: conditionsAt(spec, seriesAt, categoryAt),
      });
    },
    [onChoose, spec],
  );
  if (spec === undefined) return null;
  return (
    <Chart
      spec={spec}
      onOpen={open}
      tools={
        <>
          <Select<(typeof CHARTS)[number]>
            size="small"
            value={chart}
            aria-label={t('chartView.which')}
            data-testid="chart-which"
            popupMatchSelectWidth={false}
            options={CHARTS.map((value) => ({ value, label: t(`chartView.${value}`) }))}
            onChange={setChart}
          />
          <Dropdown
            trigger={['click']}
            menu={{
              items: FILES.map((file) => ({
                key: file,
                label: <span data-testid={`chart-export-${file}`}>{t(`chartFile.${file}`)}</span>,
                onClick: () =>
                  void useExport
                    .getState()
                    .chooseChart(`chart-${file}`, input)
                    .catch(reportFailure),
              })),
            }}
          >
            <Button
              size="small"
              icon={<ExportOutlined aria-hidden="true" />}
              data-testid="chart-export"
            >
              {t('export.menu')}
            </Button>
          </Dropdown>
        </>
      }
    />
  );
}
