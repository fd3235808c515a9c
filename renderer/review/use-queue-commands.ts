import { useEffect } from 'react';
import { REVIEW_SORTS } from '#electron/contract.ts';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { isDialogOpen } from '../app/over-screen.ts';
import { chordOf, isTextField } from '../app/keys.ts';
import { useView } from '../app/view-state.ts';
import { ASK_ABOVE } from './accept-visible.tsx';
import { AS_SUGGESTED, moveEnd } from './adjust.ts';
import { QUEUE_COMMANDS } from './queue-commands.ts';
import { REVIEWED_KINDS, useReview } from './review-state.ts';
import { currentOf, type Listed, type Queue } from './use-queue.ts';
import type { ReviewActions } from './use-review-actions.ts';

interface QueueCommandsInput {
  readonly queue: Queue;
  readonly actions: ReviewActions;
  readonly focusText: () => void;
  readonly stepGroup: (by: 1 | -1) => void;
}

/** Makes the commands of the queue work. */
export function useQueueCommands(input: QueueCommandsInput): void {
  const { queue, actions, focusText, stepGroup } = input;
  const review = useReview.getState;
  const current = (): Listed | undefined => {
    const { currentId, row } = review();
    return currentOf(queue.rows, currentId, row).current;
  };
  const one = (act: (row: Listed) => unknown, fits: (row: Listed) => boolean = () => true) => ({
    run: () => {
      const row = current();
      return row === undefined ? undefined : act(row);
    },
    enabled: () => {
      const row = current();
      return row !== undefined && fits(row);
    },
  });
  const step = (by: 1 | -1) => ({
    run: () => stepRow(queue, by),
    enabled: () => queue.rows.length > 0,
  });
  const edge = (which: 'start' | 'end', by: -1 | 1) => one((row) => adjust(row, which, by));
  useScreenCommands(QUEUE_COMMANDS, {
    'queue.next': step(1),
    'queue.last': step(-1),
    'queue.accept': one((row) => actions.decide(row, 'accepted')),
    'queue.reject': one((row) => actions.decide(row, 'rejected')),
    'queue.acceptAlike': one((row) => actions.decideAlike(row, 'accepted', review().scope)),
    'queue.rejectAlike': one((row) => actions.decideAlike(row, 'rejected', review().scope)),
    'queue.scope': () => review().setScope(review().scope === 'article' ? 'archive' : 'article'),
    'queue.changeLabel': one(() => review().show('label')),
    'queue.changeAlike': one(
      () => review().show('label-alike'),
      ({ annotation }) => annotation.kind === 'initiative',
    ),
    'queue.startOut': edge('start', -1),
    'queue.startIn': edge('start', 1),
    'queue.endOut': edge('end', 1),
    'queue.endIn': edge('end', -1),
    'queue.acceptVisible': {
      run: () => acceptVisible(queue, actions),
      enabled: () => queue.waiting > 0,
    },
    'queue.undo': actions.undo,
    'queue.passage': one(() => review().togglePassage()),
    'queue.open': one(openPassage, ({ annotation }) => annotation.articleId !== null),
    'queue.leave': {
      run: () => (review().reach === null ? review().togglePassage() : review().setReach(null)),
      enabled: () => review().reach !== null || review().passageShown,
    },
    'queue.lastGroup': () => stepGroup(-1),
    'queue.nextGroup': () => stepGroup(1),
    'queue.groupBy': () => review().groupBy(review().by === 'article' ? 'label' : 'article'),
    'queue.order': () => {
      const next = REVIEW_SORTS[(REVIEW_SORTS.indexOf(review().sort) + 1) % REVIEW_SORTS.length];
      review().sortBy(next ?? 'place', false);
    },
    'queue.filter': focusText,
    'queue.widen': () => review().widen(),
    'queue.rulings': () => review().show('rulings'),
  });
  useKindKeys();
}

/** Digits let kinds in and out. */
function useKindKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTextField(event.target) || isDialogOpen()) return;
      const chord = chordOf(event);
      const kind = /^[1-6]$/u.test(chord) ? REVIEWED_KINDS[Number(chord) - 1] : undefined;
      if (kind === undefined) return;
      event.preventDefault();
      const { narrowing, narrow } = useReview.getState();
      const { kinds } = narrowing;
      narrow({
        kinds: kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind],
      });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function stepRow({ rows, more }: Queue, by: 1 | -1): void {
  const { currentId, row, setCurrent } = useReview.getState();
  const { at } = currentOf(rows, currentId, row);
  const to = Math.min(Math.max(at + by, 0), rows.length - 1);
  setCurrent(rows[to]?.id ?? null, to);
  if (to >= rows.length - 20) more();
}

/** Accepts what the table shows; a good many only after a question. */
export function acceptVisible({ waiting }: Queue, actions: ReviewActions): void {
  if (waiting > ASK_ABOVE) useReview.getState().show('accept-visible');
  else if (waiting > 0) void actions.acceptVisible();
}

/** Opens the passage in the workbench, from where Esc and Alt+← come back. */
export function openPassage({ annotation }: Listed): void {
  if (annotation.articleId === null) return;
  useView.getState().openArticle(annotation.articleId, { spans: annotation.spans }, 'review');
}

function adjust(row: Listed, edge: 'start' | 'end', by: -1 | 1): void {
  const { reach, setReach, setCurrent, row: at } = useReview.getState();
  const now = reach?.id === row.id ? reach : AS_SUGGESTED;
  const next = moveEnd(row, { start: now.start, end: now.end }, edge, by);
  if (next === null) return;
  const moved = next.start !== 0 || next.end !== 0;
  setReach(moved ? { ...next, id: row.id } : null);
  setCurrent(row.id, at);
}
