import { useQuery } from '@tanstack/react-query';
import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from '#core/description/reference-code.ts';
import {
  parseTemplate,
  PLACEHOLDERS,
  TEMPLATE_PRESETS,
} from '#core/description/reference-template.ts';
import type { CodeSettings } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useNotices } from '../app/use-notices.ts';

/** How reference codes are made, with a sample that follows every keystroke. */
export function CodeForm() {
  const { queries } = useArchive();
  const { data } = useQuery(queries.codes.settings.queryOptions());
  return data === undefined ? null : <LoadedForm key={JSON.stringify(data)} kept={data} />;
}

function LoadedForm({ kept }: { readonly kept: CodeSettings }) {
  const { t } = useTranslation();
  const { client } = useArchive();
  const notices = useNotices();
  const [settings, setSettings] = useState(kept);
  const parsed = parseTemplate(settings.template);
  const sample =
    'fault' in parsed
      ? ''
      : (codeOf(
          parsed.template,
          {
            全宗号: settings.fonds || 'Z109',
            门类: settings.category || 'WS',
            年度: '2026',
            保管期限: 'D30',
            机构: settings.unit || 'BGS',
            问题: settings.unit || 'BGS',
          },
          settings.first,
        ) ?? '');
  const preset = TEMPLATE_PRESETS.find(({ template }) => template === settings.template)?.id;
  const change = (part: Partial<CodeSettings>) => setSettings({ ...settings, ...part });

  async function save(): Promise<void> {
    try {
      await client.codes.setSettings(settings);
      notices.done(t('codes.formSaved'));
    } catch (error) {
      reportFailure(error);
    }
  }

  const text = (key: 'fonds' | 'category' | 'unit') => (
    <label className="codes-field">
      <span>{t(`codeSetting.${key}`)}</span>
      <Input
        value={settings[key]}
        maxLength={40}
        data-testid={`codes-${key}`}
        onChange={({ target }) => change({ [key]: target.value.trim() })}
      />
    </label>
  );

  return (
    <div className="codes">
      <div className="codes-field">
        <span>{t('codes.preset')}</span>
        <Select
          value={preset ?? 'own'}
          aria-label={t('codes.preset')}
          data-testid="codes-preset"
          options={[
            ...TEMPLATE_PRESETS.map(({ id }) => ({
              value: id as string,
              label: t(`codePreset.${id}`),
            })),
            { value: 'own', label: t('codePreset.own'), disabled: true },
          ]}
          onChange={(id) => {
            const found = TEMPLATE_PRESETS.find((one) => one.id === id);
            if (found) change({ template: found.template });
          }}
        />
      </div>
      <label className="codes-field">
        <span>{t('codes.template')}</span>
        <Input
          value={settings.template}
          maxLength={200}
          {...('fault' in parsed ? { status: 'error' as const } : {})}
          data-testid="codes-template"
          onChange={({ target }) => change({ template: target.value })}
        />
      </label>
      <p className="codes-sample" role="status" data-testid="codes-sample">
        {'fault' in parsed ? (
          <span className="field-fault">{t(`templateFault.${parsed.fault}`)}</span>
        ) : (
          t('codes.sample', { sample })
        )}
      </p>
      <p className="muted">
        {t('codes.templateHelp', {
          names: Object.keys(PLACEHOLDERS)
            .map((name) => `{${name}}`)
            .join(' '),
        })}
      </p>
      {text('fonds')}
      {text('category')}
      {text('unit')}
      <label className="codes-field">
        <span>{t('codeSetting.first')}</span>
        <InputNumber
          min={0}
          max={99_999_999}
          precision={0}
          value={settings.first}
          data-testid="codes-first"
          onChange={(first) => change({ first: first ?? 1 })}
        />
      </label>
      <div className="codes-foot">
        <Button
          type="primary"
          disabled={'fault' in parsed}
          data-testid="codes-save"
          onClick={() => void save()}
        >
          {t('common.save')}
        </Button>
      </div>
    </div>
  );
}
