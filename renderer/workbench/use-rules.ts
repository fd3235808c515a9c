import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { useNotices } from '../app/use-notices.ts';
import { percentOf } from '../ui/percent.ts';

/** Runs the suggestion rules over one article; `percent` is null while nothing runs. */
export function useRules(articleId: string) {
  const { t } = useTranslation();
  const { client } = useArchive();
  const notices = useNotices();
  const [percent, setPercent] = useState<number | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), [articleId]);

  async function run(): Promise<void> {
    if (percent !== null) return;
    const controller = new AbortController();
    stop.current = controller;
    setPercent(0);
    try {
      const events = await client.suggestions.run({ articleId }, { signal: controller.signal });
      for await (const event of events) {
        if (event.type === 'done') notices.done(t('review.added', { n: event.added }));
        else setPercent(percentOf(event));
      }
    } catch (error) {
      reportFailure(error);
    } finally {
      setPercent(null);
    }
  }
  return { percent, run, cancel: () => stop.current?.abort() };
}
