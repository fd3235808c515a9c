import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeRow } from '#electron/contract.ts';
import { reportFailure } from '../app/failure-store.ts';
import { paletteKeys } from './palette-keys.ts';
import { chordOf } from '../app/keys.ts';
import { indexLabel } from '../ui/pinyin-index.ts';
import { isNewLabel, rankInitiatives } from './rank-initiatives.ts';
import { useRecentInitiatives } from './recent-initiatives.ts';
import { TagOption } from './tag-option.tsx';

const SHOWN = 40;

interface TagFormProps {
  readonly quote: string;
  readonly typed: string;
  readonly rows: readonly InitiativeRow[];
  readonly newInitiative: (prefLabel: string) => Promise<string>;
  readonly onTag: (initiativeIds: readonly string[], note: string) => Promise<void>;
  readonly onDone: () => void;
}

interface Chosen {
  readonly id: string;
  readonly label: string;
}

/** Type to find, Enter tags, Ctrl/⌘ Enter takes one and looks for the next, Tab goes to the note. */
export function TagForm({ quote, typed, rows, newInitiative, onTag, onDone }: TagFormProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState(typed);
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [at, setAt] = useState(0);
  const [busy, setBusy] = useState(false);
  const recent = useRecentInitiatives();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const ranked = useMemo(
    () => rankInitiatives(rows, query, recent.ids, indexLabel).slice(0, SHOWN),
    [rows, query, recent.ids],
  );
  const offersNew = isNewLabel(rows, query);
  const options = ranked.length + (offersNew ? 1 : 0);

  useEffect(() => {
    input.current?.focus();
    // The typed letter begins the query; the caret goes behind it.
    input.current?.setSelectionRange(typed.length, typed.length);
  }, [typed]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  /** What option `index` stands for; a new label becomes an initiative first. */
  async function take(index: number): Promise<Chosen | null> {
    const row = ranked[index]?.row;
    if (row !== undefined) return { id: row.initiative.id, label: row.initiative.prefLabel };
    if (!offersNew || index !== ranked.length) return null;
    const label = query.trim();
    return { id: await newInitiative(label), label };
  }

  async function act(index: number, stay: boolean): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      const nothingTyped = query.trim() === '' && chosen.length > 0;
      const one = nothingTyped && !stay ? null : await take(index);
      const all =
        one === null || chosen.some(({ id }) => id === one.id) ? chosen : [...chosen, one];
      if (stay) {
        setChosen(all);
        setQuery('');
        setAt(0);
      } else if (all.length > 0) {
        const ids = all.map(({ id }) => id);
        await onTag(ids, note.trim());
        recent.use(ids);
        onDone();
      }
    } catch (error) {
      reportFailure(error);
    } finally {
      setBusy(false);
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const chord = chordOf(event.nativeEvent);
    switch (chord) {
      case 'ArrowDown':
        setAt(options === 0 ? 0 : (at + 1) % options);
        break;
      case 'ArrowUp':
        setAt(options === 0 ? 0 : (at + options - 1) % options);
        break;
      case 'Enter':
        void act(at, false);
        break;
      case 'Mod+Enter':
        void act(at, true);
        break;
      case 'Backspace':
        if (query !== '' || chosen.length === 0) return;
        setChosen(chosen.slice(0, -1));
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  return (
    <>
      <p className="palette-quote serif">{quote}</p>
      <div className="palette-line">
        {chosen.map(({ id, label }) => (
          <span key={id} className="chip" data-testid="palette-chosen">
            {label}
          </span>
        ))}
        <input
          ref={input}
          value={query}
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={`palette-option-${at}`}
          aria-label={t('palette.find')}
          placeholder={t('palette.find')}
          data-testid="palette-input"
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div ref={list} id="palette-list" className="palette-list" role="listbox">
        {ranked.map(({ row, via }, index) => (
          <TagOption
            key={row.initiative.id}
            index={index}
            current={index === at}
            label={row.initiative.prefLabel}
            detail={via ?? row.initiative.theme}
            count={row.accepted}
            onChoose={(stay) => void act(index, stay)}
          />
        ))}
        {offersNew && (
          <TagOption
            index={ranked.length}
            current={at === ranked.length}
            label={t('palette.create', { label: query.trim() })}
            detail=""
            count={0}
            onChoose={(stay) => void act(ranked.length, stay)}
          />
        )}
        {options === 0 && <p className="cards-empty">{t('palette.typeName')}</p>}
      </div>
      <textarea
        value={note}
        rows={1}
        aria-label={t('palette.note')}
        placeholder={t('palette.note')}
        data-testid="palette-note"
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={(event) => {
          const chord = chordOf(event.nativeEvent);
          if (chord !== 'Enter' && chord !== 'Mod+Enter') return;
          event.preventDefault();
          void act(at, false);
        }}
      />
      <p className="palette-help">{t('palette.help', paletteKeys())}</p>
    </>
  );
}
