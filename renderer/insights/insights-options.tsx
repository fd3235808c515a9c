import { SwapOutlined } from '@ant-design/icons';
import { Button, Checkbox, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DIMENSIONS, PERIODS, type Period } from '#core/report/dimension.ts';
import { MEASURES, type Measure } from '#core/report/pivot.ts';
import { withKey } from '../app/key-label.ts';
import { useThesaurus } from '../workbench/use-thesaurus.ts';
import { tableAxes } from './insight-queries.ts';
import {
  LAYOUTS,
  SUBJECTS,
  useInsights,
  type InsightAxis,
  type InsightLayout,
  type Subject,
} from './insights-state.ts';

const LIMITS = [10, 20, 50, 100, 200] as const;
const COLUMN_ORDERS = ['own', 'count', 'name'] as const;
const MEMBERS = [10, 14, 20, 30, 40] as const;
/** As many lines as can be told apart. */
const MOST_LINES = 6;
const AXES: readonly InsightAxis[] = ['period', ...DIMENSIONS];

/** What stands in the rows and columns of a view, what is counted, and how it is shown. */
export function InsightsOptions() {
  const { t } = useTranslation();
  const insights = useInsights();
  const { view, measure, transposed, layout, shaded, choose, setLayout, setShaded } = insights;
  const timed = JSON.stringify(tableAxes(insights)).includes('period');
  return (
    <div
      className="toolbar insight-options"
      data-region=""
      role="group"
      aria-label={t('insights.options')}
    >
      {view === 'pivot' && <AxisFields />}
      {(view === 'time' || view === 'place' || view === 'medium') && (
        <Select<Subject>
          value={insights.subject}
          aria-label={t('insights.subject')}
          data-testid="insight-subject"
          options={SUBJECTS.map((value) => ({ value, label: t(`insightAxis.${value}`) }))}
          onChange={(subject) => choose({ subject })}
        />
      )}
      {view === 'trend' && <ComparedField />}
      {view === 'together' ? (
        <Select<number>
          value={insights.members}
          aria-label={t('insights.members')}
          data-testid="insight-members"
          options={MEMBERS.map((n) => ({ value: n, label: t('insights.mostArticles', { n }) }))}
          onChange={(members) => choose({ members })}
        />
      ) : (
        <>
          {timed && (
            <Select<'auto' | Period>
              value={insights.period}
              aria-label={t('insights.period')}
              data-testid="insight-period"
              options={(['auto', ...PERIODS] as const).map((value) => ({
                value,
                label: t(`insightPeriod.${value}`),
              }))}
              onChange={(period) => choose({ period })}
            />
          )}
          <Segmented<Measure>
            value={measure}
            aria-label={t('insights.measure')}
            data-testid="insight-measure"
            options={MEASURES.map((value) => ({ value, label: t(`insightMeasure.${value}`) }))}
            onChange={(value) => choose({ measure: value })}
          />
          <Limit axis="rows" />
          <Limit axis="columns" />
          <ColumnOrder />
          <Button
            icon={<SwapOutlined aria-hidden="true" />}
            aria-pressed={transposed}
            title={withKey(t('insightKeys.transpose'), 't')}
            data-testid="insight-transpose"
            onClick={() => choose({ transposed: !transposed })}
          >
            {t('insights.transpose')}
          </Button>
          <Checkbox
            checked={shaded}
            data-testid="insight-shaded"
            onChange={({ target }) => setShaded(target.checked)}
          >
            {t('insights.shaded')}
          </Checkbox>
        </>
      )}
      <span className="top-bar-space" />
      <Segmented<InsightLayout>
        value={layout}
        aria-label={t('insights.layout')}
        data-testid="insight-layout"
        options={LAYOUTS.map((value) => ({ value, label: t(`insightLayout.${value}`) }))}
        onChange={setLayout}
      />
    </div>
  );
}

function AxisFields() {
  const { t } = useTranslation();
  const { axes, choose } = useInsights();
  const option = (value: InsightAxis) => ({ value, label: t(`insightAxis.${value}`) });
  return (
    <>
      <label className="insight-field">
        {t('insights.rows')}
        <Select<InsightAxis>
          value={axes.rows}
          aria-label={t('insights.rows')}
          data-testid="insight-rows"
          popupMatchSelectWidth={false}
          options={AXES.filter((axis) => axis !== axes.columns).map(option)}
          onChange={(rows) => choose({ axes: { ...axes, rows } })}
        />
      </label>
      <label className="insight-field">
        {t('insights.columns')}
        <Select<InsightAxis>
          value={axes.columns}
          aria-label={t('insights.columns')}
          data-testid="insight-columns"
          popupMatchSelectWidth={false}
          options={AXES.filter((axis) => axis !== axes.rows).map(option)}
          onChange={(columns) => choose({ axes: { ...axes, columns } })}
        />
      </label>
    </>
  );
}

/** How many values of an axis are shown; the rest are counted together. */
function Limit({ axis }: { readonly axis: 'rows' | 'columns' }) {
  const { t } = useTranslation();
  const { limits, choose, ...rest } = useInsights();
  const { [axis]: shown } = tableAxes({ ...rest, limits });
  const folded = shown !== null && ['initiative', 'theme', 'place', 'medium'].includes(shown);
  if (!folded) return null;
  return (
    <Select<number>
      value={limits[axis]}
      aria-label={t(`insightLimit.${axis}`)}
      title={t('insights.limitHelp')}
      data-testid={`insight-limit-${axis}`}
      popupMatchSelectWidth={false}
      options={LIMITS.map((n) => ({ value: n, label: t(`insightTop.${axis}`, { n }) }))}
      onChange={(n) => choose({ limits: { ...limits, [axis]: n } })}
    />
  );
}

/** In which order the columns stand; rows are ordered by their heads. */
function ColumnOrder() {
  const { t } = useTranslation();
  const { order, choose, ...rest } = useInsights();
  if (tableAxes({ ...rest, order }).columns === null) return null;
  return (
    <Select<(typeof COLUMN_ORDERS)[number]>
      value={order.columns.by === 'column' ? 'own' : order.columns.by}
      aria-label={t('insights.columnOrder')}
      data-testid="insight-column-order"
      popupMatchSelectWidth={false}
      options={COLUMN_ORDERS.map((value) => ({ value, label: t(`insightOrder.${value}`) }))}
      onChange={(by) =>
        choose({ order: { ...order, columns: { by, descending: by === 'count' } } })
      }
    />
  );
}

function ComparedField() {
  const { t } = useTranslation();
  const { rows } = useThesaurus();
  const { compared, choose } = useInsights();
  return (
    <Select<string[]>
      mode="multiple"
      className="insight-compared"
      value={[...compared]}
      maxCount={MOST_LINES}
      maxTagCount="responsive"
      placeholder={t('insights.compared', { n: MOST_LINES })}
      aria-label={t('insights.compared', { n: MOST_LINES })}
      data-testid="insight-compared"
      optionFilterProp="label"
      options={rows.map(({ initiative }) => ({
        value: initiative.id,
        label: initiative.prefLabel,
      }))}
      onChange={(next) => choose({ compared: next })}
    />
  );
}
