import {
  ApartmentOutlined,
  AuditOutlined,
  BookOutlined,
  DesktopOutlined,
  FileSearchOutlined,
  HistoryOutlined,
  MoonOutlined,
  QuestionCircleOutlined,
  RedoOutlined,
  SearchOutlined,
  SettingOutlined,
  SnippetsOutlined,
  SunOutlined,
  TableOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Status, Step } from '#electron/contract.ts';
import { useSentence } from '../history/use-sentence.ts';
import { SplitIcon } from '../ui/split-icon.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { ArchiveMenu } from './archive-menu.tsx';
import {
  COLOUR_SCHEMES,
  LANGUAGES,
  following,
  usePreferences,
  type ColourScheme,
} from './preferences.ts';
import { keyLabel, withKey } from './key-label.ts';
import { useArchiveActions } from './use-actions.ts';
import { SCREENS, useView, type Screen } from './view-state.ts';

const SCREEN_ICONS: Readonly<Record<Screen, ReactNode>> = {
  library: <BookOutlined aria-hidden="true" />,
  workbench: <SplitIcon />,
  initiatives: <ApartmentOutlined aria-hidden="true" />,
  review: <AuditOutlined aria-hidden="true" />,
  search: <FileSearchOutlined aria-hidden="true" />,
  ledger: <TableOutlined aria-hidden="true" />,
  reports: <SnippetsOutlined aria-hidden="true" />,
  care: <HistoryOutlined aria-hidden="true" />,
};

/** Digits of the keys that lead to screens, where they are not their places in the bar. */
const SCREEN_DIGITS: Readonly<Partial<Record<Screen, number>>> = {
  search: 6,
  ledger: 7,
  reports: 8,
  care: 5,
};

const SCHEME_ICONS: Readonly<Record<ColourScheme, ReactNode>> = {
  system: <DesktopOutlined aria-hidden="true" />,
  light: <SunOutlined aria-hidden="true" />,
  dark: <MoonOutlined aria-hidden="true" />,
};

export function TopBar({ status }: { readonly status: Status }) {
  return (
    <header className="top-bar" data-region="">
      <ArchiveMenu archive={status.archive} />
      {status.archive !== null && <ScreenTabs />}
      <div className="top-bar-space" />
      <PaletteButton />
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
  return (
    <nav className="screen-tabs" aria-label={t('frame.screens')}>
      {SCREENS.map((name, index) => (
        <button
          key={name}
          type="button"
          className="screen-tab"
          aria-current={screen === name ? 'page' : undefined}
          title={withKey(t(`screen.${name}`), `Mod+${SCREEN_DIGITS[name] ?? index + 1}`)}
          aria-label={t(`screen.${name}`)}
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

/** Looks like a search field and opens the palette, which is one. */
function PaletteButton() {
  const { t } = useTranslation();
  return (
    <Button
      type="text"
      icon={<SearchOutlined aria-hidden="true" />}
      className="palette-button"
      aria-label={`${t('command.palette')} ${keyLabel('Mod+k')}`}
      title={withKey(t('command.palette'), 'Mod+k')}
      data-testid="command-palette-button"
      onClick={() => useView.getState().show('palette')}
    >
      <Kbd chord="Mod+k" />
    </Button>
  );
}

function UndoButtons(props: { readonly undo: Step | null; readonly redo: Step | null }) {
  const { t } = useTranslation();
  const actions = useArchiveActions();
  const said = useSentence();
  const sentence = (step: Step | null, what: string, none: string) =>
    step === null ? none : `${what}: ${said(step)}`;
  const undo = sentence(props.undo, t('frame.undo'), t('frame.nothingToUndo'));
  const redo = sentence(props.redo, t('frame.redo'), t('frame.nothingToRedo'));
  return (
    <div className="button-row" role="group" aria-label={t('frame.history')}>
      <Tooltip title={withKey(undo, 'Mod+z')}>
        <Button
          type="text"
          icon={<UndoOutlined aria-hidden="true" />}
          disabled={props.undo === null}
          aria-label={undo}
          data-testid="undo"
          onClick={() => void actions.undo()}
        />
      </Tooltip>
      <Tooltip title={withKey(redo, 'Mod+Shift+z')}>
        <Button
          type="text"
          icon={<RedoOutlined aria-hidden="true" />}
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
  const { language, set, colourScheme, stepTextSize } = usePreferences();
  const show = useView((state) => state.show);
  const schemeLabel = t(`scheme.${colourScheme}`);
  return (
    <div className="button-row" role="group" aria-label={t('frame.view')}>
      <Button
        type="text"
        aria-label={t('frame.smallerText')}
        title={withKey(t('frame.smallerText'), 'Mod+<')}
        className="top-bar-spare"
        data-testid="text-smaller"
        onClick={() => stepTextSize(-1)}
      >
        <span className="small-a">A</span>
      </Button>
      <Button
        type="text"
        aria-label={t('frame.largerText')}
        title={withKey(t('frame.largerText'), 'Mod+>')}
        className="top-bar-spare"
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
        className="top-bar-spare"
        data-testid="colour-scheme"
        onClick={() => set({ colourScheme: following(COLOUR_SCHEMES, colourScheme) })}
      />
      <Button
        type="text"
        lang={following(LANGUAGES, language)}
        title={t('command.language')}
        className="top-bar-spare"
        data-testid="language"
        onClick={() => set({ language: following(LANGUAGES, language) })}
      >
        {t('frame.otherLanguage')}
      </Button>
      <Button
        type="text"
        icon={<SettingOutlined aria-hidden="true" />}
        aria-label={t('command.settings')}
        title={withKey(t('command.settings'), 'Mod+,')}
        data-testid="settings-button"
        onClick={() => show('settings')}
      />
      <Button
        type="text"
        icon={<QuestionCircleOutlined aria-hidden="true" />}
        aria-label={t('frame.shortcuts')}
        title={withKey(t('frame.shortcuts'), 'F1')}
        data-testid="shortcuts"
        onClick={() => show('shortcuts')}
      />
    </div>
  );
}
