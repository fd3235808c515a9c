import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { INDEX_FORMAT } from '#db/search/schema.ts';
import { temporaryFolder } from '#db/testing/temporary.ts';
import { indexFileOf, tidyIndexes } from './index-files.ts';

const DAY = 86_400_000;

test('indexes of older formats and those long unused go; nothing else does', () => {
  const folder = temporaryFolder();
  const archive = path.join(folder, 'a.juanzong');
  fs.writeFileSync(archive, '');
  const cache = path.join(folder, 'cache');
  fs.mkdirSync(cache);
  const now = Date.now();
  const put = (name: string, daysAgo: number): string => {
    const file = path.join(cache, name);
    fs.writeFileSync(file, '');
    fs.utimesSync(file, (now - daysAgo * DAY) / 1000, (now - daysAgo * DAY) / 1000);
    return name;
  };
  const used = path.basename(indexFileOf(cache, 'mine', archive));
  const stays = [
    put(used, 400),
    put(`${used}-wal`, 400),
    put(`other-01234567-v${INDEX_FORMAT}.db`, 20),
    put(`newer-01234567-v${INDEX_FORMAT + 1}.db`, 400),
    put('notes.txt', 4000),
    put('foreign-v1.db', 4000),
  ];
  put(`old-01234567-v${INDEX_FORMAT - 1}.db`, 1);
  put(`old-01234567-v${INDEX_FORMAT - 1}.db-wal`, 1);
  put(`unused-01234567-v${INDEX_FORMAT}.db`, 181);
  put(`unused-01234567-v${INDEX_FORMAT}.db.next`, 1);
  put(`gone-01234567-v${INDEX_FORMAT}.db-shm`, 1);
  tidyIndexes(cache, path.join(cache, used), now);
  // A folder that cannot be listed is no reason to fail.
  tidyIndexes(path.join(folder, 'missing'), path.join(cache, used), now);
  expect(fs.readdirSync(cache).toSorted()).toEqual(stays.toSorted());
  expect(Math.round(fs.statSync(path.join(cache, used)).mtimeMs / 1000)).toBe(
    Math.round(now / 1000),
  );
});

test('two copies of an archive have an index each', () => {
  const folder = temporaryFolder();
  const files = ['a', 'b'].map((name) => path.join(folder, name));
  for (const file of files) fs.writeFileSync(file, '');
  const indexes = new Set(files.map((file) => indexFileOf(folder, 'one-id', file)));
  expect(indexes.size).toBe(2);
});
