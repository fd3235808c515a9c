import { assertNever } from '#core/assert-never.ts';
import type { DetailView } from '../contract.ts';

/** What a rule says of a name or a date, under the key that cli.md gives it. */
export function detailJson(detail: DetailView | null): object {
  if (detail === null) return {};
  switch (detail.of) {
    case 'proposal': {
      const { theme, level, because, group } = detail.proposal;
      return { proposal: { theme, level, because, group } };
    }
    case 'article':
      return { whole: 'article' };
    case 'date':
      return { date: detail.date };
    case 'place':
      return { place: detail.place };
    case 'person':
      return { person: detail.person };
    case 'organisation':
      return { organisation: detail.organisation };
    default:
      return assertNever(detail, 'detail');
  }
}
