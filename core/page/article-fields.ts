import { cueForm } from '../text/cue-form.ts';
import { namesIn } from './credit-names.ts';
import type { Role } from './role.ts';
import type { Segment } from './segment.ts';

/** What an article says of itself, as printed; empty where it says nothing. */
export interface ArticleFields {
  readonly title: string | null;
  readonly kicker: string;
  readonly subtitle: string;
  /** Names of the writers, without brackets and marks. */
  readonly byline: string;
  /** Names of the photographers, without brackets and marks. */
  readonly photographer: string;
  readonly source: string;
  readonly editors: string;
  /** `2023-05-06`, `2023-05`, or empty (EDTF level 0). */
  readonly publishedOn: string;
  /** The place the headline or the dateline leads with. */
  readonly place: string;
}

/** Reads the fields of an article off its segments, given in reading order. */
export function fieldsOf(sourceText: string, segments: readonly Segment[]): ArticleFields {
  const texts = (...roles: readonly Role[]) =>
    segments
      .filter((segment) => roles.includes(segment.role))
      .map((segment) => sourceText.slice(segment.start, segment.end));
  const printed = (role: Role, glue: string) => texts(role).join(glue);
  const title = printed('title', ' ');
  const written = texts('byline').map((text) => namesIn(text, 'byline'));
  const taken = (['photographer', 'caption'] as const).flatMap((role) =>
    texts(role).map((text) => namesIn(text, role)),
  );
  return {
    title: title === '' ? null : title,
    kicker: printed('kicker', ' '),
    subtitle: printed('subtitle', ' '),
    byline: unique(written.flatMap((names) => names.writers)),
    photographer: unique([...written, ...taken].flatMap((names) => names.photographers)),
    source: unique(texts('source').map(withoutMark)),
    editors: withoutBrackets(printed('editors', ' ')),
    publishedOn: dateIn(cueForm(printed('pubdate', ''))),
    place: placeOf(title) || datelinePlace(cueForm(printed('dateline', ' '))),
  };
}

function unique(names: readonly string[]): string {
  return [...new Set(names)].join(' ');
}

function withoutBrackets(printed: string): string {
  return printed.replace(/^[((【[]\s*|\s*[))】\]]$/gu, '');
}

function withoutMark(printed: string): string {
  return withoutBrackets(printed)
    .replace(
      /^[^:\uff1a\s]{0,4}(?:[来來]源|稿源|[转轉]自|原[载載])[^:\uff1a]{0,2}[:\uff1a]?\s*/u,
      '',
    )
    .trim();
}

function dateIn(cue: string): string {
  const found = /((?:19|20)\d\d)\s*[-./年]\s*(\d{1,2})(?:\s*[-./月]\s*(\d{1,2}))?(?!\d)/u.exec(cue);
  if (found === null) return '';
  const [, year = '', month = '', day] = found;
  if (Number(month) < 1 || Number(month) > 12) return '';
  const printed = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined || Number(day) < 1 || Number(day) > 31) return printed;
  return `${printed}-${day.padStart(2, '0')}`;
}

/** Levels of the administrative divisions, both scripts. */
const PLACE_LEAD =
  /^(?:\p{Script=Han}{1,7}?(?:省|自治[区區]|市|[县縣]|[区區]|旗|州|[乡鄉]|[镇鎮]|街道|村|社[区區])){1,5}(?=[:\uff1a\s])/u;

function placeOf(title: string): string {
  return PLACE_LEAD.exec(title)?.[0] ?? '';
}

/** 新华社某地5月6日电. */
function datelinePlace(cue: string): string {
  return /[社网报]([^\d\s(]{2,8})\d{1,2}月\d{1,2}日(?:电|讯)/u.exec(cue)?.[1] ?? '';
}
