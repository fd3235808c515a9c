import { Input, Modal, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FrontSettings, ReportSettings } from '#core/report/settings.ts';
import type { ReportView } from '#electron/contract.ts';
import { SwitchField } from './block-editor.tsx';
import { Field } from './field.tsx';
import { PersonRulings } from './person-rulings.tsx';
import type { ReportActs } from './use-report-acts.ts';

interface ReportSettingsDialogProps {
  readonly view: ReportView;
  readonly acts: ReportActs;
  readonly onClose: () => void;
}

/** What stands around the text of a report and how it is printed and signed; saved as one step. */
export function ReportSettingsDialog({ view, acts, onClose }: ReportSettingsDialogProps) {
  const { t } = useTranslation();
  const [settings, setSettings] = useState<ReportSettings>(view.settings);
  const [busy, setBusy] = useState(false);
  const { front } = settings;
  const set = (part: Partial<ReportSettings>) => setSettings({ ...settings, ...part });
  const setFront = (part: Partial<FrontSettings>) => set({ front: { ...front, ...part } });
  const badDate = !/^(?:\d{4}-\d{2}-\d{2})?$/u.test(front.date);

  async function save(): Promise<void> {
    setBusy(true);
    const attachments = front.attachments.map((one) => one.trim()).filter((one) => one !== '');
    const done = await acts.act({
      does: 'settings',
      settings: { ...settings, front: { ...front, attachments } },
    });
    setBusy(false);
    if (done !== null) onClose();
  }

  return (
    <Modal
      open
      width={760}
      title={t('reports.settings')}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      closable={{ 'aria-label': t('common.close') }}
      confirmLoading={busy}
      okButtonProps={{ disabled: badDate, 'data-testid': 'settings-ok' }}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <div className="report-settings" data-testid="report-settings-dialog">
        <fieldset>
          <legend>{t('reportSettings.around')}</legend>
          <div className="editor-pair">
            <TextField
              name="subtitle"
              value={front.subtitle}
              onChange={(subtitle) => setFront({ subtitle })}
            />
            <TextField
              name="recipients"
              value={front.recipients}
              onChange={(recipients) => setFront({ recipients })}
            />
            <TextField
              name="issuer"
              value={front.issuer}
              onChange={(issuer) => setFront({ issuer })}
            />
            <TextField
              name="date"
              value={front.date}
              placeholder="2026-09-01"
              bad={badDate}
              onChange={(date) => setFront({ date: date.trim() })}
            />
            <TextField name="issue" value={front.issue} onChange={(issue) => setFront({ issue })} />
            <TextField
              name="remark"
              value={front.remark}
              onChange={(remark) => setFront({ remark })}
            />
          </div>
          <Field label={t('reportSettings.attachments')}>
            <Input.TextArea
              rows={2}
              value={front.attachments.join('\n')}
              aria-label={t('reportSettings.attachments')}
              placeholder={t('reportSettings.attachmentsNote')}
              data-testid="setting-attachments"
              onChange={(event) => setFront({ attachments: event.target.value.split('\n') })}
            />
          </Field>
        </fieldset>
        <RedHeadFields front={front} onChange={setFront} />
        <fieldset>
          <legend>{t('reportSettings.printing')}</legend>
          <Field label={t('reportSettings.sourceNotes')}>
            <Segmented<'line' | 'footnote'>
              value={settings.sourceNotes}
              aria-label={t('reportSettings.sourceNotes')}
              options={[
                { value: 'line', label: t('reportSettings.sourceLine') },
                { value: 'footnote', label: t('reportSettings.sourceFootnote') },
              ]}
              onChange={(sourceNotes) => set({ sourceNotes })}
            />
          </Field>
          <Field label={t('reportSettings.charts')}>
            <Segmented<'native' | 'picture'>
              value={settings.charts}
              aria-label={t('reportSettings.charts')}
              options={[
                { value: 'native', label: t('reportSettings.chartNative') },
                { value: 'picture', label: t('reportSettings.chartPicture') },
              ]}
              onChange={(charts) => set({ charts })}
            />
          </Field>
          <SwitchField
            label={t('reportSettings.masksPersons')}
            note={t('reportSettings.masksNote')}
            value={settings.masksPersons}
            testId="setting-masks"
            onChange={(masksPersons) => set({ masksPersons })}
          />
          {settings.masksPersons && (
            <PersonRulings
              rulings={settings.personRulings}
              onChange={(personRulings) => set({ personRulings })}
            />
          )}
          <SwitchField
            label={t('reportSettings.twoPersons')}
            note={t('reportSettings.twoPersonsNote')}
            value={settings.twoPersons}
            testId="setting-two-persons"
            onChange={(twoPersons) => set({ twoPersons })}
          />
          <SwitchField
            label={t('reportSettings.printsSignOffs')}
            value={settings.printsSignOffs}
            onChange={(printsSignOffs) => set({ printsSignOffs })}
          />
        </fieldset>
      </div>
    </Modal>
  );
}

interface TextFieldProps {
  readonly name: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly bad?: boolean;
  readonly onChange: (value: string) => void;
}

function TextField({ name, value, placeholder = '', bad = false, onChange }: TextFieldProps) {
  const { t } = useTranslation();
  const label = t(`reportSettings.${name}`);
  return (
    <Field label={label}>
      <Input
        value={value}
        placeholder={placeholder}
        status={bad ? 'error' : ''}
        aria-label={label}
        aria-invalid={bad}
        maxLength={2000}
        data-testid={`setting-${name}`}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

interface RedHeadFieldsProps {
  readonly front: FrontSettings;
  readonly onChange: (part: Partial<FrontSettings>) => void;
}

/** What only an issued document bears, each part only where it is asked for. */
function RedHeadFields({ front, onChange }: RedHeadFieldsProps) {
  const { t } = useTranslation();
  const { redHead, imprint } = front;
  return (
    <fieldset>
      <legend>{t('reportSettings.official')}</legend>
      <p className="muted">{t('reportSettings.officialNote')}</p>
      <SwitchField
        label={t('reportSettings.redHead')}
        value={redHead !== null}
        testId="setting-red-head"
        onChange={(on) =>
          onChange({ redHead: on ? { authority: '', number: '', signatory: '' } : null })
        }
      />
      {redHead !== null && (
        <div className="editor-pair">
          <TextField
            name="authority"
            value={redHead.authority}
            onChange={(authority) => onChange({ redHead: { ...redHead, authority } })}
          />
          <TextField
            name="number"
            value={redHead.number}
            placeholder="示发〔2026〕1号"
            onChange={(number) => onChange({ redHead: { ...redHead, number } })}
          />
          <TextField
            name="signatory"
            value={redHead.signatory}
            onChange={(signatory) => onChange({ redHead: { ...redHead, signatory } })}
          />
        </div>
      )}
      <div className="editor-pair">
        <TextField
          name="security"
          value={front.security}
          placeholder="机密★3年"
          onChange={(security) => onChange({ security })}
        />
        <TextField
          name="copyNumber"
          value={front.copyNumber}
          placeholder="000001"
          onChange={(copyNumber) => onChange({ copyNumber })}
        />
        <TextField
          name="urgency"
          value={front.urgency}
          placeholder="特急"
          onChange={(urgency) => onChange({ urgency })}
        />
      </div>
      <SwitchField
        label={t('reportSettings.imprint')}
        value={imprint !== null}
        onChange={(on) => onChange({ imprint: on ? { copies: '', printer: '' } : null })}
      />
      {imprint !== null && (
        <div className="editor-pair">
          <TextField
            name="copies"
            value={imprint.copies}
            onChange={(copies) => onChange({ imprint: { ...imprint, copies } })}
          />
          <TextField
            name="printer"
            value={imprint.printer}
            onChange={(printer) => onChange({ imprint: { ...imprint, printer } })}
          />
        </div>
      )}
    </fieldset>
  );
}
