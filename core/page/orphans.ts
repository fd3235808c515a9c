import { newDraft, type Draft } from './draft.ts';
import { overlapOf } from './vocabulary.ts';

/** More than a page holds: the pairs to compare stay few on any text. */
const MOST = 12;

/**
 * Brings headlines that have no text together with texts that have no headline, the pair with most
 * words in common first. The article stands where its headline stands.
 */
export function adoptOrphans(drafts: readonly Draft[]): readonly Draft[] {
  const heads = drafts
    .filter((draft) => draft.titles.length > 0 && draft.paragraphs.length === 0)
    .slice(-MOST);
  const texts = drafts
    .filter((draft) => draft.titles.length === 0 && draft.paragraphs.length > 0)
    .slice(-MOST);
  const pairs = heads.flatMap((head) =>
    texts.map((text) => ({ head, text, overlap: overlapOf(head.headCue, cueOf(text)) })),
  );
  const adopted = new Map<Draft, Draft>();
  const taken = new Set<Draft>();
  for (const { head, text } of pairs.toSorted((a, b) => b.overlap - a.overlap)) {
    if (adopted.has(head) || taken.has(text)) continue;
    adopted.set(head, text);
    taken.add(text);
  }
  return drafts
    .filter((draft) => !taken.has(draft))
    .map((draft) => {
      const text = adopted.get(draft);
      return text === undefined ? draft : united(draft, text);
    });
}

function cueOf(draft: Draft): string {
  return draft.paragraphs.map((paragraph) => paragraph.cue).join(' ');
}

function united(head: Draft, text: Draft): Draft {
  const whole = newDraft();
  whole.head.push(...head.head, ...text.head);
  whole.titles.push(...head.titles);
  whole.paragraphs.push(
    ...text.paragraphs.map((paragraph) => ({
      ...paragraph,
      segments: paragraph.segments.map((segment) => ({
        ...segment,
        confidence: Math.min(segment.confidence, 0.6),
      })),
    })),
  );
  whole.headCue = `${head.headCue} ${text.headCue}`;
  return whole;
}
