import { DownOutlined, ExportOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Dropdown, InputNumber, Popover, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { LEDGER_GROUPS } from '#core/ledger/ledger.ts';
import { QUANTITIES, shownUnits, type Quantity } from '#core/ledger/units.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useExport } from '../library/export-state.ts';
import { useMaskItem } from '../library/use-mask-item.tsx';
import { useClearIcon } from '../ui/use-clear-icon.tsx';
import type { LedgerColumn } from './ledger-columns.tsx';
import { useLedger, useLedgerLooks, type TableTab } from './ledger-state.ts';
import type { LedgerRows } from './use-ledger.ts';

interface LedgerToolsProps {
  readonly tab: TableTab;
  readonly ledger: LedgerRows;
  readonly columns: readonly LedgerColumn[];
}

/** How a ledger is gathered and shown, and the way out of it as a file. */
export function LedgerTools({ tab, ledger, columns }: LedgerToolsProps) {
  const { t } = useTranslation();
  const clearIcon = useClearIcon();
  const { orders, arrange, show } = useLedger();
  const { units } = useLedgerLooks();
  const choose = useExport((state) => state.chooseLedger);
  const mask = useMaskItem();
  const names = {
    articles: 'ledger-articles',
    initiatives: 'ledger-initiatives',
    figures: 'ledger-figures',
  } as const;
  return (
    <div className="button-row">
      <Select<string>
        className="ledger-group-by"
        allowClear={clearIcon}
        value={orders[tab].group}
        placeholder={t('ledger.groupBy')}
        aria-label={t('ledger.groupBy')}
        data-testid="ledger-group-by"
        popupMatchSelectWidth={false}
        options={LEDGER_GROUPS[tab].map((value) => ({ value, label: t(`ledgerGroup.${value}`) }))}
        onChange={(group: string | undefined) => arrange({ group: group ?? null })}
      />
      {tab === 'figures' && <UnitChooser />}
      {tab === 'articles' && (
        <Button data-testid="ledger-points" onClick={() => show('points')}>
          {t('ledgerKeys.points')}
        </Button>
      )}
      <ColumnChooser tab={tab} columns={columns} />
      <Dropdown
        {...mask.menu}
        trigger={['click']}
        menu={{
          'aria-label': t('export.menu'),
          items: [
            mask.item,
            { type: 'divider' },
            ...(['csv', 'xlsx'] as const).map((format) => ({
              key: format,
              label: (
                <span data-testid={`ledger-export-${format}`}>
                  {t(`ledgerExport.${format}`, { ledger: t(`ledgerTab.${tab}`) })}
                </span>
              ),
            })),
          ],
          onClick: ({ key }) => {
            if (mask.took(key)) return;
            const kind = `${names[tab]}-${key === 'csv' ? 'csv' : 'xlsx'}` as const;
            choose(kind, { ...ledger.wanted, units }).catch(reportFailure);
          },
        }}
      >
        <Button icon={<ExportOutlined aria-hidden="true" />} data-testid="ledger-export">
          {t('export.menu')}
          <DownOutlined aria-hidden="true" />
        </Button>
      </Dropdown>
    </div>
  );
}

/** Quantities that figures are most often converted in come first. */
const OFFERED: readonly Quantity[] = QUANTITIES;

function UnitChooser() {
  const { t } = useTranslation();
  const clearIcon = useClearIcon();
  const { units, setUnits } = useLedgerLooks();
  const chosen = OFFERED.flatMap((quantity) => units[quantity] ?? []);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="ledger-units" role="group" aria-label={t('ledger.units')}>
          {OFFERED.map((quantity) => (
            <label key={quantity}>
              <span>{t(`quantity.${quantity}`)}</span>
              <Select<string>
                allowClear={clearIcon}
                value={units[quantity] ?? null}
                placeholder={t('ledger.asPrinted')}
                aria-label={t(`quantity.${quantity}`)}
                data-testid={`ledger-unit-${quantity}`}
                options={shownUnits(quantity).map((unit) => ({ value: unit, label: unit }))}
                onChange={(unit: string | undefined) => setUnits({ ...units, [quantity]: unit })}
              />
            </label>
          ))}
        </div>
      }
    >
      <Button data-testid="ledger-units">
        {chosen.length === 0 ? t('ledger.units') : chosen.join(' · ')}
        <DownOutlined aria-hidden="true" />
      </Button>
    </Popover>
  );
}

function ColumnChooser({ tab, columns }: Pick<LedgerToolsProps, 'tab' | 'columns'>) {
  const { t } = useTranslation();
  const { hidden, hide, widths, setWidth } = useLedgerLooks();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="ledger-columns" role="group" aria-label={t('ledger.columns')}>
          {columns.map(({ key, title, width }) => {
            const id = `${tab}.${key}`;
            return (
              <div key={key}>
                <Checkbox
                  checked={!hidden.includes(id)}
                  data-testid={`ledger-column-${key}`}
                  onChange={({ target }) =>
                    hide(target.checked ? hidden.filter((one) => one !== id) : [...hidden, id])
                  }
                >
                  {title}
                </Checkbox>
                <InputNumber
                  size="small"
                  min={50}
                  max={800}
                  step={10}
                  value={widths[id] ?? width}
                  aria-label={t('ledger.width', { column: title })}
                  onChange={(value) => {
                    if (value !== null) setWidth(id, value);
                  }}
                />
              </div>
            );
          })}
        </div>
      }
    >
      <Button
        icon={<SettingOutlined aria-hidden="true" />}
        aria-label={t('ledger.columns')}
        title={t('ledger.columns')}
        data-testid="ledger-columns"
      />
    </Popover>
  );
}
