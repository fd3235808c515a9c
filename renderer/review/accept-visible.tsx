import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

interface AcceptVisibleProps {
  readonly open: boolean;
  readonly n: number;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** More than this many are accepted at once only after a question. */
export const ASK_ABOVE = 20;

/** Asks before a good many suggestions are accepted at once. */
export function AcceptVisible({ open, n, onYes, onClose }: AcceptVisibleProps) {
  const { t, i18n } = useTranslation();
  const count = n.toLocaleString(i18n.language);
  return (
    <Modal
      open={open}
      title={t('queue.acceptVisibleAsk', { n: count })}
      okText={t('queue.acceptVisible', { n: count })}
      cancelText={t('common.cancel')}
      okButtonProps={{ autoFocus: true, 'data-testid': 'accept-visible-yes' }}
      onOk={() => {
        onClose();
        onYes();
      }}
      onCancel={onClose}
    >
      <p>{t('queue.acceptVisibleHelp')}</p>
    </Modal>
  );
}
