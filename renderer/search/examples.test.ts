import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseQuery } from '#core/search/query/parse.ts';
import { makeFold } from '#core/text/fold.ts';
import { EXAMPLES, exampleIn } from './examples.ts';

const fold = makeFold(
  readFileSync(join(import.meta.dirname, '../../assets/scripts/t2s.txt'), 'utf8'),
);

it.each(EXAMPLES)(
  'the example %s can be searched for, and means the same in both languages',
  (one) => {
    const chinese = parseQuery(exampleIn('zh-CN', one), fold);
    expect(chinese.fault).toBeNull();
    expect(parseQuery(exampleIn('en', one), fold)).toEqual(chinese);
  },
);
