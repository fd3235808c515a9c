import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  DocumentGridType,
  Footer,
  NoteNumberRestart,
  NumberFormat,
  PageNumber,
  LeaderType,
  Packer,
  Paragraph,
  TabStopType,
  type FileChild,
  type ICommentOptions,
  type IParagraphStyleOptions,
  type IBaseParagraphStyleOptions,
  type PageNumberEstimator,
  type TabStopDefinition,
} from 'docx';
import { finishPackage } from './finish-package.ts';
import { WORD_STYLES, type WordProfile, type WordStyle, type WordStyleName } from './profile.ts';
import { fontsOf, paragraphProperties, runProperties, TWIPS, type RunMaker } from './run.ts';

export interface WordFile {
  readonly bytes: Uint8Array;
  /** Characters that Word cannot hold, written as visible marks. */
  readonly replacedCharacters: number;
}

export interface WordContent {
  readonly title: string;
  readonly author: string;
  /** ISO 8601 with offset; exporters have no clock. */
  readonly createdAt: string;
  readonly children: readonly FileChild[];
  readonly comments: readonly ICommentOptions[];
  /** Look of the built-in heading styles, outermost first. */
  readonly headings: readonly [WordStyleName, WordStyleName, WordStyleName, WordStyleName];
  /** Footnotes by the numbers that their references name. */
  readonly footnotes?: ReadonlyMap<number, readonly Paragraph[]>;
}

/**
 * Styles that would not stand on the line grid of the page as they should: what is set small or
 * single-spaced would take two of its lines, and so would large type, whatever its exact line is.
 */
function offGrid(
  { gridPitch, styles }: WordProfile,
  headings: WordContent['headings'],
): readonly string[] {
  const off = WORD_STYLES.filter((name) => {
    const { line, size } = styles[name];
    const fits = line.rule === 'exact' && line.value * TWIPS === gridPitch;
    return !fits || size > styles.body.size;
  });
  return [
    ...off.map(styleId),
    ...(off.includes('title') ? ['Title'] : []),
    ...headings.flatMap((name, index) => (off.includes(name) ? [`Heading${index + 1}`] : [])),
  ];
}

/** Ids that Word keeps for entries of a contents field, by level. */
const CONTENTS_STYLES = [
  ['TOC1', 'contents1'],
  ['TOC2', 'contents2'],
  ['TOC3', 'contents3'],
  ['TOC4', 'contents4'],
] as const;

/** Id of a style in the document; the built-in ones keep Word's ids so that outlines work. */
export function styleId(name: WordStyleName): string {
  return CONTENTS_STYLES.find(([, style]) => style === name)?.[0] ?? `Juanzong-${name}`;
}

/** Width of the text area in twips. */
export function textWidth({ page }: WordProfile): number {
  return convertMillimetersToTwip(page.width - page.left - page.right);
}

/**
 * Packs content into a .docx: page, grid, styles and page numbers as the profile says, the only
 * field PAGE, nothing that points outside the file.
 */
export async function packWord(
  content: WordContent,
  profile: WordProfile,
  runs: RunMaker,
): Promise<WordFile> {
  const packed = await Packer.toBuffer(wordDocument(content, profile, runs));
  return {
    bytes: finishPackage(packed, {
      createdAt: content.createdAt,
      fonts: fontsOf(profile.styles.body),
      offGrid: profile.gridPitch === null ? [] : offGrid(profile, content.headings),
      grid: profile.gridPitch !== null,
    }),
    replacedCharacters: runs.replacedCharacters,
  };
}

/** The document as the library holds it; `pageNumbers` is told its pages when it is written. */
export function wordDocument(
  content: WordContent,
  profile: WordProfile,
  runs: RunMaker,
  pageNumbers?: PageNumberEstimator,
): Document {
  const { page } = profile;
  const millimetres = convertMillimetersToTwip;
  const title = runs.plain(content.title);
  const author = runs.plain(content.author);
  return new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: stylesOf(profile, content.headings),
    evenAndOddHeaderAndFooters: profile.pageNumber === 'outer',
    ...(content.comments.length === 0 ? {} : { comments: { children: content.comments } }),
    ...(content.footnotes === undefined ? {} : { footnotes: footnotesOf(content.footnotes) }),
    ...(pageNumbers === undefined ? {} : { pageNumbers }),
    sections: [
      {
        properties: {
          page: {
            size: { width: millimetres(page.width), height: millimetres(page.height) },
            margin: {
              top: millimetres(page.top),
              right: millimetres(page.right),
              bottom: millimetres(page.bottom),
              left: millimetres(page.left),
              footer: millimetres(page.footer),
              header: millimetres(page.top / 2),
            },
          },
          ...(profile.gridPitch === null
            ? {}
            : { grid: { type: DocumentGridType.LINES, linePitch: profile.gridPitch } }),
          ...(profile.footnoteNumbers === 'circled'
            ? {
                footnoteProperties: {
                  numberFormat: { type: NumberFormat.DECIMAL_ENCLOSED_CIRCLE_CHINESE },
                  restart: NoteNumberRestart.EACH_PAGE,
                },
              }
            : {}),
        },
        footers: footersOf(profile, runs),
        children: content.children,
      },
    ],
  });
}

function footnotesOf(
  notes: ReadonlyMap<number, readonly Paragraph[]>,
): ConstructorParameters<typeof Document>[0]['footnotes'] & object {
  return Object.fromEntries([...notes].map(([id, children]) => [id, { children }]));
}

type StyleLook = Pick<IBaseParagraphStyleOptions, 'run' | 'paragraph'>;

function stylesOf(
  profile: WordProfile,
  headings: WordContent['headings'],
): ConstructorParameters<typeof Document>[0]['styles'] & object {
  const { styles } = profile;
  const look = (style: WordStyle, level?: 0 | 1 | 2 | 3): StyleLook => ({
    run: runProperties(profile, style),
    paragraph: {
      ...paragraphProperties(profile, style),
      // Without a level of its own a heading style makes no outline in LibreOffice or WPS.
      ...(level === undefined ? {} : { outlineLevel: level }),
    },
  });
  const heading = (level: 0 | 1 | 2 | 3): StyleLook => look(styles[headings[level]], level);
  const named = (name: WordStyleName): IParagraphStyleOptions => ({
    id: styleId(name),
    name: `卷宗 ${STYLE_NAMES[name]}`,
    basedOn: 'Normal',
    next: styleId(name),
    quickFormat: true,
    ...look(styles[name]),
  });
  const contents = CONTENTS_STYLES.map(([id, name], index): IParagraphStyleOptions => {
    const { run = {}, paragraph = {} } = look(styles[name]);
    const end = { type: TabStopType.RIGHT, position: textWidth(profile), leader: LeaderType.DOT };
    // Word knows these styles by these names only.
    const known = { id, name: `toc ${index + 1}`, basedOn: 'Normal', next: 'Normal' };
    return { ...known, run, paragraph: withTabs(paragraph, [end]) };
  });
  return {
    default: {
      document: {
        run: {
          ...runProperties(profile, styles.body),
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
      },
      title: look(styles.title),
      heading1: heading(0),
      heading2: heading(1),
      heading3: heading(2),
      heading4: heading(3),
      // The library's own look of captions is in a colour of the theme; we use no theme.
      caption: look(styles.caption),
    },
    paragraphStyles: [
      ...contents,
      ...WORD_STYLES.filter((name) => styleId(name).startsWith('Juanzong')).map(named),
    ],
  };
}

const STYLE_NAMES: Readonly<Record<WordStyleName, string>> = {
  authority: '发文机关标志',
  grade: '份号密级',
  fileNumber: '发文字号',
  signatory: '签发人',
  issueLine: '期号',
  title: '总标题',
  dateLine: '日期行',
  addressee: '主送机关',
  contentsTitle: '目录标题',
  contents1: '目录一级',
  contents2: '目录二级',
  contents3: '目录三级',
  contents4: '目录四级',
  heading1: '一级标题',
  heading2: '二级标题',
  heading3: '三级标题',
  heading4: '四级标题',
  articleTitle: '篇目题名',
  kicker: '肩题',
  subtitle: '副题',
  credit: '署名',
  body: '正文',
  subheading: '小标题',
  caption: '图注',
  quotation: '引文',
  sourceLine: '出处',
  mark: '核验号',
  picture: '图',
  tableTitle: '图表题',
  tableHead: '表头',
  table: '表格',
  note: '图表注',
  listing: '清单',
  attachments: '附件说明',
  signature: '落款',
  remark: '附注',
  signOff: '审签',
  imprint: '版记',
  footnote: '脚注',
  comment: '批注',
  pageNumber: '页码',
};

/** Tab stops of a style: the library writes them, but its types name them for paragraphs only. */
function withTabs<T extends object>(
  properties: T,
  tabStops: readonly TabStopDefinition[],
): T & { readonly tabStops: readonly TabStopDefinition[] } {
  return { ...properties, tabStops };
}

/** `— 1 —` (GB/T 9704-2012, 7.5). */
function footersOf(
  profile: WordProfile,
  runs: RunMaker,
): { readonly default: Footer; readonly even?: Footer } {
  const footer = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer =>
    new Footer({
      children: [
        new Paragraph({
          style: styleId('pageNumber'),
          alignment,
          children: [runs.of('pageNumber', { children: ['— ', PageNumber.CURRENT, ' —'] })],
        }),
      ],
    });
  if (profile.pageNumber === 'center') return { default: footer(AlignmentType.CENTER) };
  return { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) };
}
