import { totals } from '#db/queries/stats.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { inTurns } from '../in-turns.ts';
import type { Session } from '../session.ts';
import { mentionsKept, type MentionsKept } from './mentions-kept.ts';

interface Count {
  readonly label: string;
  readonly count: number;
  readonly articles: number;
}

/** Articles counted at once. */
const AT_ONCE = 1000;

/**
 * How much the archive holds, and its accepted mentions by initiative, place, medium and month: of each the `most`
 * frequent, or all.
 */
export async function overview(session: Session, most = Infinity) {
  const kept = mentionsKept(session);
  await kept.inStep();
  const labels = new Map(listInitiatives(session.db).map(({ id, prefLabel }) => [id, prefLabel]));
  const counts = await inTurns(countAll(kept, labels, most));
  const { sources, articles, annotations } = totals(session.db);
  return { sources, articles, annotations, ...counts };
}

function* countAll(kept: MentionsKept, labels: ReadonlyMap<string, string>, most: number) {
  const byInitiative = new Counts();
  const byPlace = new Counts();
  const byMedium = new Counts();
  const byMonth = new Counts();
  let done = 0;
  for (const { mentions, place, medium, publishedOn } of kept.articles()) {
    const all = mentions.reduce((sum, one) => sum + one.count, 0);
    for (const one of mentions) byInitiative.add(labels.get(one.initiativeId) ?? '', one.count);
    byPlace.add(place, all);
    byMedium.add(medium, all);
    byMonth.add(publishedOn.slice(0, 7), all);
    done += 1;
    if (done % AT_ONCE === 0) yield;
  }
  return {
    byInitiative: byInitiative.first(most),
    byPlace: byPlace.first(most),
    byMedium: byMedium.first(most),
    byMonth: byMonth.first(most),
  };
}

/** Mentions and their articles by label; to be told of each article once for a label. */
class Counts {
  readonly #counts = new Map<string, { count: number; articles: number }>();

  add(label: string, count: number): void {
    if (label === '') return;
    const known = this.#counts.get(label) ?? { count: 0, articles: 0 };
    known.count += count;
    known.articles += 1;
    this.#counts.set(label, known);
  }

  /** The most frequent first. */
  first(most: number): Count[] {
    return [...this.#counts]
      .map(([label, counts]) => ({ label, ...counts }))
      .toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
      .slice(0, most);
  }
}
