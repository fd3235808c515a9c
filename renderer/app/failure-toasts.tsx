import { App } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureText } from '../ui/failure-text.tsx';
import { useFailures } from './failure-store.ts';

/** Shows waiting failures one after another: code, what happened, what was kept, what to do. */
export function FailureToasts() {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const failure = useFailures((state) => state.waiting[0]);
  const taken = useFailures((state) => state.taken);

  useEffect(() => {
    if (failure === undefined) return;
    notification.error({
      title: failure.code,
      description: <FailureText failure={failure} />,
      duration: 12,
      placement: 'bottomRight',
      closable: { 'aria-label': t('common.close') },
      className: 'failure-toast',
    });
    taken();
  }, [failure, notification, taken, t]);

  return null;
}
