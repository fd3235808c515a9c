import i18next from 'i18next';
import { useEffect } from 'react';
import { usePreferences, type LineSpacing } from './preferences.ts';

/** Factors on the line height of the texts. */
const LEADING: Readonly<Record<LineSpacing, number>> = { tight: 0.85, normal: 1, wide: 1.2 };

/** Brings the preferences to the document, where the style sheets see them, and to the system. */
export function useShownPreferences(dark: boolean, highContrast: boolean): void {
  const { language, textSize, zoom, readingFace, lineSpacing } = usePreferences();

  useEffect(() => {
    document.documentElement.lang = language;
    void i18next.changeLanguage(language);
    window.juanzong.setLanguage(language);
  }, [language]);

  useEffect(() => {
    const root = document.documentElement;
    root.dataset['scheme'] = dark ? 'dark' : 'light';
    root.dataset['contrast'] = highContrast ? 'high' : 'normal';
    root.dataset['face'] = readingFace;
    root.style.setProperty('--text-size', String(textSize));
    root.style.setProperty('--leading', String(LEADING[lineSpacing]));
  }, [dark, highContrast, readingFace, textSize, lineSpacing]);

  useEffect(() => window.juanzong.setZoom(zoom), [zoom]);
}
