import { bulkDescribe } from '../../descriptions/bulk.ts';
import { assignReferenceCodes, setCodeSettings } from '../../descriptions/codes.ts';
import { setField } from '../../descriptions/edit.ts';
import { articlesIn, pick, type Act } from './act.ts';

export const descriptionActs: readonly Act[] = [
  {
    name: 'describe-field',
    weight: 1,
    does: (world, { a, b, c }) => {
      const article = pick(articlesIn(world), a);
      if (!article) return;
      setField(world.session, {
        articleId: article.id,
        field: pick(['title', 'medium', 'publishedOn', 'page', 'referenceCode'], b) ?? 'page',
        value: pick(['', '2020-05', '3'], c) ?? '',
        certainty: pick(['printed', 'inferred', 'unknown', undefined] as const, a),
      });
    },
  },
  {
    name: 'describe-bulk',
    weight: 1,
    does: async (world, { b, c }) => {
      const articleIds = articlesIn(world).map(({ id }) => id);
      if (articleIds.length === 0) return;
      await bulkDescribe(world.session, {
        articleIds,
        edits: [
          { does: 'set', field: 'retention', value: pick(['Y', 'D30', ''], b) ?? 'Y' },
          { does: 'copy', field: 'keywords', from: 'title' },
          { does: 'replace', field: 'keywords', find: '积分', by: `分${c % 3}` },
        ],
      });
    },
  },
  {
    name: 'code-template',
    weight: 1,
    does: ({ session }, { a, b }) => {
      const template = pick(['{全宗号}-{件号:4}', '{全宗号}·{件号:3}'], a) ?? '';
      const settings = { template, fonds: `Z${b % 3}`, category: 'WS', unit: '', first: 1 };
      setCodeSettings(session, settings);
    },
  },
  {
    name: 'code-assign',
    weight: 3,
    does: async (world, { a }) => {
      const articleIds = articlesIn(world).map(({ id }) => id);
      if (articleIds.length === 0) return;
      const order = { articleIds, reassign: a % 2 === 0, fillGaps: a % 3 === 0 };
      await assignReferenceCodes(world.session, order);
    },
  },
];
