import { headingNumbers } from '#core/report/layout/heading-numbers.ts';
import { Packer, type Document, type FileChild, type PageNumberEstimator } from 'docx';
import type { PrintedContents, PrintedReport } from '#core/report/printed.ts';
import { chartPictures } from './chart-picture.ts';
import { closingChildren } from './closing.ts';
import { contentsChildren } from './contents.ts';
import { packWord, wordDocument, type WordContent, type WordFile } from './document.ts';
import { frontChildren } from './front.ts';
import { ESTIMATOR } from './page-estimate.ts';
import { pageBreak, partChildren } from './parts.ts';
import type { WordProfile } from './profile.ts';
import { RunMaker } from './run.ts';
import { Setting } from './setting.ts';

export interface ReportWordOptions {
  readonly profile: WordProfile;
  readonly author: string;
  /** Articles in full start on a page of their own; as the profile says unless stated. */
  readonly articleOnNewPage?: boolean | undefined;
}

/**
 * A report as a Word document in the look of a profile: what stands around the text, then its parts
 * in order, with real headings and contents that are filled in.
 *
 * With contents the document is laid out once to know its pages, and then made with them; what
 * another program breaks otherwise, it corrects when it updates the field.
 */
export async function renderReportWord(
  report: PrintedReport,
  options: ReportWordOptions,
): Promise<WordFile> {
  return writeReportWord(report, options, await chartPictures(report));
}

/** The same with the pictures of its charts at hand. */
export async function writeReportWord(
  report: PrintedReport,
  options: ReportWordOptions,
  pictures: Setting['pictures'],
): Promise<WordFile> {
  const known = report.parts.some(({ kind }) => kind === 'contents')
    ? await headingPages(report, options, pictures)
    : new Map<string, string>();
  const { content, runs } = contentOf(report, options, pictures, known);
  return packWord(content, options.profile, runs);
}

/** Bookmark of each heading → number of the page it stands on. */
async function headingPages(
  report: PrintedReport,
  options: ReportWordOptions,
  pictures: Setting['pictures'],
): Promise<ReadonlyMap<string, string>> {
  const { content, runs } = contentOf(report, options, pictures, null);
  const pages = new Map<string, string>();
  const note: PageNumberEstimator = (body, context) => {
    const estimated = ESTIMATOR(body, context);
    for (const [bookmark, page] of estimated.bookmarks) pages.set(bookmark, page);
    return estimated;
  };
  const document: Document = wordDocument(content, options.profile, runs, note);
  await Packer.toBuffer(document);
  return pages;
}

function contentOf(
  report: PrintedReport,
  options: ReportWordOptions,
  pictures: Setting['pictures'],
  pages: ReadonlyMap<string, string> | null,
): { readonly content: WordContent; readonly runs: RunMaker } {
  const { profile, author } = options;
  const runs = new RunMaker(profile, { measured: pages === null });
  const setting = new Setting(profile, runs, {
    sourceNotes: report.front.sourceNotes,
    articleOnNewPage: options.articleOnNewPage ?? profile.articleOnNewPage,
    pictures,
  });
  const children = [
    ...frontChildren(setting, report),
    ...bodyChildren(setting, report, pages ?? new Map()),
    ...closingChildren(setting, report),
  ];
  return {
    runs,
    content: {
      title: report.title,
      author,
      createdAt: report.createdAt,
      children,
      comments: [],
      footnotes: setting.footnotes,
      headings: ['heading1', 'heading2', 'heading3', 'heading4'],
    },
  };
}

/** The parts of a report in order, its contents filled in from the headings that follow them. */
export function bodyChildren(
  setting: Setting,
  report: PrintedReport,
  pages: ReadonlyMap<string, string>,
): readonly FileChild[] {
  const numbers = headingNumbers(report.parts, setting.profile.headingNumbers);
  const children: (FileChild | PendingContents)[] = [];
  let first = true;
  for (const [index, part] of report.parts.entries()) {
    if (part.kind === 'page-break') {
      if (!first) children.push(pageBreak(setting));
      first = true;
    } else if (part.kind === 'contents') {
      children.push({ contents: part, from: setting.headings.length });
      // What follows the contents starts on a page of its own, whether or not the report says so too.
      const breaks = report.parts[index + 1]?.kind === 'page-break';
      if (!breaks) children.push(pageBreak(setting));
      first = !breaks;
    } else {
      const newPage = !first && startsPage(setting, report.parts, index);
      const set = partChildren(setting, part, { number: numbers.get(index) ?? '', newPage });
      children.push(...(index === report.parts.length - 1 ? setting.keepingLast(set) : set));
      first = false;
    }
  }
  return children.flatMap((child) =>
    'contents' in child
      ? contentsChildren(setting, setting.headings.slice(child.from), child.contents.depth, pages)
      : [child],
  );
}

/** Whether a part is an article that wants a page of its own, or the first of the headings over one. */
function startsPage(setting: Setting, parts: PrintedReport['parts'], index: number): boolean {
  if (!setting.articleOnNewPage || parts[index - 1]?.kind === 'heading') return false;
  return parts.slice(index).find(({ kind }) => kind !== 'heading')?.kind === 'article';
}

/** Contents that wait for the headings that follow them. */
interface PendingContents {
  readonly contents: PrintedContents;
  readonly from: number;
}
