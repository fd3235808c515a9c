import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import { exampleReport } from '#core/report/example-report.ts';
import { loadWordProfile } from './profile.ts';
import type { WordJob } from './word-job.ts';
import { wordMade } from './word-maker.ts';

const PROFILES = join(import.meta.dirname, '../../../../assets/profiles');

async function job(): Promise<WordJob> {
  return {
    of: 'report',
    report: exampleReport('gbt9704'),
    options: { profile: await loadWordProfile(PROFILES, 'gbt9704'), author: '甲' },
    template: null,
    pictures: new Map(),
    masked: false,
  };
}

test('a thread makes the same file, byte by byte', async () => {
  const here = await wordMade(await job(), { inThread: false });
  const there = await wordMade(await job(), { inThread: true });
  expect(Buffer.from(there.bytes).equals(here.bytes)).toBe(true);
  expect(there.replacedCharacters).toBe(here.replacedCharacters);
});

test('a thread is stopped where nobody waits for its file any more', async () => {
  const cancel = new AbortController();
  const made = wordMade(await job(), { inThread: true, signal: cancel.signal });
  cancel.abort();
  await expect(made).rejects.toEqual(new AppError('E-CANCELLED'));
});
