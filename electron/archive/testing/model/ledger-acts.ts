import { listAnnotations } from '#db/queries/annotations.ts';
import { DEFAULT_POINTS } from '#core/ledger/points.ts';
import { checkFigures, editFigure } from '../../ledger/check.ts';
import { ruleSame } from '../../ledger/links.ts';
import { setPointTable } from '../../ledger/points.ts';
import { pick, type Act, type World } from './act.ts';

function figureAt({ session }: World, at: number) {
  const { rows } = listAnnotations(session.db, { kind: 'figure' });
  return pick(rows, at)?.annotation;
}

export const ledgerActs: readonly Act[] = [
  {
    name: 'figure-check',
    weight: 3,
    does: (world, { a, b, c }) => {
      const ids = [figureAt(world, a)?.id, c % 2 === 0 ? figureAt(world, b)?.id : undefined];
      const known = [...new Set(ids.filter((id) => id !== undefined))];
      const state = pick(['checked', 'doubtful', 'unchecked'] as const, b) ?? 'checked';
      if (known.length > 0) checkFigures(world.session, { ids: known, state, note: `核${c % 3}` });
    },
  },
  {
    name: 'figure-edit',
    weight: 2,
    does: (world, { a, b }) => {
      const figure = figureAt(world, a);
      if (figure) editFigure(world.session, { id: figure.id, measure: `项${b % 5}` });
    },
  },
  {
    name: 'figure-rule',
    weight: 3,
    does: (world, { a, b, c }) => {
      const [one, other] = [figureAt(world, a)?.id, figureAt(world, b)?.id];
      if (one === undefined || other === undefined || one === other) return;
      const same = pick([true, false, null] as const, c) ?? null;
      ruleSame(world.session, { ids: [one, other], same });
    },
  },
  {
    name: 'figure-points',
    weight: 1,
    does: ({ session }, { a }) => {
      setPointTable(session, { ...DEFAULT_POINTS, lead: 1 + (a % 5) });
    },
  },
];
