import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface LabelConflictProps {
  readonly label: string;
  readonly owner: string;
  /** True where it is what the owner is called. */
  readonly preferred: boolean;
  readonly onTake: (() => void) | null;
  /** Takes it over with the mentions that read like it. */
  readonly onTakeAll: (() => void) | null;
  readonly onMerge: (() => void) | null;
  readonly onOpen: (() => void) | null;
  readonly onCancel: (() => void) | null;
}

/** A label that belongs to another initiative: whose it is, and every way on. */
export function LabelConflict(props: LabelConflictProps) {
  const { t } = useTranslation();
  const { label, owner, preferred, onTake, onTakeAll, onMerge, onOpen, onCancel } = props;
  const values = { label, owner };
  return (
    <Alert
      type="warning"
      showIcon
      className="label-conflict"
      data-testid="label-conflict"
      title={t(preferred ? 'surgery.conflictPreferred' : 'surgery.conflictAlias', values)}
      description={
        <div className="button-row">
          {onTake !== null && !preferred && (
            <Button size="small" onClick={onTake} data-testid="conflict-take">
              {t('surgery.take', values)}
            </Button>
          )}
          {onTakeAll !== null && !preferred && (
            <Button size="small" onClick={onTakeAll} data-testid="conflict-take-all">
              {t('surgery.takeAll')}
            </Button>
          )}
          {onMerge !== null && (
            <Button size="small" onClick={onMerge} data-testid="conflict-merge">
              {t('surgery.mergeWith', values)}
            </Button>
          )}
          {onOpen !== null && (
            <Button size="small" onClick={onOpen} data-testid="conflict-open">
              {t('surgery.openOwner', values)}
            </Button>
          )}
          {onCancel !== null && (
            <Button size="small" type="text" onClick={onCancel} data-testid="conflict-cancel">
              {t('common.cancel')}
            </Button>
          )}
        </div>
      }
    />
  );
}
