import { cooccurrenceOfBits, type Cooccurrence } from '#core/report/cooccurrence.ts';
import type { CooccurrenceView } from '../../contract.ts';
import type { Session } from '../session.ts';
import { gatherCounted, type Counted, type CountedFilter } from './counted.ts';
import { mentionsKept } from './mentions-kept.ts';

/** Which initiatives stand in the same articles, of those in most articles, in pieces. Errors: `E-NOTFOUND`. */
export function* cooccurrenceSteps(
  session: Session,
  { filter, limit }: { readonly filter: CountedFilter; readonly limit: number },
): Generator<undefined, CooccurrenceView> {
  const counted = gatherCounted(session, filter);
  const found = yield* standingTogether(session, counted, limit);
  return {
    members: found.members.map((member) => ({
      ...member,
      name: counted.nameOf('initiative', member.initiativeId),
    })),
    pairs: [...found.pairs],
    leftOut: found.leftOut,
  };
}

/** What stands together of what is counted, compared as bits, in pieces. */
export function* standingTogether(
  session: Session,
  { selection, context }: Counted,
  limit: number,
): Generator<undefined, Cooccurrence> {
  const { columns, articles, initiatives } = selection;
  const kept = mentionsKept(session);
  kept.inStepNow();
  const counts = new Set(columns.articleIds.filter((_, at) => articles[at] === 1));
  return yield* cooccurrenceOfBits(
    kept.bits,
    columns.initiativeIds.filter((_, at) => initiatives[at] === 1),
    counts.size === articles.length
      ? null
      : kept.articleBits(({ articleId }) => counts.has(articleId)),
    limit,
    (a, b) => context.compare('initiative', a, b),
  );
}
