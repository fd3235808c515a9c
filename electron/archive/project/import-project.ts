import { validate } from 'uuid';
import { fingerprintOf, spanFault, type Annotation } from '#core/annotation/annotation.ts';
import type { Detail } from '#core/annotation/detail.ts';
import { articleAnchor } from '#core/annotation/whole-article.ts';
import { coarsePage, isOversized } from '#core/page/coarse-page.ts';
import { composeReading } from '#core/page/reading.ts';
import { segmentPage } from '#core/page/segment-page.ts';
import type { ThesaurusRecord } from '#core/thesaurus/import.ts';
import { adoptCodes } from '#core/thesaurus/adopt.ts';
import { codePointsOf } from '#core/text/code-points.ts';
import { withLineFeeds } from '#core/text/line-ends.ts';
import { compareSpans, quoteOf, type Span } from '#core/text/span.ts';
import { mutate, type Draft } from '#db/journal.ts';
import { segmentsOfArticle } from '#db/queries/page.ts';
import { sourceText } from '#db/queries/source-text.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { findByHash, sha256 } from '#db/sources.ts';
import { statement } from '#db/statement.ts';
import type { ImportedProject, ImportedSource, Warning } from '../../contract.ts';
import type { ParsedProject, ProjectSelection, ProjectText } from '../../parser/project-file.ts';
import { acknowledge } from '../changed.ts';
import { outcome, storeSource, type Prepared } from '../import/store-source.ts';
import { labelKey } from '../label-key.ts';
import type { Session } from '../session.ts';
import { articleSuggester } from '../suggest/suggest-article.ts';
import { writeInitiatives } from '../thesaurus/write.ts';
import { CODES_OF_KINDS } from './project-guids.ts';
import { selectionRecordSchema, type SelectionRecord } from './selection-record.ts';

const KINDS = new Map(CODES_OF_KINDS.map(({ guid, kind }) => [guid, kind]));

export interface ProjectOutcome {
  readonly project: ImportedProject;
  readonly sources: readonly ImportedSource[];
  readonly step: string | null;
}

/** The codes of a project that are codes, and not our marks of kinds. */
export function codesOf({ codes }: ParsedProject): readonly ThesaurusRecord[] {
  return codes.filter(({ id }) => id === null || !KINDS.has(id));
}

/**
 * Takes a project in, in one step: codes as initiatives, texts as sources cut into articles,
 * passages as annotations. What is here already (a text by its bytes, a code by its id or a label,
 * an annotation by its id) stays as it is; nothing is ever anchored by guessing. With `suggest` the
 * rules run over the new articles in the same step.
 */
export function storeProject(
  session: Session,
  filename: string,
  parsed: ParsedProject,
  suggest = false,
): ProjectOutcome {
  const { db, actor } = session;
  const mutation = mutate(db, actor, (draft) => {
    const adoption = adoptCodes(
      {
        initiatives: new Map(listInitiatives(db).map((one) => [one.id, one])),
        keyOf: (label) => labelKey(session, label),
        newId: actor.newId,
      },
      codesOf(parsed),
    );
    writeInitiatives(
      draft,
      adoption.changes.map((after) => ({
        id: after.id,
        before: draft.read('initiative', after.id),
        after,
      })),
    );
    const stored = parsed.texts.map((text) => storeText(session, draft, text, adoption.ids));
    if (suggest) {
      const suggestFor = articleSuggester(session, draft);
      for (const { articleIds } of stored) for (const id of articleIds) suggestFor(id);
    }
    const sum = (count: (one: StoredText) => number): number =>
      stored.reduce((total, one) => total + count(one), 0);
    const warnings: Warning[] = [
      ...(parsed.left > 0 ? [{ code: 'W-LEFT' as const, values: { count: parsed.left } }] : []),
      ...(adoption.renamed > 0
        ? [{ code: 'W-RENAMED' as const, values: { count: adoption.renamed } }]
        : []),
    ];
    const project: ImportedProject = {
      filename,
      codes: codesOf(parsed).length,
      texts: parsed.texts.length,
      annotations: sum(({ annotations }) => annotations),
      codings: sum(({ codings }) => codings),
      warnings,
    };
    const params = {
      filename,
      codes: adoption.made,
      sources: sum(({ source: { status } }) => (status === 'imported' ? 1 : 0)),
      annotations: project.annotations,
    };
    const sources = stored.map(({ source }) => source);
    return { result: { project, sources }, what: { kind: 'import-project', params } };
  });
  return { ...mutation.result, step: acknowledge(session, mutation).step };
}

interface StoredText {
  readonly source: ImportedSource;
  readonly annotations: number;
  readonly codings: number;
  /** New ones. */
  readonly articleIds: readonly string[];
}

function storeText(
  session: Session,
  draft: Draft,
  text: ProjectText,
  codeIds: ReadonlyMap<string, string>,
): StoredText {
  const { filename } = text;
  const hash = sha256(text.bytes);
  if (text.failure !== null) {
    const source = outcome(filename, hash, 'refused', { failure: text.failure });
    return { source, annotations: 0, codings: 0, articleIds: [] };
  }
  const { source, sourceId, articleIds } = sourceOf(session, draft, text, hash);
  let annotations = 0;
  let codings = 0;
  for (const annotation of annotationsOf(session, text, sourceId, codeIds)) {
    if (!addAnnotation(session, draft, annotation)) continue;
    annotations += 1;
    codings += annotation.initiativeIds.length;
  }
  return { source, annotations, codings, articleIds };
}

/** The source of a text: one with its bytes, or with those it had before the exchange, else a new one. */
function sourceOf(
  session: Session,
  draft: Draft,
  text: ProjectText,
  hash: string,
): Pick<StoredText, 'source' | 'articleIds'> & { readonly sourceId: string } {
  const { db } = session;
  const { filename } = text;
  for (const wanted of [hash, text.sha256]) {
    const known = wanted === '' ? null : findByHash(db, wanted);
    if (known?.present && sourceText(db, known.id) === text.text) {
      const source = outcome(filename, wanted, 'duplicate', { id: known.id });
      return { source, sourceId: known.id, articleIds: [] };
    }
  }
  const prepared: Prepared = {
    filename,
    bytes: text.bytes,
    sha256: hash,
    decoded: {
      encoding: text.encoding,
      text: text.text,
      warnings: text.warnings,
      candidates: [],
    },
    page: isOversized(text.text)
      ? coarsePage(text.text)
      : segmentPage(text.text, { namesIn: session.thesaurusMatcher().matcher.find }),
  };
  const { source, articleIds } = storeSource(session, draft, prepared);
  return { source, sourceId: source.id ?? '', articleIds };
}

/** What a text's selections say, those of one annotation put together; and its codes as a whole. */
function annotationsOf(
  session: Session,
  text: ProjectText,
  sourceId: string,
  codeIds: ReadonlyMap<string, string>,
): readonly Annotation[] {
  // The text of the source, which is not that of the file where another decoding of it was kept.
  const whole = sourceText(session.db, sourceId);
  const initiativeIdsOf = (codes: readonly string[]): readonly string[] => [
    ...new Set(codes.flatMap((guid) => codeIds.get(guid) ?? [])),
  ];
  const groups = new Map<
    string,
    { readonly selection: ProjectSelection; spans: Span[]; record: SelectionRecord | null }
  >();
  for (const selection of text.selections) {
    const parsed = selectionRecordSchema.safeParse(selection.own);
    const record = parsed.success ? parsed.data : null;
    const id = record?.annotation ?? selection.guid;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { selection, spans: [selection.span], record });
    else {
      group.spans.push(selection.span);
      if (record?.part === 1) groups.set(id, { selection, spans: group.spans, record });
    }
  }
  const feeds = withLineFeeds(whole);
  const points = codePointsOf(feeds.text);
  const positionsOf = ({ start, end }: Span): string =>
    `${points.fromUnits(feeds.shifted(start))} ${points.fromUnits(feeds.shiftedEnd(end))}`;
  const annotations: Annotation[] = [];
  for (const [id, { selection, spans, record }] of groups) {
    const inOrder = spansOf(whole, spans, record, positionsOf);
    if (inOrder === null) continue;
    const initiativeIds = initiativeIdsOf(selection.codes);
    annotations.push({
      ...saidBy(session, selection, record, initiativeIds),
      id: validate(id) ? id : session.actor.newId(),
      sourceId,
      spans: inOrder,
      quote: quoteOf(whole, inOrder),
      status: 'accepted',
      initiativeIds,
    });
  }
  const ofAll = initiativeIdsOf(text.codes);
  return ofAll.length === 0
    ? annotations
    : [...annotations, ...ofArticles(session, sourceId, whole, ofAll)];
}

/**
 * Where an annotation stands: its selections, in order. Ours say also where it stood before line
 * ends were made LF; that counts if the selections still say the same.
 */
function spansOf(
  text: string,
  selected: readonly Span[],
  record: SelectionRecord | null,
  positionsOf: (span: Span) => string,
): readonly Span[] | null {
  const spans = selected.toSorted(compareSpans);
  if (record?.part === 1 && record.of === spans.length) {
    const said = record.spans.map(([start, end]) => ({ start, end }));
    if (spanFault(text, said) === null) {
      const same = spans.every((span, index) => {
        const own = said[index];
        return own !== undefined && positionsOf(own) === positionsOf(span);
      });
      if (same) return said;
    }
  }
  return spanFault(text, spans) === null ? spans : null;
}

type Said = Omit<Annotation, 'id' | 'sourceId' | 'spans' | 'quote' | 'status' | 'initiativeIds'>;

function saidBy(
  { actor }: Session,
  selection: ProjectSelection,
  record: SelectionRecord | null,
  initiativeIds: readonly string[],
): Said {
  const moment = new Date(selection.createdAt);
  const now = actor.now().toISOString();
  const common = {
    note: selection.note,
    author: selection.author === '' ? actor.author : selection.author,
    createdAt: Number.isNaN(moment.getTime()) ? now : moment.toISOString(),
  };
  if (record?.part === 1) {
    const { kind, label, figure, detail, rule, confidence, note = common.note } = record;
    // What a date or a place may be called is a list that grows; a file of another version may know more.
    return {
      ...common,
      kind,
      label,
      figure,
      detail: detail as Detail | null,
      rule,
      confidence,
      note,
    };
  }
  const kind = selection.codes.map((guid) => KINDS.get(guid)).find((one) => one !== undefined);
  return {
    ...common,
    kind:
      initiativeIds.length > 0
        ? 'initiative'
        : kind === undefined || kind === 'initiative'
          ? 'note'
          : kind,
    label: '',
    figure: null,
    detail: null,
    rule: null,
    confidence: 1,
  };
}

/** A text that is coded as a whole: each of its articles is. */
function ofArticles(
  session: Session,
  sourceId: string,
  text: string,
  initiativeIds: readonly string[],
): readonly Annotation[] {
  const { db, actor } = session;
  const ids = statement<[string], { readonly id: string }>(
    db,
    'SELECT id FROM article WHERE source_id = ? ORDER BY position',
  ).all(sourceId);
  return ids.flatMap(({ id }): readonly Annotation[] => {
    const reading = composeReading(text, segmentsOfArticle(db, sourceId, id), []);
    const spans = reading.text === '' ? [] : articleAnchor(reading);
    if (spanFault(text, spans) !== null) return [];
    return [
      {
        id: actor.newId(),
        kind: 'initiative',
        sourceId,
        spans,
        quote: quoteOf(text, spans),
        status: 'accepted',
        initiativeIds,
        label: '',
        note: '',
        figure: null,
        detail: { of: 'article' },
        rule: null,
        confidence: 1,
        author: actor.author,
        createdAt: actor.now().toISOString(),
      },
    ];
  });
}

/** Writes an annotation unless it is here: by its id, or as the suggestion of a rule. */
function addAnnotation({ db }: Session, draft: Draft, annotation: Annotation): boolean {
  if (draft.read('annotation', annotation.id) !== null) return false;
  // A note may stand twice on a passage, with other words; nothing else may.
  if (annotation.rule !== null || annotation.kind === 'initiative') {
    const same = statement<[string, number, string], { readonly id: string }>(
      db,
      'SELECT id FROM annotation WHERE source_id = ? AND start = ? AND fingerprint = ?',
    ).get(annotation.sourceId, annotation.spans[0]?.start ?? 0, fingerprintOf(annotation));
    if (same !== undefined) return false;
  }
  draft.write('annotation', annotation.id, annotation);
  return true;
}
