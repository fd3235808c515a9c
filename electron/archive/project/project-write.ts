import { v5 as nameBasedUuid } from 'uuid';
import { detailText } from '#core/annotation/detail-text.ts';
import type { Annotation } from '#core/annotation/annotation.ts';
import type { ArticleRecord } from '#core/export/export-data.ts';
import { displayTitle } from '#core/export/export-data.ts';
import { articleFilter, type ArticleFilter, type ReadyFilter } from '#core/export/filter.ts';
import { KIND_NAMES } from '#core/export/names.ts';
import { describeWith } from '#core/export/project-description.ts';
import { visibleText } from '#core/export/visible-marks.ts';
import type { Pieces } from '#core/pieces.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { codePointsOf } from '#core/text/code-points.ts';
import { withLineFeeds } from '#core/text/line-ends.ts';
import type { Span } from '#core/text/span.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { articleIdsInOrder, articlesByFile } from '#db/queries/articles.ts';
import { findSource, listSources } from '#db/queries/page.ts';
import { sourceText } from '#db/queries/source-text.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { articleRecord } from '../descriptions/record.ts';
import type { Session } from '../session.ts';
import { projectCodes, themeSets } from '../thesaurus/codebook-write.ts';
import { xmlElement, xmlText } from '../thesaurus/xml-text.ts';
import { CODES_OF_KINDS, VARIABLES } from './project-guids.ts';
import type { ZipEntry } from './zip-pieces.ts';

const NAMESPACE = 'urn:QDA-XML:project:1.0';
/** Users and notes have no ids of their own; made once, never to change. */
const USERS = '5a0c5b3e-9d0b-4f0e-8a43-0e6f2f2d9b11';
const NOTES = 'c1f6b1de-7a35-4a63-9a7f-2b6f4f1f5d02';
const PAGE = 100;
/** Longest name of a selection, in UTF-16 code units. */
const NAME = 80;

interface ProjectSource {
  readonly id: string;
  readonly articles: readonly ArticleRecord[];
}

/**
 * The archive, or the part of it that a filter asks for, as a REFI-QDA project (`.qdpx`, REFI-QDA 1.5,
 * Project-mrt2019.xsd): `sources/` as UTF-8 with LF and no byte order mark, positions in Unicode code
 * points of these texts, codes nested as theme, initiative, narrower initiative. Articles are cases
 * with variables. What the format has no place for stands in descriptions (`selection-record.ts`), so
 * that what was written is read back as it was.
 */
export class ProjectFile {
  /** Sources of the project, and how many of them have been written. */
  readonly total: number;
  done = 0;
  /** Annotations so far. */
  items = 0;
  replaced = 0;
  readonly #session: Session;
  readonly #filter: ArticleFilter;
  readonly #sources: readonly ProjectSource[];
  readonly #initiatives: readonly Initiative[];

  private constructor(
    session: Session,
    initiatives: readonly Initiative[],
    filter: ArticleFilter,
    sources: readonly ProjectSource[],
  ) {
    this.#session = session;
    this.#initiatives = initiatives;
    this.#filter = filter;
    this.#sources = sources;
    this.total = sources.length;
  }

  /** A project of what a filter lets through; its sources are looked for in pieces. */
  static *of(session: Session, filter: ReadyFilter): Pieces<ProjectFile> {
    const initiatives = listInitiatives(session.db);
    const articles = articleFilter(initiatives, filter);
    const all = Object.values(filter).every((part) => part === undefined || part === null);
    const named = (filter.initiative ?? '') !== '';
    const sources = yield* sourcesOf(session, articles, { all, named });
    return new ProjectFile(session, initiatives, articles, sources);
  }

  *entries(): Generator<ZipEntry> {
    for (const { id } of this.#sources) {
      const { text } = withLineFeeds(sourceText(this.#session.db, id));
      yield { name: `sources/${id}.txt`, pieces: [text] };
    }
    yield { name: 'project.qde', pieces: this.#project() };
  }

  *#project(): Generator<string> {
    const { session } = { session: this.#session };
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    const head = xmlElement(
      'Project',
      {
        xmlns: NAMESPACE,
        name: this.#writable(session.archiveName),
        origin: 'Juanzong',
        creationDateTime: session.actor.now().toISOString(),
      },
      ['?'],
    );
    yield `${head.slice(0, head.indexOf('>'))}>\n`;
    yield* this.#users();
    const codes = [
      ...projectCodes(this.#initiatives, (text) => this.#writable(text)),
      ...CODES_OF_KINDS.map(({ guid, kind }) =>
        xmlElement('Code', { guid, name: KIND_NAMES[kind], isCodable: 'true' }),
      ),
    ];
    yield `<CodeBook><Codes>\n${codes.join('\n')}\n</Codes></CodeBook>\n`;
    const variables = VARIABLES.map(({ guid, name }) =>
      xmlElement('Variable', { guid, name, typeOfVariable: 'Text' }),
    );
    yield `${xmlElement('Variables', {}, variables)}\n`;
    if (this.#sources.length > 0) {
      yield '<Cases>';
      for (const { id, articles } of this.#sources) {
        for (const article of articles) yield `\n${this.#case(id, article)}`;
      }
      yield '\n</Cases>\n<Sources>';
      for (const source of this.#sources) {
        yield* this.#source(source);
        this.done += 1;
      }
      yield '\n</Sources>\n';
    }
    yield* this.#notes();
    const sets = themeSets(this.#initiatives, (text) => this.#writable(text));
    if (sets.length > 0) yield `${xmlElement('Sets', {}, sets)}\n`;
    yield '</Project>\n';
  }

  *#users(): Generator<string> {
    const authors = new Set<string>();
    for (const annotation of this.#annotations()) authors.add(annotation.author);
    if (authors.size === 0) return;
    const users = [...authors].map((name) =>
      xmlElement('User', { guid: nameBasedUuid(name, USERS), name: this.#writable(name) }),
    );
    yield `${xmlElement('Users', {}, users)}\n`;
  }

  #case(sourceId: string, article: ArticleRecord): string {
    return xmlElement('Case', { guid: article.id, name: this.#writable(displayTitle(article)) }, [
      ...this.#values(article),
      xmlElement('SourceRef', { targetGUID: sourceId }),
    ]);
  }

  #values(article: ArticleRecord): readonly string[] {
    return VARIABLES.flatMap(({ key, guid }) => {
      const value = key in article ? article[key as keyof ArticleRecord] : undefined;
      const said = typeof value === 'string' ? value : (article.description?.[key] ?? '');
      if (said === '') return [];
      return [
        xmlElement('VariableValue', {}, [
          xmlElement('VariableRef', { targetGUID: guid }),
          xmlElement('TextValue', {}, [xmlText(this.#writable(said))]),
        ]),
      ];
    });
  }

  *#source({ id, articles }: ProjectSource): Generator<string> {
    const { db } = this.#session;
    const source = findSource(db, id);
    const whole = sourceText(db, id);
    const { text, ends, shifted, shiftedEnd } = withLineFeeds(whole);
    const points = codePointsOf(text);
    const open = xmlElement(
      'TextSource',
      { guid: id, name: this.#writable(source.filename), plainTextPath: `internal://${id}.txt` },
      ['?'],
    );
    yield `\n${open.slice(0, open.indexOf('>'))}>`;
    const record = { sha256: source.sha256, encoding: source.encoding, ends };
    yield xmlElement('Description', {}, [xmlText(describeWith('', record))]);
    for (const annotation of this.#annotationsOf(id, articles)) {
      this.items += 1;
      yield* this.#selections(annotation, whole, ({ start, end }) => ({
        start: points.fromUnits(shifted(start)),
        end: points.fromUnits(shiftedEnd(end)),
      }));
    }
    // A source with one article is that article: programs without cases show the values of sources.
    const [only, second] = articles;
    if (only !== undefined && second === undefined) yield* this.#values(only);
    yield '\n</TextSource>';
  }

  *#selections(
    annotation: Annotation,
    text: string,
    positionsOf: (span: Span) => Span,
  ): Generator<string> {
    const { id, kind, spans, initiativeIds, note, author, createdAt } = annotation;
    const user = nameBasedUuid(author, USERS);
    const kindCode = CODES_OF_KINDS.find((code) => code.kind === kind);
    const codes = initiativeIds.length > 0 ? initiativeIds : kindCode ? [kindCode.guid] : [];
    for (const [index, span] of spans.entries()) {
      const { start, end } = positionsOf(span);
      const guid = index === 0 ? id : nameBasedUuid(`${id} ${index + 1}`, NOTES);
      const description =
        index === 0
          ? describeWith(wordsOf(annotation), this.#record(annotation))
          : describeWith('', { annotation: id, part: 'more', number: index + 1 });
      const said = {
        guid,
        name: this.#writable(shortened(text.slice(span.start, span.end))),
        startPosition: String(start),
        endPosition: String(end),
        creatingUser: user,
        creationDateTime: createdAt,
      };
      yield `\n${xmlElement('PlainTextSelection', said, [
        xmlElement('Description', {}, [xmlText(this.#writable(description))]),
        ...codes.map((code) =>
          xmlElement(
            'Coding',
            {
              guid: nameBasedUuid(`${guid} ${code}`, NOTES),
              creatingUser: user,
              creationDateTime: createdAt,
            },
            [xmlElement('CodeRef', { targetGUID: code })],
          ),
        ),
        ...(note === '' ? [] : [xmlElement('NoteRef', { targetGUID: noteGuid(id) })]),
      ])}`;
    }
  }

  #record(annotation: Annotation) {
    const { id, kind, label, spans, figure, detail, rule, confidence, note } = annotation;
    return {
      annotation: id,
      part: 1 as const,
      of: spans.length,
      kind,
      label,
      spans: spans.map(({ start, end }): [number, number] => [start, end]),
      figure,
      detail,
      rule,
      confidence,
      ...(visibleText(note).replaced > 0 ? { note } : {}),
    };
  }

  *#notes(): Generator<string> {
    let first = true;
    for (const { id, note, author, createdAt } of this.#annotations()) {
      if (note === '') continue;
      yield first ? '<Notes>' : '';
      first = false;
      const said = {
        guid: noteGuid(id),
        creatingUser: nameBasedUuid(author, USERS),
        creationDateTime: createdAt,
      };
      yield `\n${xmlElement('Note', said, [
        xmlElement('PlainTextContent', {}, [xmlText(this.#writable(note))]),
      ])}`;
    }
    if (!first) yield '\n</Notes>\n';
  }

  *#annotations(): Generator<Annotation> {
    for (const { id, articles } of this.#sources) yield* this.#annotationsOf(id, articles);
  }

  /** What is accepted on a source, cut down to what the filter asks for; all of it where that is every article. */
  *#annotationsOf(sourceId: string, articles: readonly ArticleRecord[]): Generator<Annotation> {
    const { db } = this.#session;
    const wanted = new Set(articles.map(({ id }) => id));
    const { rows } = listAnnotations(db, { sourceId, status: 'accepted' });
    for (const { annotation, articleId } of rows) {
      if (articleId !== null && !wanted.has(articleId)) continue;
      yield* this.#filter.cutOne(annotation);
    }
  }

  #writable(given: string): string {
    const { text, replaced } = visibleText(given);
    this.replaced += replaced;
    return text;
  }
}

function noteGuid(annotationId: string): string {
  return nameBasedUuid(annotationId, NOTES);
}

/** The beginning of a quotation, as names of selections have it. */
function shortened(quote: string): string {
  return quote.slice(0, NAME).replace(/[\ud800-\udbff]$/u, '');
}

/** What a figure, a date or a name says, for people who look at it elsewhere. */
function wordsOf({ figure, detail }: Annotation): string {
  if (figure !== null) return [figure.measure, `${figure.value}${figure.unit}`].join(' ').trim();
  return detail === null ? '' : detailText(detail);
}

/** Sources with at least one article that the filter keeps, or all, in the order of their files. `named`: an initiative is. */
function* sourcesOf(
  { db }: Session,
  filter: ArticleFilter,
  { all, named }: { readonly all: boolean; readonly named: boolean },
): Pieces<readonly ProjectSource[]> {
  const ids = yield* articleIdsInOrder(db);
  const sources = new Map<string, ArticleRecord[]>(
    all ? listSources(db).map(({ id }) => [id, []]) : [],
  );
  const namesOne = (articleId: string): boolean =>
    listAnnotations(db, { articleId, status: 'accepted' }).rows.some(({ annotation }) =>
      filter.cutOne(annotation).some(({ kind }) => kind === 'initiative'),
    );
  for (let from = 0; from < ids.length; from += PAGE) {
    const rows = articlesByFile(db, { ids: ids.slice(from, from + PAGE) });
    for (const row of rows) {
      yield;
      const record = articleRecord(row);
      if (!filter.keeps(record) || (named && !namesOne(record.id))) continue;
      sources.set(row.sourceId, [...(sources.get(row.sourceId) ?? []), record]);
    }
  }
  return [...sources].map(([id, articles]) => ({ id, articles }));
}
