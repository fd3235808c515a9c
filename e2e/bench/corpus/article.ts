import { seeded } from '../random.ts';
import { headline, medium, person, scene, sentence } from './sentences.ts';
import { toTraditional } from './traditional.ts';

/** A page of the corpus: one article. */
export interface CorpusPage {
  /** From 1. */
  readonly number: number;
  readonly filename: string;
  readonly text: string;
}

/** Shares of pages: written in Traditional characters, broken at the width of a column, reprinted elsewhere. */
const TRADITIONAL = 0.06;
const WRAPPED = 0.3;
const REPRINTED = 0.04;
/** A reprint follows its original within so many pages. */
const SOON = 500;
/** Characters of a text: a log-normal distribution of this median and spread, mean 1,240. */
const MEDIAN = 1000;
const SPREAD = 0.6;
const SHORTEST = 150;
const LONGEST = 6000;

/** Page `number` of the corpus, the same in every run whatever its size. */
export function corpusPage(number: number): CorpusPage {
  const random = seeded(Math.imul(number, 0x9e3779b1));
  const back = 1 + Math.floor(random() * SOON);
  const original = number - back;
  const reprinted = original >= 1 && random() < REPRINTED;
  const text = reprinted ? reprint(original, random) : page(seeded(number), random);
  return { number, filename: corpusFilename(number), text };
}

/** Names ascend with the numbers. */
export function corpusFilename(number: number): string {
  return `${String(number).padStart(7, '0')}.txt`;
}

interface Parts {
  readonly title: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
}

function page(random: () => number, form: () => number): string {
  return laidOut(partsOf(random), form);
}

/** The same article in another paper: another head, perhaps another title, perhaps without its end. */
function reprint(original: number, random: () => number): string {
  const { title, lead, paragraphs } = partsOf(seeded(original));
  const cut = random() < 0.5 && paragraphs.length > 3 ? paragraphs.slice(0, -1) : paragraphs;
  const renamed = random() < 0.5 ? title : `${title.split('：')[0] ?? title}：${headline(random)}`;
  return laidOut({ title: renamed, lead, paragraphs: cut }, random);
}

function partsOf(random: () => number): Parts {
  const here = scene(random);
  const wanted = lengthOf(random);
  const title = `${here.county}${here.town}：${here.initiatives[0] ?? ''}${headline(random)}`;
  const paragraphs: string[] = [];
  for (let written = 0; written < wanted;) {
    const count = 2 + Math.floor(random() * 4);
    let paragraph = '';
    for (let at = 0; at < count && written + paragraph.length < wanted; at += 1)
      paragraph += sentence(random, here);
    paragraphs.push(paragraph);
    written += paragraph.length;
  }
  return { title, lead: `本报讯（记者 ${person(random)}）`, paragraphs };
}

function lengthOf(random: () => number): number {
  // Box and Muller: a normal deviate of two even ones.
  const deviate = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(LONGEST, Math.max(SHORTEST, MEDIAN * Math.exp(SPREAD * deviate) - 60));
}

function laidOut({ title, lead, paragraphs }: Parts, random: () => number): string {
  const first = new Date(Date.UTC(2012, 0, 1)).getTime();
  const day = new Date(first + Math.floor(random() * 3652) * 86_400_000).toISOString().slice(0, 10);
  const wrapped = random() < WRAPPED;
  const width = 18 + Math.floor(random() * 14);
  const body = [lead + (paragraphs[0] ?? ''), ...paragraphs.slice(1)].map((paragraph) =>
    wrapped ? `　　${paragraph}`.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') : paragraph,
  );
  const head = `${title}\n\n${day} 来源：${medium(random)}\n\n`;
  const text = `${head}${body.join(wrapped ? '\n' : '\n\n')}\n`;
  const draw = random();
  return draw < TRADITIONAL ? toTraditional(text, draw / TRADITIONAL) : text;
}
