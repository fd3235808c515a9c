import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useReview } from './review-state.ts';
import type { Queue } from './use-queue.ts';
import type { ReviewActions } from './use-review-actions.ts';

/** Asks before a good many suggestions are accepted at once. */
export function AcceptVisible(props: { readonly queue: Queue; readonly actions: ReviewActions }) {
  const { t, i18n } = useTranslation();
  const { panel, show } = useReview();
  const n = props.queue.waiting.toLocaleString(i18n.language);
  return (
    <Modal
      open={panel === 'accept-visible'}
      title={t('queue.acceptVisibleAsk', { n })}
      okText={t('queue.acceptVisible', { n })}
      cancelText={t('common.cancel')}
      okButtonProps={{ autoFocus: true, 'data-testid': 'accept-visible-yes' }}
      onOk={() => {
        show(null);
        void props.actions.acceptVisible();
      }}
      onCancel={() => show(null)}
    >
      <p>{t('queue.acceptVisibleHelp')}</p>
    </Modal>
  );
}
