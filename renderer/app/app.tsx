import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useTranslation } from 'react-i18next';
import { cspNonce } from './csp-nonce.ts';
import { FailureToasts } from './failure-toasts.tsx';
import { reportFailure } from './failure-store.ts';
import { Frame } from './frame.tsx';
import { usePreferences } from './preferences.ts';
import { themeOf } from './theme.ts';
import { useAuthorName } from './use-author-name.ts';
import { useDark, useHighContrast } from './use-dark.ts';
import { useShownPreferences } from './use-shown-preferences.ts';

const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: reportFailure }),
  defaultOptions: {
    queries: {
      // The archive says when something changed (archive.watch); nothing goes stale by the clock.
      staleTime: Infinity,
      retry: false,
      refetchOnWindowFocus: false,
      // "online" would hold every call back on a machine without a network.
      networkMode: 'always',
    },
  },
});

/** The whole window: colours, language and calls around the frame. */
export function App() {
  const { t } = useTranslation();
  const { language, textSize } = usePreferences();
  const dark = useDark();
  const contrast = useHighContrast();
  useShownPreferences(dark, contrast);
  useAuthorName(queryClient);

  return (
    <QueryClientProvider client={queryClient}>
      <ConfigProvider
        csp={{ nonce: cspNonce }}
        locale={language === 'zh-CN' ? zhCN : enUS}
        theme={themeOf(dark, textSize, contrast)}
        // In the body itself antd would lock scrolling by a style element without the nonce.
        getPopupContainer={popupPlace}
        button={{ autoInsertSpace: false }}
        componentSize="small"
      >
        <AntApp className="app">
          <Frame />
          <section id="popups" aria-label={t('frame.popups')} />
          <FailureToasts />
        </AntApp>
      </ConfigProvider>
    </QueryClientProvider>
  );
}

function popupPlace(): HTMLElement {
  return document.getElementById('popups') ?? document.body;
}
