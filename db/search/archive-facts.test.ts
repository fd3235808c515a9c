import { describe, expect, test } from 'vitest';
import { wholeOf } from '#core/search/sections.ts';
import { parseQuery } from '#core/search/query/parse.ts';
import { matches, textMatch } from '#core/search/query/matches.ts';
import { mutate, redo, undo } from '../journal.ts';
import { closeArchive, type Db } from '../open.ts';
import { readingOf } from '../queries/page.ts';
import { purge } from '../sources.ts';
import {
  annotateWords,
  importText,
  newArchive,
  newInitiative,
  OTHER_PAGE,
  PAGE,
  testActor,
} from '../testing/archive.ts';
import { articleTextOf, entriesOf, factsOf } from './archive-facts.ts';
import { hasBeenAt, journalPosition, sourcesChangedSince, sourcesToIndex } from './in-step.ts';
import { allFound } from './read.ts';
import type { ArchiveSide } from './condition.ts';
import { articlesSaying } from './saying.ts';
import { fold, newIndex } from './testing/index.ts';
import { writeSources } from './write.ts';

const actor = testActor();

/** An archive of two pages, in which one says more than it prints. */
function archive(): { readonly db: Db; readonly page: string; readonly other: string } {
  const { db } = newArchive();
  const page = importText(db, actor, 'page.txt', PAGE);
  const other = importText(db, actor, 'other.txt', OTHER_PAGE);
  const initiative = newInitiative(actor, '积分制', { altLabels: ['积分管理'], theme: '乡村治理' });
  mutate(db, actor, (draft) => {
    draft.write('initiative', initiative.id, initiative);
    return { result: null, what: { kind: 'initiative', params: { label: '积分制' } } };
  });
  annotateWords(db, actor, page.sourceId, '积分制', {
    kind: 'initiative',
    initiativeIds: [initiative.id],
    note: '',
  });
  annotateWords(db, actor, page.sourceId, '爱心超市', { note: '見縣誌' });
  annotateWords(db, actor, page.sourceId, '86个党支部', {
    kind: 'figure',
    note: '',
    figure: {
      value: 86,
      valueMax: null,
      unit: '个',
      approx: null,
      comparator: null,
      per: null,
      measure: '党支部',
      place: '',
      time: '',
    },
  });
  return { db, page: page.sourceId, other: other.sourceId };
}

const QUERIES = [
  '积分制',
  '題名:积分制',
  '三?一课',
  '举措:积分管理',
  '举措:=积分',
  '主题:治理',
  '批注:县志',
  '数据:50..100个',
  '数据:元',
  '角色:小标题 OR 角色:正文',
  '作者:韦青禾',
  '地区:云岫县 积分',
  'NOT 积分制',
  '光伏 NOT 举措:积分制',
];

function drained<Answer>(pieces: Generator<void, Answer>): Answer {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

describe('the index of an archive', () => {
  test('answers what the archive means', () => {
    const { db } = archive();
    const { db: index } = newIndex();
    const sources = sourcesToIndex(db);
    writeSources(
      index,
      fold,
      sources.map(({ id }) => ({ sourceId: id, entries: entriesOf(db, id) })),
      journalPosition(db),
    );
    const ids = sources.flatMap(({ id }) => entriesOf(db, id).map(({ articleId }) => articleId));
    expect(ids.length).toBeGreaterThan(1);
    const side: ArchiveSide = {
      articlesFor: (term) => {
        if (term.kind !== 'pattern') return drained(articlesSaying(db, term, fold));
        return ids.filter((id) => {
          const text = articleTextOf(db, id);
          return text !== null && textMatch(term, text, fold).matched;
        });
      },
    };
    let met = 0;
    for (const typed of QUERIES) {
      const { query } = parseQuery(typed, fold);
      if (query === null) throw new Error(`${typed} is no query`);
      const meant = ids.filter((id) => {
        const facts = factsOf(db, id);
        return facts !== null && matches(query, facts, fold).matched;
      });
      met += meant.length;
      expect(allFound(index, query, fold, side).toSorted(), typed).toEqual(meant.toSorted());
    }
    expect(met).toBeGreaterThan(8);
    closeArchive(db);
  });

  test('holds the reading of every article, and nothing of what is withdrawn', () => {
    const { db, page } = archive();
    for (const { articleId, sections } of entriesOf(db, page)) {
      expect(wholeOf(sections)).toBe(readingOf(db, page, articleId).text);
    }
    mutate(db, actor, (draft) => {
      const source = draft.read('source', page);
      if (source) draft.write('source', page, { ...source, withdrawn: true });
      return { result: null, what: { kind: 'withdraw', params: { filename: 'page.txt' } } };
    });
    expect(entriesOf(db, page)).toEqual([]);
    expect(sourcesToIndex(db).map(({ id }) => id)).not.toContain(page);
    closeArchive(db);
  });
});

describe('what changed since', () => {
  test('names the sources that were imported, cut, described or purged, by undo and redo too', () => {
    const { db, page, other } = archive();
    expect(drained(sourcesChangedSince(db, '-')).toSorted()).toEqual([page, other].toSorted());
    const since = (work: () => unknown): readonly string[] => {
      const position = journalPosition(db);
      work();
      expect(journalPosition(db) > position).toBe(true);
      expect(hasBeenAt(db, position)).toBe(true);
      return drained(sourcesChangedSince(db, position));
    };
    expect(since(() => annotateWords(db, actor, page, '洗衣粉'))).toEqual([]);
    const [article] = entriesOf(db, page);
    const articleId = article?.articleId ?? '';
    const describeIt = (): unknown =>
      mutate(db, actor, (draft) => {
        const value = { articleId, field: 'reporter', value: '卢小满', certainty: null };
        draft.write('description', `${articleId}:reporter`, value);
        return { result: null, what: { kind: 'describe', params: { title: '' } } };
      });
    expect(since(describeIt)).toEqual([page]);
    expect(entriesOf(db, page)[0]?.authors).toContain('卢小满');
    expect(since(() => undo(db, actor))).toEqual([page]);
    expect(since(() => redo(db, actor))).toEqual([page]);
    expect(since(() => purge(db, actor, other))).toEqual([other]);
    expect(hasBeenAt(db, 'never')).toBe(false);
    closeArchive(db);
  });
});
