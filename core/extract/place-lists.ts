import type { PlaceName } from './place-name.ts';
import { EVERYDAY_IN_HEAD } from './place-words.ts';

/** 甲家庄、乙坪等三个自然村: villages without their suffix in a list that counts them. */
const LISTED_VILLAGES =
  /((?:\p{Script=Han}{2,4}、)+\p{Script=Han}{2,4}?)等?[两三四五六七八九十\d]+个(?:自然|行政|贫困|重点|试点|相邻)?村/gu;

/** The villages of such lists in a folded text. */
export function listedVillages(text: string): readonly PlaceName[] {
  return [...text.matchAll(LISTED_VILLAGES)].flatMap(({ 1: list = '', index }) => {
    let at = index;
    return list.split('、').flatMap((name) => {
      const start = at;
      at += name.length + 1;
      const other = /[镇乡县市区省]$/u.test(name) || EVERYDAY_IN_HEAD.test(name);
      return other
        ? []
        : [{ start, end: start + name.length, kind: 'village', divisions: [] } as const];
    });
  });
}
