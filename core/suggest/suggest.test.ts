import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanFault } from '../annotation/annotation.ts';
import { composeReading } from '../page/reading.ts';
import { segmentPage } from '../page/segment-page.ts';
import { makeFold } from '../text/fold.ts';
import { quoteOf } from '../text/span.ts';
import { buildMatcher } from '../thesaurus/matcher.ts';
import { parseGazetteer } from '../extract/gazetteer.ts';
import { RULES, SUGGESTION_KINDS, suggestInArticle, type SuggestionKind } from './suggest.ts';

const LABELS = new Map([
  ['i1', '防止返贫动态监测'],
  ['i2', '动态监测'],
  ['i3', '河长制'],
]);
const fold = makeFold('貧贫 動动 態态 監监 測测 長长');
const matcher = buildMatcher(
  [...LABELS].map(([id, label]) => ({ id, label })),
  fold,
);
const gazetteer = parseGazetteer('');

const ALL = new Set(SUGGESTION_KINDS);
const COUNTED: ReadonlySet<SuggestionKind> = new Set(['initiative', 'figure']);

function suggest(sourceText: string, kinds: ReadonlySet<SuggestionKind> = COUNTED) {
  const readings = segmentPage(sourceText, { namesIn: matcher.find }).articles.map((article) =>
    composeReading(sourceText, article.segments),
  );
  return readings.flatMap((reading) =>
    suggestInArticle({
      sourceText,
      reading,
      siblings: readings.filter((other) => other !== reading),
      matcher,
      gazetteer,
      fold,
      labelOf: (id) => LABELS.get(id) ?? '',
      publishedOn: '',
      kinds,
    }),
  );
}

describe('suggestInArticle', () => {
  test('offers the longest of labels inside each other, with rule and thesaurus label', () => {
    const found = suggest('石门村开展防止返貧動態監測,当年走访一遍。');
    expect(found.map((one) => [one.quote, one.label, one.rule, one.initiativeIds])).toEqual([
      ['防止返貧動態監測', '防止返贫动态监测', RULES.dictionary, ['i1']],
    ]);
  });

  test('a label and a figure cut by a hard break have two spans and no white space', () => {
    const source = `清水渠\n${LEAD}近年来坚持开展防止返贫动\n  态监测,先后为村里投入资金共计120\n万元,梯田引来了清水。`;
    const found = suggest(source);
    expect(found.map((one) => [one.quote, one.spans.length])).toEqual([
      ['防止返贫动态监测', 2],
      ['120万元', 2],
    ]);
    expect(found.at(-1)?.figure).toMatchObject({ value: 1_200_000, unit: '元' });
  });

  test('nothing is found across the border of two blocks', () => {
    expect(
      suggest('巡河有了河长\n\n制作渠边石凳,让清水长流,让两岸的梯田都喝上这一渠清水。'),
    ).toEqual([]);
  });

  test('titles and captions are searched too, and only the kinds wanted come', () => {
    const source =
      '河长制见成效 12户上岗\n\n清水绕村流,石门村的乡亲们说,这样的好日子从前想也不敢想。\n\n图为河长制公示牌。';
    const quotes = (kinds: ReadonlySet<SuggestionKind>) =>
      suggest(source, kinds).map((one) => one.quote);
    expect(quotes(new Set(['initiative']))).toEqual(['河长制', '河长制']);
    expect(quotes(new Set(['figure']))).toEqual(['12户']);
  });

  test('a line break inside a paragraph changes no quote', () => {
    const text =
      '石门村坚持开展防止返贫动态监测,落实河长制,全村120户350人喝上了清水,人均增收800余元。';
    const quotes = (source: string) => suggest(source).map((one) => one.quote);
    const whole = quotes(text);
    expect(whole).toEqual(['防止返贫动态监测', '河长制', '120户', '350人', '800余元']);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: text.length - 4 }),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        (at, broken) => {
          expect(quotes(`清水渠\n${LEAD}\n${text.slice(0, at)}${broken}${text.slice(at)}`)).toEqual(
            whole,
          );
        },
      ),
    );
  });

  test('targets are sound and quotes true, for any page', () => {
    const unit = fc.constantFrom(
      '防止返贫',
      '动态',
      '监测',
      '河长制',
      '12',
      '万',
      '户',
      '\n',
      '\n\n',
      '。',
      ',',
      '𠮷',
      '(李四)',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (words) => {
        const source = words.join('');
        for (const { spans, quote } of suggest(source, ALL)) {
          expect(spanFault(source, spans)).toBeNull();
          expect(quoteOf(source, spans)).toBe(quote);
          expect(quote).not.toMatch(/\n/u);
        }
      }),
    );
  });
});

const LEAD = '清水渠从北坡引来山泉,沿着山腰绕过三道梁,流进石门村的梯田,乡亲们盼水的日子到了头。';
