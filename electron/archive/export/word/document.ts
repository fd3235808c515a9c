import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  DocumentGridType,
  Footer,
  PageNumber,
  Packer,
  Paragraph,
  type FileChild,
  type ICommentOptions,
  type IParagraphStyleOptions,
  type IBaseParagraphStyleOptions,
} from 'docx';
import { finishPackage } from './finish-package.ts';
import { WORD_STYLES, type WordProfile, type WordStyle, type WordStyleName } from './profile.ts';
import { fontsOf, paragraphProperties, runProperties, type RunMaker } from './run.ts';

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
  readonly headings: readonly [WordStyleName, WordStyleName, WordStyleName];
}

/** Set small or single-spaced: on the grid of the body text they would take two of its lines each. */
const OFF_GRID: readonly WordStyleName[] = ['table', 'comment', 'pageNumber'];

/** Id of a style in the document; the built-in ones keep Word's ids so that outlines work. */
export function styleId(name: WordStyleName): string {
  return `Juanzong-${name}`;
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
  const { page } = profile;
  const millimetres = convertMillimetersToTwip;
  const title = runs.plain(content.title);
  const author = runs.plain(content.author);
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: stylesOf(profile, content.headings),
    evenAndOddHeaderAndFooters: profile.pageNumber === 'outer',
    ...(content.comments.length === 0 ? {} : { comments: { children: content.comments } }),
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
        },
        footers: footersOf(profile, runs),
        children: content.children,
      },
    ],
  });
  const packed = await Packer.toBuffer(document);
  const fonts = fontsOf(profile.styles.body);
  return {
    bytes: finishPackage(packed, {
      createdAt: content.createdAt,
      fonts,
      offGrid: OFF_GRID.map(styleId),
    }),
    replacedCharacters: runs.replacedCharacters,
  };
}

type StyleLook = Pick<IBaseParagraphStyleOptions, 'run' | 'paragraph'>;

function stylesOf(
  profile: WordProfile,
  headings: WordContent['headings'],
): ConstructorParameters<typeof Document>[0]['styles'] & object {
  const { styles } = profile;
  const look = (style: WordStyle, level?: 0 | 1 | 2): StyleLook => ({
    run: runProperties(profile, style),
    paragraph: {
      ...paragraphProperties(style),
      // Without a level of its own a heading style makes no outline in LibreOffice or WPS.
      ...(level === undefined ? {} : { outlineLevel: level }),
    },
  });
  const heading = (level: 0 | 1 | 2): StyleLook => look(styles[headings[level]], level);
  const named = (name: WordStyleName): IParagraphStyleOptions => ({
    id: styleId(name),
    name: `卷宗 ${STYLE_NAMES[name]}`,
    basedOn: 'Normal',
    next: styleId(name),
    quickFormat: true,
    ...look(styles[name]),
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
      // The library's own look of captions is in a colour of the theme; we use no theme.
      caption: look(styles.caption),
    },
    paragraphStyles: WORD_STYLES.map(named),
  };
}

const STYLE_NAMES: Readonly<Record<WordStyleName, string>> = {
  title: '总标题',
  dateLine: '日期行',
  heading1: '一级标题',
  heading2: '二级标题',
  heading3: '三级标题',
  articleTitle: '篇目题名',
  kicker: '肩题',
  subtitle: '副题',
  credit: '署名',
  body: '正文',
  subheading: '小标题',
  caption: '图注',
  quotation: '引文',
  sourceLine: '出处',
  listing: '清单',
  table: '表格',
  comment: '批注',
  pageNumber: '页码',
};

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
