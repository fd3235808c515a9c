import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportFailure } from '../app/failure-store.ts';
import { chordOf } from '../app/keys.ts';

interface NameFormProps {
  readonly quote: string;
  readonly name: string;
  readonly onName: (name: string) => Promise<void>;
  readonly onDone: () => void;
}

/** Calls a place, a person, a date otherwise than the rule does; Enter accepts it so. */
export function NameForm({ quote, name: given, onName, onDone }: NameFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(given);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <>
      <p className="palette-quote serif">{quote}</p>
      <div className="palette-line">
        <input
          ref={input}
          value={name}
          maxLength={200}
          aria-label={t('queue.newName')}
          data-testid="name-input"
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (chordOf(event.nativeEvent) !== 'Enter' || name.trim() === '') return;
            event.preventDefault();
            onName(name.trim()).catch(reportFailure);
            onDone();
          }}
        />
      </div>
      <p className="palette-help">{t('queue.nameHelp')}</p>
    </>
  );
}
