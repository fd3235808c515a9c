import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf, type AnnotationStatus } from '#core/annotation/annotation.ts';
import { mutate, redo, undo } from '#db/journal.ts';
import { closeArchive, createArchive } from '#db/open.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { listRulings } from '#db/queries/rulings.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { newInitiative, stateOf, testActor } from '#db/testing/archive.ts';
import { temporaryFolder } from '#db/testing/temporary.ts';
import { runImport } from '../import/run-import.ts';
import type { Session } from '../session.ts';
import { deskOf } from '../testing/desk.ts';
import { acceptChanged } from './accept-changed.ts';
import { decide } from './decide.ts';
import { withdrawRulings } from './rulings.ts';
import { runSuggestions } from './run.ts';

/*
 * Whatever is decided with whatever scope, and however often the rules run and pages come in:
 * nothing decided waits again, nothing undecided is lost, and a ruling leaves nothing waiting.
 */

const PAGES = [
  '云岫县推行积分制见实效\n\n本报讯 松坪乡推行积分制，42户增收。积分制落到每一户，松坪乡42户受益。\n',
  '菖蒲縣推行積分制\n\n本報訊 菖蒲縣光伏扶貧電站惠及42戶，積分制進院壩。\n',
  '石榴镇光伏扶贫电站并网\n\n本报讯 石榴镇光伏扶贫电站并网，积分制在松坪乡扎根，42户参加。\n',
];

type Command =
  | { readonly does: 'import'; readonly page: number; readonly suggest: boolean }
  | { readonly does: 'run' }
  | {
      readonly does: 'decide';
      readonly at: number;
      readonly accept: boolean;
      readonly scope: 'occurrence' | 'article' | 'archive';
    }
  | { readonly does: 'relabel'; readonly at: number; readonly scope: 'article' | 'archive' }
  | { readonly does: 'withdraw'; readonly at: number };

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    does: fc.constant('import' as const),
    page: fc.nat(PAGES.length - 1),
    suggest: fc.boolean(),
  }),
  { weight: 2, arbitrary: fc.constant({ does: 'run' } as const) },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('decide' as const),
      at: fc.nat(1000),
      accept: fc.boolean(),
      scope: fc.constantFrom('occurrence', 'article', 'archive'),
    }),
  },
  fc.record({
    does: fc.constant('relabel' as const),
    at: fc.nat(1000),
    scope: fc.constantFrom('article', 'archive'),
  }),
  fc.record({ does: fc.constant('withdraw' as const), at: fc.nat(1000) }),
);

async function perform(session: Session, folder: string, one: Command): Promise<void> {
  switch (one.does) {
    case 'import': {
      const file = path.join(folder, `page-${one.page}.txt`);
      const options = { encoding: 'auto', choices: [], acceptDamaged: false } as const;
      const events = runImport(session, [file], { ...options, suggest: one.suggest });
      for await (const event of events) void event;
      return;
    }
    case 'run':
      for await (const event of runSuggestions(session, {})) void event;
      return;
    case 'decide': {
      const { rows } = listAnnotations(session.db, { status: 'pending', suggested: true });
      const chosen = rows[one.at % Math.max(1, rows.length)];
      if (!chosen) return;
      decide(session, {
        decision: one.accept ? 'accepted' : 'rejected',
        ids: [chosen.annotation.id],
        scope: one.scope,
      });
      return;
    }
    case 'relabel': {
      const { rows } = listAnnotations(session.db, { kind: 'initiative', status: 'pending' });
      const chosen = rows[one.at % Math.max(1, rows.length)]?.annotation;
      const other = listInitiatives(session.db).find(
        ({ id }) => !chosen?.initiativeIds.includes(id),
      );
      if (!chosen || !other) return;
      acceptChanged(session, { id: chosen.id, initiativeIds: [other.id], scope: one.scope });
      return;
    }
    case 'withdraw': {
      const rulings = listRulings(session.db);
      const ruling = rulings[one.at % Math.max(1, rulings.length)];
      if (ruling) withdrawRulings(session, [ruling.id], false);
      return;
    }
  }
}

/** How each suggestion stands, by what makes it the same one. */
function suggestions(session: Session): ReadonlyMap<string, AnnotationStatus> {
  return new Map(
    listAnnotations(session.db, { suggested: true }).rows.map(({ annotation }) => [
      fingerprintOf(annotation),
      annotation.status,
    ]),
  );
}

/** An archive with a small thesaurus, made once and copied. */
function smallArchive(): Buffer {
  const file = path.join(temporaryFolder(), 'base.juanzong');
  const actor = testActor();
  const db = createArchive(file, (created) => {
    created.prepare("INSERT INTO archive (only_row, id, created_at) VALUES (1, 'base', '')").run();
    mutate(created, actor, (draft) => {
      for (const label of ['积分制', '光伏扶贫电站']) {
        const initiative = newInitiative(actor, label);
        draft.write('initiative', initiative.id, initiative);
      }
      return {
        result: undefined,
        what: { kind: 'create', params: { count: 2 }, reversible: false },
      };
    });
  });
  closeArchive(db);
  return fs.readFileSync(file);
}
const baseBytes = smallArchive();

test('rulings keep what was decided, lose nothing, and leave nothing of theirs waiting', async () => {
  let wide = 0;
  const run = async (commands: readonly Command[]): Promise<void> => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, 'a.juanzong'), baseBytes);
    PAGES.forEach((text, at) => fs.writeFileSync(path.join(folder, `page-${at}.txt`), text));
    const desk = deskOf(folder);
    const { session } = desk;
    session.open(desk.file);
    try {
      for (const one of commands) {
        const before = suggestions(session);
        const state = stateOf(session.db);
        await perform(session, folder, one);
        const after = suggestions(session);
        for (const [fingerprint, status] of before) {
          const now = after.get(fingerprint);
          expect(now).toBeDefined();
          if (status !== 'pending') expect(now).toBe(status);
          if (one.does !== 'decide' && one.does !== 'relabel') expect(now).toBe(status);
        }
        if ((one.does === 'decide' || one.does === 'relabel') && stateOf(session.db) !== state) {
          if (one.scope !== 'occurrence') wide += 1;
          const decided = stateOf(session.db);
          undo(session.db, session.actor);
          expect(stateOf(session.db)).toBe(state);
          redo(session.db, session.actor);
          expect(stateOf(session.db)).toBe(decided);
        }
        for (const ruling of listRulings(session.db)) {
          const waiting = listAnnotations(session.db, {
            status: 'pending',
            kind: ruling.kind,
            ...(ruling.articleId === null ? {} : { articleId: ruling.articleId }),
          }).rows.filter(
            ({ annotation }) =>
              session.fold(annotation.quote) === ruling.text &&
              annotation.initiativeIds.join() ===
                (ruling.kind === 'initiative' ? ruling.meaning : ''),
          );
          expect(waiting.map(({ annotation }) => annotation.quote)).toEqual([]);
        }
      }
    } finally {
      desk.session.close();
      fs.rmSync(folder, { recursive: true, force: true });
    }
  };
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 3, maxLength: 14 }), (commands) =>
      run([
        { does: 'import', page: 0, suggest: false },
        { does: 'run' },
        ...commands,
        { does: 'run' },
      ]),
    ),
    { numRuns: 60 },
  );
  expect(wide).toBeGreaterThan(60);
});
