import { listAnnotations } from '#db/queries/annotations.ts';
import { sourceText } from '#db/queries/source-text.ts';
import { fusible } from '#core/annotation/fuse.ts';
import { annotate, changeAnnotation, removeAnnotations } from '../../annotations/edit.ts';
import { fuseAnnotations } from '../../annotations/fuse.ts';
import { tagArticle } from '../../annotations/tag-article.ts';
import { decide } from '../../suggest/decide.ts';
import { runSuggestions } from '../../suggest/run.ts';
import { annotationAt, articlesIn, initiativeAt, pick, sourceAt, spanIn, type Act } from './act.ts';

export const annotationActs: readonly Act[] = [
  {
    name: 'suggest',
    weight: 2,
    does: async ({ session }) => {
      for await (const event of runSuggestions(session, {})) void event;
    },
  },
  {
    name: 'annotate',
    weight: 3,
    does: (world, { a, b, c }) => {
      const source = sourceAt(world, a);
      const initiative = initiativeAt(world, c);
      if (!source || !initiative) return;
      const text = sourceText(world.session.db, source.id);
      const first = spanIn(text, b, c);
      const second = spanIn(text, c, b);
      const spans = first.end <= second.start ? [first, second] : [first];
      const initiativeIds = c % 3 === 0 ? [] : [initiative.id];
      const input = { sourceId: source.id, spans, initiativeIds, note: `注${b % 5}` };
      annotate(world.session, { ...input, kind: initiativeIds.length > 0 ? 'initiative' : 'note' });
    },
  },
  {
    name: 'annotate-wider',
    weight: 3,
    does: (world, { a, b }) => {
      const { db } = world.session;
      const tagged = listAnnotations(db, { kind: 'initiative' })
        .rows.map((row) => row.annotation)
        .filter(({ initiativeIds }) => initiativeIds.length > 0);
      // Only what is accepted can be fused with it afterwards.
      const accepted = tagged.filter(({ status }) => status === 'accepted');
      const known = pick(accepted, a) ?? pick(tagged, a);
      const [first] = known?.spans ?? [];
      if (!known || !first) return;
      const text = sourceText(db, known.sourceId);
      const { end } = spanIn(text, first.end, b);
      const { sourceId, initiativeIds, kind } = known;
      const spans = [{ start: first.start, end: Math.min(end, text.length) }];
      if (kind === 'initiative')
        annotate(world.session, { sourceId, spans, kind, initiativeIds, note: '' });
    },
  },
  {
    name: 'tag-article',
    weight: 1,
    does: (world, { a, b }) => {
      const article = pick(articlesIn(world), a);
      const initiative = initiativeAt(world, b);
      if (!article || !initiative) return;
      const said = { kind: 'initiative' as const, initiativeIds: [initiative.id], note: '' };
      tagArticle(world.session, { ...said, articleId: article.id });
    },
  },
  {
    name: 'edit',
    weight: 2,
    does: (world, { a, b, c }) => {
      const annotation = annotationAt(world, a);
      const initiative = initiativeAt(world, c);
      if (!annotation || !initiative) return;
      const spans = [spanIn(sourceText(world.session.db, annotation.sourceId), b, c)];
      const initiativeIds = annotation.kind === 'initiative' ? [initiative.id] : [];
      changeAnnotation(world.session, {
        id: annotation.id,
        note: `改${b % 5}`,
        ...(c % 2 === 0 ? { spans } : {}),
        ...(c % 3 === 0 ? { initiativeIds } : {}),
      });
    },
  },
  {
    name: 'remove',
    weight: 2,
    does: (world, { a, b, c }) => {
      const ids = [
        annotationAt(world, a)?.id,
        c % 2 === 0 ? annotationAt(world, b)?.id : undefined,
      ];
      const known = [...new Set(ids.filter((id) => id !== undefined))];
      if (known.length > 0) removeAnnotations(world.session, known);
    },
  },
  {
    name: 'fuse',
    weight: 6,
    does: (world, { a }) => {
      const some = listAnnotations(world.session.db, { kind: 'initiative' }).rows;
      const one = some.find(
        ({ annotation }) =>
          fusible(
            annotation,
            some.map((row) => row.annotation),
          ).length > 0,
      )?.annotation;
      const annotation = one ?? annotationAt(world, a);
      if (annotation) fuseAnnotations(world.session, annotation.id);
    },
  },
  {
    name: 'decide',
    weight: 2,
    does: (world, { a, b, c }) => {
      const decision = pick(['accepted', 'rejected', 'pending'] as const, b) ?? 'accepted';
      const annotation = annotationAt(world, a);
      if (c % 3 === 0) decide(world.session, { decision, all: true });
      else if (c % 3 === 1) decide(world.session, { decision, kind: 'initiative' });
      else if (annotation && annotation.rule !== null)
        decide(world.session, { decision, ids: [annotation.id] });
    },
  },
];
