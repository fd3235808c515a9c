import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { stepSentence, type SaidStep } from '#core/journal/sentence.ts';

/** What a step did, as a sentence in the reader's language. */
export function useSentence(): (step: SaidStep) => string {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback(
    (step) =>
      stepSentence(step, (group, name) => {
        const found: unknown = i18n.getResource(language, 'translation', `${group}.${name}`);
        return typeof found === 'string' ? found : undefined;
      }),
    [i18n, language],
  );
}
