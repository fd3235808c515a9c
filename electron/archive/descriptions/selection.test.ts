import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleSelection, ExportEvent, ExportKind } from '../../contract.ts';
import { newDesk, type TestDesk } from '../testing/desk.ts';
import { articlesSelected } from './selection.ts';

let desk: TestDesk;
let ids: readonly string[] = [];
beforeAll(async () => {
  desk = newDesk();
  await desk.import({
    'a.txt': '渡口村办起夜校\n\n渡口村今年办起夜校，六十户报了名。\n',
    'b.txt': '石桥村修好水渠\n\n石桥村修好水渠三公里，稻田有了水。\n',
    'c.txt': '云岫镇评出文明户\n\n云岫镇今年评出文明户六十户，门前挂牌。\n',
  });
  ids = (await desk.client.articles.list({})).rows.map(({ id }) => id);
});
afterAll(() => desk.session.close());

describe('articles that are marked', () => {
  test('are all that is listed by now but some, or some in the order asked', async () => {
    const { session } = desk;
    const [a = '', b = '', c = ''] = ids;
    const all = { of: 'listed' } as const;
    expect(await articlesSelected(session, all)).toEqual([a, b, c]);
    expect(await articlesSelected(session, { ...all, text: '村' })).toEqual([a, b]);
    expect(await articlesSelected(session, { ...all, text: '村', except: [a, c] })).toEqual([b]);
    const byHand = { of: 'some', ids: [c, a, c] } as const;
    expect(await articlesSelected(session, byHand)).toEqual([c, a]);
    const order = { sort: 'filename', descending: true } as const;
    expect(await articlesSelected(session, byHand, { order })).toEqual([c, a]);
    expect(await articlesSelected(session, { of: 'some', ids: [a, c] }, { order })).toEqual([c, a]);
    await expect(articlesSelected(session, all, { most: 2 })).rejects.toThrow('E-MANY');
  });

  test('are described together in one step, also those that came after they were marked', async () => {
    const { client } = desk;
    const edits = [{ does: 'set' as const, field: 'page', value: '3' }];
    const articles = { of: 'listed', text: '村', except: [ids[1] ?? ''] } as const;
    await desk.import({ 'd.txt': '清溪村建起粮仓\n\n清溪村建起粮仓两座，收粮三万斤。\n' });
    const { asked, revision } = await client.descriptions.previewBulk({ articles, edits });
    expect(asked).toBe(2);
    await client.descriptions.bulk({ articles, edits, revision });
    const described = [];
    for (const { id, title } of (await client.articles.list({})).rows) {
      const { fields } = await client.descriptions.get({ articleId: id });
      if (fields.find((field) => field.id === 'page')?.stated?.value === '3') described.push(title);
    }
    expect(described).toEqual(['渡口村办起夜校', '清溪村建起粮仓']);
    await client.journal.undo();
    await client.journal.undo();
  });

  test('are exported and nothing else', async () => {
    const file = path.join(desk.folder, 'articles.csv');
    const token = desk.session.tokens.grant([file]);
    const articles = { of: 'listed', text: '村', except: [ids[0] ?? ''] } as const;
    const events = await desk.client.exports.run({ token, kind: 'articles-csv', articles });
    let items = 0;
    for await (const event of events) if (event.type === 'done') ({ items } = event);
    expect(items).toBe(1);
    const text = fs.readFileSync(file, 'utf8');
    expect(text).toContain('石桥村修好水渠');
    expect(text).not.toContain('渡口村');
  });

  test('are never the whole archive where none of them is left', async () => {
    const file = path.join(desk.folder, 'none.csv');
    const { client, session } = desk;
    const none = [
      { of: 'listed', text: '没有这个' },
      { of: 'listed', except: ids },
    ] as const;
    const exported = async (kind: ExportKind, articles: ArticleSelection) => {
      const token = session.tokens.grant([file]);
      const events = await client.exports.run({ token, kind, articles });
      let last: ExportEvent | null = null;
      for await (const event of events) last = event;
      return last;
    };
    for (const articles of none) {
      for (const kind of ['articles-csv', 'annotations-jsonld', 'report-word'] as const) {
        await expect(exported(kind, articles)).rejects.toThrow('E-NOTHING');
      }
    }
    expect(fs.existsSync(file)).toBe(false);
    // The initiatives are none of them.
    expect(await exported('thesaurus-csv', none[0])).toMatchObject({ type: 'done' });
  });
});
