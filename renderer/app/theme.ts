import { theme, type ThemeConfig } from 'antd';

/** Colours of paper and ink; `app.css` holds the same ones for what antd does not draw. */
const LIGHT = {
  colorPrimary: '#a8322a',
  colorInfo: '#a8322a',
  colorLink: '#a8322a',
  colorBgBase: '#fbf9f4',
  colorTextBase: '#221f1a',
  colorBgContainer: '#fdfcf8',
  colorBgElevated: '#fffefb',
  colorBgLayout: '#f1ede4',
  colorError: '#b3261e',
  colorTextDescription: '#625b4f',
  colorTextPlaceholder: '#6f685c',
  colorBorder: '#d3ccbd',
  colorBorderSecondary: '#e4decf',
};

const DARK = {
  colorPrimary: '#d9655b',
  colorInfo: '#d9655b',
  colorLink: '#e58a80',
  colorBgBase: '#191816',
  colorTextBase: '#ece7dc',
  colorBgContainer: '#211f1c',
  colorBgElevated: '#2a2824',
  colorBgLayout: '#161513',
  colorError: '#f08a80',
  colorTextDescription: '#b5ad9e',
  colorTextPlaceholder: '#a19a8c',
  colorBorder: '#45413a',
  colorBorderSecondary: '#34312c',
};

const LIGHT_CONTRAST = {
  ...LIGHT,
  colorPrimary: '#7d1a14',
  colorInfo: '#7d1a14',
  colorLink: '#7d1a14',
  colorBgBase: '#ffffff',
  colorTextBase: '#000000',
  colorBgContainer: '#ffffff',
  colorBgElevated: '#ffffff',
  colorBgLayout: '#ffffff',
  colorError: '#8c0f08',
  colorTextDescription: '#1f1c17',
  colorTextPlaceholder: '#45413a',
  colorTextDisabled: '#5c564b',
  colorBorder: '#4a453c',
  colorBorderSecondary: '#6b655a',
};

const DARK_CONTRAST = {
  ...DARK,
  colorPrimary: '#ff9e94',
  colorInfo: '#ff9e94',
  colorLink: '#ffb4ab',
  colorBgBase: '#000000',
  colorTextBase: '#ffffff',
  colorBgContainer: '#000000',
  colorBgElevated: '#0b0a09',
  colorBgLayout: '#000000',
  colorError: '#ffb0a8',
  colorTextDescription: '#ece7dc',
  colorTextPlaceholder: '#c4bdb0',
  colorTextDisabled: '#a19a8c',
  colorBorder: '#b5ad9e',
  colorBorderSecondary: '#8f887b',
  // The accent is light here: what stands on it must be dark.
  colorTextLightSolid: '#000000',
};

/** The antd theme: dense, quiet, one accent colour; `textSize` is a factor on 13 px. */
export function themeOf(dark: boolean, textSize: number, highContrast: boolean): ThemeConfig {
  const fontSize = Math.round(13 * textSize);
  return {
    // Not the compact algorithm: with small controls it brings Chinese down to an unreadable 10 px.
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...coloursOf(dark, highContrast),
      fontSize,
      fontSizeSM: Math.round(12 * textSize),
      fontFamily: 'var(--chrome-font)',
      borderRadius: 3,
      motion: false,
      controlHeight: Math.round(32 * textSize),
    },
    components: {
      // In the dark the sign of danger is a light red: what stands on it must be dark.
      Button: dark ? { dangerColor: '#1a1512' } : {},
      Form: { verticalLabelPadding: '0 0 2px', itemMarginBottom: 10 },
      Table: { cellPaddingBlockSM: 5, cellPaddingInlineSM: 8, headerBg: 'transparent' },
    },
  };
}

function coloursOf(dark: boolean, highContrast: boolean) {
  if (highContrast) return dark ? DARK_CONTRAST : LIGHT_CONTRAST;
  return dark ? DARK : LIGHT;
}
