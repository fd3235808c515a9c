import { v5 as nameBasedUuid } from 'uuid';
import { planImport } from '#core/thesaurus/import.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { Actor } from '#db/actor.ts';
import { mutate } from '#db/journal.ts';
import type { Db } from '#db/open.ts';
import { readAsset } from '../assets.ts';
import { parseThesaurus } from './initiative-csv.ts';

/** Made once for this thesaurus; never to change. */
const NAMESPACE = '6f3f2a54-8a53-4b0e-9a3d-6d5a0f3f7c11';

/**
 * Ids of built-in entries are made from their notation (RFC 9562, version 5): two archives made
 * apart name the same initiative alike, which a merge relies on.
 */
export function builtInId(notation: string): string {
  return nameBasedUuid(notation, NAMESPACE);
}

/** The thesaurus that every new archive starts with. */
export function builtInThesaurus(): readonly Initiative[] {
  const records = parseThesaurus(readAsset('initiatives.csv'), 'initiatives.csv');
  const plan = planImport(
    { initiatives: new Map(), keyOf: (label) => label, newId: () => '', filename: '' },
    records.map((record) => ({ ...record, id: builtInId(record.notation ?? '') })),
  );
  return plan.changes;
}

/** Puts the built-in thesaurus into a new archive: the first step of its journal, not to be undone. */
export function addBuiltInThesaurus(db: Db, actor: Actor): void {
  mutate(db, actor, (draft) => {
    const initiatives = builtInThesaurus();
    for (const initiative of initiatives) draft.write('initiative', initiative.id, initiative);
    return {
      result: undefined,
      what: { kind: 'create', params: { count: initiatives.length }, reversible: false },
    };
  });
  db.prepare('INSERT INTO archive (only_row, id, created_at) VALUES (1, ?, ?)').run(
    actor.newId(),
    actor.now().toISOString(),
  );
}
