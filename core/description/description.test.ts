import { describe, expect, test } from 'vitest';
import { bulkChanges, type BulkEdit } from './bulk-edit.ts';
import { dateForm } from './date-form.ts';
import { describedAs, missingFields, printedStatement, statementFor } from './description.ts';
import { pageValues } from './page-values.ts';
import type { Field, Profile } from './profile.ts';
import { fittingValue } from './value-fault.ts';

function field(id: string, more: Partial<Field> = {}): Field {
  return {
    id,
    group: 'g',
    zh: id,
    en: id,
    kind: 'text',
    obligation: 'required',
    origin: 'page',
    dat18: '',
    isadg: '',
    dc: '',
    derived: null,
    choices: [],
    open: false,
    ...more,
  };
}

const TITLE = field('title', { derived: 'title' });
const MEDIUM = field('medium', { derived: 'medium' });
const DATE = field('publishedOn', { kind: 'date', derived: 'publishedOn' });
const KEPT = field('retention', {
  kind: 'choice',
  origin: 'office',
  choices: [{ value: 'Y', zh: '永久（Y）', en: 'Permanent (Y)' }],
});
const PAGE = field('page', { obligation: 'ifPresent' });
const PROFILE: Profile = {
  id: 'p',
  zh: '剪报',
  en: 'Clipping',
  level: '文件级',
  groups: [],
  fields: [TITLE, MEDIUM, DATE, KEPT, PAGE],
};

describe('what an article says in a field', () => {
  test('is what the page prints until somebody states something else', () => {
    const derived = { medium: '清河日报' };
    expect(describedAs(MEDIUM, {}, derived)).toEqual({
      value: '清河日报',
      certainty: 'printed',
      stated: false,
    });
    const stated = { medium: { value: '清河晚报', certainty: 'inferred' as const } };
    expect(describedAs(MEDIUM, stated, derived)?.value).toBe('清河晚报');
    expect(describedAs(MEDIUM, {}, {})).toBeNull();
  });

  test('a title of ours never stands for a printed one', () => {
    const stated = { title: { value: '渠成', certainty: 'inferred' as const } };
    expect(describedAs(TITLE, stated, { title: '北坡村引水记' })?.value).toBe('北坡村引水记');
    expect(describedAs(TITLE, stated, {})?.value).toBe('渠成');
  });

  test('is inferred when typed, printed when somebody says so, unknown when said', () => {
    expect(statementFor(MEDIUM, ' 清河日报 ', undefined, {})).toEqual({
      value: '清河日报',
      certainty: 'inferred',
    });
    expect(statementFor(MEDIUM, '清河日报', 'printed', {})?.certainty).toBe('printed');
    expect(statementFor(MEDIUM, '随便', 'unknown', {})).toEqual({
      value: '',
      certainty: 'unknown',
    });
    expect(statementFor(MEDIUM, '清河日报', 'printed', { medium: '清河日报' })).toBeNull();
    expect(statementFor(MEDIUM, ' ', 'inferred', {})).toBeNull();
    expect(statementFor(KEPT, 'Y', 'inferred', {})).toEqual({ value: 'Y', certainty: null });
  });

  test('prints as DA/T 22 writes it', () => {
    expect(printedStatement({ value: '2020-05', certainty: 'inferred' })).toBe('[2020-05]');
    expect(printedStatement({ value: '2020-05', certainty: 'printed' })).toBe('2020-05');
    expect(printedStatement({ value: '', certainty: 'unknown' })).toBe('[不详]');
  });

  test('is missing where a required field says nothing; said to be unknown is not missing', () => {
    expect(missingFields(PROFILE, {}, { title: '题' })).toEqual([
      'medium',
      'publishedOn',
      'retention',
    ]);
    const stated = {
      medium: { value: '', certainty: 'unknown' as const },
      retention: { value: 'Y', certainty: null },
    };
    expect(missingFields(PROFILE, stated, { title: '题', publishedOn: '2020' })).toEqual([]);
  });
});

describe('values', () => {
  test.each([
    ['2020', '2020'],
    ['2020-05', '2020-05'],
    ['2020年5月17日', '2020-05-17'],
    ['２０２０年５月', '2020-05'],
    ['20200517', '2020-05-17'],
    ['2020.5.7', '2020-05-07'],
    ['2020-05~', '2020-05~'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', null],
    ['2020-13', null],
    ['1900-02-29', null],
    ['去年', null],
    ['2020-00-01', null],
  ])('the date %s is kept as %s', (typed, kept) => expect(dateForm(typed)).toBe(kept));

  test('fit their kind or say what is wrong', () => {
    for (const name of ['永久', '永久（Y）', 'Permanent', 'Y']) {
      expect(fittingValue(KEPT, name)).toEqual({ value: 'Y' });
    }
    expect(fittingValue(KEPT, '长期')).toEqual({ fault: 'choice' });
    expect(fittingValue(field('n', { kind: 'number' }), '1,200')).toEqual({ value: '1200' });
    expect(fittingValue(field('n', { kind: 'number' }), '很多')).toEqual({ fault: 'number' });
    expect(fittingValue(field('u', { kind: 'url' }), 'www.example.invalid')).toEqual({
      fault: 'url',
    });
    expect(fittingValue(field('p', { kind: 'people' }), '张三、李四')).toEqual({
      value: '张三 李四',
    });
  });
});

test('the page itself gives editors, address and readings', () => {
  const text =
    '编輯：葛晓棠 校对:汤以宁 审核:尹东篱\n浏览次数:1286\n原文 http://example.invalid/a/1.html 完';
  const lines = text.split('\n');
  let start = 0;
  const outside = lines.map((line) => {
    const segment = { start, end: start + line.length, role: 'boilerplate', join: 'new' } as const;
    start += line.length + 1;
    return { ...segment, confidence: 1 };
  });
  expect(pageValues(text, [], outside)).toMatchObject({
    editor: '葛晓棠',
    proofreader: '汤以宁',
    reviewer: '尹东篱',
    readings: '1286',
    url: 'http://example.invalid/a/1.html',
  });
});

describe('bulk edits', () => {
  const subjects = ['a', 'b'].map((articleId, at) => ({
    articleId,
    profile: PROFILE,
    statements: at === 0 ? {} : { medium: { value: '清河早报', certainty: 'printed' as const } },
    derived: { medium: '清河日报', title: '清河两岸' },
  }));
  const after = (...edits: BulkEdit[]) =>
    bulkChanges(subjects, edits).changes.map((one) => [
      one.articleId,
      one.shownBefore?.value,
      one.shownAfter?.value,
      one.after?.certainty,
    ]);

  test('set, clear, copy and replace what they name, and nothing else', () => {
    expect(after({ does: 'set', field: 'page', value: '3' })).toEqual([
      ['a', undefined, '3', 'inferred'],
      ['b', undefined, '3', 'inferred'],
    ]);
    expect(after({ does: 'clear', field: 'medium' })).toEqual([
      ['b', '清河早报', '清河日报', undefined],
    ]);
    expect(after({ does: 'copy', field: 'page', from: 'title' })).toEqual([
      ['a', undefined, '清河两岸', 'printed'],
      ['b', undefined, '清河两岸', 'printed'],
    ]);
    expect(after({ does: 'replace', field: 'medium', find: '清河', by: '$&东山' })).toEqual([
      ['a', '清河日报', '$&东山日报', 'inferred'],
      ['b', '清河早报', '$&东山早报', 'printed'],
    ]);
  });

  test('refuse what does not fit, article by article', () => {
    const { changes, refused } = bulkChanges(subjects, [
      { does: 'set', field: 'publishedOn', value: '五月' },
      { does: 'set', field: 'url', value: 'http://example.invalid' },
    ]);
    expect(changes).toEqual([]);
    expect(refused.map(({ fault }) => fault)).toEqual(['date', 'profile', 'date', 'profile']);
  });
});
