import { removeInitiative, saveInitiative } from '../../thesaurus/edit.ts';
import { initiativeAt, type Act } from './act.ts';

export const thesaurusActs: readonly Act[] = [
  {
    name: 'initiative-new',
    weight: 1,
    does: (world, { a, c }) => {
      const broader = initiativeAt(world, c);
      if (!broader) return;
      saveInitiative(world.session, {
        ...broader,
        id: null,
        prefLabel: `新举措${c % 40}`,
        altLabels: [`别名${a % 40}`],
        broaderId: broader.id,
      });
    },
  },
  {
    name: 'initiative-edit',
    weight: 2,
    does: (world, { a, b, c }) => {
      const initiative = initiativeAt(world, c);
      if (!initiative) return;
      saveInitiative(world.session, {
        ...initiative,
        definition: `说明${a % 5}`,
        ...(b % 3 === 0 ? { prefLabel: `新举措${a % 40}` } : {}),
        ...(b % 3 === 1 ? { broaderId: initiativeAt(world, a)?.id ?? null } : {}),
      });
    },
  },
  {
    name: 'initiative-remove',
    weight: 1,
    does: (world, { c }) => {
      const initiative = initiativeAt(world, c);
      if (initiative) removeInitiative(world.session, initiative.id);
    },
  },
];
