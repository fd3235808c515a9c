import type { FrontMatter, PrintedPart, PrintedReport } from '../printed.ts';

/*
 * A small invented report with a part of every kind, for the tests of everything that lays one out.
 */

export const EXAMPLE_FRONT: FrontMatter = {
  subtitle: '',
  issuer: '',
  date: '',
  attachments: [],
  remark: '',
  recipients: '',
  redHead: null,
  security: '',
  copyNumber: '',
  urgency: '',
  issue: '',
  imprint: null,
  signOffs: [],
  sourceNotes: 'line',
  charts: 'native',
};

export const EXAMPLE_PARTS: readonly PrintedPart[] = [
  { kind: 'contents', blockId: 'b0', depth: 2 },
  { kind: 'heading', blockId: 'b1', level: 1, text: '茶旅融合' },
  { kind: 'paragraph', blockId: 'b2', text: '东川县把茶园、民宿和山路连成一线。' },
  { kind: 'heading', blockId: 'b3', level: 2, text: '山上有茶' },
  {
    kind: 'quotation',
    blockId: 'b4',
    mark: 'Q00000001',
    text: '全村茶园4.5万余亩，推行茶旅融合。',
    marks: [{ start: 13, end: 17 }],
    articleId: 'a1',
    annotationIds: ['n1'],
    spans: [{ start: 3, end: 21 }],
    sourceLine: '《东川山上茶飘香》，东川日报，2019年6月3日，第3版',
  },
  { kind: 'heading', blockId: 'b5', level: 2, text: '山下有路' },
  { kind: 'page-break', blockId: 'b6' },
  { kind: 'heading', blockId: 'b7', level: 1, text: '数据一览' },
  {
    kind: 'figures',
    blockId: 'b8',
    caption: '表1　主要数据',
    groups: [
      {
        name: '产业',
        rows: [
          {
            mark: 'F00000002',
            annotationId: 'n2',
            articleId: 'a1',
            measure: '茶园面积',
            quote: '4.5万余亩',
            normalised: '45000亩（余）',
            place: '东川县',
            time: '2019年',
            sourceLine: '《东川山上茶飘香》，东川日报，2019年6月3日，第3版',
          },
        ],
      },
    ],
  },
  {
    kind: 'pivot',
    blockId: 'b9',
    mark: 'P00000003',
    caption: '表2　举措与年度',
    corner: '举措',
    columns: ['2018年', '2019年'],
    rows: [
      { name: '茶旅融合', cells: [1, 4], total: 5 },
      { name: '四议两公开', cells: [2, 0], total: 2 },
    ],
    totals: [3, 4],
    total: 7,
    note: '按已采纳的提及计。',
  },
  {
    kind: 'chart',
    blockId: 'b10',
    mark: 'C00000004',
    caption: '图1　逐月提及',
    chart: 'initiative-month',
    counts: 'mentions',
    categories: ['2019-05', '2019-06'],
    series: [{ name: '茶旅融合', values: [1, 3] }],
    note: '',
  },
  {
    kind: 'article',
    blockId: 'b11',
    mark: 'A00000005',
    articleId: 'a2',
    level: 2,
    title: '山门开了',
    paragraphs: [
      { role: 'kicker', text: '走进湾里村' },
      { role: 'byline', text: '本报记者 甲某' },
      { role: 'body', text: '路修到了家门口。' },
    ],
    sourceLine: '《山门开了》，东川日报，2018年7月1日，第1版',
  },
  {
    kind: 'sources',
    blockId: 'b12',
    entries: [
      {
        mark: 'A00000006',
        articleId: 'a1',
        sourceLine: '《东川山上茶飘香》，东川日报，2019年6月3日，第3版',
        filename: '东川 01.txt',
        sha256: '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff',
      },
    ],
  },
];

/** The example with other front matter or parts. */
export function exampleReport(
  front: Partial<FrontMatter> = {},
  parts: readonly PrintedPart[] = EXAMPLE_PARTS,
): PrintedReport {
  return {
    reportId: 'r1',
    title: '东川县茶旅融合工作综述',
    profile: 'gbt9704',
    createdAt: '2026-11-03T08:05:00+08:00',
    front: { ...EXAMPLE_FRONT, ...front },
    parts,
  };
}
