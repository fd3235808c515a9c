import type { Role } from '../page/role.ts';
import type { PrintedArticle } from './printed.ts';

/** What an article in full prints above its source line, in order: a kicker stands over its title. */
export function articleLines({
  title,
  paragraphs,
}: PrintedArticle): readonly { readonly role: Role; readonly text: string }[] {
  const kickers = paragraphs.filter(({ role }) => role === 'kicker');
  const rest = paragraphs.filter(({ role }) => role !== 'kicker');
  return [...kickers, { role: 'title', text: title }, ...rest];
}
