import {
  ApartmentOutlined,
  AuditOutlined,
  BookOutlined,
  MoonOutlined,
  QuestionCircleOutlined,
  RedoOutlined,
  SunOutlined,
  SyncOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Status, Step } from '#electron/contract.ts';
import { SplitIcon } from '../ui/split-icon.tsx';
import { ArchiveMenu } from './archive-menu.tsx';
import { COLOUR_SCHEMES, usePreferences, type ColourScheme } from './preferences.ts';
import { useArchiveActions } from './use-actions.ts';
import { SCREENS, useView, type Screen } from './view-state.ts';

const SCREEN_ICONS: Readonly<Record<Screen, ReactNode>> = {
  library: <BookOutlined />,
  workbench: <SplitIcon />,
  initiatives: <ApartmentOutlined />,
  review: <AuditOutlined />,
};

const SCHEME_ICONS: Readonly<Record<ColourScheme, ReactNode>> = {
  system: <SyncOutlined />,
  light: <SunOutlined />,
  dark: <MoonOutlined />,
};

export function TopBar({ status }: { readonly status: Status }) {
  return (
    <header className="top-bar">
      <ArchiveMenu archive={status.archive} />
      {status.archive !== null && <ScreenTabs />}
      <div className="top-bar-space" />
      {status.archive !== null && (
        <UndoButtons undo={status.archive.undo} redo={status.archive.redo} />
      )}
      <ViewButtons />
    </header>
  );
}

function ScreenTabs() {
  const { t } = useTranslation();
  const { screen, go } = useView();
  const mod = window.juanzong.platform === 'darwin' ? '⌘' : 'Ctrl+';
  return (
    <nav className="screen-tabs" aria-label={t('frame.screens')}>
      {SCREENS.map((name, index) => (
        <button
          key={name}
          type="button"
          className="screen-tab"
          aria-current={screen === name ? 'page' : undefined}
          title={`${mod}${index + 1}`}
          data-testid={`go-${name}`}
          onClick={() => go(name)}
        >
          {SCREEN_ICONS[name]}
          <span>{t(`screen.${name}`)}</span>
        </button>
      ))}
    </nav>
  );
}

function UndoButtons(props: { readonly undo: Step | null; readonly redo: Step | null }) {
  const { t } = useTranslation();
  const actions = useArchiveActions();
  const sentence = (step: Step | null, what: string, none: string) =>
    step === null ? none : `${what}: ${t(`step.${step.kind}`, step.params)}`;
  const undo = sentence(props.undo, t('frame.undo'), t('frame.nothingToUndo'));
  const redo = sentence(props.redo, t('frame.redo'), t('frame.nothingToRedo'));
  return (
    <div className="button-row" role="group">
      <Tooltip title={undo}>
        <Button
          type="text"
          icon={<UndoOutlined />}
          disabled={props.undo === null}
          aria-label={undo}
          data-testid="undo"
          onClick={() => void actions.undo()}
        />
      </Tooltip>
      <Tooltip title={redo}>
        <Button
          type="text"
          icon={<RedoOutlined />}
          disabled={props.redo === null}
          aria-label={redo}
          data-testid="redo"
          onClick={() => void actions.redo()}
        />
      </Tooltip>
    </div>
  );
}

function ViewButtons() {
  const { t } = useTranslation();
  const { language, setLanguage, colourScheme, setColourScheme, stepTextSize } = usePreferences();
  const showShortcuts = useView((state) => state.showShortcuts);
  const nextScheme =
    COLOUR_SCHEMES[(COLOUR_SCHEMES.indexOf(colourScheme) + 1) % COLOUR_SCHEMES.length] ?? 'system';
  const schemeLabel = t(`scheme.${colourScheme}`);
  return (
    <div className="button-row" role="group" aria-label={t('frame.view')}>
      <Button
        type="text"
        aria-label={t('frame.smallerText')}
        title={t('frame.smallerText')}
        data-testid="text-smaller"
        onClick={() => stepTextSize(-1)}
      >
        <span className="small-a">A</span>
      </Button>
      <Button
        type="text"
        aria-label={t('frame.largerText')}
        title={t('frame.largerText')}
        data-testid="text-larger"
        onClick={() => stepTextSize(1)}
      >
        <span className="large-a">A</span>
      </Button>
      <Button
        type="text"
        icon={SCHEME_ICONS[colourScheme]}
        aria-label={schemeLabel}
        title={schemeLabel}
        data-testid="colour-scheme"
        onClick={() => setColourScheme(nextScheme)}
      />
      <Button
        type="text"
        lang={language === 'zh-CN' ? 'en' : 'zh-CN'}
        data-testid="language"
        onClick={() => setLanguage(language === 'zh-CN' ? 'en' : 'zh-CN')}
      >
        {t('frame.otherLanguage')}
      </Button>
      <Button
        type="text"
        icon={<QuestionCircleOutlined />}
        aria-label={t('frame.shortcuts')}
        title={`${t('frame.shortcuts')} (F1)`}
        data-testid="shortcuts"
        onClick={() => showShortcuts(true)}
      />
    </div>
  );
}
