import type { Status } from '#electron/contract.ts';
import { useReportCheck } from '../../care/report-check-state.ts';
import { useExport } from '../../library/export-state.ts';
import { useImport } from '../../library/import-state.ts';
import { useArchive } from '../archive-context.ts';
import { COLOUR_SCHEMES, CONTRASTS, LANGUAGES, following, usePreferences } from '../preferences.ts';
import { focusRegion } from '../regions.ts';
import { useArchiveActions } from '../use-actions.ts';
import { useView, type Screen } from '../view-state.ts';
import type { CommandRuns } from './command.ts';
import { useScreenCommands } from './command-registry.ts';
import { FRAME_COMMANDS } from './frame-commands.ts';
import { useCommandKeys } from './use-command-keys.ts';
import { useNativeMenu } from './use-native-menu.ts';

/** Makes the frame's commands work, and the keys and the native menu of all commands. */
export function useFrameCommands(status: Status | undefined): void {
  const actions = useArchiveActions();
  const { client } = useArchive();
  const go = useView((state) => state.go);
  const show = useView((state) => state.show);
  const archive = status?.archive ?? null;
  const inArchive = (run: () => unknown) => ({ run, enabled: () => archive !== null });
  const toScreen = (screen: Screen) => inArchive(() => go(screen));
  const preferences = usePreferences.getState;

  const runs: CommandRuns<typeof FRAME_COMMANDS> = {
    'app.palette': () => show('palette'),
    'app.settings': () => show('settings'),
    'app.shortcuts': () => show('shortcuts'),
    'app.nextRegion': () => focusRegion(1),
    'app.lastRegion': () => focusRegion(-1),
    'view.library': toScreen('library'),
    'view.workbench': toScreen('workbench'),
    'view.initiatives': toScreen('initiatives'),
    'view.review': toScreen('review'),
    'view.care': toScreen('care'),
    'view.search': toScreen('search'),
    'view.ledger': toScreen('ledger'),
    'view.reports': toScreen('reports'),
    'edit.undo': { run: actions.undo, enabled: () => archive !== null && archive.undo !== null },
    'edit.redo': { run: actions.redo, enabled: () => archive !== null && archive.redo !== null },
    'archive.create': actions.create,
    'archive.open': actions.open,
    'archive.sample': actions.openSample,
    'archive.backup': inArchive(() => actions.backUp(archive?.name ?? '')),
    'archive.close': inArchive(actions.close),
    'import.files': inArchive(() => useImport.getState().choose('files')),
    'import.folder': inArchive(() => useImport.getState().choose('folder')),
    'export.word': inArchive(() => useExport.getState().choose('annotated-word')),
    'care.verifyReport': inArchive(() => useReportCheck.getState().run(client)),
    'view.zoomIn': () => preferences().stepZoom(1),
    'view.zoomOut': () => preferences().stepZoom(-1),
    'view.zoomReset': () => preferences().set({ zoom: 1 }),
    'view.largerText': () => preferences().stepTextSize(1),
    'view.smallerText': () => preferences().stepTextSize(-1),
    'view.colours': () =>
      preferences().set({ colourScheme: following(COLOUR_SCHEMES, preferences().colourScheme) }),
    'view.contrast': () =>
      preferences().set({ contrast: following(CONTRASTS, preferences().contrast) }),
    'view.language': () =>
      preferences().set({ language: following(LANGUAGES, preferences().language) }),
  };
  useScreenCommands(FRAME_COMMANDS, runs);
  useCommandKeys();
  useNativeMenu(status);
}
