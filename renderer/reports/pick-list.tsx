import { useState, type KeyboardEvent } from 'react';
import { chordOf } from '../app/keys.ts';
import { nextRow } from '../library/row-keys.ts';

export interface PickItem {
  readonly id: string;
  readonly text: string;
  readonly note: string;
}

interface PickListProps {
  readonly items: readonly PickItem[];
  readonly picked: readonly string[];
  readonly label: string;
  readonly empty: string;
  readonly onPick: (ids: readonly string[]) => void;
}

/** A list to tick: arrow keys stand on an entry, the space bar or a click ticks it. */
export function PickList({ items, picked, label, empty, onPick }: PickListProps) {
  const [row, setRow] = useState(0);
  const current = items[Math.min(row, items.length - 1)];
  const toggle = (id: string) =>
    onPick(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);

  function onKeyDown(event: KeyboardEvent): void {
    const chord = chordOf(event.nativeEvent);
    const to = nextRow(chord, row, items.length, 8);
    if (to !== null) {
      event.preventDefault();
      setRow(to);
      document.getElementById(`pick-${items[to]?.id}`)?.scrollIntoView({ block: 'nearest' });
    } else if ((chord === ' ' || chord === 'Enter') && current !== undefined) {
      event.preventDefault();
      toggle(current.id);
    }
  }

  if (items.length === 0) return <p className="pick-empty muted">{empty}</p>;
  return (
    <div
      className="pick-list"
      role="listbox"
      aria-multiselectable="true"
      aria-label={label}
      aria-activedescendant={current === undefined ? undefined : `pick-${current.id}`}
      tabIndex={0}
      data-testid="pick-list"
      onKeyDown={onKeyDown}
    >
      {items.map((item, index) => (
        <div
          key={item.id}
          id={`pick-${item.id}`}
          role="option"
          aria-selected={picked.includes(item.id)}
          className={item === current ? 'pick-item pick-current' : 'pick-item'}
          data-testid="pick-item"
          onClick={() => {
            setRow(index);
            toggle(item.id);
          }}
        >
          <span className="pick-tick" aria-hidden="true">
            {picked.includes(item.id) ? '✓' : ''}
          </span>
          <span className="pick-text serif">{item.text}</span>
          <span className="pick-note muted">{item.note}</span>
        </div>
      ))}
    </div>
  );
}
