import { App } from 'antd';
import { useMemo } from 'react';

/** Short messages that something was done; what went wrong goes through `reportFailure`. */
export function useNotices() {
  const { notification } = App.useApp();
  return useMemo(
    () => ({
      /** One of the same `key` takes the place of the last. */
      done: (title: string, description = '', key?: string) =>
        notification.success({
          title,
          description,
          placement: 'bottomRight',
          duration: 5,
          ...(key === undefined ? {} : { key }),
        }),
    }),
    [notification],
  );
}
