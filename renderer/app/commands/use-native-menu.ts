import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { MenuItem, MenuModel } from '#electron/contract.ts';
import { acceleratorOf } from '../key-label.ts';
import type { MenuPlace } from './command.ts';
import { commandsOf, isEnabled, useActiveGroups, type ActiveCommand } from './command-registry.ts';

/**
 * Keeps the native menu in step with the commands on the screen. `changed` is whatever decides which
 * of the frame's commands are possible. Those of a screen are asked when they are chosen.
 */
export function useNativeMenu(changed: unknown): void {
  const { t, i18n } = useTranslation();
  const groups = useActiveGroups((state) => state.groups);
  useEffect(() => {
    const all = groups.flatMap(commandsOf);
    const item = (one: ActiveCommand, enabled: boolean): MenuItem => ({
      id: one.command.id,
      label: t(one.command.label, one.run.values ?? {}),
      accelerator: one.command.keys.map(acceleratorOf).find((keys) => keys !== null) ?? null,
      enabled,
      breaks: one.command.menuBreak === true,
    });
    const placed = (place: MenuPlace) =>
      all.filter(({ command }) => command.menu === place).map((one) => item(one, isEnabled(one)));
    const here = all.filter(({ command }) => command.menu === undefined);
    const model: MenuModel = {
      file: placed('file'),
      edit: placed('edit'),
      view: placed('view'),
      help: placed('help'),
      here: {
        label: t('commands.here'),
        items: here.map((one, index) => ({
          ...item(one, true),
          breaks: index > 0 && here[index - 1]?.title !== one.title,
        })),
      },
    };
    window.juanzong.setMenu(model);
  }, [t, i18n.language, groups, changed]);
}
