import { assertNever } from '../assert-never.ts';
import type { AnnotatedArticle } from '../export/export-data.ts';
import { LEVELS, THEMES, type Initiative } from '../thesaurus/initiative.ts';
import { compareNames, mediaLevelOf, mediaLevelRank } from './article-order.ts';
import type { Grouping } from './outline.ts';
import type { PlacePath } from './place-path.ts';

/** One step on the way to a group: what its heading says and where it stands among its like. */
export interface GroupStep {
  readonly key: string;
  readonly name: string;
  readonly order: number;
  /** Of the initiative that it stands for; empty otherwise. */
  readonly definition: string;
}

/** What is grouped: something of an article, said of an initiative or of none. */
export interface Groupable {
  readonly article: AnnotatedArticle;
  readonly initiative: Initiative | null;
  /** Theme of what has no initiative of the thesaurus, and what that is called. */
  readonly unlisted: string;
  readonly label: string;
  readonly place: PlacePath;
  /** Calendar date or a year in words; empty where unknown. */
  readonly date: string;
}

export interface Group<Item> {
  readonly step: GroupStep;
  /** What is in no group within this one. */
  readonly items: readonly Item[];
  readonly groups: readonly Group<Item>[];
}

/** True where the grouping asks what is grouped for its initiative. */
export function asksForInitiative(groupBy: readonly Grouping[]): boolean {
  return groupBy.some((one) => one === 'theme' || one === 'initiative' || one === 'level');
}

/** Sorts items into the groups that their ways lead to; within a group they keep their order. */
export function groupItems<Item>(
  items: readonly { readonly item: Item; readonly path: readonly GroupStep[] }[],
): { readonly items: readonly Item[]; readonly groups: readonly Group<Item>[] } {
  const here = items.flatMap(({ item, path }) => (path.length === 0 ? [item] : []));
  const deeper = Map.groupBy(
    items.filter(({ path }) => path.length > 0),
    ({ path: [first] }) => first?.key ?? '',
  );
  const groups = [...deeper.values()]
    .flatMap((same) => {
      const step = same[0]?.path[0];
      if (step === undefined) return [];
      const within = same.map(({ item, path }) => ({ item, path: path.slice(1) }));
      return [{ step, ...groupItems(within) }];
    })
    .toSorted((a, b) => a.step.order - b.step.order || compareNames(a.step.name, b.step.name));
  return { items: here, groups };
}

const LAST = Number.MAX_SAFE_INTEGER;

/** Finds the way to the group of a thing; places lead from the county to its township. */
export class Grouper {
  readonly #initiatives: ReadonlyMap<string, number>;
  readonly #themes: readonly string[];
  readonly #groupBy: readonly Grouping[];

  constructor(groupBy: readonly Grouping[], initiatives: readonly Initiative[]) {
    this.#groupBy = groupBy;
    this.#initiatives = new Map(initiatives.map(({ id }, at) => [id, at]));
    this.#themes = [...new Set([...THEMES, ...initiatives.map(({ theme }) => theme)])];
  }

  pathOf(thing: Groupable): readonly GroupStep[] {
    return this.#groupBy.flatMap((grouping) => this.#steps(grouping, thing));
  }

  #steps(grouping: Grouping, thing: Groupable): readonly GroupStep[] {
    const { article, initiative, unlisted, label, place, date } = thing;
    switch (grouping) {
      case 'theme': {
        if (initiative === null) return [stepOf('\uFFFF', unlisted, LAST)];
        const { theme } = initiative;
        return [stepOf(theme, theme === '' ? '未分主题' : theme, this.#themes.indexOf(theme))];
      }
      case 'initiative': {
        if (initiative === null) return [stepOf(`\uFFFF${label}`, label, LAST)];
        const { id, prefLabel, definition } = initiative;
        return [{ ...stepOf(id, prefLabel, this.#initiatives.get(id) ?? LAST), definition }];
      }
      case 'level': {
        const level = initiative?.level ?? null;
        if (level === null) return [stepOf('', '层级未定', LAST)];
        return [stepOf(level, `${level}级`, LEVELS.indexOf(level))];
      }
      case 'place': {
        const { county, township } = place;
        const top = stepOf(county, county === '' ? '地区不详' : county, county === '' ? LAST : 0);
        return township === '' ? [top] : [top, stepOf(township, township, 0)];
      }
      case 'medium': {
        const { medium } = article.article;
        return [stepOf(medium, medium === '' ? '媒体不详' : medium, medium === '' ? LAST : 0)];
      }
      case 'mediaLevel': {
        const level = mediaLevelOf(article);
        if (level === '') return [stepOf('', '媒体级别不详', LAST)];
        const known = mediaLevelRank(level);
        const name = /^[省市县]$/u.test(level) ? `${level}级媒体` : `${level}媒体`;
        return [stepOf(level, name, known)];
      }
      case 'year':
      case 'month':
        return [periodStep(date, grouping)];
      default:
        return assertNever(grouping, 'grouping');
    }
  }
}

function periodStep(date: string, period: 'year' | 'month'): GroupStep {
  const found = /(\d{4})(?:[-年](\d{1,2}))?/u.exec(date);
  if (found === null) return stepOf('', '时间不详', LAST);
  const [, year = '', month] = found;
  if (period === 'year') return stepOf(year, `${year}年`, Number(year));
  const order = Number(year) * 100 + Number(month ?? 99);
  return stepOf(
    String(order),
    month === undefined ? `${year}年` : `${year}年${Number(month)}月`,
    order,
  );
}

function stepOf(key: string, name: string, order: number): GroupStep {
  return { key, name, order, definition: '' };
}
