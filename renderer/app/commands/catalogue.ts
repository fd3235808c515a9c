import { HISTORY_COMMANDS } from '../../history/history-commands.ts';
import { DESCRIPTION_COMMANDS } from '../../description/description-commands.ts';
import { INITIATIVE_COMMANDS } from '../../initiatives/initiative-commands.ts';
import { LEDGER_COMMANDS } from '../../ledger/ledger-commands.ts';
import { LIBRARY_COMMANDS, ROW_COMMANDS } from '../../library/library-commands.ts';
import { QUEUE_COMMANDS } from '../../review/queue-commands.ts';
import { REVIEW_COMMANDS, TAG_PALETTE_KEYS, TEXT_COMMANDS } from '../../workbench/desk-commands.ts';
import { MEND_COMMANDS } from '../../workbench/mend/mend-commands.ts';
import { COMPOSER_COMMANDS, REPORT_LIST_COMMANDS } from '../../reports/report-commands.ts';
import { SEARCH_COMMANDS } from '../../search/search-commands.ts';
import type { CommandGroup } from './command.ts';
import { FRAME_COMMANDS } from './frame-commands.ts';

/** Every group of commands there is, as the shortcut sheet lists them. */
export const COMMAND_GROUPS: readonly CommandGroup[] = [
  FRAME_COMMANDS,
  LIBRARY_COMMANDS,
  ROW_COMMANDS,
  DESCRIPTION_COMMANDS,
  TEXT_COMMANDS,
  REVIEW_COMMANDS,
  MEND_COMMANDS,
  TAG_PALETTE_KEYS,
  INITIATIVE_COMMANDS,
  QUEUE_COMMANDS,
  SEARCH_COMMANDS,
  REPORT_LIST_COMMANDS,
  COMPOSER_COMMANDS,
  LEDGER_COMMANDS,
  HISTORY_COMMANDS,
];
