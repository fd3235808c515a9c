import { describe, expect, it } from 'vitest';
import type { AnnotationView, ArticleView } from '#electron/contract.ts';
import { ForeseenChanges, type Change } from './foreseen-changes.ts';

const note = (id: string, text: string) => ({ id, note: text }) as unknown as AnnotationView;
const viewOf = (...annotations: AnnotationView[]) =>
  ({ revision: 1, annotations }) as unknown as ArticleView;
const said = ({ annotations }: ArticleView) => annotations.map(({ id, note: text }) => id + text);
const to =
  (text: string): Change =>
  (all) =>
    all.map((one) => ({ ...one, note: text }));

describe('changes that were foreseen', () => {
  it('stay on what the archive answers to an earlier question', () => {
    const changes = new ForeseenChanges();
    const first = changes.add('article', to('1'));
    const asked = changes.asked('article');
    changes.add('article', to('2'));
    first();
    expect(said(asked(viewOf(note('a', '1'))))).toEqual(['a2']);
  });

  it('give way to an answer that was asked for behind them', () => {
    const changes = new ForeseenChanges();
    changes.add('article', to('1'))();
    expect(said(changes.asked('article')(viewOf(note('a', 'as stored'))))).toEqual(['aas stored']);
    expect(said(changes.asked('article')(viewOf(note('a', 'later'))))).toEqual(['alater']);
  });

  it('are done in their order, each article for itself', () => {
    const changes = new ForeseenChanges();
    changes.add('article', to('1'));
    changes.add('article', (all) => all.filter(({ id }) => id !== 'b'));
    changes.add('article', to('3'));
    const stored = viewOf(note('a', '0'), note('b', '0'));
    expect(said(changes.asked('article')(stored))).toEqual(['a3']);
    expect(changes.asked('another')(stored)).toBe(stored);
  });
});
