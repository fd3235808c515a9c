import type { DragEvent } from 'react';
import { useReports } from './reports-state.ts';

/** What a dragged row carries: ids of blocks. */
const BLOCKS_TYPE = 'application/x-juanzong-blocks';

/** Id of the row of a block in the outline. */
export function rowId(blockId: string): string {
  return `outline-${blockId}`;
}

/** Of several chosen rows one drags all. */
export function startDrag(event: DragEvent, id: string): void {
  const { chosen, choose } = useReports.getState();
  const dragged = chosen.includes(id) ? chosen : [id];
  if (!chosen.includes(id)) choose([id]);
  event.dataTransfer.setData(BLOCKS_TYPE, dragged.join(' '));
  event.dataTransfer.effectAllowed = 'move';
}

/** The blocks that a drop brings; none where something else is dropped. */
export function draggedIds(event: DragEvent): readonly string[] {
  return event.dataTransfer
    .getData(BLOCKS_TYPE)
    .split(' ')
    .filter((id) => id !== '');
}
