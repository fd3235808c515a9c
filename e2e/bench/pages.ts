import { seeded } from './random.ts';

const COUNTIES = ['云岫县', '清梧县', '石渡县', '雁回县', '望禾县', '柏陂县', '沐岭县', '青坞县'];
const TOWNS = ['松坪乡', '柳河镇', '枫桥铺', '龙潭镇', '桑园镇', '白鹭乡', '榆树湾', '石门坎'];
const INITIATIVES = [
  '积分制',
  '四个不摘',
  '防返贫动态监测',
  '公益性岗位',
  '消费帮扶',
  '光伏扶贫',
  '三会一课',
  '四议两公开',
  '爱心超市',
  '以工代赈',
  '土地托管',
  '东西部协作',
  '河长制',
  '主题党日',
  '驻村工作队',
  '一村一品',
];
const UNITS = ['户', '人', '亩', '万元', '公里', '个', '名', '家'];
const DEEDS = [
  '逐户上门核对，把问题记在本子上，当天能办的当天办结',
  '请村里的老党员坐在一起，把账算给大家听',
  '把荒了多年的坡地收拢起来，种上了耐旱的油茶',
  '修通了进组的水泥路，货车第一次开到了院坝里',
  '开起了夜校，白天下地的人晚上来学手艺',
  '同邻县的合作社签了收购的合同，价钱写在前头',
];

/** Made-up county pages of about 1,240 characters with hard wraps, initiatives and figures. */
export function generatePage(number: number): string {
  const random = seeded(number);
  const county = pick(random, COUNTIES);
  const paragraphs = Array.from({ length: 9 }, () => generateParagraph(random, county));
  const title = `${county}${pick(random, TOWNS)}：${pick(random, INITIATIVES)}里的第${number}本账`;
  return `${title}\n\n本报讯 ${paragraphs.join('\n\n')}\n\n（记者 韦青禾）\n`;
}

/** Three sentences about an invented county; some carry the hard breaks of a narrow column. */
export function generateParagraph(random: () => number, county = pick(random, COUNTIES)): string {
  const sentences = Array.from({ length: 3 }, () => {
    const figure = `${Math.ceil(random() * 5000)}${random() < 0.2 ? '余' : ''}${pick(random, UNITS)}`;
    const where = `${county}${pick(random, TOWNS)}`;
    return `${where}推行${pick(random, INITIATIVES)}，${pick(random, DEEDS)}，惠及${figure}。`;
  });
  const text = sentences.join('');
  return random() < 0.4 ? (text.match(/.{1,26}/gu) ?? []).join('\n') : text;
}

function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}
