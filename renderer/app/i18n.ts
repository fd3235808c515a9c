import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './preferences.ts';

type Tree = { readonly [key: string]: string | Tree };

// Globs, not imports: JSON beside assets lies outside this layer's TypeScript project.
const shared = import.meta.glob<Tree>('../../assets/messages/shared.*.json', {
  eager: true,
  import: 'default',
});
const own = import.meta.glob<Tree>('../messages/*.json', { eager: true, import: 'default' });

/** All messages of a language: the sentences shared with the command line and the window's own. */
function messagesOf(language: Language): Tree {
  return {
    ...shared[`../../assets/messages/shared.${language}.json`],
    ...own[`../messages/${language}.json`],
  };
}

/** Sets up translation; every visible string of the window goes through it. */
export async function startMessages(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources: {
      'zh-CN': { translation: messagesOf('zh-CN') },
      en: { translation: messagesOf('en') },
    },
    // React writes values as text nodes; escaping them twice would show entities.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
