import type { Fold } from '../text/fold.ts';
import { saidOf, type Annotation, type AnnotationKind } from './annotation.ts';

/** How far a decision reaches: this occurrence, this text in this article, this text in the archive. */
export const SCOPES = ['occurrence', 'article', 'archive'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a ruling decides: a text of one kind that is taken to mean one thing. */
export interface Subject {
  readonly kind: AnnotationKind;
  /** The quote folded, without white space and invisible characters. */
  readonly text: string;
  /** Ids of the initiatives, sorted, or what a figure says; empty where the kind alone says it. */
  readonly meaning: string;
}

/** A decision that stands for a text: it is applied to whatever the rules suggest later. */
export interface Ruling extends Subject {
  readonly id: string;
  readonly decision: 'accepted' | 'rejected';
  /** The article it holds in; null for the whole archive. */
  readonly articleId: string | null;
  /** The text as it was printed where it was decided. */
  readonly quote: string;
  /** What it was called then. */
  readonly label: string;
  /** Where the suggestion is rejected because it is a mention of these instead; mostly empty. */
  readonly instead: readonly string[];
  readonly author: string;
  /** ISO 8601 with offset. */
  readonly createdAt: string;
}

const BETWEEN_IDS = ',';
/** Spaces inside a term, and characters that no reader sees. */
const NOT_READ = /[\s\p{Default_Ignorable_Code_Point}]+/gu;

/** The text of a quote as rulings compare it: both scripts and all widths alike. */
export function textKey(quote: string, fold: Fold): string {
  return fold(quote).replaceAll(NOT_READ, '');
}

/** What a decision on this suggestion with a wide scope is about. */
export function subjectOf(
  annotation: Pick<Annotation, 'kind' | 'quote' | 'initiativeIds' | 'label'>,
  fold: Fold,
): Subject {
  const said = saidOf(annotation);
  return {
    kind: annotation.kind,
    text: textKey(annotation.quote, fold),
    meaning: annotation.kind === 'figure' ? textKey(said, fold) : said,
  };
}

export function isSameSubject(one: Subject, other: Subject): boolean {
  return one.kind === other.kind && one.text === other.text && one.meaning === other.meaning;
}

/** A stable key for a subject; the separator cannot stand in a folded text. */
export function subjectKey({ kind, text, meaning }: Subject): string {
  return `${kind}\n${text}\n${meaning}`;
}

/** The initiatives that a ruling speaks of; empty for other kinds and for proposed names. */
export function initiativesOf({ kind, meaning }: Subject): readonly string[] {
  return kind === 'initiative' && meaning !== '' ? meaning.split(BETWEEN_IDS) : [];
}

/** The meaning of a mention of these initiatives. */
export function meaningOf(initiativeIds: readonly string[]): string {
  return initiativeIds.toSorted().join(BETWEEN_IDS);
}

/**
 * The ruling that decides a suggestion: of two the narrower one, so that an article may be an
 * exception from what holds in the archive, whichever was decided first.
 */
export function rulingIndex(
  rulings: readonly Ruling[],
): (subject: Subject, articleId: string | null) => Ruling | null {
  const bySubject = Map.groupBy(rulings, subjectKey);
  return (subject, articleId) => {
    const found = bySubject.get(subjectKey(subject)) ?? [];
    return (
      found.find((one) => one.articleId !== null && one.articleId === articleId) ??
      found.find((one) => one.articleId === null) ??
      null
    );
  };
}
