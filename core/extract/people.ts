import { cueForm } from '../text/cue-form.ts';
import { CREDIT_ROLES } from '../page/role.ts';
import type { Fold } from '../text/fold.ts';
import type { Finding, ReadingText } from './finding.ts';
import { creditNamesIn } from './person-credits.ts';
import { personNamesIn, type PersonName } from './person-names.ts';
import {
  isEverydayGivenName,
  isEverydayWord,
  kindOfTitle,
  NATIONAL_LEADERS,
} from './person-words.ts';
import { postOf, type Post } from './person-post.ts';
import type { PersonBody } from './person.ts';

const RULE = 'person-name@1';
const CREDIT_RULE = 'person-credit@1';
const AGAIN_RULE = 'person-again@1';

/** A full name of the page. */
interface Known {
  readonly title: string;
  readonly printed: string;
}

interface Found extends PersonName {
  readonly rule: string;
}

/**
 * People that a reading names, each with the title and the organisation printed beside the name.
 * A name that the page gives in full somewhere is found wherever it stands again.
 */
export function findPeople(
  reading: ReadingText,
  siblings: readonly ReadingText[],
  fold: Fold = cueForm,
): readonly Finding<PersonBody>[] {
  const own = namesOf(reading, fold);
  const known = new Map<string, Known>();
  for (const one of [reading, ...siblings]) {
    const folded = fold(one.text);
    for (const name of one === reading ? own : namesOf(one, fold)) {
      const word = folded.slice(name.start, name.end);
      if (!name.full || known.has(word)) continue;
      known.set(word, { title: name.title, printed: one.text.slice(name.start, name.end) });
    }
  }
  const text = fold(reading.text);
  const all = withoutOverlap([...own, ...again(text, known), ...byGivenName(text, known)]);
  const posts = new Map<string, Post>();
  const named = all.map((name) => {
    const word = text.slice(name.start, name.end);
    const full = name.full ? word : fullNameOf(word, name.title, known);
    const post = name.rule === RULE ? postOf(reading.text, text, name) : null;
    if (post !== null && post.role !== '' && !posts.has(full)) posts.set(full, post);
    return { name, full, post };
  });
  return named.map(({ name, full, post }) => ({
    start: name.start,
    end: name.end,
    rule: name.rule,
    label: reading.text.slice(name.start, name.end),
    confidence: name.confidence,
    body: bodyOf(
      reading.text,
      name,
      post !== null && post.role !== '' ? post : (posts.get(full) ?? null),
      known.get(full),
    ),
  }));
}

const namedBefore = new WeakMap<
  ReadingText,
  { readonly fold: Fold; readonly names: readonly Found[] }
>();

/** Names in a reading by itself; kept, as every article of its page asks for them. */
function namesOf(reading: ReadingText, fold: Fold): readonly Found[] {
  const before = namedBefore.get(reading);
  if (before?.fold === fold) return before.names;
  const names = namesIn(reading, fold);
  namedBefore.set(reading, { fold, names });
  return names;
}

function namesIn(reading: ReadingText, fold: Fold): readonly Found[] {
  const text = fold(reading.text);
  return reading.blocks.flatMap((block) => {
    const part = text.slice(block.start, block.end);
    const moved = (name: PersonName, rule: string): Found => ({
      ...name,
      rule,
      start: name.start + block.start,
      end: name.end + block.start,
    });
    const credit = CREDIT_ROLES.has(block.role) && block.role !== 'pubdate';
    if (credit && block.role !== 'source') {
      const names = creditNamesIn(part, block.role === 'dateline');
      if (names.length > 0 || block.role !== 'dateline') {
        return names.map((name) => moved(name, CREDIT_RULE));
      }
    }
    const bracketed = [...openingCredit(part), ...closingCredit(part), ...photographersAtEnd(part)];
    return [
      ...bracketed.map((name) => moved(name, CREDIT_RULE)),
      ...personNamesIn(part).map((name) => moved(name, RULE)),
    ];
  });
}

/** `(甲某 乙某)` before the first sentence. */
function openingCredit(text: string): readonly PersonName[] {
  const inner = /^\s*[(【]([^()【】]{2,30})[)】](?=.{8})/u.exec(text);
  if (inner?.[1] === undefined) return [];
  const start = inner[0].length - 1 - inner[1].length;
  return creditNamesIn(inner[1], true).map((name) => ({
    ...name,
    start: name.start + start,
    end: name.end + start,
  }));
}

/** `(文 甲某 图 乙某)` at the end of a text that holds more. */
function closingCredit(text: string): readonly PersonName[] {
  const tail = text.slice(-60);
  const bracket = /[(【]([^()【】]{2,40})[)】]\s*$/u.exec(tail);
  const inner = bracket?.[1];
  if (bracket === null || inner === undefined) return [];
  const start = text.length - tail.length + bracket.index + 1;
  return creditNamesIn(inner, true).map((name) => ({
    ...name,
    start: name.start + start,
    end: name.end + start,
  }));
}

const TAKEN =
  /(?:^|[\s。(/“”])(?:(?:本报|本网|全媒体|特约)*(?:记者|通讯员)\s*)?(\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4})?)\s?(?:摄影?|供图|\/图)[)。]?\s*$/u;

/** `甲某 摄` at the end of a caption. */
function photographersAtEnd(text: string): readonly PersonName[] {
  const tail = text.slice(-40);
  const taken = TAKEN.exec(tail);
  const names = taken?.[1];
  if (taken === null || names === undefined) return [];
  const start = text.length - tail.length + taken.index + taken[0].lastIndexOf(names);
  return creditNamesIn(names, true).map((name) => ({
    ...name,
    title: '摄影',
    start: name.start + start,
    end: name.end + start,
  }));
}

function again(text: string, known: ReadonlyMap<string, Known>): Found[] {
  const found: Found[] = [];
  for (const [name, { title }] of known) {
    if (NATIONAL_LEADERS.includes(name) || isEverydayWord(name)) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (/^[村庄镇乡路街屯]/u.test(text.slice(end))) continue;
      found.push({ start: at, end, title, full: true, confidence: 0.8, rule: AGAIN_RULE });
    }
  }
  return found;
}

/** 甲某某 given before, now 某某 alone where a name must stand: at the start of a clause, before what a person does. */
function byGivenName(text: string, known: ReadonlyMap<string, Known>): Found[] {
  const found: Found[] = [];
  for (const [name, { title }] of known) {
    const given = name.slice(-2);
    if (name.length < 3 || name.includes('·') || isEverydayGivenName(given)) continue;
    for (let at = text.indexOf(given); at >= 0; at = text.indexOf(given, at + 2)) {
      if (at > 0 && !/[“‘「『”’」』。!?,、:;\s]/u.test(text.charAt(at - 1))) continue;
      const after = text.slice(at + 2);
      if (!/^(?:[说道讲是在就也又还都哥姐嫂叔婶爷,]|同志|现任|告诉|表示|这|那|家)/u.test(after))
        continue;
      found.push({ start: at, end: at + 2, title, full: false, confidence: 0.6, rule: AGAIN_RULE });
    }
  }
  return found;
}

function withoutOverlap(names: readonly Found[]): readonly Found[] {
  let reach = 0;
  return names
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reach) return false;
      reach = end;
      return true;
    });
}

function bodyOf(
  printed: string,
  name: Found,
  post: Post | null,
  full: Known | undefined,
): PersonBody {
  const word = printed.slice(name.start, name.end);
  const kind = NATIONAL_LEADERS.includes(full?.printed ?? '')
    ? 'leader'
    : kindOfTitle(post?.title ?? name.title);
  return {
    name: name.full ? word : (full?.printed ?? word),
    role: post?.role ?? '',
    organisation: post?.organisation ?? '',
    kind,
  };
}

function fullNameOf(short: string, title: string, known: ReadonlyMap<string, Known>): string {
  return [...known].find(([full, one]) => isSame(full, one.title, short, title))?.[0] ?? short;
}

/** 某某 and 甲某某; 甲书记 and 甲某某, who is a secretary. */
function isSame(full: string, post: string, short: string, title: string): boolean {
  if (full.length > short.length && full.endsWith(short)) return true;
  if (title === '' || !short.endsWith(title) || !post.endsWith(title.slice(-2))) return false;
  return full.startsWith(short.slice(0, short.length - title.length));
}
