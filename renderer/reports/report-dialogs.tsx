import type { ReportView } from '#electron/contract.ts';
import { ExportReportDialog } from './export-report-dialog.tsx';
import { RefreshDialog } from './refresh-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { ReportSettingsDialog } from './report-settings-dialog.tsx';
import { useReports } from './reports-state.ts';
import { SignDialog, WithdrawDialog } from './sign-dialogs.tsx';
import type { ReportActs } from './use-report-acts.ts';

interface ReportDialogsProps {
  readonly view: ReportView;
  readonly acts: ReportActs;
}

/** The dialog over the composer that was asked for. */
export function ReportDialogs({ view, acts }: ReportDialogsProps) {
  const { dialog, show } = useReports();
  const close = () => show(null);
  switch (dialog?.kind) {
    case 'settings':
      return <ReportSettingsDialog view={view} acts={acts} onClose={close} />;
    case 'export':
      return <ExportReportDialog view={view} onClose={close} />;
    case 'rename':
      return <RenameDialog view={view} acts={acts} onClose={close} />;
    case 'sign':
      return view.next === null ? null : (
        <SignDialog view={view} stage={view.next} acts={acts} onClose={close} />
      );
    case 'withdraw':
      return <WithdrawDialog view={view} acts={acts} onClose={close} />;
    case 'refresh':
      return <RefreshDialog view={view} blockIds={dialog.blockIds} acts={acts} onClose={close} />;
    case 'new':
    case 'delete':
    case undefined:
      return null;
  }
}
