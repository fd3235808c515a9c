import { Select } from 'antd';
import type { InitiativeRow } from '#electron/contract.ts';
import { indexLabel } from '../ui/pinyin-index.ts';
import { matchLabel } from '../ui/pinyin-match.ts';

interface InitiativePickerProps {
  readonly rows: readonly InitiativeRow[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly label: string;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly testId: string;
}

/** Chooses an initiative by any of its labels, pinyin or initials. */
export function InitiativePicker(props: InitiativePickerProps) {
  const { rows, value, onChange, label, placeholder, autoFocus, testId } = props;
  return (
    <Select
      allowClear
      value={value}
      onChange={(id: string | undefined) => onChange(id ?? null)}
      aria-label={label}
      placeholder={placeholder ?? label}
      autoFocus={autoFocus ?? false}
      showSearch={{
        filterOption: (query, option) =>
          (option?.labels ?? []).some((one) => matchLabel(indexLabel(one), query) !== null),
      }}
      options={rows.map(({ initiative }) => ({
        value: initiative.id,
        label: initiative.prefLabel,
        labels: [initiative.prefLabel, ...initiative.altLabels],
      }))}
      data-testid={testId}
    />
  );
}
