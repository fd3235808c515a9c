import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeRow } from '#electron/contract.ts';
import { reportFailure } from '../app/failure-store.ts';
import { paletteKeys } from './palette-keys.ts';
import { chordOf } from '../app/keys.ts';
import { fold } from '../ui/fold.ts';
import { indexLabel } from '../ui/pinyin-index.ts';
import { saidBy, withChosen, type Chosen } from './chosen.ts';
import { isNewLabel, rankInitiatives } from './rank-initiatives.ts';
import { useRecentInitiatives } from './recent-initiatives.ts';
import { TagOption } from './tag-option.tsx';
import type { Said } from './said.ts';

const SHOWN = 40;
/** Where a new initiative belongs unless it is said. */
const FIRST_THEME = '综合';

interface TagFormProps {
  readonly quote: string;
  readonly typed: string;
  readonly rows: readonly InitiativeRow[];
  readonly themes: readonly string[];
  /** What an annotation that is there already names. */
  readonly named?: readonly { readonly id: string; readonly label: string }[];
  readonly note?: string;
  /** Answers the initiatives that are named now. */
  readonly onTag: (said: Said) => Promise<readonly string[]>;
  readonly onDone: () => void;
}

/** Type to find, Enter tags, Ctrl/⌘ Enter takes one and looks for the next, Tab goes to the note. */
export function TagForm(props: TagFormProps) {
  const { t } = useTranslation();
  const { quote, typed, rows, themes, named, onTag, onDone } = props;
  const [query, setQuery] = useState(typed);
  const [note, setNote] = useState(props.note ?? '');
  const [theme, setTheme] = useState(FIRST_THEME);
  const [chosen, setChosen] = useState<readonly Chosen[]>(
    () => named?.map((one) => ({ ...one, theme: '' })) ?? [],
  );
  const [at, setAt] = useState(0);
  const [busy, setBusy] = useState(false);
  const recent = useRecentInitiatives();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const ranked = useMemo(
    () =>
      rankInitiatives(rows, fold(query), recent.ids, (label) => indexLabel(fold(label)))
        .filter(({ row: { initiative } }) => !chosen.some(({ id }) => id === initiative.id))
        .slice(0, SHOWN),
    [rows, query, recent.ids, chosen],
  );
  const offersNew = isNewLabel(rows, query, fold);
  const options = ranked.length + (offersNew ? 1 : 0);
  const makesNew = (offersNew && at === ranked.length) || chosen.some(({ id }) => id === null);

  useEffect(() => {
    input.current?.focus();
    // The typed letter begins the query; the caret goes behind it.
    input.current?.setSelectionRange(typed.length, typed.length);
  }, [typed]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  function optionAt(index: number): Chosen | null {
    const row = ranked[index]?.row;
    if (row !== undefined) {
      return { id: row.initiative.id, label: row.initiative.prefLabel, theme: '' };
    }
    return offersNew && index === ranked.length ? { id: null, label: query.trim(), theme } : null;
  }

  async function act(index: number, stay: boolean): Promise<void> {
    if (busy) return;
    const nothingTyped = query.trim() === '' && chosen.length > 0;
    const all = withChosen(chosen, nothingTyped && !stay ? null : optionAt(index));
    if (stay) {
      setChosen(all);
      setQuery('');
      setAt(0);
      return;
    }
    if (all.length === 0) return;
    setBusy(true);
    try {
      recent.use(await onTag(saidBy(all, note)));
      onDone();
    } catch (error) {
      reportFailure(error);
    } finally {
      setBusy(false);
    }
  }

  function drop(one: Chosen): void {
    setChosen(chosen.filter((other) => other !== one));
    input.current?.focus();
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

  /** Enter in the other fields tags with what is chosen, or with the option that is current. */
  function onFieldKey(event: KeyboardEvent): void {
    const chord = chordOf(event.nativeEvent);
    if (chord !== 'Enter' && chord !== 'Mod+Enter') return;
    event.preventDefault();
    void act(at, false);
  }

  return (
    <>
      <p className="palette-quote serif">{quote}</p>
      <div className="palette-line">
        {chosen.map((one) => (
          <span key={`${one.id} ${one.label}`} className="chip" data-testid="palette-chosen">
            {one.label}
            <button
              type="button"
              tabIndex={-1}
              aria-label={t('palette.drop', { label: one.label })}
              title={t('palette.drop', { label: one.label })}
              onClick={() => drop(one)}
            >
              ×
            </button>
          </span>
        ))}
        <input
          ref={input}
          value={query}
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={options === 0 ? undefined : `palette-option-${at}`}
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
            detail={theme}
            count={0}
            onChoose={(stay) => void act(ranked.length, stay)}
          />
        )}
      </div>
      {options === 0 && <p className="cards-empty">{t('palette.typeName')}</p>}
      {makesNew && (
        <label className="palette-theme">
          {t('palette.theme')}
          <select
            value={theme}
            data-testid="palette-theme"
            onChange={({ target: { value } }) => {
              setTheme(value);
              setChosen(chosen.map((one) => (one.id === null ? { ...one, theme: value } : one)));
            }}
            onKeyDown={onFieldKey}
          >
            {themes.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      <textarea
        value={note}
        rows={2}
        aria-label={t('palette.note')}
        placeholder={t('palette.note')}
        data-testid="palette-note"
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={onFieldKey}
      />
      <p className="palette-help">
        {t(named === undefined ? 'palette.help' : 'palette.relabelHelp', paletteKeys())}
      </p>
    </>
  );
}
