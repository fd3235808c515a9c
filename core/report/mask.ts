import type { AnnotatedArticle } from '../export/export-data.ts';
import { readingRanges } from '../export/located.ts';
import { surnameLength } from '../extract/surname-list.ts';
import type { PersonBody, PersonKind } from '../extract/person.ts';
import type { Pieces } from '../pieces.ts';
import type { Span } from '../text/span.ts';
import { sentencesAround } from './sentence.ts';

/** What an archivist has decided of a person by name; it goes before what the page lets one guess. */
export type Privacy = 'private' | 'public';

export interface MaskedText {
  readonly text: string;
  /** Where a stretch of the text that was given stands in the masked one; a border inside a name moves out to its end. */
  readonly place: (span: Span) => Span;
}

export interface Masker {
  /** Masks a text that comes from an article, or from none (null). */
  readonly mask: (text: string, articleId?: string | null) => MaskedText;
  /** The form in which masked and unmasked texts are compared: masked, without what tells namesakes apart. */
  readonly form: (text: string, articleId?: string | null) => string;
  /** Names that are masked, with their masks. */
  readonly names: ReadonlyMap<string, string>;
}

/** Who speaks or acts for the public, or signs the page. */
const PUBLIC: ReadonlySet<PersonKind> = new Set([
  'official',
  'journalist',
  'photographer',
  'expert',
  'leader',
]);
/** Poverty, illness, disability, childhood: what is said beside a name that must not be told with it. */
const TOUCHY =
  /贫困|脱贫户|监测户|低保|五保|特困|建档立卡|易返贫|边缘户|困难户|残疾|患|病|癌|瘫痪|住院|手术|孤儿|孤寡|留守|困境儿童|小学生|初中生|中学生|幼儿|辍学|遗孀|丧偶|(?:^|[^\d])(?:[1-9]|1[0-7])岁/u;
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BETWEEN = '\\s*';

const DIGIT = '[\\d０-９]';
const BEFORE = '(?<![\\w０-９/.\\-*])';
const AFTER = '(?![\\w０-９*])';
const HOUSE =
  '\\s*(?:[\\d０-９]+|[一二三四五六七八九十百零〇]+)号(?:院|楼|房)?(?:[\\d０-９]+(?:单元|室|号))*';

/** Numbers and addresses that lead to one person, and what is left of them. */
const TRACES: readonly (readonly [RegExp, (...match: string[]) => string])[] = [
  // A resident's number (GB 11643), a bank card (GB/T 19584) or account: all but the first digits.
  [new RegExp(`${BEFORE}${DIGIT}{15,19}[\\d０-９XxＸｘ]?${AFTER}`, 'gu'), (all) => cut(all, 4)],
  // A mobile telephone, in one piece or by 3, 4 and 4.
  [
    new RegExp(`${BEFORE}[1１][3-9３-９]${DIGIT}(?:[-－ 　]?${DIGIT}{4}){2}${AFTER}`, 'gu'),
    (all) => cut(all, 3),
  ],
  [
    new RegExp(`${BEFORE}([0０]${DIGIT}{2,3}[-－— ])(${DIGIT}{7,8})${AFTER}`, 'gu'),
    (_, area, own) => area + cut(own, 1),
  ],
  // A house below the village group or street.
  [new RegExp(`(?<=[组队街巷弄])${HOUSE}`, 'gu'), () => '×号'],
  // After 村 and 路 only where nothing follows that the number may belong to: 高寨村3号冷库 stays.
  [new RegExp(`(?<=[村路])${HOUSE}(?!\\p{Script=Han})`, 'gu'), () => '×号'],
];

function cut(digits: string, kept: number): string {
  return digits.slice(0, kept) + '*'.repeat(Math.max(0, digits.length - kept));
}

/**
 * Who is masked in an export, and how: private persons get one mask each, the same wherever the
 * export names them (王某; 王某甲 and 王某乙 where several share a family name).
 *
 * Private is who is named as a villager, and who stands in one sentence with poverty, illness or
 * childhood without an office of their own; officials, reporters, experts and public figures are
 * not, and `rulings` (by name) go before all that. A name that is private in one article and public
 * in another is masked where it is private, and in words that come from no article.
 */
export function* maskFor(
  articles: Iterable<AnnotatedArticle | undefined>,
  rulings: ReadonlyMap<string, Privacy> = new Map(),
): Pieces<Masker> {
  const named = new Set<string>();
  const articleFacts = new Map<string, ArticleNames>();
  for (const article of articles) {
    yield;
    if (article === undefined) continue;
    const people = peopleOf(article);
    articleFacts.set(article.article.id, {
      inOffice: new Set(people.flatMap(({ name, inOffice }) => (inOffice ? [name] : []))),
      names: new Set(people.map(({ name }) => name)),
      aliases: new Map(
        people.flatMap(({ name, alias }) => (alias === null ? [] : [[alias, name]])),
      ),
    });
    for (const { name, isPrivate } of people) {
      if (rulings.get(name) === 'public') continue;
      if (isPrivate || rulings.get(name) === 'private') named.add(name);
    }
  }
  for (const [name, ruling] of rulings) if (ruling === 'private') named.add(name);
  const names = masksOf([...named]);
  const pattern = patternOf([...names.keys()]);
  const nameCuts = (text: string, own: ArticleNames | undefined): readonly Cut[] => {
    const inPublic = (name: string): boolean =>
      rulings.get(name) !== 'private' && own?.inOffice.has(name) === true;
    const found = (by: RegExp | null, nameOf: (said: string) => string): readonly Cut[] =>
      [...(by === null ? [] : text.matchAll(by))].flatMap(({ 0: said, index }) => {
        const name = nameOf(said.replaceAll(/\s/gu, ''));
        const instead = names.get(name);
        if (instead === undefined || inPublic(name)) return [];
        const one = { start: index, end: index + said.length, instead };
        return isInsideOther(text, one, name, own) ? [] : [one];
      });
    const whole = found(pattern, (said) => said);
    if (own === undefined || own.aliases.size === 0) return whole;
    // A short form means somebody only where the page uses it: elsewhere 大山 is a mountain.
    const short = found(
      patternOf([...own.aliases.keys()]),
      (said) => own.aliases.get(said) ?? said,
    );
    return [...whole, ...short.filter((one) => !whole.some((other) => meets(one, other)))];
  };
  const mask = (text: string, articleId: string | null = null): MaskedText => {
    const cuts: Cut[] = [...nameCuts(text, articleFacts.get(articleId ?? ''))];
    for (const [wanted, by] of TRACES) {
      for (const match of text.matchAll(wanted)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (cuts.some((one) => meets(one, { start, end }))) continue;
        const instead = by(...match);
        if (instead !== match[0]) cuts.push({ start, end, instead });
      }
    }
    return applied(
      text,
      cuts.toSorted((a, b) => a.start - b.start),
    );
  };
  return {
    mask,
    form: (text, articleId = null) =>
      mask(text, articleId).text.replaceAll(/某(?:[甲乙丙丁戊己庚辛壬癸]|\d{1,4})(?!\d)/gu, '某'),
    names,
  };
}

interface Cut extends Span {
  readonly instead: string;
}

/** Whom one article names. */
interface ArticleNames {
  readonly names: ReadonlySet<string>;
  readonly inOffice: ReadonlySet<string>;
  /** Short forms, with the names that they stand for. */
  readonly aliases: ReadonlyMap<string, string>;
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** True where a name is a piece of a longer one that the article names: 张明 of the mayor 张明远. */
function isInsideOther(
  text: string,
  { start }: Span,
  name: string,
  own: ArticleNames | undefined,
): boolean {
  return [...(own?.names ?? [])].some((other) => {
    const at = other.indexOf(name);
    return other !== name && at >= 0 && text.startsWith(other, start - at);
  });
}

function applied(text: string, cuts: readonly Cut[]): MaskedText {
  let masked = '';
  let at = 0;
  const places: { readonly from: Span; readonly to: Span }[] = [];
  for (const { start, end, instead } of cuts) {
    masked += text.slice(at, start);
    places.push({
      from: { start, end },
      to: { start: masked.length, end: masked.length + instead.length },
    });
    masked += instead;
    at = end;
  }
  masked += text.slice(at);
  const move = (offset: number, end: boolean): number => {
    let shift = 0;
    for (const { from, to } of places) {
      if (offset <= from.start) break;
      if (offset < from.end) return end ? to.end : to.start;
      shift = to.end - from.end;
    }
    return offset + shift;
  };
  return {
    text: masked,
    place: ({ start, end }) => ({ start: move(start, false), end: move(end, true) }),
  };
}

interface NamedPerson {
  readonly name: string;
  /** Acts in public in this article. */
  readonly inOffice: boolean;
  /** A shorter form in which the page names the same person. */
  readonly alias: string | null;
  readonly isPrivate: boolean;
}

function peopleOf({ reading, annotations }: AnnotatedArticle): readonly NamedPerson[] {
  const found = annotations.flatMap((annotation): readonly NamedPerson[] => {
    const { detail, quote, status } = annotation;
    if (annotation.kind !== 'person' || status === 'rejected') return [];
    const body = detail?.of === 'person' ? detail.person : null;
    const printed = quote.replaceAll(/\s/gu, '');
    const name = (body?.name ?? printed).replaceAll(/\s/gu, '');
    if (!isFullName(name) || (status === 'pending' && isNoName(name, body))) return [];
    const alias =
      printed !== name && printed.length >= 2 && name.includes(printed) ? printed : null;
    const inOffice = body !== null && PUBLIC.has(body.kind);
    const around = readingRanges(reading, annotation.spans)
      .map((range) => {
        const block = reading.blocks.find(
          (one) => one.start <= range.start && range.start < one.end,
        );
        if (block === undefined) return '';
        const said = reading.text.slice(block.start, block.end);
        const inside = { start: range.start - block.start, end: range.end - block.start };
        const { start, end } = sentencesAround(said, inside);
        return said.slice(start, end);
      })
      .join('');
    const isPrivate = !inOffice && (body?.kind === 'villager' || TOUCHY.test(around));
    return [{ name, alias, isPrivate, inOffice }];
  });
  // An office that the page gives somebody once is theirs wherever it names them.
  const offices = new Set(found.flatMap(({ name, inOffice }) => (inOffice ? [name] : [])));
  return found.map((one) => ({
    ...one,
    inOffice: offices.has(one.name),
    isPrivate: one.isPrivate && !offices.has(one.name),
  }));
}

/** What rules suggest and nobody has looked at yet: 农田 and 农商行 cut in two, a word of poverty for a name. */
function isNoName(name: string, body: PersonBody | null): boolean {
  return TOUCHY.test(name) || (body?.role.endsWith('农') === true && /^[田商]/u.test(name));
}

/** A name that leads to somebody; a family name with 某 or a form of address does not. */
function isFullName(name: string): boolean {
  return (
    name.length >= 2 &&
    !/某|[×*]/u.test(name) &&
    !/^.(?:大[爷娘妈叔姐哥嫂伯]|老[师汉人]?|书记|主任|医生)$/u.test(name)
  );
}

function masksOf(names: readonly string[]): ReadonlyMap<string, string> {
  const bySurname = Map.groupBy(names, surnameOf);
  const masks = new Map<string, string>();
  for (const [surname, same] of bySurname) {
    same.forEach((name, at) => {
      const tail = same.length === 1 ? '' : STEMS.charAt(at) || String(at + 1);
      masks.set(name, `${surname}某${tail}`);
    });
  }
  return masks;
}

function surnameOf(name: string): string {
  if (name.includes('·')) return name.slice(0, name.indexOf('·')).slice(0, 1);
  return name.slice(0, Math.max(1, name.length > 2 ? surnameLength(name, 0) : 1));
}

/** Longer names first, so that none is taken for the beginning of another; white space inside is theirs. */
function patternOf(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const forms = names
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) =>
      [...name].map((one) => one.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')).join(BETWEEN),
    );
  return new RegExp(forms.join('|'), 'gu');
}
