import { describe, expect, test } from 'vitest';
import { stepSentence, type SentenceGroup } from './sentence.ts';

const SENTENCES: Readonly<Record<SentenceGroup, Readonly<Record<string, string>>>> = {
  step: {
    accept: '采纳 {{count}} 条建议：{{label}}',
    accept_one: '采纳 1 条建议：{{label}}',
    revert: '撤回此前的一步：{{what}}',
  },
  stepIn: { accept: '采纳《{{title}}》中 {{label}} 的 {{count}} 条建议' },
  stepAcross: { accept: '采纳 {{articles}} 篇中 {{label}} 的 {{count}} 条建议' },
};
const say = (kind: string, params: Readonly<Record<string, string | number>>): string =>
  stepSentence({ kind, params }, (group, name) => SENTENCES[group][name]);

describe('the sentence of a step', () => {
  test('names the one article, the number of articles, or no place where an old step knows none', () => {
    const said = { count: 12, label: '四个不摘' };
    expect(say('accept', { ...said, title: '云岫见闻' })).toBe(
      '采纳《云岫见闻》中 四个不摘 的 12 条建议',
    );
    expect(say('accept', { ...said, articles: 3 })).toBe('采纳 3 篇中 四个不摘 的 12 条建议');
    expect(say('accept', said)).toBe('采纳 12 条建议：四个不摘');
  });

  test('leaves a place out rather than say it with a hole', () => {
    expect(say('accept', { count: 2, label: '', title: '云岫见闻' })).toBe('采纳 2 条建议：');
    expect(say('accept', { count: 1, label: '积分制' })).toBe('采纳 1 条建议：积分制');
  });

  test('says in a step that takes another back what that one did, in the language of the reader', () => {
    const what = JSON.stringify({ kind: 'accept', params: { count: 2, label: '积分制' } });
    expect(say('revert', { what })).toBe('撤回此前的一步：采纳 2 条建议：积分制');
    expect(say('revert', { what: '[1]' })).toBe('撤回此前的一步：[1]');
    expect(say('revert', { what: 'not JSON' })).toBe('撤回此前的一步：not JSON');
  });

  test('takes values as they are, and says the kind where it knows no sentence', () => {
    expect(say('accept', { count: 2, label: '{{count}} $& $1' })).toBe(
      '采纳 2 条建议：{{count}} $& $1',
    );
    expect(say('weather', {})).toBe('weather');
  });
});
