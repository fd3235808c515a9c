import path from 'node:path';
import type { Router as ContractRouter } from '@orpc/server';
import { purge, withdraw } from '#db/sources.ts';
import type { Contract } from '../contract.ts';
import { annotationChanges } from './annotations/changes.ts';
import { annotate, changeAnnotation, removeAnnotations } from './annotations/edit.ts';
import { annotationList } from './annotations/list.ts';
import { findOccurrences } from './annotations/occurrences.ts';
import { tagArticle } from './annotations/tag-article.ts';
import { countOccurrences, occurrenceRows, tagOccurrences } from './annotations/tag-occurrences.ts';
import { fuseAnnotations } from './annotations/fuse.ts';
import { corpusProposals } from './corpus/proposals.ts';
import { mendSource } from './articles/mend.ts';
import { describeArticle, setSegmentation } from './articles/edit.ts';
import { articleRow, restOfArticle, viewArticle } from './articles/view.ts';
import { backUp } from './care/backup.ts';
import { verify } from './care/verify.ts';
import { acknowledge } from './changed.ts';
import { catching } from './contract-error.ts';
import { bulkDescribe, previewBulk } from './descriptions/bulk.ts';
import {
  assignReferenceCodes,
  checkReferenceCodes,
  previewCodes,
  setCodeSettings,
  showCodeSettings,
} from './descriptions/codes.ts';
import { setField } from './descriptions/edit.ts';
import { countFacets, libraryPage } from './descriptions/facets.ts';
import { profiles } from './descriptions/profiles.ts';
import { profileView, readDescription } from './descriptions/read.ts';
import { toBeChanged } from './descriptions/selection.ts';
import { runExport } from './export/run.ts';
import { fontsLacking } from './export/word/installed-fonts.ts';
import { wordProfile } from './export/word/word-exports.ts';
import { stepDetail } from './history/detail.ts';
import { branches, facetsOfHistory, historyPage } from './history/list.ts';
import { redoTogether, undoTogether } from './history/together.ts';
import { dependents, jumpTo, revertStep, route } from './history/move.ts';
import { previewImport } from './import/preview.ts';
import { cancelImport, runNamedImport } from './import/running.ts';
import { ledgerCalls } from './ledger/calls.ts';
import { verifyReport } from './proof/verify-report.ts';
import { insightCalls } from './insights/calls.ts';
import { overview } from './insights/overview.ts';
import { ofOneState } from './one-state.ts';
import { os, type RouterContext } from './os.ts';
import { reportCalls } from './reports/calls.ts';
import { openSampleArchive } from './sample-archive.ts';
import { searchCalls } from './search/calls.ts';
import { savedCalls } from './saved/calls.ts';
import { statusOf } from './status.ts';
import { acceptChanged } from './suggest/accept-changed.ts';
import { decide } from './suggest/decide.ts';
import {
  alikeWaiting,
  passageOf,
  reviewFacets,
  reviewGroups,
  reviewQueue,
} from './suggest/queue.ts';
import { rulingViews, withdrawRulings } from './suggest/rulings.ts';
import { runSuggestions } from './suggest/run.ts';
import { removeInitiative, saveInitiative } from './thesaurus/edit.ts';
import { importThesaurus, previewThesaurusImport } from './thesaurus/import.ts';
import { thesaurusPage } from './thesaurus/list.ts';
import { mentionsOf } from './thesaurus/mentions.ts';
import { operate, previewSurgery } from './thesaurus/surgery.ts';
import { stepView } from './views.ts';

/** Stated, not inferred: what the compiler would write down is longer than it can. */
export type Router = ContractRouter<Contract, RouterContext>;

/** The contract, done: each call hands its input to a use case of the session. */
export const router: Router = os.router({
  archive: {
    status: os.archive.status.handler(({ context: { session } }) => statusOf(session)),
    open: os.archive.open.handler(async ({ context: { session }, input }) => {
      await session.openInTurn(session.tokens.takeOne(input.token));
      return statusOf(session);
    }),
    create: os.archive.create.handler(({ context: { session }, input }) => {
      session.create(session.tokens.takeOne(input.token));
      return statusOf(session);
    }),
    openSample: os.archive.openSample.handler(async ({ context: { session }, signal }) => {
      await openSampleArchive(session, signal);
      return statusOf(session);
    }),
    close: os.archive.close.handler(({ context: { session } }) => {
      session.close();
      return statusOf(session);
    }),
    watch: os.archive.watch.handler(({ context: { session }, signal }) =>
      catching(session, session.watch(signal)),
    ),
  },
  person: {
    signAs: os.person.signAs.handler(({ context: { session }, input }) => {
      session.signAs(input.name);
      return { author: session.actor.author };
    }),
  },
  import: {
    preview: os.import.preview.handler(({ context: { session }, input }) =>
      previewImport(session, session.tokens.peek(input.token)),
    ),
    run: os.import.run.handler(({ context: { session }, input, signal }) =>
      catching(session, runNamedImport(session, session.tokens.take(input.token), input, signal)),
    ),
    cancel: os.import.cancel.handler(({ context: { session }, input }) => ({
      cancelled: cancelImport(session, input.run),
    })),
  },
  sources: {
    withdraw: os.sources.withdraw.handler(({ context: { session }, input }) =>
      acknowledge(session, withdraw(session.db, session.actor, input.sourceId)),
    ),
    purge: os.sources.purge.handler(({ context: { session }, input }) =>
      acknowledge(session, purge(session.db, session.actor, input.sourceId)),
    ),
  },
  articles: {
    list: os.articles.list.handler(async ({ context: { session }, input }) => {
      const { total, rows } = await libraryPage(session, input);
      return { total, rows: rows.map((row) => articleRow(session.db, row)) };
    }),
    view: os.articles.view.handler(({ context: { session }, input }) =>
      viewArticle(session, input.articleId, input.near),
    ),
    rest: os.articles.rest.handler(({ context: { session }, input }) =>
      restOfArticle(session, input.articleId),
    ),
    describe: os.articles.describe.handler(({ context: { session }, input }) =>
      describeArticle(session, input.articleId, input.patch),
    ),
    segment: os.articles.segment.handler(({ context: { session }, input }) =>
      setSegmentation(session, input.sourceId, input.segmentation),
    ),
    mend: os.articles.mend.handler(({ context: { session }, input }) =>
      mendSource(session, input.sourceId, input.act),
    ),
  },
  descriptions: {
    profiles: os.descriptions.profiles.handler(() => ({ profiles: profiles().map(profileView) })),
    get: os.descriptions.get.handler(({ context: { session }, input }) =>
      readDescription(session, input.articleId),
    ),
    set: os.descriptions.set.handler(({ context: { session }, input }) => setField(session, input)),
    previewBulk: os.descriptions.previewBulk.handler(async ({ context: { session }, input }) =>
      previewBulk(session, await toBeChanged(session, input)),
    ),
    bulk: os.descriptions.bulk.handler(async ({ context: { session }, input }) =>
      bulkDescribe(session, await toBeChanged(session, input)),
    ),
    facets: os.descriptions.facets.handler(async ({ context: { session }, input }) => ({
      facets: await countFacets(session, input),
    })),
  },
  codes: {
    settings: os.codes.settings.handler(({ context: { session } }) => showCodeSettings(session)),
    setSettings: os.codes.setSettings.handler(({ context: { session }, input }) =>
      setCodeSettings(session, input),
    ),
    preview: os.codes.preview.handler(async ({ context: { session }, input }) =>
      previewCodes(session, await toBeChanged(session, input)),
    ),
    assign: os.codes.assign.handler(async ({ context: { session }, input }) =>
      assignReferenceCodes(session, await toBeChanged(session, input)),
    ),
    check: os.codes.check.handler(({ context: { session } }) => checkReferenceCodes(session)),
  },
  corpus: {
    proposals: os.corpus.proposals.handler(({ context: { session } }) => corpusProposals(session)),
  },
  suggestions: {
    run: os.suggestions.run.handler(({ context: { session }, input, signal }) =>
      catching(session, runSuggestions(session, input, signal)),
    ),
    decide: os.suggestions.decide.handler(({ context: { session }, input }) =>
      decide(session, input),
    ),
    acceptChanged: os.suggestions.acceptChanged.handler(({ context: { session }, input }) =>
      acceptChanged(session, input),
    ),
    queue: os.suggestions.queue.handler(({ context: { session }, input }) =>
      reviewQueue(session, input),
    ),
    groups: os.suggestions.groups.handler(({ context: { session }, input }) =>
      reviewGroups(session, input),
    ),
    facets: os.suggestions.facets.handler(({ context: { session } }) => reviewFacets(session)),
    alike: os.suggestions.alike.handler(({ context: { session }, input }) =>
      alikeWaiting(session, input.id),
    ),
    passage: os.suggestions.passage.handler(({ context: { session }, input }) =>
      passageOf(session, input.id),
    ),
  },
  rulings: {
    list: os.rulings.list.handler(({ context: { session } }) => ({
      rulings: [...rulingViews(session)],
    })),
    withdraw: os.rulings.withdraw.handler(({ context: { session }, input }) =>
      withdrawRulings(session, input.ids, input.reopen),
    ),
  },
  annotations: {
    create: os.annotations.create.handler(({ context: { session }, input }) =>
      annotate(session, input),
    ),
    tagArticle: os.annotations.tagArticle.handler(({ context: { session }, input }) =>
      tagArticle(session, input),
    ),
    update: os.annotations.update.handler(({ context: { session }, input }) =>
      changeAnnotation(session, input),
    ),
    remove: os.annotations.remove.handler(({ context: { session }, input }) =>
      removeAnnotations(session, input.ids),
    ),
    fuse: os.annotations.fuse.handler(({ context: { session }, input }) =>
      fuseAnnotations(session, input.id),
    ),
    changes: os.annotations.changes.handler(({ context: { session }, input }) =>
      annotationChanges(session, input),
    ),
    list: os.annotations.list.handler(({ context: { session }, input, signal }) =>
      ofOneState(session, () => annotationList(session, input), signal),
    ),
  },
  occurrences: {
    find: os.occurrences.find.handler(({ context: { session }, input, signal }) =>
      catching(session, findOccurrences(session, input, signal)),
    ),
    count: os.occurrences.count.handler(({ context: { session }, input }) =>
      ofOneState(session, () => countOccurrences(session, input)),
    ),
    rows: os.occurrences.rows.handler(({ context: { session }, input }) => ({
      rows: [...occurrenceRows(session, input)],
    })),
    tag: os.occurrences.tag.handler(({ context: { session }, input }) =>
      ofOneState(session, () => tagOccurrences(session, input)),
    ),
  },
  thesaurus: {
    list: os.thesaurus.list.handler(({ context: { session }, input }) =>
      thesaurusPage(session, input),
    ),
    save: os.thesaurus.save.handler(({ context: { session }, input }) =>
      saveInitiative(session, input.initiative, input.take),
    ),
    remove: os.thesaurus.remove.handler(({ context: { session }, input }) =>
      removeInitiative(session, input.id),
    ),
    mentions: os.thesaurus.mentions.handler(({ context: { session }, input }) =>
      mentionsOf(session, input.id, input),
    ),
    preview: os.thesaurus.preview.handler(({ context: { session }, input }) =>
      ofOneState(session, () => previewSurgery(session, input.act, input.offset, input.limit)),
    ),
    operate: os.thesaurus.operate.handler(({ context: { session }, input }) =>
      operate(session, input.act),
    ),
    previewImport: os.thesaurus.previewImport.handler(({ context: { session }, input }) =>
      previewThesaurusImport(session, session.tokens.peek(input.token)[0] ?? ''),
    ),
    import: os.thesaurus.import.handler(({ context: { session }, input }) =>
      importThesaurus(session, session.tokens.takeOne(input.token), input.skip),
    ),
  },
  ledger: ledgerCalls,
  search: searchCalls,
  saved: savedCalls,
  reports: reportCalls,
  exports: {
    templateName: os.exports.templateName.handler(({ context: { session }, input }) => ({
      filename: path.basename(session.tokens.peek(input.token)[0] ?? ''),
    })),
    run: os.exports.run.handler(({ context: { session }, input, signal }) =>
      catching(session, runExport(session, session.tokens.takeOne(input.token), input, signal)),
    ),
    fonts: os.exports.fonts.handler(async ({ input }) => ({
      missing: (await fontsLacking(await wordProfile(input.profile)))?.slice() ?? null,
    })),
  },
  journal: {
    undo: os.journal.undo.handler(({ context: { session } }) => {
      const step = undoTogether(session);
      return { changed: 1, step: step.id, undone: stepView({ ...step, undone: true }) };
    }),
    redo: os.journal.redo.handler(({ context: { session } }) => {
      const step = redoTogether(session);
      return { changed: 1, step: step.id, redone: stepView({ ...step, undone: false }) };
    }),
    history: os.journal.history.handler(({ context: { session }, input }) =>
      historyPage(session, input),
    ),
    facets: os.journal.facets.handler(({ context: { session } }) => facetsOfHistory(session)),
    branches: os.journal.branches.handler(({ context: { session } }) => branches(session)),
    step: os.journal.step.handler(({ context: { session }, input }) =>
      stepDetail(session, input.id),
    ),
    dependents: os.journal.dependents.handler(({ context: { session }, input }) =>
      dependents(session, input.id),
    ),
    revert: os.journal.revert.handler(({ context: { session }, input }) =>
      revertStep(session, input.id),
    ),
    route: os.journal.route.handler(({ context: { session }, input }) => route(session, input.id)),
    jump: os.journal.jump.handler(({ context: { session }, input }) => jumpTo(session, input.id)),
  },
  care: {
    verify: os.care.verify.handler(({ context: { session }, signal }) =>
      catching(session, verify(session, signal)),
    ),
    verifyReport: os.care.verifyReport.handler(({ context: { session }, input, signal }) =>
      catching(session, verifyReport(session, session.tokens.takeOne(input.token), signal)),
    ),
    backup: os.care.backup.handler(({ context: { session }, input }) => ({
      ...backUp(session, session.tokens.takeOne(input.token)),
    })),
  },
  insights: insightCalls,
  stats: {
    overview: os.stats.overview.handler(({ input, context: { session } }) =>
      overview(session, input.most),
    ),
  },
});
