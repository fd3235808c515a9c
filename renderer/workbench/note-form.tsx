import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportFailure } from '../app/failure-store.ts';
import { paletteKeys } from './palette-keys.ts';
import { chordOf } from '../app/keys.ts';

interface NoteFormProps {
  readonly quote: string;
  readonly note: string;
  readonly onSave: (note: string) => Promise<void>;
  readonly onDone: () => void;
}

/** A note on a passage; Enter saves, Shift+Enter begins a new line. */
export function NoteForm({ quote, note: before, onSave, onDone }: NoteFormProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState(before);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function save(): Promise<void> {
    const said = note.trim();
    if (said === before) return onDone();
    if (said === '' && before === '') return;
    try {
      await onSave(said);
      onDone();
    } catch (error) {
      reportFailure(error);
    }
  }

  return (
    <>
      <p className="palette-quote serif">{quote}</p>
      <textarea
        ref={field}
        rows={4}
        value={note}
        aria-label={t('palette.note')}
        placeholder={t('palette.note')}
        data-testid="note-input"
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={(event) => {
          const chord = chordOf(event.nativeEvent);
          if (chord !== 'Enter' && chord !== 'Mod+Enter') return;
          event.preventDefault();
          void save();
        }}
      />
      <p className="palette-help">{t('palette.noteHelp', paletteKeys())}</p>
    </>
  );
}
