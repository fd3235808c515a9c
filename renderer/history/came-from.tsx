import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useHistory } from './history-state.ts';
import { useHistoryActions } from './use-history-actions.ts';

interface CameFromProps {
  readonly head: string | null;
  /** After a jump: where the keys go then. */
  readonly onDone: () => void;
}

/** After a jump, until something else is done: one way back to where the archive stood. */
export function CameFrom({ head, onDone }: CameFromProps) {
  const { t } = useTranslation();
  const { jumped, came } = useHistory();
  const actions = useHistoryActions();
  if (jumped === null || jumped.to !== head) return null;
  const { from, undo, redo } = jumped;
  return (
    <div className="came-from" role="status" data-testid="came-from">
      <span>{t('history.jumped', { undo, redo })}</span>
      <Button
        size="small"
        data-testid="jump-back"
        onClick={() => void actions.jump(from).then(onDone)}
      >
        {t('history.jumpBack')}
      </Button>
      <Button
        size="small"
        type="text"
        onClick={() => {
          came(null);
          onDone();
        }}
      >
        {t('history.stay')}
      </Button>
    </div>
  );
}
