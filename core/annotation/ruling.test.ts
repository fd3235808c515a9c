import { describe, expect, test } from 'vitest';
import { makeFold } from '../text/fold.ts';
import {
  initiativesOf,
  rulingIndex,
  subjectKey,
  subjectOf,
  textKey,
  type Ruling,
} from './ruling.ts';

const fold = makeFold('個个 貧贫 話话');

const mention = (quote: string, initiativeIds: readonly string[] = ['a']) =>
  ({ kind: 'initiative', quote, initiativeIds, label: '四个不摘' }) as const;

describe('the subject of a decision', () => {
  test('is the same in both scripts and widths, with and without spaces and unseen signs', () => {
    const keys = ['四个不摘', '四個不摘', '四个　不\n摘', '四个\u200B不摘'].map((quote) =>
      subjectKey(subjectOf(mention(quote), fold)),
    );
    expect(new Set(keys).size).toBe(1);
    expect(textKey('ＡＢ１', fold)).toBe('ab1');
  });

  test('is another where the same text means another thing', () => {
    const keys = [
      mention('四个不摘'),
      mention('四个不摘', ['b']),
      mention('四个不摘', []),
      { kind: 'place', quote: '四个不摘', initiativeIds: [], label: '' } as const,
    ].map((one) => subjectKey(subjectOf(one, fold)));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('does not hang on the order of initiatives, nor on what a rule calls a name', () => {
    expect(subjectOf(mention('甲', ['b', 'a']), fold)).toEqual(
      subjectOf(mention('甲', ['a', 'b']), fold),
    );
    const person = (label: string) =>
      subjectOf({ kind: 'person', quote: '龙大春', initiativeIds: [], label }, fold);
    expect(person('龙大春')).toEqual(person('村民龙大春'));
    expect(initiativesOf(subjectOf(mention('甲', ['b', 'a']), fold))).toEqual(['a', 'b']);
    expect(initiativesOf(person('龙大春'))).toEqual([]);
  });
});

describe('the ruling that decides', () => {
  const subject = subjectOf(mention('四个不摘'), fold);
  const ruling = (id: string, articleId: string | null, createdAt: string): Ruling => ({
    ...subject,
    id,
    decision: articleId === null ? 'accepted' : 'rejected',
    articleId,
    quote: '四个不摘',
    label: '四个不摘',
    instead: [],
    author: '甲',
    createdAt,
  });

  test.each([
    ['earlier', '2024-01-01', '2024-01-02'],
    ['later', '2024-01-02', '2024-01-01'],
  ])('is the narrower one, decided %s', (_, narrow, wide) => {
    const find = rulingIndex([ruling('wide', null, wide), ruling('here', 'p', narrow)]);
    expect(find(subject, 'p')?.id).toBe('here');
    expect(find(subject, 'q')?.id).toBe('wide');
    expect(find(subject, null)?.id).toBe('wide');
  });

  test('is none where only another article or another meaning is ruled on', () => {
    const find = rulingIndex([ruling('here', 'p', '2024-01-01')]);
    expect(find(subject, 'q')).toBeNull();
    expect(find(subject, null)).toBeNull();
    expect(find({ ...subject, meaning: 'b' }, 'p')).toBeNull();
  });
});
