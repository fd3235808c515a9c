import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { InitiativesScreen } from '../initiatives/initiatives-screen.tsx';
import { DropZone } from '../library/drop-zone.tsx';
import { ExportDialog } from '../library/export-dialog.tsx';
import { ImportDialog } from '../library/import-dialog.tsx';
import { LibraryScreen } from '../library/library-screen.tsx';
import { ReviewScreen } from '../review/review-screen.tsx';
import { WorkbenchScreen } from '../workbench/workbench-screen.tsx';
import { useConnection } from './connection.ts';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useCommands } from './use-commands.ts';
import { useRevisionWatch, useStatus } from './use-status.ts';
import { useView } from './view-state.ts';
import { Welcome } from './welcome.tsx';

/** Top bar, the screen the user is on, status bar, and the dialogs that any screen may call. */
export function Frame() {
  const status = useStatus();
  useRevisionWatch();
  useCommands(status);
  if (status === undefined) return null;
  const open = status.archive !== null;
  return (
    <div className="frame">
      <TopBar status={status} />
      <LostConnection />
      <main className="frame-screen">{open ? <CurrentScreen /> : <Welcome />}</main>
      <StatusBar status={status} />
      <ShortcutSheet />
      {open && <DropZone />}
      {open && <ImportDialog />}
      {open && <ExportDialog />}
    </div>
  );
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
