import { patchDocument, PatchType, TextRun, type IPatch } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { PrintedReport } from '#core/report/printed.ts';
import type { Warning } from '../../../contract.ts';
import { attachments } from './closing.ts';
import { packWord, type WordFile } from './document.ts';
import { ZIP_TIME } from './finish-package.ts';
import { dayOf } from './front.ts';
import { ESTIMATOR } from './page-estimate.ts';
import type { WordProfile, WordStyleName } from './profile.ts';
import { bodyChildren, type ReportWordOptions } from './report.ts';
import { RunMaker } from './run.ts';
import { Setting } from './setting.ts';
import type { Template } from './template-check.ts';

/** Set like the paragraph in which `{{body}}` stands. */
const LIKE_BODY: readonly WordStyleName[] = ['body', 'quotation', 'remark', 'attachments'];
const HEADING_STYLES = ['heading1', 'heading2', 'heading3', 'heading4'] as const;
const CONTENTS_STYLES = ['contents1', 'contents2', 'contents3', 'contents4'] as const;

/** What an office may write between `{{` and `}}` (docs/word.md), and what stands there afterwards. */
function wordsOf(report: PrintedReport): Readonly<Record<string, string>> {
  const { front, title } = report;
  return {
    title,
    subtitle: front.subtitle,
    issuer: front.issuer,
    date: dayOf(report),
    recipients: front.recipients,
    remark: front.remark,
    issue: front.issue,
    authority: front.redHead?.authority ?? '',
    number: front.redHead?.number ?? '',
    signatory: front.redHead?.signatory ?? '',
    security: front.security,
    copyNumber: front.copyNumber,
    urgency: front.urgency,
    copies: front.imprint?.copies ?? '',
    printer: front.imprint?.printer ?? '',
  };
}

/**
 * A report in a template of the office: words where their placeholders stand, in the look of the
 * placeholder; the parts in place of the paragraph with `{{body}}`. Headings and text take the
 * template's own styles; what it has none for (source lines, tables, marks) takes those of the
 * profile, which are added. Page, head and foot stay the template's.
 */
export async function fillTemplate(
  template: Template,
  report: PrintedReport,
  options: ReportWordOptions,
  pictures: Setting['pictures'],
): Promise<WordFile & { readonly warnings: readonly Warning[] }> {
  const profile = { ...options.profile, page: template.page ?? options.profile.page };
  const pages = new Map<string, string>();
  if (report.parts.some(({ kind }) => kind === 'contents')) {
    await patched(template, report, { ...options, profile, pictures }, new Map(), pages);
  }
  const { bytes, replacedCharacters } = await patched(
    template,
    report,
    { ...options, profile, pictures },
    pages,
  );
  const known = new Set([...Object.keys(wordsOf(report)), 'body', 'attachments']);
  const strange = template.placeholders.filter((name) => !known.has(name));
  return {
    bytes: await withStyles(bytes, profile, options.author),
    replacedCharacters,
    warnings:
      strange.length === 0
        ? []
        : [{ code: 'W-PLACEHOLDER', values: { names: strange.join('、') } }],
  };
}

async function patched(
  template: Template,
  report: PrintedReport,
  options: ReportWordOptions & Pick<Setting, 'pictures'>,
  pages: ReadonlyMap<string, string>,
  found?: Map<string, string>,
): Promise<WordFile> {
  const { profile } = options;
  const ids = officeStyles(template);
  const runs = new RunMaker(profile, {
    unset: new Set(ids.keys()),
    measured: found !== undefined,
  });
  const setting = new Setting(profile, runs, {
    sourceNotes: report.front.sourceNotes,
    articleOnNewPage: options.articleOnNewPage ?? profile.articleOnNewPage,
    pictures: options.pictures,
    template: { ids, lastBookmark: template.lastBookmark },
  });
  const children = bodyChildren(setting, report, pages);
  const names = report.front.attachments;
  const words = Object.entries(wordsOf(report)).map(([name, text]): [string, IPatch] => [
    name,
    { type: PatchType.PARAGRAPH, children: textRuns(runs.plain(text)) },
  ]);
  const data = await patchDocument({
    outputType: 'uint8array',
    data: template.bytes,
    keepOriginalStyles: true,
    recursive: true,
    trimPlaceholders: true,
    patches: {
      ...Object.fromEntries(words),
      attachments:
        names.length === 0
          ? { type: PatchType.PARAGRAPH, children: [] }
          : { type: PatchType.DOCUMENT, children: attachments(setting, names) },
      body: { type: PatchType.DOCUMENT, children },
    },
    footnotes: Object.fromEntries(
      [...setting.footnotes].map(([id, paragraphs]) => [id, { children: paragraphs }]),
    ),
    ...(found === undefined
      ? {}
      : {
          pageNumbers: (filled) => {
            const estimated = ESTIMATOR(filled);
            for (const [bookmark, page] of estimated.bookmarks) found.set(bookmark, page);
            return estimated;
          },
        }),
  });
  return { bytes: data, replacedCharacters: runs.replacedCharacters };
}

function textRuns(text: string): readonly TextRun[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

function officeStyles({ styles, bodyStyle }: Template): ReadonlyMap<WordStyleName, string> {
  const ids = new Map<WordStyleName, string>();
  for (const name of LIKE_BODY) if (bodyStyle !== null) ids.set(name, bodyStyle);
  HEADING_STYLES.forEach((name, index) => {
    const id = styles.get(`heading ${index + 1}`);
    if (id !== undefined) ids.set(name, id);
  });
  CONTENTS_STYLES.forEach((name, index) => {
    const id = styles.get(`toc ${index + 1}`);
    if (id !== undefined) ids.set(name, id);
  });
  return ids;
}

const STYLE = /<w:style [^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gsu;
/** Ours and those that Word makes by itself when they are wanted. */
const WANTED = /^(?:Juanzong-.*|TOC\d|FootnoteReference|FootnoteText.*)$/u;

/** Adds the styles of the profile that the template lacks. */
async function withStyles(
  bytes: Uint8Array,
  profile: WordProfile,
  author: string,
): Promise<Uint8Array> {
  const ours = await packWord(
    {
      title: '',
      author,
      createdAt: '2000-01-01T00:00:00Z',
      children: [],
      comments: [],
      headings: HEADING_STYLES,
    },
    profile,
    new RunMaker(profile),
  );
  const sheet = strFromU8(unzipSync(ours.bytes)['word/styles.xml'] ?? new Uint8Array());
  const entries: Zippable = {};
  for (const [name, data] of Object.entries(unzipSync(bytes))) {
    const content = name === 'word/styles.xml' ? strToU8(added(strFromU8(data), sheet)) : data;
    entries[name] = [content, { mtime: ZIP_TIME, level: 6 }];
  }
  return zipSync(entries);
}

function added(theirs: string, ours: string): string {
  const held = new Set([...theirs.matchAll(STYLE)].map(([, id]) => id));
  const base = /<w:style [^>]*w:default="(?:1|true)"[^>]*>/gu;
  const normal =
    [...theirs.matchAll(base)]
      .map(([tag]) => tag)
      .find((tag) => tag.includes('w:type="paragraph"'))
      ?.match(/w:styleId="([^"]*)"/u)?.[1] ?? 'Normal';
  const missing = [...ours.matchAll(STYLE)]
    .filter(([, id = '']) => WANTED.test(id) && !held.has(id))
    .map(([xml]) => xml.replaceAll('w:val="Normal"', `w:val="${normal}"`));
  return theirs.replace('</w:styles>', `${missing.join('')}</w:styles>`);
}
