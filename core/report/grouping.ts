import { assertNever } from '../assert-never.ts';
import type { AnnotatedArticle } from '../export/export-data.ts';
import { LEVELS, THEMES, type Initiative } from '../thesaurus/initiative.ts';
import { compareNames, mediaLevelOf, mediaLevelRank } from './article-order.ts';
import { groupName } from './group-name.ts';
import type { Grouping } from './outline.ts';
import { placePath, type PlacePath } from './place-path.ts';

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
  readonly #initiatives: ReadonlyMap<
    string,
    { readonly at: number; readonly initiative: Initiative }
  >;
  readonly #themes: readonly string[];
  readonly #groupBy: readonly Grouping[];

  constructor(groupBy: readonly Grouping[], initiatives: readonly Initiative[]) {
    this.#groupBy = groupBy;
    this.#initiatives = new Map(
      initiatives.map((initiative, at) => [initiative.id, { at, initiative }]),
    );
    this.#themes = [...new Set([...THEMES, ...initiatives.map(({ theme }) => theme)])];
  }

  pathOf(thing: Groupable): readonly GroupStep[] {
    return this.#groupBy.flatMap((grouping) => this.#steps(grouping, thing));
  }

  /** That of a whole article: it stands under the first initiative that it names. */
  pathOfArticle(article: AnnotatedArticle): readonly GroupStep[] {
    const named = article.annotations.flatMap(({ status, initiativeIds }) =>
      status === 'accepted' ? initiativeIds : [],
    );
    const [first] = named.flatMap((id) => this.#initiatives.get(id) ?? []);
    return this.pathOf({
      article,
      initiative: first?.initiative ?? null,
      unlisted: '其他',
      label: '其他',
      place: placePath(article.article.place, article.annotations),
      date: article.article.publishedOn,
    });
  }

  #steps(grouping: Grouping, thing: Groupable): readonly GroupStep[] {
    const { article, initiative, unlisted, label, place, date } = thing;
    switch (grouping) {
      case 'theme':
        if (initiative === null) return [stepOf('\uFFFF', unlisted, LAST)];
        return [
          stepOf(
            initiative.theme,
            groupName(grouping, initiative.theme),
            this.#themes.indexOf(initiative.theme),
          ),
        ];
      case 'initiative': {
        if (initiative === null) return [stepOf(`\uFFFF${label}`, label, LAST)];
        const { id, prefLabel, definition } = initiative;
        return [{ ...stepOf(id, prefLabel, this.#initiatives.get(id)?.at ?? LAST), definition }];
      }
      case 'level': {
        const level = initiative?.level ?? null;
        const order = level === null ? LAST : LEVELS.indexOf(level);
        return [stepOf(level ?? '', groupName(grouping, level ?? ''), order)];
      }
      case 'place': {
        const { county, township } = place;
        const top = stepOf(county, groupName(grouping, county), county === '' ? LAST : 0);
        return township === '' ? [top] : [top, stepOf(township, township, 0)];
      }
      case 'medium': {
        const { medium } = article.article;
        return [stepOf(medium, groupName(grouping, medium), medium === '' ? LAST : 0)];
      }
      case 'mediaLevel': {
        const level = mediaLevelOf(article);
        const order = level === '' ? LAST : mediaLevelRank(level);
        return [stepOf(level, groupName(grouping, level), order)];
      }
      case 'year':
      case 'month': {
        const key = periodIn(date, grouping);
        return [
          stepOf(
            key,
            groupName(grouping, key),
            key === '' ? LAST : Number(key.replace('-', '').padEnd(6, '9')),
          ),
        ];
      }
      default:
        return assertNever(grouping, 'grouping');
    }
  }
}

/** `2019-06` or, where no month is said, `2019`; empty where no year is. */
function periodIn(date: string, period: 'year' | 'month'): string {
  const [, year, month] = /(\d{4})(?:[-年](0?[1-9]|1[0-2])(?!\d))?/u.exec(date) ?? [];
  if (year === undefined) return '';
  return period === 'year' || month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
}

function stepOf(key: string, name: string, order: number): GroupStep {
  return { key, name, order, definition: '' };
}
