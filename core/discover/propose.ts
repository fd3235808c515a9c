import type { Level } from '../thesaurus/initiative.ts';
import type { InitiativeProposal } from './proposal.ts';
import { LEVEL_WORDS, THEME_WORDS } from './theme-words.ts';

const MARKS = /[“”‘’"'「」『』《》〈〉\s、，,。；;：:·]/gu;

/** The key under which variants of one name stand together. Takes folded text. */
export function groupKey(folded: string): string {
  return folded
    .replace(MARKS, '')
    .replace(/[（(][^）)]*[）)]/gu, '')
    .replace(/(?:主题|系列|实践|专项)*(?:活动|行动)$/u, '')
    .replace(/制度$/u, '制')
    .replace(/的?新?模式$/u, '模式')
    .toLowerCase();
}

/**
 * A proposal for a name: theme and level from its own words and, where those say nothing, from the
 * sentence around it. `sentence` and `folded` are in folded script.
 */
export function proposalOf(label: string, folded: string, sentence: string): InitiativeProposal {
  const own = themeIn(folded);
  const theme = own ?? themeIn(sentence);
  const level = levelIn(folded) ?? levelIn(sentence);
  return {
    label,
    theme: theme?.theme ?? '',
    level: level?.level ?? null,
    because: [...(theme?.words ?? []), ...(level === null ? [] : [level.word])],
    group: groupKey(folded) || folded,
  };
}

function themeIn(
  text: string,
): { readonly theme: string; readonly words: readonly string[] } | null {
  let best: { readonly theme: string; readonly words: readonly string[] } | null = null;
  for (const [theme, words] of THEME_WORDS) {
    const found = words.filter((word) => text.includes(word));
    if (found.length > (best?.words.length ?? 0)) best = { theme, words: found };
  }
  return best;
}

function levelIn(text: string): { readonly level: Level; readonly word: string } | null {
  for (const [level, words] of LEVEL_WORDS) {
    const word = words.exec(text)?.[0];
    if (word !== undefined) return { level, word };
  }
  return null;
}
