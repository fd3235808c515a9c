import { FAMILY_NAMES } from './cues.ts';
import type { Draft, Paragraph } from './draft.ts';
import { placesIn } from './topic.ts';
import { overlapOf } from './vocabulary.ts';

/** A longer text is one work, not a page of articles. */
const MOST_PARAGRAPHS = 600;
/** A column of more lines that go on with each other may hold two articles by mistake. */
const LONGEST_GROUP = 6;
const ROUNDS = 2;
/** Below the confidence of a question: a moved paragraph is one. */
const MOVED = 0.55;
/** Columns of broken lines: where most paragraphs go on with others, their names say little. */
const MOST_CONTINUED = 0.4;

/**
 * Takes a paragraph that names places and people of another article of the page, and none of its
 * own, over to that one: so articles whose parts lie between each other's are pulled apart. Credits
 * right below it that close an article stay where they are.
 */
export function untangle(drafts: readonly Draft[]): readonly Draft[] {
  const count = drafts.reduce((sum, draft) => sum + draft.paragraphs.length, 0);
  const continued = drafts.reduce(
    (sum, draft) => sum + draft.paragraphs.filter((one) => one.continues).length,
    0,
  );
  if (drafts.length < 2 || count > MOST_PARAGRAPHS || continued > count * MOST_CONTINUED) {
    return drafts;
  }
  const speakers = speakersOf(drafts);
  let now = drafts;
  for (let round = 0; round < ROUNDS; round++) {
    const next = moveOnce(now, speakers);
    if (next === now) break;
    now = next;
  }
  return now;
}

function moveOnce(drafts: readonly Draft[], speakers: readonly string[]): readonly Draft[] {
  const heads = drafts.map((draft) => headNames(draft, speakers, isLead(draft, drafts)));
  const goal = new Map<Paragraph, number>();
  drafts.forEach((draft, home) => {
    groupsOf(draft).forEach((group, at) => {
      if (at === 0 && isLead(draft, drafts)) return;
      if (group.length > LONGEST_GROUP) return;
      const all = [...namesIn(group.map(({ cue }) => cue).join(''), speakers)];
      const small = all.filter((name) => !name.endsWith('县'));
      // Where a township or village tells, the county says nothing: all of its paper is in it.
      const known = small.some((name) => heads.some((head) => head.has(name)));
      const names = known || (at > 0 && small.length > 0) ? small : all;
      if (names.some((name) => heads[home]?.has(name) === true)) return;
      const owners = heads.flatMap((head, index) =>
        names.some((name) => head.has(name)) ? [index] : [],
      );
      const [owner] = owners;
      if (owner === undefined || owners.length > 1) return;
      for (const paragraph of group) goal.set(paragraph, owner);
    });
  });
  return goal.size === 0 ? drafts : moved(drafts, goal);
}

/** True where the first paragraph below a headline shares more with it than with another of the page. */
function isLead(draft: Draft, drafts: readonly Draft[]): boolean {
  const first = draft.paragraphs[0];
  if (draft.titles.length === 0 || first === undefined) return false;
  if (first.segments.some(({ role }) => role === 'dateline')) return true;
  const own = overlapOf(draft.headCue, first.cue);
  return drafts.every(
    (other) =>
      other === draft || other.titles.length === 0 || overlapOf(other.headCue, first.cue) <= own,
  );
}

/** The paragraphs of a draft, each with the lines of a column that go on with it. */
function groupsOf(draft: Draft): readonly (readonly Paragraph[])[] {
  const groups: Paragraph[][] = [];
  for (const paragraph of draft.paragraphs) {
    const last = groups.at(-1);
    if (paragraph.continues && last !== undefined) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

/** Names that an article is about: those of its head, of its first paragraph and of what was moved to it. */
function headNames(draft: Draft, speakers: readonly string[], lead: boolean): ReadonlySet<string> {
  const sure = draft.paragraphs.filter(
    (paragraph, at) =>
      (at === 0 && lead) || paragraph.segments.some(({ confidence }) => confidence === MOVED),
  );
  return new Set([
    ...namesIn(draft.headCue, speakers),
    ...sure.flatMap(({ cue }) => [...namesIn(cue, speakers)]),
  ]);
}

function moved(drafts: readonly Draft[], goal: ReadonlyMap<Paragraph, number>): readonly Draft[] {
  return drafts.map((draft, index) => {
    const left = draft.paragraphs.filter((one) => !goal.has(one));
    const come = [...goal].filter(([, to]) => to === index).map(([one]) => lessSure(one));
    if (come.length === 0 && left.length === draft.paragraphs.length) return draft;
    return { ...draft, paragraphs: [...left, ...come].toSorted((a, b) => startOf(a) - startOf(b)) };
  });
}

const startOf = (paragraph: Paragraph) => paragraph.segments[0]?.start ?? 0;

/** A paragraph that was moved is a question for the user. */
function lessSure(paragraph: Paragraph): Paragraph {
  return {
    ...paragraph,
    segments: paragraph.segments.map((segment) => ({
      ...segment,
      confidence: Math.min(segment.confidence, MOVED),
    })),
  };
}

function namesIn(cue: string, speakers: readonly string[]): ReadonlySet<string> {
  const names = new Set(placesIn(cue));
  for (const name of speakers) if (cue.includes(name)) names.add(name);
  return names;
}

const SPEAKER = new RegExp(
  `([${FAMILY_NAMES}]\\p{Script=Han}{1,2})(?=说|介绍|表示|坦言|告诉|笑着|感慨)`,
  'gu',
);

/** People who speak on the page; 甲某某 wherever else it stands is the same person. */
function speakersOf(drafts: readonly Draft[]): readonly string[] {
  const found = new Set<string>();
  for (const draft of drafts) {
    for (const { cue } of draft.paragraphs) {
      for (const [, name = ''] of cue.matchAll(SPEAKER)) if (name.length === 3) found.add(name);
    }
  }
  return [...found].slice(0, 60);
}
