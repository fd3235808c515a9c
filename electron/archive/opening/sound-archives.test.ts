import fs from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import { newArchive, PAGE, importText, testActor } from '#db/testing/archive.ts';
import { closeArchive } from '#db/open.ts';
import { totals } from '#db/queries/stats.ts';
import { statement } from '#db/statement.ts';
import { Parser } from '../import/parser.ts';
import { forkParser } from '../import/fork-parser.ts';
import { Session } from '../session.ts';
import { statusOf } from '../status.ts';
import { SoundArchives } from './sound-archives.ts';

const PAGE_SIZE = 4096;
/** Whole seconds: what is given to a file as its time can be given to it again exactly. */
const THEN = 1_700_000_000;

const sessions: Session[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.dispose();
});

interface Large {
  readonly file: string;
  readonly sound: SoundArchives;
  readonly session: () => Session;
  /** Overwrites the page that the journal's changes begin with, as a failing disk does. */
  readonly ruin: () => void;
}

/** An archive with one page in it, closed, and sessions that take every archive for a large one. */
function large(): Large {
  const { db, file, folder } = newArchive();
  importText(db, testActor(), 'page.txt', PAGE);
  const page = Number(
    statement<[], number>(db, "SELECT rootpage FROM sqlite_schema WHERE name = 'change'")
      .pluck(true)
      .get(),
  );
  closeArchive(db);
  const cacheFolder = path.join(folder, 'cache');
  const sound = new SoundArchives(cacheFolder, 0);
  return {
    file,
    sound,
    ruin: () => {
      const bytes = fs.readFileSync(file);
      bytes.fill(0xa5, (page - 1) * PAGE_SIZE, page * PAGE_SIZE);
      fs.writeFileSync(file, bytes);
      fs.utimesSync(file, THEN, THEN);
    },
    session: () => {
      const session = new Session({
        actor: testActor(),
        version: '0.0.0-test',
        parser: new Parser(forkParser),
        userFolder: null,
        cacheFolder,
        sound,
      });
      sessions.push(session);
      return session;
    },
  };
}

function codeOf(error: unknown): string {
  return error instanceof AppError ? error.code : String(error);
}

test('a large archive that was closed and lies there untouched is not read through again', () => {
  const { file, sound, session, ruin } = large();
  expect(sound.isLongToRead(file)).toBe(true);
  const first = session();
  first.open(file);
  expect(sound.knows(file)).toBe(false);
  first.close();
  expect(sound.knows(file)).toBe(true);
  expect(sound.isLongToRead(file)).toBe(false);

  fs.utimesSync(file, THEN, THEN);
  expect(sound.knows(file)).toBe(false);
  sound.remember(file);
  ruin();
  const again = session();
  again.open(file);
  expect(totals(again.db).sources).toBe(1);
});

test('one that somebody wrote, copied or left open is read through', async () => {
  const { file, sound, session, ruin } = large();
  session().open(file);
  sessions.at(-1)?.close();
  const copy = `${file}.copy`;
  fs.copyFileSync(file, copy);
  expect(sound.knows(copy)).toBe(false);
  fs.writeFileSync(`${file}-wal`, '');
  expect(sound.knows(file)).toBe(false);
  fs.rmSync(`${file}-wal`);
  expect(sound.knows(file)).toBe(true);
  ruin();
  expect(sound.knows(file)).toBe(false);
  const other = session();
  await expect(other.openInTurn(file).catch(codeOf)).resolves.toBe('E-DAMAGED');
  expect(() => other.open(file)).toThrow('E-DAMAGED');
  expect(other.isOpen).toBe(false);
  expect(statusOf(other).opening).toBeNull();
});

test('one in which damage was found is read through when it is opened again', () => {
  const { file, sound, session } = large();
  const one = session();
  one.open(file);
  one.foundDamaged();
  one.close();
  expect(sound.knows(file)).toBe(false);
});

test('it is read through in a thread, while others are answered, and opened then', async () => {
  const { file, sound, session } = large();
  const one = session();
  const opened = one.openInTurn(file);
  // A second wish for the same waits for the first.
  const twice = one.openInTurn(file);
  await expect.poll(() => statusOf(one).opening).toBe(path.basename(file));
  expect(statusOf(one).archive).toBeNull();
  await Promise.all([opened, twice]);
  expect(statusOf(one)).toMatchObject({ opening: null, archive: { sources: 1 } });
  one.close();
  expect(sound.knows(file)).toBe(true);
});

test('a small archive is read through whenever it is opened', () => {
  const { file } = large();
  const sound = new SoundArchives(path.dirname(file));
  sound.remember(file);
  expect(sound.knows(file)).toBe(false);
  expect(sound.isLongToRead(file)).toBe(false);
});
