/** Submenu of the native menu that shows a command of every screen. */
export type MenuPlace = 'file' | 'edit' | 'view' | 'help';

/** Where a command is found and by which keys; what it does stands with whoever registers it. */
export interface Command {
  /** Unique: `library.open`. */
  readonly id: string;
  /** Key of its message. */
  readonly label: string;
  /** Chords (see `chordOf`) that all do it; the first is shown beside it. */
  readonly keys: readonly string[];
  readonly menu?: MenuPlace;
  /** A line above it in the native menu. */
  readonly menuBreak?: true;
  /** Also while a dialog is open. */
  readonly overDialogs?: true;
  /** A form field has the same of its own and keeps the key while it has the focus. */
  readonly yieldsToFields?: true;
}

/** Keys that do something without being a command: movements, and what forms do. */
export interface KeyHint {
  readonly label: string;
  readonly keys: readonly string[];
}

/** The commands of one place; a group of the shortcut sheet and of the command palette. */
export interface CommandGroup {
  /** Key of the message that names the place. */
  readonly title: string;
  readonly commands: readonly Command[];
  readonly hints?: readonly KeyHint[];
}

/** Declares a group; keeps the ids literal, so that whoever registers it must do every command. */
export function commandGroup<const Group extends CommandGroup>(group: Group): Group {
  return group;
}

/** What a command does, here and now. */
export interface CommandRun {
  readonly run: () => unknown;
  /** Asked whenever it matters; always possible where left out. */
  readonly enabled?: () => boolean;
  /** Values of the label's message. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** One entry for each command of the group. */
export type CommandRuns<Group extends CommandGroup> = Readonly<
  Record<Group['commands'][number]['id'], CommandRun | (() => unknown)>
>;
