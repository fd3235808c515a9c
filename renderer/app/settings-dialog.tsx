import { Button, Input, Modal, Segmented, Select } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  COLOUR_SCHEMES,
  CONTRASTS,
  LANGUAGES,
  LINE_SPACINGS,
  READING_FACES,
  TEXT_SIZES,
  ZOOMS,
  usePreferences,
} from './preferences.ts';
import { percent } from '../ui/percent.ts';
import { useStatus } from './use-status.ts';
import { useView } from './view-state.ts';

/** How this workstation shows things, and in whose name its changes are kept. */
export function SettingsDialog() {
  const { t } = useTranslation();
  const shown = useView((state) => state.overlay === 'settings');
  const show = useView((state) => state.show);
  const reset = usePreferences((state) => state.reset);
  return (
    <Modal
      open={shown}
      onCancel={() => show(null)}
      width="min(640px, 94vw)"
      destroyOnHidden
      title={t('settings.title')}
      closable={{ 'aria-label': t('common.close') }}
      footer={[
        <Button key="reset" data-testid="settings-reset" onClick={reset}>
          {t('settings.reset')}
        </Button>,
        <Button key="close" type="primary" data-testid="settings-close" onClick={() => show(null)}>
          {t('common.close')}
        </Button>,
      ]}
    >
      <div className="settings" data-testid="settings">
        <Settings />
      </div>
    </Modal>
  );
}

function Settings() {
  const { t } = useTranslation();
  const now = usePreferences();
  return (
    <>
      <AuthorName />
      <Choice
        id="language"
        label={t('settings.language')}
        labelOf={(one) => t(`language.${one}`)}
        value={now.language}
        values={LANGUAGES}
        onChoose={(language) => now.set({ language })}
      />
      <Choice
        id="colourScheme"
        label={t('settings.colourScheme')}
        labelOf={(one) => t(`colourScheme.${one}`)}
        value={now.colourScheme}
        values={COLOUR_SCHEMES}
        onChoose={(colourScheme) => now.set({ colourScheme })}
      />
      <Choice
        id="contrast"
        label={t('settings.contrast')}
        labelOf={(one) => t(`contrast.${one}`)}
        value={now.contrast}
        values={CONTRASTS}
        onChoose={(contrast) => now.set({ contrast })}
      />
      <Row label={t('settings.textSize')}>
        <Sizes
          label={t('settings.textSize')}
          value={now.textSize}
          values={TEXT_SIZES}
          id="text-size"
          onChoose={(textSize) => now.set({ textSize })}
        />
      </Row>
      <Row label={t('settings.zoom')}>
        <Sizes
          label={t('settings.zoom')}
          value={now.zoom}
          values={ZOOMS}
          id="zoom"
          onChoose={(zoom) => now.set({ zoom })}
        />
      </Row>
      <Choice
        id="readingFace"
        label={t('settings.readingFace')}
        labelOf={(one) => t(`readingFace.${one}`)}
        value={now.readingFace}
        values={READING_FACES}
        onChoose={(readingFace) => now.set({ readingFace })}
      />
      <Choice
        id="lineSpacing"
        label={t('settings.lineSpacing')}
        labelOf={(one) => t(`lineSpacing.${one}`)}
        value={now.lineSpacing}
        values={LINE_SPACINGS}
        onChoose={(lineSpacing) => now.set({ lineSpacing })}
      />
      <p className="settings-sample serif" lang="zh-CN">
        {t('settings.sample')}
      </p>
    </>
  );
}

/** Whose name the journal writes beside a change; kept when the field is left. */
function AuthorName() {
  const { t } = useTranslation();
  const id = useId();
  const status = useStatus();
  const { authorName, set } = usePreferences();
  const [name, setName] = useState(authorName);
  const keep = () => set({ authorName: name.trim() });
  return (
    <Row label={t('settings.authorName')} htmlFor={id} help={t('settings.authorHelp')}>
      <Input
        id={id}
        value={name}
        maxLength={60}
        placeholder={authorName === '' ? status?.author : ''}
        data-testid="settings-author"
        onChange={(event) => setName(event.target.value.replace(/\p{Cc}/gu, ''))}
        onBlur={keep}
        onPressEnter={keep}
      />
    </Row>
  );
}

function Choice<Value extends string>(props: {
  readonly id: string;
  readonly label: string;
  readonly labelOf: (value: Value) => string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly onChoose: (value: Value) => void;
}) {
  const { id, label, labelOf, value, values, onChoose } = props;
  return (
    <Row label={label}>
      <Segmented<Value>
        name={id}
        aria-label={label}
        value={value}
        options={values.map((one) => ({ value: one, label: labelOf(one) }))}
        data-testid={`settings-${id}`}
        onChange={onChoose}
      />
    </Row>
  );
}

function Sizes(props: {
  readonly label: string;
  readonly value: number;
  readonly values: readonly number[];
  readonly id: string;
  readonly onChoose: (value: number) => void;
}) {
  return (
    <Select<number>
      aria-label={props.label}
      value={props.value}
      options={props.values.map((one) => ({ value: one, label: percent(one) }))}
      popupMatchSelectWidth={false}
      data-testid={`settings-${props.id}`}
      onChange={props.onChoose}
    />
  );
}

function Row(props: {
  readonly label: string;
  readonly htmlFor?: string;
  readonly help?: string;
  readonly children: ReactNode;
}) {
  const { label, htmlFor, help, children } = props;
  return (
    <div className="settings-row">
      {htmlFor === undefined ? (
        <span className="settings-label">{label}</span>
      ) : (
        <label className="settings-label" htmlFor={htmlFor}>
          {label}
        </label>
      )}
      <div>
        {children}
        {help !== undefined && <p className="settings-help muted">{help}</p>}
      </div>
    </div>
  );
}
