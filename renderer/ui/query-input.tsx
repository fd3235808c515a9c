import { Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { keyLabel } from '../app/key-label.ts';
import { leadOn } from './filter-keys.ts';
import { QueryFaultNote } from './query-fault-note.tsx';
import { queryFault } from './query-fault.ts';
import { useClearIcon } from './use-clear-icon.tsx';

interface QueryInputProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** The key that leads here. */
  readonly chord: string;
  readonly toTable: () => void;
  /** Of the field; its fault is `<testId>-fault`. */
  readonly testId: string;
}

/** A search query among the filters of a table. One that cannot be read narrows nothing, and is marked where it is wrong. */
export function QueryInput({ value, onChange, chord, toTable, testId }: QueryInputProps) {
  const { t } = useTranslation();
  const clearIcon = useClearIcon();
  const faultId = useId();
  const fault = queryFault(value);
  return (
    <>
      <Input
        id={testId}
        className="query-input"
        allowClear={clearIcon}
        value={value}
        placeholder={`${t('queryText.label')} (${keyLabel(chord)})`}
        aria-label={t('queryText.label')}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        status={fault === null ? '' : 'error'}
        title={t('queryText.note')}
        maxLength={10_000}
        data-testid={testId}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => leadOn(event, toTable)}
      />
      {fault !== null && (
        <QueryFaultNote id={faultId} text={value} fault={fault} testId={`${testId}-fault`} />
      )}
    </>
  );
}
