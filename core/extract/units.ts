/**
 * Units of figures, in cue form, with the base form they are kept in.
 * `measure` units say how much; `count` units (classifiers) only say that things are counted, so
 * a small Chinese number before them is often a name (四个意识) or a manner of speaking.
 */
export interface Unit {
  readonly base: string;
  readonly kind: 'measure' | 'count' | 'time';
  readonly length: number;
}

const MEASURES =
  '元 美元 港元 港币 欧元 角 亩 公顷 吨 公斤 斤 克 升 毫升 立方米 方 平方米 平方公里 米 公里 厘米 毫米 兆瓦 千瓦 千瓦时 瓦 度 伏 % ‰ 百分点 小时 分钟 秒 倍 人次 车次 场次 户次 岁 课时 学时 吉瓦 摄氏度 毫克 亩次 辆次 班次 架次 件次 碗 茬 趟';
const COUNTS =
  '人 户 家 个 项 种 条 件 座 处 所 台 套 辆 头 只 羽 匹 棵 株 间 栋 幢 孔 眼 盏 袋 箱 筐 包 盒 瓶 桶 本 册 份 张 面 块 根 支 场 次 批 轮 堂 节 遍 回 组 队 类 篇 幅 首 部 款 宗 桩 笔 例 起 对 双 副 床 把 艘 架 列 口 尾 盆 穴 片 道 扇 封 枚 颗 粒 朵 串 捆 车 顶 层 样 句 字 站 点 村 乡 镇 县 社区 行政村 自然村 单 门 名录 班 期 畦 垄 茬口';
const TIMES = '年 个月 天 周年 分';

const ALIASES: Readonly<Record<string, string>> = {
  名: '人',
  位: '人',
  口人: '人',
  名人: '人',
  家庭: '户',
  平米: '平方米',
  平方: '平方米',
  千克: '公斤',
  市斤: '斤',
  千米: '公里',
  华里: '里',
  块钱: '元',
  元钱: '元',
  元人民币: '元',
  万千瓦: '千瓦',
  个小时: '小时',
  个百分点: '百分点',
  个分: '分',
  度电: '度',
  kw: '千瓦',
  mw: '兆瓦',
  kg: '公斤',
  km: '公里',
  cm: '厘米',
  mm: '毫米',
  '㎡': '平方米',
  m2: '平方米',
  'm²': '平方米',
  '%': '%',
  '﹪': '%',
};

const units = new Map<string, Unit>();
const put = (printed: string, base: string, kind: Unit['kind']) =>
  units.set(printed, { base, kind, length: printed.length });
for (const unit of MEASURES.split(' ')) put(unit, unit, 'measure');
for (const unit of COUNTS.split(' ')) put(unit, unit, 'count');
for (const unit of TIMES.split(' ')) put(unit, unit, 'time');
put('里', '里', 'measure');
for (const [printed, base] of Object.entries(ALIASES)) {
  put(printed, base, units.get(base)?.kind ?? 'measure');
}
put('个月', '月', 'time');
const longest = Math.max(...[...units.keys()].map((unit) => unit.length));

/** The longest unit that starts at `at` of a text in cue form. */
export function unitAt(cue: string, at: number): Unit | null {
  for (let length = Math.min(longest, cue.length - at); length > 0; length--) {
    const unit = units.get(cue.slice(at, at + length));
    if (unit !== undefined) return unit;
  }
  return null;
}

/** `/亩`, `每斤` after a unit: the price of one. */
export const RATE =
  /^(?:\/|每)(?:个)?(亩|斤|公斤|千克|吨|人|户|年|月|天|日|平方米|平米|度|株|棵|头|只|小时|次|立方米|公里|米|瓦|千瓦时|袋|箱)(?![\p{Script=Han}]*户)/u;
