import { useEffect, useRef } from 'react';
import { REVIEW_SORTS } from '#electron/contract.ts';
import { chordOf, isTextField } from '../app/keys.ts';
import { useView } from '../app/view-state.ts';
import { nextRow } from '../library/row-keys.ts';
import { isAboveScreen } from '../ui/dialog-open.ts';
import { ASK_ABOVE } from './accept-visible.tsx';
import { AS_SUGGESTED, moveEnd } from './adjust.ts';
import { REVIEWED_KINDS, useReview } from './review-state.ts';
import { currentOf, type Listed, type Queue } from './use-queue.ts';
import type { ReviewActions } from './use-review-actions.ts';

interface ReviewKeysInput {
  readonly queue: Queue;
  readonly actions: ReviewActions;
  readonly page: () => number;
  readonly focusText: () => void;
  readonly stepGroup: (by: 1 | -1) => void;
}

/** The keys of the review, wherever on its screen the focus is. */
export function useReviewKeys(input: ReviewKeysInput): void {
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTextField(event.target)) return;
      if (isAboveScreen(event.target)) return;
      const chord = chordOf(event);
      // A control with the focus keeps the keys that work it.
      const isOn = (controls: string) =>
        event.target instanceof Element && event.target.closest(controls) !== null;
      if ((chord === 'Enter' || chord === ' ') && isOn('button, th')) return;
      if (WORKS_CONTROLS.has(chord) && isOn('[role=combobox], [role=slider], [role=radiogroup]'))
        return;
      const edge = EDGE_KEYS[event.code];
      const moves = edge !== undefined && /^(?:Shift\+)?.$/u.test(chord);
      const handled = moves
        ? adjust(edge, event.shiftKey, latest.current.queue)
        : handle(chord, latest.current);
      if (handled) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

const WORKS_CONTROLS: ReadonlySet<string> = new Set([
  'Enter',
  ' ',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
]);

/** Letters that move as the arrows do. */
const LIKE_ARROWS: Readonly<Record<string, string>> = { j: 'ArrowDown', k: 'ArrowUp' };

function handle(chord: string, input: ReviewKeysInput): boolean {
  if (chord === '') return false;
  const review = useReview.getState();
  const { queue } = input;
  const { current, at } = currentOf(queue.rows, review.currentId, review.row);
  const to = nextRow(LIKE_ARROWS[chord] ?? chord, at, queue.rows.length, input.page());
  if (to !== null) {
    review.setCurrent(queue.rows[to]?.id ?? null, to);
    if (to >= queue.rows.length - input.page()) queue.more();
    return true;
  }
  return screenKey(chord, input) || (current !== undefined && rowKey(chord, current, input));
}

function screenKey(
  chord: string,
  { queue, actions, focusText, stepGroup }: ReviewKeysInput,
): boolean {
  const review = useReview.getState();
  switch (chord) {
    case '/':
      focusText();
      return true;
    case 'u':
      void actions.undo();
      return true;
    case 'v':
      acceptVisible(queue, actions);
      return true;
    case 's':
      review.setScope(review.scope === 'article' ? 'archive' : 'article');
      return true;
    case 'o': {
      const next = REVIEW_SORTS[(REVIEW_SORTS.indexOf(review.sort) + 1) % REVIEW_SORTS.length];
      review.sortBy(next ?? 'place', false);
      return true;
    }
    case 'g':
      review.groupBy(review.by === 'article' ? 'label' : 'article');
      return true;
    case 'd':
      review.show('rulings');
      return true;
    case '0':
      review.widen();
      return true;
    case 'Alt+ArrowDown':
    case 'Alt+ArrowUp':
      stepGroup(chord === 'Alt+ArrowDown' ? 1 : -1);
      return true;
    case 'Escape':
      if (review.reach !== null) review.setReach(null);
      else if (review.passageShown) review.togglePassage();
      else return false;
      return true;
    default: {
      const kind = /^[1-6]$/u.test(chord) ? REVIEWED_KINDS[Number(chord) - 1] : undefined;
      if (kind === undefined) return false;
      const { kinds } = review.narrowing;
      review.narrow({
        kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind],
      });
      return true;
    }
  }
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

function rowKey(chord: string, row: Listed, { actions }: ReviewKeysInput): boolean {
  const review = useReview.getState();
  switch (chord) {
    case 'a':
      void actions.decide(row, 'accepted');
      return true;
    case 'x':
      void actions.decide(row, 'rejected');
      return true;
    case 'Shift+a':
      void actions.decideAlike(row, 'accepted', review.scope);
      return true;
    case 'Shift+x':
      void actions.decideAlike(row, 'rejected', review.scope);
      return true;
    case 'l':
      review.show('label');
      return true;
    case 'Shift+l':
      review.show(row.annotation.kind === 'initiative' ? 'label-alike' : 'label');
      return true;
    case 'Enter':
      openPassage(row);
      return true;
    case ' ':
      review.togglePassage();
      return true;
    default:
      return false;
  }
}

/**
 * As in the workbench: brackets pull the edge that they look like outwards, with Shift inwards; by
 * the place of the key, where an input method writes other signs.
 */
const EDGE_KEYS: Readonly<Record<string, 'start' | 'end'>> = {
  BracketLeft: 'start',
  BracketRight: 'end',
};

function adjust(edge: 'start' | 'end', inwards: boolean, { rows }: Queue): boolean {
  const { reach, setReach, currentId, row } = useReview.getState();
  const { current } = currentOf(rows, currentId, row);
  if (current === undefined) return false;
  const now = reach?.id === current.id ? reach : AS_SUGGESTED;
  const by = (edge === 'start') === inwards ? 1 : -1;
  const next = moveEnd(current, { start: now.start, end: now.end }, edge, by);
  if (next === null) return true;
  const moved = next.start !== 0 || next.end !== 0;
  setReach(moved ? { ...next, id: current.id } : null);
  useReview.getState().setCurrent(current.id, row);
  return true;
}
