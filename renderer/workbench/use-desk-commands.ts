import { fusible } from '#core/annotation/fuse.ts';
import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import { useScreenCommands } from '../app/commands/command-registry.ts';
import { useView } from '../app/view-state.ts';
import { useSend } from '../reports/send-state.ts';
import { useReview } from '../review/review-state.ts';
import {
  beginChange,
  beginEditNote,
  beginNote,
  beginRelabel,
  beginTag,
  beginTagArticle,
  canBeRelabelled,
} from './begin-task.ts';
import { beginEvery } from './begin-every.ts';
import { REVIEW_COMMANDS, TEXT_COMMANDS } from './desk-commands.ts';
import { stepFrom, type DeskData } from './desk-data.ts';
import { isRange, useDesk, type PaneSelection } from './desk-state.ts';
import { useFind } from './find/find-state.ts';
import { otherSideOf, type Side } from './link.ts';
import { useMend } from './mend/mend-state.ts';
import type { PaneLink } from './pane-link.ts';
import { idsAround } from './pane-marks.ts';
import { usePanes } from './panes-state.ts';
import type { Edge } from './resize-handles.ts';
import type { DeskActions } from './use-desk-actions.ts';
import type { Resize } from './use-resize.ts';

interface DeskCommandsInput {
  readonly view: ArticleView;
  readonly data: DeskData;
  readonly actions: DeskActions;
  readonly link: PaneLink;
  readonly stepEdge: Resize['step'];
  readonly runRules: () => Promise<void>;
  /** Accepts what passes the filter; asks first where that is a good many. */
  readonly acceptVisible: () => void;
  readonly undo: () => Promise<void>;
  readonly openArticle: (articleId: string) => void;
}

/** Makes the commands of the desk work. Those of a selection go before those of the review. */
export function useDeskCommands(input: DeskCommandsInput): void {
  useReviewCommands(input);
  useTextCommands(input);
}

function useTextCommands({ view, data, link, openArticle }: DeskCommandsInput): void {
  const selected = (act: (selection: PaneSelection) => unknown) => ({
    run: () => {
      const { selection } = useDesk.getState();
      if (isRange(selection)) act(selection);
    },
    enabled: () => isRange(useDesk.getState().selection),
  });
  /** The current annotation, where it is no suggestion: a note without a selection is for it. */
  const annotated = () => {
    const { currentId } = useDesk.getState();
    const annotation = currentId === null ? undefined : data.byId.get(currentId);
    return annotation?.status === 'pending' ? undefined : annotation;
  };
  const sibling = (by: 1 | -1) => {
    const at = view.siblings.findIndex(({ id }) => id === view.article.id);
    const to = view.siblings[at + by];
    return {
      run: () => to !== undefined && openArticle(to.id),
      enabled: () => to !== undefined,
    };
  };
  const find = (by: 1 | -1) => () => {
    const finding = useFind.getState();
    if (finding.side === null) beginFind(view, link);
    else finding.go(finding.at + by);
  };
  useScreenCommands(TEXT_COMMANDS, {
    'texts.tag': selected((selection) => beginTag(view, selection, '')),
    'texts.every': () => beginEvery(view, data),
    'texts.tagArticle': () => beginTagArticle(view),
    'texts.note': {
      run: () => {
        const { selection } = useDesk.getState();
        const annotation = annotated();
        if (isRange(selection)) beginNote(view, selection);
        else if (annotation !== undefined) beginEditNote(annotation);
      },
      enabled: () => isRange(useDesk.getState().selection) || annotated() !== undefined,
    },
    'texts.clear': selected((selection) => {
      const pane = link.view(selection.side);
      pane?.dispatch({ selection: { anchor: pane.state.selection.main.head } });
      useDesk.getState().setSelection(null);
    }),
    'texts.find': () => beginFind(view, link),
    'texts.findNext': find(1),
    'texts.findLast': find(-1),
    'texts.cycle': () => cycleUnderCaret(link),
    'texts.lastArticle': sibling(-1),
    'texts.nextArticle': sibling(1),
    'texts.source': () => usePanes.getState().toggle('source'),
    'texts.reading': () => usePanes.getState().toggle('reading'),
    'texts.margin': () => usePanes.getState().toggle('margin'),
    'texts.mend': () => useMend.getState().toggle(),
  });
}

function useReviewCommands(input: DeskCommandsInput): void {
  const { data, actions, stepEdge, runRules, acceptVisible, undo } = input;
  const current = (): AnnotationView | undefined => {
    const { currentId } = useDesk.getState();
    return currentId === null ? undefined : data.byId.get(currentId);
  };
  /** Of the current annotation, where `fits` it. */
  const one = (
    fits: (annotation: AnnotationView) => boolean,
    act: (annotation: AnnotationView) => unknown,
  ) => ({
    run: () => {
      const annotation = current();
      return annotation === undefined ? undefined : act(annotation);
    },
    enabled: () => {
      const annotation = current();
      return annotation !== undefined && fits(annotation);
    },
  });
  const pending = ({ status }: AnnotationView) => status === 'pending';
  const accepted = ({ status }: AnnotationView) => status !== 'pending';
  const any = () => true;
  const scope = () => useReview.getState().scope;
  const step = (by: 1 | -1) => ({
    run: () => {
      const desk = useDesk.getState();
      desk.showCards('pending');
      desk.setCurrent(stepFrom(data.pending, desk.currentId, by));
    },
    enabled: () => data.pending.length > 0,
  });
  const edge = (which: Edge, by: 1 | -1) => one(any, () => stepEdge(which, by));
  useScreenCommands(REVIEW_COMMANDS, {
    'review.next': step(1),
    'review.last': step(-1),
    'review.accept': one(pending, ({ id }) => actions.decide([id], 'accepted')),
    'review.reject': one(pending, ({ id }) => actions.decide([id], 'rejected')),
    'review.acceptAlike': one(pending, (annotation) =>
      actions.decideAlike(annotation, 'accepted', scope()),
    ),
    'review.rejectAlike': one(pending, (annotation) =>
      actions.decideAlike(annotation, 'rejected', scope()),
    ),
    'review.scope': () =>
      useReview.getState().setScope(scope() === 'article' ? 'archive' : 'article'),
    'review.changeLabel': one(pending, (annotation) => beginChange(annotation, 'occurrence')),
    'review.changeAlike': one(
      (annotation) => pending(annotation) && annotation.kind === 'initiative',
      (annotation) => beginChange(annotation, scope()),
    ),
    'review.acceptVisible': { run: acceptVisible, enabled: () => data.pending.length > 0 },
    'review.undo': undo,
    'review.runRules': runRules,
    'review.startOut': edge('start', -1),
    'review.startIn': edge('start', 1),
    'review.endOut': edge('end', 1),
    'review.endIn': edge('end', -1),
    'review.fuse': one(
      (annotation) => accepted(annotation) && fusible(annotation, data.accepted).length > 0,
      ({ id }) => actions.fuse(id),
    ),
    'review.relabel': one(canBeRelabelled, beginRelabel),
    'review.send': one(accepted, ({ id }) => useSend.getState().send([id])),
    'review.editNote': one(accepted, beginEditNote),
    'review.remove': one(accepted, ({ id }) => actions.remove(id)),
    'review.back': {
      run: () => useView.getState().goBack(),
      enabled: () => useView.getState().cameFrom !== null,
    },
    'review.leave': {
      run: () => {
        if (!useView.getState().goBack()) useDesk.getState().setCurrent(null);
      },
      enabled: () => current() !== undefined || useView.getState().cameFrom !== null,
    },
  });
}

/** The pane that has the focus; the reading, or what is shown of the two, where none has. */
function focusedSide(link: PaneLink): Side {
  if (link.view('source')?.hasFocus === true) return 'source';
  return link.view('reading') === null ? 'source' : 'reading';
}

/** Opens the find bar of the pane in use, with what is selected there. */
function beginFind(view: ArticleView, link: PaneLink): void {
  const side = focusedSide(link);
  const pane = link.view(side) === null ? otherSideOf(side) : side;
  const selection = link.view(pane)?.state.selection.main;
  const text = pane === 'source' ? view.source.text : view.reading.text;
  const selected = selection === undefined ? '' : text.slice(selection.from, selection.to);
  useFind.getState().open(pane, selected.length > 100 ? '' : selected.trim());
}

/** Goes from annotation to annotation of those that lie over one another at the caret. */
function cycleUnderCaret(link: PaneLink): void {
  const pane = link.view(focusedSide(link));
  const ids = pane === null ? [] : idsAround(pane, pane.state.selection.main.head);
  if (ids.length === 0) return;
  const desk = useDesk.getState();
  const at = desk.currentId === null ? -1 : ids.indexOf(desk.currentId);
  desk.setCurrent(ids[(at + 1) % ids.length] ?? null);
}
