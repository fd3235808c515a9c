import type { Annotation, AnnotationKind } from '../annotation/annotation.ts';
import type { FigureBody } from '../extract/figure.ts';
import { composeReading } from '../page/reading.ts';
import type { Role } from '../page/role.ts';
import type { Join, Segment } from '../page/segment.ts';
import { quoteOf, type Span } from '../text/span.ts';
import type { Initiative } from '../thesaurus/initiative.ts';
import type { AnnotatedArticle, ArticleRecord, ExportData } from './export-data.ts';

/*
 * A small invented archive for the tests of everything that exports: a name broken by a line end,
 * one interrupted by a caption, nested and overlapping marks, figures, an untitled article with
 * characters that formats choke on.
 */

type Part = readonly [role: Role, text: string, join?: Join];

interface Said {
  readonly kind?: AnnotationKind;
  readonly initiativeIds?: readonly string[];
  readonly label?: string;
  readonly note?: string;
  readonly figure?: FigureBody;
  readonly status?: Annotation['status'];
}

const CREATED_AT = '2026-11-03T08:05:00+08:00';

/** An article of a page that holds `parts`, one a line, and nothing else. */
export function exampleArticle(
  record: Partial<ArticleRecord> & Pick<ArticleRecord, 'id'>,
  parts: readonly Part[],
  annotate: (mark: (pieces: readonly string[], said: Said) => Annotation) => readonly Annotation[],
): AnnotatedArticle {
  const segments: Segment[] = [];
  let sourceText = '';
  for (const [role, text, join = 'new'] of parts) {
    const start = sourceText.length;
    sourceText += `${text}\r\n`;
    segments.push({ role, join, start, end: start + text.length, confidence: 1 });
  }
  let count = 0;
  const mark = (pieces: readonly string[], said: Said): Annotation => {
    count += 1;
    const spans = findPieces(sourceText, pieces);
    return {
      id: `${record.id}-n${count}`,
      kind: said.kind ?? 'initiative',
      sourceId: record.sourceId ?? `${record.id}-source`,
      spans,
      quote: quoteOf(sourceText, spans),
      status: said.status ?? 'accepted',
      initiativeIds: said.initiativeIds ?? [],
      label: said.label ?? '',
      note: said.note ?? '',
      figure: said.figure ?? null,
      detail: null,
      rule: null,
      confidence: 1,
      author: '档案员甲',
      createdAt: CREATED_AT,
    };
  };
  const reading = composeReading(sourceText, segments);
  return {
    article: {
      sourceId: `${record.id}-source`,
      filename: `${record.id}.txt`,
      sha256: 'ab12'.repeat(16),
      position: 1,
      title: null,
      suppliedTitle: null,
      kicker: '',
      subtitle: '',
      byline: '',
      photographer: '',
      medium: '',
      publishedOn: '',
      place: '',
      incomplete: false,
      characters: reading.text.length,
      ...record,
    },
    sourceText,
    reading,
    annotations: annotate(mark),
  };
}

function findPieces(text: string, pieces: readonly string[]): readonly Span[] {
  let from = 0;
  return pieces.map((piece) => {
    const start = text.indexOf(piece, from);
    if (start === -1) throw new RangeError(`not in the example: ${piece}`);
    from = start + piece.length;
    return { start, end: from };
  });
}

export function exampleInitiative(
  initiative: Partial<Initiative> & Pick<Initiative, 'id' | 'prefLabel'>,
): Initiative {
  return {
    altLabels: [],
    definition: '',
    scopeNote: '',
    theme: '综合',
    level: null,
    broaderId: null,
    notation: '',
    relatedIds: [],
    status: 'approved',
    replacedById: null,
    colour: null,
    ...initiative,
  };
}

const FIGURE: FigureBody = {
  value: 45_000,
  valueMax: null,
  unit: '亩',
  approx: '余',
  comparator: null,
  per: null,
  measure: '茶园面积',
  place: '东川县',
  time: '2019年',
};

const initiatives: readonly Initiative[] = [
  exampleInitiative({
    id: 'i-tea',
    prefLabel: '茶旅融合',
    theme: '产业',
    level: '县',
    definition: '把茶园、民宿和山路连成一线的做法。',
  }),
  exampleInitiative({
    id: 'i-four',
    prefLabel: '四议两公开',
    altLabels: ['四议', '两公开工作法'],
    theme: '乡村治理',
    level: '国家',
    definition: '村里的大事由党员和村民逐级商议，议定的和办成的都公开。',
    notation: '0007',
  }),
  exampleInitiative({
    id: 'i-open',
    prefLabel: '两公开',
    theme: '乡村治理',
    level: '国家',
    broaderId: 'i-four',
  }),
  exampleInitiative({ id: 'i-none', prefLabel: '无人提起', theme: '产业' }),
];

const printed = exampleArticle(
  {
    id: 'a1',
    title: '东川山上茶飘香',
    kicker: '一片叶子富一方',
    byline: '林小川',
    medium: '东川日报',
    publishedOn: '2019-06-03',
    place: '东川县',
    page: '3',
  },
  [
    ['kicker', '一片叶子富一方'],
    ['title', '东川山上茶飘香'],
    ['byline', '本报记者　林小川'],
    ['body', '　　“茶树是我们的命根子。”西山村老支书说。全村茶园4.5万余亩，推行茶旅融'],
    ['caption', '图为村民采茶。 东川县供图'],
    ['body', '合，一年接待游客三千人。茶旅融合让山路热闹了；夜里也亮着灯。', 'continue'],
    ['heading', '大家的事大家议'],
    ['body', '　　修路用谁家的地？村里用四议两公开工作法定下来，四议两公开的结果都贴上墙。'],
    ['body', '　　电话13800138000，编号0007。'],
  ],
  (mark) => [
    mark(['茶旅融', '合'], { initiativeIds: ['i-tea'], note: '跨行，被图注隔开' }),
    mark(['4.5万余亩'], { kind: 'figure', figure: FIGURE }),
    mark(['一年接待游客三千人'], { kind: 'note', note: '=核对"原数"，见台账' }),
    mark(['游客三千人。', '茶旅融合'], { initiativeIds: ['i-tea'] }),
    mark(['四议两公开工作法'], { initiativeIds: ['i-four'] }),
    mark(['两公开'], { initiativeIds: ['i-open'] }),
    mark(['用四议'], { kind: 'person', label: '重叠示例' }),
    mark(['西山村'], { kind: 'place', label: '西山村', status: 'pending' }),
  ],
);

const untitled = exampleArticle(
  { id: 'a2', suppliedTitle: '夜访𠮷家湾', filename: '=夜访.txt', publishedOn: '2018-07~' },
  [
    ['body', '=开头像公式的一行，𠮷家湾也学四议两公开。'],
    ['body', '带有控制符\u0001和\ufffe的一行 A & B <c> ]]> 收尾——“好”…'],
  ],
  (mark) => [
    mark(['四议两公开'], { initiativeIds: ['i-four', 'i-open'], note: '一处\n两项' }),
    mark(['𠮷家湾'], { label: '湾里议事', note: '\u0000' }),
  ],
);

export const EXAMPLE_DATA: ExportData = {
  archiveName: '东川报刊',
  exportedAt: '2026-11-23T09:30:00+08:00',
  articles: [printed, untitled],
  initiatives,
};
