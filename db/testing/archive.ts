import path from 'node:path';
import type Database from 'better-sqlite3';
import { v7 as newUuid } from 'uuid';
import type { Annotation } from '#core/annotation/annotation.ts';
import { segmentPage } from '#core/page/segment-page.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { quoteOf, type Span } from '#core/text/span.ts';
import type { Actor } from '../actor.ts';
import { mutate } from '../journal.ts';
import { createArchive, type Db } from '../open.ts';
import { sourceText } from '../queries/source-text.ts';
import { keepContent, sha256 } from '../sources.ts';
import { temporaryFolder } from './temporary.ts';

/** Somebody whose clock goes one second a step. */
export function testActor(author = '甲'): Actor {
  let seconds = 0;
  return {
    author,
    device: 'device-1',
    now: () => new Date(Date.UTC(2024, 0, 1) + 1000 * seconds++),
    newId: () => newUuid(),
  };
}

/** A page about an invented county; tests cut their quotations out of it. */
export const PAGE = `云岫县积分制兑出文明风

本报讯（记者 韦青禾）3月5日，云岫县松坪乡的爱心超市里，村民龙大春用积分换走两袋洗衣粉。
今年以来，该县推行积分制，覆盖42个村、1.3万户，𠮷安村先行。

一、三会一课进院坝

全县86个党支部把三会一课开到院坝里，1200余名党员认领了岗位。
`;

export const OTHER_PAGE = `白蘋市光伏扶贫电站并网

本报讯（记者 卢小满）白蘋市石榴镇光伏扶贫电站昨日并网，装机300千瓦，带动95户增收。
`;

/** A new archive in a new folder. */
export function newArchive(): { readonly db: Db; readonly file: string; readonly folder: string } {
  const folder = temporaryFolder();
  const file = path.join(folder, 'a.juanzong');
  return { db: createArchive(file), file, folder };
}

export interface ImportedPage {
  readonly sourceId: string;
  readonly articleIds: readonly string[];
}

/** Imports a text as one source in one step, cut as the product cuts it. */
export function importText(db: Db, actor: Actor, filename: string, text: string): ImportedPage {
  return mutate(db, actor, (draft) => {
    const bytes = new TextEncoder().encode(text);
    const { sourceId, textId } = keepContent(db, actor, {
      bytes,
      sha256: sha256(bytes),
      encoding: 'utf-8',
      text,
    });
    draft.write('source', sourceId, {
      id: sourceId,
      textId,
      filename,
      mediaType: 'text/plain',
      warnings: '[]',
      importedAt: actor.now().toISOString(),
      withdrawn: false,
    });
    const page = segmentPage(text);
    const articleIds = page.articles.map(({ incomplete }, index) => {
      const id = actor.newId();
      draft.write('article', id, {
        id,
        sourceId,
        position: index + 1,
        incomplete,
        suppliedTitle: null,
        suppliedMedium: null,
        suppliedPublishedOn: null,
        suppliedPlace: null,
      });
      return id;
    });
    const segments = [
      ...page.articles.flatMap((article, index) =>
        article.segments.map((segment, ord) => ({
          ...segment,
          articleId: articleIds[index] ?? null,
          ord,
        })),
      ),
      ...page.outside.map((segment, ord) => ({ ...segment, articleId: null, ord })),
    ];
    draft.write('segmentation', sourceId, {
      segments: segments.toSorted((a, b) => a.start - b.start),
    });
    return {
      result: { sourceId, articleIds },
      what: { kind: 'import', params: { sources: 1, articles: articleIds.length } },
    };
  }).result;
}

/** Where `words` stand in the text of a source for the first time. */
export function spanOf(db: Db, sourceId: string, words: string): Span {
  const start = sourceText(db, sourceId).indexOf(words);
  if (start < 0) throw new Error(`the source does not say ${words}`);
  return { start, end: start + words.length };
}

export function handAnnotation(
  db: Db,
  actor: Actor,
  sourceId: string,
  spans: readonly Span[],
  more: Partial<Annotation> = {},
): Annotation {
  return {
    id: actor.newId(),
    kind: 'note',
    sourceId,
    spans,
    quote: quoteOf(sourceText(db, sourceId), spans),
    status: 'accepted',
    initiativeIds: [],
    label: '',
    note: '注',
    figure: null,
    detail: null,
    rule: null,
    confidence: 1,
    author: actor.author,
    createdAt: actor.now().toISOString(),
    ...more,
  };
}

/** Writes one annotation in one step; answers its id. */
export function annotateWords(
  db: Db,
  actor: Actor,
  sourceId: string,
  words: string,
  more: Partial<Annotation> = {},
): string {
  return mutate(db, actor, (draft) => {
    const annotation = handAnnotation(db, actor, sourceId, [spanOf(db, sourceId, words)], more);
    draft.write('annotation', annotation.id, annotation);
    return {
      result: annotation.id,
      what: { kind: 'annotate', params: { quote: words, label: '' } },
    };
  }).result;
}

export function newInitiative(
  actor: Actor,
  prefLabel: string,
  more: Partial<Initiative> = {},
): Initiative {
  return {
    id: actor.newId(),
    prefLabel,
    altLabels: [],
    definition: '',
    scopeNote: '',
    theme: '产业',
    level: null,
    broaderId: null,
    relatedIds: [],
    notation: '',
    status: 'approved',
    replacedById: null,
    colour: null,
    ...more,
  };
}

/** Tables of what steps change. */
export const ENTITY_TABLES = [
  'source',
  'article',
  'segment',
  'initiative',
  'initiative_alt_label',
  'initiative_related',
  'theme',
  'annotation',
  'annotation_span',
  'annotation_initiative',
  'report',
  'block',
  'description',
  'setting',
  'ruling',
  'figure_check',
  'figure_link',
  'saved_search',
] as const;
const ALL_TABLES = [
  'archive',
  ...ENTITY_TABLES,
  'source_text',
  'step',
  'change',
  'head',
  'head_move',
  'step_object',
  'purge_permit',
  'verification',
  'backup',
] as const;

function rowsOf(db: Database.Database, tables: readonly string[]): string {
  return tables
    .flatMap((table) => {
      const rows = db
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => JSON.stringify(row));
      return [`# ${table}`, ...rows.toSorted()];
    })
    .join('\n');
}

/** Everything that steps change, derived values too, as one text to compare. */
export function stateOf(db: Database.Database): string {
  return rowsOf(db, ENTITY_TABLES);
}

/** Every row of the archive, journal and source bytes too. */
export function dumpOf(db: Database.Database): string {
  const contents = db
    .prepare('SELECT id, sha256, byte_length, hex(bytes) AS bytes FROM source_content ORDER BY id')
    .all();
  return `${rowsOf(db, ALL_TABLES)}\n${JSON.stringify(contents)}`;
}
