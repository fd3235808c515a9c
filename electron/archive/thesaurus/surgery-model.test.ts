import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAnchored } from '#core/annotation/annotation.ts';
import { AppError } from '#core/error/app-error.ts';
import type { Act } from '#core/thesaurus/act.ts';
import { isInRing } from '#core/thesaurus/hierarchy.ts';
import { labelsOf } from '#core/thesaurus/labels.ts';
import { undo, undoable, redo, redoable } from '#db/journal.ts';
import { closeArchive, createArchive } from '#db/open.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { sourceText } from '#db/queries/source-text.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { mutate } from '#db/journal.ts';
import {
  annotateWords,
  importText,
  newInitiative,
  stateOf,
  testActor,
} from '#db/testing/archive.ts';
import { temporaryFolder } from '#db/testing/temporary.ts';
import { labelKey } from '../label-key.ts';
import type { Session } from '../session.ts';
import { deskOf } from '../testing/desk.ts';
import { atOnce } from '#core/pieces.ts';
import { operate, previewSurgery } from './surgery.ts';

const WORDS = ['甲甲', '乙乙', '丙丙', '丁丁', '國國', '国国', '𠮷𠮷', 'Ａｂ', 'ab'];
const PAGE = `${WORDS.join('，')}。\n`;
const STATUSES = ['accepted', 'pending', 'rejected'] as const;
const DISTINCT = ['甲甲', '乙乙', '丙丙', '丁丁', '国国', '𠮷𠮷', 'ab'];

/** Six initiatives in two branches and annotations of every status, many on the same spans. */
function baseArchive(): Buffer {
  const file = path.join(temporaryFolder(), 'base.juanzong');
  const actor = testActor();
  const db = createArchive(file, (created) => {
    created.prepare("INSERT INTO archive (only_row, id, created_at) VALUES (1, 'base', '')").run();
  });
  const initiatives = DISTINCT.slice(0, 6).map((label, at) =>
    newInitiative(actor, label, { altLabels: [`${label}一`, `${label}二`], theme: `题${at % 3}` }),
  );
  mutate(db, actor, (draft) => {
    initiatives.forEach((one, at) => {
      const broaderId = at % 3 === 0 ? null : (initiatives[at - 1]?.id ?? null);
      const relatedIds =
        at === 0 ? [initiatives[5]?.id ?? ''] : at === 5 ? [initiatives[0]?.id ?? ''] : [];
      draft.write('initiative', one.id, { ...one, broaderId, relatedIds });
    });
    return { result: undefined, what: { kind: 'create', params: { count: 6 }, reversible: false } };
  });
  const { sourceId } = importText(db, actor, 'a.txt', PAGE);
  WORDS.forEach((words, at) => {
    for (const [nth, step] of [0, 1, 2].entries()) {
      const ids = [initiatives[(at + step) % 6], initiatives[(at + 2 * step + 1) % 6]];
      const initiativeIds = [...new Set(ids.flatMap((one) => one?.id ?? []))].slice(
        0,
        1 + (nth % 2),
      );
      const status = STATUSES[(at + nth) % 3] ?? 'accepted';
      // The same suggestion never stands twice: only one of a span and set of initiatives has a rule.
      const rule = nth === 0 || status !== 'accepted' ? `rule@${nth}` : null;
      annotateWords(db, actor, sourceId, words, {
        kind: 'initiative',
        initiativeIds,
        status,
        rule,
        note: nth === 1 ? `注${at}` : '',
      });
    }
  });
  closeArchive(db);
  return fs.readFileSync(file);
}
const baseBytes = baseArchive();

const DOES = [
  'rename',
  'alias',
  'move',
  'merge',
  'split',
  'deprecate',
  'delete',
  'colour',
  'theme',
] as const;
const command = fc.record({
  does: fc.constantFrom(...DOES, 'merge', 'split'),
  a: fc.nat(99),
  b: fc.nat(99),
  c: fc.nat(99),
  flag: fc.boolean(),
});

type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;

function nthOf<Item>(items: readonly Item[], n: number): Item | undefined {
  return items[n % Math.max(1, items.length)];
}

function actOf(session: Session, { does, a, b, c, flag }: Command): Act | null {
  const all = listInitiatives(session.db);
  const [one, other, third] = [nthOf(all, a), nthOf(all, b), nthOf(all, c)];
  if (!one || !other || !third) return null;
  const label = nthOf([...WORDS, ...all.flatMap(labelsOf), `新${c}`], a + b) ?? '';
  switch (does) {
    case 'rename':
      return { does, id: one.id, label, keepOld: flag, take: c % 2 === 0 };
    case 'alias':
      return { does, id: one.id, add: [label], remove: one.altLabels.slice(0, c % 2), take: flag };
    case 'move':
      return {
        does,
        ids: [one.id, other.id],
        theme: `题${c % 4}`,
        broaderId: flag ? third.id : null,
      };
    case 'merge':
      return {
        does,
        ids: c % 3 === 0 ? [one.id, third.id] : [one.id],
        into: other.id,
        label: flag ? one.prefLabel : '',
        texts: flag ? 'join' : 'keep',
      };
    case 'split': {
      const { rows } = listAnnotations(session.db, { initiativeId: one.id, withWithdrawn: true });
      const picked = nthOf(rows, c)?.annotation.id;
      return {
        does,
        id: one.id,
        toId: flag ? other.id : null,
        label: `新${c}`,
        forms: [nthOf([...labelsOf(one), ...WORDS], b) ?? ''],
        annotationIds: picked === undefined ? [] : [picked],
      };
    }
    case 'deprecate':
      return {
        does,
        ids: [one.id],
        insteadId: flag ? other.id : null,
        pending: nthOf(['keep', 'reject', 'withdraw', 'turn'] as const, b) ?? 'keep',
        accepted: c % 2 === 0 ? 'keep' : 'turn',
      };
    case 'delete':
      return {
        does,
        ids: c % 4 === 0 ? [one.id, third.id] : [one.id],
        mentions: nthOf(['refuse', 'remove', 'turn'] as const, b) ?? 'refuse',
        toId: flag ? other.id : null,
      };
    case 'colour':
      return { does, ids: [one.id, other.id], colour: flag ? b % 12 : null };
    case 'theme':
      return { does, theme: one.theme, name: `题${b % 4}`, colour: flag ? c % 12 : null };
  }
}

function assertSound(session: Session): void {
  const { db } = session;
  const initiatives = new Map(listInitiatives(db).map((one) => [one.id, one]));
  const owners = new Map<string, string>();
  for (const one of initiatives.values()) {
    expect(isInRing(initiatives, one.id)).toBe(false);
    expect(initiatives.get(one.broaderId ?? one.id)).toBeDefined();
    expect(initiatives.get(one.replacedById ?? one.id)).toBeDefined();
    for (const other of one.relatedIds) {
      expect(initiatives.get(other)?.relatedIds).toContain(one.id);
    }
    for (const label of labelsOf(one)) {
      const key = labelKey(session, label);
      expect(owners.get(key) ?? one.id).toBe(one.id);
      owners.set(key, one.id);
    }
  }
  const accepted = new Set<string>();
  for (const { annotation } of listAnnotations(db, { withWithdrawn: true }).rows) {
    expect(isAnchored(sourceText(db, annotation.sourceId), annotation)).toBe(true);
    for (const id of annotation.initiativeIds) expect(initiatives.has(id)).toBe(true);
    expect(annotation.initiativeIds.length).toBeGreaterThan(0);
    accepted.add(annotation.id);
  }
  expect(db.pragma('foreign_key_check')).toEqual([]);
}

test('any sequence of surgery keeps annotations anchored, labels owned once, no ring, and comes back by undo', () => {
  const steps = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(command, { minLength: 4, maxLength: 20 }), (commands) => {
      const folder = temporaryFolder();
      fs.writeFileSync(path.join(folder, 'a.juanzong'), baseBytes);
      const { session, file } = deskOf(folder);
      session.open(file);
      try {
        const states = [stateOf(session.db)];
        while (undoable(session.db)) {
          undo(session.db, session.actor);
          states.unshift(stateOf(session.db));
        }
        while (redoable(session.db)) redo(session.db, session.actor);
        for (const one of commands) {
          const act = actOf(session, one);
          if (act === null) continue;
          const before = stateOf(session.db);
          const standing = undoable(session.db)?.id;
          try {
            const { conflicts } = atOnce(previewSurgery(session, act, 0, 5));
            operate(session, act);
            // What the preview lets pass, the act does.
            expect(conflicts).toEqual([]);
          } catch (error) {
            if (!(error instanceof AppError)) throw error;
            expect(stateOf(session.db)).toBe(before);
          }
          if (undoable(session.db)?.id === standing) continue;
          states.push(stateOf(session.db));
          steps.set(act.does, (steps.get(act.does) ?? 0) + 1);
          assertSound(session);
        }
        for (const expected of states.toReversed().slice(1)) {
          undo(session.db, session.actor);
          expect(stateOf(session.db)).toBe(expected);
        }
        expect(undoable(session.db)).toBeNull();
        for (const expected of states.slice(1)) {
          redo(session.db, session.actor);
          expect(stateOf(session.db)).toBe(expected);
        }
      } finally {
        session.close();
        fs.rmSync(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 200 },
  );
  for (const does of DOES) expect(steps.get(does), does).toBeGreaterThan(20);
});
