import { PlusOutlined } from '@ant-design/icons';
import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportBlock } from '#electron/contract.ts';
import { isDialogOpen } from '../app/over-screen.ts';
import { withKey } from '../app/key-label.ts';
import { chordOf } from '../app/keys.ts';
import { nextRow } from '../library/row-keys.ts';
import { AddMenu } from './add-menu.tsx';
import { depthsOf, droppedTo } from './moves.ts';
import { draggedIds, rowId } from './outline-drag.ts';
import { OutlineRow } from './outline-row.tsx';
import { useReports } from './reports-state.ts';
import type { ReportActs } from './use-report-acts.ts';

const PAGE = 12;

interface OutlineProps {
  readonly blocks: readonly ReportBlock[];
  readonly acts: ReportActs;
  readonly readOnly: boolean;
  /** The block that the preview shows at its top. */
  readonly inView: string | null;
  readonly onEdit: () => void;
}

/**
 * The blocks of a report as a tree by heading. Arrow keys stand on a block, with Shift they take in
 * more; blocks are dragged, or moved by the commands of the composer.
 */
export function Outline({ blocks, acts, readOnly, inView, onEdit }: OutlineProps) {
  const { t } = useTranslation();
  const { chosen, choose, addAfter } = useReports();
  const tree = useRef<HTMLDivElement>(null);
  /** Where Shift+arrow began. */
  const anchor = useRef<string | null>(null);
  const [drop, setDrop] = useState<{ readonly id: string; readonly before: boolean } | null>(null);
  const depths = depthsOf(blocks);
  const current = chosen.at(-1) ?? null;
  const at = blocks.findIndex(({ id }) => id === current);

  useEffect(() => {
    if (!isDialogOpen()) tree.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const shown = current ?? inView;
    if (shown !== null) {
      document.getElementById(rowId(shown))?.scrollIntoView({ block: 'nearest' });
    }
  }, [current, inView]);

  function chooseRange(to: number): void {
    anchor.current ??= current;
    const from = blocks.findIndex(({ id }) => id === anchor.current);
    if (from < 0) return;
    const range = blocks.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id);
    // The one that the user stands on is the last.
    choose(from <= to ? range : range.toReversed());
  }

  function chooseOne(id: string): void {
    anchor.current = id;
    choose([id]);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const chord = chordOf(event.nativeEvent);
    if (chord === 'Enter' && current !== null) {
      event.preventDefault();
      onEdit();
      return;
    }
    const extending = chord.startsWith('Shift+');
    const to = nextRow(extending ? chord.slice(6) : chord, Math.max(at, 0), blocks.length, PAGE);
    const target = to === null ? undefined : blocks[at < 0 ? 0 : to];
    if (to === null || target === undefined) return;
    event.preventDefault();
    if (extending) chooseRange(to);
    else chooseOne(target.id);
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    const ids = draggedIds(event);
    if (drop !== null && ids.length > 0)
      void acts.move(ids, droppedTo(blocks, drop.id, drop.before));
    setDrop(null);
  }

  return (
    <section className="outline" aria-label={t('reports.outline')} data-region="">
      <div
        ref={tree}
        className="outline-rows"
        role="tree"
        aria-multiselectable="true"
        aria-label={t('reports.outline')}
        aria-activedescendant={current === null ? undefined : rowId(current)}
        tabIndex={0}
        data-region-start=""
        data-testid="outline"
        onKeyDown={onKeyDown}
        onDragOver={(event) => {
          if (!readOnly) event.preventDefault();
        }}
        onDrop={onDrop}
        onDragEnd={() => setDrop(null)}
      >
        {blocks.map((block, index) => (
          <OutlineRow
            key={block.id}
            block={block}
            depth={depths[index] ?? 1}
            position={index + 1}
            count={blocks.length}
            chosen={chosen.includes(block.id)}
            inView={block.id === inView}
            drop={drop?.id === block.id ? (drop.before ? 'before' : 'after') : null}
            readOnly={readOnly}
            onChoose={(extend, toggle) => {
              if (extend) chooseRange(index);
              else if (toggle) choose(toggled(chosen, block.id));
              else chooseOne(block.id);
              tree.current?.focus({ preventScroll: true });
            }}
            onEdit={onEdit}
            onDragOver={(before) => setDrop({ id: block.id, before })}
            onAdd={() => addAfter(block.id)}
          />
        ))}
      </div>
      {!readOnly && (
        <div className="outline-foot">
          <AddMenu blocks={blocks} acts={acts}>
            <button
              type="button"
              className="outline-add"
              title={withKey(t('reports.add'), 'a')}
              data-testid="block-add"
              onClick={() => addAfter(current ?? blocks.at(-1)?.id ?? null)}
            >
              <PlusOutlined aria-hidden="true" /> {t('reports.add')}
            </button>
          </AddMenu>
        </div>
      )}
    </section>
  );
}

function toggled(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
}
