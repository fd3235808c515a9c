import { useEffect } from 'react';
import type { MenuCommand, Status } from '#electron/contract.ts';
import { useExport } from '../library/export-state.ts';
import { useImport } from '../library/import-state.ts';
import { reportFailure } from './failure-store.ts';
import { chordOf, isTextField } from './keys.ts';
import { usePreferences } from './preferences.ts';
import { useArchiveActions, type ArchiveActions } from './use-actions.ts';
import { useView } from './view-state.ts';

const CHORDS: Readonly<Record<string, MenuCommand>> = {
  'Mod+1': 'view.library',
  'Mod+2': 'view.workbench',
  'Mod+3': 'view.initiatives',
  'Mod+4': 'view.review',
  'Mod+z': 'edit.undo',
  'Mod+Shift+z': 'edit.redo',
  'Mod+y': 'edit.redo',
  'Mod+o': 'archive.open',
  'Mod+n': 'archive.create',
  'Mod+i': 'import.files',
  'Mod+Shift+i': 'import.folder',
  'Mod+e': 'export.word',
  F1: 'help.shortcuts',
  '?': 'help.shortcuts',
};

/** Keys and native menu entries that work on every screen. */
export function useCommands(status: Status | undefined): void {
  const actions = useArchiveActions();
  const open = status !== undefined && status.archive !== null;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const chord = chordOf(event);
      if (event.defaultPrevented || chord === '') return;
      const sized = chord === 'Mod+=' || chord === 'Mod++' ? 1 : chord === 'Mod+-' ? -1 : null;
      if (sized !== null) {
        usePreferences.getState().stepTextSize(sized);
        event.preventDefault();
        return;
      }
      if (chord === 'Alt+ArrowLeft' && useView.getState().goBack()) {
        event.preventDefault();
        return;
      }
      const command = CHORDS[chord];
      if (command === undefined) return;
      // A form field has an undo of its own, and takes a typed question mark.
      if (isTextField(event.target) && (command.startsWith('edit.') || chord === '?')) return;
      // The native menu must not carry out the same key a second time.
      event.preventDefault();
      runCommand(command, actions, open);
    };
    window.addEventListener('keydown', onKey);
    const offMenu = window.juanzong.onMenuCommand((command) => {
      if (command.startsWith('edit.') && isTextField(document.activeElement)) {
        document.execCommand(command === 'edit.undo' ? 'undo' : 'redo');
      } else {
        runCommand(command, actions, open);
      }
    });
    return () => {
      window.removeEventListener('keydown', onKey);
      offMenu();
    };
  }, [actions, open]);
}

function runCommand(command: MenuCommand, actions: ArchiveActions, open: boolean): void {
  const view = useView.getState();
  switch (command) {
    case 'archive.open':
      return run(actions.open);
    case 'archive.create':
      return run(actions.create);
    case 'help.shortcuts':
      return view.showShortcuts(!view.shortcutsShown);
    default:
      if (open) runInArchive(command, actions);
  }
}

function runInArchive(
  command: Exclude<MenuCommand, 'archive.open' | 'archive.create' | 'help.shortcuts'>,
  actions: ArchiveActions,
): void {
  const view = useView.getState();
  switch (command) {
    case 'view.library':
      return view.go('library');
    case 'view.workbench':
      return view.go('workbench');
    case 'view.initiatives':
      return view.go('initiatives');
    case 'view.review':
      return view.go('review');
    case 'edit.undo':
      return run(actions.undo);
    case 'edit.redo':
      return run(actions.redo);
    case 'import.files':
      return run(() => useImport.getState().choose('files'));
    case 'import.folder':
      return run(() => useImport.getState().choose('folder'));
    case 'export.word':
      return run(() => useExport.getState().choose('annotated-word'));
  }
}

function run(act: () => Promise<void>): void {
  act().catch(reportFailure);
}
