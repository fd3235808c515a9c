import type { InitiativeProposal } from '../discover/proposal.ts';
import type { DateBody } from '../extract/date.ts';
import type { OrganisationBody } from '../extract/organisation.ts';
import type { PersonBody } from '../extract/person.ts';
import type { PlaceBody } from '../extract/place.ts';

/** What an annotation says beyond its kind and label; a figure has a body of its own. */
export type Detail =
  /** It is said of the article that holds its first span, as a whole (whole-article.ts). */
  | { readonly of: 'article' }
  | { readonly of: 'proposal'; readonly proposal: InitiativeProposal }
  | { readonly of: 'date'; readonly date: DateBody }
  | { readonly of: 'place'; readonly place: PlaceBody }
  | { readonly of: 'person'; readonly person: PersonBody }
  | { readonly of: 'organisation'; readonly organisation: OrganisationBody };
