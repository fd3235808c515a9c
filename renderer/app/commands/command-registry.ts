import { useEffect, useLayoutEffect, useRef } from 'react';
import { create } from 'zustand';
import { reportFailure } from '../failure-store.ts';
import type { Command, CommandGroup, CommandRun, CommandRuns } from './command.ts';

/** A group that is on the screen now. */
export interface ActiveGroup {
  readonly group: CommandGroup;
  /** What the command does as the screen last drew itself. */
  readonly runOf: (id: string) => CommandRun | undefined;
}

/** What can be done here: the frame's group and those of the screen, the latest last. */
export const useActiveGroups = create<{ readonly groups: readonly ActiveGroup[] }>()(() => ({
  groups: [],
}));

/**
 * Makes the commands of `group` work while the calling component is on the screen: by their keys,
 * in the command palette and in the native menu. `runs` may be made anew on every render.
 */
export function useScreenCommands<Group extends CommandGroup>(
  group: Group,
  runs: CommandRuns<Group>,
): void {
  const latest = useRef<Readonly<Record<string, CommandRun | (() => unknown)>>>(runs);
  // Before the frame is painted: a key that comes with it must mean what is shown.
  useLayoutEffect(() => {
    latest.current = runs;
  });
  useEffect(() => {
    const active: ActiveGroup = {
      group,
      runOf: (id) => {
        const found = latest.current[id];
        return typeof found === 'function' ? { run: found } : found;
      },
    };
    useActiveGroups.setState(({ groups }) => ({ groups: [...groups, active] }));
    return () =>
      useActiveGroups.setState(({ groups }) => ({
        groups: groups.filter((one) => one !== active),
      }));
  }, [group]);
}

/** A command with what it does here. */
export interface ActiveCommand {
  readonly command: Command;
  readonly title: string;
  readonly run: CommandRun;
}

/** Every command of the groups on the screen, the latest group first: it goes before the others. */
export function activeCommands(): readonly ActiveCommand[] {
  return useActiveGroups.getState().groups.toReversed().flatMap(commandsOf);
}

/** The commands of one group. */
export function commandsOf({ group, runOf }: ActiveGroup): readonly ActiveCommand[] {
  return group.commands.flatMap((command) => {
    const run = runOf(command.id);
    return run === undefined ? [] : { command, title: group.title, run };
  });
}

/** Whether the command can be carried out now. */
export function isEnabled({ run }: ActiveCommand): boolean {
  return run.enabled?.() ?? true;
}

/** Carries a command out, unless it cannot be now. What goes wrong is shown. */
export function carryOut(active: ActiveCommand): void {
  if (!isEnabled(active)) return;
  try {
    Promise.resolve(active.run.run()).catch(reportFailure);
  } catch (error) {
    reportFailure(error);
  }
}
