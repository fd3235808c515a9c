import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';

const GOLD = path.resolve(PROJECT_ROOT, '..', 'shared', 'gold');
const read = (...names: readonly string[]) => fs.readFileSync(path.join(...names), 'utf8');
const rowsOf = (csv: string) => (parse(csv) as readonly (readonly string[])[]).slice(1);

/** Quotation marks, white space, script and 制 for 制度 make no other name. */
const bare = (name: string) => name.replace(/[“”‘’「」"'\s]/gu, '').replace(/制度$/u, '制');

const labels = new Set(
  rowsOf(read(PROJECT_ROOT, 'assets', 'initiatives.csv')).flatMap(
    ([prefLabel = '', altLabels = '']) => [prefLabel, ...altLabels.split('|')].map(bare),
  ),
);
const reasons = new Map(
  rowsOf(read(PROJECT_ROOT, 'e2e', 'run', 'known-beyond.csv')).map(
    ([name = '', reason = '']) => [bare(name), reason] as const,
  ),
);

describe('the built-in thesaurus and the example pages', () => {
  test('every reason is a sentence about a programme that the thesaurus holds', () => {
    for (const [name, reason] of reasons) {
      expect(labels, name).toContain(name);
      expect(reason.length, name).toBeGreaterThan(10);
    }
  });

  test.skipIf(!fs.existsSync(GOLD))(
    'share only programmes known well beyond these counties, each with its reason',
    () => {
      const unexplained: string[] = [];
      for (const page of ['000', '002', '003']) {
        const { initiatives } = JSON.parse(read(GOLD, page, 'initiatives.json')) as {
          readonly initiatives: readonly {
            readonly core: boolean;
            readonly hans?: string;
            readonly level: string;
            readonly surfaceForms: readonly string[];
          }[];
        };
        for (const { core, hans, level, surfaceForms } of initiatives) {
          if (!core || level === '国家') continue;
          const forms = [...surfaceForms, hans ?? ''].map(bare).filter((form) => form !== '');
          unexplained.push(...forms.filter((form) => labels.has(form) && !reasons.has(form)));
        }
      }
      expect(unexplained).toEqual([]);
    },
  );
});
