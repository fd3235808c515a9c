import { useTranslation } from 'react-i18next';
import type { Scope } from '#core/annotation/ruling.ts';
import type { InitiativeRow } from '#electron/contract.ts';
import { nameOf } from '../workbench/looks.ts';
import { NameForm } from '../workbench/name-form.tsx';
import { PaletteBox } from '../workbench/palette-box.tsx';
import type { Anchor } from '../workbench/palette-place.ts';
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
    <PaletteBox
      label={t('queue.changeLabel')}
      anchor={(width) => besideRow(`queue-${row.id}`, width)}
      onLeave={onDone}
    >
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
    </PaletteBox>
  );
}

/** The row, in the middle of the window: before and after the words there is room. */
function besideRow(id: string, width: number): Anchor {
  const row = document.getElementById(id)?.getBoundingClientRect();
  return {
    left: (window.innerWidth - width) / 2,
    top: row?.top ?? 120,
    bottom: row?.bottom ?? 150,
  };
}

/** Closes what is open over the queue and gives the table the focus back. */
export function backToQueue(): void {
  useReview.getState().show(null);
  document.querySelector<HTMLElement>('[data-testid=queue-table]')?.focus();
}
