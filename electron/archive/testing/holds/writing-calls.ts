import { BULK_EDITS, CODEBOOK, type HeldArchive } from './held-archive.ts';
import type { Asked, CallName } from './asked.ts';

/** A name for a while. */
const blankInitiative = {
  prefLabel: '一时的举措',
  altLabels: [] as string[],
  definition: '',
  scopeNote: '',
  theme: '',
  level: null,
  broaderId: null,
  relatedIds: [] as string[],
  notation: '',
  status: 'approved',
  replacedById: null,
  colour: null,
} as const;

/** Calls that change the archive, each in one step. */
export function writingCalls({
  client,
  initiativeIds,
  figures,
  waiting,
  article,
  initiative,
  source,
  figure,
  pending,
  page,
  written,
  found,
  made,
  occurrences,
  act,
}: HeldArchive) {
  return {
    'import.run': () => client.import.run({ token: written('new-page.txt', page), suggest: true }),
    'articles.describe': () =>
      client.articles.describe({ articleId: article, patch: { medium: '云岫日报' } }),
    'articles.segment': 'as mend',
    'articles.mend': () =>
      client.articles.mend({
        sourceId: source,
        act: { does: 'correct', start: 0, end: 1, text: '清' },
      }),
    'descriptions.set': () =>
      client.descriptions.set({
        articleId: article,
        field: 'note',
        value: '阅',
        certainty: 'printed',
      }),
    'descriptions.bulk': () =>
      client.descriptions.bulk({ articles: { of: 'listed' }, edits: BULK_EDITS }),
    'codes.setSettings': async () => client.codes.setSettings(await client.codes.settings()),
    'codes.assign': () => client.codes.assign({ articles: { of: 'listed' } }),
    'annotations.create': () =>
      client.annotations.create({
        sourceId: source,
        spans: [{ start: 0, end: 2 }],
        initiativeIds: [initiative],
      }),
    'annotations.tagArticle': () =>
      client.annotations.tagArticle({ articleId: article, initiativeIds: [initiative] }),
    'annotations.update': () => client.annotations.update({ id: figures[3] ?? '', note: '核对' }),
    'annotations.fuse': async () => {
      await client.annotations.create({
        sourceId: source,
        spans: [{ start: 4, end: 6 }],
        initiativeIds: [initiative],
      });
      const second = await client.annotations.create({
        sourceId: source,
        spans: [{ start: 5, end: 8 }],
        initiativeIds: [initiative],
      });
      return client.annotations.fuse({ id: second.id });
    },
    'annotations.remove': () => client.annotations.remove({ ids: waiting.slice(-1000) }),
    'suggestions.run': {
      article: () => client.suggestions.run({ articleId: article }),
      archive: () => client.suggestions.run({ kinds: ['organisation'] }),
    },
    'suggestions.decide': {
      one: () => client.suggestions.decide({ decision: 'accepted', ids: [pending] }),
      'a text in the archive': () =>
        client.suggestions.decide({
          decision: 'accepted',
          ids: [waiting[20] ?? ''],
          scope: 'archive',
        }),
      'a whole initiative': () =>
        client.suggestions.decide({ decision: 'accepted', initiative: initiativeIds[2] ?? '' }),
    },
    'suggestions.acceptChanged': () =>
      client.suggestions.acceptChanged({ id: waiting[21] ?? '', note: '改' }),
    'rulings.withdraw': async () =>
      client.rulings.withdraw({
        ids: (await client.rulings.list()).rulings.map(({ id }) => id).slice(0, 1),
        reopen: true,
      }),
    'occurrences.tag': async () =>
      client.occurrences.tag({
        token: await occurrences('archive'),
        initiativeIds: [initiative],
        said: '人人叫好',
      }),
    'thesaurus.save': async () => {
      const [row] = (await client.thesaurus.list()).initiatives;
      return row === undefined
        ? null
        : client.thesaurus.save({ initiative: { ...row.initiative, definition: '改写' } });
    },
    'thesaurus.operate': () => client.thesaurus.operate({ act }),
    'thesaurus.remove': async () => {
      const { id } = await client.thesaurus.save({ initiative: { ...blankInitiative, id: null } });
      return client.thesaurus.remove({ id });
    },
    'thesaurus.import': () =>
      client.thesaurus.import({ token: written('initiatives.csv', CODEBOOK), skip: true }),
    'ledger.check': () => client.ledger.check({ figures: { of: 'listed' }, state: 'checked' }),
    'ledger.editFigure': {
      '': () => client.ledger.editFigure({ id: figure, place: '云岫县' }),
      'and the first page again': async () => {
        await client.ledger.editFigure({ id: figure, place: '清梧县' });
        await client.ledger.figures({ group: 'place' });
      },
    },
    'ledger.ruleSame': () => client.ledger.ruleSame({ ids: figures.slice(0, 2), same: true }),
    'ledger.setPoints': async () => client.ledger.setPoints(await client.ledger.points()),
    'saved.save': async () =>
      (made['saved'] = (await client.saved.save({ ...found, name: '到处' })).id),
    'saved.rename': () => client.saved.rename({ id: made['saved'] ?? '', name: '处处' }),
    'saved.remove': () => client.saved.remove({ id: made['saved'] ?? '' }),
    'journal.undo': () => client.journal.undo(),
    'journal.redo': () => client.journal.redo(),
    'journal.revert': async () => {
      const { step } = await client.ledger.editFigure({ id: figure, time: '2020' });
      return client.journal.revert({ id: step ?? '' });
    },
    'journal.jump': async () => {
      const { steps } = await client.journal.history({ limit: 5 });
      return client.journal.jump({ id: steps.at(-1)?.id ?? null });
    },
    'sources.withdraw': () => client.sources.withdraw({ sourceId: source }),
    'sources.purge': () => client.sources.purge({ sourceId: source }),
  } satisfies Partial<Record<CallName, Asked>>;
}
