import type { Role } from '../../page/role.ts';
import type { TextStyleName } from './page-profile.ts';

/** How the paragraphs of an article in full look. */
export const ROLE_STYLES: Readonly<Record<Role, TextStyleName>> = {
  kicker: 'kicker',
  title: 'articleTitle',
  subtitle: 'subtitle',
  heading: 'subheading',
  byline: 'credit',
  photographer: 'credit',
  source: 'credit',
  editors: 'credit',
  pubdate: 'credit',
  dateline: 'credit',
  body: 'body',
  caption: 'caption',
  advert: 'caption',
  boilerplate: 'caption',
};
