import { drawOf, givenCharacters, initiativeLabels, inventedWords } from './lexicon.ts';
import * as words from './words.ts';

type Random = () => number;

const noun = drawOf(words.NOUNS, 0.6);
const verb = drawOf(words.VERBS, 0.55);
const adverb = drawOf(words.ADVERBS, 0.5);
const adjective = drawOf(words.ADJECTIVES, 0.5);
const office = drawOf(words.OFFICES);
const speaker = drawOf(words.SPEAKERS);
const time = drawOf(words.TIMES);
const unit = drawOf(words.UNITS);
const deed = drawOf(words.DEEDS, 0.5);
const opener = drawOf(words.OPENERS);
const surname = drawOf(words.SURNAMES, 0.7);
const given = drawOf(givenCharacters(), 0.6);
const invented = drawOf(inventedWords(), 0.55);
export const initiative = drawOf(initiativeLabels(), 0.85);
export const town = drawOf(words.TOWNS, 0.5);
export const county = drawOf(words.COUNTIES, 0.6);
export const medium = drawOf(words.MEDIA, 0.7);
export const headline = drawOf(words.HEADLINES, 0.3);

const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));
const seldom = (random: Random, share: number): boolean => random() < share;

export function person(random: Random): string {
  const name = surname(random) + given(random);
  return seldom(random, 0.75) ? name + given(random) : name;
}

export function village(random: Random): string {
  return `${invented(random).slice(0, 2)}村`;
}

/** Sentences about one county; a page knows a few places and people, as a reporter met them. */
export interface Scene {
  readonly county: string;
  readonly town: string;
  readonly villages: readonly string[];
  readonly people: readonly string[];
  readonly initiatives: readonly string[];
}

export function scene(random: Random): Scene {
  return {
    county: county(random),
    town: town(random),
    villages: Array.from({ length: between(random, 1, 3) }, () => village(random)),
    people: Array.from({ length: between(random, 2, 5) }, () => person(random)),
    initiatives: Array.from({ length: between(random, 1, 4) }, () => initiative(random)),
  };
}

function one(random: Random, list: readonly string[]): string {
  return list[Math.floor(random() * list.length)] ?? '';
}

function thing(random: Random): string {
  const draw = random();
  if (draw < 0.24) return invented(random);
  if (draw < 0.44) return noun(random) + noun(random);
  if (draw < 0.56) return `${adjective(random)}的${noun(random)}`;
  if (draw < 0.72) return `${invented(random)}${noun(random)}`;
  return noun(random);
}

export function figure(random: Random): string {
  const size = 10 ** between(random, 1, 4);
  const value = Math.ceil(random() * size);
  const draw = random();
  if (draw < 0.2) return `${value}余${unit(random)}`;
  if (draw < 0.35) return `${(random() * 20).toFixed(1)}万${unit(random)}`;
  if (draw < 0.42) return `${between(random, 2, 99)}%`;
  return `${value}${unit(random)}`;
}

function place(random: Random, { county: of, town: at, villages }: Scene): string {
  const draw = random();
  if (draw < 0.3) return of;
  if (draw < 0.5) return of + at;
  if (draw < 0.65) return at;
  return one(random, villages);
}

function clause(random: Random): string {
  const draw = random();
  if (draw < 0.35) return `${adverb(random)}${verb(random)}${thing(random)}`;
  if (draw < 0.42) return `${thing(random)}${adverb(random)}${verb(random)}了${thing(random)}`;
  if (draw < 0.6) return `${verb(random)}${thing(random)}和${thing(random)}`;
  if (draw < 0.7) return `把${thing(random)}${verb(random)}到${thing(random)}里`;
  if (draw < 0.78) return deed(random);
  if (draw < 0.88) return `${verb(random)}了${figure(random)}${thing(random)}`;
  return `${thing(random)}${verb(random)}${thing(random)}`;
}

function clauses(random: Random, most: number): string {
  return Array.from({ length: between(random, 1, most) }, () => clause(random)).join('，');
}

/** One sentence with its full stop. */
export function sentence(random: Random, here: Scene): string {
  const draw = random();
  if (draw < 0.16)
    return `${place(random, here)}推行${one(random, here.initiatives)}，${clauses(random, 3)}，惠及${figure(random)}。`;
  if (draw < 0.32)
    return `“${clauses(random, 3)}，${deed(random)}。”${place(random, here)}${speaker(random)}${one(random, here.people)}说。`;
  if (draw < 0.46)
    return `${time(random)}，${place(random, here)}${clauses(random, 2)}，${verb(random)}${noun(random)}${figure(random)}、${noun(random)}${figure(random)}。`;
  if (draw < 0.58)
    return `${place(random, here)}${office(random)}${clauses(random, 3)}，${adverb(random)}${verb(random)}${one(random, here.initiatives)}。`;
  if (draw < 0.7) return `${one(random, here.people)}${clauses(random, 3)}。`;
  if (draw < 0.8) return `${opener(random)}${place(random, here)}，${clauses(random, 3)}。`;
  if (draw < 0.88)
    return `${thing(random)}的${noun(random)}，${between(random, 2012, 2021)}年${between(random, 1, 12)}月${clauses(random, 2)}。`;
  return `${thing(random)}${clauses(random, 4)}。`;
}
