import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Status, Step } from '#electron/contract.ts';
import { useSentence } from '../history/use-sentence.ts';

interface Seen {
  readonly undo: Step | null;
  readonly redo: Step | null;
  readonly said: { readonly does: 'undo' | 'redo'; readonly step: Step } | null;
}

/** Which step was undone or redone just now, wherever that was asked: what it changed may be out of sight. */
export function TakenBack({ archive }: { readonly archive: NonNullable<Status['archive']> }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { undo, redo } = archive;
  const [seen, setSeen] = useState<Seen>({ undo, redo, said: null });
  if (undo?.id !== seen.undo?.id || redo?.id !== seen.redo?.id) {
    setSeen({ undo, redo, said: saidOf(seen, undo, redo) });
  }
  const { said } = seen;
  return (
    <span className="status-said" role="status" data-testid="status-said">
      {said !== null && t(`takenBack.${said.does}`, { what: sentence(said.step) })}
    </span>
  );
}

function saidOf(before: Seen, undo: Step | null, redo: Step | null): Seen['said'] {
  if (redo !== null && redo.id === before.undo?.id) return { does: 'undo', step: redo };
  if (undo !== null && undo.id === before.redo?.id) return { does: 'redo', step: undo };
  return null;
}
