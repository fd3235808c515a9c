import { describe, expect, test } from 'vitest';
import { stateOf } from '#db/testing/archive.ts';
import type { ImportEvent } from '../../contract.ts';
import { newDesk, type TestDesk } from '../testing/desk.ts';
import { forkParser } from './fork-parser.ts';
import { Parser } from './parser.ts';
import { runImport } from './run-import.ts';

function importSteps({ session }: TestDesk): number {
  return Number(
    session.db.prepare("SELECT count(*) FROM step WHERE kind = 'import'").pluck().get(),
  );
}

async function allOf(events: AsyncIterable<ImportEvent>) {
  let sources = 0;
  let done: Extract<ImportEvent, { readonly type: 'done' }> | null = null;
  for await (const event of events) {
    if (event.type === 'source') sources += 1;
    if (event.type === 'done') done = event;
  }
  return { sources, done };
}

describe('importing many files', () => {
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `p${String(at).padStart(3, '0')}.txt`,
        `第${at}号消息\n\n本报讯 云岫县第${at}组推行积分制。\n`,
      ]),
    );

  test('is written in small steps that are undone and made again together, and told of in time', async () => {
    const desk = newDesk();
    await desk.import(many(50));
    const shown = stateOf(desk.session.db);
    expect(importSteps(desk)).toBeGreaterThan(1);
    const { archive, revision } = await desk.client.archive.status();
    expect(archive?.sources).toBe(50);
    const undone = await desk.client.journal.undo();
    expect(undone.undone).toMatchObject({ kind: 'import', params: { sources: 50 } });
    expect((await desk.client.archive.status()).archive?.sources).toBe(0);
    expect((await desk.client.journal.redo()).redone?.params['sources']).toBe(50);
    expect(stateOf(desk.session.db)).toBe(shown);
    expect(desk.session.revision).toBeGreaterThan(revision);
    desk.session.close();
  });

  test('is cancelled by its name, says what it did, and goes on by the token that it left', async () => {
    const desk = newDesk();
    const paths = Object.entries(many(60)).map(([name, text]) => desk.write(name, text));
    const first = await desk.client.import.run({
      token: desk.session.tokens.grant(paths),
      run: 'a',
    });
    let taken = 0;
    let resume: string | null = null;
    for await (const event of first) {
      if (event.type === 'source') taken += 1;
      // After the first step, in which some files came in.
      if (event.type === 'source' && taken === 1)
        expect(await desk.client.import.cancel({ run: 'a' })).toEqual({ cancelled: true });
      if (event.type !== 'done') continue;
      ({ resume } = event);
      expect(event).toMatchObject({ cancelled: true, imported: taken });
    }
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(60);
    expect((await desk.client.archive.status()).archive?.sources).toBe(taken);
    // It runs no more.
    expect(await desk.client.import.cancel({ run: 'a' })).toEqual({ cancelled: false });
    const { sources, done } = await allOf(await desk.client.import.run({ token: resume ?? '' }));
    expect(done).toMatchObject({ imported: 60 - taken, duplicates: taken, resume: null });
    expect(sources).toBe(60);
    expect((await desk.client.archive.status()).archive?.sources).toBe(60);
    desk.session.close();
  });

  test('is gone on with by importing them again: what is there is not decoded', async () => {
    const decoded: string[] = [];
    const parser = new Parser(async () => {
      const real = await forkParser();
      return {
        ...real,
        send: (request) => {
          decoded.push(request.filename);
          real.send(request);
        },
      };
    });
    const desk = newDesk({ parser });
    const files = many(60);
    const paths = Object.entries(files).map(([name, text]) => desk.write(name, text));
    const abort = new AbortController();
    const events = runImport(
      desk.session,
      paths,
      { encoding: 'auto', choices: [], acceptDamaged: false, suggest: false },
      abort.signal,
    );
    let stored = 0;
    for await (const event of events) {
      if (event.type === 'source') stored += 1;
      // With the first batch: how many files the next one has depends on the time that this one took.
      if (stored === 1) abort.abort();
    }
    expect(stored).toBeLessThan(60);
    expect((await desk.client.archive.status()).archive?.sources).toBe(stored);
    decoded.length = 0;
    const outcomes = await desk.import(files);
    const statuses = [...outcomes.values()].map(({ status }) => status);
    expect(statuses.filter((status) => status === 'duplicate')).toHaveLength(stored);
    expect(statuses.filter((status) => status === 'imported')).toHaveLength(60 - stored);
    expect(new Set(decoded).size).toBe(60 - stored);
    desk.session.dispose();
  });
});
