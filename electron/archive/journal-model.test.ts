import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAnchored } from '#core/annotation/annotation.ts';
import { AppError } from '#core/error/app-error.ts';
import { tilingFaults } from '#core/page/tiling.ts';
import { headStep, mutate, redo, redoable, undo, undoable } from '#db/journal.ts';
import { jump, listBranches } from '#db/jump.ts';
import { closeArchive, createArchive } from '#db/open.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { listSources, segmentsOfSource } from '#db/queries/page.ts';
import { sourceText } from '#db/queries/source-text.ts';
import { sha256 } from '#db/sources.ts';
import { newInitiative, stateOf, testActor } from '#db/testing/archive.ts';
import { derivedFaults } from '#db/testing/derived-faults.ts';
import { temporaryFolder } from '#db/testing/temporary.ts';
import type { Session } from './session.ts';
import { deskOf, type TestDesk } from './testing/desk.ts';
import type { Act, Numbers } from './testing/model/act.ts';
import { ACTS } from './testing/model/acts.ts';
import { PAGES } from './testing/model/page-acts.ts';
import { StateHash } from './testing/model/state-hash.ts';

/*
 * Whatever an archivist does in whatever order, also taking single past steps back and jumping along
 * branches: every step leads to one state, which undo, redo and jumps give back, over a restart; what
 * is refused changes nothing; every quote equals its slice; the sources never change.
 */

const RUNS = 500;
const MOST_ACTS = 40;

type Command = Numbers & { readonly act: Act };

const number = fc.nat(10_000);
const command: fc.Arbitrary<Command> = fc.record({
  act: fc.oneof(...ACTS.map((act) => ({ weight: act.weight, arbitrary: fc.constant(act) }))),
  a: number,
  b: number,
  c: number,
});

const pages = temporaryFolder();
PAGES.forEach((text, at) => fs.writeFileSync(path.join(pages, `page-${at}.txt`), text));

/**
 * What every sequence begins with, made once and copied: a small thesaurus (comparing the built-in one
 * is slow) and, as a step that can be undone, a page with its suggestions.
 */
async function firstArchive(): Promise<{ readonly bytes: Buffer; readonly empty: string }> {
  const desk = deskOf(temporaryFolder());
  const actor = testActor();
  const db = createArchive(desk.file, (created) => {
    created.prepare("INSERT INTO archive (only_row, id, created_at) VALUES (1, 'base', '')").run();
    mutate(created, actor, (draft) => {
      for (const label of ['积分制', '四个不摘', '光伏扶贫', '三会一课', '爱心超市']) {
        const initiative = newInitiative(actor, label, { altLabels: [`${label}工作`] });
        draft.write('initiative', initiative.id, initiative);
      }
      const what = { kind: 'create', params: { count: 5 }, reversible: false };
      return { result: undefined, what };
    });
  });
  const empty = stateOf(db);
  closeArchive(db);
  desk.session.open(desk.file);
  const first = ACTS.find(({ name }) => name === 'import');
  await first?.does({ session: desk.session, folder: pages }, { a: 0, b: 0, c: 0 });
  desk.session.close();
  return { bytes: fs.readFileSync(desk.file), empty };
}
const base = await firstArchive();

/** One archive under random acts; knows the state that each step led to. */
class Play {
  #desk: TestDesk;
  #hash: StateHash;
  /** By the step at the head. */
  readonly #states = new Map<string, string>();

  constructor(folder: string) {
    fs.writeFileSync(path.join(folder, 'a.juanzong'), base.bytes);
    this.#desk = deskOf(folder);
    this.#desk.session.open(this.#desk.file);
    this.#hash = new StateHash(this.session.db);
    this.compare();
  }

  get session(): Session {
    return this.#desk.session;
  }

  get #head(): string {
    return headStep(this.session.db)?.id ?? '';
  }

  /** The state now must be the one that the step at the head led to whenever it was the head before. */
  compare(): void {
    const known = this.#states.get(this.#head);
    if (known === undefined) this.#states.set(this.#head, this.#hash.now);
    else expect(this.#hash.now).toBe(known);
  }

  /** Does one act; answers whether a new step came of it. A refusal must leave everything as it was. */
  async does({ act, ...numbers }: Command): Promise<boolean> {
    const head = this.#head;
    const before = this.#hash.now;
    try {
      await act.does({ session: this.session, folder: pages }, numbers);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      expect([this.#head, this.#hash.now]).toEqual([head, before]);
      return false;
    }
    const isNew = !this.#states.has(this.#head);
    this.compare();
    return isNew;
  }

  restart(): void {
    const before = this.#hash.now;
    expect(this.#hash.counted).toBe(before);
    this.#desk = this.#desk.restarted();
    this.#hash = new StateHash(this.session.db);
    expect(this.#hash.now).toBe(before);
    this.compare();
  }

  undoAll(): void {
    const { db, actor } = this.session;
    while (undoable(db)) {
      undo(db, actor);
      this.compare();
    }
  }

  /** Redoes until the archive is at `stepId`: the way that was undone last. */
  redoTo(stepId: string): void {
    const { db, actor } = this.session;
    while (this.#head !== stepId && redoable(db)) {
      redo(db, actor);
      this.compare();
    }
    expect(this.#head).toBe(stepId);
  }

  /** All the way back and forth again; restarts in the middle. */
  backAndForth(): void {
    const head = this.#head;
    this.undoAll();
    this.restart();
    this.redoTo(head);
  }

  /** The end of every branch that was left is still there, and what was left for it too. */
  visitBranches(): void {
    const { db, actor } = this.session;
    const head = this.#head;
    for (const { tip } of listBranches(db, 3)) {
      jump(db, actor, tip.id);
      this.compare();
      this.assertSound();
    }
    jump(db, actor, head);
    this.compare();
  }

  assertSound(): void {
    const { db } = this.session;
    expect(this.#hash.counted).toBe(this.#hash.now);
    for (const { annotation } of listAnnotations(db, { withWithdrawn: true }).rows) {
      expect(isAnchored(sourceText(db, annotation.sourceId), annotation)).toBe(true);
    }
    for (const { id } of listSources(db, true)) {
      expect(tilingFaults(sourceText(db, id), segmentsOfSource(db, id))).toEqual([]);
    }
    const contents = db
      .prepare<[], { readonly sha256: string; readonly bytes: Buffer }>(
        'SELECT sha256, bytes FROM source_content',
      )
      .all();
    for (const content of contents) expect(sha256(content.bytes)).toBe(content.sha256);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    // What stands is the way from the first step to the head, nothing else.
    const astray = db
      .prepare(
        `WITH RECURSIVE path (id, parent_id) AS (
           SELECT id, parent_id FROM step WHERE id = (SELECT step_id FROM head)
           UNION ALL SELECT s.id, s.parent_id FROM step s JOIN path p ON s.id = p.parent_id)
         SELECT id FROM step WHERE standing <> (id IN (SELECT id FROM path))`,
      )
      .all();
    expect(astray).toEqual([]);
    expect(derivedFaults(db)).toEqual([]);
    // The same thing never stands twice.
    const twins = db
      .prepare(
        `SELECT quote FROM annotation WHERE kind <> 'note' GROUP BY source_id, fingerprint HAVING count(*) > 1`,
      )
      .all();
    expect(twins).toEqual([]);
  }

  close(): void {
    this.session.close();
  }
}

test(
  `${RUNS} sequences of up to ${MOST_ACTS} acts: every state comes back by undo, redo and jumps, over restarts`,
  { timeout: 900_000 },
  async () => {
    const made = new Map(ACTS.map(({ name }) => [name, 0]));
    const run = async (commands: readonly Command[], restartAt: number): Promise<void> => {
      const folder = temporaryFolder();
      const play = new Play(folder);
      try {
        for (const [at, one] of commands.entries()) {
          if (at === restartAt % commands.length) play.restart();
          const isNew = await play.does(one);
          if (isNew) made.set(one.act.name, (made.get(one.act.name) ?? 0) + 1);
        }
        play.assertSound();
        play.backAndForth();
        play.assertSound();
        play.visitBranches();
        play.undoAll();
        expect(stateOf(play.session.db)).toBe(base.empty);
      } finally {
        play.close();
        fs.rmSync(folder, { recursive: true, force: true });
      }
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { minLength: 3, maxLength: MOST_ACTS, size: 'max' }),
        fc.nat(MOST_ACTS),
        run,
      ),
      { numRuns: RUNS },
    );
    // An act that never made a step would prove nothing.
    const moves = new Set(['undo', 'redo', 'jump']);
    for (const [name, steps] of made) if (!moves.has(name)) expect(steps, name).toBeGreaterThan(5);
  },
);
