import type { Approximation, FigureBody } from './figure.ts';

/** What stands around a figure and says how exact it is; all in cue form. */
export interface Exactness {
  readonly approx: Approximation | null;
  readonly comparator: FigureBody['comparator'];
}

const NEARLY = /(?:(?<![邻鄰附临臨靠最])近|将近|接近|上)$/u;
const ABOUT = /(?:约|大约|约为|约有|大概|左右|预计约|平均约)$/u;
const AT_LEAST =
  /(?:至少|不少于|不低于|不下|超过|超|逾|突破|最少|起码|(?<!不)(?:高于|大于|多于))(?:了|达|为|到)?$/u;
const AT_MOST =
  /(?:不超过|最多|至多|不足|不到|(?<!不)(?:少于|低于|小于)|不高于|不多于)(?:了|达|为|到)?$/u;
const AT_LEAST_EARLIER = /(?:至少|不少于|最少|起码)[^,]{1,8}$/u;

/** Reads the words before and after a figure; `inside` is 余 or 多 of the numeral itself. */
export function exactnessOf(
  before: string,
  after: string,
  inside: Approximation | null,
): Exactness {
  const around: Approximation | null = NEARLY.test(before)
    ? '近'
    : ABOUT.test(before)
      ? '约'
      : /^(?:左右|上下)/u.test(after)
        ? '左右'
        : /^(?:多|余)(?!数|半)/u.test(after)
          ? '多'
          : null;
  return { approx: inside ?? around, comparator: comparatorOf(before, after) };
}

function comparatorOf(before: string, after: string): FigureBody['comparator'] {
  if (AT_MOST.test(before) || /^(?:以下|以内|之内)/u.test(after)) return '<=';
  if (
    AT_LEAST.test(before) ||
    AT_LEAST_EARLIER.test(before) ||
    /^(?:以上|及以上|之上)/u.test(after)
  ) {
    return '>=';
  }
  return null;
}

/** What the figure is counted by: `每户…`, `人均…`, `年收入…`. */
export function perOf(before: string): string | null {
  const each =
    /每(?:个|名|位)?(半年|季度|户|人|亩|年|月|周|天|日|斤|公斤|吨|村|头|只|棵|次|小时|平方米)[^每]{0,14}$/u.exec(
      before,
    );
  const by: string[] = [];
  if (each?.[1] !== undefined) by.push(each[1]);
  const average = /(人|户|亩|村)均[^每]{0,10}$/u.exec(before);
  if (average?.[1] !== undefined) by.push(average[1]);
  if (/年(?:收入|均|产值?|营收|销售额?|产量|利润|分红|增收|发电量)[^每]{0,6}$/u.test(before))
    by.push('年');
  return by.length === 0 ? null : [...new Set(by)].join('·');
}

const STOP = /[的了在是和与與及等每一、,,。;;::!!??“”‘’()()《》\s\d]/u;
/** Ends of nouns that are commonly counted, both scripts. */
const NOUN_END =
  /(?:户|戶|人口|人员|人員|人|村民|群众|群眾|党员|黨員|干部|幹部|村|乡镇|鄉鎮|镇|鎮|社|社区|社區|企业|企業|公司|基地|中心|队|隊|组(?![成织])|組(?![成織])|项目|項目|工程|岗位|崗位|学生|學生|老人|孩子|场所|場所|产品|産品|產品|食品|书记|書記|代表|委员|委員|平台|平臺|系统|系統|机制|機制|制度|大棚|果园|果園|任务|任務|问题|問題|措施|形式|底线|底線|工作|建议|建議|村庄|村莊|车间|車間|工坊|支部|单位|單位|部门|部門)$/u;
const MEASURED_END =
  /(?:收入|面积|面積|规模|規模|资金|資金|产量|產量|産量|产值|產值|投资|投資|投入|占地|总数|總數|数量|數量|金额|金額|总额|總額|率|补贴|補貼|时数|時數|时长|長度|长度|距离|距離|人口|价格|價格|单价|均价|增收|利润|利潤|贷款|貸款|存栏|出栏|分红|分紅|里程)$/u;
const BEFORE_NUMBER =
  /(?:约|約)?(?:近|达到?|達到?|高达|高達|超过?|超過?|突破|至少|共计?|共計?|为|為|有|逾|增至|增加到|扩大到|提高到)?(?:约|約|近)?$/u;

/** What a unit counts: after 人, 户 and 次 a verb follows as often as a noun. */
export type Counted = 'things' | 'people' | 'measured';

/**
 * What is counted, where it is plainly printed next to the figure: the noun after a counted
 * number, else the quantity named right before it; empty where neither is plain. Printed text.
 */
export function measureOf(before: string, after: string, counted: Counted): string {
  if (counted !== 'measured') {
    const end = after.search(STOP);
    const noun = end < 0 ? after : after.slice(0, end);
    const known = firstNoun(noun);
    if (known !== '') return known;
    if (counted === 'things' && noun.length === 2 && end >= 0) return noun;
  }
  const lead = before.replace(BEFORE_NUMBER, '');
  return lead.length <= 10 && MEASURED_END.test(lead) ? lead : '';
}

/** The shortest beginning of `words` that ends as counted nouns do; at least two characters. */
function firstNoun(words: string): string {
  if (/^[村镇鎮乡鄉]$/u.test(words)) return words;
  for (let length = 2; length <= Math.min(10, words.length); length++) {
    const noun = words.slice(0, length);
    // 人 of 人口 or 人员, 村 of 驻村: the word goes on, or it is no noun.
    const goesOn = noun.endsWith('人') && /^[口员員群]/u.test(words.slice(length));
    if (NOUN_END.test(noun) && !goesOn && !/[驻駐到进進入下]村$/u.test(noun)) return noun;
  }
  return '';
}
