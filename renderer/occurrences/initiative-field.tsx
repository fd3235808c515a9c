import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeRow } from '#electron/contract.ts';
import { fold } from '../ui/fold.ts';
import { indexLabel } from '../ui/pinyin-index.ts';
import type { Chosen } from '../workbench/chosen.ts';
import { isNewLabel, rankInitiatives } from '../workbench/rank-initiatives.ts';
import { useRecentInitiatives } from '../workbench/recent-initiatives.ts';

/** Stands before the label of an initiative that is to be made, where others have their id. */
const NEW = 'new:';
const SHOWN = 40;
const FIRST_THEME = '综合';

interface InitiativeFieldProps {
  readonly rows: readonly InitiativeRow[];
  readonly chosen: readonly Chosen[];
  readonly onChoose: (chosen: readonly Chosen[]) => void;
}

/** Chooses initiatives as the palette finds them; a name that nobody bears can be made. */
export function InitiativeField({ rows, chosen, onChoose }: InitiativeFieldProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const recent = useRecentInitiatives((state) => state.ids);
  const options = useMemo(() => {
    const ranked = rankInitiatives(rows, fold(query), recent, (label) => indexLabel(fold(label)));
    const known = ranked.slice(0, SHOWN).map(({ row: { initiative }, via }) => ({
      value: initiative.id,
      label: initiative.prefLabel,
      detail: via ?? initiative.theme,
    }));
    if (!isNewLabel(rows, query, fold)) return known;
    const label = query.trim();
    return [...known, { value: `${NEW}${label}`, label, detail: t('palette.create', { label }) }];
  }, [rows, query, recent, t]);

  return (
    <Select
      mode="multiple"
      className="occurrence-initiatives"
      value={chosen.map(({ id, label }) => ({ value: id ?? `${NEW}${label}`, label }))}
      labelInValue
      // What is found is in order already.
      showSearch={{ filterOption: false, searchValue: query, onSearch: setQuery }}
      options={options}
      optionRender={optionLine}
      placeholder={t('palette.find')}
      aria-label={t('screen.initiatives')}
      data-testid="occurrence-initiatives"
      onChange={(values) => {
        setQuery('');
        onChoose(
          values.map(({ value, label }) =>
            value.startsWith(NEW)
              ? { id: null, label: value.slice(NEW.length), theme: FIRST_THEME }
              : { id: value, label, theme: '' },
          ),
        );
      }}
    />
  );
}

function optionLine({
  data,
}: {
  readonly data: { readonly label: string; readonly detail: string };
}) {
  return (
    <span className="occurrence-option">
      <span>{data.label}</span>
      <span className="muted">{data.detail}</span>
    </span>
  );
}
