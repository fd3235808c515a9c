import type { MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { INITIATIVE_ACTIONS, isForOne, type InitiativeAction } from './initiative-actions.ts';

/** The menu of what can be done with so many entries, each with its key. */
export function useActionsMenu(
  count: number,
  onAction: (action: InitiativeAction) => void,
): MenuProps {
  const { t } = useTranslation();
  return {
    'aria-label': t('surgery.actions'),
    items: INITIATIVE_ACTIONS.map(([action, key]) => ({
      key: action,
      danger: action === 'delete',
      disabled: count === 0 || (count > 1 && isForOne(action)),
      label: (
        <span className="menu-action" data-testid={`action-${action}`}>
          <span>{t(`act.${action}`)}…</span>
          <kbd>{key}</kbd>
        </span>
      ),
    })),
    onClick: ({ key }) => {
      const found = INITIATIVE_ACTIONS.find(([action]) => action === key);
      if (found) onAction(found[0]);
    },
  };
}
