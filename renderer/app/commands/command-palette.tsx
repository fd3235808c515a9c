import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../ui/kbd.tsx';
import { chordOf } from '../keys.ts';
import { take } from '../regions.ts';
import { useView } from '../view-state.ts';
import type { PaletteEntry } from './palette-entries.ts';
import { useRecentEntries } from './recent-entries.ts';
import { usePaletteEntries } from './use-palette-entries.ts';

/** Type to find a command, a screen, an article or an initiative; Enter does it or goes there. */
export function CommandPalette() {
  const shown = useView((state) => state.overlay === 'palette');
  return shown ? <PaletteDialog /> : null;
}

function PaletteDialog() {
  const { t } = useTranslation();
  const close = () => useView.getState().show(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const entries = usePaletteEntries(query);
  const current = entries[Math.min(at, entries.length - 1)];

  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    input.current?.focus();
    // Not the browser's own dialog: where that gives the focus back, a text pane loses its selection.
    return () => {
      if (before instanceof HTMLElement) take(before);
    };
  }, []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  function choose(entry: PaletteEntry | undefined): void {
    if (entry?.enabled !== true) return;
    useRecentEntries.getState().use(entry.key, entry.kind === 'article' ? entry.label : undefined);
    close();
    // Once the focus is back: what it does may depend on where that is.
    window.setTimeout(() => entry.run(), 0);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const last = Math.max(entries.length - 1, 0);
    const from = Math.min(at, last);
    switch (chordOf(event.nativeEvent)) {
      case 'ArrowDown':
        setAt(from === last ? 0 : from + 1);
        break;
      case 'ArrowUp':
        setAt(from === 0 ? last : from - 1);
        break;
      case 'PageDown':
        setAt(Math.min(from + 8, last));
        break;
      case 'PageUp':
        setAt(Math.max(from - 8, 0));
        break;
      case 'Enter':
        choose(current);
        break;
      case 'Escape':
      case 'Mod+k':
        close();
        break;
      case 'Tab':
      case 'Shift+Tab':
        // There is nothing else to go to.
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      className="command-palette"
      role="dialog"
      aria-modal="true"
      aria-label={t('command.palette')}
      data-testid="command-palette"
      onMouseDown={(event) => {
        // Outside the box is outside; and nothing in it may take the focus from the field.
        if (event.target === event.currentTarget) close();
        if (event.target !== input.current) event.preventDefault();
      }}
    >
      <div className="command-box">
        <input
          ref={input}
          value={query}
          role="combobox"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls="command-list"
          aria-activedescendant={current === undefined ? undefined : optionId(current)}
          aria-label={t('commands.find')}
          placeholder={t('commands.find')}
          spellCheck={false}
          data-testid="command-input"
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <div
          ref={list}
          id="command-list"
          className="command-list"
          role="listbox"
          aria-label={t('command.palette')}
        >
          {entries.map((entry, index) => (
            <div
              key={entry.key}
              id={optionId(entry)}
              role="option"
              className="command-option"
              aria-selected={entry === current}
              aria-disabled={!entry.enabled}
              data-testid="command-option"
              data-key={entry.key}
              onMouseMove={() => setAt(index)}
              onClick={() => choose(entry)}
            >
              <span className="command-label">{entry.label}</span>
              <span className="command-detail">{entry.detail}</span>
              {entry.chord !== undefined && <Kbd chord={entry.chord} />}
            </div>
          ))}
        </div>
        {entries.length === 0 && (
          <p className="command-none" role="status">
            {t('commands.none')}
          </p>
        )}
      </div>
    </div>
  );
}

function optionId({ key }: PaletteEntry): string {
  return `command-${key}`;
}
