import type { OrganisationBody } from './organisation.ts';

/**
 * Endings of organisation names and the kind they mean, the longer first where one ends another.
 * `bare` endings are organisations even without a place before them (县委, 残联).
 */
export interface Ending {
  readonly text: string;
  readonly kind: OrganisationBody['kind'];
  readonly bare: boolean;
}

const of = (kind: string, words: string, bare = false): readonly Ending[] =>
  words.split(' ').map((text) => ({ text, kind, bare }));

const ENDINGS: readonly Ending[] = [
  ...of('party-branch', '联合党支部 党总支部 党支部 党总支 党委会'),
  ...of(
    'party',
    '党委 党组 党工委 纪委监委 纪委 纪检委 组织部 宣传部 统战部 政法委 直属机关工委 党校',
  ),
  ...of('party', '县委 市委 省委 州委 自治区党委', true),
  ...of('party-work', '县委办公室 县委办 市委办 组织办 乡村振兴办'),
  ...of('government', '县政府 市政府 省政府 镇政府 乡政府', true),
  ...of('government', '人民政府 区政府 街道办事处 办事处'),
  ...of(
    'government',
    '政府办公室 政府办 发改局 财政局 教育局 民政局 人社局 农业农村局 林业局 水利局 水务局 交通局 住建局 卫健局 文旅局 乡村振兴局 扶贫开发局 市场监管局 公安局 司法局 自然资源局 生态环境局 审计局 统计局 税务局 医保局 商务局 应急管理局 气象局 供销社 供销合作社 粮食局 畜牧局 农机局 科技局 人武部 武装部 消防救援大队 消防大队 扶贫办 派出所 交警大队 财政所 林业站 农技站 农机站 司法所 水利站 卫生院 便民服务中心',
    true,
  ),
  ...of('government', '局 厅 委员会 办公室 管理处 管委会 指挥部 领导小组 大队 总队 支队'),
  ...of('cppcc', '政协', true),
  ...of('congress', '人大常委会 人大 人民代表大会', true),
  ...of('judicial', '人民法院 人民检察院 检察院 法院 司法厅'),
  ...of(
    'mass-org',
    '残疾人联合会 妇女联合会 工商联合会 红十字会 文学艺术界联合会 残联 妇联 团委 团县委 团市委 总工会 工商联 科协 文联 侨联 关工委 工会 慈善总会 共青团',
    true,
  ),
  ...of('collective', '四大班子 四套班子 领导组', true),
  ...of(
    'village-org',
    '支村“两委” 支村两委 村委会 村民委员会 居委会 居民委员会 村支部 村监委会 支部委员会',
    true,
  ),
  ...of('village-org', '村两委 村“两委” 两委 “两委”'),
  ...of(
    'company',
    '有限责任公司 股份有限公司 集团有限公司 有限公司 集团公司 分公司 公司 集团 农商银行 信用社 银行 保险公司 种业 酒业 药业 果业 茶业 牧业 纸业 面粉厂 加工厂 制衣厂 厂 酒店 供电所 供电公司 电网',
  ),
  ...of('cooperative', '专业合作社 股份合作社 经济合作社 合作联社 合作社 家庭农场 经济联合社'),
  ...of(
    'institution',
    '农业科学院 科学院 研究院 研究所 林科院 设计院 博物馆 图书馆 文化馆 纪念馆 技术推广中心 推广中心 服务中心 研究中心 培训中心 幼儿园 小学 中学 中心校 中心小学 实验学校 学校 高中 一中 二中 职业学院 师范学院 学院 大学 人民医院 中医院 妇幼保健院 医院 敬老院 养老院 福利院 养老服务中心 幸福院 党群服务中心 群众服务中心',
  ),
  ...of(
    'media',
    '广播电视台 广播电台 电视台 融媒体中心 融媒 日报社 日报 晚报 周报 报社 通讯社 新闻网 在线 新华社 新华网 人民网 中新网 中国新闻网 频道 杂志社 出版社 发布',
  ),
  ...of(
    'work-team',
    '驻村帮扶工作队 驻村工作队 帮扶工作队 工作队 志愿者服务队 志愿服务队 服务队 工作专班',
  ),
  ...of('association', '协会 商会 联盟 基金会 学会 研究会 联合会 理事会 促进会 合作会'),
];

const byLast = new Map<string, Ending[]>();
for (const ending of ENDINGS) {
  const last = ending.text.charAt(ending.text.length - 1);
  byLast.set(last, [...(byLast.get(last) ?? []), ending]);
}
for (const list of byLast.values()) list.sort((a, b) => b.text.length - a.text.length);

/** The longest ending that stands before `end`, or null. */
export function endingAt(text: string, end: number): Ending | null {
  return byLast.get(text.charAt(end - 1))?.find((one) => text.endsWith(one.text, end)) ?? null;
}

/** What makes a stretch before an ending no name: 各有关部门, 一家公司. */
export const GENERIC_BEFORE =
  /(?:^|[\p{Script=Han}])(?:各级?|有关|相关|所有|一些|某|多家|多个|几家|两家|一家|家|个|名|位|所|全部|其他|其它|上级|下级|当地|外地|本地|基层|龙头|大型|中小|加工|民营|国有|帮扶|派出|成员|联系|牵头|责任|主管|职能|业务|科研|高等|重点|普通|希望|寄宿制|村办|乡镇|农民|股份|专业|集体|服务|物流|旅游|保险|贸易)$|^(?:农村|农业|发展|建立|成立|组建|共同|专业|股份|生产|村|社会|公益|新|老|大|小|好)$/u;

/** Everyday words that end like an organisation: 格局, 餐厅, 万人大. */
export const NO_ORGANISATION =
  /(?:格局|大局|布局|结局|开局|全局|僵局|时局|结局|餐厅|客厅|大厅|展厅|舞厅|积分银行|时间银行|道德银行|粮食银行|[万千百\d]人大)$/u;
