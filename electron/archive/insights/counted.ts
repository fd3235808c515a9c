import { wantedInitiatives, type CountFilter, type Ready } from '#core/export/filter.ts';
import type { Dimension } from '#core/report/dimension.ts';
import { selectMentions, type MentionSelection } from '#core/report/mention-selection.ts';
import type { PivotContext } from '#core/report/pivot.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { initiativeNamed } from '../find.ts';
import type { Session } from '../session.ts';
import { columnsNow } from './mention-columns.ts';

/** A filter with its query answered and, where near-duplicates count once, who stands for whom. */
export type CountedFilter = Ready<CountFilter>;

/** What there is to count, and what the thesaurus says of it. */
export interface Counted {
  readonly selection: MentionSelection;
  readonly initiatives: ReadonlyMap<string, Initiative>;
  readonly context: PivotContext;
  /** What a key is called; empty for what is not known and for the rest. */
  readonly nameOf: (dimension: Dimension, key: string) => string;
}

/** Chinese names as people sort them, by pinyin. */
const COLLATION = new Intl.Collator('zh-Hans-CN');

/** What a filter leaves to be counted. Errors: `E-NOTFOUND` where it names no initiative. */
export function gatherCounted(session: Session, filter: CountedFilter): Counted {
  const list = listInitiatives(session.db);
  const initiatives = new Map(list.map((one) => [one.id, one]));
  const { articleIds = [], found, place, medium, from, to, leaderOf } = filter;
  const selection = selectMentions(columnsNow(session), {
    articleIds: [
      ...(articleIds.length > 0 ? [new Set(articleIds)] : []),
      ...(found ? [found] : []),
    ],
    initiativeIds: initiativesWanted(session, list, filter),
    place,
    medium,
    from,
    to,
    leaderOf,
  });
  const nameOf = (dimension: Dimension, key: string): string =>
    dimension === 'initiative' ? (initiatives.get(key)?.prefLabel ?? '') : key;
  const compare = (dimension: Dimension, a: string, b: string): number =>
    COLLATION.compare(nameOf(dimension, a), nameOf(dimension, b)) || (a < b ? -1 : a > b ? 1 : 0);
  return { selection, initiatives, context: { initiatives, compare }, nameOf };
}

/** Ids of the initiatives that a filter asks for; null for all. */
function initiativesWanted(
  session: Session,
  list: readonly Initiative[],
  { initiative = '', initiatives, theme = '' }: CountedFilter,
): ReadonlySet<string> | null {
  const broad =
    initiative === '' ? null : wantedInitiatives(list, initiativeNamed(session, initiative));
  if (broad === null && theme === '' && initiatives === undefined) return null;
  const chosen = initiatives === undefined ? null : new Set(initiatives);
  return new Set(
    list
      .filter(
        (one) =>
          (broad?.has(one.id) ?? true) &&
          (chosen?.has(one.id) ?? true) &&
          (theme === '' || one.theme === theme),
      )
      .map(({ id }) => id),
  );
}
