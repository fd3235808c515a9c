import type { Role } from '../page/role.ts';
import type { OrganisationName } from './organisation-name.ts';

const OUTLET =
  /^[\p{Script=Han}a-z0-9]{1,12}?(?:在线|网|报|日报|报社|杂志社?|电视台|电台|频道|客户端|公众号|发布|融媒体?|融媒体中心|新闻|通讯社|党建|新闻社|新闻网|宣传部|振兴局|办公室)$/u;
const MARK = /^(?:文章|信息|稿件|新闻|图文|内容)?(?:来源|稿源|转自|原载|据)(?:于)?[:/]?\s*/u;
const DATELINE =
  /^[【[(]?\s*([\p{Script=Han}]{2,14}?(?:日报|晚报|周报|在线|新闻网|网|社|频道|台|客户端|融媒体?|融媒体中心|发布)(?:\p{Script=Han}{2,4}频道)?)(?=(?:\p{Script=Han}{2,6})?(?:\d+月\d+日)?(?:消息|讯|电|报道))/u;
const OWN = /^(?:本报|本网|本台|本刊|本站|原创|网络|互联网|佚名|综合)/u;

/** Media named where a page says where a text comes from: `来源:某某网`, `(某某在线)`, `某某网消息:`. */
export function outletsIn(text: string, role: Role | null): readonly OrganisationName[] {
  const found: OrganisationName[] = [];
  const lead = DATELINE.exec(text);
  if (lead?.[1] !== undefined && !OWN.test(lead[1])) {
    const start = lead[0].indexOf(lead[1]);
    found.push(media(start, start + lead[1].length));
    const station = /^(.{2,}?(?:在线|网|日报|社|台))\p{Script=Han}{2,4}频道$/u.exec(lead[1])?.[1];
    if (station !== undefined) found.push(media(start, start + station.length));
  }
  if (role === null || role === 'dateline') return found;
  const places = [...text.matchAll(/[^\s、,;:()【】[\]|丨/。"“”□]+/gu)];
  for (const { 0: word, index } of places) {
    const mark = MARK.exec(word)?.[0].length ?? 0;
    const name = word.slice(mark);
    if (name.length < 2 || !OUTLET.test(name) || OWN.test(name)) continue;
    if (/^(?:记者|通讯员|编辑|作者)/u.test(name)) continue;
    if (role === 'pubdate' && !/(?:报|新闻网|在线|发布|台)$/u.test(name)) continue;
    found.push(media(index + mark, index + mark + name.length));
  }
  return found;
}

function media(start: number, end: number): OrganisationName {
  return { start, end, kind: 'media', confidence: 0.8 };
}
