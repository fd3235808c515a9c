import { Checkbox, Input, Radio } from 'antd';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThesaurusAct } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import type { ActFieldsProps } from './act-fields-props.ts';
import { InitiativePicker } from './initiative-picker.tsx';

type Split = Extract<ThesaurusAct, { readonly does: 'split' }>;

/** Where mentions go, and which: by what the pages call it; single ones are picked in the list below. */
export function SplitFields({ act, rows, onChange }: ActFieldsProps<Split>) {
  const { t } = useTranslation();
  const { queries } = useArchive();
  const [toKnown, setToKnown] = useState(act.toId !== null);
  const { data } = useQuery(
    queries.thesaurus.preview.queryOptions({
      // What it is called does not depend on where it goes.
      input: { act: { ...act, toId: null, label: '?', forms: [], annotationIds: [] }, limit: 0 },
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <>
      <Radio.Group
        value={toKnown}
        onChange={({ target }) => {
          const known = target.value === true;
          setToKnown(known);
          onChange({ ...act, toId: null, label: '' });
        }}
        options={[
          { value: false, label: t('surgery.splitNew') },
          { value: true, label: t('surgery.splitKnown') },
        ]}
      />
      {toKnown ? (
        <InitiativePicker
          rows={rows.filter(({ initiative }) => initiative.id !== act.id)}
          value={act.toId}
          label={t('surgery.splitTo')}
          testId="surgery-split-to"
          onChange={(toId) => onChange({ ...act, toId })}
        />
      ) : (
        <Input
          autoFocus
          maxLength={200}
          value={act.label}
          aria-label={t('surgery.newName')}
          placeholder={t('surgery.newName')}
          data-testid="surgery-label"
          onChange={({ target }) => onChange({ ...act, label: target.value })}
        />
      )}
      <div className="surgery-field">
        <span>{t('surgery.forms')}</span>
        <Checkbox.Group
          className="surgery-forms"
          value={[...act.forms]}
          data-testid="surgery-forms"
          onChange={(forms) => onChange({ ...act, forms: forms.map(String) })}
          options={(data?.forms ?? []).map(({ form, label, count }) => ({
            value: form,
            label: t(label ? 'surgery.formLabel' : 'surgery.form', { form, n: count }),
          }))}
        />
      </div>
    </>
  );
}
