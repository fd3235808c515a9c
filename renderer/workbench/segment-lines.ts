import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, EditorView, gutter, GutterMarker, lineNumbers } from '@codemirror/view';
import type { Role } from '#core/page/role.ts';
import type { ArticleView } from '#electron/contract.ts';
import { segmentsOfLine, type PageSegment } from './page-segments.ts';

/** Colours that the articles of a page share out. */
const ARTICLE_HUES = 8;
const DIM: ReadonlySet<Role> = new Set(['boilerplate', 'advert']);

/** Class of the colour of the article at `index` of its page; `art-none` outside all articles. */
export function articleHue(index: number): string {
  return index === -1 ? 'art-none' : `art-${index % ARTICLE_HUES}`;
}

/**
 * Line numbers, and beside them the segment of each line in the colour of its article, named by
 * its role where it begins; what is not of the open article is dimmed.
 */
export function segmentLines(
  view: Pick<ArticleView, 'segments' | 'siblings' | 'article'>,
  roleName: (role: Role) => string,
): Extension {
  const hues = new Map(view.siblings.map(({ id }, index) => [id, articleHue(index)]));
  const titles = new Map(view.siblings.map(({ id, title }) => [id, title]));
  const markers = new Map<string, SegmentMarker>();
  const markerOf = (segment: PageSegment, first: boolean): SegmentMarker => {
    const hue =
      (segment.articleId === null ? undefined : hues.get(segment.articleId)) ?? 'art-none';
    const title = segment.articleId === null ? '' : (titles.get(segment.articleId) ?? '');
    const name = roleName(segment.role);
    const key = `${hue} ${name} ${first} ${title}`;
    const known = markers.get(key);
    if (known !== undefined) return known;
    const made = new SegmentMarker(
      hue,
      first ? name : '',
      title === '' ? name : `${name} · ${title}`,
    );
    markers.set(key, made);
    return made;
  };
  return [
    lineNumbers(),
    gutter({
      class: 'seg-gutter',
      lineMarker: (_, line) => {
        const found = segmentsOfLine(view.segments, { start: line.from, end: line.to });
        const segment = found[0];
        if (segment === undefined) return null;
        return markerOf(segment, segment.start >= line.from);
      },
    }),
    EditorView.decorations.of(dimmed(view)),
  ];
}

function dimmed({ segments, article }: Pick<ArticleView, 'segments' | 'article'>) {
  const marks = new RangeSetBuilder<Decoration>();
  for (const { start, end, role, articleId } of segments) {
    if (DIM.has(role)) marks.add(start, end, BOILERPLATE);
    else if (articleId !== article.id) marks.add(start, end, OTHER);
  }
  return marks.finish();
}

const BOILERPLATE = Decoration.mark({ class: 'seg-boilerplate' });
const OTHER = Decoration.mark({ class: 'seg-other' });

class SegmentMarker extends GutterMarker {
  readonly hue: string;
  readonly label: string;
  readonly title: string;

  constructor(hue: string, label: string, title: string) {
    super();
    this.hue = hue;
    this.label = label;
    this.title = title;
  }

  override eq(other: SegmentMarker): boolean {
    return this.hue === other.hue && this.label === other.label && this.title === other.title;
  }

  override toDOM(): Node {
    const element = document.createElement('div');
    element.className = `seg ${this.hue}`;
    element.title = this.title;
    element.textContent = this.label;
    return element;
  }
}
