import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import { isAnchored } from '#core/annotation/annotation.ts';
import { splitsSurrogatePair, type Span } from '#core/text/span.ts';
import { mutate, redo, redoable, undo, undoable } from '#db/journal.ts';
import { closeArchive, createArchive } from '#db/open.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { listArticles } from '#db/queries/articles.ts';
import { listSources } from '#db/queries/page.ts';
import { sourceText } from '#db/queries/source-text.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { sha256, withdraw } from '#db/sources.ts';
import { newInitiative, OTHER_PAGE, PAGE, stateOf, testActor } from '#db/testing/archive.ts';
import { temporaryFolder } from '#db/testing/temporary.ts';
import { annotate, changeAnnotation, removeAnnotations } from './annotations/edit.ts';
import { describeArticle, setSegmentation } from './articles/edit.ts';
import { bulkDescribe } from './descriptions/bulk.ts';
import { setField } from './descriptions/edit.ts';
import { runImport } from './import/run-import.ts';
import type { Session } from './session.ts';
import { decide } from './suggest/decide.ts';
import { runSuggestions } from './suggest/run.ts';
import { deskOf, type TestDesk } from './testing/desk.ts';
import { saveInitiative } from './thesaurus/edit.ts';

/*
 * Whatever an archivist does in whatever order: undoing everything gives every state back in turn,
 * redoing everything too, over a restart, and the sources never change.
 */

const PAGES = [
  PAGE,
  OTHER_PAGE,
  `${PAGE}\n二、积分制与四个不摘\n\n松坪乡把四个不摘写进村规民约，𠮷安村的光伏扶贫电站并网，帮扶干部不减。\n`,
  `菖蒲縣推行積分制\n\n本報訊 菖蒲縣光伏扶貧電站惠及九十五户，三會一課開到院壩。\n`,
];

/** One thing to do; its numbers choose among what is there when it is done. */
interface Command {
  readonly kind:
    | 'import'
    | 'suggest'
    | 'annotate'
    | 'edit'
    | 'remove'
    | 'decide'
    | 'describe'
    | 'field'
    | 'bulk'
    | 'segment'
    | 'initiative'
    | 'withdraw'
    | 'undo'
    | 'redo';
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const command: fc.Arbitrary<Command> = fc.record({
  kind: fc.constantFrom<Command['kind'][]>(
    'import',
    'suggest',
    'annotate',
    'annotate',
    'edit',
    'edit',
    'remove',
    'decide',
    'decide',
    'describe',
    'field',
    'bulk',
    'segment',
    'initiative',
    'withdraw',
    'undo',
    'undo',
    'redo',
  ),
  a: fc.nat(10_000),
  b: fc.nat(10_000),
  c: fc.nat(10_000),
});

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(1, items.length)];
}

/** A span of `text` that splits no character. */
function spanIn(text: string, a: number, b: number): Span {
  let start = a % (text.length - 12);
  let end = start + 1 + (b % 10);
  if (splitsSurrogatePair(text, start)) start -= 1;
  if (splitsSurrogatePair(text, end)) end += 1;
  return { start, end };
}

async function perform(
  session: Session,
  folder: string,
  { kind, a, b, c }: Command,
): Promise<void> {
  const { db, actor } = session;
  const source = pick(listSources(db), a);
  const annotation = pick(listAnnotations(db, {}).rows, a)?.annotation;
  const initiative = pick(listInitiatives(db), c);
  switch (kind) {
    case 'import': {
      const options = {
        encoding: 'auto',
        choices: [],
        acceptDamaged: false,
        suggest: b % 2 === 0,
      } as const;
      const file = path.join(folder, `page-${a % PAGES.length}.txt`);
      for await (const event of runImport(session, [file], options)) void event;
      return;
    }
    case 'suggest':
      for await (const event of runSuggestions(session, {})) void event;
      return;
    case 'annotate': {
      if (!source || !initiative) return;
      const text = sourceText(db, source.id);
      const first = spanIn(text, b, c);
      const second = spanIn(text, c, b);
      const spans = first.end <= second.start ? [first, second] : [first];
      const initiativeIds = c % 3 === 0 ? [] : [initiative.id];
      const input = { sourceId: source.id, spans, initiativeIds, note: `注${b % 5}` };
      annotate(session, { ...input, kind: initiativeIds.length > 0 ? 'initiative' : 'note' });
      return;
    }
    case 'edit': {
      if (!annotation || !initiative) return;
      const spans = [spanIn(sourceText(db, annotation.sourceId), b, c)];
      const initiativeIds = annotation.kind === 'initiative' ? [initiative.id] : [];
      changeAnnotation(session, {
        id: annotation.id,
        note: `改${b % 5}`,
        ...(c % 2 === 0 ? { spans } : {}),
        ...(c % 3 === 0 ? { initiativeIds } : {}),
      });
      return;
    }
    case 'remove':
      if (annotation) removeAnnotations(session, [annotation.id]);
      return;
    case 'decide': {
      const decision = pick(['accepted', 'rejected', 'pending'] as const, b) ?? 'accepted';
      if (c % 3 === 0) decide(session, { decision, all: true });
      else if (c % 3 === 1) decide(session, { decision, kind: 'initiative' });
      else if (annotation && annotation.rule !== null)
        decide(session, { decision, ids: [annotation.id] });
      return;
    }
    case 'describe': {
      const article = pick(articlesOf(session), a);
      if (!article) return;
      describeArticle(session, article.id, {
        suppliedTitle: b % 2 === 0 ? `题${c % 4}` : null,
        place: `地${c % 3}`,
        incomplete: c % 2 === 0,
      });
      return;
    }
    case 'field': {
      const article = pick(articlesOf(session), a);
      if (!article) return;
      setField(session, {
        articleId: article.id,
        field: pick(['title', 'medium', 'publishedOn', 'page', 'referenceCode'], b) ?? 'page',
        value: pick(['', '2020-05', '3'], c) ?? '',
        certainty: pick(['printed', 'inferred', 'unknown', undefined] as const, a),
      });
      return;
    }
    case 'bulk': {
      const articleIds = articlesOf(session).map(({ id }) => id);
      if (articleIds.length === 0) return;
      bulkDescribe(session, {
        articleIds,
        edits: [
          { does: 'set', field: 'retention', value: pick(['Y', 'D30', ''], b) ?? 'Y' },
          { does: 'copy', field: 'keywords', from: 'title' },
          { does: 'replace', field: 'keywords', find: '积分', by: `分${c % 3}` },
        ],
      });
      return;
    }
    case 'segment': {
      if (!source) return;
      const text = sourceText(db, source.id);
      const cut = spanIn(text, b, c).start;
      const spans = [
        { start: 0, end: cut },
        { start: cut, end: text.length },
      ].filter(({ start, end }) => text.slice(start, end).trim() !== '');
      const segments = spans.map(
        (span) => ({ ...span, role: 'body', join: 'new', confidence: 1 }) as const,
      );
      const kept = pick(
        articlesOf(session).filter(({ sourceId }) => sourceId === source.id),
        b,
      );
      const [first, ...rest] = segments;
      if (!first) return;
      setSegmentation(session, source.id, {
        articles: [{ id: kept?.id ?? null, incomplete: false, segments: [first] }],
        outside: rest,
      });
      return;
    }
    case 'initiative':
      if (!initiative) return;
      saveInitiative(session, {
        ...initiative,
        id: b % 2 === 0 ? initiative.id : null,
        ...(b % 2 === 0
          ? {}
          : { prefLabel: `新举措${c}`, altLabels: [`别名${c}`], broaderId: initiative.id }),
        definition: `说明${a % 5}`,
      });
      return;
    case 'withdraw':
      if (source) withdraw(db, actor, source.id);
      return;
    case 'undo':
      if (undoable(db)) undo(db, actor);
      return;
    case 'redo':
      if (redoable(db)) redo(db, actor);
      return;
  }
}

function articlesOf(session: Session): ReturnType<typeof listArticles>['rows'] {
  return listArticles(session.db, {
    text: '',
    sort: 'filename',
    descending: false,
    offset: 0,
    limit: -1,
  }).rows;
}

function assertInvariants(session: Session): void {
  const { db } = session;
  for (const { annotation } of listAnnotations(db, { withWithdrawn: true }).rows) {
    expect(isAnchored(sourceText(db, annotation.sourceId), annotation)).toBe(true);
  }
  const contents = db
    .prepare<[], { readonly sha256: string; readonly bytes: Buffer }>(
      'SELECT sha256, bytes FROM source_content',
    )
    .all();
  for (const content of contents) expect(sha256(content.bytes)).toBe(content.sha256);
  expect(db.pragma('foreign_key_check')).toEqual([]);
}

/** Undoes to the beginning and redoes all of it, comparing state by state. */
function walkBackAndForth({ session }: TestDesk): void {
  const { db, actor } = session;
  const states = [stateOf(db)];
  while (undoable(db)) {
    undo(db, actor);
    states.push(stateOf(db));
  }
  for (let at = states.length - 2; at >= 0; at -= 1) {
    redo(db, actor);
    expect(stateOf(db)).toBe(states[at]);
  }
}

/** An archive with a small thesaurus, made once and copied: comparing the built-in one is slow. */
function smallArchive(): Buffer {
  const file = path.join(temporaryFolder(), 'base.juanzong');
  const actor = testActor();
  const db = createArchive(file, (created) => {
    created.prepare("INSERT INTO archive (only_row, id, created_at) VALUES (1, 'base', '')").run();
    mutate(created, actor, (draft) => {
      for (const label of ['积分制', '四个不摘', '光伏扶贫', '三会一课', '爱心超市']) {
        const initiative = newInitiative(actor, label, { altLabels: [`${label}工作`] });
        draft.write('initiative', initiative.id, initiative);
      }
      return {
        result: undefined,
        what: { kind: 'create', params: { count: 5 }, reversible: false },
      };
    });
  });
  closeArchive(db);
  return fs.readFileSync(file);
}
const baseBytes = smallArchive();

test(
  'every state comes back by undo and by redo, over restarts',
  { timeout: 120_000 },
  async () => {
    let steps = 0;
    const run = async (commands: readonly Command[], reopenAt: number): Promise<void> => {
      const folder = temporaryFolder();
      fs.writeFileSync(path.join(folder, 'a.juanzong'), baseBytes);
      PAGES.forEach((text, at) => fs.writeFileSync(path.join(folder, `page-${at}.txt`), text));
      let desk = deskOf(folder);
      desk.session.open(desk.file);
      const empty = stateOf(desk.session.db);
      try {
        for (const [at, one] of commands.entries()) {
          if (at === reopenAt % commands.length) desk = desk.restarted();
          const before = stateOf(desk.session.db);
          const standing = undoable(desk.session.db)?.id;
          try {
            await perform(desk.session, folder, one);
          } catch (error) {
            // A refusal is an answer too, as long as it leaves everything as it was.
            if (!(error instanceof AppError)) throw error;
            expect(stateOf(desk.session.db)).toBe(before);
          }
          const now = undoable(desk.session.db)?.id;
          if (one.kind !== 'undo' && one.kind !== 'redo' && now !== standing) {
            steps += 1;
            const after = stateOf(desk.session.db);
            undo(desk.session.db, desk.session.actor);
            expect(stateOf(desk.session.db)).toBe(before);
            redo(desk.session.db, desk.session.actor);
            expect(stateOf(desk.session.db)).toBe(after);
          }
        }
        assertInvariants(desk.session);
        walkBackAndForth(desk);
        desk = desk.restarted();
        walkBackAndForth(desk);
        while (undoable(desk.session.db)) undo(desk.session.db, desk.session.actor);
        expect(stateOf(desk.session.db)).toBe(empty);
        assertInvariants(desk.session);
      } finally {
        desk.session.close();
        fs.rmSync(folder, { recursive: true, force: true });
      }
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { minLength: 3, maxLength: 25 }),
        fc.nat(24),
        // A page to work on comes first.
        (commands, reopenAt) => run([{ kind: 'import', a: 0, b: 0, c: 0 }, ...commands], reopenAt),
      ),
      { numRuns: 100 },
    );
    expect(steps).toBeGreaterThan(300);
  },
);
