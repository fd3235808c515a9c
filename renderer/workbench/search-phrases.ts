import type { TFunction } from 'i18next';

/** CodeMirror's own words, in the language of the window. */
export function searchPhrases(t: TFunction): Record<string, string> {
  return {
    Find: t('find.find'),
    next: t('find.next'),
    previous: t('find.previous'),
    all: t('find.all'),
    'match case': t('find.case'),
    regexp: t('find.regexp'),
    'by word': t('find.word'),
    close: t('common.close'),
    'current match': t('find.current'),
    'on line': t('find.onLine'),
    'Go to line': t('find.goToLine'),
    go: t('find.go'),
  };
}
