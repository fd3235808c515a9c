import { fieldsOf } from '../page/article-fields.ts';
import type { Segment } from '../page/segment.ts';
import { cueForm } from '../text/cue-form.ts';
import { yearOf } from './date-form.ts';
import type { DerivedValues } from './description.ts';

/** A name after 编辑/校对/审核; it ends where the next office or a sign begins. */
const NAMES =
  '[\\p{Script=Han}·]{2,4}(?:[\\s、]+(?!\\p{Script=Han}{2,4}[::])[\\p{Script=Han}·]{2,4})*';
const EDITOR = new RegExp(`(?:责任?编辑?|责编|编辑)\\s*[:/]?\\s*(${NAMES})`, 'u');
const PROOFREADER = new RegExp(`(?:校对|校核|责校)\\s*[:/]?\\s*(${NAMES})`, 'u');
const REVIEWER = new RegExp(`(?:审核|审校|终审|签发|值班主任)\\s*[:/]?\\s*(${NAMES})`, 'u');
const ADDRESS = /https?:\/\/[^\s<>"'()（）《》，。；]+/u;
const READINGS = /(?:阅读[量数]?|浏览(?:次数|量)|点击(?:次数|量|数))\s*[:]?\s*(\d[\d,]*)/u;

/**
 * What the page itself gives for the fields of a profile, read off an article's segments in reading
 * order and, for what a page says once for all its articles, off the segments outside them.
 */
export function pageValues(
  sourceText: string,
  segments: readonly Segment[],
  outside: readonly Segment[],
): DerivedValues {
  const fields = fieldsOf(sourceText, segments);
  const texts = (some: readonly Segment[]) =>
    some.map(({ start, end }) => sourceText.slice(start, end));
  const around = texts([...segments.filter(({ role }) => role !== 'body'), ...outside]);
  const first = (pattern: RegExp) =>
    around.map((text) => foundIn(text, pattern)).find((found) => found !== '') ?? '';
  return withoutEmpty({
    title: fields.title ?? '',
    kicker: fields.kicker,
    subtitle: fields.subtitle,
    byline: fields.byline,
    photographer: fields.photographer,
    medium: fields.source,
    editor: first(EDITOR),
    proofreader: first(PROOFREADER),
    reviewer: first(REVIEWER),
    dateline: texts(segments.filter(({ role }) => role === 'dateline')).join(' '),
    publishedOn: fields.publishedOn,
    place: fields.place,
    url: around.map((text) => ADDRESS.exec(text)?.[0] ?? '').find((found) => found !== '') ?? '',
    readings: first(READINGS).replaceAll(',', ''),
    pictures: countOf(segments.filter(({ role }) => role === 'caption').length),
    year: yearOf(fields.publishedOn),
  });
}

/** The first group of a pattern sought in simplified form, as the text has it: the fold keeps lengths. */
function foundIn(text: string, pattern: RegExp): string {
  const found = pattern.exec(cueForm(text));
  const words = found?.[1] ?? '';
  if (!found || words === '') return '';
  const start = found.index + found[0].lastIndexOf(words);
  return text.slice(start, start + words.length);
}

function countOf(count: number): string {
  return count === 0 ? '' : String(count);
}

export function withoutEmpty(values: DerivedValues): DerivedValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
