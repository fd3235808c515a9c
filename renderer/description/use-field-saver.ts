import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useArchive } from '../app/archive-context.ts';
import { reportFailure } from '../app/failure-store.ts';
import { draftKey, useDescription } from './description-state.ts';
import { FieldSaver } from './field-saver.ts';

/** Saves the fields of the form; what waits is saved when the form or the window is left. */
export function useFieldSaver(): FieldSaver {
  const { client, queries } = useArchive();
  const queryClient = useQueryClient();
  const saver = useMemo(
    () =>
      new FieldSaver(async (edit) => {
        const { began, ended, draft, keep } = useDescription.getState();
        const key = draftKey(edit.articleId, edit.field);
        began();
        try {
          await client.descriptions.set(edit);
          await queryClient.invalidateQueries({ queryKey: queries.descriptions.get.key() });
          // What was typed meanwhile, or is being typed, stays; leaving the field lets go of it.
          const { drafts } = useDescription.getState();
          if (drafts[key]?.text === edit.value) {
            if (isFocused(edit.field)) keep(key);
            else draft(key, null);
          }
          ended(true);
        } catch (error) {
          ended(false);
          reportFailure(error);
        }
      }),
    [client, queries, queryClient],
  );
  useEffect(() => {
    const leave = () => void saver.flush();
    window.addEventListener('pagehide', leave);
    window.addEventListener('blur', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('blur', leave);
      leave();
    };
  }, [saver]);
  return saver;
}

/** True while somebody may go on typing into the field. */
function isFocused(field: string): boolean {
  const at = document.activeElement;
  const types = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement;
  return types && !at.readOnly && at.closest(`[data-field="${field}"]`) !== null;
}
