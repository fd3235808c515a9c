import { BULK_EDITS, CODEBOOK, EVERYWHERE, MANY, type HeldArchive } from './held-archive.ts';
import type { Asked, CallName } from './asked.ts';

const never = 'opens or ends what is measured';
const waits = 'never ends';

/** Calls that change nothing. */
export function readingCalls({
  session,
  client,
  articleIds,
  initiativeIds,
  figures,
  article,
  initiative,
  source,
  figure,
  pending,
  page,
  written,
  target,
  made,
  found,
  occurrences,
  act,
}: HeldArchive) {
  return {
    'archive.status': () => client.archive.status(),
    'archive.open': never,
    'archive.create': never,
    'archive.openSample': never,
    'archive.close': never,
    'archive.watch': waits,
    'search.state': waits,
    'person.signAs': () => client.person.signAs({ name: '' }),
    'thesaurus.list': { first: () => client.thesaurus.list(), kept: () => client.thesaurus.list() },
    'articles.list': {
      '': () => client.articles.list({}),
      'by text': () => client.articles.list({ text: '1号' }),
      'by waiting, from the end': () =>
        client.articles.list({ sort: 'pending', offset: Math.max(0, articleIds.length - 300) }),
    },
    'articles.view': () => client.articles.view({ articleId: article }),
    'articles.rest': () => client.articles.rest({ articleId: article }),
    'descriptions.profiles': () => client.descriptions.profiles(),
    'descriptions.get': () => client.descriptions.get({ articleId: article }),
    'descriptions.facets': {
      '': () => client.descriptions.facets({}),
      'by text': () => client.descriptions.facets({ text: '1号' }),
    },
    'descriptions.previewBulk': () =>
      client.descriptions.previewBulk({ articles: { of: 'listed' }, edits: BULK_EDITS }),
    'codes.settings': () => client.codes.settings(),
    'codes.preview': () => client.codes.preview({ articles: { of: 'listed' } }),
    'codes.check': () => client.codes.check(),
    'corpus.proposals': () => client.corpus.proposals(),
    'suggestions.queue': {
      '': () => client.suggestions.queue({}),
      'an initiative': () =>
        client.suggestions.queue({ filter: { group: { by: 'initiative', key: initiative } } }),
      'an initiative, by confidence': () =>
        client.suggestions.queue({
          filter: { group: { by: 'initiative', key: initiative } },
          sort: 'confidence',
        }),
      'an initiative, by context': () =>
        client.suggestions.queue({
          filter: { group: { by: 'initiative', key: initiative } },
          sort: 'before',
        }),
      'a theme': () => client.suggestions.queue({ filter: { theme: '产业' } }),
      'by context': () => client.suggestions.queue({ sort: 'after' }),
      'by text': () => client.suggestions.queue({ filter: { text: '号合约' } }),
    },
    'suggestions.groups': {
      'by article': () => client.suggestions.groups({ by: 'article' }),
      'by label': () => client.suggestions.groups({ by: 'label' }),
      'by label, text': () => client.suggestions.groups({ by: 'label', filter: { text: '合约' } }),
    },
    'suggestions.facets': () => client.suggestions.facets(),
    'suggestions.alike': () => client.suggestions.alike({ id: pending }),
    'suggestions.passage': () => client.suggestions.passage({ id: pending }),
    'rulings.list': () => client.rulings.list(),
    'annotations.changes': () =>
      client.annotations.changes({ sourceId: source, revision: session.revision }),
    'annotations.list': {
      '': () => client.annotations.list({}),
      'an initiative': () => client.annotations.list({ initiative }),
      'a kind that waits': () => client.annotations.list({ kind: 'place', status: 'pending' }),
    },
    'occurrences.find': {
      'in the archive': () => occurrences('archive'),
      'in what a search finds': () => occurrences('search'),
      labels: () =>
        client.occurrences.find({
          what: { of: 'labels', initiativeId: initiative },
          scope: { of: 'archive' },
        }),
    },
    'occurrences.count': async () =>
      client.occurrences.count({
        token: await occurrences('archive'),
        initiativeIds: [initiative],
      }),
    'occurrences.rows': () =>
      client.occurrences.rows({ token: made['occurrences'] ?? '', initiativeIds: [initiative] }),
    'thesaurus.mentions': () => client.thesaurus.mentions({ id: initiative }),
    'thesaurus.preview': {
      merge: () => client.thesaurus.preview({ act }),
      split: () =>
        client.thesaurus.preview({
          act: {
            does: 'split',
            id: initiative,
            toId: null,
            label: '新的名称',
            forms: [MANY],
            annotationIds: [],
          },
        }),
      deprecate: () =>
        client.thesaurus.preview({
          act: {
            does: 'deprecate',
            ids: [initiative],
            insteadId: initiativeIds[1] ?? null,
            pending: 'turn',
            accepted: 'turn',
          },
        }),
    },
    'thesaurus.previewImport': () =>
      client.thesaurus.previewImport({ token: written('initiatives.csv', CODEBOOK) }),
    'ledger.articles': {
      first: () => client.ledger.articles({}),
      kept: () => client.ledger.articles({}),
      'by medium': () => client.ledger.articles({ group: 'medium' }),
      'a query': () => client.ledger.articles({ filter: { query: EVERYWHERE } }),
      'an initiative': () => client.ledger.articles({ filter: { initiative }, group: 'month' }),
    },
    'ledger.initiatives': {
      first: () => client.ledger.initiatives({}),
      'by theme': () => client.ledger.initiatives({ group: 'theme' }),
      'a query': () => client.ledger.initiatives({ filter: { query: EVERYWHERE } }),
    },
    'ledger.figures': {
      first: () => client.ledger.figures({}),
      'by place': () => client.ledger.figures({ group: 'place' }),
      'by initiative': () => client.ledger.figures({ group: 'initiative' }),
      'a query': () => client.ledger.figures({ filter: { query: EVERYWHERE }, group: 'measure' }),
      'an initiative': () => client.ledger.figures({ filter: { initiative } }),
      contested: () => client.ledger.figures({ filter: { linked: 'contested' } }),
    },
    'ledger.figureRows': () => client.ledger.figureRows({ ids: figures.slice(0, 1000) }),
    'ledger.media': () => client.ledger.media(),
    'ledger.links': () => client.ledger.links({ id: figure }),
    'ledger.points': () => client.ledger.points(),
    'search.find': {
      '': () => client.search.find(found),
      'by relevance': () => client.search.find({ ...found, order: 'relevance' }),
      'an initiative': () => client.search.find({ text: `举措:${MANY}` }),
      'without text': () => client.search.find({ text: '' }),
    },
    'search.rows': () => client.search.rows({ ...found, ids: articleIds.slice(0, 200) }),
    'search.facets': {
      first: () => client.search.facets(found),
      kept: () => client.search.facets(found),
    },
    'search.kwicCount': () => client.search.kwicCount({ text: MANY }),
    'search.kwic': {
      newest: () => client.search.kwic({ text: MANY }),
      left: () => client.search.kwic({ ...found, sort: 'left' }),
      right: () => client.search.kwic({ ...found, sort: 'right', offset: 5000 }),
    },
    'search.run': () => client.search.run({ query: EVERYWHERE, limit: 1000 }),
    'insights.pivot': {
      first: () => client.insights.pivot({ rows: 'initiative', columns: 'month' }),
      kept: () => client.insights.pivot({ rows: 'place', columns: 'medium', measure: 'articles' }),
    },
    'insights.cooccurrence': () => client.insights.cooccurrence({ limit: 200 }),
    'insights.table': {
      '': () => client.insights.table({ rows: 'initiative', columns: 'period' }),
      'a query': () =>
        client.insights.table({
          rows: 'place',
          columns: 'initiative',
          filter: { query: MANY, duplicates: 'once' },
        }),
    },
    'insights.chart': () => client.insights.chart({ chart: 'trend' }),
    'insights.passages': {
      '': () => client.insights.passages({}),
      'a cell': () =>
        client.insights.passages({
          conditions: [{ dimension: 'initiative', keys: [initiative], except: false }],
          offset: 1000,
        }),
    },
    'stats.overview': () => client.stats.overview({}),
    'journal.history': {
      '': () => client.journal.history({}),
      'by text': () => client.journal.history({ filter: { text: '合约' } }),
    },
    'journal.facets': () => client.journal.facets(),
    'journal.branches': () => client.journal.branches(),
    'journal.step': async () =>
      client.journal.step({ id: (await client.journal.history({ limit: 1 })).steps[0]?.id ?? '' }),
    'journal.dependents': async () =>
      client.journal.dependents({
        id: (await client.journal.history({ limit: 1 })).steps[0]?.id ?? '',
      }),
    'journal.route': () => client.journal.route({ id: null }),
    'saved.list': () => client.saved.list(),
    'reports.list': () => client.reports.list(),
    'reports.templates': () => client.reports.templates(),
    'reports.profiles': () => client.reports.profiles(),
    'exports.templateName': () => client.exports.templateName({ token: target('docx') }),
    'exports.fonts': () => client.exports.fonts({ profile: 'gbt9704' }),
    'import.cancel': () => client.import.cancel({ run: 'none' }),
    'import.preview': () => client.import.preview({ token: written('new-page.txt', page) }),
  } satisfies Partial<Record<CallName, Asked>>;
}
