import { useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OccurrenceRow } from '#electron/contract.ts';
import { chordOf } from '../app/keys.ts';
import { usePreferences } from '../app/preferences.ts';
import { useSize } from '../ui/use-size.ts';
import { nextRow } from '../library/row-keys.ts';
import { canBeTagged, listItems, type ListItem } from './list-items.ts';

/** Height of a line at text size 1, in pixels. */
const LINE = 28;
/** Lines that are drawn above and below what is in view. */
const AROUND = 8;

interface OccurrenceListProps {
  readonly rows: readonly OccurrenceRow[];
  readonly checked: ReadonlySet<number>;
  readonly onCheck: (places: ReadonlySet<number>, checked: boolean) => void;
}

/** The occurrences as keywords in context under their articles; only the lines in view are in the document. */
export function OccurrenceList({ rows, checked, onCheck }: OccurrenceListProps) {
  const { t } = useTranslation();
  const [box, size] = useSize<HTMLDivElement>();
  const [top, setTop] = useState(0);
  const [at, setAt] = useState(0);
  const line = LINE * usePreferences((state) => state.textSize);
  const items = useMemo(() => listItems(rows), [rows]);
  const height = size?.height ?? 300;
  const first = Math.max(0, Math.floor(top / line) - AROUND);
  const drawn = items.slice(first, Math.ceil((top + height) / line) + AROUND);
  const current = items[Math.min(at, items.length - 1)];

  function toggle(item: ListItem): void {
    const places = item.kind === 'article' ? item.indices : [item.row.index];
    onCheck(new Set(places), stateOf(item, checked) !== 'true');
  }

  function go(to: number): void {
    setAt(to);
    const element = box.current;
    if (element === null) return;
    if (to * line < element.scrollTop) element.scrollTo({ top: to * line });
    else if ((to + 1) * line > element.scrollTop + height) {
      element.scrollTo({ top: (to + 1) * line - height });
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const chord = chordOf(event.nativeEvent);
    const page = Math.max(1, Math.floor(height / line) - 1);
    const moved = nextRow(chord, Math.min(at, items.length - 1), items.length, page);
    if (moved !== null) go(moved);
    else if (chord === ' ' && current !== undefined) toggle(current);
    else if (chord === 'Mod+a') onCheck(new Set(rows.map(({ index }) => index)), true);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={box}
      className="occurrence-list"
      tabIndex={0}
      role="tree"
      aria-multiselectable="true"
      aria-label={t('occurrences.list')}
      // Scrolled away it is not in the document, and nothing may be named that is not there.
      aria-activedescendant={
        current !== undefined && drawn.includes(current) ? current.key : undefined
      }
      data-testid="occurrence-list"
      onKeyDown={onKeyDown}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div role="presentation" style={{ height: items.length * line, position: 'relative' }}>
        {drawn.map((item, index) => (
          <div
            key={item.key}
            id={item.key}
            role="treeitem"
            aria-level={item.kind === 'article' ? 1 : 2}
            aria-checked={stateOf(item, checked)}
            aria-disabled={!canToggle(item)}
            className={`occurrence-line occurrence-${item.kind}`}
            data-current={item === current ? '' : undefined}
            data-testid={`occurrence-${item.kind}`}
            style={{ top: (first + index) * line, height: line }}
            onClick={() => {
              setAt(first + index);
              if (canToggle(item)) toggle(item);
            }}
          >
            <span className="occurrence-check" aria-hidden="true" />
            {item.kind === 'article' ? <ArticleLine item={item} /> : <RowLine row={item.row} />}
          </div>
        ))}
      </div>
    </div>
  );
}

function canToggle(item: ListItem): boolean {
  return item.kind === 'article' ? item.indices.length > 0 : canBeTagged(item.row);
}

function stateOf(item: ListItem, checked: ReadonlySet<number>): 'true' | 'false' | 'mixed' {
  if (item.kind === 'occurrence') {
    return checked.has(item.row.index) || item.row.state === 'tagged' ? 'true' : 'false';
  }
  const count = item.indices.filter((index) => checked.has(index)).length;
  if (count === 0) return 'false';
  return count === item.indices.length ? 'true' : 'mixed';
}

function ArticleLine({ item }: { readonly item: Extract<ListItem, { kind: 'article' }> }) {
  return (
    <>
      <span className="occurrence-title serif">{item.title}</span>
      <span className="muted">{item.filename}</span>
      <span className="number muted">{item.indices.length}</span>
    </>
  );
}

function RowLine({ row }: { readonly row: OccurrenceRow }) {
  const { t } = useTranslation();
  const { state, label } = row;
  return (
    <>
      <span className="occurrence-kwic serif">
        <span className="occurrence-before">
          <bdi>{row.before}</bdi>
        </span>
        <mark>{row.match}</mark>
        <span className="occurrence-after">{row.after}</span>
      </span>
      {/* Always there: keywords stand under each other only in lines of the same width. */}
      <span className={`occurrence-state occurrence-is-${state}`}>
        {state !== 'new' && t(`occurrenceState.${state}`, { label })}
      </span>
    </>
  );
}
