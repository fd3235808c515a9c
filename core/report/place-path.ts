import type { Annotation } from '../annotation/annotation.ts';

/** Where something is: county and, below it, township; empty where unknown. */
export interface PlacePath {
  readonly county: string;
  readonly township: string;
}

const ABOVE_COUNTY = /^(?:[^省州盟区县]{1,9}(?:省|自治区|自治州|州|地区|盟))+/u;
const CITY_ABOVE = /^[^市县区旗]{1,8}市(?=[^市县区旗乡镇村]{1,9}(?:市|县|区|旗))/u;
const COUNTY = /^[^县区旗市乡镇村]{1,12}(?:县|区|旗|市)/u;
const TOWNSHIP = /^[^乡镇村]{1,10}?(?:乡|镇|街道|苏木)/u;

/**
 * County and township of a place as articles name it; a place annotation of the article that says
 * more of the same name is asked first.
 *
 * `云岫县松坪乡高寨村 → 云岫县, 松坪乡`, `白蘋市云岫县 → 云岫县`, `白蘋市 → 白蘋市`
 */
export function placePath(name: string, known: readonly Annotation[] = []): PlacePath {
  for (const { kind, status, quote, label, detail } of known) {
    if (kind !== 'place' || status !== 'accepted' || detail?.of !== 'place') continue;
    if (name !== quote && name !== label) continue;
    const { county, city, township } = detail.place.chain;
    if (county !== undefined || township !== undefined) {
      return { county: county ?? city ?? '', township: township ?? '' };
    }
  }
  const bare = name
    .replaceAll(/[[\]\s]/gu, '')
    .replace(ABOVE_COUNTY, '')
    .replace(CITY_ABOVE, '');
  const county = COUNTY.exec(bare)?.[0] ?? '';
  const township = TOWNSHIP.exec(bare.slice(county.length))?.[0] ?? '';
  return county === '' && township === '' ? { county: bare, township: '' } : { county, township };
}
