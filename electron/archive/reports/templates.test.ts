import { expect, test } from 'vitest';
import type { BlockKind } from '#core/report/outline.ts';
import { placeholdersIn } from '#core/report/tokens.ts';
import { REPORT_TEMPLATES } from '../../contract.ts';
import { filledBlocks, templateOf, templates } from './templates.ts';

test('there are the ones that an office asks for, each read by the schema', () => {
  expect(templates().map(({ id }) => id)).toEqual([...REPORT_TEMPLATES]);
  expect(templates().map(({ zh }) => zh)).toEqual(
    expect.arrayContaining([
      '工作综述',
      '典型经验材料',
      '宣传报道汇编',
      '简报',
      '剪报册',
      '台账说明',
      '举措汇编',
    ]),
  );
});

test('they show every kind of block that does not name one annotation or article', () => {
  const kinds: ReadonlySet<BlockKind> = new Set(
    templates().flatMap(({ blocks }) => blocks.map(({ kind }) => kind)),
  );
  expect([...kinds].toSorted()).toEqual([
    'articles',
    'chart',
    'contents',
    'figures',
    'heading',
    'page-break',
    'passages',
    'pivot',
    'sources',
    'text',
  ]);
});

test('every full-width bracket is a whole sentence for the writer', () => {
  for (const { id, blocks } of templates()) {
    for (const block of blocks) {
      if (block.kind !== 'text' && block.kind !== 'heading') continue;
      const left = placeholdersIn(block.text).reduce(
        (text, one) => text.replace(one, ''),
        block.text,
      );
      expect(left, id).not.toMatch(/[［］]/u);
    }
  }
});

test('what a report is limited to is asked of every query', () => {
  const filter = { initiative: '四个不摘', place: '云岫县', from: '2019', to: '2020-06' };
  for (const id of REPORT_TEMPLATES) {
    const queries = filledBlocks(templateOf(id), filter).flatMap((block) =>
      'query' in block ? [block.query] : [],
    );
    expect(queries.length, id).toBeGreaterThan(0);
    for (const query of queries) expect(query, id).toEqual(filter);
  }
});
