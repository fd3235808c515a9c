import { Checkbox, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThesaurusAct } from '#electron/contract.ts';
import type { ActFieldsProps } from './act-fields-props.ts';
import { ColourPicker } from './colour-picker.tsx';
import { InitiativePicker } from './initiative-picker.tsx';
import { MoveFields } from './move-fields.tsx';
import { SplitFields } from './split-fields.tsx';

type Fields<Does extends ThesaurusAct['does']> = ActFieldsProps<
  Extract<ThesaurusAct, { readonly does: Does }>
>;

/** What an act asks before it is done. */
export function ActFields({ act, ...rest }: ActFieldsProps) {
  switch (act.does) {
    case 'rename':
      return <RenameFields act={act} {...rest} />;
    case 'alias':
      return <AliasFields act={act} {...rest} />;
    case 'move':
      return <MoveFields act={act} {...rest} />;
    case 'merge':
      return <MergeFields act={act} {...rest} />;
    case 'split':
      return <SplitFields act={act} {...rest} />;
    case 'colour':
      return (
        <ColourPicker value={act.colour} onChange={(colour) => rest.onChange({ ...act, colour })} />
      );
    case 'deprecate':
      return <DeprecateFields act={act} {...rest} />;
    case 'delete':
      return <DeleteFields act={act} {...rest} />;
    case 'theme':
      return <ThemeFields act={act} {...rest} />;
  }
}

function RenameFields({ act, onChange }: Fields<'rename'>) {
  const { t } = useTranslation();
  return (
    <>
      <Input
        autoFocus
        maxLength={200}
        value={act.label}
        aria-label={t('initiative.prefLabel')}
        data-testid="surgery-label"
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => onChange({ ...act, label: target.value, take: false })}
      />
      <Checkbox
        checked={act.keepOld}
        onChange={({ target }) => onChange({ ...act, keepOld: target.checked })}
      >
        {t('surgery.keepOld')}
      </Checkbox>
    </>
  );
}

function AliasFields({ act, rows, onChange }: Fields<'alias'>) {
  const { t } = useTranslation();
  const known = rows.find(({ initiative }) => initiative.id === act.id)?.initiative.altLabels ?? [];
  const value = [...known.filter((label) => !act.remove.includes(label)), ...act.add];
  return (
    <Select
      autoFocus
      mode="tags"
      open={false}
      suffixIcon={null}
      tokenSeparators={['；', ';', '、']}
      value={value}
      aria-label={t('initiative.altLabels')}
      data-testid="surgery-aliases"
      onChange={(labels: readonly string[]) =>
        onChange({
          ...act,
          add: labels.filter((label) => !known.includes(label)),
          remove: known.filter((label) => !labels.includes(label)),
          take: false,
        })
      }
    />
  );
}

function MergeFields({ act, rows, onChange }: Fields<'merge'>) {
  const { t } = useTranslation();
  const merged = act.ids.flatMap((id) => rows.filter(({ initiative }) => initiative.id === id));
  const labels = merged.flatMap(({ initiative }) => [initiative.prefLabel]);
  return (
    <>
      <InitiativePicker
        rows={rows.filter(({ initiative }) => !act.ids.includes(initiative.id))}
        value={null}
        autoFocus={merged.length < 2}
        label={t('surgery.addToMerge')}
        testId="surgery-merge-add"
        onChange={(id) => id !== null && onChange({ ...act, ids: [...act.ids, id] })}
      />
      <div className="surgery-field">
        <span>{t('surgery.into')}</span>
        <Radio.Group
          value={act.into}
          data-testid="surgery-into"
          onChange={({ target }) => onChange({ ...act, into: String(target.value), label: '' })}
          options={merged.map(({ initiative, accepted }) => ({
            value: initiative.id,
            label: `${initiative.prefLabel} (${accepted})`,
          }))}
        />
      </div>
      <div className="surgery-field">
        <span>{t('surgery.name')}</span>
        <Select
          value={
            act.label === ''
              ? (rows.find(({ initiative }) => initiative.id === act.into)?.initiative.prefLabel ??
                null)
              : act.label
          }
          aria-label={t('surgery.name')}
          options={labels.map((label) => ({ value: label, label }))}
          onChange={(label: string) => onChange({ ...act, label })}
        />
      </div>
      <Checkbox
        checked={act.texts === 'join'}
        onChange={({ target }) => onChange({ ...act, texts: target.checked ? 'join' : 'keep' })}
      >
        {t('surgery.joinTexts')}
      </Checkbox>
    </>
  );
}

function DeprecateFields({ act, rows, onChange }: Fields<'deprecate'>) {
  const { t } = useTranslation();
  const turnable = act.insteadId !== null;
  return (
    <>
      <InitiativePicker
        autoFocus
        rows={rows.filter(({ initiative }) => !act.ids.includes(initiative.id))}
        value={act.insteadId}
        label={t('surgery.instead')}
        testId="surgery-instead"
        onChange={(insteadId) =>
          onChange({
            ...act,
            insteadId,
            pending: insteadId === null && act.pending === 'turn' ? 'reject' : act.pending,
            accepted: insteadId === null ? 'keep' : act.accepted,
          })
        }
      />
      <div className="surgery-field">
        <span>{t('surgery.pending')}</span>
        <Radio.Group
          value={act.pending}
          onChange={({ target }) =>
            onChange({ ...act, pending: target.value as typeof act.pending })
          }
          options={(['reject', 'withdraw', 'keep', 'turn'] as const).map((value) => ({
            value,
            label: t(`pendingChoice.${value}`),
            disabled: value === 'turn' && !turnable,
          }))}
        />
      </div>
      <Checkbox
        disabled={!turnable}
        checked={act.accepted === 'turn'}
        onChange={({ target }) => onChange({ ...act, accepted: target.checked ? 'turn' : 'keep' })}
      >
        {t('surgery.turnAccepted')}
      </Checkbox>
    </>
  );
}

function DeleteFields({ act, rows, onChange }: Fields<'delete'>) {
  const { t } = useTranslation();
  const [first] = useState(act.mentions);
  return (
    <>
      <Radio.Group
        className="surgery-choices"
        value={act.mentions}
        data-testid="surgery-mentions-choice"
        onChange={({ target }) =>
          onChange({ ...act, mentions: target.value as typeof act.mentions })
        }
      >
        {(['refuse', 'remove', 'turn'] as const).map((value) => (
          <Radio key={value} value={value} autoFocus={value === first}>
            {t(`mentionsChoice.${value}`)}
          </Radio>
        ))}
      </Radio.Group>
      {act.mentions === 'turn' && (
        <InitiativePicker
          autoFocus
          rows={rows.filter(({ initiative }) => !act.ids.includes(initiative.id))}
          value={act.toId}
          label={t('surgery.turnTo')}
          testId="surgery-turn-to"
          onChange={(toId) => onChange({ ...act, toId })}
        />
      )}
    </>
  );
}

function ThemeFields({ act, onChange }: Fields<'theme'>) {
  const { t } = useTranslation();
  return (
    <>
      <Input
        autoFocus
        maxLength={100}
        value={act.name}
        aria-label={t('initiative.theme')}
        data-testid="surgery-theme"
        onChange={({ target }) => onChange({ ...act, name: target.value })}
      />
      <ColourPicker
        ofTheme
        value={act.colour}
        onChange={(colour) => onChange({ ...act, colour })}
      />
    </>
  );
}
