import { placeText } from '../extract/place-text.ts';
import type { Detail } from './detail.ts';

/** What an annotation of an article as a whole is marked with in exports, which are Chinese. */
export const WHOLE_ARTICLE = '整篇';

/** What a rule understands by a name or a date, in one line; what the page does not print stands in brackets. */
export function detailText(detail: Detail): string {
  switch (detail.of) {
    case 'proposal':
      return '';
    case 'article':
      return WHOLE_ARTICLE;
    case 'date': {
      const { norm, resolved, inferred, rrule } = detail.date;
      const said = resolved ?? norm ?? rrule ?? '';
      return inferred && said !== '' ? `[${said}]` : said;
    }
    case 'place':
      return placeText(detail.place);
    case 'person':
      return [detail.person.organisation, detail.person.role, detail.person.name]
        .filter((part) => part !== '')
        .join(' ');
    case 'organisation':
      return detail.organisation.fullName;
  }
}
