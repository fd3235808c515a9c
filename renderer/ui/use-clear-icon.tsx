import { CloseCircleFilled } from '@ant-design/icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** For antd's `allowClear`: a button that says in the user's language what it does. */
export function useClearIcon() {
  const { t, i18n } = useTranslation();
  return useMemo(
    () => ({
      clearIcon: <CloseCircleFilled aria-label={t('common.clear')} lang={i18n.language} />,
    }),
    [t, i18n.language],
  );
}
