import type Database from 'better-sqlite3';
import { fingerprintOf, type AnnotationKind } from '#core/annotation/annotation.ts';
import { createArchive, type Db } from '../open.ts';
import { sha256 } from '../sources.ts';

export interface LargeArchive {
  readonly articles: number;
  /** On average; between half and one and a half times as many each. */
  readonly annotationsPerArticle: number;
  readonly initiatives: number;
  readonly steps: number;
}

/** The archive that the issue of scale speaks of. */
export const LARGE: LargeArchive = {
  articles: 100_000,
  annotationsPerArticle: 10,
  initiatives: 200,
  steps: 10_000,
};

const ARTICLES_PER_SOURCE = 2;
const COUNTIES = 160;
const MONTHS = 120;
const MEDIA = 40;
const KINDS: readonly (readonly [AnnotationKind, number])[] = [
  ['initiative', 0.45],
  ['figure', 0.6],
  ['date', 0.7],
  ['place', 0.85],
  ['person', 0.93],
  ['organisation', 0.98],
  ['note', 1],
];
const UNITS = ['户', '人', '亩', '万元', '公里'];
const AT = '2024-01-01T00:00:00.000Z';

/**
 * Makes an archive of many articles and annotations, the same in every run, by writing rows of the real
 * schema straight into it: a step for each would take hours. Texts are short and say what is annotated; the archive
 * verifies. Its journal holds `steps` steps, each of which annotated something; the other rows have no step.
 */
export function makeLargeArchive(file: string, size: LargeArchive): Db {
  return createArchive(file, (db) => {
    db.pragma('foreign_keys = OFF');
    db.pragma('synchronous = OFF');
    const indexes = dropIndexes(db);
    db.transaction(() => fill(db, size))();
    for (const sql of indexes) db.exec(sql);
  });
}

function fill(db: Db, size: LargeArchive): void {
  const random = numbers(42);
  const initiatives = writeThesaurus(db, size.initiatives);
  const write = writers(db);
  const steps = journal(db, size);
  const zipf = zipfOf(size.initiatives, random);
  let annotationNumber = 0;
  for (
    let first = 1, source = 1;
    first <= size.articles;
    first += ARTICLES_PER_SOURCE, source += 1
  ) {
    const sourceId = idOf('a', source);
    const last = Math.min(size.articles, first + ARTICLES_PER_SOURCE - 1);
    let text = '';
    const articles = [];
    for (let number = first; number <= last; number += 1) {
      const county = `清梧${(number * 7) % COUNTIES}县`;
      const start = text.length;
      const title = `${county}的第${number}本账`;
      text += `${title}\n`;
      const bodyStart = text.length;
      const marks = [];
      const count = Math.round(size.annotationsPerArticle * (0.5 + random()));
      for (let mark = 0; mark < count; mark += 1) {
        const draw = random();
        const kind = KINDS.find(([, up]) => draw < up)?.[0] ?? 'note';
        const initiative = initiatives[zipf()];
        const quote = kind === 'initiative' ? (initiative?.label ?? '') : wordsOf(kind, random);
        text += '村里推行';
        marks.push({ kind, initiative, quote, start: text.length });
        text += `${quote}，人人叫好。`;
      }
      text += '\n';
      articles.push({
        id: idOf('b', number),
        number,
        county,
        title,
        start,
        bodyStart,
        end: text.length,
        marks,
      });
    }
    const bytes = Buffer.from(text);
    const hash = sha256(bytes);
    write.content.run(sourceId, hash, bytes.byteLength, bytes);
    write.text.run(idOf('c', source), sourceId, hash, text);
    const filename = `${String((Math.imul(source, 7919) % 1000) + 1000)}-${String(source).padStart(6, '0')}.txt`;
    write.source.run(sourceId, idOf('c', source), filename, AT);
    for (const article of articles) {
      const { number } = article;
      const month = number % MONTHS;
      const on = `${2010 + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two((number % 28) + 1)}`;
      write.article.run(
        article.id,
        sourceId,
        number - first + 1,
        article.title,
        `云岫${number % MEDIA}报`,
        on,
        article.county,
        article.end - article.bodyStart,
      );
      write.segment.run(sourceId, article.start, article.bodyStart, 'title', 'new', article.id, 0);
      write.segment.run(sourceId, article.bodyStart, article.end, 'body', 'new', article.id, 1);
      for (const { kind, initiative, quote, start } of article.marks) {
        annotationNumber += 1;
        const id = idOf('d', annotationNumber);
        const end = start + quote.length;
        const draw = random();
        const status = draw < 0.6 ? 'accepted' : draw < 0.95 ? 'pending' : 'rejected';
        const suggested = status !== 'accepted' || random() < 0.7;
        const initiativeIds = kind === 'initiative' && initiative ? [initiative.id] : [];
        const label = kind === 'note' ? '' : quote;
        const figure =
          kind === 'figure'
            ? {
                value: Number.parseInt(quote, 10),
                valueMax: null,
                unit: quote.replace(/^\d+/u, ''),
                approx: null,
                comparator: null,
                per: null,
                measure: '覆盖',
                place: article.county,
                time: on.slice(0, 4),
              }
            : null;
        write.annotation.run(
          id,
          kind,
          sourceId,
          article.id,
          start,
          end,
          quote,
          status,
          label,
          figure === null ? null : JSON.stringify(figure),
          suggested && kind !== 'note' ? `${kind}@1` : null,
          suggested ? 0.5 + Math.round(random() * 50) / 100 : 1,
          '甲',
          AT,
          fingerprintOf({ kind, sourceId, spans: [{ start, end }], initiativeIds, label }),
        );
        write.span.run(id, start, end);
        for (const one of initiativeIds) write.initiative.run(id, one);
        steps({ id, kind, sourceId, articleId: article.id, initiativeIds, quote, start, end });
      }
    }
  }
}

interface Marked {
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly sourceId: string;
  readonly articleId: string;
  readonly initiativeIds: readonly string[];
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Says of every so many annotations which step made them; every hundredth of those steps was undone by hand once. */
function journal(
  db: Db,
  { articles, annotationsPerArticle, steps }: LargeArchive,
): (marked: Marked) => void {
  const every = Math.max(1, Math.floor((articles * annotationsPerArticle) / Math.max(1, steps)));
  const step = db.prepare(
    `INSERT INTO step (id, parent_id, at, author, device, clock, kind, params, reversible) VALUES (?, ?, ?, ?, 'd', ?, 'annotate', ?, 1)`,
  );
  const change = db.prepare(
    `INSERT INTO change (step_id, ord, entity, entity_id, before, after) VALUES (?, 0, 'annotation', ?, NULL, ?)`,
  );
  const object = db.prepare(
    'INSERT OR IGNORE INTO step_object (entity, entity_id, clock, step_id) VALUES (?, ?, ?, ?)',
  );
  const head = db.prepare(
    `INSERT INTO head (only_row, step_id) VALUES (1, ?) ON CONFLICT (only_row) DO UPDATE SET step_id = excluded.step_id`,
  );
  let seen = 0;
  let parent: string | null = null;
  let made = 0;
  return ({ id, articleId, start, end, ...said }) => {
    seen += 1;
    if (seen % every !== 0 || made >= steps) return;
    made += 1;
    const stepId = idOf('e', made);
    const clock = `${String(1_700_000_000_000 + made).padStart(15, '0')}-00000-d`;
    step.run(
      stepId,
      parent,
      AT,
      made % 3 === 0 ? '乙' : '甲',
      clock,
      JSON.stringify({ quote: said.quote, label: '' }),
    );
    const value = {
      id,
      ...said,
      spans: [{ start, end }],
      status: 'accepted',
      label: '',
      note: '',
      figure: null,
      detail: null,
      rule: null,
      confidence: 1,
      author: '甲',
      createdAt: AT,
    };
    change.run(stepId, id, JSON.stringify(value));
    object.run('source', said.sourceId, clock, stepId);
    object.run('article', articleId, clock, stepId);
    for (const one of said.initiativeIds) object.run('initiative', one, clock, stepId);
    head.run(stepId);
    parent = stepId;
  };
}

function writeThesaurus(
  db: Db,
  count: number,
): readonly { readonly id: string; readonly label: string }[] {
  db.prepare('INSERT INTO archive (only_row, id, created_at) VALUES (1, ?, ?)').run(
    idOf('f', 0),
    AT,
  );
  const insert = db.prepare(
    `INSERT INTO initiative (id, pref_label, definition, scope_note, theme, level, notation, status)
     VALUES (?, ?, '', '', ?, ?, ?, 'approved')`,
  );
  return Array.from({ length: count }, (_, at) => {
    const initiative = { id: idOf('f', at + 1), label: `第${at + 1}号合约` };
    insert.run(
      initiative.id,
      initiative.label,
      ['产业', '治理', '文化'][at % 3],
      ['县', '村', null][at % 3],
      `N${at}`,
    );
    return initiative;
  });
}

function writers(db: Database.Database) {
  return {
    content: db.prepare(
      'INSERT INTO source_content (id, sha256, byte_length, bytes) VALUES (?, ?, ?, ?)',
    ),
    text: db.prepare(
      `INSERT INTO source_text (id, source_id, encoding, sha256, text) VALUES (?, ?, 'utf-8', ?, ?)`,
    ),
    source: db.prepare(
      `INSERT INTO source (id, text_id, filename, media_type, warnings, imported_at, withdrawn) VALUES (?, ?, ?, 'text/plain', '[]', ?, 0)`,
    ),
    article: db.prepare(
      `INSERT INTO article (id, source_id, position, incomplete, title, medium, published_on, place, characters)
       VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?)`,
    ),
    segment: db.prepare(
      `INSERT INTO segment (source_id, start, end, role, follows, confidence, article_id, ord) VALUES (?, ?, ?, ?, ?, 1, ?, ?)`,
    ),
    annotation: db.prepare(
      `INSERT INTO annotation (id, kind, source_id, article_id, start, end, quote, status, label, note, figure, rule, confidence,
         author, created_at, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?)`,
    ),
    span: db.prepare(
      'INSERT INTO annotation_span (annotation_id, ord, start, end) VALUES (?, 0, ?, ?)',
    ),
    initiative: db.prepare(
      'INSERT INTO annotation_initiative (annotation_id, ord, initiative_id) VALUES (?, 0, ?)',
    ),
  };
}

/** Indexes that are quicker made at the end, as they were written. */
function dropIndexes(db: Db): readonly string[] {
  const indexes = db
    .prepare<[], { readonly name: string; readonly sql: string }>(
      `SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL`,
    )
    .all();
  for (const { name } of indexes) db.exec(`DROP INDEX ${name}`);
  return indexes.map(({ sql }) => sql);
}

function wordsOf(kind: AnnotationKind, random: () => number): string {
  const number = Math.ceil(random() * 5000);
  switch (kind) {
    case 'figure':
      return `${number}${UNITS[number % UNITS.length] ?? '户'}`;
    case 'date':
      return `${(number % 12) + 1}月${(number % 28) + 1}日`;
    case 'place':
      return `石渡${number % 900}村`;
    case 'person':
      return `韦${number}`;
    case 'organisation':
      return `第${number % 700}合作社`;
    case 'initiative':
    case 'note':
      return `院坝会${number % 50}`;
  }
}

/** Places of a list of which the first are drawn most often: the n-th 1/n as often as the first. */
function zipfOf(size: number, random: () => number): () => number {
  const sums: number[] = [];
  let sum = 0;
  for (let at = 1; at <= size; at += 1) sums.push((sum += 1 / at));
  return () => {
    const draw = random() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < draw) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** As long and as random in order as real ids: version 7, of one kind of row each. */
function idOf(kind: string, number: number): string {
  return `018f0000-0000-7000-8${kind.repeat(3)}-${number.toString(16).padStart(12, '0')}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Numbers that look random and are the same in every run (mulberry32). 0 ≤ n < 1. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
