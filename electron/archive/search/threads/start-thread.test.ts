import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { READER_CALLS, type IndexReader } from '#db/search/index-reader.ts';
import { temporaryFolder } from '#db/testing/temporary.ts';
import { startThread } from './start-thread.ts';

const link = startThread<IndexReader>('reader', READER_CALLS);
afterAll(() => link.end());

test('what was asked of a thread that is ended fails; the next call starts another, whose answers come', async () => {
  await link.calls.close();
  const cut = link.calls.close();
  link.end();
  await expect(cut).rejects.toThrow('ended');
  // The end of the first thread is told while the second one is at work.
  await link.calls.open(path.join(temporaryFolder(), 'none.db'));
  await expect(link.calls.reprints()).rejects.toMatchObject({ code: 'SQLITE_CANTOPEN' });
});
