import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { withKey } from '../app/key-label.ts';
import { DESK_PANES, usePanes } from './panes-state.ts';

/** Shows and hides the panes of the desk. */
export function PaneSwitches() {
  const { t } = useTranslation();
  const panes = usePanes();
  return (
    <span className="pane-switches" role="group" aria-label={t('panes.show')}>
      {DESK_PANES.map((pane, at) => (
        <Button
          key={pane}
          type="text"
          className={panes[pane] ? 'pane-switch pane-switch-on' : 'pane-switch'}
          aria-pressed={panes[pane]}
          title={withKey(t(`panes.${pane}`), `Alt+${at + 1}`)}
          data-testid={`pane-${pane}`}
          onClick={() => panes.toggle(pane)}
        >
          {t(`panes.${pane}`)}
        </Button>
      ))}
    </span>
  );
}
