import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleArticle } from '../export/example-data.ts';
import type { AnnotatedArticle } from '../export/export-data.ts';
import type { PersonKind } from '../extract/person.ts';
import { atOnce } from '../pieces.ts';
import { maskFor } from './mask.ts';

function article(
  id: string,
  body: string,
  people: readonly (readonly [name: string, kind: PersonKind])[],
): AnnotatedArticle {
  const made = exampleArticle({ id, title: '题' }, [['body', body]], (mark) =>
    people.map(([name]) => mark([name], { kind: 'person' })),
  );
  const annotations = made.annotations.map((one, at) => ({
    ...one,
    detail: {
      of: 'person' as const,
      person: {
        name: people[at]?.[0] ?? '',
        role: '',
        organisation: '',
        kind: people[at]?.[1] ?? ('other' as const),
      },
    },
  }));
  return { ...made, annotations };
}

const VILLAGE = article(
  'v',
  '贫困户王大山患病多年，妻子李秀梅也没有工作。镇长赵国强多次上门，记者周文报道。种植大户王小川帮了忙。教授郑思远来过。孙志成投资建厂。',
  [
    ['王大山', 'villager'],
    ['李秀梅', 'other'],
    ['赵国强', 'official'],
    ['周文', 'journalist'],
    ['王小川', 'villager'],
    ['郑思远', 'expert'],
    ['孙志成', 'other'],
  ],
);

describe('maskFor', () => {
  test('masks private persons and leaves those who act in public', () => {
    const { mask, names } = atOnce(maskFor([VILLAGE]));
    expect(new Set(names.keys())).toEqual(new Set(['王大山', '李秀梅', '王小川']));
    expect(mask(VILLAGE.reading.text, 'v').text).toBe(
      '贫困户王某甲患病多年，妻子李某也没有工作。镇长赵国强多次上门，记者周文报道。种植大户王某乙帮了忙。教授郑思远来过。孙志成投资建厂。',
    );
  });

  test('leaves alone what a rule takes for a name and nobody has looked at', () => {
    const field = article('f', '建成高标准农田建成后增产。', [['田建成', 'villager']]);
    const waiting = field.annotations.map((one) => ({
      ...one,
      status: 'pending' as const,
      detail:
        one.detail?.of === 'person'
          ? { ...one.detail, person: { ...one.detail.person, role: '高标准农' } }
          : null,
    }));
    expect(atOnce(maskFor([{ ...field, annotations: waiting }])).names.size).toBe(0);
  });

  test('an archivist decides otherwise by name', () => {
    const rulings = new Map([
      ['王小川', 'public'],
      ['孙志成', 'private'],
    ] as const);
    const { mask } = atOnce(maskFor([VILLAGE], rulings));
    expect(mask('王大山、王小川、孙志成').text).toBe('王某、王小川、孙某');
  });

  test('an official of the same name in another article stays there', () => {
    const other = article('o', '县长王大山讲话。', [['王大山', 'official']]);
    const { mask } = atOnce(maskFor([VILLAGE, other]));
    expect(mask('王大山', 'o').text).toBe('王大山');
    expect(mask('王大山', 'v').text).toBe('王某甲');
    expect(mask('王大山').text).toBe('王某甲');
  });

  test('a short form is somebody only where the page uses it', () => {
    const made = (id: string, body: string, name: string, kind: PersonKind) => {
      const one = article(id, body, [[name, kind]]);
      const annotations = exampleArticle({ id, title: '题' }, [['body', body]], (mark) => [
        mark([name], { kind: 'person' }),
        mark(['大山'], { kind: 'person' }),
      ]).annotations.map((each) => ({ ...each, detail: one.annotations[0]?.detail ?? null }));
      return { ...one, annotations };
    };
    const villager = made('c', '贫困户王大山来了。大山说好。', '王大山', 'villager');
    const mayor = made('d', '县长李大山来了。大山说好。', '李大山', 'official');
    for (const pages of [
      [villager, mayor],
      [mayor, villager],
    ]) {
      const { mask } = atOnce(maskFor(pages));
      expect(mask('王大山来了。大山说好。', 'c').text).toBe('王某来了。王某说好。');
      expect(mask('李大山来了。大山说好。', 'd').text).toBe('李大山来了。大山说好。');
      expect(mask('走出大山', 'e').text).toBe('走出大山');
    }
  });

  test('a private name inside a public one leaves that whole', () => {
    const page = article('p', '县长张明远看望贫困户张明。', [
      ['张明远', 'official'],
      ['张明', 'villager'],
    ]);
    expect(atOnce(maskFor([page])).mask(page.reading.text, 'p').text).toBe(
      '县长张明远看望贫困户张某。',
    );
  });

  test.each([
    ['电话13812345678。', '电话138********。'],
    ['电话138-1234-5678。', '电话138**********。'],
    ['电话138 1234 5678。', '电话138**********。'],
    ['电话１３８１２３４５６７８。', '电话１３８********。'],
    ['家住长青路12号。', '家住长青路×号。'],
    [
      '合作社1号大棚、高寨村3号冷库、一带一路1号工程',
      '合作社1号大棚、高寨村3号冷库、一带一路1号工程',
    ],
    ['身份证110101199003070012，', '身份证1101**************，'],
    ['致电0351-1234567', '致电0351-1******'],
    ['住在西山村三组12号院', '住在西山村三组×号院'.replace('院', '')],
    ['共有2019年6月3日、4.5万亩、105国道、1380户', '共有2019年6月3日、4.5万亩、105国道、1380户'],
    ['https://a.cn/13812345678.html', 'https://a.cn/13812345678.html'],
  ])('%s becomes %s', (text, masked) => {
    expect(atOnce(maskFor([])).mask(text).text).toBe(masked);
  });

  const piece = fc.constantFrom(
    '王大山',
    '李秀梅',
    '王小川',
    '王 大山',
    '赵国强',
    '村',
    '说，',
    '三组5号',
    '13812345678',
    '𠮷',
    '某',
    '甲',
    '大山',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  test('leaves no masked name, and masks what is masked no further', () => {
    const { mask, names } = atOnce(maskFor([VILLAGE]));
    fc.assert(
      fc.property(text, (said) => {
        const masked = mask(said).text;
        for (const name of names.keys()) expect(masked.replaceAll(' ', '')).not.toContain(name);
        expect(mask(masked).text).toBe(masked);
      }),
    );
  });

  test('the same person has the same mask wherever it is said', () => {
    const { mask } = atOnce(maskFor([VILLAGE]));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(!/王$|王大$|李$/u.test(before));
        expect(mask(`${before}，李秀梅，${after}`).text).toContain('，李某，');
      }),
    );
  });

  test('places marks in the masked text where they stood', () => {
    const { mask } = atOnce(maskFor([VILLAGE]));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (said, a, b) => {
        const [start = 0, end = 0] = [a, b]
          .map((one) => one % (said.length + 1))
          .toSorted((x, y) => x - y);
        const masked = mask(said);
        const placed = masked.place({ start, end });
        expect(placed.start).toBeLessThanOrEqual(placed.end);
        expect(placed.end).toBeLessThanOrEqual(masked.text.length);
        const inside = masked.text.slice(placed.start, placed.end);
        // Unmasked characters inside the span are inside it still.
        for (const one of '𠮷村') {
          const count = (of: string): number => of.split(one).length - 1;
          expect(count(inside)).toBe(count(said.slice(start, end)));
        }
      }),
    );
  });
});
