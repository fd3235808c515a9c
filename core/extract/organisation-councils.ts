import { chainStart, type PlacesByEnd } from './organisation-border.ts';
import type { OrganisationName } from './organisation-name.ts';
import type { OrganisationKind } from './organisation-words.ts';

const COUNCIL =
  /(?:[省市县区州旗]委(?:常委会|全会)?|[镇乡]党委|街道党工委|[省市县区州旗镇乡](?:人民)?政府|自治区党委|街道办事处|街道办|[省市县区州旗](?:四大班子|四套班子|人大常委会|人大|政协))/gu;

/** 县委, 县政府, 镇党委 and the like. */
export function councilsIn(text: string, endsAt: PlacesByEnd): OrganisationName[] {
  const found: OrganisationName[] = [];
  for (const { 0: word, index } of text.matchAll(COUNCIL)) {
    const whole = word.replace(/(?:常委会|全会)$/u, '');
    const end = index + whole.length;
    const after = text.slice(end);
    if (/^[员托派书]/u.test(after) && !after.startsWith('书记')) continue;
    if (/^(?:网站?|办公?室?|采购|补贴|主导|引导|购买)/u.test(after) && whole.endsWith('政府'))
      continue;
    const level = /^(?:自治区|街道|.)/u.exec(whole)?.[0].length ?? 1;
    const before = text.charAt(index - 1);
    if (
      /[全各超社小校园地景厂矿片库灾辖]/u.test(before) ||
      (before === '乡' && whole.startsWith('镇'))
    )
      continue;
    let start = index;
    const over = endsAt.get(index + level);
    const next = endsAt.get(index);
    if (over !== undefined && over <= index) start = chainStart(over, endsAt);
    else if (next !== undefined) start = chainStart(next, endsAt);
    else if (before === '该') start = index - 1;
    else if (text.charAt(index - 2) === '该' && before === whole.charAt(0)) start = index - 2;
    if (text.startsWith('中共', start - 2)) start -= 2;
    const league = whole.endsWith('委')
      ? (/(?:共青)?团$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0)
      : 0;
    start -= league;
    const kind: OrganisationKind =
      league > 0
        ? 'mass-org'
        : /党|委$/u.test(whole)
          ? 'party'
          : /人大/u.test(whole)
            ? 'people-congress'
            : /政协/u.test(whole)
              ? 'cppcc'
              : /班子/u.test(whole)
                ? 'collective'
                : 'government';
    found.push({ start, end, kind, confidence: 0.85 });
  }
  return found;
}

const VILLAGE_BODY =
  /(?:村|社区|支)[“‘「『"]?(?:(?:支部|支)?[两三]委[”’」』"]?|党支部|党总支|党委|委会|民委员会|居委会|务监督委员会)/gu;

/** 甲村党支部, 甲村“两委”, and without a name where an office follows: 村委会主任. */
export function villageBodiesIn(text: string, endsAt: PlacesByEnd): OrganisationName[] {
  const found: OrganisationName[] = [];
  for (const { 0: word, index } of text.matchAll(VILLAGE_BODY)) {
    const unit = word.startsWith('社区') ? 2 : 1;
    let end = index + word.length;
    const rest = text.slice(end);
    const named = endsAt.get(index + unit) ?? endsAt.get(index);
    const office = /^(?:副?书记|支书|副?主任)/u.test(rest) && !/[两三]委/u.test(word);
    const branchToo = text.charAt(index - 1) === '支' && word.startsWith('村');
    const twoBodies = branchToo || word.startsWith('村支');
    if (
      named === undefined &&
      !office &&
      !(twoBodies && /两委/u.test(word.replace(/[“‘「『"]/gu, '')))
    )
      continue;
    if (word.startsWith('支') && text.charAt(index + 1) !== '村') {
      if (!/^支[“‘「『"]?两委/u.test(word)) continue;
    }
    if (/^[“‘「『"]/u.test(word.slice(unit)) && !/[”’」』"]$/u.test(word))
      end = index + word.length;
    const start =
      named === undefined ? index - (branchToo ? 1 : 0) : townStart(text, named, endsAt);
    if (named === undefined && /[该各本全每]/u.test(text.charAt(index - 1))) continue;
    const kind = /[两三]委|委会|委员会/u.test(word) ? 'village-org' : 'party-branch';
    found.push({ start, end, kind, confidence: named === undefined ? 0.6 : 0.9 });
  }
  return found;
}

/** A village's body takes its township along, not what lies above. */
function townStart(text: string, start: number, endsAt: PlacesByEnd): number {
  const above = endsAt.get(start);
  return above !== undefined && /[镇乡道]$/u.test(text.slice(above, start)) ? above : start;
}
