import { Alert, Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { CareScreen } from '../care/care-screen.tsx';
import { ReportCheckDialog } from '../care/report-check-dialog.tsx';
import { InitiativesScreen } from '../initiatives/initiatives-screen.tsx';
import { LedgerScreen } from '../ledger/ledger-screen.tsx';
import { DropZone } from '../library/drop-zone.tsx';
import { ExportDialog } from '../library/export-dialog.tsx';
import { ImportDialog } from '../library/import-dialog.tsx';
import { LibraryScreen } from '../library/library-screen.tsx';
import { OccurrencesDialog } from '../occurrences/occurrences-dialog.tsx';
import { ReportsScreen } from '../reports/reports-screen.tsx';
import { SendDialog } from '../reports/send-dialog.tsx';
import { ReviewScreen } from '../review/review-screen.tsx';
import { SearchScreen } from '../search/search-screen.tsx';
import { WorkbenchScreen } from '../workbench/workbench-screen.tsx';
import { CommandPalette } from './commands/command-palette.tsx';
import { useFrameCommands } from './commands/use-frame-commands.ts';
import { useConnection } from './connection.ts';
import { keepFocus } from './focus-keeper.ts';
import { SettingsDialog } from './settings-dialog.tsx';
import './overlays.css';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useRevisionWatch, useStatus } from './use-status.ts';
import { useView } from './view-state.ts';
import { Welcome } from './welcome.tsx';

/** Top bar, the screen the user is on, status bar, and the dialogs that any screen may call. */
export function Frame() {
  const { t } = useTranslation();
  const status = useStatus();
  useRevisionWatch();
  useFrameCommands(status);
  useEffect(keepFocus, []);
  if (status === undefined) return null;
  const open = status.archive !== null;
  return (
    <div className="frame">
      <TopBar status={status} />
      <LostConnection />
      <main className="frame-screen" tabIndex={-1} aria-label={t('frame.main')}>
        {open && <ScreenHeading />}
        {open ? <CurrentScreen /> : <Welcome />}
      </main>
      <StatusBar status={status} />
      <CommandPalette />
      <ShortcutSheet />
      <SettingsDialog />
      {open && <DropZone />}
      {open && <ImportDialog />}
      {open && <ExportDialog />}
      {open && <OccurrencesDialog />}
      {open && <ReportCheckDialog />}
      {open && <SendDialog />}
    </div>
  );
}

/** Screens without a heading of their own get their name for one. */
function ScreenHeading() {
  const { t } = useTranslation();
  const { screen, articleId } = useView();
  if (screen === 'workbench' && articleId !== null) return null;
  return <h1 className="unseen">{t(`screen.${screen}`)}</h1>;
}

function CurrentScreen() {
  const screen = useView((state) => state.screen);
  switch (screen) {
    case 'library':
      return <LibraryScreen />;
    case 'workbench':
      return <WorkbenchScreen />;
    case 'initiatives':
      return <InitiativesScreen />;
    case 'review':
      return <ReviewScreen />;
    case 'search':
      return <SearchScreen />;
    case 'reports':
      return <ReportsScreen />;
    case 'ledger':
      return <LedgerScreen />;
    case 'care':
      return <CareScreen />;
  }
}

function LostConnection() {
  const { t } = useTranslation();
  const lost = useConnection((state) => state.lost);
  if (!lost) return null;
  return (
    <Alert
      type="error"
      banner
      title={t('frame.lost')}
      action={<Button onClick={() => window.location.reload()}>{t('frame.reload')}</Button>}
    />
  );
}
