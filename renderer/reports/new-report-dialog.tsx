import { useQuery } from '@tanstack/react-query';
import { Input, Modal, Select } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataFilter } from '#core/export/filter.ts';
import type { ReportTemplate, WordProfileName } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { isComposing } from '../app/keys.ts';
import { Field } from './field.tsx';
import { QueryFields } from './query-fields.tsx';
import { useReports } from './reports-state.ts';
import { usePageProfiles } from './use-report.ts';

/** Makes a report from a template: which one, of what, and in which look. */
export function NewReportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { client, queries } = useArchive();
  const open = useReports((state) => state.open);
  const templates = useQuery(queries.reports.templates.queryOptions()).data?.templates ?? [];
  const profiles = usePageProfiles();
  const [template, setTemplate] = useState<ReportTemplate>('review');
  /** Null: the template's own. */
  const [profile, setProfile] = useState<WordProfileName | null>(null);
  const [title, setTitle] = useState('');
  const [filter, setFilter] = useState<DataFilter>({});
  const [busy, setBusy] = useState(false);
  const english = i18n.language === 'en';
  const chosen = templates.find(({ id }) => id === template);

  async function create(): Promise<void> {
    setBusy(true);
    try {
      const { id } = await client.reports.create({
        template,
        title: title.trim(),
        filter: { ...filter, articleIds: filter.articleIds && [...filter.articleIds] },
        ...(profile === null ? {} : { profile }),
      });
      open(id);
    } catch (error) {
      reportFailure(error);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      width={820}
      title={t('reports.new')}
      okText={t('reports.make')}
      cancelText={t('common.cancel')}
      closable={{ 'aria-label': t('common.close') }}
      confirmLoading={busy}
      okButtonProps={{ disabled: chosen === undefined, 'data-testid': 'new-report-ok' }}
      onOk={() => void create()}
      onCancel={onClose}
      wrapProps={{
        onKeyDown: (event: KeyboardEvent) => {
          const held = event.ctrlKey || event.metaKey;
          if (event.key !== 'Enter' || !held || isComposing(event.nativeEvent) || busy) return;
          event.preventDefault();
          void create();
        },
      }}
    >
      <div className="new-report" data-testid="new-report-dialog">
        <div className="templates" role="radiogroup" aria-label={t('reports.template')}>
          {templates.map((one) => (
            <label key={one.id} className="template" data-testid={`template-${one.id}`}>
              <input
                type="radio"
                name="template"
                value={one.id}
                checked={one.id === template}
                autoFocus={one.id === template}
                onChange={() => setTemplate(one.id)}
              />
              <b>{english ? one.en : one.zh}</b>
              <span className="muted">{english ? one.enNote : one.zhNote}</span>
            </label>
          ))}
        </div>
        <div className="new-report-fields">
          <Field label={t('reports.title')}>
            <Input
              value={title}
              maxLength={200}
              placeholder={t('reports.titleOfTemplate')}
              aria-label={t('reports.title')}
              data-testid="new-report-title"
              onChange={(event) => setTitle(event.target.value)}
            />
          </Field>
          <Field label={t('reports.profile')}>
            <Select<WordProfileName>
              value={profile ?? chosen?.profile ?? null}
              aria-label={t('reports.profile')}
              data-testid="new-report-profile"
              options={profiles.map(({ id, name, nameEn }) => ({
                value: id as WordProfileName,
                label: english ? nameEn : name,
              }))}
              onChange={setProfile}
            />
          </Field>
          <p className="editor-label">{t('reports.scope')}</p>
          <QueryFields query={filter} onChange={setFilter} />
        </div>
      </div>
    </Modal>
  );
}
