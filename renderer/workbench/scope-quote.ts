import type { TFunction } from 'i18next';
import type { Scope } from '#core/annotation/ruling.ts';

/** What a change of label is about: one passage, or all of its text in an article or in the archive. */
export function scopeQuote(t: TFunction, scope: Scope, quote: string): string {
  switch (scope) {
    case 'occurrence':
      return quote;
    case 'article':
      return t('queue.articleQuote', { quote });
    case 'archive':
      return t('queue.archiveQuote', { quote });
  }
}
