import { expect } from 'vitest';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { annotateWords, importText, stateOf } from '#db/testing/archive.ts';
import type { ThesaurusAct } from '../../contract.ts';
import { saveInitiative } from '../thesaurus/edit.ts';
import { codeOf, newDesk, type TestDesk } from './desk.ts';

const PAGE = `石榴镇的院坝夜话

本报讯（记者 卢小满）石榴镇开起院坝夜话，村民说院坝夜聊管用，炉边议事也照办，院壩夜聊传到邻镇。
`;

/** A desk with one page and the initiatives 夜话 (alias 院坝夜聊) and 议事, and an annotation of each. */
export interface Case {
  readonly desk: TestDesk;
  readonly talk: string;
  readonly council: string;
  readonly sourceId: string;
  readonly mark: (words: string, ids: readonly string[], more?: object) => string;
}

export function newCase(): Case {
  const desk = newDesk();
  const { db, actor } = desk.session;
  const { sourceId } = importText(db, actor, 'a.txt', PAGE);
  const mark: Case['mark'] = (words, initiativeIds, more = {}) =>
    annotateWords(db, actor, sourceId, words, {
      kind: 'initiative',
      initiativeIds,
      note: '',
      ...more,
    });
  const talk = made(desk, {
    prefLabel: '院坝夜话',
    altLabels: ['院坝夜聊'],
    definition: '夜里说事',
  });
  const council = made(desk, { prefLabel: '炉边议事', definition: '围炉议事' });
  return { desk, talk, council, sourceId, mark };
}

export function made(desk: TestDesk, more: Partial<Initiative>): string {
  return saveInitiative(desk.session, {
    id: null,
    prefLabel: '',
    altLabels: [],
    definition: '',
    scopeNote: '',
    theme: '乡村治理',
    level: null,
    broaderId: null,
    relatedIds: [],
    notation: '',
    status: 'approved',
    replacedById: null,
    colour: null,
    ...more,
  }).id;
}

export function find(desk: TestDesk, id: string): Initiative | undefined {
  return listInitiatives(desk.session.db).find((one) => one.id === id);
}

export async function said(desk: TestDesk): Promise<readonly string[]> {
  const { annotations } = await desk.client.annotations.list({ kind: 'initiative' });
  return annotations.map(({ quote, labels, status }) => `${quote}=${labels.join('+')} ${status}`);
}

/** Does an act; proves that it is one step whose undo and redo restore every row. */
export async function done(desk: TestDesk, act: ThesaurusAct): Promise<string | null> {
  const before = stateOf(desk.session.db);
  const { id, step } = await desk.client.thesaurus.operate({ act });
  expect(step).not.toBeNull();
  const after = stateOf(desk.session.db);
  await desk.client.journal.undo();
  expect(stateOf(desk.session.db)).toBe(before);
  await desk.client.journal.redo();
  expect(stateOf(desk.session.db)).toBe(after);
  return id;
}

/** Tries an act that must be refused and must leave everything as it was. */
export async function refused(desk: TestDesk, act: ThesaurusAct): Promise<string> {
  const before = stateOf(desk.session.db);
  const code = await codeOf(desk.client.thesaurus.operate({ act }));
  expect(stateOf(desk.session.db)).toBe(before);
  return code;
}
