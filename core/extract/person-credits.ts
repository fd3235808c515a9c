import { surnameLength } from './surname-list.ts';
import type { PersonName } from './person-names.ts';

/** Marks of bylines and editors' lines, with the kind of work they name. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [
    /(?:本报|本网|本台|本刊|新华社|特约|见习|实习|全媒体|融媒体?|首席|特派|驻\p{Script=Han}{2,4})*(?:记者|通讯员|评论员|撰稿人|撰稿|撰文|作者|供稿|来稿|报道组|报道|文字|文稿)/gu,
    '记者',
  ],
  [/摄影报道|摄影|供图|图片提供|图片|拍摄/gu, '摄影'],
  [
    /(?:文章|信息|稿件|新闻|图文|内容)?来源|稿源|转自|原载|原创|阅读|点击|浏览|发布|时间|日期/gu,
    '',
  ],
  [
    /(?:本期|本版|值班|执行|责任|网络|新媒体|融媒体?|见习|版面)*(?:责任编辑|责任校对|责编|编辑|校对|校审|审核|审校|编审|审读|初审|复审|终审|[一二三]审|监制|主编|总编辑?|编委|美编|排版|版式|组版|制作|统筹|签发|录入)人?/gu,
    '编辑',
  ],
];
const SEPARATOR = /[\s、,;:()【】[\]□■▣◇◆○●◎☆★|丨/。"“”]+/gu;
const OUTLET =
  /(?:在线|网|报|报社|杂志|电视台|电台|台|频道|客户端|公众号|微信|发布|融媒体?|中心|新闻|通讯社|[宣组统]\S?部|党建|办公室|局|委员会|党委|[县市省]委|妇联|工会|法院|检察院|政府|学校|小学|中学|大学|医院|公司|集团|讯|电|消息|村|镇|乡|县|街道)$/u;

/**
 * Names in a line of credits, folded: whatever stands between the marks (`记者甲某 通讯员乙某`,
 * `□文甲某 图乙某`, `(甲某文/图)`) and has the form of a name. `strict` wants a family name
 * in every word, for a remark in brackets that no mark shows to be a byline.
 */
export function creditNamesIn(text: string, strict: boolean): readonly PersonName[] {
  let title = '记者';
  let plain = text;
  const titles: { at: number; title: string }[] = [];
  for (const [mark, name] of MARKS) {
    plain = plain.replace(mark, (word, ...rest) => {
      const at = rest.findLast((one) => typeof one === 'number') ?? 0;
      titles.push({ at, title: name });
      return ' '.repeat(word.length);
    });
  }
  plain = plain.replace(/文\s*[/、|]?\s*图|图\s*[/、|]\s*文/gu, (word) => ' '.repeat(word.length));
  const tokens = words(plain);
  const shape =
    /^[□■▣◇◆○●◎☆★(【\s]*文/u.test(plain) || /图/u.test(plain) || /文[)\s]*$/u.test(plain);
  const found: PersonName[] = [];
  for (const token of tokens) {
    let { start, end } = token;
    title = titles.findLast(({ at }) => at <= start)?.title ?? title;
    // 文甲某 and 图甲某: the mark leans on the name; 甲某摄 and 甲某文 the other way round.
    const first = text.charAt(start);
    if (end - start > 2 && (first === '图' || (first === '文' && (shape || end - start === 4)))) {
      title = first === '图' ? '摄影' : '记者';
      start++;
    }
    const last = text.charAt(end - 1);
    if (end - start > 2 && /[摄图文]/u.test(last)) {
      if (last !== '文') title = '摄影';
      end--;
    }
    if (end - start === 1 && /[图摄文]/u.test(text.charAt(start))) {
      title = text.charAt(start) === '文' ? '记者' : '摄影';
      const before = found.at(-1);
      if (title === '摄影' && before !== undefined && token === tokens.at(-1)) {
        found[found.length - 1] = { ...before, title };
      }
      continue;
    }
    const name = text.slice(start, end);
    if (isName(name.replace(/^(.)\s+(?=.$)/u, '$1')))
      found.push({ start, end, title, full: true, confidence: 0.9 });
    else if (strict) return [];
  }
  return joined(text, found);
}

function isName(word: string): boolean {
  if (/^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8})+$/u.test(word)) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(word) || OUTLET.test(word)) return false;
  const surname = surnameLength(word, 0);
  return surname > 0 && word.length - surname <= 2 && word.length > surname;
}

function words(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const { 0: gap, index } of text.matchAll(SEPARATOR)) {
    // 甲 某: a name of two characters is printed with a space to align it.
    const inside = index - from === 1 && /^[ ]{1,2}$/u.test(gap);
    const alone = /^\p{Script=Han}(?![\p{Script=Han}])/u.test(text.slice(index + gap.length));
    if (inside && alone && surnameLength(text, from) === 1) continue;
    if (index > from) found.push({ start: from, end: index });
    from = index + gap.length;
  }
  if (from < text.length) found.push({ start: from, end: text.length });
  return found;
}

function joined(text: string, found: readonly PersonName[]): readonly PersonName[] {
  return found.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
