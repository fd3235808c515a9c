const COMPOUND =
  '欧阳 上官 司马 诸葛 司徒 东方 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 端木 南宫 独孤 轩辕 呼延 司空 百里 西门 申屠 澹台 濮阳 淳于 单于 太史 闻人 公冶 钟离 鲜于 闾丘 赫连 拓跋';

/** Family names in simplified script, after the 100 Surnames and the census lists of the Ministry of Public Security. */
const SINGLE =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴伍覃骆焦欧阮连柳窦甄霍景管路左应车古翁苗卫冷祁甘鲍成冉桂宁解简麦柯焉闫肖靳项裴席封吉苑娄岳栾桑詹阳佟褚荣沙谷晏谌宗涂盛艾尚辛栗冼仇芦闵蒲耿米牟粟晋滕游屈卓臧苟党池匡明凌柏卜舒卞敖鄢瞿狄巩雍巫荆戚隋边宫单蔺原代费强喻邸战商缪郁臣候付储计练糜司祝季裘仲伏羊惠曲羿汲邴松巴弓牧隗山宓郗班仰秋伊暴厉戎祖符束印怀鄂索咸籍屠蒙郤璩濮寿扈浦农茹习宦鱼慎戈庾终衡弘寇禄阙沃蔚夔隆厍勾融訾阚毋乜须丰竺权逯盖益昝植冀麻蓟揭占邝随庹佘仝亓呙关'.split(
    '',
  );

export const SURNAMES: ReadonlySet<string> = new Set([...SINGLE, ...COMPOUND.split(' ')]);

/** Length of the family name that `text` begins with at `at`; 0 where it begins with none. */
export function surnameLength(text: string, at: number): 0 | 1 | 2 {
  const pair = text.slice(at, at + 2);
  if (pair.length === 2 && SURNAMES.has(pair)) return 2;
  return SURNAMES.has(text.charAt(at)) ? 1 : 0;
}
