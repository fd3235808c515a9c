import fs from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import { history } from '#db/journal.ts';
import { dumpOf, OTHER_PAGE, PAGE, stateOf } from '#db/testing/archive.ts';
import { sha256 } from '#db/sources.ts';
import { codeOf, imported, newDesk, type TestDesk } from '../testing/desk.ts';
import { forkParser } from './fork-parser.ts';
import { Parser, type ParserProcess } from './parser.ts';
import { readWholeFile } from './read-file.ts';
import { runImport } from './run-import.ts';

function bytesOf(desk: TestDesk, sourceId: string | null): Buffer | undefined {
  return desk.session.db
    .prepare<[string], Buffer>('SELECT bytes FROM source_content WHERE id = ?')
    .pluck()
    .get(sourceId ?? '');
}

function stepKinds(desk: TestDesk): readonly string[] {
  return history(desk.session.db, 50).map(({ kind }) => kind);
}

describe('an import', () => {
  test('keeps the bytes as they are and is one step', async () => {
    const desk = newDesk();
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(`${PAGE}\r\n`)]);
    const sources = await desk.import({ 'a.txt': bytes, 'b.txt': OTHER_PAGE });
    const a = sources.get('a.txt');
    expect(a).toMatchObject({
      status: 'imported',
      encoding: 'utf-8',
      sha256: sha256(bytes),
      articles: 1,
    });
    expect(bytesOf(desk, a?.id ?? null)).toEqual(bytes);
    expect(stepKinds(desk)).toEqual(['import', 'create']);
    desk.session.close();
  });

  test('goes through folders at any depth, for .txt only, in a stable order', async () => {
    const desk = newDesk();
    const deep = path.join(desk.folder, 'pages', '2024年', '深处');
    fs.mkdirSync(deep, { recursive: true });
    fs.writeFileSync(path.join(deep, '二.TXT'), PAGE);
    fs.writeFileSync(path.join(desk.folder, 'pages', '一.txt'), OTHER_PAGE);
    fs.writeFileSync(path.join(desk.folder, 'pages', 'picture.png'), 'x');
    fs.writeFileSync(path.join(desk.folder, 'pages', '.hidden.txt'), 'x');
    fs.symlinkSync(desk.file, path.join(desk.folder, 'pages', 'link.txt'));
    const { sources } = await imported(desk.client, desk.session, [
      path.join(desk.folder, 'pages'),
    ]);
    expect(sources.map(({ filename, status }) => `${filename} ${status}`)).toEqual([
      '二.TXT imported',
      '一.txt imported',
    ]);
    desk.session.close();
  });

  test('names what is missing and goes on with the rest', async () => {
    const desk = newDesk();
    const good = desk.write('good.txt', PAGE);
    const { sources, done } = await imported(desk.client, desk.session, [
      '/no/such/file.txt',
      good,
    ]);
    expect(sources.map(({ filename, failure }) => [filename, failure?.code])).toEqual([
      ['file.txt', 'E-MISSING'],
      ['good.txt', undefined],
    ]);
    expect(done).toMatchObject({ imported: 1, refused: 1, duplicates: 0, cancelled: false });
    desk.session.close();
  });

  test('of the archive that is open is refused without touching its lock', async () => {
    const desk = newDesk();
    const { sources } = await imported(desk.client, desk.session, [desk.file, `${desk.file}-wal`]);
    expect(sources.map(({ status }) => status)).toEqual(['refused', 'refused']);
    expect(sources[0]?.failure?.code).toBe('E-INUSE');
    desk.session.close();
  });
});

describe('duplicates', () => {
  test('are known by their bytes, within one import and later', async () => {
    const desk = newDesk();
    const sources = await desk.import({ 'a.txt': PAGE, 'copy.txt': PAGE });
    expect(sources.get('a.txt')?.status).toBe('imported');
    expect(sources.get('copy.txt')?.status).toBe('duplicate');
    const again = await desk.import({ 'third.txt': PAGE });
    expect(again.get('third.txt')).toMatchObject({
      status: 'duplicate',
      id: sources.get('a.txt')?.id,
    });
    expect(stepKinds(desk)).toEqual(['import', 'create']);
    desk.session.close();
  });

  test('of a withdrawn source bring it back with the work done on it', async () => {
    const desk = newDesk();
    const id = (await desk.import({ 'a.txt': PAGE })).get('a.txt')?.id ?? '';
    await desk.client.annotations.create({
      sourceId: id,
      spans: [{ start: 0, end: 3 }],
      kind: 'note',
      note: '云岫',
    });
    await desk.client.sources.withdraw({ sourceId: id });
    expect((await desk.client.articles.list({})).total).toBe(0);
    const again = (await desk.import({ 'b.txt': PAGE })).get('b.txt');
    expect(again).toMatchObject({ status: 'imported', id, articles: 1 });
    expect((await desk.client.annotations.list({})).total).toBe(1);
    desk.session.close();
  });

  test('of a source whose import was undone are imported anew under the same id', async () => {
    const desk = newDesk();
    const id = (await desk.import({ 'a.txt': PAGE })).get('a.txt')?.id;
    await desk.client.journal.undo();
    expect((await desk.client.articles.list({})).total).toBe(0);
    expect(bytesOf(desk, id ?? null)).toEqual(Buffer.from(PAGE));
    const again = (await desk.import({ 'b.txt': PAGE })).get('b.txt');
    expect(again).toMatchObject({ status: 'imported', id });
    expect((await desk.client.articles.list({})).rows[0]?.filename).toBe('b.txt');
    desk.session.close();
  });
});

describe('what is damaged', () => {
  test('is taken up to the break only by consent, with all of its bytes', async () => {
    const desk = newDesk();
    const bytes = Buffer.from(PAGE.trimEnd()).subarray(0, -1);
    const file = desk.write('cut.txt', bytes);
    const before = dumpOf(desk.session.db);
    const refused = await imported(desk.client, desk.session, [file]);
    expect(refused.sources[0]?.failure).toMatchObject({
      code: 'E-TRUNC',
      values: { at: bytes.length - 2 },
    });
    expect(dumpOf(desk.session.db)).toBe(before);
    const { sources } = await imported(desk.client, desk.session, [file], { acceptDamaged: true });
    expect(sources[0]).toMatchObject({ status: 'imported', warnings: [{ code: 'W-TRUNC' }] });
    expect(bytesOf(desk, sources[0]?.id ?? null)).toEqual(bytes);
    desk.session.close();
  });

  test('a file that is larger than the limit is not read', async () => {
    const desk = newDesk();
    const file = desk.write('huge.txt', PAGE);
    fs.truncateSync(file, 100 * 1024 * 1024 + 1);
    await expect(readWholeFile(file)).rejects.toMatchObject({ code: 'E-SIZE' });
    desk.session.close();
  });

  test('a file that changes while it is read is refused', async () => {
    const desk = newDesk();
    const file = desk.write('growing.txt', Buffer.alloc(40 * 1024 * 1024, 'a'));
    let settled = false;
    const reading = readWholeFile(file)
      .catch((error: unknown) => error)
      .finally(() => (settled = true));
    while (!settled) {
      fs.appendFileSync(file, '又长了');
      await setImmediate();
    }
    const outcome = await reading;
    expect(outcome).toBeInstanceOf(AppError);
    expect(outcome).toMatchObject({ code: 'E-CHANGED' });
    desk.session.close();
  });
});

describe('cancelling', () => {
  test('at any file leaves whole batches or nothing', async () => {
    for (const after of [0, 1, 3, 6]) {
      const desk = newDesk();
      const paths = Array.from({ length: 6 }, (_, at) =>
        desk.write(`${at}.txt`, `${PAGE}第${at}页。`),
      );
      const before = stateOf(desk.session.db);
      const abort = new AbortController();
      if (after === 0) abort.abort();
      const events = await desk.client.import.run(
        { token: desk.session.tokens.grant(paths) },
        { signal: abort.signal },
      );
      let cancelled: boolean | null = null;
      try {
        for await (const event of events) {
          if (event.type === 'progress' && event.done === after) abort.abort();
          if (event.type === 'done') cancelled = event.cancelled;
        }
      } catch (error) {
        // The client gives up at once; the archive process is told.
        expect(abort.signal.aborted, String(error)).toBe(true);
      }
      expect(cancelled, String(after)).not.toBe(false);
      expect(stateOf(desk.session.db)).toBe(before);
      expect(stepKinds(desk)).toEqual(['create']);
      desk.session.close();
    }
  });
});

describe('cancelling', () => {
  test('stops the parser in the middle of a large file', async () => {
    const abort = new AbortController();
    const answered: number[] = [];
    let killed = 0;
    const parser = new Parser(async () => {
      const real = await forkParser();
      return {
        ...real,
        send: (request) => {
          real.send(request);
          // It needs far longer for this file.
          if (request.filename === 'large.txt') setTimeout(() => abort.abort(), 300);
        },
        onResponse: (listener) =>
          real.onResponse((response) => {
            answered.push(response.id);
            listener(response);
          }),
        kill: () => {
          killed += 1;
          real.kill();
        },
      };
    });
    const desk = newDesk({ parser });
    const file = desk.write('large.txt', iconv.encode('第1组脱贫\n'.repeat(6_000_000), 'gb18030'));
    await desk.import({ 'warm.txt': OTHER_PAGE });
    const before = dumpOf(desk.session.db);
    const running = runImport(
      desk.session,
      [file],
      { encoding: 'auto', choices: [], acceptDamaged: false, suggest: false },
      abort.signal,
    );
    const events: unknown[] = [];
    for await (const event of running) events.push(event);
    expect(events).toEqual([
      {
        type: 'done',
        imported: 0,
        duplicates: 0,
        refused: 0,
        cancelled: true,
        resume: expect.any(String) as string,
      },
    ]);
    // Only the file before was ever answered.
    expect({ answered: answered.length, killed }).toEqual({ answered: 1, killed: 1 });
    expect(dumpOf(desk.session.db)).toBe(before);
    // The next import starts a parser of its own.
    expect((await desk.import({ 'a.txt': PAGE })).get('a.txt')?.status).toBe('imported');
    desk.session.close();
  });
});

describe('the parser process', () => {
  /** A parser whose process is killed when it is asked for a file of this name. */
  function killedBy(name: string): { readonly parser: Parser; readonly starts: () => number } {
    let starts = 0;
    const start = async (): Promise<ParserProcess> => {
      starts += 1;
      const real = await forkParser();
      return {
        ...real,
        send: (request) => {
          if (request.filename === name) real.kill();
          real.send(request);
        },
      };
    };
    return { parser: new Parser(start), starts: () => starts };
  }

  test('may die of a file: the file is refused, the others are imported', async () => {
    const { parser, starts } = killedBy('bad.txt');
    const desk = newDesk({ parser });
    const sources = await desk.import({
      'a.txt': PAGE,
      'bad.txt': OTHER_PAGE,
      'c.txt': `${PAGE}又一页。`,
    });
    expect(sources.get('bad.txt')?.failure?.code).toBe('E-PARSER');
    expect(sources.get('a.txt')?.status).toBe('imported');
    expect(sources.get('c.txt')?.status).toBe('imported');
    expect(starts()).toBe(2);
    desk.session.dispose();
  });

  test('is started again after it was disposed of', async () => {
    const parser = new Parser(forkParser);
    const request = {
      filename: 'a.txt',
      bytes: Buffer.from(PAGE),
      encoding: 'auto',
      acceptDamaged: false,
    } as const;
    for (let round = 0; round < 3; round += 1) {
      expect((await parser.decode(request)).encoding).toBe('utf-8');
      parser.dispose();
    }
  });

  test('may be killed from outside between two files', async () => {
    let running: ParserProcess | null = null;
    const parser = new Parser(async () => (running = await forkParser()));
    const request = {
      filename: 'a.txt',
      bytes: Buffer.from(PAGE),
      encoding: 'auto',
      acceptDamaged: false,
    } as const;
    await parser.decode(request);
    (running as ParserProcess | null)?.kill();
    const outcomes: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      outcomes.push(
        await parser.decode(request).then(
          () => 'done',
          (error: AppError) => error.code,
        ),
      );
    }
    // The death may be noticed by the file after it, never by a crash, and not for long.
    expect(['done', 'E-PARSER']).toContain(outcomes[0]);
    expect(outcomes[1]).toBe('done');
    parser.dispose();
  });
});

describe('undoing and purging', () => {
  test('an undone import hides its sources over a restart and keeps the bytes; redo shows them', async () => {
    let desk = newDesk();
    const id = (await desk.import({ 'a.txt': PAGE, 'b.txt': OTHER_PAGE })).get('a.txt')?.id ?? '';
    const shown = stateOf(desk.session.db);
    await desk.client.journal.undo();
    desk = desk.restarted();
    expect((await desk.client.archive.status()).archive).toMatchObject({ sources: 0, articles: 0 });
    expect(bytesOf(desk, id)).toEqual(Buffer.from(PAGE));
    await desk.client.journal.redo();
    expect(stateOf(desk.session.db)).toBe(shown);
    desk.session.close();
  });

  test('a purge removes bytes and text, and can not be undone', async () => {
    const desk = newDesk();
    const id = (await desk.import({ 'a.txt': PAGE })).get('a.txt')?.id ?? '';
    await desk.client.sources.purge({ sourceId: id });
    expect(bytesOf(desk, id)).toBeUndefined();
    expect(await codeOf(desk.client.journal.undo())).toBe('E-PURGED');
    const { steps } = await desk.client.journal.history({});
    expect(steps[0]).toMatchObject({
      kind: 'purge',
      reversible: false,
      params: { filename: 'a.txt' },
    });
    expect(await codeOf(desk.client.sources.purge({ sourceId: id }))).toBe('E-NOTFOUND');
    expect((await desk.import({ 'a.txt': PAGE })).get('a.txt')?.status).toBe('imported');
    desk.session.close();
  });
});
