import { FilterOutlined } from '@ant-design/icons';
import { Button, Popover, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ANNOTATION_KINDS } from '#core/annotation/annotation.ts';
import { ruleName } from '../ui/rule-name.ts';
import type { DeskData } from './desk-data.ts';
import { NOT_NARROWED, useDesk, type KindFilter } from './desk-state.ts';

/** Least confidence that may be asked for, in per cent. */
const SURE = [0, 60, 70, 80, 90] as const;

/** Which of the waiting suggestions are on the desk: by kind, by rule, by confidence. */
export function StripFilters({ data }: { readonly data: DeskData }) {
  const { t } = useTranslation();
  // Until all of them are here a number would be wrong.
  const shown = (count: number) => (data.complete ? count : '…');
  const { kind, setKind, narrowing, narrow } = useDesk();
  const total = [...data.counts.values()].reduce((sum, count) => sum + count, 0);
  const kinds = ANNOTATION_KINDS.filter((one) => data.counts.has(one) || one === kind);
  const narrowed = narrowing.rule !== null || narrowing.sure > 0;
  const rules = [
    ...new Set([...data.rules.keys(), ...(narrowing.rule === null ? [] : [narrowing.rule])]),
  ].toSorted();
  return (
    <>
      <Select<KindFilter>
        value={kind}
        aria-label={t('review.kinds')}
        data-testid="kind-filter"
        popupMatchSelectWidth={false}
        options={[
          { value: 'all', label: `${t('review.allKinds')} ${shown(total)}` },
          ...kinds.map((one) => ({
            value: one,
            label: `${t(`kind.${one}`)} ${shown(data.counts.get(one) ?? 0)}`,
          })),
        ]}
        onChange={setKind}
      />
      <Popover
        trigger="click"
        placement="topLeft"
        content={
          <div className="strip-filters">
            <Select<string>
              value={narrowing.rule ?? ''}
              aria-label={t('queue.rule')}
              data-testid="rule-filter"
              options={[
                { value: '', label: t('review.everyRule') },
                ...rules.map((rule) => ({
                  value: rule,
                  label: `${ruleName(t, rule)} ${shown(data.rules.get(rule) ?? 0)}`,
                })),
              ]}
              onChange={(rule) => narrow({ rule: rule === '' ? null : rule })}
            />
            <Select<number>
              value={narrowing.sure}
              aria-label={t('queue.confidence')}
              data-testid="sure-filter"
              options={SURE.map((percent) => ({
                value: percent / 100,
                label: percent === 0 ? t('review.everySure') : t('review.atLeastSure', { percent }),
              }))}
              onChange={(sure) => narrow({ sure })}
            />
            <Button disabled={!narrowed} onClick={() => narrow(NOT_NARROWED)}>
              {t('queue.widen')}
            </Button>
          </div>
        }
      >
        <Button
          type={narrowed ? 'primary' : 'text'}
          icon={<FilterOutlined aria-hidden="true" />}
          aria-label={t('queue.filters')}
          title={t('queue.filters')}
          data-testid="strip-filters"
        />
      </Popover>
    </>
  );
}
