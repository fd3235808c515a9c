import { useQuery } from '@tanstack/react-query';
import { Alert, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportView, WordProfileName } from '#electron/contract.ts';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useExport } from '../library/export-state.ts';
import { Field } from './field.tsx';
import { usePageProfiles } from './use-report.ts';
import { WordFields, type ArticlePages, type ChosenTemplate } from './word-fields.tsx';

const FORMATS = ['report-word', 'report-html', 'report-pdf', 'figures-csv'] as const;
type Format = (typeof FORMATS)[number];

interface ExportReportDialogProps {
  readonly view: ReportView;
  readonly onClose: () => void;
}

/** Which file a report becomes, and in which look; progress and result are shown as for every export. */
export function ExportReportDialog({ view, onClose }: ExportReportDialogProps) {
  const { t, i18n } = useTranslation();
  const exportReport = useExport((state) => state.exportReport);
  const profiles = usePageProfiles();
  const [format, setFormat] = useState<Format>('report-word');
  const [profile, setProfile] = useState<WordProfileName>(view.report.profile);
  const [template, setTemplate] = useState<ChosenTemplate | null>(null);
  const [articlePages, setArticlePages] = useState<ArticlePages>('profile');
  const { queries } = useArchive();
  const missing =
    useQuery(queries.exports.fonts.queryOptions({ input: { profile } })).data?.missing ?? [];
  const todo = view.blocks.reduce((sum, block) => sum + block.todo.length, 0);
  const stale = view.blocks.filter(({ state }) => state === 'stale').length;

  const word =
    format === 'report-word'
      ? {
          ...(template === null ? {} : { template: template.token }),
          ...(articlePages === 'profile' ? {} : { articleOnNewPage: articlePages === 'own' }),
        }
      : undefined;

  function start(): void {
    onClose();
    exportReport({
      kind: format,
      reportId: view.report.id,
      title: view.report.title,
      filter: view.report.filter,
      word,
      mask: view.settings.masksPersons,
      ...(format === 'figures-csv' ? {} : { profile }),
    }).catch(reportFailure);
  }

  return (
    <Modal
      open
      title={t('reports.export')}
      okText={t('reports.exportTo')}
      cancelText={t('common.cancel')}
      closable={{ 'aria-label': t('common.close') }}
      okButtonProps={{ autoFocus: true, 'data-testid': 'export-report-ok' }}
      onOk={start}
      onCancel={onClose}
    >
      <div className="editor-fields" data-testid="export-report-dialog">
        <Radio.Group
          vertical
          value={format}
          onChange={(event) => setFormat(event.target.value as Format)}
          options={FORMATS.map((value) => ({
            value,
            label: (
              <span className="add-kind" data-testid={`format-${value}`}>
                <b>{t(`reportFormat.${value}`)}</b>
                <span className="muted">{t(`reportFormatNote.${value}`)}</span>
              </span>
            ),
          }))}
        />
        {format !== 'figures-csv' && (
          <Field label={t('reports.profile')}>
            <Select<WordProfileName>
              value={profile}
              aria-label={t('reports.profile')}
              data-testid="export-profile"
              options={profiles.map(({ id, name, nameEn }) => ({
                value: id as WordProfileName,
                label: i18n.language === 'en' ? nameEn : name,
              }))}
              onChange={setProfile}
            />
          </Field>
        )}
        {format === 'report-word' && (
          <WordFields
            template={template}
            articlePages={articlePages}
            onTemplate={setTemplate}
            onArticlePages={setArticlePages}
          />
        )}
        {format !== 'figures-csv' && missing.length > 0 && (
          <Alert
            type="warning"
            data-testid="export-fonts"
            title={t('reports.exportFonts', { fonts: missing.join('、') })}
            description={t('reports.exportFontsNext')}
          />
        )}
        {todo > 0 && <Alert type="warning" title={t('reports.exportTodo', { n: todo })} />}
        {stale > 0 && <Alert type="info" title={t('reports.exportStale', { n: stale })} />}
      </div>
    </Modal>
  );
}
