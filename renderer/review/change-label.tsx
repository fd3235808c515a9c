import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scope } from '#core/annotation/ruling.ts';
import type { InitiativeRow } from '#electron/contract.ts';
import { chordOf } from '../app/keys.ts';
import { nameOf } from '../workbench/looks.ts';
import { NameForm } from '../workbench/name-form.tsx';
import { placeBeside } from '../workbench/palette-place.ts';
import { scopeQuote } from '../workbench/scope-quote.ts';
import { TagForm } from '../workbench/tag-form.tsx';
import { useReview } from './review-state.ts';
import type { Listed } from './use-queue.ts';
import type { ReviewActions } from './use-review-actions.ts';

interface ChangeLabelProps {
  readonly row: Listed;
  readonly rows: readonly InitiativeRow[];
  readonly themes: readonly string[];
  readonly scope: Scope;
  readonly actions: Pick<ReviewActions, 'relabel' | 'rename'>;
  readonly onDone: () => void;
}

/** Accepts the current suggestion as something else: another initiative, another name. */
export function ChangeLabel({ row, rows, themes, scope, actions, onDone }: ChangeLabelProps) {
  const { t } = useTranslation();
  const { annotation } = row;
  return (
    <Beside id={`queue-${row.id}`} onLeave={onDone}>
      {annotation.kind === 'initiative' ? (
        <TagForm
          quote={scopeQuote(t, scope, annotation.quote)}
          typed=""
          rows={rows}
          themes={themes}
          onTag={(said) => {
            // The row goes at once: the form must not hold on to it.
            void actions.relabel(row, said, scope);
            return Promise.resolve(said.initiativeIds);
          }}
          onDone={onDone}
        />
      ) : (
        <NameForm
          quote={annotation.quote}
          name={nameOf(annotation)}
          onName={(name) => actions.rename(row, name)}
          onDone={onDone}
        />
      )}
    </Beside>
  );
}

/** A palette beside a row; Esc and a click elsewhere close it. */
function Beside(props: {
  readonly id: string;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const { id, onLeave } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    const row = document.getElementById(id)?.getBoundingClientRect();
    if (element === null) return;
    const { left, top } = placeBeside(
      {
        left: (window.innerWidth - element.offsetWidth) / 2,
        top: row?.top ?? 120,
        bottom: row?.bottom ?? 150,
      },
      {
        width: element.offsetWidth,
        height: element.offsetHeight,
        windowWidth: window.innerWidth,
        windowHeight: window.innerHeight,
      },
    );
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }, [id]);
  useEffect(() => {
    const onPointer = (event: PointerEvent) => {
      if (!(event.target instanceof Node) || box.current?.contains(event.target) !== true)
        onLeave();
    };
    window.addEventListener('pointerdown', onPointer, { capture: true });
    return () => window.removeEventListener('pointerdown', onPointer, { capture: true });
  }, [onLeave]);
  return (
    <div
      ref={box}
      className="palette"
      role="dialog"
      aria-modal="true"
      aria-label={t('queue.changeLabel')}
      data-testid="palette"
      onKeyDown={(event) => {
        event.stopPropagation();
        if (chordOf(event.nativeEvent) === 'Escape') onLeave();
      }}
    >
      {props.children}
    </div>
  );
}

/** Closes what is open over the queue and gives the table the focus back. */
export function backToQueue(): void {
  useReview.getState().show(null);
  document.querySelector<HTMLElement>('[data-testid=queue-table]')?.focus();
}
