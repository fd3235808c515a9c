import { removeInitiative, saveInitiative } from '../../thesaurus/edit.ts';
import { operate } from '../../thesaurus/surgery.ts';
import { initiativeAt, pick, type Act } from './act.ts';

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
  {
    name: 'initiative-surgery',
    weight: 3,
    does: (world, { a, b, c }) => {
      const one = initiativeAt(world, a);
      const other = initiativeAt(world, b);
      if (!one || !other) return;
      const { id, theme } = one;
      const act = pick(
        [
          { does: 'rename', id, label: `改名${c % 9}`, keepOld: b % 2 === 0, take: c % 2 === 0 },
          { does: 'alias', id, add: [`别名${c % 40}`], remove: one.altLabels, take: true },
          { does: 'move', ids: [id], theme, broaderId: b % 3 === 0 ? null : other.id },
          { does: 'merge', ids: [id], into: other.id, label: other.prefLabel, texts: 'join' },
          {
            does: 'split',
            id,
            toId: null,
            label: `拆出${c % 9}`,
            forms: [one.prefLabel],
            annotationIds: [],
          },
          { does: 'deprecate', ids: [id], insteadId: other.id, pending: 'turn', accepted: 'turn' },
          { does: 'delete', ids: [id], mentions: 'turn', toId: other.id },
          { does: 'delete', ids: [id], mentions: 'remove', toId: null },
        ] as const,
        c,
      );
      if (act) operate(world.session, act);
    },
  },
];
