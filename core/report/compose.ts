import type { Annotation } from '../annotation/annotation.ts';
import type { AnnotatedArticle, ExportData } from '../export/export-data.ts';
import { filterExportData, type DataFilter } from '../export/filter.ts';
import { paragraphsOf, readingRanges } from '../export/located.ts';
import { toReading } from '../page/reading.ts';
import { overlaps } from '../text/span.ts';
import { THEMES, type Initiative } from '../thesaurus/initiative.ts';
import { figureText } from './figure-text.ts';
import { quotationsOf } from './quotations.ts';
import type { Block, FigureRow, Quotation, Report, Section, SourceEntry } from './report.ts';
import { printedDate, sourceLine } from './source-line.ts';

export interface ComposeOptions {
  readonly title: string;
  /** Id of a profile in assets/profiles; `plain` unless told otherwise. */
  readonly profile?: string;
  readonly filter?: DataFilter | undefined;
}

/**
 * A report with one chapter for each theme and in it one part for each initiative with an accepted
 * mention: its definition and the sentences that name it with their source lines. The accepted
 * figures of all these sentences follow in one table, each once, and a list of the articles quoted.
 *
 * Themes stand in the order of `THEMES`, others after them; initiatives in the order of the
 * thesaurus, quotations in the order of `data.articles`. Names not yet in the thesaurus come last.
 */
export function composeByInitiative(data: ExportData, options: ComposeOptions): Report {
  const { articles, initiatives } = filterExportData(data, options.filter ?? {});
  const parts = initiatives.flatMap((initiative) => {
    const named = (one: Annotation): boolean => one.initiativeIds.includes(initiative.id);
    const section = partFor(
      `initiative:${initiative.id}`,
      initiative.prefLabel,
      initiative.definition,
      articles,
      named,
    );
    return section === null ? [] : [{ theme: initiative.theme, section }];
  });
  const chapters = themesOf(initiatives).flatMap((theme): readonly Section[] => {
    const sections = parts.filter((part) => part.theme === theme).map((part) => part.section);
    const heading = theme === '' ? '未分主题' : theme;
    return sections.length === 0 ? [] : [{ id: `theme:${theme}`, heading, blocks: [], sections }];
  });
  const proposed = proposedChapter(articles, initiatives);
  const all = proposed === null ? chapters : [...chapters, proposed];
  const entries = sourceEntries(articles, all);
  const figures = figuresSection(articles, quotationsIn(all));
  return {
    title: options.title,
    profile: options.profile ?? 'plain',
    createdAt: data.exportedAt,
    preface: [{ kind: 'paragraph', text: summary(data, all, entries.length) }],
    sections: [
      ...all,
      ...(figures === null ? [] : [figures]),
      ...(entries.length === 0 ? [] : [sourcesSection(entries)]),
    ],
  };
}

function themesOf(initiatives: readonly Initiative[]): readonly string[] {
  const known: readonly string[] = THEMES;
  return [...new Set([...known, ...initiatives.map((initiative) => initiative.theme)])];
}

function partFor(
  id: string,
  heading: string,
  definition: string,
  articles: readonly AnnotatedArticle[],
  named: (annotation: Annotation) => boolean,
): Section | null {
  const quoted = articles.flatMap((article) => {
    const mentions = article.annotations.filter((one) => isMention(one) && named(one));
    const quotations = mentions.length === 0 ? [] : quotationsOf(article, mentions);
    return quotations.length === 0 ? [] : [{ article, quotations }];
  });
  if (quoted.length === 0) return null;
  const blocks: readonly Block[] = [
    ...(definition === '' ? [] : [{ kind: 'paragraph' as const, text: definition }]),
    ...quoted.flatMap(({ quotations }) => quotations),
  ];
  return { id, heading, blocks, sections: [] };
}

/** Accepted mentions whose initiative is not in the thesaurus: a chapter with a part for each name. */
function proposedChapter(
  articles: readonly AnnotatedArticle[],
  initiatives: readonly Initiative[],
): Section | null {
  const known = new Set(initiatives.map((initiative) => initiative.id));
  const isProposed = (one: Annotation): boolean =>
    isMention(one) && !one.initiativeIds.some((id) => known.has(id));
  const nameOf = (one: Annotation): string => (one.label === '' ? one.quote : one.label);
  const names = new Set(
    articles.flatMap(({ annotations }) => annotations.filter(isProposed).map(nameOf)),
  );
  const sections = [...names].flatMap((name) => {
    const named = (one: Annotation): boolean => isProposed(one) && nameOf(one) === name;
    const section = partFor(`proposed:${name}`, name, '', articles, named);
    return section === null ? [] : [section];
  });
  if (sections.length === 0) return null;
  return { id: 'proposed', heading: '未列入举措表', blocks: [], sections };
}

function isMention(annotation: Annotation): boolean {
  return annotation.kind === 'initiative' && annotation.status === 'accepted';
}

function figureRows(
  article: AnnotatedArticle,
  quotations: readonly Quotation[],
): readonly FigureRow[] {
  const quoted = quotations.flatMap(({ spans }) =>
    spans.flatMap((span) => toReading(article.reading, span)),
  );
  return article.annotations.flatMap((annotation): readonly FigureRow[] => {
    const { figure } = annotation;
    if (annotation.kind !== 'figure' || annotation.status !== 'accepted' || figure === null) {
      return [];
    }
    const ranges = readingRanges(article.reading, annotation.spans);
    if (!ranges.some((range) => quoted.some((span) => overlaps(range, span)))) return [];
    return [
      {
        annotationId: annotation.id,
        articleId: article.article.id,
        measure: figure.measure,
        quote: annotation.quote,
        normalised: figureText(figure),
        place: figure.place,
        time: figure.time,
        sourceLine: sourceLine(article.article, {
          paragraphs: paragraphsOf(article.reading, ranges),
        }),
      },
    ];
  });
}

function quotationsIn(sections: readonly Section[]): readonly Quotation[] {
  return sections.flatMap((section) => [
    ...section.blocks.filter((block) => block.kind === 'quotation'),
    ...quotationsIn(section.sections),
  ]);
}

function sourceEntries(
  articles: readonly AnnotatedArticle[],
  sections: readonly Section[],
): readonly SourceEntry[] {
  const quoted = new Set(quotationsIn(sections).map((quotation) => quotation.articleId));
  return articles
    .filter(({ article }) => quoted.has(article.id))
    .map(({ article }) => ({
      articleId: article.id,
      sourceLine: sourceLine(article),
      filename: article.filename,
      sha256: article.sha256,
    }));
}

/** The figures of everything quoted: a sentence may be quoted for many initiatives, its figures stand once. */
function figuresSection(
  articles: readonly AnnotatedArticle[],
  quotations: readonly Quotation[],
): Section | null {
  const byArticle = Map.groupBy(quotations, (quotation) => quotation.articleId);
  const rows = articles.flatMap((article) =>
    figureRows(article, byArticle.get(article.article.id) ?? []),
  );
  if (rows.length === 0) return null;
  return { id: 'figures', heading: '数据一览', blocks: [{ kind: 'figures', rows }], sections: [] };
}

function sourcesSection(entries: readonly SourceEntry[]): Section {
  return {
    id: 'sources',
    heading: '引用篇目',
    blocks: [{ kind: 'sources', entries }],
    sections: [],
  };
}

function summary(data: ExportData, sections: readonly Section[], articles: number): string {
  const parts = sections.reduce((count, section) => count + section.sections.length, 0);
  const quotations = quotationsIn(sections).length;
  const day = printedDate(data.exportedAt.slice(0, 10));
  return (
    `本汇编据档案库“${data.archiveName}”中已采纳的标注编成，截至${day}，` +
    `引用报道${articles}篇，涉及举措${parts}项，摘录${quotations}处。` +
    '方括号内为原件未载明或由编者代拟的内容。'
  );
}
