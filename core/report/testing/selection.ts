import type { ArticleMentions } from '../dimension.ts';
import { atOnce } from '../../pieces.ts';
import { columnsOf } from '../mention-columns.ts';
import {
  ALL_MENTIONS,
  selectMentions,
  type MentionsWanted,
  type MentionSelection,
} from '../mention-selection.ts';

/** What is wanted of the mentions of some articles. */
export function selectionOf(
  articles: readonly ArticleMentions[],
  wanted: MentionsWanted = ALL_MENTIONS,
): MentionSelection {
  return selectMentions(atOnce(columnsOf(articles)), wanted);
}
