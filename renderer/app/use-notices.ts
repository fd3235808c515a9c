import { App } from 'antd';
import { useMemo } from 'react';

/** Short messages that something was done; what went wrong goes through `reportFailure`. */
export function useNotices() {
  const { notification } = App.useApp();
  return useMemo(
    () => ({
      done: (title: string, description = '') =>
        notification.success({ title, description, placement: 'bottomRight', duration: 5 }),
    }),
    [notification],
  );
}
