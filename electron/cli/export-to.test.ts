import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#db/testing/temporary.ts';
import { forkParser } from '../archive/import/fork-parser.ts';
import { Messages } from '../messages.ts';
import { createDesk } from './desk.ts';
import { exportTo } from './export-to.ts';
import { createOutput, exitCodeOf } from './output.ts';

test('an export that is interrupted is over, leaves the old file and says so', async () => {
  const folder = temporaryFolder();
  const desk = createDesk({ version: '0.0.0-test', startParser: forkParser });
  desk.session.create(path.join(folder, 'a.juanzong'));
  const file = path.join(folder, 'history.csv');
  fs.writeFileSync(file, 'old');
  const before = fs.readdirSync(folder).toSorted();
  const stop = new AbortController();
  stop.abort();
  const output = createOutput(true, new Messages('en'));
  const wanted = { kind: 'thesaurus-xlsx' } as const;
  const failure = await exportTo(desk, output, file, wanted, stop.signal).catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ code: 'E-CANCELLED' });
  expect(exitCodeOf({ code: 'E-CANCELLED', values: {} })).toBe(4);
  expect(fs.readFileSync(file, 'utf8')).toBe('old');
  expect(fs.readdirSync(folder).toSorted()).toEqual(before);
  desk.session.dispose();
});
