import { assertNever } from '../assert-never.ts';
import type { Annotation } from '../annotation/annotation.ts';
import type { AnnotatedArticle, ExportData } from '../export/export-data.ts';
import {
  filterExportData,
  queriesOf,
  readyFilter,
  wantedInitiatives,
  type DataFilter,
  type FoundByQuery,
} from '../export/filter.ts';
import { atOnce, flatInPieces, type Pieces } from '../pieces.ts';
import { composeArticles, printedArticle } from './compose-articles.ts';
import { composeExcerpts, type PlacesByArticle } from './compose-excerpts.ts';
import { composeFigures, type QuotedOfArticle } from './compose-figures.ts';
import { composePassages, levelBelow } from './compose-passages.ts';
import { markOf } from './mark.ts';
import { enclosingLevel } from './outline-edit.ts';
import type { BlockContent, OutlineBlock } from './outline.ts';
import type { PartBody, PrintedPart, PrintedSource } from './printed.ts';
import { quotationsOf } from './quotations.ts';
import { printedDate, sourceLine } from './source-line.ts';
import { fillTokens, hasTokens, type TokenValues } from './tokens.ts';

/** A block to be composed; what is frozen prints as it was. */
export interface ComposeBlock extends OutlineBlock {
  readonly frozen: readonly PrintedPart[] | null;
}

/** Whether frozen blocks are asked what they would say, or only for what they print. */
export type ComposeScope = 'all' | 'printed';

export interface ComposeOptions {
  readonly scope?: ComposeScope;
  /** Tables of counts and charts by block: counting needs no text, so `data` need not hold it. */
  readonly counted?: ReadonlyMap<string, readonly PartBody[]>;
  /** What the queries of the blocks find; one that has no answer cannot be read. */
  readonly found?: FoundByQuery;
  /** Where the words of excerpts stand, by block. */
  readonly places?: ReadonlyMap<string, PlacesByArticle>;
}

/** What a block names and the archive no longer has. */
export type GoneThing = 'annotation' | 'article' | 'initiative' | 'query';

export interface ComposedBlock {
  readonly id: string;
  /** What it says of the archive as it is; what it prints, where it is frozen and nobody asked. */
  readonly live: readonly PrintedPart[];
  /** What is printed: what was frozen, else what it says. */
  readonly printed: readonly PrintedPart[];
  readonly gone: GoneThing | null;
}

/** Stands where an annotation or article was that is gone, so that nobody overlooks it. */
const GONE = '［此处所引内容已不在档案库中，请改引或删去］';

/**
 * Composes the blocks of a report from what the archive holds, in their order; a pure function.
 *
 * What other blocks decide (counts in texts, figures of what is quoted, the list of sources) counts
 * what is printed of them. A heading over blocks that all print nothing prints nothing itself.
 */
export function composeBlocks(
  data: ExportData,
  blocks: readonly ComposeBlock[],
  options: ComposeOptions = {},
): readonly ComposedBlock[] {
  return atOnce(composeInPieces(data, blocks, options));
}

/** {@link composeBlocks}, an article of a block in a piece. */
export function* composeInPieces(
  data: ExportData,
  blocks: readonly ComposeBlock[],
  {
    scope = 'all',
    counted = NOTHING_COUNTED,
    found = NOTHING_FOUND,
    places = NOWHERE,
  }: ComposeOptions = {},
): Pieces<readonly ComposedBlock[]> {
  const composer = yield* composerOf(data, found);
  const isAsked = ({ frozen }: ComposeBlock): boolean => frozen === null || scope === 'all';
  const first: (readonly PartBody[])[] = [];
  for (const [at, block] of blocks.entries()) {
    const known = isAsked(block) ? counted.get(block.id) : [];
    first.push(
      known ??
        (yield* composer.own(block.content, enclosingLevel(blocks, at), places.get(block.id))),
    );
  }
  const all = (parts: readonly (readonly PartBody[])[]): Pieces<Quoted> =>
    quotedBy(
      data,
      blocks.flatMap(({ frozen }, at) => frozen ?? parts[at] ?? []),
    );
  const { byArticle } = yield* all(first);
  const second: (readonly PartBody[])[] = [];
  for (const [at, block] of blocks.entries()) {
    const own = first[at] ?? [];
    second.push(isAsked(block) ? yield* composer.figuresQuoted(block.content, byArticle, own) : []);
  }
  // Texts count figures too, and sources list their articles.
  const quoted = yield* all(second);
  const bodies: (readonly PartBody[])[] = [];
  for (const [at, block] of blocks.entries()) {
    const own = second[at] ?? [];
    bodies.push(isAsked(block) ? yield* composer.dependent(block.content, quoted, own) : []);
  }
  return yield* flatInPieces(blocks.entries(), ([at, block]): readonly ComposedBlock[] => {
    const { id, frozen, content } = block;
    if (frozen !== null && !isAsked(block)) {
      return [{ id, live: frozen, printed: frozen, gone: null }];
    }
    const bare = content.kind === 'heading' && isBareHeading(blocks, bodies, at);
    const live = bare ? [] : (bodies[at] ?? []).map((body) => ({ ...body, blockId: id }));
    return [{ id, live, printed: frozen ?? live, gone: composer.gone(content) }];
  });
}

const NOTHING_COUNTED: ReadonlyMap<string, readonly PartBody[]> = new Map();
const NOTHING_FOUND: FoundByQuery = new Map();
const NOWHERE: ReadonlyMap<string, PlacesByArticle> = new Map();

/** By id, each with its article; rejected ones are left out. */
type Annotations = ReadonlyMap<string, readonly [AnnotatedArticle, Annotation]>;

/** A composer over data that was looked through in pieces. */
function* composerOf(data: ExportData, found: FoundByQuery): Pieces<Composer> {
  const annotations = yield* flatInPieces(data.articles, (article) =>
    article.annotations
      .filter(({ status }) => status !== 'rejected')
      .map((one) => [one.id, [article, one] as const] as const),
  );
  return new Composer(data, found, new Map(annotations));
}

class Composer {
  readonly #data: ExportData;
  readonly #found: FoundByQuery;
  readonly #articles: ReadonlyMap<string, AnnotatedArticle>;
  readonly #annotations: Annotations;
  /** Blocks of one report often ask the same. */
  readonly #filtered = new Map<string, ExportData>();

  constructor(data: ExportData, found: FoundByQuery, annotations: Annotations) {
    this.#data = data;
    this.#found = found;
    this.#articles = new Map(data.articles.map((one) => [one.article.id, one]));
    this.#annotations = annotations;
  }

  /** What a block prints whatever the others do. */
  *own(
    content: BlockContent,
    enclosing: ReturnType<typeof enclosingLevel>,
    places: PlacesByArticle = new Map(),
  ): Pieces<readonly PartBody[]> {
    switch (content.kind) {
      case 'heading':
        return [{ kind: 'heading', level: content.level, text: content.text }];
      case 'text':
        return paragraphs(content.text);
      case 'quotation': {
        const [article, annotation] = this.#annotations.get(content.annotationId) ?? [];
        if (article === undefined || annotation === undefined) return paragraphs(GONE);
        return quotationsOf(article, [annotation], content.extent);
      }
      case 'passages':
        return yield* composePassages(yield* this.#only(content.query), content, enclosing);
      case 'excerpts':
        return yield* composeExcerpts(yield* this.#only(content.query), content, places, enclosing);
      case 'figures':
        if (content.quotedOnly) return [];
        return yield* composeFigures(yield* this.#only(content.query), content, null);
      case 'article': {
        const article = this.#articles.get(content.articleId);
        if (article === undefined) return paragraphs(GONE);
        return [printedArticle(article, levelBelow(enclosing, 1))];
      }
      case 'articles':
        return yield* composeArticles(yield* this.#only(content.query), content, enclosing);
      case 'contents':
        return [{ kind: 'contents', depth: content.depth }];
      case 'page-break':
        return [{ kind: 'page-break' }];
      case 'pivot':
      case 'chart':
      case 'sources':
        return [];
      default:
        return assertNever(content, 'block');
    }
  }

  /** The figures of what other blocks quote; `own` for all other blocks. */
  *figuresQuoted(
    content: BlockContent,
    byArticle: Quoted['byArticle'],
    own: readonly PartBody[],
  ): Pieces<readonly PartBody[]> {
    return content.kind === 'figures' && content.quotedOnly
      ? yield* composeFigures(this.#data, content, byArticle)
      : own;
  }

  /** What a block prints once it is known what the others print; `own` where that does not matter. */
  *dependent(
    content: BlockContent,
    quoted: Quoted,
    own: readonly PartBody[],
  ): Pieces<readonly PartBody[]> {
    if (content.kind === 'text' && hasTokens(content.text)) {
      return paragraphs(fillTokens(content.text, yield* quoted.counts()));
    }
    if (content.kind === 'sources') return yield* quoted.sources();
    return own;
  }

  gone(content: BlockContent): GoneThing | null {
    switch (content.kind) {
      case 'quotation':
        return this.#annotations.has(content.annotationId) ? null : 'annotation';
      case 'article':
        return this.#articles.has(content.articleId) ? null : 'article';
      case 'passages':
      case 'excerpts':
      case 'figures':
      case 'pivot':
      case 'chart':
      case 'articles':
        if (queriesOf([content.query]).some((text) => !this.#found.has(text))) return 'query';
        return wantedInitiatives(this.#data.initiatives, content.query.initiative)?.size === 0
          ? 'initiative'
          : null;
      case 'heading':
      case 'text':
      case 'contents':
      case 'sources':
      case 'page-break':
        return null;
      default:
        return assertNever(content, 'block');
    }
  }

  *#only(query: DataFilter): Pieces<ExportData> {
    const key = JSON.stringify(query);
    const known =
      this.#filtered.get(key) ??
      (yield* filterExportData(this.#data, readyFilter(query, this.#found)));
    this.#filtered.set(key, known);
    return known;
  }
}

interface QuotedSoFar {
  whole: boolean;
  readonly passages: QuotedOfArticle['passages'][number][];
}

/** What parts quote, by article. */
function* quotedBy(data: ExportData, parts: readonly PartBody[]): Pieces<Quoted> {
  const byArticle = new Map<string, QuotedSoFar>();
  for (const part of parts) {
    yield;
    if (part.kind !== 'quotation' && part.kind !== 'article') continue;
    const of = byArticle.get(part.articleId) ?? { whole: false, passages: [] };
    byArticle.set(part.articleId, of);
    if (part.kind === 'article') of.whole = true;
    else of.passages.push(part);
  }
  return new Quoted(data, parts, byArticle);
}

/** What the printed parts quote, as the blocks that depend on it ask. */
class Quoted {
  readonly byArticle: ReadonlyMap<string, QuotedOfArticle>;
  readonly #data: ExportData;
  readonly #parts: readonly PartBody[];

  constructor(
    data: ExportData,
    parts: readonly PartBody[],
    byArticle: ReadonlyMap<string, QuotedOfArticle>,
  ) {
    this.#data = data;
    this.#parts = parts;
    this.byArticle = byArticle;
  }

  *sources(): Pieces<readonly PartBody[]> {
    const used = this.#used();
    const sourceOf = ({ article }: AnnotatedArticle): readonly PrintedSource[] =>
      used.has(article.id)
        ? [
            {
              mark: markOf('article', article.id),
              articleId: article.id,
              sourceLine: sourceLine(article),
              filename: article.filename,
              sha256: article.sha256,
            },
          ]
        : [];
    const entries = yield* flatInPieces(this.#data.articles, sourceOf);
    return entries.length === 0 ? [] : [{ kind: 'sources', entries }];
  }

  *counts(): Pieces<TokenValues> {
    const quotations = this.#parts.filter(({ kind }) => kind === 'quotation');
    const ids = new Set(
      this.#parts.flatMap((part) => (part.kind === 'quotation' ? part.annotationIds : [])),
    );
    const names = new Set(
      yield* flatInPieces(this.#data.articles, ({ annotations }) =>
        annotations.filter(({ id }) => ids.has(id)).flatMap(namesOf),
      ),
    );
    return {
      档案库: this.#data.archiveName.replace(/\.juanzong$/iu, ''),
      截至日期: printedDate(this.#data.exportedAt.slice(0, 10)),
      引用篇数: this.#used().size,
      举措数: names.size,
      摘录数: quotations.length,
      数据数: this.#figures().length,
    };
  }

  /** Articles that something is quoted, printed or tabulated of. */
  #used(): ReadonlySet<string> {
    return new Set([...this.byArticle.keys(), ...this.#figures().map((one) => one.articleId)]);
  }

  #figures() {
    return this.#parts.flatMap((part) =>
      part.kind === 'figures' ? part.groups.flatMap(({ rows }) => rows) : [],
    );
  }
}

/** What a mention is a mention of: initiatives by id, a name that is in no thesaurus by itself. */
function namesOf({ kind, initiativeIds, label, quote }: Annotation): readonly string[] {
  if (kind !== 'initiative') return [];
  return initiativeIds.length > 0 ? initiativeIds : [label === '' ? quote : label];
}

function paragraphs(text: string): readonly PartBody[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line }));
}

/** True for a heading whose section holds blocks that all print nothing; one without any is its maker's. */
function isBareHeading(
  blocks: readonly ComposeBlock[],
  bodies: readonly (readonly PartBody[])[],
  at: number,
): boolean {
  const { content } = blocks[at] ?? {};
  if (content?.kind !== 'heading') return false;
  let filled = false;
  for (let next = at + 1; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (!block) break;
    if (block.content.kind === 'heading') {
      if (block.content.level <= content.level) break;
      continue;
    }
    if ((block.frozen ?? bodies[next] ?? []).length > 0) return false;
    filled = true;
  }
  return filled;
}
