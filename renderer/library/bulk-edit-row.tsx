import { AutoComplete, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BulkEditInput } from '#electron/contract.ts';
import { nameIn } from '../description/field-words.ts';
import { useProfiles } from '../description/use-profiles.ts';

export const EMPTY_EDIT: BulkEditInput = { does: 'set', field: '', value: '' };

const ACTS = ['set', 'clear', 'copy', 'replace'] as const;
type Act = (typeof ACTS)[number];

/** Whether an edit says enough to be carried out. */
export function isWhole(edit: BulkEditInput): boolean {
  if (edit.field === '') return false;
  switch (edit.does) {
    case 'set':
      return edit.value.trim() !== '' || edit.certainty === 'unknown';
    case 'clear':
      return true;
    case 'copy':
      return edit.from !== '';
    case 'replace':
      return edit.find !== '';
  }
}

interface BulkEditRowProps {
  readonly edit: BulkEditInput;
  readonly first: boolean;
  readonly onChange: (edit: BulkEditInput) => void;
}

/** One edit: which field, what to do, and with what. */
export function BulkEditRow({ edit, first, onChange }: BulkEditRowProps) {
  const { t, i18n } = useTranslation();
  const { profiles, fields } = useProfiles();
  const options = [...fields.values()].map((field) => ({
    value: field.id,
    label: nameIn(i18n.language, field),
  }));
  const printed = [...fields.values()]
    .filter(({ derived, origin }) => derived !== null && origin === 'page')
    .map((field) => ({ value: field.id, label: nameIn(i18n.language, field) }));

  function turnTo(does: Act): void {
    const { field } = edit;
    switch (does) {
      case 'set':
        return onChange({ does, field, value: '' });
      case 'clear':
        return onChange({ does, field });
      case 'copy':
        return onChange({
          does,
          field,
          from: printed.some(({ value }) => value === field) ? field : '',
        });
      case 'replace':
        return onChange({ does, field, find: '', by: '' });
    }
  }

  return (
    <>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        autoFocus={first}
        value={edit.field === '' ? null : edit.field}
        placeholder={t('bulk.chooseField')}
        aria-label={t('bulk.field')}
        data-testid="bulk-field"
        options={[{ value: 'profile', label: t('describe.profile') }, ...options]}
        onChange={(field: string) =>
          onChange(field === 'profile' ? { does: 'set', field, value: '' } : { ...edit, field })
        }
      />
      <Select<Act>
        value={edit.does}
        aria-label={t('bulk.act')}
        data-testid="bulk-act"
        options={ACTS.map((does) => ({
          value: does,
          label: t(`bulkAct.${does}`),
          disabled: edit.field === 'profile' && does !== 'set',
        }))}
        onChange={turnTo}
      />
      <div className="bulk-value">
        <Values edit={edit} onChange={onChange} printed={printed} profiles={profiles} />
      </div>
    </>
  );
}

interface ValuesProps {
  readonly edit: BulkEditInput;
  readonly onChange: (edit: BulkEditInput) => void;
  readonly printed: readonly { readonly value: string; readonly label: string }[];
  readonly profiles: ReturnType<typeof useProfiles>['profiles'];
}

function Values({ edit, onChange, printed, profiles }: ValuesProps) {
  const { t, i18n } = useTranslation();
  const { fields } = useProfiles();
  switch (edit.does) {
    case 'clear':
      return <span className="muted">{t('bulk.clearHelp')}</span>;
    case 'copy':
      return (
        <Select
          value={edit.from === '' ? null : edit.from}
          placeholder={t('bulk.copyFrom')}
          aria-label={t('bulk.copyFrom')}
          data-testid="bulk-from"
          options={[...printed]}
          onChange={(from: string) => onChange({ ...edit, from })}
        />
      );
    case 'replace':
      return (
        <>
          <Input
            value={edit.find}
            placeholder={t('bulk.find')}
            aria-label={t('bulk.find')}
            data-testid="bulk-find"
            onChange={({ target }) => onChange({ ...edit, find: target.value })}
          />
          <span aria-hidden>→</span>
          <Input
            value={edit.by}
            placeholder={t('bulk.replaceBy')}
            aria-label={t('bulk.replaceBy')}
            data-testid="bulk-by"
            onChange={({ target }) => onChange({ ...edit, by: target.value })}
          />
        </>
      );
    case 'set': {
      const field = fields.get(edit.field);
      const choices =
        edit.field === 'profile'
          ? profiles.map((one) => ({ value: one.id, label: nameIn(i18n.language, one) }))
          : (field?.choices ?? []).map((one) => ({
              value: one.value,
              label: nameIn(i18n.language, one),
            }));
      const closed = edit.field === 'profile' || (field?.kind === 'choice' && !field.open);
      return (
        <>
          {closed ? (
            <Select
              value={edit.value === '' ? null : edit.value}
              placeholder={t('bulk.value')}
              aria-label={t('bulk.value')}
              data-testid="bulk-value"
              options={choices}
              onChange={(value: string) => onChange({ ...edit, value })}
            />
          ) : (
            <AutoComplete
              value={edit.value}
              defaultActiveFirstOption={false}
              // By name, which is what is sought in while typing; the archive keeps the code.
              options={choices.map(({ label }) => ({ value: label, label }))}
              showSearch={{ filterOption: true }}
              aria-label={t('bulk.value')}
              placeholder={
                edit.certainty === 'unknown' ? t('describe.unknownValue') : t('bulk.value')
              }
              data-testid="bulk-value"
              disabled={edit.certainty === 'unknown'}
              onChange={(value: string | undefined) => onChange({ ...edit, value: value ?? '' })}
            />
          )}
          {field?.origin === 'page' && (
            <Select
              value={edit.certainty ?? 'inferred'}
              aria-label={t('bulk.certainty')}
              data-testid="bulk-certainty"
              options={(['printed', 'inferred', 'unknown'] as const).map((value) => ({
                value,
                label: t(`certainty.${value}`),
              }))}
              onChange={(certainty) => onChange({ ...edit, certainty })}
            />
          )}
        </>
      );
    }
  }
}
