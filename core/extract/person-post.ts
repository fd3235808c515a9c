import { startsAfter } from './organisation-border.ts';
import { titleBefore, type PersonName } from './person-names.ts';

/** What a person is, and where. */
export interface Post {
  /** The word by which the kind of person is told. */
  readonly title: string;
  /** As printed; empty where none stands beside the name. */
  readonly role: string;
  readonly organisation: string;
}

const REACH = 26;
/** The last of these before a title ends the name of the body or place that it belongs to. */
const BODY_END =
  /^(.*(?:党组|党委|工委|[省市县区州旗]委|纪委|监委|政府|人大|政协|人大常委会|[局厅办院校会联]|中心|公司|集团|银行|[支分]行|合作社|支部|总支|两委|工作[队组]|服务队|大队|派出所|研究所|[站社厂馆]|组织部|宣传部|统战部|人武部|大学|学院|中学|小学|幼儿园|[村镇乡县市省区州]|社区|街道))(?=.)/u;

/** The post printed with a name: what stands before it, or after it where the title follows. */
export function postOf(printed: string, text: string, name: PersonName): Post {
  const { title, start, end } = name;
  const none = { title, role: '', organisation: '' };
  if (title === '') return none;
  const gap = /[\s::]*$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const stop = start - gap;
  if (text.startsWith(title, end) || !text.startsWith(title, stop - title.length)) {
    if (!text.startsWith(title, end)) return none;
    const body = bodyBefore(text, start, text.slice(start, end));
    return {
      title,
      role: printed.slice(end, end + title.length),
      organisation: printed.slice(start - body.length, start),
    };
  }
  const before = stop - title.length;
  const from = phraseStart(text, before);
  const body = BODY_END.exec(text.slice(from, before) + title.charAt(0))?.[1] ?? '';
  const role = printed.slice(from + body.length, stop);
  if (body !== '') return { title, role, organisation: printed.slice(from, from + body.length) };
  return { title, role, organisation: listedBody(printed, text, from) };
}

/** 甲局党组书记、局长: the body stands with the first of several posts. */
function listedBody(printed: string, text: string, from: number): string {
  if (text.charAt(from - 1) !== '、') return '';
  const title = titleBefore(text, from - 1);
  if (title === '') return '';
  const before = from - 1 - title.length;
  const start = phraseStart(text, before);
  const body = BODY_END.exec(text.slice(start, before) + title.charAt(0))?.[1] ?? '';
  return printed.slice(start, start + body.length);
}

function bodyBefore(text: string, at: number, next: string): string {
  return BODY_END.exec(text.slice(phraseStart(text, at), at) + next.charAt(0))?.[1] ?? '';
}

function phraseStart(text: string, at: number): number {
  let from = at;
  while (at - from < REACH && !startsAfter(text, from)) from--;
  return from;
}
